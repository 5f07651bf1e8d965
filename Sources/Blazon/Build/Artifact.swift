/// One file of the site: where it goes, what it depends on, and how to make it.
package struct Artifact: Sendable {
    package let path: OutputPath
    /// Changes whenever the bytes could: kind, version, the value shown, the templates used.
    package let fingerprint: Fingerprint
    /// Makes the bytes; called only when the file is not known to be up to date, from any thread.
    package let bytes: @Sendable () throws -> [UInt8]

    package init(path: OutputPath, fingerprint: Fingerprint, bytes: @escaping @Sendable () throws -> [UInt8]) {
        self.path = path
        self.fingerprint = fingerprint
        self.bytes = bytes
    }
}
