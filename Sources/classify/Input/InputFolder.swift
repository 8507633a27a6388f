import Features

/// Folders as input.
enum InputFolder {
  /// The files that a path stands for: itself, or those of a folder, sorted by name.
  ///
  /// - Parameters:
  ///   - path: a file, a folder, or `-` for standard input.
  ///   - extensions: the endings of the files that are taken from a folder, in lower case.
  /// - Returns: at least one file.
  /// - Throws: ``CorpusError`` if a folder cannot be read or holds no such file.
  static func files(_ path: String, extensions: [String]) throws(CorpusError) -> [String] {
    guard path != "-", FileSystem.isFolder(path) else { return [path] }
    return try CorpusFiles.paths(inFolder: path, extensions: extensions)
  }
}
