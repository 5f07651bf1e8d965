/// Where the files of private awards lie: beside the site, for its people to hand over, and never in it.
package enum HandedOver {
    /// In the site's folder, unless a build is told of another.
    package static let folder = "handover"

    /// The folder of an award, seen from the site's.
    static func path(of id: AwardIdentifier) -> String { "\(folder)/\(id.uuid)/" }
}
