import CLibRSVG

/// Words in one face, as large as a width and a number of lines allow, and shortened when they are too many.
final class TextBlock {
    struct Style {
        let face: CardFace
        let isBold: Bool
        /// In pixels, largest first.
        let sizes: [Double]
        let lines: Int
    }

    /// The size that was found, in pixels.
    let size: Double
    let isShortened: Bool
    private let layout: OpaquePointer

    /// Everything is laid out at one size and drawn at another: fonts are looked for once, not once for each size.
    private static let nominal = 64.0
    private static let longest = 300
    private static let leading = 1.2

    /// - Parameter language: decides between the forms that languages give one letter.
    init(_ text: String, _ style: Style, width: Double, language: String) {
        FontSet.shared.use()
        let text = Self.plain(text)
        let sketch = Sketch(style, families: style.face.families(for: text, language: language), language: language)
        layout = sketch.layout
        for size in style.sizes {
            if sketch.fits(text, at: size, width: width, lines: style.lines, breaksWords: false) {
                self.size = size
                isShortened = false
                if pango_layout_get_line_count(layout) > 1 { sketch.balance(at: size, width: width) }
                return
            }
        }
        let size = style.sizes.last ?? Self.nominal
        self.size = size
        let isShortened = !sketch.fits(text, at: size, width: width, lines: style.lines, breaksWords: true)
        self.isShortened = isShortened
        if isShortened {
            let shorter = Self.shortened(text) {
                sketch.fits($0, at: size, width: width, lines: style.lines, breaksWords: true)
            }
            _ = sketch.fits(shorter, at: size, width: width, lines: style.lines, breaksWords: true)
        }
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    var lineCount: Int { Int(pango_layout_get_line_count(layout)) }
    /// How many letters no font has.
    var missingLetters: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }
    /// As set, shortened or not.
    var text: String { String(cString: pango_layout_get_text(layout)) }
    /// From the top of the first line's letters to the foot of the last one's.
    var height: Double { size * (1 + Double(lineCount - 1) * Self.leading) }

    /// Whether the words run from right to left.
    var runsLeftwards: Bool { pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL }

    /// - Parameters:
    ///   - x: of the left edge, or with `leftwards` of the right one, where all lines begin.
    ///   - y: of the top.
    func draw(on raster: Raster, x: Double, y: Double, _ colour: Colour, leftwards: Bool) {
        raster.use(colour)
        for index in 0..<lineCount {
            guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { continue }
            let start = leftwards ? x - Self.width(of: line) * size / Self.nominal : x
            raster.saving {
                cairo_translate(raster.pen, start, y + size * (0.8 + Double(index) * Self.leading))
                cairo_scale(raster.pen, size / Self.nominal, size / Self.nominal)
                pango_cairo_show_layout_line(raster.pen, line)
            }
        }
    }

    private static func width(of line: UnsafeMutablePointer<PangoLayoutLine>) -> Double {
        var logical = PangoRectangle()
        pango_layout_line_get_extents(line, nil, &logical)
        return Double(logical.width) / Double(PANGO_SCALE)
    }

    /// One paragraph, without control characters; Korean is broken between its words.
    private static func plain(_ text: String) -> String {
        let words = text.split {
            $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
        }
        return words.map { word in
            guard word.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) else {
                return String(word)
            }
            return word.map(String.init).joined(separator: "\u{2060}")
        }
        .joined(separator: " ").prefix(longest).description
    }

    /// The longest beginning that fits, at the end of a word when words are short.
    private static func shortened(_ text: String, fits: (String) -> Bool) -> String {
        let words = text.split(separator: " ")
        var kept = most(words.count) { fits(cut(words.prefix($0).joined(separator: " "))) }
        if kept > 0, kept < words.count, words[kept].count <= 20 {
            // No 'of' or 'and' before the ellipsis.
            while kept > 1, words[kept - 1].count <= 3 { kept -= 1 }
            return cut(words.prefix(kept).joined(separator: " "))
        }
        let characters = Array(text)
        return cut(String(characters.prefix(most(characters.count) { fits(cut(String(characters.prefix($0)))) })))
    }

    private static func cut(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isPunctuation && last != ")" || last.isWhitespace { text.removeLast() }
        return text + "…"
    }

    /// The largest number up to a limit that passes a test which all smaller ones pass.
    private static func most(_ limit: Int, passes: (Int) -> Bool) -> Int {
        var low = 0
        var high = limit
        while low < high {
            let middle = (low + high + 1) / 2
            if passes(middle) { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// A layout under trial.
    private struct Sketch {
        let layout: OpaquePointer

        init(_ style: Style, families: String, language: String) {
            let context = pango_font_map_create_context(pango_cairo_font_map_get_default())
            let options = cairo_font_options_create()
            cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
            cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
            cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
            pango_cairo_context_set_font_options(context, options)
            cairo_font_options_destroy(options)
            pango_context_set_round_glyph_positions(context, gboolean(0))
            pango_context_set_language(context, pango_language_from_string(language))
            layout = pango_layout_new(context)
            g_object_unref(UnsafeMutableRawPointer(context))
            let font = pango_font_description_new()
            pango_font_description_set_family(font, families)
            pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
            pango_font_description_set_absolute_size(font, TextBlock.nominal * Double(PANGO_SCALE))
            pango_layout_set_font_description(layout, font)
            pango_font_description_free(font)
        }

        func fits(_ text: String, at size: Double, width: Double, lines: Int, breaksWords: Bool) -> Bool {
            pango_layout_set_text(layout, text, Int32(text.utf8.count))
            pango_layout_set_wrap(layout, breaksWords ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD)
            return fits(at: size, width: width, lines: lines)
        }

        private func fits(at size: Double, width: Double, lines: Int) -> Bool {
            let limit = Int32(width * TextBlock.nominal / size * Double(PANGO_SCALE))
            pango_layout_set_width(layout, limit)
            guard pango_layout_get_line_count(layout) <= lines else { return false }
            var logical = PangoRectangle()
            pango_layout_get_extents(layout, nil, &logical)
            return logical.width <= limit
        }

        /// Makes the lines as even as they can be without becoming more.
        func balance(at size: Double, width: Double) {
            let lines = Int(pango_layout_get_line_count(layout))
            let narrower = TextBlock.most(32) { fits(at: size, width: width * (1 - Double($0) / 64), lines: lines) }
            _ = fits(at: size, width: width * (1 - Double(narrower) / 64), lines: lines)
        }
    }
}
