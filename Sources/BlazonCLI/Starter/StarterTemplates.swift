/// The templates a new site begins with.
enum StarterTemplates {
    static let files: [StarterFile] = []
}
