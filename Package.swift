// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // The tests, built for debugging, check at run time that no two accesses overlap; what ships was checked by them.
    .unsafeFlags(["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release)),
    // The Swift runtime goes into the program: counting references, which every step does, is then a plain call, a tenth less time
    // for what is read; and the program runs where no toolchain is.
    .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release)),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func library(_ name: String, pkgConfig: String?, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "vigia",
    products: [.executable(name: "vigia", targets: ["vigia"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The way of the data: each module takes the value that the one before it makes.
        module("Documents"),
        module("Annotation", ["Documents", yams]),
        module("Storage", ["Documents", "Annotation", grdb, sqlite]),
        module("Analytics", ["Documents", "Storage"], resources: [.embedInCode("Queries")]),
        module("Drawing"),
        module("Charts", ["Documents", "Analytics", "Drawing"]),
        module("Reports", ["Documents", "Analytics", "Drawing", "Charts", mustache, yams]),
        module("Rendering", ["Documents", "Drawing", "Reports", "CCairo", "CPango", "CFontconfig", "CQPDF", "CZlib"]),
        .executableTarget(
            name: "vigia",
            dependencies: [
                "Documents", "Annotation", "Storage", "Analytics", "Drawing", "Charts", "Reports", "Rendering", arguments,
            ],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))]),

        library("CCairo", pkgConfig: "cairo", apt: "libcairo2-dev"),
        library("CPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
        library("CFontconfig", pkgConfig: "fontconfig", apt: "libfontconfig-dev"),
        library("CQPDF", pkgConfig: "libqpdf", apt: "libqpdf-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),

        // Small stores of fictional bodies, for the tests of what is read from stores.
        .target(
            name: "StoreSamples", dependencies: ["Documents", "Annotation", "Storage"], path: "Tests/StoreSamples",
            swiftSettings: settings),
        tests("DocumentsTests", ["Documents"]),
        tests("AnnotationTests", ["Documents", "Annotation"]),
        tests("StorageTests", ["Documents", "Annotation", "Storage", "StoreSamples"]),
        tests("AnalyticsTests", ["Documents", "Annotation", "Storage", "Analytics", "StoreSamples"]),
        tests("DrawingTests", ["Drawing"]),
        tests("ChartsTests", ["Documents", "Analytics", "Drawing", "Charts"], exclude: ["Goldens"]),
        tests("ReportsTests", ["Documents", "Analytics", "Drawing", "Charts", "Reports"], exclude: ["Goldens"]),
        tests(
            "RenderingTests", ["Documents", "Analytics", "Drawing", "Charts", "Reports", "Rendering", "CCairo"],
            exclude: ["Goldens"]),
        tests("CommandTests", ["vigia"], exclude: ["Transcripts"]),
        tests("TidyTests", []),
    ],
    swiftLanguageModes: [.v6]
)
