import Features
import Foundation

/// Folders as input.
enum InputFolder {
  /// The files that a path stands for: itself, or those of a folder, sorted by name.
  ///
  /// - Parameters:
  ///   - path: a file, a folder, or `-` for standard input.
  ///   - format: the format of a folder's files; `nil` goes by their endings.
  ///   - accepted: the formats that are taken by their endings.
  /// - Returns: at least one file.
  /// - Throws: ``CorpusError`` if a folder cannot be read or holds no such file.
  static func files(
    _ path: String, format: RecordFormat? = nil,
    accepting accepted: [RecordFormat] = RecordFormat.allCases
  ) throws(CorpusError) -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    else { return [path] }
    return try CorpusFiles.find(paths: [path], format: format, accepting: accepted).map(\.path)
  }
}
