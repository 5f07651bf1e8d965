public import LinkedData

/// Open Badges 3.0 § Address: a postal address.
public struct Address: Sendable {
    /// Street and number.
    public var streetAddress: String?
    /// A post office box.
    public var postOfficeBoxNumber: String?
    /// The town.
    public var addressLocality: String?
    /// The state or province.
    public var addressRegion: String?
    /// The postal code.
    public var postalCode: String?
    /// The country's name.
    public var addressCountry: String?
    /// The country's code (ISO 3166-1 alpha-2).
    public var addressCountryCode: String?
    /// Where it is on earth.
    public var geo: GeoCoordinates?

    /// An address that says nothing yet.
    public init() {}

    /// The address inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "type": ["Address"],
            "streetAddress": streetAddress.map(JSON.string),
            "postOfficeBoxNumber": postOfficeBoxNumber.map(JSON.string),
            "addressLocality": addressLocality.map(JSON.string),
            "addressRegion": addressRegion.map(JSON.string),
            "postalCode": postalCode.map(JSON.string),
            "addressCountry": addressCountry.map(JSON.string),
            "addressCountryCode": addressCountryCode.map(JSON.string),
            "geo": geo.map { .object($0.node) },
        ])
    }
}
