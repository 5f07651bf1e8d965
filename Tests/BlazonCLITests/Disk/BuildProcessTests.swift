import Foundation
import Testing

@testable import BlazonCLI

/// What only a process of its own can show.
struct BuildProcessTests {
    /// A site of as many badges, as a person would write them.
    private func site(badges: Int, in scratch: Scratch) throws {
        _ = try Binary.run("blazon init site --yes", in: scratch.path)
        var catalog = try #require(scratch.read("site/content/catalog.yaml"))
        for number in 0..<badges {
            catalog += """
                  - id: badge-\(number)
                    name: Badge \(number)
                    summary: The earner has done number \(number).
                    level: badge
                    tags: [beginners]
                    published: 2026-03-02

                """
            for name in ["description", "criteria"] {
                try scratch.write(
                    "site/content/badges/badge-\(number)/\(name).md",
                    String(repeating: "Words of the \(name) of badge \(number). ", count: 40))
            }
        }
        try scratch.write("site/content/catalog.yaml", catalog)
    }

    @Test func `a build killed at any instant leaves whole files, and the next one mends it`() throws {
        let scratch = try Scratch()
        try site(badges: 8, in: scratch)
        let words = "site/content/badges/first-steps/description.md"
        let page = "site/content/pages/more.md"
        let before = try #require(scratch.read(words))
        func change() throws {
            try scratch.write(words, before + "\nMore words.\n")
            try scratch.write(page, "---\ntitle: More\n---\nMore words.\n")
        }
        func restore() throws {
            try scratch.write(words, before)
            try scratch.remove(page)
        }

        try change()
        #expect(try Binary.run("blazon build site --output changed", in: scratch.path).status == 0)
        let changed = try scratch.tree("changed")
        try restore()
        let start = ContinuousClock.now
        #expect(try Binary.run("blazon build site --output clean", in: scratch.path).status == 0)
        let duration = (ContinuousClock.now - start) / .seconds(1)
        let clean = try scratch.tree("clean")
        #expect(clean.count > 60 && changed != clean)

        var killed = 0
        var round = 0
        var window = duration
        while killed < 20 && round < 400 {
            defer { round += 1 }
            // Every other round begins from nothing; the rest change a site that is there.
            if round % 2 == 0 { try? scratch.remove("site/public") }
            try change()
            let process = try Binary.start("exec blazon build site", in: scratch.path)
            Thread.sleep(forTimeInterval: window * Double.random(in: 0...1))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 } else { window *= 0.9 }
            for (name, text) in try scratch.tree("site/public") where !name.hasPrefix(".blazon-") {
                let isWhole = text == clean[name] || text == changed[name]
                #expect(isWhole, "\(name) is torn")
            }

            try restore()
            let again = try Binary.run("blazon build site", in: scratch.path)
            #expect(again.status == 0, "\(again.errors)")
            let isMended = try scratch.tree("site/public") == clean
            #expect(isMended, "round \(round)")
        }
        #expect(killed == 20)
        #expect(try Binary.run("blazon build site", in: scratch.path).output.contains(" 0 written, "))
    }

    @Test func `same bytes at any number of threads`() throws {
        let scratch = try Scratch()
        try site(badges: 8, in: scratch)
        for jobs in [1, 2, 5] {
            let command = "blazon build site --output jobs-\(jobs) --jobs \(jobs)"
            #expect(try Binary.run(command, in: scratch.path).status == 0)
        }
        let one = try scratch.tree("jobs-1")
        #expect(one.count > 60)
        #expect(try scratch.tree("jobs-2") == one)
        #expect(try scratch.tree("jobs-5") == one)
    }

    @Test func `the second of two builds at once says so`() throws {
        let scratch = try Scratch()
        try site(badges: 1, in: scratch)
        let output = try OutputFolder(scratch.place("site/public"), ofSite: scratch.place("site"))
        let record = try BuildRecord(site: scratch.place("site"), output: output)
        let result = try withExtendedLifetime(record) { try Binary.run("blazon build site", in: scratch.path) }
        #expect(
            result
                == Binary.Result(
                    output: "", errors: "error: another build is writing to 'site/public': let it end first\n",
                    status: 2))
    }

    @Test func `builds started together leave a whole site`() throws {
        let scratch = try Scratch()
        try site(badges: 8, in: scratch)
        #expect(try Binary.run("blazon build site --output clean", in: scratch.path).status == 0)
        let processes = try (0..<6).map { _ in try Binary.start("blazon build site", in: scratch.path) }
        for process in processes { process.waitUntilExit() }
        #expect(processes.allSatisfy { [0, 2].contains($0.terminationStatus) })
        #expect(processes.contains { $0.terminationStatus == 0 })
        #expect(try scratch.tree("site/public") == scratch.tree("clean"))
    }

    @Test func `a folder that may not be written to is named`() throws {
        let scratch = try Scratch()
        try site(badges: 1, in: scratch)
        _ = try Binary.run("mkdir locked; chmod 555 locked; chmod -R a+rwX site; chmod 755 .", in: scratch.path)
        // The administrator may write anywhere: become somebody else.
        let isRoot = geteuid() == 0
        let prefix = isRoot ? "setpriv --reuid 65534 --clear-groups " : ""
        if isRoot, try Binary.run(prefix + "blazon --version", in: scratch.path).status != 0 {
            print("skipped: no way to run as another user")
            return
        }
        let result = try Binary.run(prefix + "blazon build site --output locked --jobs 1", in: scratch.path)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("error: cannot ") && result.errors.contains("'locked/"))
        #expect(result.errors.hasSuffix("': Permission denied\n"))
        #expect(try scratch.tree("locked").isEmpty)
    }
}
