import Foundation

/// Writes a file whole or not at all.
public enum AtomicFile {
  /// Writes bytes to a file, replacing what is there only once all of them are safe on the disk.
  ///
  /// The bytes go to a new file in the same folder, which then takes the name. Permissions of a file
  /// that is replaced are kept; a symbolic link stays and its target is replaced. What is not a plain
  /// file (a device, a pipe) is written to as it is.
  ///
  /// - Throws: `CorpusError` with the system's reason; an old file is then as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(CorpusError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    let exists = stat(target, &status) == 0
    let kind = status.st_mode & S_IFMT
    guard !exists || kind != S_IFDIR else {
      throw CorpusError.unwritable(path, reason: "it is a folder")
    }
    guard !exists || kind == S_IFREG else {
      return try writeInPlace(bytes, to: target, named: path)
    }
    let mode = exists ? status.st_mode & 0o7777 : nil
    try replace(target, with: bytes, mode: mode, named: path)
  }

  private static func writeInPlace(
    _ bytes: [UInt8], to target: String, named path: String
  ) throws(CorpusError) {
    let file = open(target, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    try writeAll(bytes, to: file, named: path)
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], mode: mode_t?, named path: String
  ) throws(CorpusError) {
    let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
    let temporary = "\(target).\(suffix).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path) }
    do throws(CorpusError) {
      defer { close(file) }
      try writeAll(bytes, to: file, named: path)
      if let mode, fchmod(file, mode) != 0 {
        throw failure(path)
      }
      guard fsync(file) == 0, rename(temporary, target) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
    synchronizeFolder(of: target)
  }

  private static func writeAll(
    _ bytes: [UInt8], to file: Int32, named path: String
  ) throws(CorpusError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw failure(path)
      }
      offset += count
    }
  }

  /// Makes the new name last; a file system that cannot do this has done what it can.
  private static func synchronizeFolder(of target: String) {
    let folder = open(
      URL(fileURLWithPath: target).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func failure(_ path: String) -> CorpusError {
    CorpusError.unwritable(path, reason: FileDescriptor.lastReason())
  }
}
