/// Reads a value without recursion: what is open lies on stacks of our own, so depth costs no stack of the thread.
struct JSONParser: ~Copyable {
    struct Frame {
        let isObject: Bool
        let firstValue: Int
        let firstName: Int
    }

    struct Name {
        let text: String
        let mark: NameMark
        let offset: Int
    }

    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var next: UnsafePointer<UInt8>
    var scratch: [UInt8] = []
    private let depth: Int
    private var valuesLeft: Int
    // Blocks of less than a kilobyte are the quickest to get and to give back.
    private var values = Stack<JSON>(capacity: 40)
    private var names = Stack<Name>(capacity: 24)
    private var frames = Stack<Frame>(capacity: 16)

    /// - Precondition: `start` has `count` bytes, at least one.
    init(start: UnsafePointer<UInt8>, count: Int, budget: JSON.Budget) {
        self.start = start
        end = start + count
        next = start
        depth = budget.depth
        valuesLeft = budget.values
    }

    /// JSON-text = ws value ws (RFC 8259 § 2)
    mutating func document() throws(JSONError) -> JSON {
        if end - next >= 3, next[0] == 0xEF, next[1] == 0xBB, next[2] == 0xBF { throw failure(.byteOrderMark) }
        skipSpace()
        try value()
        skipSpace()
        guard next == end else { throw failure(.trailingData) }
        return values.pop()
    }

    /// Reads one value with all it holds, and leaves it on `values`.
    private mutating func value() throws(JSONError) {
        while true {
            // Here begins a value.
            guard next < end else { throw failure(.unexpectedEnd) }
            switch next.pointee {
            case UInt8(ascii: "\""):
                next += 1
                values.push(.string(try string()))
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if closes(with: UInt8(ascii: "}")) {
                    try closeObject()
                } else {
                    try name()
                    continue
                }
            case UInt8(ascii: "["):
                try open(isObject: false)
                if closes(with: UInt8(ascii: "]")) {
                    closeArray()
                } else {
                    try countValue()
                    continue
                }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                values.push(.number(try number()))
            case let byte:
                values.push(try literal(byte))
            }
            // Here ended a value; it may end others.
            guard try leadsToNext() else { return }
        }
    }

    /// Passes the comma and the name before the next value, and whatever ends before them.
    /// - Returns: false when nothing is open any more.
    private mutating func leadsToNext() throws(JSONError) -> Bool {
        while frames.count > 0 {
            skipSpace()
            guard next < end else { throw failure(.unexpectedEnd, ofContainer: true) }
            let isObject = frames[frames.count - 1].isObject
            let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
            switch next.pointee {
            case UInt8(ascii: ","):
                let comma = next
                next += 1
                skipSpace()
                if next < end, next.pointee == close {
                    throw failure(.trailingComma, at: comma, ofContainer: true)
                }
                if isObject { try name() } else { try countValue() }
                return true
            case close:
                next += 1
                if isObject { try closeObject() } else { closeArray() }
            default: throw failure(.unexpectedCharacter, ofContainer: true)
            }
        }
        return false
    }

    // MARK: Objects and arrays

    private mutating func open(isObject: Bool) throws(JSONError) {
        guard frames.count < depth else { throw failure(.tooDeep) }
        next += 1
        frames.push(Frame(isObject: isObject, firstValue: values.count, firstName: names.count))
        skipSpace()
    }

    private mutating func closes(with close: UInt8) -> Bool {
        guard next < end, next.pointee == close else { return false }
        next += 1
        return true
    }

    private mutating func countValue() throws(JSONError) {
        guard valuesLeft > 0 else { throw failure(.tooManyValues, ofContainer: true) }
        valuesLeft -= 1
    }

    /// string name-separator (RFC 8259 § 4)
    private mutating func name() throws(JSONError) {
        guard next < end else { throw failure(.unexpectedEnd) }
        guard next.pointee == UInt8(ascii: "\"") else { throw failure(.unexpectedCharacter) }
        try countValue()
        let offset = next - start
        next += 1
        var mark = NameMark()
        let text = try string(marking: &mark)
        names.push(Name(text: text, mark: mark, offset: offset))
        skipSpace()
        guard next < end else { throw failure(.unexpectedEnd) }
        guard next.pointee == UInt8(ascii: ":") else { throw failure(.unexpectedCharacter) }
        next += 1
        skipSpace()
    }

    private mutating func closeArray() {
        values.push(.array(values.pop(from: frames.pop().firstValue)))
    }

    private mutating func closeObject() throws(JSONError) {
        let firstName = frames[frames.count - 1].firstName
        let index = try indexNames(from: firstName)
        _ = frames.pop()
        let members = names.popMembers(from: firstName, with: &values)
        values.push(.object(JSON.Object(members: members, index: index)))
    }

    private func indexNames(from firstName: Int) throws(JSONError) -> NameIndex? {
        let count = names.count - firstName
        guard count > NameIndex.smallest else {
            for later in firstName..<names.count {
                let mark = names[later].mark
                for earlier in firstName..<later
                where names[earlier].mark == mark && names[earlier].text.hasSameBytes(as: names[later].text) {
                    throw duplicate(later)
                }
            }
            return nil
        }
        var index = NameIndex(capacity: count)
        for place in 0..<count {
            let name = names[firstName + place].text
            let earlier = index.insert(name, at: place) { names[firstName + $0].text.hasSameBytes(as: name) }
            guard earlier == nil else { throw duplicate(firstName + place) }
        }
        return index
    }

    // MARK: Failures

    private func duplicate(_ place: Int) -> JSONError {
        JSONError(
            .duplicateName, at: names[place].offset, of: UnsafeBufferPointer(start: start, count: end - start),
            pointer: pointer(ofContainer: true).appending(names[place].text))
    }

    @inline(never)
    func failure(
        _ code: JSONError.Code, at place: UnsafePointer<UInt8>? = nil, ofContainer: Bool = false
    ) -> JSONError {
        JSONError(
            code, at: (place ?? next) - start, of: UnsafeBufferPointer(start: start, count: end - start),
            pointer: pointer(ofContainer: ofContainer))
    }

    /// Where the parser stands, read off the stacks.
    private func pointer(ofContainer: Bool) -> JSON.Pointer {
        var tokens: [String] = []
        for level in 0..<frames.count {
            let frame = frames[level]
            let isInnermost = level == frames.count - 1
            if isInnermost && ofContainer { break }
            let valuesEnd = isInnermost ? values.count : frames[level + 1].firstValue
            let namesEnd = isInnermost ? names.count : frames[level + 1].firstName
            let done = valuesEnd - frame.firstValue
            if !frame.isObject {
                tokens.append(String(done))
            } else if namesEnd - frame.firstName > done {
                tokens.append(names[namesEnd - 1].text)
            }
        }
        return JSON.Pointer(tokens: tokens)
    }
}
