// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// What makes a small program that starts fast: commands compiled for size, and a linker that leaves
// out what is not called, holds what is the same once (nothing here compares functions), and fixes
// addresses, so that there is no table of places to mend at the start. Such flags keep a product
// from use by other packages, so only the program has them.
let small = BuildSettingCondition.when(platforms: [.linux], configuration: .release)
let linkerOptions = [
  "--gc-sections", "--icf=all", "--no-export-dynamic", "--no-eh-frame-hdr",
  "-T", "\(Context.packageDirectory)/Scripts/no-unwinding.ld",
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
      name: "classify", dependencies: ["Features", "Models"],
      swiftSettings: settings + [.unsafeFlags(["-Osize"], small)],
      linkerSettings: [
        .unsafeFlags(
          ["-use-ld=lld", "-Xclang-linker", "-no-pie"]
            + linkerOptions.flatMap { ["-Xlinker", $0] }, small)
      ]),
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
