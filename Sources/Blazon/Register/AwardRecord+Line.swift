import Credentials
import LinkedData

/// `{"id":"urn:uuid:…","badge":"…","issued":"…","visibility":"…","list":"…","facts":"…"}`, then `replaces` and `jws` where
/// there are any.
extension AwardRecord {
    /// - Parameter line: without its line feed.
    package init(line: [UInt8]) throws(MalformedLine) {
        let members = try LineMembers(line)
        id = try members.value("id", AwardIdentifier.init(urn:))
        badge = try members.value("badge") { Slug($0) }
        issued = try members.value("issued") { CalendarDate($0) }
        visibility = try members.value("visibility", Award.Visibility.init(rawValue:))
        list = try members.value("list") { $0 }
        facts = try members.value("facts") { Fingerprint(hexadecimal: Array($0.utf8)[...]) }
        replaces = try members.optional("replaces", AwardIdentifier.init(urn:))
        jws = try members.optional("jws") { DetachedVCJWT($0)?.text }
        try members.expect(json, in: line)
    }

    /// Without its line feed.
    package var line: [UInt8] { json.bytes() }

    private var json: JSON.Object {
        JSON.Object(present: [
            "id": .string(id.description),
            "badge": .string(badge.text),
            "issued": .string(issued.description),
            "visibility": .string(visibility.rawValue),
            "list": .string(list),
            "facts": .string(facts.hexadecimal),
            "replaces": replaces.map { .string($0.description) },
            "jws": jws.map(JSON.string),
        ])
    }
}
