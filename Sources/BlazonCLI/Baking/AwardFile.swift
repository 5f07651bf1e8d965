import Bakery
import Credentials
import LinkedData

/// A file with an award to bake: a credential or an assertion, as JSON or as a token.
struct AwardFile {
    let path: String
    let payload: BakedPayload
    /// Whether it is a credential without a proof.
    let isUnsigned: Bool

    init(_ path: String) throws {
        self.path = path
        let text = try Disk.read(path, most: BakingBudget().payload)
        func payload(_ version: BakedPayload.Version, hostedAt url: String? = nil) throws -> BakedPayload {
            do {
                return try BakedPayload(version, text: text, hostedAt: url)
            } catch {
                throw error.refusal(awards: [path])
            }
        }
        // Forms are told apart alike in every version.
        let form = try payload(.openBadges3).form
        let award = try Self.award(form, path)
        guard let version = Self.version(of: award) else { throw Self.refusal(award, path) }
        let address = Self.texts(award["id"]).first { $0.hasPrefix("http") }
        self.payload = try payload(version, hostedAt: version == .openBadges2 ? address : nil)
        if case .json = form {
            isUnsigned = version != .openBadges2 && award["proof"] == nil
        } else {
            isUnsigned = false
        }
    }

    private static func award(_ form: BakedPayload.Form, _ path: String) throws -> JSON.Object {
        switch form {
        case .json(let bytes):
            do {
                guard case .object(let award) = try JSON(parsing: bytes) else { return JSON.Object() }
                return award
            } catch {
                throw Refusal("'\(path)' is no JSON: \(error); download it again")
            }
        case .jws(let token):
            do {
                return try VCJWT(token).credential
            } catch {
                throw Refusal(
                    "'\(path)' is no signed award: header and payload of its token are no JSON; download it again")
            }
        case .url: throw BakingError.unfit(.openBadges2, .addressOnly).refusal(awards: [path])
        }
    }

    /// By `@context`, and the `type` that an award has there; nil for what is no award.
    private static func version(of award: JSON.Object) -> BakedPayload.Version? {
        let contexts = texts(award["@context"])
        let types = texts(award["type"])
        func has(_ prefixes: String...) -> Bool {
            contexts.contains { context in prefixes.contains(where: context.hasPrefix) }
        }
        if types.contains("VerifiableCredential") {
            if types.contains("ClrCredential") { return .clr2 }
            let isCredential = has(
                "https://www.w3.org/ns/credentials/", "https://www.w3.org/2018/credentials/",
                "https://purl.imsglobal.org/spec/ob/v3p0/")
            return isCredential ? .openBadges3 : nil
        }
        return types.contains("Assertion") && has("https://w3id.org/openbadges/") ? .openBadges2 : nil
    }

    private static func refusal(_ award: JSON.Object, _ path: String) -> Refusal {
        let types = texts(award["type"]).prefix(3).map { "'\($0.prefix(60))'" }.joined(separator: ", ")
        return Refusal(
            "'\(path)' is no award of Open Badges or CLR"
                + (types.isEmpty ? ": it has no type" : ": its type is \(types)")
                + "; bake the award's credential.json, credential.jwt or assertion.json")
    }

    private static func texts(_ value: JSON?) -> [String] {
        let values = if case .array(let values)? = value { values } else { value.map { [$0] } ?? [] }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
