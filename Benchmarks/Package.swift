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
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Slant", path: "..")],
  targets: [
    .executableTarget(
      name: "attribution", dependencies: [.product(name: "Features", package: "Slant")],
      swiftSettings: settings),
    .executableTarget(
      name: "analysis", dependencies: [.product(name: "Features", package: "Slant")],
      swiftSettings: settings),
    .executableTarget(
      name: "lexicons",
      dependencies: [
        .product(name: "Features", package: "Slant"), .product(name: "Models", package: "Slant"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "learning",
      dependencies: [
        .product(name: "Features", package: "Slant"), .product(name: "Models", package: "Slant"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "quality",
      dependencies: [
        .product(name: "Features", package: "Slant"), .product(name: "Models", package: "Slant"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "profiles",
      dependencies: [
        .product(name: "Features", package: "Slant"), .product(name: "Models", package: "Slant"),
      ],
      swiftSettings: settings),
  ]
)
