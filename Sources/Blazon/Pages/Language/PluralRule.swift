/// The forms that words take by number, as Unicode CLDR names them.
enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
}

/// How the languages choose between the forms (Unicode CLDR, cardinal numbers), each rule by a language that has it.
///
/// The form of French, Italian, Portuguese and Spanish for whole millions is left out: nothing here counts so far.
enum PluralRule: CaseIterable, Sendable {
    case japanese, english, spanish, french, hindi, danish, icelandic
    case polish, czech, russian, croatian, slovenian, romanian, lithuanian, latvian
    case arabic, hebrew, irish, welsh

    /// The forms that the language has.
    var categories: [PluralCategory] {
        switch self {
        case .japanese: [.other]
        case .english, .spanish, .french, .hindi, .danish, .icelandic: [.one, .other]
        case .polish, .czech, .russian, .lithuanian: [.one, .few, .many, .other]
        case .croatian, .romanian: [.one, .few, .other]
        case .slovenian: [.one, .two, .few, .other]
        case .latvian: [.zero, .one, .other]
        case .hebrew: [.one, .two, .other]
        case .irish: [.one, .two, .few, .many, .other]
        case .arabic, .welsh: PluralCategory.allCases
        }
    }

    func category(of number: DecimalNumber) -> PluralCategory {
        let number = PluralOperands(number)
        return categories.first { $0 != .other && includes(number, in: $0) } ?? .other
    }

    /// Numbers that take a form, the first few: whole ones, else some with decimals.
    func samples(of category: PluralCategory) -> [String] {
        let whole = (0...130).map(String.init)
        let decimal = ["0.5", "1.5", "2.5"]
        for candidates in [whole, decimal] {
            let found = candidates.filter { DecimalNumber($0).map(self.category(of:)) == category }
            if !found.isEmpty { return Array(found.prefix(4)) }
        }
        return []
    }

    private func includes(_ n: PluralOperands, in category: PluralCategory) -> Bool {
        switch (self, category) {
        case (.english, .one), (.polish, .one), (.czech, .one), (.romanian, .one): n.isWhole && n.i == 1
        case (.spanish, .one), (.arabic, .one), (.irish, .one), (.welsh, .one): n.equals(1)
        case (.french, .one): n.i <= 1
        case (.hindi, .one): n.i == 0 || n.equals(1)
        case (.danish, .one): n.equals(1) || n.t != 0 && n.i <= 1
        case (.icelandic, .one): n.t == 0 ? endsInOne(n.i) : endsInOne(n.t)
        case (.polish, .few), (.russian, .few): n.isWhole && endsInFew(n.i)
        case (.polish, .many): n.isWhole && n.i != 1
        case (.russian, .many): n.isWhole
        case (.russian, .one): n.isWhole && endsInOne(n.i)
        case (.czech, .few): n.isWhole && (2...4).contains(n.i)
        case (.czech, .many): !n.isWhole
        case (.croatian, .one): n.isWhole ? endsInOne(n.i) : endsInOne(n.f)
        case (.croatian, .few): n.isWhole ? endsInFew(n.i) : endsInFew(n.f)
        case (.slovenian, .one): n.isWhole && n.i % 100 == 1
        case (.slovenian, .two): n.isWhole && n.i % 100 == 2
        case (.slovenian, .few): !n.isWhole || (3...4).contains(n.i % 100)
        case (.romanian, .few): !n.isWhole || n.i == 0 || (1...19).contains(n.i % 100)
        case (.lithuanian, .one): n.t == 0 && n.i % 10 == 1 && !isTeen(n.i)
        case (.lithuanian, .few): n.t == 0 && (2...9).contains(n.i % 10) && !isTeen(n.i)
        case (.lithuanian, .many): n.f != 0
        case (.latvian, .zero): n.t == 0 && (n.i % 10 == 0 || isTeen(n.i)) || n.v == 2 && isTeen(n.f)
        case (.latvian, .one):
            n.t == 0 && endsInOne(n.i) || (n.v == 2 ? endsInOne(n.f) : n.v != 0 && n.f % 10 == 1)
        case (.arabic, .zero), (.welsh, .zero): n.equals(0)
        case (.arabic, .two), (.irish, .two), (.welsh, .two): n.equals(2)
        case (.arabic, .few): n.t == 0 && (3...10).contains(n.i % 100)
        case (.arabic, .many): n.t == 0 && (11...99).contains(n.i % 100)
        case (.hebrew, .one): n.isWhole ? n.i == 1 : n.i == 0
        case (.hebrew, .two): n.isWhole && n.i == 2
        case (.irish, .few): n.t == 0 && (3...6).contains(n.i)
        case (.irish, .many): n.t == 0 && (7...10).contains(n.i)
        case (.welsh, .few): n.equals(3)
        case (.welsh, .many): n.equals(6)
        default: false
        }
    }

    private func endsInOne(_ number: Int) -> Bool {
        number % 10 == 1 && number % 100 != 11
    }

    private func endsInFew(_ number: Int) -> Bool {
        (2...4).contains(number % 10) && !(12...14).contains(number % 100)
    }

    private func isTeen(_ number: Int) -> Bool {
        (11...19).contains(number % 100)
    }
}

/// What CLDR's rules ask of a number, in CLDR's letters.
private struct PluralOperands {
    /// The whole part.
    let i: Int
    /// How many decimals are written.
    let v: Int
    /// The decimals as a number.
    let f: Int
    /// The decimals without the zeros at the end.
    let t: Int

    init(_ number: DecimalNumber) {
        let parts = number.description.split(separator: ".")
        let decimals = parts.count > 1 ? parts[1] : ""
        i = Int(parts[0]) ?? 0
        v = decimals.utf8.count
        f = Int(decimals) ?? 0
        var shortest = decimals
        while shortest.last == "0" { shortest.removeLast() }
        t = Int(shortest) ?? 0
    }

    /// Written without decimals.
    var isWhole: Bool { v == 0 }

    func equals(_ number: Int) -> Bool {
        i == number && t == 0
    }
}
