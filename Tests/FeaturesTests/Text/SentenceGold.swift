import Testing

@testable import Features

/// Tricky sentences in the manner of news text, all made up for the purpose.
///
/// A line is a case. `|` stands at every true boundary between sentences, `¶` for a line break, and
/// `# ` before a headline. The sentences of a quotation, or of a pair of brackets, count as
/// sentences; a quotation and the clause that names its speaker are one.
enum SentenceGold {
  /// One text with its boundaries.
  struct Case: CustomTestStringConvertible {
    /// The line as written.
    let line: String
    /// The text without the marks.
    let text: String
    /// The expected sentences.
    let sentences: [String]
    let section: Document.Section

    var testDescription: String { line }

    init(_ line: String) {
      self.line = line
      section = line.hasPrefix("# ") ? .headline : .body
      let marked = (section == .headline ? String(line.dropFirst(2)) : line)
        .replacing("¶", with: "\n")
      text = marked.replacing("|", with: "")
      sentences = marked.split(separator: "|").map { $0.trimming(while: \.isWhitespace) }
    }
  }

  static let groups: [(name: String, cases: [Case])] = [
    ("ranks", ranks), ("places", places), ("companies", companies), ("times", times),
    ("numbers", numbers), ("lists", lists), ("quotations", quotations), ("lower case", lowerCase),
    ("brackets", brackets), ("marks", marks), ("Latin", latin), ("line ends", lineEnds),
    ("British", british), ("foreign", foreign), ("headlines", headlines), ("prose", prose),
    ("mixed", mixed),
  ]

  static func lines(_ text: String) -> [Case] {
    text.split(separator: "\n").map { Case(String($0)) }
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
