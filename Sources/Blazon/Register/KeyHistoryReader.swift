import Credentials
import LinkedData

/// Reads `content/register/keys.json` as strictly as Blazon writes it: what is not understood would be lost when it is
/// written again.
struct KeyHistoryReader {
    private let bytes: [UInt8]
    private let findings: Findings

    private static let path = RegisterFiles.keys
    private static let help = "restore the file from version control or a backup; only Blazon writes it"

    /// - Returns: no keys when there is no file; nil when it is damaged.
    static func read(_ tree: SourceTree, findings: Findings) -> KeyHistory? {
        guard tree.contains(path) else { return KeyHistory() }
        guard let text = tree.text(of: path, findings: findings) else { return nil }
        return KeyHistoryReader(bytes: text.bytes, findings: findings).history()
    }

    private func history() -> KeyHistory? {
        let json: JSON
        do {
            json = try JSON(parsing: bytes)
        } catch {
            report("'keys.json' is not JSON: \(error.code.headline)", at: error.offset)
            return nil
        }
        guard case .object(let root) = json, root.count == 1, case .array(let entries)? = root["keys"] else {
            report("'keys.json' is not an object with an array 'keys' and nothing else", at: 0)
            return nil
        }
        let places = places()
        let keys = entries.enumerated().compactMap { number, entry in
            key(entry, number: number + 1, in: places[number]..<places[number + 1])
        }
        guard keys.count == entries.count else { return nil }
        for (number, key) in keys.enumerated() {
            if keys[..<number].contains(where: { $0.publicKey == key.publicKey }) {
                report("key \(number + 1) stands twice", at: places[number])
                return nil
            }
        }
        return KeyHistory(keys)
    }

    private func key(_ entry: JSON, number: Int, in range: Range<Int>) -> KeyHistory.Key? {
        func fault(_ what: String, member: String? = nil) -> KeyHistory.Key? {
            report("key \(number) \(what)", at: member.flatMap { place(of: $0, in: range) } ?? range.lowerBound)
            return nil
        }
        guard case .object(var object) = entry else { return fault("is not an object") }
        guard let created = date("created", of: object) else {
            return fault("does not say when it was made", member: "created")
        }
        let retired = date("retired", of: object)
        if object["retired"] != nil, retired == nil {
            return fault("does not say when it was retired", member: "retired")
        }
        if let retired, retired.instant < created.instant {
            return fault("was retired before it was made", member: "retired")
        }
        object["created"] = nil
        object["retired"] = nil
        guard let read = VerificationMethod(object) else { return fault("is no public key that Blazon knows") }
        // Whatever else the entry says, or says differently, was not written by Blazon.
        guard let written = VerificationMethod(controller: read.controller, publicKey: read.publicKey),
            written.json == object
        else { return fault("is not what Blazon wrote", member: "id") }
        return KeyHistory.Key(written, created: created, retired: retired)
    }

    private func date(_ name: String, of object: JSON.Object) -> DateTimeStamp? {
        guard case .string(let text)? = object[name] else { return nil }
        return DateTimeStamp(text)
    }

    private func report(_ message: String, at offset: Int) {
        let end = min(offset + 1, bytes.count)
        // Public keys may be shown.
        findings.add(
            Diagnostic(
                .damagedKeys, message, at: SourceSpan(Self.path, min(offset, end)..<end), help: [Self.help],
                showing: [bytes.indices]))
    }

    /// Where each element of the one array in the one object begins, and where the last ends. The bytes are JSON.
    private func places() -> [Int] {
        var places: [Int] = []
        var depth = 0
        var isText = false
        var isEscaped = false
        var isBetween = false
        for (offset, byte) in bytes.enumerated() {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            let isBlank = [0x20, 0x09, 0x0A, 0x0D].contains(byte)
            if depth == 2, isBetween, !isBlank {
                places.append(offset)
                isBetween = false
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth == 2 { isBetween = true }
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ","): if depth == 2 { isBetween = true }
            default: break
            }
        }
        return places + [bytes.count]
    }

    private func place(of member: String, in range: Range<Int>) -> Int? {
        let name = Array("\"\(member)\"".utf8)
        return range.first { bytes[$0...].starts(with: name) }
    }
}
