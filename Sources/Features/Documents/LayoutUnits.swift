/// A run of lines that is one paragraph, heading or notice.
struct LayoutUnit: Equatable {
  /// The bytes, from the first line's first to the last line's last.
  var range: Range<Int>
  /// The number of lines.
  var lines: Int
  /// A blank line, or the start of the text, comes before.
  let isSeparated: Bool
}

/// How the lines of a page stand to the lines before them.
private struct Neighbours {
  /// The lines that another line follows at once.
  private(set) var pairs: [Int] = []
  /// How many of them the next line goes on with, by its first letter.
  private var running: [Int] = []
  /// Those that end a sentence and have none.
  private(set) var closed: [Int] = []
  /// How many blocks blank lines come before.
  private(set) var blocks = 0
  /// The width of the column in characters.
  private(set) var width = 0

  init(_ lines: [LayoutLine], _ reader: LayoutLineReader) {
    for index in lines.indices.dropLast() where !lines[index + 1].isBlank {
      guard !lines[index].isBlank else {
        blocks += 1
        continue
      }
      pairs.append(index)
      if reader.startsLower(lines[index + 1].range) {
        running.append(index)
      } else if reader.endsSentence(lines[index].range) {
        closed.append(index)
      }
    }
    // The odd web address is longer than the column.
    let lengths = (running.isEmpty ? pairs : running).map { lines[$0].length }.sorted()
    if !lengths.isEmpty { width = lengths[lengths.count - 1 - lengths.count / 20] }
  }

  /// Whether so many lines start in the middle of a sentence that the text is wrapped.
  var areRunning: Bool {
    !running.isEmpty && running.count * Self.runningShare >= closed.count
      && running.count * 5 >= pairs.count
  }

  /// Where text is wrapped, two lines in three start in lower case, and a line ends a sentence only
  /// by chance or at a paragraph's end; where each line is a paragraph it is the other way round.
  private static let runningShare = 2
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
  /// Paragraphs are set apart by blank lines alone.
  let hasBlankLines: Bool

  init(_ bytes: [UInt8]) {
    let reader = LayoutLineReader(bytes: bytes)
    let lines = reader.lines()
    let neighbours = Neighbours(lines, reader)
    let width = neighbours.width
    isWrapped =
      neighbours.areRunning
      || Self.fillsColumn(neighbours.pairs.map { lines[$0] }, width: width, reader: reader)
    // Lines that end early inside the blocks between blank lines are paragraphs' last ones.
    let early = neighbours.closed.count {
      lines[$0].length + 1 + reader.firstWordLength(lines[$0 + 1].range) <= width
    }
    hasBlankLines = neighbours.blocks > 1 && early < neighbours.blocks
    self.reader = reader
    self.lines = lines
    self.width = width
  }

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
  /// - Returns: The ranges of the units, trimmed.
  /// - Complexity: O(n) in bytes.
  func units() -> [LayoutUnit] {
    var units: [LayoutUnit] = []
    var previous: LayoutLine?
    var seam = Seam()
    for line in lines {
      guard !line.isBlank else {
        previous = nil
        continue
      }
      if let previous, let unit = units.last,
        joins(line, after: previous, in: unit, seam)
      {
        units[units.count - 1].range = unit.range.lowerBound..<line.range.upperBound
        units[units.count - 1].lines += 1
        seam.previousIsNotice = false
      } else {
        units.append(LayoutUnit(range: line.range, lines: 1, isSeparated: previous == nil))
        seam.isFirst = units.count == 1
        seam.previousIsNotice = isNotice(line)
      }
      if !seam.previousIsNotice, reader.endsSentence(line.range) { seam.isFront = false }
      previous = line
    }
    return units
  }

  /// What is known where one line may go on with another.
  private struct Seam {
    /// The unit before it is a line that is a notice by itself.
    var previousIsNotice = false
    /// There is one unit so far.
    var isFirst = true
    /// No sentence has ended yet, so that a line may still be a heading.
    var isFront = true
  }

  /// Whether a line goes on with the unit that the line before it is in.
  private func joins(
    _ line: LayoutLine, after previous: LayoutLine, in unit: LayoutUnit, _ seam: Seam
  ) -> Bool {
    let startsLower = reader.startsLower(line.range)
    let endsSentence = reader.endsSentence(previous.range)
    guard isWrapped else {
      // One stray break in the middle of a sentence.
      return startsLower && !endsSentence && previous.length >= Self.longLine
    }
    // In a filled column a line only ends early where the text is meant to break.
    let fits = previous.length + 1 + reader.firstWordLength(line.range) <= width
    if seam.previousIsNotice { return !fits && !endsSentence }
    if startsLower { return true }
    let mayBreak = fits || (seam.isFront && unit.lines <= 2) || (endsSentence && !hasBlankLines)
    let isText = flows(line, after: previous, in: unit, seam, fits: fits, closed: endsSentence)
    return isText && !(mayBreak && isNotice(line))
  }

  /// Whether a line that does not start in lower case goes on with a paragraph of a wrapped page.
  private func flows(
    _ line: LayoutLine, after previous: LayoutLine, in unit: LayoutUnit, _ seam: Seam,
    fits: Bool, closed: Bool
  ) -> Bool {
    if startsItem(line.range), closed || startsItem(previous.range) { return false }
    let room = width - previous.length - 1
    let isHeading = unit.lines == 1 && (seam.isFirst || (seam.isFront && room * 4 >= width))
    if fits, !closed, isHeading || room * 2 >= width {
      return reader.isAllCapitals(previous.range) && reader.isAllCapitals(line.range)
    }
    guard closed else { return true }
    let isIndented = line.isIndented && !previous.isIndented
    return previous.length <= width && (hasBlankLines || !(fits || isIndented))
  }

  /// Whether a line of a wrapped page is a byline, date or the like by itself.
  private func isNotice(_ line: LayoutLine) -> Bool {
    isWrapped && line.length <= width
      && LayoutNotice(line.range, reader: reader).reason != nil
  }

  /// Shorter lines than this are headings or items, not sentences cut in two; in characters.
  private static let longLine = 40

  /// Whether a range starts with a bullet and a space.
  private func startsItem(_ range: Range<Int>) -> Bool {
    guard let first = reader.first(of: range), "•*-–▪●◦·".unicodeScalars.contains(first) else {
      return false
    }
    let next = range.lowerBound + UTF8.width(first)
    return next < range.upperBound && reader.bytes[next] <= 0x20
  }
}
