import LinkedData

/// Measures LinkedData beside what Swift's Foundation does with the same bytes.
@main
struct LinkedDataBenchmark {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        var documents = [Document(name: "credential", .credential), Document(name: "catalog", .catalog)]
        for file in files { documents.append(try Document(file: file)) }
        try JSONReport(documents).print()
        try CredentialReport(documents[0]).print()
        try SigningReport().print()
    }
}
