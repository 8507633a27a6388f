/// Writes a file piece by piece; it gets its name once it is whole.
///
/// The bytes go to a new file in the same folder, `NAME.….tmp`, which takes the name in
/// ``commit()``; until then an old file of the name stays as it is, and without it the new one is
/// removed. What is not a plain file (a device, a pipe) is written to as it is.
public struct AtomicFileWriter: ~Copyable {
  private let path: String
  private let target: String
  /// The file's name until it is whole; `nil` if it is written in place.
  public let temporaryPath: String?
  private let file: Int32
  private var isCommitted = false

  /// Makes the new file.
  ///
  /// - Throws: `CorpusError` with the system's reason.
  public init(path: String) throws(CorpusError) {
    let target = FileSystem.resolvingLinks(path)
    let (file, temporaryPath) = try Self.open(target, named: path)
    self.path = path
    self.target = target
    self.file = file
    self.temporaryPath = temporaryPath
  }

  private static func open(
    _ target: String, named path: String
  ) throws(CorpusError) -> (file: Int32, temporaryPath: String?) {
    var status = stat()
    let exists = stat(target, &status) == 0
    let kind = status.st_mode & S_IFMT
    guard !exists || kind != S_IFDIR else {
      throw CorpusError.unwritable(path, reason: "it is a folder")
    }
    var temporaryPath: String?
    let file: Int32
    if exists, kind != S_IFREG {
      file = SystemCall.openFile(target, O_WRONLY | O_CLOEXEC)
    } else {
      let temporary = "\(target).\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      temporaryPath = temporary
      file = SystemCall.openFile(
        temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o666)
      if file >= 0, exists { fchmod(file, status.st_mode & 0o7777) }
    }
    guard file >= 0 else {
      throw CorpusError.unwritable(path, reason: FileDescriptor.lastReason())
    }
    return (file, temporaryPath)
  }

  deinit {
    close(file)
    if !isCommitted, let temporaryPath { unlink(temporaryPath) }
  }

  /// Writes bytes behind those before.
  ///
  /// - Throws: `CorpusError` with the system's reason.
  public func write(_ bytes: [UInt8]) throws(CorpusError) {
    try AtomicFile.writeAll(bytes, to: file, named: path)
  }

  /// Gives the file its name, once all of it is safe on the disk.
  ///
  /// - Throws: `CorpusError` with the system's reason; an old file is then as it was.
  public mutating func commit() throws(CorpusError) {
    guard let temporaryPath else { return }
    guard fsync(file) == 0, rename(temporaryPath, target) == 0 else {
      throw CorpusError.unwritable(path, reason: FileDescriptor.lastReason())
    }
    isCommitted = true
    AtomicFile.synchronizeFolder(of: target)
  }
}
