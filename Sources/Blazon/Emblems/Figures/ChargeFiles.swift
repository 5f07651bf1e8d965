/// Says what is wrong with an SVG that is to be a charge.
enum ChargeFiles {
    /// - Parameter bytes: nil when there is no such file.
    static func read(_ bytes: [UInt8]?, name: String, at span: SourceSpan, findings: Findings) -> ChargeFile? {
        guard let bytes else {
            findings.add(
                .missingImage, "no picture '\(name)' for the charge", at: span, label: "missing",
                help: "put the file there, or name one of Blazon's own charges")
            return nil
        }
        do throws(ChargeFile.Mistake) {
            let file = try ChargeFile(bytes, name: name)
            if !file.leftOut.isEmpty {
                let what = file.leftOut.map { "'\($0)'" }.joined(separator: ", ")
                findings.add(
                    .artworkCleaned, "\(what) left out of '\(name)'", at: span, label: "more than a drawing",
                    help: "remove it from the file, or export the picture as plain SVG")
            }
            return file
        } catch {
            switch error {
            case .tooLarge(let count):
                findings.add(
                    .imageTooLarge, "'\(name)' has \((count + 1023) >> 10) KiB", at: span, label: "too large",
                    help:
                        "a charge has at most \(ChargeFile.mostBytes >> 10) KiB: simplify its paths, or use the file as the whole image"
                )
            case .unreadable:
                findings.add(
                    .unreadableImage, "'\(name)' is no well-formed SVG in UTF-8", at: span,
                    help: "export it again as plain SVG")
            case .noSize:
                findings.add(
                    .unreadableImage, "'\(name)' does not say how large it is", at: span,
                    help: "give its svg element a viewBox, such as viewBox=\"0 0 32 32\"")
            case .unmendable(let what):
                findings.add(
                    .unsafeArtwork, "'\(what.isEmpty ? name : what)' cannot be taken out of '\(name)'", at: span,
                    help: "export the picture as plain SVG")
            case .styleSheet:
                findings.add(
                    .unsafeArtwork, "'\(name)' holds a style sheet, which would colour the whole emblem", at: span,
                    help: "export it with attributes in place of styles: fill=\"…\"")
            }
            return nil
        }
    }
}
