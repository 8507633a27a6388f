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

/// Where a byte first stands in a part of an array.
///
/// `memchr` looks at many bytes at once: in a release build it finds line breaks about ten times as
/// fast as a loop over the array, in a debug build a thousand times.
///
/// - Precondition: `range` lies within the array.
/// - Complexity: O(length of the range).
func firstIndex(of byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
  return bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}

/// Moves a part of an array to its front, in place.
///
/// - Precondition: `range` lies within the array.
/// - Complexity: O(length of the range).
func moveToFront(_ bytes: inout [UInt8], _ range: Range<Int>) {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
  bytes.withUnsafeMutableBytes { buffer in
    guard let base = buffer.baseAddress else { return }
    memmove(base, base + range.lowerBound, range.count)
  }
}
