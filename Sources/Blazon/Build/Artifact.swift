/// One file of the site: where it goes and how to make it.
package struct Artifact: Sendable {
    package let path: OutputPath
    /// Works out what the file shows; called once a build, from any thread.
    package let prepare: @Sendable () throws -> Prepared

    /// A file about to be made.
    package struct Prepared {
        /// Changes whenever the bytes could: kind, version, the value shown, the templates used.
        package let fingerprint: Fingerprint
        /// Makes the bytes; called only when the file is not known to be up to date.
        package let bytes: () throws -> [UInt8]

        package init(fingerprint: Fingerprint, bytes: @escaping () throws -> [UInt8]) {
            self.fingerprint = fingerprint
            self.bytes = bytes
        }

        /// A file whose bytes are quicker made than described.
        package init(_ bytes: [UInt8]) {
            self.init(fingerprint: Fingerprint(of: bytes)) { bytes }
        }
    }

    package init(path: OutputPath, prepare: @escaping @Sendable () throws -> Prepared) {
        self.path = path
        self.prepare = prepare
    }
}
