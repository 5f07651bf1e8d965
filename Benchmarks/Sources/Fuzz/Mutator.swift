/// Makes inputs of inputs, the same ones for the same seed.
struct Mutator {
    private static let longest = 4_096
    /// Short inputs are quick, and more of them is changed at a time.
    private static let longestKept = 512
    private static let mostKept = 256

    private var state: UInt64
    private var pool: [[UInt8]]
    private let words: [[UInt8]]

    init(seed: UInt64, target: Target) {
        state = seed
        pool = target.samples
        words = target.words
    }

    /// An input that was accepted is worth changing further.
    mutating func keep(_ input: [UInt8]) {
        guard input.count <= Self.longestKept else { return }
        if pool.count < Self.mostKept { pool.append(input) } else { pool[number(below: pool.count)] = input }
    }

    mutating func next() -> [UInt8] {
        var input = pool[number(below: pool.count)]
        for _ in 0...number(below: 5) { change(&input) }
        if input.count > Self.longest { input.removeLast(input.count - Self.longest) }
        return input
    }

    private mutating func change(_ input: inout [UInt8]) {
        let place = number(below: input.count + 1)
        switch number(below: 10) {
        case 0 where place < input.count: input[place] ^= 1 << UInt8(number(below: 8))
        case 1 where place < input.count: input[place] = UInt8(number(below: 256))
        case 2: input.insert(UInt8(number(below: 256)), at: place)
        case 3: input.removeSubrange(range(from: place, in: input))
        case 4: input.insert(contentsOf: input[range(from: place, in: input)], at: number(below: input.count + 1))
        case 5:
            let other = pool[number(below: pool.count)]
            input.insert(contentsOf: other[range(from: number(below: other.count + 1), in: other)], at: place)
        case 6: input.removeLast(input.count - place)
        case 7:
            let word = words[number(below: words.count)]
            let times = number(below: 8) == 0 ? number(below: 300) : 1
            input.insert(contentsOf: repeatElement(word, count: times).joined(), at: place)
        default:
            let word = words[number(below: words.count)]
            input.replaceSubrange(place..<min(place + number(below: word.count + 1), input.count), with: word)
        }
    }

    /// Mostly short.
    private mutating func range(from place: Int, in input: [UInt8]) -> Range<Int> {
        let most = number(below: 4) == 0 ? input.count : 16
        return place..<min(place + number(below: most + 1), input.count)
    }

    /// SplitMix64.
    private mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 1) % max(bound, 1)
    }
}
