/// What can be wrong with the form of an award list, whoever is in it.
extension Rule {
    static let tableRules = [
        csvSyntax, rowLength, missingColumn, duplicateColumn, unknownColumn,
    ]

    static let csvSyntax = Rule(
        "csv-syntax",
        page: Page(
            checks: """
                A text in double quotes is closed, and a quote within it is written twice. A row has at most 256 KiB.
                """,
            matters: "A quote that nothing closes swallows the rows below it, and their awards with them.",
            example: """
                badge,recipient,name,issued
                web-basics,learner@example.org,"Ada "Countess" Lovelace,2026-05-02
                """,
            mend: "Write \"Ada \"\"Countess\"\" Lovelace\": quotes around the text, and those within it twice."))

    static let rowLength = Rule(
        "row-length",
        page: Page(
            checks: "Every row of an award list has as many fields as its header. Empty fields at the end may be more.",
            matters: "With one separator too many or too few, every value after it stands under the wrong column.",
            example: """
                badge,recipient,name,issued
                web-basics,learner@example.org,Lovelace, Ada,2026-05-02
                """,
            mend: "Put a text that holds the separator in double quotes, and write a separator for each empty field."))

    static let missingColumn = Rule(
        "missing-column",
        page: Page(
            checks:
                "An award list begins with a row of column names, and 'badge', 'recipient' and 'issued' are among them.",
            matters: "Without them nobody can tell who earned what, and when.",
            example: """
                badge,e-mail,issued
                web-basics,learner@example.org,2026-05-02
                """,
            mend: "Rename the column that holds it, or add one."))

    static let duplicateColumn = Rule(
        "duplicate-column",
        page: Page(
            checks: "No column of an award list occurs twice.",
            matters: "Two values for one thing cannot both be right.",
            example: """
                badge,recipient,issued,Issued
                web-basics,learner@example.org,2026-05-02,2026-06-01
                """,
            mend: "Rename or remove one of them."))

    static let unknownColumn = Rule(
        "unknown-column", .warning,
        page: Page(
            checks: "Every column of an award list is one that Blazon reads.",
            matters: "What stands in other columns goes nowhere, and a misspelt name is easily overlooked.",
            example: """
                badge,recipient,issued,expirse
                web-basics,learner@example.org,2026-05-02,2029-05-02
                """,
            mend: "Correct the name, or remove the column."))
}
