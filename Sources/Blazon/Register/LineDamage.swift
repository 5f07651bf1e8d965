extension FileLines.Line {
    /// Every line that was written whole ends with a line feed, and whoever else writes in the register leaves traces.
    func expectEnding() throws(MalformedLine) {
        if [0x3C, 0x3D, 0x3E, 0x7C].contains(where: { bytes.starts(with: repeatElement($0, count: 7)) }) {
            throw .conflict
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.first == 0 {
            throw .otherEncoding
        }
        if bytes.last == UInt8(ascii: "\r") { throw .otherLineEnds }
        switch ending {
        case .none: throw MalformedLine("unfinished")
        case .tooLong: throw MalformedLine("longer than any credential")
        case .lineFeed: if bytes.isEmpty { throw MalformedLine("empty") }
        }
    }
}

extension MalformedLine {
    fileprivate static let conflict = MalformedLine("conflict marker of a merge")
    fileprivate static let otherLineEnds = MalformedLine("line ends of Windows")
    fileprivate static let otherEncoding = MalformedLine("encoding is not UTF-8")

    /// Whether every line of the file is like this.
    var isOfWholeFile: Bool { self == .otherLineEnds || self == .otherEncoding }

    var help: [String] {
        switch self {
        case .conflict:
            [
                "undo the merge, and keep the register as the side has it that was published",
                "let awards be issued from one copy of the site only: two registers cannot be made one",
            ]
        case .otherLineEnds:
            [
                RegisterFiles.restore,
                "'\(RegisterFiles.attributes)' keeps Git from changing line ends: it must say '* -text -merge'",
            ]
        default: [RegisterFiles.restore]
        }
    }
}

extension AwardFindings {
    /// Says what is wrong with a line of the register; once only, when all lines are alike.
    func add(_ rule: Rule, _ fault: MalformedLine, _ message: String, of line: FileLines.Line) {
        if fault.isOfWholeFile, !told.insert(fault.reason).inserted { return }
        add(rule, "\(message): \(fault.reason)", at: line.range(of: fault), showing: [], help: fault.help)
    }
}
