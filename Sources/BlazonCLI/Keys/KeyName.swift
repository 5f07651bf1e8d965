import Blazon
import Credentials
import LinkedData

extension KeyHistory {
    /// The key a person means: by its id, by what follows the number sign in it, or by how that begins.
    func key(named text: String) throws -> Key {
        let name = String(text.split(separator: "#").last ?? "")
        let found = keys.filter { key in
            text.contains(":") ? key.method.id.text == text : !name.isEmpty && key.publicKey.fingerprint.hasPrefix(name)
        }
        guard let key = found.first else {
            let near = Suggestion.nearest(to: name, among: keys.map(\.publicKey.fingerprint))
            throw Refusal("no key '\(text)': " + (near.map { "did you mean '\($0)'?" } ?? "see 'blazon keys list'"))
        }
        guard found.count == 1 else { throw Refusal("\(found.count) keys begin with '\(name)': write more of the id") }
        guard key.isActive else { throw Refusal("'\(key.method.id)' is retired already") }
        return key
    }
}
