package import Credentials
package import LinkedData

/// The status lists of a register on their way to what they are to be: entries are drawn for new awards, bits follow what
/// happens to old ones.
package struct StatusLists: Sendable {
    private var lists: [Int: StatusListContents]
    private var allocations: [Int: StatusListAllocation] = [:]
    private let base: BaseURL
    /// The lists to be signed anew.
    package private(set) var due: Set<Int> = []

    /// - Parameters:
    ///   - index: what was issued and changed so far.
    ///   - base: where the site is; lists at other addresses get no new entries.
    package init(_ index: RegisterIndex, base: BaseURL) {
        lists = Dictionary(index.statusLists.map { ($0.number, $0) }) { first, _ in first }
        self.base = base
    }

    /// Takes in that the files of some lists are not as they must be.
    package mutating func renew(_ numbers: some Sequence<Int>) {
        due.formUnion(numbers)
    }

    /// Draws an entry for a new award. A list is used until it is full; then another begins.
    package mutating func draw(
        _ purpose: StatusPurpose, using generator: inout some RandomNumberGenerator
    ) -> StatusPlace {
        let open = lists.values.filter { $0.purpose == purpose && $0.address == address(of: $0.number) }
        for number in open.map(\.number).sorted(by: >) {
            if let index = draw(from: number, using: &generator) { return StatusPlace(list: number, index: index) }
        }
        let number = (lists.keys.max() ?? 0) + 1
        lists[number] = StatusListContents(number: number, purpose: purpose, address: address(of: number))
        due.insert(number)
        // A list that has just begun has room.
        return StatusPlace(list: number, index: draw(from: number, using: &generator) ?? 0)
    }

    private mutating func draw(from number: Int, using generator: inout some RandomNumberGenerator) -> Int? {
        if allocations[number] == nil {
            allocations[number] = StatusListAllocation(taken: lists[number]?.indices ?? [])
        }
        let index = allocations[number]?.draw(using: &generator)
        if let index { lists[number]?.take(index) }
        return index
    }

    /// Brings an award's bit to what its standing says.
    package mutating func set(_ place: StatusPlace, outOfForce: Bool) {
        if lists[place.list]?.set(place.index, outOfForce: outOfForce) == true { due.insert(place.list) }
    }

    /// Brings an award's bit to what became of it.
    package mutating func take(_ change: StatusChange.Kind, at place: StatusPlace) {
        switch change {
        case .suspended, .revoked, .superseded: set(place, outOfForce: true)
        case .reinstated: set(place, outOfForce: false)
        case .visibility: break
        }
    }

    /// Takes in that the lists which were due are signed.
    package mutating func settle() {
        due = []
    }

    /// The purpose of a list, when there is one of this number.
    package func purpose(of number: Int) -> StatusPurpose? {
        lists[number]?.purpose
    }

    private func address(of number: Int) -> String {
        Addresses.statusList(number).absolute(in: base)
    }

    /// The files of a list, signed: the credential, and the token when tokens are signed.
    /// - Parameters:
    ///   - issuer: the DID in whose name it is signed.
    ///   - now: when.
    package func files(
        of number: Int, issuer: IRI, now: DateTimeStamp, ed25519: Signer, rs256: Signer?,
        with canonicalizer: inout Canonicalizer
    ) throws -> [(path: SourcePath, bytes: [UInt8])] {
        guard let list = lists[number], let id = IRI(list.address) else { return [] }
        let unsecured = try BitstringStatusListCredential(
            id: id, issuer: JSON(issuer), statusPurpose: list.purpose, statuses: list.statuses, validFrom: now)
        let signed = try EdDSARDFC2022().addProof(
            to: unsecured.json, DataIntegrityProof.Options(created: now), by: ed25519, with: &canonicalizer)
        var files = [(RegisterFiles.statusList(number), signed.bytes(.pretty))]
        if let rs256 {
            files.append((RegisterFiles.statusListJWT(number), Array(try VCJWT.sign(signed, by: rs256).utf8)))
        }
        return files
    }
}
