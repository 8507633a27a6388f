/// Where the bytes of a text stand in the marked-up file that it was taken from.
///
/// The text is made of pieces in the order of the file: bytes that were copied, and bytes that stand
/// for something else, such as a character reference.
public struct OffsetMap: Sendable, Equatable {
  /// A run of bytes of the text; it ends where the next one starts.
  struct Piece: Sendable, Equatable {
    /// The offset in the text.
    let text: UInt32
    /// The offset in the file.
    let file: UInt32
    /// How many bytes of the file the whole piece stands for; `nil` if it is a copy of as many.
    let length: UInt32?
  }

  /// The pieces, in order.
  let pieces: [Piece]

  /// The bytes of the file that a range of the text was taken from, markup inside included.
  ///
  /// A range that starts or ends inside a character reference covers all of it.
  ///
  /// - Parameter range: A byte range of the text.
  /// - Returns: A byte range of the file.
  /// - Complexity: O(log n) in the number of pieces.
  public func fileRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = piece(at: range.lowerBound) else { return 0..<0 }
    let start = fileOffset(of: range.lowerBound, in: first)
    guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else { return start..<start }
    let end =
      last.length.map { Int(last.file) + Int($0) }
      ?? fileOffset(of: range.upperBound - 1, in: last) + 1
    return start..<max(start, end)
  }

  private func fileOffset(of offset: Int, in piece: Piece) -> Int {
    let file = Int(piece.file)
    return piece.length == nil ? file + max(0, offset - Int(piece.text)) : file
  }

  /// The piece that an offset of the text is in; the first or last for one outside.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = low + (high - low) / 2
      if Int(pieces[middle].text) > offset { high = middle } else { low = middle + 1 }
    }
    return pieces.isEmpty ? nil : pieces[max(0, low - 1)]
  }
}

extension Document {
  /// The bytes of the file that a range of ``source`` stands for.
  ///
  /// The same range, unless the text was taken out of markup (see ``origin``).
  ///
  /// - Complexity: O(log n) in the size of the file.
  public func fileRange(_ range: Range<Int>) -> Range<Int> {
    origin?.fileRange(range) ?? range
  }
}
