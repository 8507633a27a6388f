/// Questions to the file system, and folders in it.
package enum FileSystem {
  /// Whether there is a file or folder; links are followed.
  package static func exists(_ path: String) -> Bool { status(path) != nil }

  /// Whether there is a folder; links are followed.
  package static func isFolder(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether a path is a file that can be read again, or a link to one; no folder, pipe or device.
  package static func isFile(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  /// Whether a path itself is a symbolic link.
  static func isSymbolicLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// The names in a folder, in no order.
  ///
  /// - Throws: ``CorpusError`` with the system's reason.
  package static func names(inFolder path: String) throws(CorpusError) -> [String] {
    guard let folder = opendir(path) else {
      throw CorpusError.unreadable(path, reason: FileDescriptor.lastReason())
    }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      // The name goes on behind the field where a file system has longer ones.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      names.append(String(cString: name))
    }
    guard errno == 0 else {
      throw CorpusError.unreadable(path, reason: FileDescriptor.lastReason())
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// Makes a folder, and those it is in, where there is none yet.
  ///
  /// - Throws: ``CorpusError`` with the system's reason.
  package static func makeFolder(_ path: String) throws(CorpusError) {
    guard !isFolder(path) else { return }
    let outer = PathName.folder(path)
    if outer != path, !outer.isEmpty { try makeFolder(outer) }
    guard mkdir(path, 0o777) == 0 || isFolder(path) else {
      throw CorpusError.unwritable(path, reason: FileDescriptor.lastReason())
    }
  }

  /// What a path stands for once symbolic links at its end are followed; there need not be a file.
  static func resolvingLinks(_ path: String) -> String {
    var path = path
    // As many as Linux follows.
    for _ in 0..<40 {
      guard let target = linkTarget(path) else { break }
      let next =
        target.utf8.first == UInt8(ascii: "/")
        ? target : PathName.joined(PathName.folder(path), target)
      // The link of a pipe (`/dev/stdout`) leads to it, but its text is no path.
      guard !exists(path) || exists(next) else { break }
      path = next
    }
    return path
  }

  private static func linkTarget(_ path: String) -> String? {
    let size = Int(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: size)
    let count = readlink(path, &buffer, size)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
