// swift-tools-version: 6.2
import PackageDescription

/// Habit 13: imports state what they leak. Every one of our targets gets the same strictness.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "blazon",
    products: [
        .library(name: "LinkedData", targets: ["LinkedData"]),
        .library(name: "Bakery", targets: ["Bakery"]),
        .library(name: "Credentials", targets: ["Credentials"]),
        .library(name: "OpenBadges", targets: ["OpenBadges"]),
        .executable(name: "blazon", targets: ["BlazonCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0: what the specifications below ours define.
        .target(
            name: "LinkedData", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),

        // Floor 1: images as bytes.
        .target(name: "Bakery", dependencies: ["CLibXML2", "CZlib"], swiftSettings: strict),

        // Floor 1: verifiable credentials: keys, proofs, status.
        .target(
            name: "Credentials",
            dependencies: [
                "LinkedData", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // Floor 2: the Open Badges vocabularies.
        .target(name: "OpenBadges", dependencies: ["LinkedData"], swiftSettings: strict),

        // Floor 3: the generator, pure.
        .target(
            name: "Blazon",
            dependencies: [
                "LinkedData", "Bakery", "Credentials", "OpenBadges", "CCMarkGFM", "CLibRSVG",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),

        // Floor 4: the rim, where every effect lives.
        .executableTarget(
            name: "BlazonCLI",
            dependencies: [
                "Bakery", "Blazon", "Credentials", "LinkedData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("Starter/Templates")],
            swiftSettings: strict
        ),

        // Debian's libraries, by their pkg-config names.
        .systemLibrary(
            name: "CCMarkGFM", path: "Sources/System/CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // librsvg, and what draws with it: cairo, Pango, fontconfig, libpng.
        .systemLibrary(
            name: "CLibRSVG", path: "Sources/System/CLibRSVG", pkgConfig: "librsvg-2.0 pangocairo fontconfig libpng",
            providers: [.apt(["librsvg2-dev", "libpango1.0-dev", "libfontconfig-dev", "libpng-dev"])]),
        .systemLibrary(
            name: "CLibXML2", path: "Sources/System/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .testTarget(name: "LinkedDataTests", dependencies: ["LinkedData"], swiftSettings: strict),
        .testTarget(name: "BakeryTests", dependencies: ["Bakery"], swiftSettings: strict),
        .testTarget(
            name: "CredentialsTests",
            dependencies: [
                "Credentials", "LinkedData", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ], swiftSettings: strict),
        .testTarget(name: "OpenBadgesTests", dependencies: ["OpenBadges", "LinkedData"], swiftSettings: strict),
        .testTarget(
            name: "BlazonTests", dependencies: ["Blazon", "Credentials", "LinkedData", "OpenBadges"],
            exclude: ["Rules/Fixtures", "Sites/Golden"], swiftSettings: strict),
        .testTarget(
            name: "BlazonCLITests", dependencies: ["BlazonCLI", "Bakery", "Blazon", "Credentials", "LinkedData"],
            exclude: ["Transcripts"],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentationTests", dependencies: ["Blazon", "BlazonCLI"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
