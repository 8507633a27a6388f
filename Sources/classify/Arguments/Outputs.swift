import Features

/// The files that a command writes: looked at before it writes any, and written whole.
enum Outputs {
  /// What stands for standard output where a file may be named.
  static let standardOutput = "-"

  /// Options that name files to be read, besides the inputs.
  private static let references = ["--model", "--from", "--like", "--against", "--lexicon"]

  /// Refuses an output that is an input, and two outputs that are one file.
  ///
  /// - Parameters:
  ///   - arguments: The command line; files that its options name to be read are inputs too.
  ///   - inputs: Files, folders, or `-` for standard input.
  ///   - options: The options that name outputs; but for `--output` none may be standard output.
  /// - Throws: `UsageError` that names both.
  static func check(
    _ arguments: Arguments, inputs: [String], options: [String] = ["--output"]
  ) throws(UsageError) {
    let outputs = options.flatMap { option in
      arguments.string(option).map { [(option, $0)] } ?? []
    }
    for (option, path) in outputs where path == standardOutput && option != "--output" {
      throw .badValue(option, expected: "a file", found: path)
    }
    try check(outputs, inputs: inputs + references.flatMap(arguments.strings))
  }

  /// Refuses an output that is an input, and two outputs that are one file.
  ///
  /// - Parameters:
  ///   - outputs: Files with the options that name them.
  ///   - inputs: Files, folders, or `-` for standard input.
  ///   - extensions: The endings of files that are taken from folders.
  /// - Throws: `UsageError` that names both.
  static func check(
    _ outputs: [(option: String, path: String)], inputs: [String],
    extensions: [String] = RecordFormat.allCases.flatMap(\.fileExtensions)
  ) throws(UsageError) {
    guard !outputs.isEmpty else { return }
    let files = inputs.flatMap { input in
      // A folder that cannot be read is named when it is read.
      (try? InputFolder.files(input, extensions: extensions)) ?? []
    }
    let read = Dictionary(
      files.compactMap { file in FileIdentity(input: file).map { ($0, file) } },
      uniquingKeysWith: { first, _ in first })
    var written: [FileIdentity: String] = [:]
    for (option, path) in outputs {
      guard let identity = FileIdentity(output: path) else { continue }
      if let input = read[identity] {
        let same = input == path ? "" : ", the same file as \(path),"
        throw UsageError(
          "\(option): the input \(input)\(same) would be replaced", hint: "name another file")
      }
      if let other = written.updateValue(option, forKey: identity) {
        throw UsageError("\(other) and \(option) are one file, \(path)", hint: "name two files")
      }
    }
  }

  /// Writes bytes to a file, there whole or not at all, or to standard output.
  static func write(_ bytes: [UInt8], to path: String, _ console: Console) throws {
    guard path != standardOutput else { return try console.write(bytes) }
    let file = try OutputFile(path: path)
    try file.write(bytes)
    try file.commit()
  }
}

/// What tells a file from others, whatever it is called.
private enum FileIdentity: Hashable {
  case file(device: UInt64, node: UInt64)
  /// A file that is not there yet, in a folder that is.
  case new(device: UInt64, node: UInt64, name: String)
  case path(String)

  /// A file to be read; `nil` if it is none that writing replaces.
  init?(input path: String) {
    var status = stat()
    guard path == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(path, &status) == 0 else {
      return nil
    }
    self.init(status)
  }

  /// A file to be written; `nil` for a pipe or device, which may be written to twice.
  init?(output path: String) {
    var status = stat()
    if path != Outputs.standardOutput, stat(path, &status) == 0 {
      self.init(status)
      return
    }
    let folder = PathName.folder(path)
    guard path != Outputs.standardOutput, stat(folder.isEmpty ? "." : folder, &status) == 0 else {
      self = .path(path)
      return
    }
    self = .new(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino), name: PathName.name(path))
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self = .file(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
  }
}
