import Bakery

/// A picture on the disk, with the awards baked into it.
struct ImageFile {
    let path: String
    let image: BadgeImage

    init(_ path: String) throws {
        self.path = path
        let budget = BakingBudget()
        let bytes = try Disk.read(path, most: max(budget.png, budget.svg))
        do {
            image = try BadgeImage(bytes, budget: budget)
        } catch {
            throw error.refusal(image: path)
        }
    }

    /// Where it is written with awards in it, when nothing else is said: `badge.png` as `badge-baked.png`.
    var bakedPath: String {
        let name = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        guard let dot = path[name...].lastIndex(of: "."), dot > name else {
            return "\(path)-baked.\(image.kind.rawValue)"
        }
        return "\(path[..<dot])-baked\(path[dot...])"
    }

    /// - Parameter output: a file whose name may promise a picture of another kind.
    func bake(_ awards: [AwardFile], for output: OutputFile) throws -> [UInt8] {
        let name = output.path.lowercased()
        if let other = ["png", "svg"].first(where: { name.hasSuffix("." + $0) }), other != image.kind.rawValue {
            throw Refusal(
                "'\(path)' stays \(image.kind.rawValue.uppercased()) when awards are baked in: "
                    + "name a file in .\(image.kind.rawValue) instead of '\(output.path)'")
        }
        do {
            return try image.bake(awards.map(\.payload))
        } catch {
            guard case .unfit(let version, _) = error else { throw error.refusal(image: path) }
            throw error.refusal(image: path, awards: awards.filter { $0.payload.version == version }.map(\.path))
        }
    }

    /// What became of each version, a line each.
    func report(_ awards: [AwardFile]) -> [String] {
        BakedPayload.Version.allCases.sorted().compactMap { version in
            let isHeld = image.versions.contains(version)
            let award = awards.first { $0.payload.version == version }
            guard award != nil || isHeld else { return nil }
            let name = version.rawValue.padded(to: BakedPayload.Version.openBadges2.rawValue.count)
            guard let award else { return "  \(name)  stays as it was" }
            return "  \(name)  '\(award.path)'" + (isHeld ? ", in place of what was there" : "")
        }
    }

    func payload(_ version: BakedPayload.Version) throws -> BakedPayload {
        do {
            if let payload = try image.payload(version) { return payload }
        } catch {
            throw error.refusal(image: path)
        }
        throw Refusal("no \(version.rawValue) award is baked into '\(path)'")
    }

    /// How to see the awards that are not shown.
    func others(than shown: BakedPayload.Version?) -> [String] {
        image.versions.filter { $0 != shown }.map {
            "'\(path)' also holds \($0.rawValue): see it with '--standard \(AskedStandard($0).rawValue)'"
        }
    }

    /// What else there is to say of the picture.
    /// - Parameter replaced: versions of which nothing old is left.
    func notes(replacing replaced: [BakedPayload.Version] = []) -> [String] {
        image.remarks.compactMap { remark in
            switch remark {
            case .duplicate(let version, let offset):
                replaced.contains(version)
                    ? nil : "'\(path)' holds another \(version.rawValue) award at byte \(offset), which nobody reads"
            case .outdated(let version, let offset):
                replaced.contains(version)
                    ? nil
                    : "the \(version.rawValue) award at byte \(offset) of '\(path)' is compressed or in an old kind of chunk, "
                        + "which some readers pass over; baked again it is in the kind of today"
            case .lateRoot: "'<svg' is not within the first 256 bytes of '\(path)', where some validators look for it"
            }
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
