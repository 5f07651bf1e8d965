/// The names of languages, each in the language itself.
enum LanguageNames {
    /// `English` for `en`, `Português (Brasil)` for `pt-BR`; what is not known stands as its code.
    static func name(of tag: String) -> String {
        let language = Language(tag)
        if let name = known[tag] { return name }
        guard let base = language.tags.dropFirst().first(where: { known[$0] != nil }), let name = known[base] else {
            return tag
        }
        let variety = String(tag.dropFirst(base.count + 1)).replacing("-", with: ", ")
        return name.hasSuffix(")") ? "\(name.dropLast()), \(variety))" : "\(name) (\(variety))"
    }

    private static let known: [String: String] = [
        "af": "Afrikaans", "am": "አማርኛ", "ar": "العربية", "az": "Azərbaycanca", "be": "Беларуская",
        "bg": "Български", "bn": "বাংলা", "br": "Brezhoneg", "bs": "Bosanski", "ca": "Català", "cs": "Čeština",
        "cy": "Cymraeg", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά", "en": "English", "eo": "Esperanto",
        "es": "Español", "et": "Eesti", "eu": "Euskara", "fa": "فارسی", "fi": "Suomi", "fil": "Filipino",
        "fo": "Føroyskt", "fr": "Français", "fy": "Frysk", "ga": "Gaeilge", "gd": "Gàidhlig", "gl": "Galego",
        "gu": "ગુજરાતી", "ha": "Hausa", "he": "עברית", "hi": "हिन्दी", "hr": "Hrvatski", "hu": "Magyar",
        "hy": "Հայերեն", "id": "Indonesia", "ig": "Igbo", "is": "Íslenska", "it": "Italiano", "ja": "日本語",
        "ka": "ქართული", "kk": "Қазақ тілі", "km": "ខ្មែរ", "kn": "ಕನ್ನಡ", "ko": "한국어", "ku": "Kurdî",
        "ky": "Кыргызча", "la": "Latina", "lb": "Lëtzebuergesch", "lo": "ລາວ", "lt": "Lietuvių", "lv": "Latviešu",
        "mi": "Māori", "mk": "Македонски", "ml": "മലയാളം", "mn": "Монгол", "mr": "मराठी", "ms": "Melayu",
        "mt": "Malti", "my": "မြန်မာ", "nb": "Norsk bokmål", "ne": "नेपाली", "nl": "Nederlands",
        "nn": "Norsk nynorsk", "no": "Norsk", "oc": "Occitan", "pa": "ਪੰਜਾਬੀ", "pl": "Polski", "ps": "پښتو",
        "pt": "Português", "qu": "Runasimi", "rm": "Rumantsch", "ro": "Română", "ru": "Русский",
        "se": "Davvisámegiella", "si": "සිංහල", "sk": "Slovenčina", "sl": "Slovenščina", "so": "Soomaali",
        "sq": "Shqip", "sr": "Српски", "sr-Latn": "Srpski", "sv": "Svenska", "sw": "Kiswahili", "ta": "தமிழ்",
        "te": "తెలుగు", "tg": "Тоҷикӣ", "th": "ไทย", "tk": "Türkmen dili", "tr": "Türkçe", "uk": "Українська",
        "ur": "اردو", "uz": "O‘zbek", "vi": "Tiếng Việt", "wo": "Wolof", "xh": "IsiXhosa", "yi": "ייִדיש",
        "yo": "Yorùbá", "zh": "中文", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "zu": "IsiZulu",

        "de-AT": "Deutsch (Österreich)", "de-CH": "Deutsch (Schweiz)", "de-DE": "Deutsch (Deutschland)",
        "de-LI": "Deutsch (Liechtenstein)", "de-LU": "Deutsch (Luxemburg)",
        "en-AU": "English (Australia)", "en-CA": "English (Canada)", "en-GB": "English (United Kingdom)",
        "en-IE": "English (Ireland)", "en-IN": "English (India)", "en-KE": "English (Kenya)",
        "en-NG": "English (Nigeria)", "en-NZ": "English (New Zealand)", "en-SG": "English (Singapore)",
        "en-US": "English (United States)", "en-ZA": "English (South Africa)",
        "es-419": "Español (Latinoamérica)", "es-AR": "Español (Argentina)", "es-BO": "Español (Bolivia)",
        "es-CL": "Español (Chile)", "es-CO": "Español (Colombia)", "es-CR": "Español (Costa Rica)",
        "es-CU": "Español (Cuba)", "es-DO": "Español (República Dominicana)", "es-EC": "Español (Ecuador)",
        "es-ES": "Español (España)", "es-GT": "Español (Guatemala)", "es-HN": "Español (Honduras)",
        "es-MX": "Español (México)", "es-NI": "Español (Nicaragua)", "es-PA": "Español (Panamá)",
        "es-PE": "Español (Perú)", "es-PR": "Español (Puerto Rico)", "es-PY": "Español (Paraguay)",
        "es-SV": "Español (El Salvador)", "es-US": "Español (Estados Unidos)", "es-UY": "Español (Uruguay)",
        "es-VE": "Español (Venezuela)",
        "fr-BE": "Français (Belgique)", "fr-CA": "Français (Canada)", "fr-CH": "Français (Suisse)",
        "fr-FR": "Français (France)", "fr-LU": "Français (Luxembourg)",
        "it-CH": "Italiano (Svizzera)", "it-IT": "Italiano (Italia)",
        "nl-BE": "Nederlands (België)", "nl-NL": "Nederlands (Nederland)",
        "pt-AO": "Português (Angola)", "pt-BR": "Português (Brasil)", "pt-MZ": "Português (Moçambique)",
        "pt-PT": "Português (Portugal)",
        "sv-FI": "Svenska (Finland)", "sv-SE": "Svenska (Sverige)",
        "zh-CN": "中文（中国）", "zh-HK": "中文（香港）", "zh-SG": "中文（新加坡）", "zh-TW": "中文（台灣）",
    ]
}
