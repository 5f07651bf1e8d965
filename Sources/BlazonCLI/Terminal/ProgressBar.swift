/// How far the work is, on a terminal, once it takes longer than a glance.
struct ProgressBar {
    private let terminal: Terminal
    private let total: Int
    private let started = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?

    init(total: Int, on terminal: Terminal = .errors) {
        self.total = total
        self.terminal = terminal
        isShown = terminal.isInteractive && total > 0
    }

    private let isShown: Bool

    mutating func show(_ done: Int) throws {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - started > .milliseconds(500), drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        drawn = now
        let width = 30
        let filled = min(done * width / total, width)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        try terminal.write("\r[\(bar)] \(done) of \(total) files")
    }

    /// Takes the bar away.
    mutating func end() throws {
        if drawn != nil { try terminal.write("\r\u{1B}[K") }
        drawn = nil
    }
}
