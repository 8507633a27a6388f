/// A line of a Markdown text and what it looks like at its start.
///
/// Source: the block structure of CommonMark 0.31, chapter 4 and 5.
struct MarkdownLine {
  let bytes: [UInt8]
  /// The bytes, without the line break.
  var range: Range<Int>

  /// Splits bytes at LF, CR and CR LF.
  ///
  /// - Complexity: O(n) in bytes.
  static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(start..<offset - 1)
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
        offset += 1
      }
      start = offset
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  // MARK: White space

  var isBlank: Bool { bytes[range].allSatisfy { $0 <= 0x20 } }

  /// The width of the white space at the start; a tab goes to the next multiple of four.
  var indent: Int {
    var width = 0
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: " "): width += 1
      case UInt8(ascii: "\t"): width += 4 - width % 4
      default: return width
      }
    }
    return width
  }

  /// The offset of the first byte that is not white space.
  private var start: Int {
    bytes[range].firstIndex { $0 > 0x20 } ?? range.upperBound
  }

  /// The line without white space at its ends.
  var trimmed: Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func count(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < range.upperBound, bytes[end] == byte { end += 1 }
    return end - start
  }

  private func isSpace(at offset: Int) -> Bool {
    offset >= range.upperBound || bytes[offset] <= 0x20
  }

  // MARK: Blocks

  /// The line behind a mark of quotation, if it starts with one.
  var quoted: MarkdownLine? {
    let start = self.start
    guard indent < 4, start < range.upperBound, bytes[start] == UInt8(ascii: ">") else {
      return nil
    }
    return MarkdownLine(bytes: bytes, range: start + 1..<range.upperBound)
  }

  /// The text of a heading with number signs, and its level.
  var heading: (level: Int, text: Range<Int>)? {
    guard indent < 4 else { return nil }
    let text = trimmed
    let level = count(of: UInt8(ascii: "#"), from: text.lowerBound)
    guard (1...6).contains(level), isSpace(at: text.lowerBound + level) else { return nil }
    var end = text.upperBound
    while end > text.lowerBound + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    // `C#` keeps its sign.
    if end > text.lowerBound + level, bytes[end - 1] > 0x20 { end = text.upperBound }
    return (level, text.lowerBound + level..<end)
  }

  /// The level of the heading that the line underlines.
  var underline: Int? {
    let text = trimmed
    guard indent < 4, let mark = bytes[text].first, bytes[text].allSatisfy({ $0 == mark }) else {
      return nil
    }
    if mark == UInt8(ascii: "=") { return 1 }
    return mark == UInt8(ascii: "-") && text.count > 1 ? 2 : nil
  }

  /// Whether the line is a rule: `* * *`, `---`.
  var isRule: Bool {
    guard indent < 4, let mark = bytes[trimmed].first, "*-_".utf8.contains(mark) else {
      return false
    }
    var marks = 0
    for byte in bytes[range] where byte > 0x20 {
      guard byte == mark else { return false }
      marks += 1
    }
    return marks > 2
  }

  /// The mark and length of a code fence.
  var fence: (mark: UInt8, length: Int)? {
    let text = trimmed
    guard let mark = bytes[text].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else { return nil }
    let length = count(of: mark, from: text.lowerBound)
    guard length > 2 else { return nil }
    let info = bytes[(text.lowerBound + length)..<text.upperBound]
    return mark == UInt8(ascii: "`") && info.contains(mark) ? nil : (mark, length)
  }

  /// Whether the line ends a code block with a fence.
  func ends(_ fence: (mark: UInt8, length: Int)) -> Bool {
    let text = trimmed
    return text.count >= fence.length && bytes[text].allSatisfy { $0 == fence.mark }
  }

  /// The text behind the mark of a list item, and the number if it has one.
  var item: (text: Range<Int>, number: Int?)? {
    let text = trimmed
    guard let first = bytes[text].first else { return nil }
    if "-+*".utf8.contains(first), isSpace(at: text.lowerBound + 1) {
      return (text.lowerBound + 1..<range.upperBound, nil)
    }
    var number = 0
    var end = text.lowerBound
    while end < text.upperBound, end - text.lowerBound < 9, (0x30...0x39).contains(bytes[end]) {
      number = number * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end > text.lowerBound, end < text.upperBound,
      bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"), isSpace(at: end + 1)
    else { return nil }
    return (end + 1..<range.upperBound, number)
  }

  /// The text behind the box of a task.
  static func afterBox(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let text = MarkdownLine(bytes: bytes, range: range).trimmed
    guard text.count > 3, bytes[text.lowerBound] == UInt8(ascii: "["),
      " xX".utf8.contains(bytes[text.lowerBound + 1]),
      bytes[text.lowerBound + 2] == UInt8(ascii: "]"), bytes[text.lowerBound + 3] <= 0x20
    else { return range }
    return text.lowerBound + 3..<range.upperBound
  }

  /// Whether the line is the second one of a table: `|---|:-:|`.
  var isTableRule: Bool {
    let text = bytes[trimmed]
    return text.contains(UInt8(ascii: "-")) && text.contains(UInt8(ascii: "|"))
      && text.allSatisfy { $0 <= 0x20 || "|-:".utf8.contains($0) }
  }

  var hasBar: Bool { bytes[range].contains(UInt8(ascii: "|")) }

  /// Whether the line is an instruction to a site generator: `{% include x %}`, `{{< x >}}`.
  var isInstruction: Bool {
    let text = bytes[trimmed]
    guard text.count > 3, text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else {
      return false
    }
    return "{%:".utf8.contains(text[text.startIndex + 1])
  }

  /// The label of a definition, and the text behind it: `[label]: …`.
  var definition: (label: Range<Int>, text: Range<Int>)? {
    let text = trimmed
    guard indent < 4, bytes[text].first == UInt8(ascii: "["),
      let close = bytes[text].prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < text.upperBound, bytes[close + 1] == UInt8(ascii: ":"),
      close > text.lowerBound + 1
    else { return nil }
    return (text.lowerBound + 1..<close, close + 2..<text.upperBound)
  }

  static let longestLabel = 200

  /// A label as it is compared: lower case, one space between words.
  static func label(_ text: some Sequence<UInt8>) -> String {
    let words = text.map(ASCII.lower).split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
