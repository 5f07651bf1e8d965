public import LinkedData

/// Open Badges 3.0 § GeoCoordinates: a place on earth, in degrees of WGS 84.
public struct GeoCoordinates: Sendable {
    /// Degrees north.
    public var latitude: JSON.Number
    /// Degrees east.
    public var longitude: JSON.Number

    /// The place of these degrees.
    public init(latitude: JSON.Number, longitude: JSON.Number) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The place inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        ["type": "GeoCoordinates", "latitude": .number(latitude), "longitude": .number(longitude)]
    }
}
