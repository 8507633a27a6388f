/// Finds the article in a page.
///
/// The article is the `article` element with the most text, or the main content, or else the
/// element that holds the paragraphs, widened to hold the headline too. Navigation, forms, asides,
/// comment threads and lists of links in it are left out.
///
/// Source: the idea of scoring an element by its paragraphs is that of Readability (Arc90, 2009).
struct HTMLContent {
  /// How much of an element is read.
  enum Reading {
    case all
    /// Nothing but the captions in it.
    case captions
    case nothing
  }

  let tree: HTMLTree
  /// How each element is read.
  private(set) var readings: [Reading] = []
  /// The bytes of text in each element, elements inside included.
  private var text: [Int]
  private var links: [Int]
  /// The bytes of text in paragraphs that are read, in each element.
  private var paragraphs: [Int] = []
  /// How many of the elements inside are main headings.
  private var headings: [Int]
  /// The bytes of text of the page; without end for a part of one.
  private var whole = Int.max
  /// The element that holds the article.
  private(set) var container = 0
  /// Whether nearly all text of the article stands in paragraphs.
  private(set) var hasParagraphs = false

  /// Chooses the parts of a page to read; elements may be left out for their class or id.
  ///
  /// - Complexity: O(number of elements).
  init(_ tree: HTMLTree, trustsNames: Bool) {
    self.init(counting: tree)
    whole = text[0]
    readAll(trustsNames: trustsNames)
    countParagraphs()
    container = chooseContainer()
    hasParagraphs = paragraphs[container] * 2 >= text[container] - links[container]
  }

  private init(counting tree: HTMLTree) {
    self.tree = tree
    let elements = tree.elements
    text = elements.map(\.own)
    links = elements.map(\.linked)
    headings = elements.map { $0.tag == .h1 ? 1 : 0 }
    for index in elements.indices.dropFirst().reversed() {
      let parent = elements[index].parent
      text[parent] += text[index]
      links[parent] += links[index]
      headings[parent] += headings[index]
    }
  }

  /// Takes a part of a page, all of it article; what is beside the article is left out.
  init(fragment tree: HTMLTree) {
    self.init(counting: tree)
    readAll(trustsNames: true)
  }

  /// Takes all that is shown for the article.
  init(everythingIn tree: HTMLTree) {
    self.init(counting: tree)
    readings = tree.elements.map { _ in .all }
    for index in tree.elements.indices.dropFirst() {
      readings[index] = isUnread(index) ? .nothing : readings[tree.elements[index].parent]
    }
  }

  // MARK: What is read

  private mutating func readAll(trustsNames: Bool) {
    readings = tree.elements.map { _ in .all }
    var isInArticle = tree.elements.map { _ in false }
    for index in tree.elements.indices.dropFirst() {
      let element = tree.elements[index]
      let outer = readings[element.parent]
      isInArticle[index] =
        isInArticle[element.parent] || element.tag == .article || element.tag == .main
      switch outer {
      case .nothing: readings[index] = .nothing
      case .captions where element.tag == .figcaption || element.marks.contains(.caption):
        readings[index] = .all
      case .captions: readings[index] = isUnread(index) ? .nothing : .captions
      case .all:
        let isBanner = element.tag == .header && headings[index] == 0 && !isInArticle[index]
        readings[index] = isBanner ? .nothing : own(index, trustsNames)
      }
    }
  }

  /// How an element is read because of its own tag and attributes.
  private func own(_ index: Int, _ trustsNames: Bool) -> Reading {
    let element = tree.elements[index]
    if isUnread(index) || isThread(index, trustsNames) { return .nothing }
    // What holds most of the page, or its headline, is not beside it, whatever its name.
    let mayBeBesides = headings[index] == 0 && text[index] * 2 < whole
    switch element.tag {
    case .nav, .aside, .form, .menu, .footer: if mayBeBesides { return .nothing }
    case .figure: return .captions
    case .ul, .ol, .dl: if isLinkList(index) { return .nothing }
    case .table: if text[index] * 2 < whole { return .captions }
    case .article, .main: return .all
    default: break
    }
    return element.marks.contains(.besides) && trustsNames && mayBeBesides ? .nothing : .all
  }

