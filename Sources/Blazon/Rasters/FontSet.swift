import CLibRSVG

/// The fonts of share cards: those of named Debian packages, whatever else the system has or is told to use.
///
/// fontconfig knows one configuration a process; ours is in force from the first use on.
struct FontSet: Sendable {
    static let shared = FontSet()

    /// Tells one set of fonts from another.
    let fingerprint: Fingerprint
    let isEmpty: Bool

    /// The folders of `fonts-sil-charis`, `fonts-noto-core`, `fonts-wqy-microhei`, `fonts-noto-cjk`.
    private static let folders = ["truetype/charis", "truetype/noto", "truetype/wqy", "opentype/noto"]

    private static var configuration: String {
        let folders = folders.map { "<dir>/usr/share/fonts/\($0)</dir>" }.joined()
        let caches = #"<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>"#
        // A font that has no bold is made bolder.
        let bold =
            #"<match target="font"><test name="weight" compare="less_eq"><const>medium</const></test>"#
            + #"<test target="pattern" name="weight" compare="more_eq"><const>bold</const></test>"#
            + #"<edit name="embolden" mode="assign"><bool>true</bool></edit></match>"#
        return "<fontconfig>" + folders + caches + bold + "</fontconfig>"
    }

    private init() {
        var builder = FingerprintBuilder()
        var isEmpty = true
        if let configuration = FcConfigCreate() {
            FcConfigParseAndLoadFromMemory(configuration, Self.configuration, FcTrue)
            FcConfigBuildFonts(configuration)
            FcConfigSetCurrent(configuration)
            FcConfigDestroy(configuration)
        }
        for font in Self.fonts.map(Self.identity).sorted() {
            builder.add(font)
            isEmpty = false
        }
        fingerprint = builder.fingerprint
        self.isEmpty = isEmpty
    }

    /// Sees to it that the fonts are in force.
    func use() {}

    /// Whether any font has a letter.
    func has(_ letter: Unicode.Scalar) -> Bool {
        Self.fonts.contains { font in
            var letters: OpaquePointer?
            return FcPatternGetCharSet(font, FC_CHARSET, 0, &letters) == FcResultMatch
                && FcCharSetHasChar(letters, letter.value) != FcFalse
        }
    }

    private static var fonts: UnsafeBufferPointer<OpaquePointer?> {
        guard let set = FcConfigGetFonts(nil, FcSetSystem) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: set.pointee.fonts, count: Int(set.pointee.nfont))
    }

    /// The file, which of its faces, and its version: a package brings new ones together.
    private static func identity(_ font: OpaquePointer?) -> String {
        var file: UnsafeMutablePointer<FcChar8>?
        var index: Int32 = 0
        var version: Int32 = 0
        FcPatternGetString(font, FC_FILE, 0, &file)
        FcPatternGetInteger(font, FC_INDEX, 0, &index)
        FcPatternGetInteger(font, FC_FONTVERSION, 0, &version)
        return "\(file.map { String(cString: $0) } ?? "") \(index) \(version)"
    }
}
