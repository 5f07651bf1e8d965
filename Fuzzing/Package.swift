// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that nobody who builds Blazon builds this.
let package = Package(
    name: "blazon-fuzzing",
    dependencies: [
        // By name: the identity of a package in a folder is the folder's name, whatever somebody called the clone.
        .package(name: "blazon", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [.product(name: "LinkedData", package: "blazon")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .treatAllWarnings(as: .error),
            ])
    ],
    swiftLanguageModes: [.v6]
)
