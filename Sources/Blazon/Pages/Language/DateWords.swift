/// How a language writes a day: `24 August 2026`.
struct DateWords: Hashable, Sendable {
    /// With `{day}`, `{month}` and `{year}`.
    var pattern: String
    /// From January to December, as they stand within the pattern.
    var months: [String]
    /// The first day of a month where it is no mere number: `1er`.
    var firstDay: String?

    static let placeholders = ["day", "month", "year"]

    func text(_ date: CalendarDate) -> String {
        pattern.filling { name in
            switch name {
            case "day": date.day == 1 ? firstDay ?? "1" : String(date.day)
            case "month": months[date.month - 1]
            case "year": String(date.year)
            default: nil
            }
        }
    }
}

extension DateWords {
    private init(_ pattern: String, _ months: String, firstDay: String? = nil) {
        self.init(
            pattern: pattern, months: months.split(separator: ",").map(String.init), firstDay: firstDay)
    }

    private static let english =
        "January,February,March,April,May,June,July,August,September,October,November,December"
    private static let portuguese =
        "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro"
    private static let norwegian =
        "januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember"
    private static let numbers = "1,2,3,4,5,6,7,8,9,10,11,12"

    /// Dates of the languages that Blazon knows.
    static let known: [String: DateWords] = [
        "ar": DateWords(
            "{day} {month} {year}", "يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر"),
        "bg": DateWords(
            "{day} {month} {year} г.",
            "януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември"),
        "ca": DateWords(
            "{day} {month} del {year}",
            """
            de gener,de febrer,de març,d’abril,de maig,de juny,de juliol,d’agost,de setembre,d’octubre,de novembre,\
            de desembre
            """),
        "cs": DateWords(
            "{day}. {month} {year}",
            "ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince"),
        "da": DateWords(
            "{day}. {month} {year}",
            "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december"),
        "de": DateWords(
            "{day}. {month} {year}",
            "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember"),
        "de-AT": DateWords(
            "{day}. {month} {year}",
            "Jänner,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember"),
        "el": DateWords(
            "{day} {month} {year}",
            """
            Ιανουαρίου,Φεβρουαρίου,Μαρτίου,Απριλίου,Μαΐου,Ιουνίου,Ιουλίου,Αυγούστου,Σεπτεμβρίου,Οκτωβρίου,Νοεμβρίου,\
            Δεκεμβρίου
            """),
        "en": DateWords("{day} {month} {year}", english),
        "en-CA": DateWords("{month} {day}, {year}", english),
        "en-US": DateWords("{month} {day}, {year}", english),
        "es": DateWords(
            "{day} de {month} de {year}",
            "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre"),
        "et": DateWords(
            "{day}. {month} {year}",
            "jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember"),
        "fi": DateWords(
            "{day}. {month} {year}",
            """
            tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,\
            marraskuuta,joulukuuta
            """),
        "fr": DateWords(
            "{day} {month} {year}",
            "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre", firstDay: "1er"),
        "gl": DateWords(
            "{day} de {month} de {year}",
            "xaneiro,febreiro,marzo,abril,maio,xuño,xullo,agosto,setembro,outubro,novembro,decembro"),
        "he": DateWords(
            "{day} ב{month} {year}", "ינואר,פברואר,מרץ,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר"),
        "hi": DateWords(
            "{day} {month} {year}", "जनवरी,फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर"),
        "hr": DateWords(
            "{day}. {month} {year}.",
            "siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga,prosinca"),
        "hu": DateWords(
            "{year}. {month} {day}.",
            """
            január,február,március,április,május,június,július,augusztus,szeptember,október,november,december
            """),
        "id": DateWords(
            "{day} {month} {year}",
            "Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember"),
        "is": DateWords(
            "{day}. {month} {year}",
            "janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember"),
        "it": DateWords(
            "{day} {month} {year}",
            "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre"),
        "ja": DateWords("{year}年{month}月{day}日", numbers),
        "ko": DateWords("{year}년 {month}월 {day}일", numbers),
        "lt": DateWords(
            "{year} m. {month} {day} d.",
            """
            sausio,vasario,kovo,balandžio,gegužės,birželio,liepos,rugpjūčio,rugsėjo,spalio,lapkričio,gruodžio
            """),
        "lv": DateWords(
            "{year}. gada {day}. {month}",
            """
            janvāris,februāris,marts,aprīlis,maijs,jūnijs,jūlijs,augusts,septembris,oktobris,novembris,decembris
            """),
        "nb": DateWords("{day}. {month} {year}", norwegian),
        "nl": DateWords(
            "{day} {month} {year}",
            "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december"),
        "nn": DateWords("{day}. {month} {year}", norwegian),
        "no": DateWords("{day}. {month} {year}", norwegian),
        "pl": DateWords(
            "{day} {month} {year}",
            """
            stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia
            """),
        "pt": DateWords("{day} de {month} de {year}", portuguese),
        "pt-BR": DateWords("{day} de {month} de {year}", portuguese, firstDay: "1º"),
        "ro": DateWords(
            "{day} {month} {year}",
            """
            ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie
            """),
        "ru": DateWords(
            "{day} {month} {year} г.",
            "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря"),
        "sk": DateWords(
            "{day}. {month} {year}",
            "januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra"),
        "sl": DateWords(
            "{day}. {month} {year}",
            "januar,februar,marec,april,maj,junij,julij,avgust,september,oktober,november,december"),
        "sv": DateWords(
            "{day} {month} {year}",
            "januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december"),
        // The year of the common era, said to be so: Thai calendars count from the Buddha.
        "th": DateWords(
            "{day} {month} ค.ศ. {year}",
            """
            มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม
            """),
        "tr": DateWords(
            "{day} {month} {year}", "Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık"),
        "uk": DateWords(
            "{day} {month} {year} р.",
            "січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня"),
        "vi": DateWords("{day} tháng {month}, {year}", numbers),
        "zh": DateWords("{year}年{month}月{day}日", numbers),
    ]
}
