/// A day, for machines and in words.
struct DateView: TemplateView {
    /// As ISO 8601 writes it.
    let iso: String
    let text: String

    init(_ date: CalendarDate, strings: Strings) {
        iso = date.description
        text = strings.text(date)
    }

    static let shape = ViewShape<DateView>("date", [.text("iso") { $0.iso }, .text("text") { $0.text }])
}
