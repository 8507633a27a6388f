/// A run of lines that is one paragraph, heading or notice.
struct LayoutUnit: Equatable {
  /// The bytes, from the first line's first to the last line's last.
  var range: Range<Int>
  /// The number of lines.
  var lines: Int
  /// A blank line, or the start of the text, comes before.
  let isSeparated: Bool
}

/// Joins lines into units.
///
/// A page is either *wrapped*, so that a paragraph runs over several lines, or has a paragraph or
/// sentence on each line. Which of the two is read off the text: in a wrapped page many lines start
/// in the middle of a sentence, with a letter in lower case, or nearly all lines fill the column.
struct LayoutUnitReader {
  let reader: LayoutLineReader
  let lines: [LayoutLine]
  let isWrapped: Bool
  /// The width of the column in characters.
  let width: Int
  /// Paragraphs are set apart by blank lines.
  let hasBlankLines: Bool

  init(_ bytes: [UInt8]) {
    reader = LayoutLineReader(bytes: bytes)
    lines = reader.lines()
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
    let running = pairs.filter { [reader] in reader.startsLower($1.range) }
    width = (running.isEmpty ? pairs : running).map(\.0.length).max() ?? 0
    let closed = pairs.count { [reader] in
      reader.endsSentence($0.range) && !reader.startsLower($1.range)
    }
    isWrapped =
      (!running.isEmpty && running.count * Self.runningShare >= closed)
      || Self.fillsColumn(pairs.map(\.0), width: width, reader: reader)
    let paragraphs = zip([lines.first].compactMap(\.self) + lines, lines)
      .count { $0.isBlank && !$1.isBlank }
    hasBlankLines = paragraphs > 1
  }

  /// Where text is wrapped, two lines in three start in lower case, and a line ends a sentence only
  /// by chance or at a paragraph's end; where each line is a paragraph it is the other way round.
  private static let runningShare = 2

  /// Whether lines look like a column of text in a script without capitals: filled, and cut in the
  /// middle of sentences.
  private static func fillsColumn(
    _ lines: [LayoutLine], width: Int, reader: LayoutLineReader
  ) -> Bool {
    guard lines.count >= 4 else { return false }
    let full = lines.count { $0.length * 4 >= width * 3 }
    let open = lines.count { !reader.endsSentence($0.range) }
    return full * 5 >= lines.count * 4 && open * 2 >= lines.count
  }

  /// The units, in order; every byte that is not white space is in exactly one.
  ///
  /// - Parameter isNotice: Whether a line on its own is a byline, date or the like.
  /// - Returns: The ranges of the units, trimmed.
  /// - Complexity: O(n) in bytes.
  func units(isNotice: (Range<Int>) -> Bool) -> [LayoutUnit] {
    var units: [LayoutUnit] = []
    var isSeparated = true
    var previous: LayoutLine?
    var previousIsNotice = false
    // No sentence has ended yet: a line may still be a heading.
    var isFront = true
    for line in lines {
      guard !line.isBlank else {
        isSeparated = true
        continue
      }
      let isNoticeLine = isWrapped && line.length <= width && isNotice(line.range)
      if let last = units.last, let previous, !isSeparated,
        joins(
          line, after: previous, in: last, isFirst: units.count == 1, isFront: isFront,
          isNotice: isNoticeLine, previousIsNotice: previousIsNotice)
      {
        units[units.count - 1].range = last.range.lowerBound..<line.range.upperBound
        units[units.count - 1].lines += 1
        previousIsNotice = false
      } else {
        units.append(LayoutUnit(range: line.range, lines: 1, isSeparated: isSeparated))
        previousIsNotice = isNoticeLine
      }
      if !isNoticeLine, reader.endsSentence(line.range) { isFront = false }
      previous = line
      isSeparated = false
    }
    return units
  }

  /// Whether a line goes on with the unit that the line before it is in.
  private func joins(
    _ line: LayoutLine, after previous: LayoutLine, in unit: LayoutUnit, isFirst: Bool,
    isFront: Bool,
    isNotice: Bool, previousIsNotice: Bool
  ) -> Bool {
    let startsLower = reader.startsLower(line.range)
    let endsSentence = reader.endsSentence(previous.range)
    guard isWrapped else {
      // One stray break in the middle of a sentence.
      return startsLower && !endsSentence && previous.length >= Self.longLine
    }
    if startsLower { return !previousIsNotice }
    if previousIsNotice { return false }
    let room = width - previous.length - 1
    let fits = reader.firstWordLength(line.range) <= room
    if isNotice { return !(endsSentence || fits || (isFront && unit.lines <= 2)) }
    if startsItem(line.range), endsSentence || startsItem(previous.range) { return false }
    let isHeading = unit.lines == 1 && (isFirst || (isFront && room * 4 >= width))
    if fits, !endsSentence, isHeading || room * 2 >= width {
      return isAllCapitals(previous.range) && isAllCapitals(line.range)
    }
    guard !hasBlankLines, endsSentence else { return true }
    if line.isIndented, !previous.isIndented { return false }
    // A paragraph's last line leaves more room than ragged setting does.
    return !(fits && room * 5 >= width)
  }

  /// Shorter lines than this are headings or items, not sentences cut in two; in characters.
  private static let longLine = 40

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    let letters = reader.bytes[range]
    return letters.contains(where: ASCII.isUpper)
      && !letters.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  /// Whether a range starts with a bullet and a space.
  private func startsItem(_ range: Range<Int>) -> Bool {
    guard let first = reader.first(of: range), "•*-–▪●◦·".unicodeScalars.contains(first) else {
      return false
    }
    let next = range.lowerBound + UTF8.width(first)
    return next < range.upperBound && reader.bytes[next] <= 0x20
  }
}
