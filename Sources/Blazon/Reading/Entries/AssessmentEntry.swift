import OpenBadges

extension Assessment {
    static func read(_ map: MapReader) -> Assessment {
        defer { map.finish() }
        let method = map.text("method")?.value
        let description = map.text("description")?.value
        let effort = map.value(
            "effort", rule: .badDuration, form: "a number of hours", example: "20h or PT20H", parse: hours)
        let resultType = map.term("resultType", vocabulary: "ResultType", terms: ResultType.standardTexts) {
            ResultType($0) != nil
        }
        let written = map.maps("rubric", what: "rubric level").compactMap(RubricLevel.read)
        for (index, level) in written.enumerated()
        where written[..<index].contains(where: { $0.value.id == level.value.id }) {
            map.findings.add(
                .duplicateId, "rubric level '\(level.value.id)' is defined twice", at: level.span, label: "second",
                help: "give each level an id of its own")
        }
        let rubric = written.map(\.value)
        let requiredLevel = map.text("requiredLevel")
        if let requiredLevel, !rubric.contains(where: { $0.id.text == requiredLevel.value }) {
            let meant = Suggestion.nearest(to: requiredLevel.value, among: rubric.map(\.id.text))
            map.findings.add(
                .unknownRubricLevel, "no rubric level '\(requiredLevel.value)' in this assessment",
                at: requiredLevel.span,
                label: "not defined", help: meant.map { "did you mean '\($0)'?" } ?? help(rubric))
        }
        return Assessment(
            method: method, description: description, effort: effort?.value, resultType: resultType, rubric: rubric,
            requiredLevel: requiredLevel?.value, allowedValue: map.texts("allowedValue").map(\.value),
            requiredValue: map.text("requiredValue")?.value, valueMin: map.text("valueMin")?.value,
            valueMax: map.text("valueMax")?.value)
    }

    private static func help(_ rubric: [RubricLevel]) -> String {
        if rubric.isEmpty { return "describe the levels under 'rubric', each with 'id' and 'name'" }
        return "write one of \(rubric.map { "'\($0.id)'" }.joined(separator: ", ")), or add the level under 'rubric'"
    }

    /// `20h`, `1.5`, `PT20H` or `PT1H30M`.
    private static func hours(_ text: String) -> DecimalNumber? {
        guard let duration = CalendarDuration(text) else {
            return DecimalNumber(text.hasSuffix("h") ? String(text.dropLast()) : text)
        }
        guard duration.years == 0, duration.months == 0, duration.days == 0 else { return nil }
        let hundredths = (duration.hours * 60 + duration.minutes) * 100 / 60
        let fraction = String(hundredths % 100)
        let number = DecimalNumber("\(hundredths / 100)." + (fraction.count == 1 ? "0" : "") + fraction)
        return number.flatMap { DecimalNumber($0.shortest) }
    }
}

extension Assessment.RubricLevel {
    fileprivate static func read(_ map: MapReader) -> Located<Assessment.RubricLevel>? {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Meets")
        let description = map.text("description")?.value
        let level = map.text("level")?.value
        let points = map.text("points")?.value
        guard let id else { return nil }
        let rubricLevel = Assessment.RubricLevel(
            id: id.value, name: name?.value ?? id.value.text, description: description, level: level, points: points)
        return Located(rubricLevel, at: id.span)
    }
}
