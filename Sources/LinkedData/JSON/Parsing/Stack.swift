/// Values that wait to be put into their object or array. They are moved in and out, never copied.
struct Stack<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    /// - Parameter capacity: to begin with.
    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    /// - Precondition: `index` is less than `count`.
    subscript(index: Int) -> Element {
        @inline(__always)
        get { base[index] }
    }

    @inline(__always)
    mutating func push(_ element: consuming Element) {
        if count == capacity { grow() }
        (base + count).initialize(to: element)
        count += 1
    }

    /// - Precondition: the stack is not empty.
    @inline(__always)
    mutating func pop() -> Element {
        count -= 1
        return (base + count).move()
    }

    /// Moves the elements from a place on out of the stack into an array that has their size.
    @inline(__always)
    mutating func pop(from start: Int) -> [Element] {
        // Quicker than the initialiser of Array that hands out its memory: that one looks up types at run time.
        var elements: [Element] = []
        elements.reserveCapacity(count - start)
        for place in start..<count { elements.append((base + place).move()) }
        count = start
        return elements
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}

extension Stack<JSONParser.Name> {
    /// Makes members of the names from a place on, and of the values that are as many.
    @inline(__always)
    mutating func popMembers(from start: Int, with values: inout Stack<JSON>) -> [JSON.Object.Member] {
        let firstValue = values.count - (count - start)
        var members: [JSON.Object.Member] = []
        members.reserveCapacity(count - start)
        for place in 0..<(count - start) {
            let name = (base + start + place).move()
            members.append(JSON.Object.Member(name: name.text, value: (values.base + firstValue + place).move()))
        }
        count = start
        values.count = firstValue
        return members
    }
}
