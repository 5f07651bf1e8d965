// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A package of its own, so that nobody who builds Blazon builds this.
let package = Package(
    name: "blazon-benchmarks",
    dependencies: [
        // By name: the identity of a package in a folder is the folder's name, whatever somebody called the clone.
        .package(name: "blazon", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Measuring", .product(name: "LinkedData", package: "blazon")],
            swiftSettings: strict),
        .executableTarget(
            name: "LinkedDataBenchmarks",
            dependencies: [
                "CAllocations", "Measuring", .product(name: "LinkedData", package: "blazon"),
                .product(name: "Credentials", package: "blazon"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "Bakery", package: "blazon"), .product(name: "LinkedData", package: "blazon"),
            ],
            swiftSettings: strict),
        .target(name: "Measuring", swiftSettings: strict),
        .target(name: "CAllocations"),
    ],
    swiftLanguageModes: [.v6]
)
