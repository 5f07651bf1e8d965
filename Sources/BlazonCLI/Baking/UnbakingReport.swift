import Bakery
import LinkedData

/// All that is baked into an image, for a program.
struct UnbakingReport {
    let json: [UInt8]
    /// Why awards could not be read.
    let refusals: [String]

    init(_ file: ImageFile, _ versions: [BakedPayload.Version]) {
        var refusals: [String] = []
        let awards = versions.map { version in
            var members: [(String, JSON)] = [("standard", .string(version.rawValue))]
            do {
                members += Self.members(of: try file.payload(version))
            } catch {
                let messages = (error as? Refusal)?.messages ?? ["\(error)"]
                members.append(("error", .string(messages.joined(separator: " "))))
                refusals += messages
            }
            return JSON.object(JSON.Object(members))
        }
        self.refusals = refusals
        let report: JSON = [
            "image": .string(file.path), "kind": .string(file.image.kind.rawValue), "awards": .array(awards),
            "notes": .array(file.notes().map(JSON.string)),
        ]
        json = report.bytes(.pretty)
    }

    private static func members(of payload: BakedPayload) -> [(String, JSON)] {
        let address = payload.hostedAt.map { [("hostedAt", JSON.string($0))] } ?? []
        let text = JSON.string(String(decoding: payload.text, as: UTF8.self))
        return [("form", .string(payload.form.name.lowercased()))] + address + [("text", text)]
    }
}

extension BakedPayload.Form {
    var name: String {
        switch self {
        case .json: "JSON"
        case .jws: "JWT"
        case .url: "URL"
        }
    }
}
