/// What a stranger's image may cost.
public struct BakingBudget: Hashable, Sendable {
    /// The largest PNG, in bytes; the default is 64 MiB.
    public var png: Int
    /// The largest SVG, in bytes, before and after; the default is 8 MiB.
    public var svg: Int
    /// The largest award, in bytes, when it is expanded too; the default is 4 MiB.
    public var payload: Int
    /// The most chunks of a PNG; the default is 100,000.
    public var chunks: Int

    /// A budget with some limits other than the defaults.
    public init(png: Int = 64 << 20, svg: Int = 8 << 20, payload: Int = 4 << 20, chunks: Int = 100_000) {
        self.png = png
        self.svg = svg
        self.payload = payload
        self.chunks = chunks
    }
}
