/// Writes a program: literals that follow one another become one.
struct TemplateAssembler {
    private(set) var program = TemplateProgram()
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

    /// Takes back all that was written since, except the procedures asked for.
    mutating func leaveOut(since before: TemplateAssembler) {
        let procedures = program.procedures
        self = before
        program.procedures = procedures
    }

    mutating func indent(by space: some Collection<UInt8>) {
        flush()
        program.code.append(.indent(literal(Array(space), [])))
    }

    // MARK: Tables

    mutating func texts(_ slot: Int, _ access: @escaping Shape.Texts) -> Int {
        program.texts.append(TemplateProgram.Texts(slot: slot, access: access))
        return program.texts.count - 1
    }

    mutating func test(_ slot: Int, _ holds: @escaping Shape.Test) -> Int {
        program.tests.append(TemplateProgram.Test(slot: slot, holds: holds))
        return program.tests.count - 1
    }

    mutating func views(_ slot: Int, _ inner: Int, _ access: @escaping Shape.Views.Access) -> Int {
        program.views.append(TemplateProgram.Views(slot: slot, inner: inner, access: access))
        return program.views.count - 1
    }

    mutating func choice(_ choice: TemplateProgram.Choice) -> Int {
        program.choices.append(choice)
        return program.choices.count - 1
    }

    mutating func addProcedure(_ template: String) {
        program.procedures.append(TemplateProgram.Procedure(template: template))
    }

    /// Says where a procedure's code begins; it ends at the end.
    mutating func close(_ procedure: Int, from start: Int) {
        program.procedures[procedure].code = start..<end
    }

    /// A program that may meet this many shapes.
    func finished(slots: Int) -> TemplateProgram {
        var program = program
        program.slots = slots
        return program
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
