import Testing

@testable import BlazonCLI

@Suite("The progress bar")
struct ProgressBarTests {
    @Test("It says how far the work is, and how fast it goes")
    func line() {
        #expect(
            ProgressBar.line(500, of: 2000, "files", in: nil)
                == "[#######.......................] 500 of 2000 files")
        #expect(
            ProgressBar.line(500, of: 2000, "awards", in: .seconds(2))
                == "[#######.......................] 500 of 2000 awards, 250 a second, 6 s left")
        #expect(
            ProgressBar.line(0, of: 1, "awards", in: .seconds(2)) == "[" + String(repeating: ".", count: 30)
                + "] 0 of 1 awards")
        #expect(
            ProgressBar.line(3, of: 2, "awards", in: .seconds(1)).hasPrefix("[" + String(repeating: "#", count: 30)))
    }
}
