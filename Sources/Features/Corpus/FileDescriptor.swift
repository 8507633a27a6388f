/// An open file that closes itself.
///
/// The system's calls that take pointers are gathered here.
struct FileDescriptor: ~Copyable, Sendable {
  /// The name in messages.
  private let name: String
  private let number: Int32
  /// Standard input belongs to the process and stays open.
  private let isOwned: Bool
  /// The program that unpacks the file, until it has ended.
  private var unpacker: GzipProcess?

  private init(name: String, number: Int32, isOwned: Bool) {
    self.name = name
    self.number = number
    self.isOwned = isOwned
  }

  /// Opens a file, or takes standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - unpacking: Whether a file that gzip has packed is read unpacked. Of standard input only a
  ///     file can be: what comes through a pipe cannot be looked at before it is read.
  /// - Returns: The file, or what unpacks it.
  /// - Throws: ``CorpusError`` if it cannot be opened, is a folder, or cannot be unpacked.
  static func reading(
    _ path: String, unpacking: Bool = false
  ) throws(CorpusError) -> FileDescriptor {
    let isStandardInput = path == "-"
    let number = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw CorpusError.unreadable(path, reason: lastReason())
    }
    let file = FileDescriptor(name: path, number: number, isOwned: !isStandardInput)
    guard file.kind != S_IFDIR else { throw CorpusError.directory(path) }
    guard unpacking, file.kind == S_IFREG else { return file }
    guard file.isPacked else {
      if GzipFile.contentName(path) != path { throw CorpusError.notGzip(path) }
      return file
    }
    let (unpacker, output) = try GzipProcess.start(unpacking: number, name: path)
    var unpacked = FileDescriptor(name: path, number: output, isOwned: true)
    unpacked.unpacker = unpacker
    return unpacked
  }

  private var kind: mode_t {
    var status = stat()
    return fstat(number, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// Whether the file starts as those of gzip do, and nothing has been read of it.
  ///
  /// Source: RFC 1952, GZIP file format specification, section 2.3.1.
  private var isPacked: Bool {
    var magic: (UInt8, UInt8) = (0, 0)
    let count = withUnsafeMutableBytes(of: &magic) { pread(number, $0.baseAddress, 2, 0) }
    return count == 2 && magic == (0x1F, 0x8B) && lseek(number, 0, SEEK_CUR) == 0
  }

  deinit {
    if isOwned {
      close(number)
    }
    // Its output is closed, so it ends if it has not.
    _ = unpacker?.wait()
  }

  /// Reads into `buffer` from `offset` on and returns the number of bytes, 0 at the end.
  ///
  /// Returns as soon as some bytes are there, so that a pipe is read while it is being written.
  mutating func read(into buffer: inout [UInt8], from offset: Int) throws(CorpusError) -> Int {
    while true {
      let count = SystemCall.readBytes(number, into: &buffer, from: offset)
      if count > 0 { return count }
      if count == 0 {
        try checkUnpacker()
        return 0
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

  /// Throws if the end of the file came because it could not be unpacked any further.
  private mutating func checkUnpacker() throws(CorpusError) {
    guard let status = unpacker.take()?.wait(), status != GzipProcess.done,
      status != GzipProcess.warned
    else { return }
    throw CorpusError.damagedGzip(name, status: status)
  }

  /// The system's words for the last error, in lower case as in the middle of a sentence.
  static func lastReason() -> String { reason(errno) }

  /// The system's words for an error.
  static func reason(_ number: Int32) -> String {
    let reason = String(cString: strerror(number))
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }
}
