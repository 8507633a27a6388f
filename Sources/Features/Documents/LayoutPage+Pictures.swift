/// Pictures: a description, and a line that credits it.
extension LayoutPage {
  /// Skips the descriptions before credits, and the credits that only their place gives away.
  mutating func skipPictures(after headline: Int) {
    let setsApart = units.count(where: \.isSeparated) * 2 > units.count
    for index in parts.indices.dropLast() where index > headline && parts[index] == .body {
      let isPair = setsApart && isPair(index)
      if parts[index + 1] == .body, isCreditLine(index + 1),
        isPair || isPictureInFront(index, below: headline) || hasPictureHouse(index)
      {
        parts[index + 1] = .skipped(.credit)
      }
      guard parts[index + 1] == .skipped(.credit), notices[index].length <= Self.longestCaption
      else { continue }
      if isPair || !notices[index].endsSentence || isPictureInFront(index, below: headline)
        || words(of: index).describesPicture
      {
        parts[index] = .skipped(.caption)
      }
    }
  }

  /// Skips descriptions of pictures between the names and the first paragraph, where that starts
  /// with a place.
  mutating func skipCaptions(after headline: Int) {
    let front = headline + 1..<min(parts.count, headline + Self.longestFront)
    guard !front.isEmpty,
      let place = front.first(where: { parts[$0] == .body && startsWithPlace($0) })
    else { return }
    for index in headline + 1..<place where parts[index] == .body {
      if notices[index].length <= Self.longestCaption, words(of: index).describesPicture {
        parts[index] = .skipped(.caption)
      }
    }
  }

  /// A description is shorter than this; in bytes.
  private static let longestCaption = 320
  /// The most units from the headline to the first paragraph.
  private static let longestFront = 12

  /// Two lines with blank ones around them, on a page of such groups, are a picture's.
  private func isPair(_ index: Int) -> Bool {
    units[index].isSeparated && !units[index + 1].isSeparated
      && (index + 2 == units.count || units[index + 2].isSeparated)
      && notices[index].length <= Self.longestCaption
  }

  /// A few words with capitals that make no sentence: `Gannet Rock Pictures`.
  private func isCreditLine(_ index: Int) -> Bool {
    units[index].lines == 1 && notices[index].isTitle
  }

  /// Whether a unit is one sentence right after the names or date, before a line of names, and
  /// more text follows.
  private func isPictureInFront(_ index: Int, below headline: Int) -> Bool {
    guard index > headline + 1, index + 2 < parts.count,
      parts[index - 1] == .skipped(.byline) || parts[index - 1] == .skipped(.date),
      parts[(index + 2)...].contains(.body), notices[index].length <= Self.longestCaption
    else { return false }
    let words = words(of: index)
    return words.isOneSentence && !words.hasSpeech
      && (parts[index + 1] == .skipped(.credit) || words.describesPicture
        || notices[index + 1].head.count > 1)
  }

  /// Whether a description comes before the name of a company that makes pictures.
  private func hasPictureHouse(_ index: Int) -> Bool {
    notices[index + 1].endsInPictureHouse && notices[index].length <= Self.longestCaption
      && words(of: index).describesPicture
  }

  /// Whether a unit starts with a place in capitals and a dash: `RIVERTON (AP) — `.
  private func startsWithPlace(_ index: Int) -> Bool {
    let range = units[index].range
    let start = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestPlace)
    let name = reader.bytes[start].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    guard name.count > 2, reader.isAllCapitals(name.startIndex..<name.endIndex) else {
      return false
    }
    let words = LayoutText(reader.bytes, in: start).words
    let dash = words.firstIndex { !$0.isWord && ["—", "–", "-", "--"].contains($0.text) }
    return dash.map { (1...9).contains($0) } ?? false
  }

  /// The most bytes of a place at the start of a report.
  private static let longestPlace = 80
}
