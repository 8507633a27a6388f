public import Foundation

/// The package's own files, for tests that hold generated code and its sources together.
public enum PackageFiles {
  /// The folder that holds `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file of the package.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// Whether tests are to rewrite generated files (`RECORD=1`).
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD"] == "1"
  }
}
