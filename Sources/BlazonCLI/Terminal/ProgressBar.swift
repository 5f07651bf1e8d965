/// How far the work is, on a terminal, once it takes longer than a glance.
struct ProgressBar {
    private let terminal: Terminal
    private let total: Int
    private let things: String
    private let showsRate: Bool
    private let started = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?
    private let isShown: Bool

    /// - Parameter things: what is counted: `files`.
    init(total: Int, of things: String = "files", showsRate: Bool = false, on terminal: Terminal = .errors) {
        self.total = total
        self.things = things
        self.showsRate = showsRate
        self.terminal = terminal
        isShown = terminal.isInteractive && total > 0
    }

    mutating func show(_ done: Int) throws {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - started > .milliseconds(500), drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        drawn = now
        try terminal.write("\r" + Self.line(done, of: total, things, in: showsRate ? now - started : nil) + "\u{1B}[K")
    }

    /// Takes the bar away.
    mutating func end() throws {
        if drawn != nil { try terminal.write("\r\u{1B}[K") }
        drawn = nil
    }

    /// - Parameter time: what it took so far, where the rate and the time that is left are told.
    static func line(_ done: Int, of total: Int, _ things: String, in time: Duration?) -> String {
        let width = 30
        let filled = min(done * width / max(total, 1), width)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let line = "[\(bar)] \(done) of \(total) \(things)"
        guard let time, done > 0 else { return line }
        let rate = Double(done) / (time / .seconds(1))
        return line + ", \(Int(rate.rounded())) a second, \(Int((Double(total - done) / rate).rounded(.up))) s left"
    }
}
