/// Reads whole files of text.
public enum TextFile {
  /// The most bytes a text may have: 1 GiB.
  public static let sizeLimit = WordTokenizer.sizeLimit

  /// The bytes of a file, or of standard input for `-`; a file packed by gzip is unpacked.
  ///
  /// Bytes that are not UTF-8 stay as they are. A byte order mark stays too, so that offsets are
  /// those of the file.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read, holds binary data or UTF-16, is too
  ///   long, or has nothing but white space in it.
  /// - Complexity: O(n).
  public static func read(_ path: String) throws(CorpusError) -> SourceText {
    let bytes = try BinaryFile.read(path, limit: sizeLimit, unpacking: true)
    if let refusal = BlockReader.refusal(of: bytes, name: path) { throw refusal }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw CorpusError(file: path, message: "no text here", endsReading: true)
    }
    return SourceText(name: path, bytes: bytes)
  }
}

/// Reads whole files of any content.
public enum BinaryFile {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read.
  /// - Complexity: O(n).
  public static func read(_ path: String) throws(CorpusError) -> [UInt8] {
    try read(path, limit: Int.max)
  }

  /// The bytes of a file, refused where there are more than a limit.
  static func read(
    _ path: String, limit: Int, unpacking: Bool = false
  ) throws(CorpusError) -> [UInt8] {
    var file = try FileDescriptor.reading(path, unpacking: unpacking)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    while true {
      let read = try file.read(into: &bytes, from: count)
      guard read > 0 else { break }
      count += read
      guard count <= limit else {
        throw CorpusError(
          file: path, message: "expected at most \(limit) bytes", endsReading: true)
      }
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }
}
