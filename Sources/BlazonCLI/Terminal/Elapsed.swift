/// A stretch of time as a person reads it: `0.21 s`.
struct Elapsed: CustomStringConvertible {
    private let duration: Duration

    init(_ duration: Duration) {
        self.duration = duration
    }

    init(since start: ContinuousClock.Instant) {
        self.init(ContinuousClock.now - start)
    }

    var description: String {
        let hundredths = (duration / .milliseconds(10)).rounded()
        let whole = Int(hundredths) / 100
        let rest = Int(hundredths) % 100
        return "\(whole).\(rest < 10 ? "0" : "")\(rest) s"
    }
}

/// `1 page`, `2 pages`.
func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
