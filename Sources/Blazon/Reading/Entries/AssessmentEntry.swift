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
        let rubric = map.maps("rubric", what: "rubric level").compactMap(RubricLevel.read)
        for (index, level) in rubric.enumerated() where rubric[..<index].contains(where: { $0.id == level.id }) {
            map.findings.add(
                .duplicateId, "rubric level '\(level.id)' is defined twice", at: map.keySpan("rubric"),
                help: "give each level an id of its own")
        }
        let requiredLevel = map.text("requiredLevel")
        if let requiredLevel, !rubric.contains(where: { $0.id.text == requiredLevel.value }) {
            let meant = Suggestion.nearest(to: requiredLevel.value, among: rubric.map(\.id.text))
            map.findings.add(
                .unknownRubricLevel, "no rubric level '\(requiredLevel.value)' in this assessment",
                at: requiredLevel.span,
                help: meant.map { "did you mean '\($0)'?" } ?? "add it under 'rubric', with this id")
        }
        return Assessment(
            method: method, description: description, effort: effort?.value, resultType: resultType, rubric: rubric,
            requiredLevel: requiredLevel?.value, allowedValue: map.texts("allowedValue").map(\.value),
            requiredValue: map.text("requiredValue")?.value, valueMin: map.text("valueMin")?.value,
            valueMax: map.text("valueMax")?.value)
    }

    /// `20h`, `1.5`, `PT20H` or `PT1H30M`.
    private static func hours(_ text: String) -> DecimalNumber? {
        guard let duration = CalendarDuration(text) else {
            return DecimalNumber(text.hasSuffix("h") ? String(text.dropLast()) : text)
        }
        guard duration.years == 0, duration.months == 0, duration.days == 0 else { return nil }
        let hundredths = (duration.hours * 60 + duration.minutes) * 100 / 60
        let fraction = String(hundredths % 100)
        let exact = DecimalNumber("\(hundredths / 100)." + (fraction.count == 1 ? "0" : "") + fraction)
        return exact.flatMap { DecimalNumber($0.shortest) }
    }
}

extension Assessment.RubricLevel {
    fileprivate static func read(_ map: MapReader) -> Assessment.RubricLevel? {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Meets")
        let description = map.text("description")?.value
        let level = map.text("level")?.value
        let points = map.text("points")?.value
        guard let id else { return nil }
        return Assessment.RubricLevel(
            id: id.value, name: name?.value ?? id.value.text, description: description, level: level, points: points)
    }
}
