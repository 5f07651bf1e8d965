import ArgumentParser

@main
struct BlazonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "blazon", abstract: "A badge site from words.")
}