  private func isUnread(_ index: Int) -> Bool {
    tree.elements[index].tag.role == .unread || tree.elements[index].marks.contains(.hidden)
  }

  private func isThread(_ index: Int, _ trustsNames: Bool) -> Bool {
    trustsNames && tree.elements[index].marks.contains(.comments) && headings[index] == 0
  }

  private func isLinkList(_ index: Int) -> Bool {
    text[index] > 0 && links[index] * 10 >= text[index] * 6
  }

  // MARK: The article

  private mutating func countParagraphs() {
    paragraphs = tree.elements.indices.map { index in
      let element = tree.elements[index]
      guard readings[index] == .all else { return 0 }
      let length = element.own - element.linked
      switch element.kind {
      case .paragraph, .quote, .item: return length
      case .loose where length >= Self.shortestText: return length / 4
      default: return 0
      }
    }
    for index in tree.elements.indices.dropFirst().reversed() {
      paragraphs[tree.elements[index].parent] += paragraphs[index]
    }
  }

  /// Text without an element of its own is a paragraph from this length on; in bytes.
  private static let shortestText = 80

  private func chooseContainer() -> Int {
    let whole = paragraphs[0]
    guard whole > 0 else { return 0 }
    let readable = tree.elements.indices.filter { readings[$0] == .all }
    func richest(_ indices: some Sequence<Int>) -> Int? {
      indices.max { (paragraphs[$0], $1) < (paragraphs[$1], $0) }
    }
    if let article = richest(readable.filter { tree.elements[$0].tag == .article }),
      paragraphs[article] * 5 >= whole * 2
    {
      return article
    }
    let mains = readable.filter {
      tree.elements[$0].tag == .main || tree.elements[$0].marks.contains(.main)
    }
    if let main = richest(mains), paragraphs[main] * 5 >= whole * 2 { return main }
    return densest() ?? 0
  }

  /// The element with the most text in paragraphs right inside it, or one level further down.
  private func densest() -> Int? {
    var scores = [Int](repeating: 0, count: tree.elements.count)
    for index in tree.elements.indices.dropFirst() where readings[index] == .all {
      let element = tree.elements[index]
      let isText = [.paragraph, .quote, .item].contains(element.kind)
      let isLong = element.kind == .loose && element.own - element.linked >= Self.shortestText
      guard isText || isLong else { continue }
      let length = element.own - element.linked
      scores[element.parent] += length * 2
      scores[tree.elements[element.parent].parent] += length
      if isLong { scores[index] += length * 2 }
    }
    guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
      scores[best] > 0
    else { return nil }
    // A part that leaves out much of the text is no article.
    var index = best
    while index > 0, paragraphs[index] * 10 < paragraphs[0] * 6 {
      index = tree.elements[index].parent
    }
    return index
  }

  /// Widens the container so that it holds an element before it.
  mutating func widen(toHold element: Int) {
    var ancestors: Set<Int> = []
    var index = element
    while index > 0 {
      ancestors.insert(index)
      index = tree.elements[index].parent
    }
    index = container
    while index > 0, !ancestors.contains(index) { index = tree.elements[index].parent }
    let gain = paragraphs[index] - paragraphs[container]
    if gain * 2 <= paragraphs[container] { container = index }
  }

  /// The share of links in the text of an element, in hundredths.
  func linkShare(_ index: Int) -> Int {
    text[index] == 0 ? 0 : links[index] * 100 / text[index]
  }

  /// Whether an element stands in the container.
  func isInContainer(_ index: Int) -> Bool {
    let outer = tree.elements[container].events
    let inner = tree.elements[index].events
    return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}
