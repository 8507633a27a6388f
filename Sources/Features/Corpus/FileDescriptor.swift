import Foundation

/// An open file that closes itself.
///
/// The system's calls that take pointers are gathered here.
struct FileDescriptor: ~Copyable, Sendable {
  private let number: Int32
  /// Standard input belongs to the process and stays open.
  private let isOwned: Bool

  private init(number: Int32, isOwned: Bool) {
    self.number = number
    self.isOwned = isOwned
  }

  /// Opens a file, or takes standard input for `-`.
  static func reading(_ path: String) throws(CorpusError) -> FileDescriptor {
    let isStandardInput = path == "-"
    let number = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw CorpusError.unreadable(path, reason: lastReason())
    }
    let file = FileDescriptor(number: number, isOwned: !isStandardInput)
    guard !file.isDirectory else {
      throw CorpusError.directory(path)
    }
    return file
  }

  private var isDirectory: Bool {
    var status = stat()
    return fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  deinit {
    if isOwned {
      close(number)
    }
  }

  /// Reads into `buffer` from `offset` on and returns the number of bytes, 0 at the end.
  ///
  /// Returns as soon as some bytes are there, so that a pipe is read while it is being written.
  func read(into buffer: inout [UInt8], from offset: Int, name: String) throws(CorpusError) -> Int {
    while true {
      let number = self.number
      let count = buffer.withUnsafeMutableBytes { bytes in
        Foundation.read(number, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count >= 0 {
        return count
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      default: throw CorpusError.unreadable(name, reason: Self.lastReason())
      }
    }
  }

  /// The system's words for the last error, in lower case as in the middle of a sentence.
  static func lastReason() -> String {
    let reason = String(cString: strerror(errno))
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }
}
