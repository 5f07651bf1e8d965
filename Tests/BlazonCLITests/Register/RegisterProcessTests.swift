import Foundation
import LinkedData
import Testing

@testable import BlazonCLI

/// What becomes of the register when a process is killed, the disk is full, or two come at once.
@Suite("The register and the processes that write it")
struct RegisterProcessTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try run("blazon init site --yes")
        try run("blazon keys new site")
    }

    @discardableResult
    private func run(_ command: String) throws -> Binary.Result {
        let result = try Binary.run(command, in: scratch.path)
        try #require(result.status == 0, "\(command): \(result.errors)")
        return result
    }

    /// Lists of so many awards, of which the first are the same as in any shorter one.
    private func writeRows(_ count: Int) throws {
        let rows = (0..<count).map {
            "first-steps,learner\($0)@example.org,2026-05-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1)\n"
        }
        try scratch.write("site/content/awards/2026.csv", "badge,recipient,issued\n" + rows.joined())
    }

    /// The ids of all credentials, after making sure that nothing is half.
    private func issued() throws -> [String] {
        let folder = scratch.place("site/content/register")
        var ids: [String] = []
        for name in FileManager.default.subpaths(atPath: folder)?.sorted() ?? [] where name.hasSuffix(".jsonl") {
            let text = try #require(scratch.read("site/content/register/" + name))
            #expect(text.hasSuffix("\n"), "\(name) ends amid a line")
            let lines = try text.split(separator: "\n").map { try JSON(parsing: String($0)) }
            guard !name.contains("/") else { continue }
            ids += lines.compactMap { $0["id"]?.text }
            let records = try #require(scratch.read("site/content/register/records/" + name)).split(separator: "\n")
            #expect(records.count >= lines.count)
            for (line, record) in zip(lines, records) {
                #expect(try JSON(parsing: String(record))["id"] == line["id"])
                let list = try #require(line["credentialStatus"]?["statusListCredential"]?.text)
                let number = try #require(list.split(separator: "/").last)
                #expect(scratch.read("site/content/register/status/\(number)") != nil)
            }
        }
        #expect(Set(ids).count == ids.count)
        return ids
    }

    /// Starts a command and kills it after a while.
    /// - Returns: whether it was still at work.
    private func kill(_ command: String, after time: Double) throws -> Bool {
        let process = try Binary.start("exec " + command, in: scratch.path)
        Thread.sleep(forTimeInterval: time)
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    private func time(of command: String) throws -> Double {
        let start = ContinuousClock.now
        try run(command)
        return (ContinuousClock.now - start) / .seconds(1)
    }

    @Test("An issue that is killed at any instant has lost nothing, and another completes it without doubling")
    func killedIssues() throws {
        try writeRows(2)
        let time = try time(of: "blazon issue site --yes")
        var before = try issued()
        var (killed, round) = (0, 0)
        while killed < 100, round < 400 {
            round += 1
            try writeRows(2 + 2 * round)
            if try kill("blazon issue site --yes", after: Double.random(in: 0...time)) { killed += 1 }
            let after = try issued()
            #expect(after.starts(with: before))
            before = after
        }
        try run("blazon issue site --yes")
        let all = try issued()
        #expect(all.starts(with: before))
        #expect(killed == 100)
        #expect(all.count == 2 + 2 * round)
        try run("blazon check site")
        #expect(try run("blazon issue site --yes").output.contains("nothing to issue"))
    }

    @Test("A revocation that is killed at any instant is made or not made, and can be made again")
    func killedRevocations() throws {
        try writeRows(200)
        try run("blazon issue site --yes")
        let ids = try issued()
        let time = try time(of: "blazon revoke \(ids[0]) site --reason 'Issued by mistake'")
        var killed = 0
        for id in ids.dropFirst() where killed < 100 {
            let command = "blazon revoke \(id) site --reason 'Issued by mistake'"
            if try kill(command, after: Double.random(in: 0...time)) { killed += 1 }
            #expect(try issued() == ids)
        }
        #expect(killed == 100)
        // What was noted before a kill is completed by the next who writes.
        for id in ids.dropFirst() {
            let result = try Binary.run("blazon revoke \(id) site --reason 'Issued by mistake'", in: scratch.path)
            #expect(result.status == 0 || result.errors.contains("is revoked"))
        }
        try run("blazon check site")
        let changes = try #require(scratch.read("site/content/register/status/changes.jsonl")).split(separator: "\n")
        #expect(changes.count == 200)
        #expect(Set(changes.compactMap { try? JSON(parsing: String($0))["award"]?.text }) == Set(ids))
    }

    @Test("A full disk leaves the register as it was", arguments: [8, 16, 24, 40, 64])
    func fullDisk(blocks: Int) throws {
        try writeRows(3)
        try run("blazon issue site --yes")
        let before = try scratch.tree("site/content/register")
        try writeRows(60)
        let result = try Binary.run("ulimit -f \(blocks); blazon issue site --yes", in: scratch.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("File too large"))
        #expect(try scratch.tree("site/content/register") == before)
        try run("blazon issue site --yes")
        #expect(try issued().count == 60)
    }

    @Test("A revocation whose change is lost is not undone")
    func lostChanges() throws {
        try writeRows(2)
        try run("blazon issue site --yes")
        try run("blazon revoke 2026.csv:2 site --reason 'Issued by mistake'")
        try scratch.remove("site/content/register/status/changes.jsonl")
        let before = try scratch.tree("site/content/register")
        for command in ["issue site --yes", "suspend 2026.csv:3 site --reason 'Checks'"] {
            let result = try Binary.run("blazon \(command)", in: scratch.path)
            #expect(result.status == 1)
            #expect(result.errors.contains("puts 1 award out of force that the register knows nothing of"))
        }
        #expect(try scratch.tree("site/content/register") == before)
    }

    @Test("Nothing is signed by a clock that was set back")
    func clockSetBack() throws {
        try writeRows(2)
        try run("blazon issue site --yes")
        try run("sed -i 's/\"created\":\"20/\"created\":\"30/' site/content/register/20*.jsonl")
        let before = try scratch.tree("site/content/register")
        try writeRows(3)
        let result = try Binary.run("blazon issue site --yes", in: scratch.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("set the clock right"))
        #expect(try scratch.tree("site/content/register") == before)
        try run("blazon issue site --plan")
    }

    @Test("A damaged status list is signed anew, and nothing is said to be issued")
    func damagedList() throws {
        try writeRows(2)
        try run("blazon issue site --yes")
        try run("sed -i 's/$/\\r/' site/content/register/status/1.json")
        #expect(try Binary.run("blazon check site", in: scratch.path).errors.contains("status list 1 is damaged"))
        let output = try run("blazon issue site --yes").output
        #expect(output.contains("To sign anew: 1 status list\nDone"))
        try run("blazon check site")
    }

    @Test("A build that would lose an award ends before it writes, and says what to do")
    func olderRegister() throws {
        try writeRows(2)
        try run("blazon issue site --yes")
        #expect(try run("blazon build site").errors.isEmpty)
        try run("sed -i '$d' site/content/register/20*.jsonl site/content/register/records/20*.jsonl")
        let lost = try Binary.run("blazon build site", in: scratch.path)
        #expect(lost.status == 1)
        #expect(lost.errors.contains("error: 1 award was published, and the register does not have it:\n  https://"))
        #expect(lost.errors.hasSuffix("Nothing was written.\n"))
    }

    @Test("Of two issues at once one waits for another day")
    func twoAtOnce() throws {
        for round in 1...6 {
            try writeRows(10 * round)
            let both = try (0..<2).map { _ in try Binary.start("exec blazon issue site --yes", in: scratch.path) }
            for process in both { process.waitUntilExit() }
            #expect(both.contains { $0.terminationStatus == 0 })
            #expect(both.allSatisfy { [0, 2].contains($0.terminationStatus) })
            #expect(try issued().count == 10 * round)
        }
    }
}

extension JSON {
    fileprivate subscript(name: String) -> JSON? {
        if case .object(let object) = self { object[name] } else { nil }
    }

    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
