/// Prose as plain text.
enum Words {
    /// White space at the ends dropped, and single spaces between words.
    static func collapsed(_ text: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        var gap = false
        for byte in text {
            if byte <= 0x20 {
                gap = true
            } else {
                if gap && !result.isEmpty { result.append(UInt8(ascii: " ")) }
                gap = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
