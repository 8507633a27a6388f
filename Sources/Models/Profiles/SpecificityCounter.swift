import Features

/// Counts the figures, dates and names of the author's own words, or of all words.
struct SpecificityCounter {
  /// How many there are.
  private(set) var count = 0
  private let analysis: Analysis
  private let names: NameIndex
  private let countsAll: Bool

  /// - Complexity: O(tokens) expected.
  init(_ analysis: Analysis, _ names: NameIndex, countsAll: Bool = false) {
    self.analysis = analysis
    self.countsAll = countsAll
    self.names = names
    count = names.mentions.count { counts($0.tokens.lowerBound) }
    for sentence in analysis.sentences { countFigures(in: sentence.tokens) }
  }

  private func counts(_ token: Int) -> Bool {
    countsAll || analysis.voices[token] == .author
  }

  private mutating func countFigures(in sentence: Range<Int>) {
    let tokens = analysis.text.tokens
    let range = sentence.clamped(to: tokens.indices)
    var end = range.lowerBound
    var hasDate = false
    let first = range.first { tokens[$0].isWord }
    for index in range where counts(index) {
      let isDate = isDateWord(index, in: range, first: first)
      guard isDate || tokens[index].kind == .number else { continue }
      let isNext = end == index && index > range.lowerBound
      let continues =
        isNext && (hasDate || isDate)
        || hasDate && isComma(end) && end + 1 == index
          && (isYear(index) || isMonth(index + 1, in: range))
      if continues {
        hasDate = hasDate || isDate
      } else {
        count += 1
        hasDate = isDate
      }
      end = index + 1
    }
  }

  /// A day or month; a month that opens a sentence only beside a figure (*May I?*).
  private func isDateWord(
    _ index: Int, in sentence: Range<Int>, first: Int?
  ) -> Bool {
    let tokens = analysis.text.tokens
    let token = tokens[index]
    guard token.flags.contains(.capitalized), names.mention(at: index) == nil else {
      return false
    }
    if NameWords.weekdays.contains(token.hash) { return true }
    guard isMonth(index, in: sentence) else { return false }
    return index != first || index + 1 < sentence.upperBound && tokens[index + 1].kind == .number
  }

  private func isMonth(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    let token = analysis.text.tokens[index]
    return token.flags.contains(.capitalized) && NameWords.months.contains(token.hash)
  }

  private func isYear(_ index: Int) -> Bool {
    let token = analysis.text.tokens[index]
    return token.kind == .number && analysis.text.foldedBytes(index).elementsEqual("0000".utf8)
  }

  private func isComma(_ index: Int) -> Bool {
    analysis.text.tokens.indices.contains(index)
      && analysis.text.foldedBytes(index).elementsEqual(",".utf8)
  }
}
