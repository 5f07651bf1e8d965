import Testing

@testable import Blazon

@Suite struct LettersTests {
    private static let uuid = TestRegister.id(1).uuid

    /// A register of awards, lists that say the same, and the table of their letters, without its head.
    private static func letters(
        _ words: [TestRegister.Words], _ rows: [String], after counts: [Int: Int] = [:],
        changes: (inout TestRegister) throws -> Void = { _ in }
    ) throws -> (rows: [[String]], tally: Letters.Tally) {
        var register = try TestRegister()
        for words in words { try register.add(words) }
        try changes(&register)
        var site = try register.site()
        try register.makeLists(in: &site)
        site.put(
            "content/awards/2026.csv",
            Array((["badge,recipient,name,issued,visibility,replaces"] + rows).map { $0 + "\n" }.joined().utf8))
        let issuing = try #require(Generator.read(site.tree, options: SiteOptions(checksAwards: false)).issuing)
        var bytes: [UInt8] = []
        let tally = try Letters(issuing, in: site.tree, after: counts).write { bytes += $0 }
        #expect(bytes.starts(with: Letters.head))
        var reader = CSVReader()
        reader.add(Array(bytes.dropFirst(Letters.head.count)), isLast: true)
        var table: [[String]] = []
        while let row = reader.next() { table.append(Letter.columns.indices.map { row.text($0) }) }
        return (table, tally)
    }

    private static func words(
        _ number: Int, of row: String, _ change: (inout TestRegister.Words) -> Void = { _ in }
    ) throws -> TestRegister.Words {
        var words = TestRegister.Words(number)
        let award = try #require(
            IssuingSample.awards("badge,recipient,name,issued,visibility,replaces\n" + row + "\n").1.first)
        words.recipient = award.recipient.text
        words.name = award.name
        words.facts = award.facts
        words.visibility = award.visibility
        change(&words)
        return words
    }

    @Test func `a letter says where to find the award`() throws {
        let row = "web-basics,Ada@example.org,=Ada,2026-05-02,,"
        let words = try Self.words(1, of: row) {
            $0.validUntil = "2029-05-02"
            $0.achievementName = "Web Basics of old"
        }
        let letters = try Self.letters([words], [row])
        let page = "https://badges.example.edu/awards/\(Self.uuid)/"
        let cells = try #require(letters.rows.first)
        #expect(
            Array(cells.prefix(8)) == [
                "Ada@example.org", "'=Ada", "web-basics", "Web Basics of old", "2026-05-02", "2029-05-02", page,
                page + "credential.json",
            ])
        #expect(cells[8].contains("name=Web%20Basics%20of%20old&organizationName=Example%20University&issueYear=2026"))
        #expect(cells[8].contains("&expirationYear=2029&expirationMonth=5&certUrl="))
        #expect(Array(cells.suffix(2)) == ["", ""])
        #expect(letters.rows.count == 1)
    }

    @Test func `a private award has no page, and lies in the hand-over folder`() throws {
        let row = "web-basics,ada@example.org,,2026-05-02,private,"
        let cells = try #require(try Self.letters([try Self.words(1, of: row)], [row]).rows.first)
        #expect(cells[6] == "")
        #expect(cells[7] == "")
        #expect(!cells[8].contains("certUrl"))
        #expect(cells[9] == "handover/\(Self.uuid)/")
    }

    @Test func `an award that was corrected names the one before, and has the only letter`() throws {
        let old = "web-basics,ada@example.org,Ida,2026-05-02,,"
        let row = "web-basics,ada@example.org,Ada,2026-05-02,,"
        let corrected = try Self.words(2, of: row) { $0.replaces = TestRegister.id(1) }
        let letters = try Self.letters([try Self.words(1, of: old), corrected], [row]) {
            try $0.change(1, .superseded(by: TestRegister.id(2), reason: "Replaced"))
        }
        #expect(letters.rows.map { $0[10] } == ["https://badges.example.edu/awards/\(Self.uuid)/"])
        let hidden = try Self.words(1, of: old) { $0.visibility = .private }
        let ofHidden = try Self.letters([hidden, corrected], [row]) {
            try $0.change(1, .superseded(by: TestRegister.id(2), reason: "Replaced"))
        }
        #expect(ofHidden.rows.map { $0[10] } == ["urn:uuid:" + Self.uuid])
    }

    @Test func `what is not in force, not issued, or issued before has no letter`() throws {
        let rows = ["ada", "bob", "cyd", "dan"].map { "web-basics,\($0)@example.org,,2026-05-02,," }
        let words = try rows.prefix(3).enumerated().map { try Self.words($0 + 1, of: $1) }
        let change = { (register: inout TestRegister) in try register.change(2, .revoked(reason: "Slip")) }
        let all = try Self.letters(words, rows, changes: change)
        #expect(all.rows.map { $0[0] } == ["ada@example.org", "cyd@example.org"])
        #expect((all.tally.written, all.tally.withheld) == (2, 1))
        let later = try Self.letters(words, rows, after: [2026: 2], changes: change)
        #expect(later.rows.map { $0[0] } == ["cyd@example.org"])
        #expect((later.tally.written, later.tally.withheld) == (1, 0))
    }
}
