/// Writes a program: literals that follow one another become one.
struct TemplateAssembler {
    var program = TemplateProgram()
    private var bytes: [UInt8] = []
    private var lineStarts: [Int] = []

    /// Where the next instruction will stand.
    var end: Int {
        mutating get {
            flush()
            return program.code.count
        }
    }

    mutating func add(_ text: some Collection<UInt8>) {
        bytes += text
    }

    mutating func startLine(with space: some Collection<UInt8>) {
        lineStarts.append(bytes.count)
        bytes += space
    }

    /// - Returns: where the instruction stands.
    @discardableResult
    mutating func append(_ instruction: TemplateProgram.Instruction) -> Int {
        flush()
        program.code.append(instruction)
        return program.code.count - 1
    }

    mutating func replace(_ place: Int, by instruction: TemplateProgram.Instruction) {
        program.code[place] = instruction
    }

    mutating func indent(by space: some Collection<UInt8>) {
        flush()
        program.code.append(.indent(literal(Array(space), [])))
    }

    private mutating func flush() {
        guard !bytes.isEmpty || !lineStarts.isEmpty else { return }
        program.code.append(.literal(literal(bytes, lineStarts)))
        bytes = []
        lineStarts = []
    }

    private mutating func literal(_ bytes: [UInt8], _ lineStarts: [Int]) -> Int {
        let start = program.bytes.count
        let firstLine = program.lineStarts.count
        program.bytes += bytes
        program.lineStarts += lineStarts.map { start + $0 }
        program.literals.append(
            TemplateProgram.Literal(
                bytes: start..<program.bytes.count, lineStarts: firstLine..<program.lineStarts.count))
        return program.literals.count - 1
    }
}
