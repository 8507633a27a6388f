import Foundation

/// The system's `gzip`, for tests of packed input.
public enum Gzip {
  private static let paths = ["/usr/bin/gzip", "/bin/gzip"]

  /// Whether there is one.
  public static var isThere: Bool { path != nil }

  private static var path: String? {
    paths.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Packs bytes.
  public static func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let file = try folder.write(bytes, to: "content")
    let process = Process()
    process.executableURL = path.map { URL(filePath: $0) }
    process.arguments = ["-n", file]
    try process.run()
    process.waitUntilExit()
    return try folder.bytes("content.gz")
  }
}
