/// How a line ended.
package enum LineEnding: Sendable, Equatable {
  case none, lineFeed, carriageReturnLineFeed

  /// The bytes of the line break.
  var bytes: [UInt8] {
    switch self {
    case .none: []
    case .lineFeed: [0x0A]
    case .carriageReturnLineFeed: [0x0D, 0x0A]
    }
  }
}

/// A line as it came in, without its line break.
package struct Line: Sendable, Equatable {
  package var bytes: [UInt8]
  /// Counted from 1.
  package var number: Int
  package var ending: LineEnding
}

/// Hands out the lines of a file, reading it in big blocks.
///
/// A UTF-8 byte order mark at the start is dropped. Memory stays at one block and the longest line.
/// A line is handed out as soon as its line break has come in, so a pipe can be answered line by
/// line.
package struct BlockReader: ~Copyable, Sendable {
  /// 1 MiB.
  package static let defaultBlockSize = 1 << 20
  /// 64 KiB, the first block: most inputs are smaller, and do not have to wait for memory.
  private static let firstBlockSize = 1 << 16
  /// 1 GiB, the longest line; a longer one is an error, and the next line can be read.
  package static let defaultLineLimit = 1 << 30
  /// The bytes at the start that are searched for signs of binary data.
  private static let inspectedBytes = 1 << 16

  /// The name in messages.
  package let name: String
  private var file: FileDescriptor?
  private let blockSize: Int
  private let lineLimit: Int
  /// `buffer[start..<end]` has been read and not yet handed out.
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var hasStarted = false
  private var bytesRead = 0
  private var lineNumber = 0

  /// Opens a file, or standard input for `-`; a file packed by gzip is unpacked.
  package init(
    path: String, blockSize: Int = defaultBlockSize, lineLimit: Int = defaultLineLimit
  ) throws(CorpusError) {
    self.file = try FileDescriptor.reading(path, unpacking: true)
    self.name = path
    self.blockSize = max(1, blockSize)
    self.lineLimit = lineLimit
    self.buffer = [UInt8](repeating: 0, count: min(self.blockSize, Self.firstBlockSize))
  }

  /// Reads bytes that are in memory.
  package init(bytes: [UInt8], name: String, lineLimit: Int = defaultLineLimit) {
    self.file = nil
    self.name = name
    self.blockSize = 1
    self.lineLimit = lineLimit
    self.buffer = bytes
    self.end = bytes.count
  }

  /// The next line, or `nil` at the end.
  ///
  /// A last line without a line break counts; nothing after the last line break is no line.
  package mutating func next() throws(CorpusError) -> Line? {
    if !hasStarted {
      try begin()
    }
    var searched = start
    while true {
      if let lineFeed = ByteSearch.first(0x0A, in: buffer, searched..<end) {
        return try takeLine(upTo: lineFeed)
      }
      searched = end
      if end - start > lineLimit {
        return try refuseLongLine()
      }
      let shift = start
      guard try fill() else { break }
      searched -= shift - start
    }
    guard start < end else { return nil }
    lineNumber += 1
    defer { start = end }
    guard end - start <= lineLimit else {
      throw CorpusError.lineTooLong(name, line: lineNumber, limit: lineLimit)
    }
    return Line(bytes: Array(buffer[start..<end]), number: lineNumber, ending: .none)
  }

  /// Puts whole lines back in front of what has not been read.
  ///
  /// - Parameters:
  ///   - bytes: lines that were handed out last, with their line breaks.
  ///   - number: the number of the first of them.
  package mutating func putBack(_ bytes: [UInt8], startingAtLine number: Int) {
    lineNumber = number - 1
    let before = start - bytes.count..<start
    if before.lowerBound >= 0, ByteSearch.isEqual(buffer, before, bytes, bytes.indices) {
      start = before.lowerBound
      return
    }
    let rest = buffer[start..<end]
    buffer = bytes + rest
    start = 0
    end = buffer.count
  }
}

extension BlockReader {
  private mutating func takeLine(upTo lineFeed: Int) throws(CorpusError) -> Line {
    lineNumber += 1
    let first = start
    start = lineFeed + 1
    guard lineFeed - first <= lineLimit else {
      throw CorpusError.lineTooLong(name, line: lineNumber, limit: lineLimit)
    }
    if lineFeed > first, buffer[lineFeed - 1] == 0x0D {
      return Line(
        bytes: Array(buffer[first..<lineFeed - 1]), number: lineNumber,
        ending: .carriageReturnLineFeed)
    }
    return Line(bytes: Array(buffer[first..<lineFeed]), number: lineNumber, ending: .lineFeed)
  }

  /// Reads on to the end of a line that is too long, keeping none of it, and throws.
  private mutating func refuseLongLine() throws(CorpusError) -> Line? {
    lineNumber += 1
    while true {
      if let lineFeed = ByteSearch.first(0x0A, in: buffer, start..<end) {
        start = lineFeed + 1
        break
      }
      start = end
      guard try fill() else { break }
    }
    throw CorpusError.lineTooLong(name, line: lineNumber, limit: lineLimit)
  }

  /// Reads more behind what is there; `false` at the end of the file.
  private mutating func fill() throws(CorpusError) -> Bool {
    guard !isAtEnd, file != nil else { return false }
    let wasFilled = end == buffer.count
    if start == end {
      (start, end) = (0, 0)
    } else if end == buffer.count, start > 0 {
      ByteSearch.moveToFront(&buffer, start..<end)
      (start, end) = (0, end - start)
    }
    if end == buffer.count || wasFilled && buffer.count < blockSize {
      buffer += [UInt8](repeating: 0, count: max(blockSize, buffer.count))
    }
    let count = try readBlock()
    guard count > 0 else {
      isAtEnd = true
      return false
    }
    let new = end..<end + count
    end += count
    if hasStarted, bytesRead < Self.inspectedBytes, buffer[new].contains(0) {
      stop()
      throw CorpusError.binary(name)
    }
    bytesRead += count
    return true
  }

  private mutating func readBlock() throws(CorpusError) -> Int {
    do {
      return try file?.read(into: &buffer, from: end) ?? 0
    } catch {
      stop()
      throw error
    }
  }

  /// Nothing is handed out any more.
  private mutating func stop() {
    isAtEnd = true
    start = end
  }

  /// Looks at the first bytes: drops a byte order mark, refuses what is not text.
  private mutating func begin() throws(CorpusError) {
    // Three bytes tell, and one where no mark can begin: a pipe may hold no more than one short line.
    while end < 3, end == 0 || [0x1F, 0xEF, 0xFE, 0xFF].contains(buffer[0]), try fill() {}
    hasStarted = true
    let first = Array(buffer[start..<min(end, start + 3)])
    if first == [0xEF, 0xBB, 0xBF] {
      start += 3
    }
    let inspected = buffer[start..<min(end, max(start, Self.inspectedBytes))]
    if let refusal = Self.refusal(of: inspected, name: name) {
      stop()
      throw refusal
    }
  }

  /// Why bytes at the start of a file are not text, if they are not: UTF-16, gzip, or a NUL byte.
  static func refusal(of bytes: some Collection<UInt8>, name: String) -> CorpusError? {
    switch Array(bytes.prefix(2)) {
    case [0xFF, 0xFE], [0xFE, 0xFF]: .utf16(name)
    case [0x1F, 0x8B]: .gzip(name)
    default: bytes.prefix(inspectedBytes).contains(0) ? .binary(name) : nil
    }
  }
}
