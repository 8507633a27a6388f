/// The title of a page, which may go on with the site's name.
struct HTMLTitle {
  private let tree: HTMLTree
  private let words: [String]
  /// The part before the site's name, if there is a title in front of the text.
  let headline: Range<Int>?

  init(_ tree: HTMLTree) {
    self.tree = tree
    let range = tree.title ?? 0..<0
    words = Self.words(tree.bytes, range)
    let isInFront = range.upperBound <= Self.firstText(of: tree)
    headline = isInFront ? Self.headline(tree.bytes, range) : nil
  }

  /// Whether a heading starts as the title does.
  func matches(_ element: Int) -> Bool {
    let heading = words(of: element)
    guard !heading.isEmpty, !words.isEmpty else { return false }
    return words.starts(with: heading) && (heading.count > 1 || words.count < 4)
      || (heading.starts(with: words) && words.count > 1)
  }

  /// The words of an element.
  func words(of element: Int) -> [String] {
    var words: [String] = []
    for event in tree.events[tree.elements[element].events] {
      switch event {
      case .text(let range, _), .literal(let range, _):
        words += Self.words(tree.bytes, range)
      default: break
      }
    }
    return words
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    var draft = DocumentDraft()
    HTMLReference.copy(bytes, range, to: &draft)
    return words(draft.bytes, upTo: draft.bytes.count)
  }

  private static func words(_ text: [UInt8], upTo end: Int) -> [String] {
    LayoutText(text, in: 0..<end).words.filter(\.isWord).map(\.text)
  }

  private static func firstText(of tree: HTMLTree) -> Int {
    for event in tree.events {
      switch event {
      case .text(let range, _), .literal(let range, _), .quote(let range, _, _):
        if tree.bytes[range].contains(where: { $0 > 0x20 }) { return range.lowerBound }
      default: break
      }
    }
    return tree.bytes.count
  }

  /// The title without the site's name: up to the first bar or the last dash, where enough is left.
  private static func headline(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var draft = DocumentDraft()
    HTMLReference.copy(bytes, range, to: &draft)
    let text = draft.bytes
    guard !text.isEmpty else { return nil }
    func isHeadline(_ end: Int) -> Bool { words(text, upTo: end).count > 2 }
    let bars = ends(of: text, before: bars).first(where: isHeadline)
    let end = bars ?? ends(of: text, before: dashes).last.flatMap { isHeadline($0) ? $0 : nil }
    return draft.origin.fileRange(0..<(end ?? text.count))
  }

  /// The offsets of a few marks.
  private static func ends(of text: [UInt8], before marks: [[UInt8]]) -> [Int] {
    text.indices.filter { offset in
      text[offset] == UInt8(ascii: " ") && marks.contains { text[offset...].starts(with: $0) }
    }.prefix(mostMarks).map { $0 }
  }

  private static let mostMarks = 16
  private static let bars = [" | ", " :: ", " » ", " • "].map { Array($0.utf8) }
  private static let dashes = [" - ", " – ", " — ", " · "].map { Array($0.utf8) }
}
