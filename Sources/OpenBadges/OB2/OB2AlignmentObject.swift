public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § AlignmentObject: a node of an educational framework that a badge class stands for.
    public struct AlignmentObject: Sendable {
        /// The name of the target.
        public var targetName: String
        /// The address of the target's official description.
        public var targetUrl: IRI
        /// A short description of the target.
        public var targetDescription: String?
        /// The name of the framework.
        public var targetFramework: String?
        /// The code of the target within its framework.
        public var targetCode: String?

        /// An alignment of the members that every alignment has.
        public init(targetName: String, targetUrl: IRI) {
            self.targetName = targetName
            self.targetUrl = targetUrl
        }

        /// What 2.0 can say of an alignment: everything but `targetType`.
        public init(projecting alignment: Alignment) {
            self.init(targetName: alignment.targetName, targetUrl: alignment.targetUrl)
            targetDescription = alignment.targetDescription
            targetFramework = alignment.targetFramework
            targetCode = alignment.targetCode
        }

        /// The alignment inside a document of Open Badges 2.0.
        public var node: JSON.Object {
            JSON.Object(present: [
                "type": "AlignmentObject",
                "targetName": .string(targetName),
                "targetUrl": JSON(targetUrl),
                "targetDescription": targetDescription.map(JSON.string),
                "targetFramework": targetFramework.map(JSON.string),
                "targetCode": targetCode.map(JSON.string),
            ])
        }
    }
}
