public import Foundation

/// The `classify` program that was built with the tests.
public enum Program {
  /// What a run of the program gave.
  public struct Result: Sendable {
    /// The bytes on standard output.
    public let output: [UInt8]
    /// The bytes on standard error.
    public let errors: [UInt8]
    /// The exit status; the negative number of the signal if one ended the program.
    public let status: Int32

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var messages: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The folder with what was built: that of the test program, or of the bundle it is in.
  private static let products: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
    let tests = bundles.first { $0.pathExtension == "xctest" }
    return tests?.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()

  /// The program's file.
  public static var url: URL { products.appending(path: "classify") }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - input: The bytes on standard input, which then ends.
  ///   - environment: Variables to add to those of the tests.
  ///   - folder: The working directory; by default the package's folder.
  /// - Returns: What it wrote, and how it ended.
  /// - Throws: The system's error if the program cannot be started.
  public static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    in folder: URL = PackageFiles.root
  ) throws -> Result {
    let program = try RunningProgram(arguments, environment: environment, in: folder)
    program.send(input)
    program.endInput()
    return program.finish()
  }
}
