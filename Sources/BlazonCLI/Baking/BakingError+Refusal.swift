import Bakery

extension BakingError {
    /// What is wrong, where, and what to do.
    /// - Parameter awards: the files that are at fault, when it is not the image.
    func refusal(image: String = "", awards: [String] = []) -> Refusal {
        switch self {
        case .image(let error): Refusal(error.words(of: image))
        case .unreadable(let version, let fault, let offset):
            Refusal(
                "the \(version.rawValue) award at byte \(offset) of '\(image)' \(fault.words): "
                    + "ask for the image again, or replace the award with 'blazon bake'")
        case .unfit(let version, let reason):
            Refusal(reason.words(of: awards.map { "'\($0)'" }.joined(separator: " and "), version, image: image))
        }
    }
}

extension BakingError.Fault {
    fileprivate var words: String {
        switch self {
        case .empty: "is empty"
        case .unknownForm: "is neither JSON nor a token nor an address"
        case .malformed: "is not laid out as PNG and SVG lay out texts"
        case .damaged: "is compressed and does not expand"
        case .encoding: "is not in UTF-8"
        case .tooLarge(let limit): "has more than \(limit) bytes"
        }
    }
}

extension BakingError.Reason {
    /// - Parameter award: the file, or the files, in quotation marks.
    fileprivate func words(of award: String, _ version: BakedPayload.Version, image: String) -> String {
        switch self {
        case .unknownForm:
            "\(award) is neither JSON nor a token: bake the award's credential.json, credential.jwt or assertion.json"
        case .notJSON: "\(award) is no JSON object in UTF-8: download it again"
        case .notJWS: "\(award) is no token of three parts: download it again"
        case .notURL: "the 'id' of \(award) is no web address: spaces and letters beyond ASCII are written with '%'"
        case .addressOnly: "\(award) holds an address alone: download what is there, and bake that"
        case .noAddress:
            "\(award) does not say where it is hosted, as an assertion in an SVG must: give its 'id' a web address, or "
                + "bake it into a PNG"
        case .repeated: "\(award) are both \(version.rawValue), and an image holds one of each: leave one out"
        case .tooLarge(let limit): "\(award) has more than \(limit) bytes: bake an award without pictures in it"
        case .unwritable(let scalar, let encoding):
            "\(award) has the character U+\(scalar.hexadecimal), which '\(image)' in \(encoding) cannot hold: "
                + (encoding.hasPrefix("UTF") ? "bake the token, or into a PNG" : "save the picture as UTF-8")
        }
    }
}

extension Unicode.Scalar {
    /// Four digits or more.
    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension ImageError {
    fileprivate func words(of path: String) -> String {
        let place =
            [
                line.map { " in line \($0)" }, offset.map { " at byte \($0)" }, chunk.map { ", in the chunk '\($0)'" },
            ].compactMap(\.self).joined()
        let more = detail.isEmpty ? "" : " (\(detail))"
        let again = "download it again, or export it again from the program that made it"
        return switch code {
        case .unknownKind:
            "'\(path)' is \(detail.isEmpty ? "" : "\(detail.uppercased()), ")neither PNG nor SVG: export it as one of them"
        case .truncated: "'\(path)' is cut short\(place)\(more): \(again)"
        case .damaged: "'\(path)' is damaged\(place)\(more): \(again)"
        case .noSize: "'\(path)' has no width or no height\(place)\(more): \(again)"
        case .tooLarge: "'\(path)' is too large\(place)\(more): export it smaller"
        case .malformed: "'\(path)' is no well-formed SVG\(place)\(more): \(again)"
        case .unknownEncoding: "'\(path)' is in '\(detail)', which is not read here: save it as UTF-8"
        case .unmendable: "'\(path)' has entities that are more than text\(place)\(more): export it as plain SVG"
        }
    }
}
