import Credentials
import LinkedData
import Measuring

/// A credential that is signed, beside the signature alone.
struct SigningReport {
    private let size: Int
    private let rows: [(title: String, cost: Cost, of: Cost)]

    init() throws {
        let key = try PrivateKey(pkcs8PEM: NewPrivateKey.ed25519PEM())
        let rsaKey = try PrivateKey(pkcs8PEM: try NewPrivateKey.rsa2048PEM())
        guard let created = DateTimeStamp("2026-03-01T09:00:01Z"), let name = key.publicKey.multikey?.description,
            let method = IRI("did:web:badges.example.edu#\(name)")
        else { preconditionFailure() }
        let signer = key.signer(verificationMethod: method)
        let rsaSigner = rsaKey.signer(verificationMethod: method)
        let options = DataIntegrityProof.Options(created: created)
        let documents = (0..<64).map { Award(number: $0).document }
        var number = 0
        func next() -> JSON.Object {
            number = (number + 1) % documents.count
            return documents[number]
        }
        var processor = JSONLD.Processor()
        let template = CanonicalTemplate(of: .object(documents[0]), slots: Award.slots, by: &processor)
        var canonicalizer = Canonicalizer()
        var plan = SigningPlan<Int>(signer: signer)
        for document in documents {
            let fast = try plan.addProof(to: document, options, shape: 0, slots: Award.slots)
            let general = try EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer)
            precondition(fast == general)
        }
        let signed = try plan.addProof(to: documents[0], options, shape: 0, slots: Award.slots)
        let hashes = [UInt8](repeating: 7, count: 64)
        let ed25519 = try Cost.of { try signer.sign(hashes) }
        let rs256 = try Cost.of { try rsaSigner.sign(signed.bytes()) }
        size = signed.bytes().count
        rows = [
            ("Ed25519 alone", ed25519, ed25519),
            (
                "canonical N-Quads, shape seen before",
                Cost.of { template?.canonicalNQuads(of: .object(next())) }, ed25519
            ),
            (
                "canonical N-Quads, general path", try .of { try canonicalizer.canonicalNQuads(of: next()) }, ed25519
            ),
            (
                "add a proof, shape seen before",
                try .of { try plan.addProof(to: next(), options, shape: 0, slots: Award.slots) }, ed25519
            ),
            (
                "add a proof, general path",
                try .of { try EdDSARDFC2022().addProof(to: next(), options, by: signer, with: &canonicalizer) }, ed25519
            ),
            ("write JSON", Cost.of { signed.bytes() }, ed25519),
            ("RS256 alone", rs256, rs256),
            ("sign a VC-JWT, RS256", try .of { try VCJWT.sign(signed, by: rsaSigner) }, rs256),
        ]
    }

    func print() {
        Swift.print("\nSigning, credential of \(size) bytes")
        var table = Table(["", "µs CPU", "allocations", "of the signature alone"])
        for row in rows {
            table.add([
                row.title, (row.cost.cpu * 1e6).fixed(1), String(row.cost.allocations),
                (row.cost.cpu / row.of.cpu).fixed(1),
            ])
        }
        table.print()
    }
}
