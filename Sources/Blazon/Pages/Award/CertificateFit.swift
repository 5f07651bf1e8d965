/// How closely a certificate is set, so that long names and statements stay on its one page.
enum CertificateFit: String {
    case wide, close, closest

    init(holder: String?, name: String, summary: String?) {
        // The larger the letters, the more room each takes.
        let room = 3 * Self.width(holder ?? "") + 2 * Self.width(name) + Self.width(summary ?? "")
        self = room < 350 ? .wide : room < 700 ? .close : .closest
    }

    /// In letters: those of Chinese, Japanese and Korean take the room of two.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    }
}
