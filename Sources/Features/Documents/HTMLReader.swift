/// Reads the text of an article out of an HTML page.
struct HTMLReader {
  private let tree: HTMLTree
  private let isWindows1252: Bool

  init(_ source: SourceText) {
    tree = HTMLTree(source.bytes, source.bytes.indices)
    isWindows1252 = Self.isWindows1252(source)
  }

  /// The headline and text of the article, without markup.
  ///
  /// - Complexity: O(n) in bytes.
  func draft() -> DocumentDraft {
    for trustsNames in [true, false] {
      let draft = draft(trustsNames: trustsNames)
      if draft.blocks.contains(where: { $0.kind != .headline }) { return draft }
    }
    return everything()
  }

  private func draft(trustsNames: Bool) -> DocumentDraft {
    var content = HTMLContent(tree, trustsNames: trustsNames)
    let title = HTMLTitle(tree)
    let headline = headline(in: content, title: title)
    if let headline, !content.isInContainer(headline) { content.widen(toHold: headline) }
    var draft = DocumentDraft(isWindows1252: isWindows1252)
    if let headline, !content.isInContainer(headline) {
      var extractor = HTMLExtractor(content, headline: headline, into: draft)
      extractor.read(headline)
      draft = extractor.draft
    } else if headline == nil, let range = title.headline {
      HTMLReference.copy(tree.bytes, range, to: &draft)
      draft.endBlock(.headline)
    }
    var extractor = HTMLExtractor(content, headline: headline, into: draft)
    extractor.read(content.container)
    return extractor.draft
  }

  /// All text that is shown, where nothing looks like an article.
  private func everything() -> DocumentDraft {
    let content = HTMLContent(everythingIn: tree)
    let draft = DocumentDraft(isWindows1252: isWindows1252)
    var extractor = HTMLExtractor(content, headline: nil, into: draft)
    extractor.read(content.container)
    return extractor.draft
  }

  /// The element that is the article's headline.
  private func headline(in content: HTMLContent, title: HTMLTitle) -> Int? {
    let shown = tree.elements.indices.filter {
      tree.elements[$0].tag.isHeading && content.readings[$0] == .all
    }
    let start = tree.elements[content.container].events.lowerBound
    let main = shown.filter { tree.elements[$0].tag == .h1 }
    let inside = main.filter(content.isInContainer)
    if let best = inside.prefix(Self.mostHeadings).first(where: title.matches) ?? inside.first {
      return best
    }
    let before = main.filter { tree.elements[$0].events.lowerBound < start }
    if let best = before.suffix(Self.mostHeadings).last(where: title.matches) { return best }
    // The name of a site is a link to its first page.
    if let only = before.last, before.count == 1, content.linkShare(only) < 50,
      title.words(of: only).count > 2
    {
      return only
    }
    let lesser = shown.filter(content.isInContainer).prefix(Self.mostHeadings)
    if let best = lesser.first(where: title.matches) { return best }
    return title.headline == nil ? lesser.first : nil
  }

  /// No more headings than these are compared with the title.
  private static let mostHeadings = 8

  // MARK: Encoding

  /// Whether a file is in Windows-1252, which browsers also take `iso-8859-1` and silence for: it
  /// is not UTF-8 and does not say that it is.
  private static func isWindows1252(_ source: SourceText) -> Bool {
    guard !source.isValidUTF8 else { return false }
    let head = String(
      decoding: source.bytes.prefix(longestHead).map(ASCII.lower), as: UTF8.self)
    guard let mark = head[...].firstRange(of: "charset=") else { return true }
    let name = head[mark.upperBound...].drop { "\"' ".contains($0) }
      .prefix { !"\"' />;".contains($0) }
    return ["iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii"]
      .contains(String(name))
  }

  /// The encoding is named in so many bytes.
  private static let longestHead = 2_048
}
