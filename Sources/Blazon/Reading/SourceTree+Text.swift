extension SourceTree {
    /// A file's text; nil, with a diagnostic, when it cannot be read or is not UTF-8.
    func text(of path: SourcePath, findings: Findings) -> SourceText? {
        guard let bytes = try? bytes(of: path) else {
            findings.add(
                .unreadableFile, "'\(path.name)' cannot be read", at: .start(of: path),
                help: "check that the file exists and that you may read it")
            return nil
        }
        if let offset = bytes.firstInvalidUTF8 {
            findings.add(
                .badEncoding, "'\(path.name)' is not UTF-8", at: SourceSpan(path, offset..<offset + 1),
                help: "save the file as UTF-8 in your editor")
            return nil
        }
        return SourceText(bytes)
    }
}

extension Collection<UInt8> {
    /// The offset of the first byte that belongs to no character; nil when all is well.
    var firstInvalidUTF8: Int? {
        guard String(validating: self, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var bytes = makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            offset += UTF8.width(scalar)
        }
        return offset
    }
}
