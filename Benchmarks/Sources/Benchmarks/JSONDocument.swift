import LinkedData

/// A document of the size of a badge's definition.
enum JSONDocument {
    static func write(times: Int) {
        for _ in 0..<times where document.bytes(.htmlSafe).isEmpty { return }
    }

    /// In thousands of bytes.
    static var size: Double { Double(document.bytes(.htmlSafe).count) / 1_000 }

    private static let document: JSON = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "https://badges.example.edu/badges/captioning/achievement.json",
        "type": ["Achievement"],
        "name": "Captioning <and> transcripts",
        "criteria": [
            "id": "https://badges.example.edu/badges/captioning/",
            "narrative": .string(
                String(repeating: "1. Caption a lecture of *your own*, and say \"what changed\".\n", count: 30)),
        ],
        "creditsAvailable": 1,
        "tag": ["video", "captions", "accessibility"],
        "alignment": .array(
            (0..<6).map { number in
                [
                    "type": ["Alignment"],
                    "targetName": .string("Outcome \(number)"),
                    "targetUrl": .string("https://www.example.org/framework/\(number)"),
                    "targetDescription": "Plans and makes material that everybody can use, whatever their senses.",
                    "targetCode": .string("\(number)"),
                ]
            }),
    ]
}
