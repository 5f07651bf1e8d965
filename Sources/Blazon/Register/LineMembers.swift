import LinkedData

/// Why a line of the register is not what it must be, in words that name nobody.
package struct MalformedLine: Error, Hashable, Sendable {
    package let reason: String
    /// Where in the line, in bytes, when that is known.
    package let offset: Int?

    init(_ reason: String, at offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }
}

/// The members of a line that Blazon wrote: read strictly, for nobody else writes there.
struct LineMembers {
    let object: JSON.Object

    init(_ line: [UInt8]) throws(MalformedLine) {
        let json: JSON
        do {
            json = try JSON(parsing: line)
        } catch {
            throw MalformedLine(error.code.headline, at: error.offset)
        }
        guard case .object(let object) = json else { throw MalformedLine("not a JSON object") }
        self.object = object
    }

    func value<Value>(_ name: String, _ read: (String) -> Value?) throws(MalformedLine) -> Value {
        guard let value = try optional(name, read) else { throw MalformedLine("no '\(name)'") }
        return value
    }

    func optional<Value>(_ name: String, _ read: (String) -> Value?) throws(MalformedLine) -> Value? {
        guard let json = object[name] else { return nil }
        guard case .string(let text) = json, let value = read(text) else {
            throw MalformedLine("malformed '\(name)'")
        }
        return value
    }

    /// What was understood, written again, is the line: nothing was passed over.
    func expect(_ json: JSON.Object, in line: [UInt8]) throws(MalformedLine) {
        guard json.bytes() != line else { return }
        throw MalformedLine("not written as Blazon writes it")
    }
}
