/// The text of a marked-up file while it is being taken out of the markup, block by block.
///
/// White space is read as a browser does: any run of it is one space, none stands at the ends of a
/// block. Blocks are set apart by empty lines.
struct DocumentDraft {
  /// What the markup says of a block.
  enum Kind: UInt8, Sendable {
    case headline
    /// A short text under the headline.
    case standfirst
    case heading
    case paragraph
    case quote
    case item
    case caption
    case credit
    case byline
    case date
    case label
    /// Text with nothing around it that makes it a paragraph.
    case loose
  }

  /// A run of text between two breaks.
  struct Block: Equatable {
    var kind: Kind
    /// The byte range in the text.
    var range: Range<Int>
    /// How many of its bytes are the text of links.
    var linked: Int
  }

  /// The file is in Windows-1252, not in UTF-8.
  let isWindows1252: Bool
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The blocks that have ended.
  var blocks: [Block] = []
  private var pieces: [OffsetMap.Piece] = []
  /// The offset in the file after the last byte that was copied, as long as the piece goes on.
  private var next: Int?
  private var start = 0
  private var linked = 0
  /// The offset in the file of white space that becomes a space if more text follows.
  private var space: Int?
  /// Whether text is being added inside a link.
  var isLink = false

  init(isWindows1252: Bool = false) { self.isWindows1252 = isWindows1252 }

  /// Whether the block has no text so far.
  var isEmpty: Bool { bytes.count == start }

  /// Where the text stands in the file.
  var origin: OffsetMap { OffsetMap(pieces: pieces) }

  // MARK: Adding text

  /// Adds bytes of the file, with white space collapsed.
  ///
  /// - Complexity: O(length).
  mutating func copy(_ file: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if Self.isSpace(file[offset]) {
        space = offset
        offset += 1
        continue
      }
      if isWindows1252, file[offset] >= 0x80 {
        replace(offset..<offset + 1, with: HTMLReference.text(of: UInt32(file[offset])))
        offset += 1
        continue
      }
      let from = offset
      while offset < range.upperBound, !Self.isSpace(file[offset]),
        !isWindows1252 || file[offset] < 0x80
      {
        offset += 1
      }
      addSpace()
      continuePiece(at: from)
      bytes.append(contentsOf: file[from..<offset])
      if isLink { linked += offset - from }
      next = offset
    }
  }

  /// Adds bytes that stand for a range of the file.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    guard let first = text.first else { return }
    if text.count == 1, Self.isSpace(first) {
      space = range.lowerBound
      return
    }
    addSpace()
    addPiece(file: range.lowerBound, length: range.count)
    bytes.append(contentsOf: text)
    if isLink { linked += text.count }
    next = nil
  }

  /// Adds white space that stands at an offset of the file.
  mutating func addSpace(at offset: Int) { space = offset }

  private mutating func addSpace() {
    defer { space = nil }
    guard let space, !isEmpty else { return }
    continuePiece(at: space)
    bytes.append(UInt8(ascii: " "))
    if isLink { linked += 1 }
    next = space + 1
  }

  private mutating func continuePiece(at file: Int) {
    if next != file { addPiece(file: file, length: nil) }
  }

  private mutating func addPiece(file: Int, length: Int?) {
    pieces.append(
      OffsetMap.Piece(
        text: UInt32(clamping: bytes.count), file: UInt32(clamping: file),
        length: length.map { UInt32(clamping: $0) }))
  }

  // MARK: Blocks

  /// Ends the block, if it has any text.
  ///
  /// - Returns: The block, which is now the last of `blocks`.
  @discardableResult
  mutating func endBlock(_ kind: Kind) -> Block? {
    space = nil
    guard !isEmpty else { return nil }
    let block = Block(kind: kind, range: start..<bytes.count, linked: linked)
    blocks.append(block)
    next = nil
    bytes.append(contentsOf: [UInt8(ascii: "\n"), UInt8(ascii: "\n")])
    beginBlock()
    return block
  }

  /// Takes back the block that has just ended.
  mutating func removeLastBlock() {
    guard let last = blocks.popLast() else { return }
    bytes.removeSubrange(last.range.lowerBound...)
    while let piece = pieces.last, Int(piece.text) >= bytes.count { pieces.removeLast() }
    beginBlock()
  }

  private mutating func beginBlock() {
    start = bytes.count
    linked = 0
    next = nil
    space = nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
