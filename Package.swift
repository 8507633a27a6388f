// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Slant",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Features", targets: ["Features"]),
    .library(name: "Models", targets: ["Models"]),
    .executable(name: "classify", targets: ["classify"]),
  ],
  targets: [
    .target(name: "Features", exclude: ["Resources"], swiftSettings: settings),
    .target(name: "Models", dependencies: ["Features"], swiftSettings: settings),
    .executableTarget(
      name: "classify", dependencies: ["Features", "Models"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Features"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "FeaturesTests", dependencies: ["Features", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ModelsTests", dependencies: ["Features", "Models", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "classifyTests", dependencies: ["Features", "Models", "classify", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: settings),
  ]
)
