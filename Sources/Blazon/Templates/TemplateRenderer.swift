/// Runs a program over a view.
struct TemplateRenderer {
    private let program: TemplateProgram
    private let frames: UnsafeMutableBufferPointer<UnsafeRawPointer>
    private var output: [UInt8]
    /// What every line of a template begins with at present.
    private var indentation: [UInt8] = []
    private var depth = 0

    /// Inclusions and sections within one another; far more than a page needs, far less than the stack holds.
    private static let deepest = 400

    /// Appends what a program shows of the view, which the program's root shape must belong to.
    static func render(_ program: TemplateProgram, _ view: UnsafeRawPointer, into output: inout [UInt8]) throws {
        guard !program.procedures.isEmpty else { return }
        try withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: program.slots) { frames in
            frames.initialize(repeating: view)
            var renderer = TemplateRenderer(program: program, frames: frames, output: output)
            output = []
            defer { output = renderer.output }
            try renderer.call(0)
        }
    }

    private init(
        program: TemplateProgram, frames: UnsafeMutableBufferPointer<UnsafeRawPointer>, output: [UInt8]
    ) {
        self.program = program
        self.frames = frames
        self.output = output
    }

    private mutating func call(_ procedure: Int) throws {
        guard depth < Self.deepest else {
            throw TemplateError.tooDeep(template: program.procedures[procedure].template)
        }
        depth += 1
        try run(program.procedures[procedure].code)
        depth -= 1
    }

    /// Text among other text keeps its own lines as they are.
    private mutating func call(_ procedure: Int, inline: Bool) throws {
        guard inline, !indentation.isEmpty else { return try call(procedure) }
        let outer = indentation
        indentation = []
        try call(procedure)
        indentation = outer
    }

    private mutating func run(_ code: Range<Int>) throws {
        var next = code.lowerBound
        while next < code.upperBound {
            let instruction = program.code[next]
            next += 1
            switch instruction {
            case .literal(let index):
                append(program.literals[index])
            case .escaped(let index):
                let slot = program.texts[index].slot
                try program.texts[index].access(frames[slot]) { output.appendEscaped($0) }
            case .raw(let index):
                let slot = program.texts[index].slot
                try program.texts[index].access(frames[slot]) { output.append(contentsOf: $0) }
            case .when(let index, let end):
                if try !holds(index) { next = end }
            case .unless(let index, let end):
                if try holds(index) { next = end }
            case .views(let index, let end):
                try run(next..<end, forEach: program.views[index])
                next = end
            case .texts(let index, let end):
                try run(next..<end, forEach: program.texts[index])
                next = end
            case .indent(let index):
                indentation += program.bytes[program.literals[index].bytes]
            case .outdent(let count):
                indentation.removeLast(count)
            case .call(let procedure, let inline):
                try call(procedure, inline: inline)
            case .choose(let index, let inline):
                try call(procedure(of: program.choices[index]), inline: inline)
            }
        }
    }

    private mutating func run(_ code: Range<Int>, forEach views: TemplateProgram.Views) throws {
        depth += 1
        let outer = frames[views.inner]
        try views.access(frames[views.slot]) { view in
            frames[views.inner] = view
            try run(code)
            frames[views.inner] = outer
        }
        depth -= 1
    }

    private mutating func run(_ code: Range<Int>, forEach texts: TemplateProgram.Texts) throws {
        depth += 1
        let outer = frames[TemplateProgram.textSlot]
        try texts.access(frames[texts.slot]) { text in
            try withUnsafePointer(to: text) { frame in
                frames[TemplateProgram.textSlot] = UnsafeRawPointer(frame)
                try run(code)
                frames[TemplateProgram.textSlot] = outer
            }
        }
        depth -= 1
    }

    private func holds(_ test: Int) throws -> Bool {
        try program.tests[test].holds(frames[program.tests[test].slot])
    }

    private func procedure(of choice: TemplateProgram.Choice) throws -> Int {
        var found: Int?
        var value = ""
        try choice.access(frames[choice.slot]) { text in
            found = choice.procedures.first { $0.name.elementsEqual(text) }?.procedure
            if found == nil { value = String(decoding: text, as: UTF8.self) }
        }
        guard let found else { throw TemplateError.undeclaredChoice(field: choice.name, value: value) }
        return found
    }

    private mutating func append(_ literal: TemplateProgram.Literal) {
        guard !indentation.isEmpty, !literal.lineStarts.isEmpty else {
            return append(literal.bytes)
        }
        var written = literal.bytes.lowerBound
        for start in program.lineStarts[literal.lineStarts] {
            append(written..<start)
            output += indentation
            written = start
        }
        append(written..<literal.bytes.upperBound)
    }

    private mutating func append(_ range: Range<Int>) {
        program.bytes.withUnsafeBytes { output.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
}
