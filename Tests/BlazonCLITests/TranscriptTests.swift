import Foundation
import Testing

struct TranscriptTests {
    @Test(arguments: Transcript.all)
    func `commands do what the transcript says`(transcript: Transcript) throws {
        let scratch = try Scratch()
        for file in transcript.files { try scratch.write(file.path, file.text) }
        var printed: [[String]] = []
        for step in transcript.steps {
            printed.append(Transcript.lines(of: try Binary.run(step.command, in: scratch.path)))
        }
        if ProcessInfo.processInfo.environment["BLAZON_REWRITE"] == "1" { return try transcript.rewrite(printed) }
        for (step, lines) in zip(transcript.steps, printed) {
            let isAsExpected = Transcript.matches(lines[...], step.expected[...])
            #expect(
                isAsExpected,
                """
                $ \(step.command)
                \(lines.joined(separator: "\n"))
                instead of
                \(step.expected.joined(separator: "\n"))
                """)
        }
    }

    @Test func `there are transcripts`() {
        #expect(Transcript.all.count >= 8)
        #expect(Transcript.all.allSatisfy { !$0.steps.isEmpty })
    }
}
