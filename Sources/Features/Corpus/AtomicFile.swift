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
    var file = try AtomicFileWriter(path: path)
    try file.write(bytes)
    try file.commit()
  }

  static func writeAll(
    _ bytes: [UInt8], to file: Int32, named path: String
  ) throws(CorpusError) {
    var offset = 0
    while offset < bytes.count {
      let count = SystemCall.writeBytes(bytes, from: offset, to: file)
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw failure(path)
      }
      offset += count
    }
  }

  /// Makes the new name last; a file system that cannot do this has done what it can.
  static func synchronizeFolder(of target: String) {
    let path = PathName.folder(target)
    let folder = SystemCall.openFile(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func failure(_ path: String) -> CorpusError {
    CorpusError.unwritable(path, reason: FileDescriptor.lastReason())
  }
}
