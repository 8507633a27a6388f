/// A file of records and its format.
public struct CorpusFile: Sendable, Equatable {
  /// The path; `-` is standard input.
  public let path: String
  /// The format of its records.
  public let format: RecordFormat
}

/// Finds the files that paths on a command line stand for.
public enum CorpusFiles {
  /// The files, in the order of the paths; those of a folder sorted by their names' bytes.
  ///
  /// A folder is searched with all folders in it, but for hidden ones and those behind symbolic
  /// links. Its files are taken by their extensions: all those of `format`, or of the accepted formats
  /// where `format` is `nil`.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for standard input.
  ///   - format: the format of all files; `nil` goes by each file's extension.
  ///   - accepted: the formats that are taken from folders.
  /// - Returns: at least one file.
  /// - Throws: `CorpusError` if a path is missing, a folder holds no such file, or a file's format is
  ///   not known.
  public static func find(
    paths: [String], format: RecordFormat? = nil,
    accepting accepted: [RecordFormat] = RecordFormat.allCases
  ) throws(CorpusError) -> [CorpusFile] {
    guard !paths.isEmpty else { throw CorpusError.noInput() }
    var files: [CorpusFile] = []
    for path in paths {
      if path != "-", FileSystem.isFolder(path) {
        files += try self.files(inFolder: path, format: format, accepting: accepted)
      } else {
        guard let format = format ?? RecordFormat(path: path) else {
          throw path == "-" || FileSystem.exists(path)
            ? CorpusError.unknownFormat(path) : CorpusError.missingFile(path)
        }
        files.append(CorpusFile(path: path, format: format))
      }
    }
    return files
  }

  private static func files(
    inFolder folder: String, format: RecordFormat?, accepting accepted: [RecordFormat]
  ) throws(CorpusError) -> [CorpusFile] {
    let extensions = (format.map { [$0] } ?? accepted).flatMap(\.fileExtensions)
    return try paths(inFolder: folder, extensions: extensions).compactMap { path in
      (format ?? RecordFormat(path: path)).map { CorpusFile(path: path, format: $0) }
    }
  }

  /// The files below a folder with one of some endings, perhaps with `.gz` behind it, sorted by
  /// their names' bytes.
  ///
  /// - Parameters:
  ///   - folder: the folder; hidden ones in it, and those behind symbolic links, are left aside.
  ///   - extensions: the endings, in lower case, without the dot.
  /// - Returns: at least one path.
  /// - Throws: `CorpusError` if the folder cannot be read or holds no such file.
  public static func paths(
    inFolder folder: String, extensions: [String]
  ) throws(CorpusError) -> [String] {
    let found = try paths(inFolder: folder).filter { path in
      extensions.contains(PathName.fileExtension(GzipFile.contentName(path)).lowercased())
    }
    guard !found.isEmpty else {
      throw CorpusError.noFiles(inFolder: folder, extensions: extensions)
    }
    return found
  }

  /// All files below a folder, sorted.
  private static func paths(inFolder root: String) throws(CorpusError) -> [String] {
    var found: [String] = []
    var folders = [root]
    while let folder = folders.popLast() {
      for name in try FileSystem.names(inFolder: folder) where !name.hasPrefix(".") {
        let path = PathName.joined(folder, name)
        if !FileSystem.isFolder(path) {
          found.append(path)
        } else if !FileSystem.isSymbolicLink(path) {
          folders.append(path)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
