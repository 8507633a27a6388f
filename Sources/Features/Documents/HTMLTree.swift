/// An element that breaks lines or is left out.
struct HTMLElement {
  let tag: HTMLTag
  let marks: HTMLMarks
  /// The index of the element around it; its own in the first.
  let parent: Int
  /// The kind of text directly inside.
  let kind: DocumentDraft.Kind
  /// The events of it and its content.
  var events: Range<Int>
  /// The bytes of text directly inside, without white space.
  var own = 0
  /// How many of those are links.
  var linked = 0
}

/// The text and elements of a file, as far as they matter for reading it.
///
/// Elements inside a line are left out, except links, quotations and those that are not shown.
/// A missing end is put where the next element makes it due.
struct HTMLTree {
  /// Something that comes up when the file is read from its start.
  enum Event {
    case open(Int)
    case close(Int)
    case text(Range<Int>, in: Int)
    /// Text without character references.
    case literal(Range<Int>, in: Int)
    case lineBreak(Range<Int>)
    case linkStart
    case linkEnd
    /// A tag that stands for a quotation mark.
    case quote(Range<Int>, isEnd: Bool, in: Int)
  }

  let bytes: [UInt8]
  private(set) var elements: [HTMLElement] = []
  private(set) var events: [Event] = []
  /// The content of the first `title`.
  private(set) var title: Range<Int>?
  /// The elements that are open, outermost first.
  private var stack: [Int] = []
  /// How many elements of each kind are open.
  private var open: [HTMLTag: Int] = [:]
  private var isLink = false
  /// The name and depth of an element inside a line that is not shown.
  private var unseen: (name: [UInt8], depth: Int, element: Int)?

  /// Reads a part of a file.
  ///
  /// - Complexity: O(n) in bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    push(.html, [])
    var scanner = HTMLScanner(bytes, range)
    while let piece = scanner.next() {
      switch piece {
      case .text(let range): add(.text(range, in: current), range)
      case .literal(let range): add(.literal(range, in: current), range)
      case .start(let tag): start(tag, &scanner)
      case .end(let tag): end(tag)
      }
    }
    while !stack.isEmpty { pop() }
  }

  private var current: Int { stack.last ?? 0 }

  // MARK: Text

  private mutating func add(_ event: Event, _ range: Range<Int>) {
    events.append(event)
    let length = bytes[range].reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
    elements[current].own += length
    if isLink { elements[current].linked += length }
  }

  // MARK: Tags

  private mutating func start(_ tag: HTMLScanner.Tag, _ scanner: inout HTMLScanner) {
    guard let name = HTMLTag(bytes, tag.name) else {
      startInline(tag)
      return
    }
    switch name.role {
    case .empty: startEmpty(name, tag)
    case .raw:
      let content = scanner.skipRawText(name)
      if content == nil, name == .script || name == .style { scanner.skipAll() }
      if name == .title, title == nil, !isOpen(.svg) { title = content }
    case .inline:
      startInline(tag)
      if name == .q { events.append(.quote(tag.range, isEnd: false, in: current)) }
      if name == .a { startLink(HTMLMarks(bytes, in: tag.attributes).contains(.link)) }
    case .unread, .block:
      // There is one of each, and what is inside goes on without it.
      if name == .html || name == .head || name == .body { return }
      endDue(before: name)
      push(name, HTMLMarks(bytes, in: tag.attributes))
      if bytes[tag.attributes].last == UInt8(ascii: "/"), name == .svg || name == .iframe { pop() }
    }
  }

  private mutating func startEmpty(_ name: HTMLTag, _ tag: HTMLScanner.Tag) {
    if name == .br { events.append(.lineBreak(tag.range)) }
    guard name == .hr else { return }
    endDue(before: name)
    push(name, [])
    pop()
  }

  private mutating func startLink(_ isOther: Bool) {
    endLink()
    guard isOther else { return }
    isLink = true
    events.append(.linkStart)
  }

  private mutating func endLink() {
    guard isLink else { return }
    isLink = false
    events.append(.linkEnd)
  }

  /// An element inside a line: only whether it is shown matters.
  private mutating func startInline(_ tag: HTMLScanner.Tag) {
    let name = bytes[tag.name].prefix(Self.longestName).map(ASCII.lower)
    if let unseen {
      if unseen.name == name { self.unseen?.depth += 1 }
      return
    }
    let isDeleted = name.elementsEqual("del".utf8)
    guard !tag.attributes.isEmpty || isDeleted else { return }
    guard isDeleted || HTMLMarks(bytes, in: tag.attributes).contains(.hidden) else { return }
    guard bytes[tag.attributes].last != UInt8(ascii: "/") else { return }
    unseen = (name, 1, elements.count)
    push(.del, .hidden)
  }

  private static let longestName = 32

  private mutating func end(_ tag: HTMLScanner.Tag) {
    let name = HTMLTag(bytes, tag.name)
    if let unseen, bytes[tag.name].prefix(Self.longestName).map(ASCII.lower) == unseen.name {
      self.unseen?.depth -= 1
      if unseen.depth == 1 { pop(through: unseen.element) }
    }
    switch name {
    case .a: endLink()
    case .q: events.append(.quote(tag.range, isEnd: true, in: current))
    case .p where !isOpen(.p):
      endDue(before: .p)
      push(.p, [])
      pop()
    case .html, .head, .body, nil: break
    case let name? where name.isHeading:
      // Any heading's end ends the heading that is open.
      if let heading = stack.last(where: { elements[$0].tag != .del }),
        elements[heading].tag.isHeading
      {
        pop(through: heading)
      }
    case let name?:
      guard name.role == .block || name.role == .unread, isOpen(name) else { break }
      while elements[current].tag != name, stack.count > 1 { pop() }
      pop()
    }
  }

  private func isOpen(_ tag: HTMLTag) -> Bool { open[tag, default: 0] > 0 }

  // MARK: Elements

  /// Ends the elements that cannot hold a new one.
  private mutating func endDue(before tag: HTMLTag) {
    if isOpen(.p), tag.role == .block || tag == .hr {
      while isOpen(.p), stack.count > 1 { pop() }
    }
    guard let siblings = tag.siblings else { return }
    // Where a list is not deeper than this; looking further would take time without end.
    for index in stack.suffix(Self.deepest).reversed() {
      if siblings.scope.contains(elements[index].tag) { return }
      if siblings.ends.contains(elements[index].tag) {
        pop(through: index)
        return
      }
    }
  }

  private static let deepest = 24

  private mutating func push(_ tag: HTMLTag, _ marks: HTMLMarks) {
    let index = elements.count
    elements.append(
      HTMLElement(
        tag: tag, marks: marks, parent: stack.last ?? index, kind: kind(tag, marks),
        events: events.count..<events.count))
    events.append(.open(index))
    stack.append(index)
    open[tag, default: 0] += 1
  }

  private mutating func pop() {
    guard let index = stack.popLast() else { return }
    events.append(.close(index))
    elements[index].events = elements[index].events.lowerBound..<events.count
    open[elements[index].tag, default: 1] -= 1
    if unseen?.element == index { unseen = nil }
  }

  private mutating func pop(through index: Int) {
    while stack.count > 1, current != index { pop() }
    if stack.count > 1 { pop() }
  }

  /// The kind of the text directly inside a new element.
  private func kind(_ tag: HTMLTag, _ marks: HTMLMarks) -> DocumentDraft.Kind {
    let outer = stack.isEmpty ? .loose : elements[current].kind
    let isWhole = [.article, .main, .html, .body, .form, .header].contains(tag)
    if !isWhole, let kind = marks.kind {
      return tag.isHeading && kind != .label && kind != .standfirst ? .heading : kind
    }
    switch outer {
    case .caption, .credit, .byline, .standfirst, .date, .label: return outer
    default: return tag.kind ?? outer
    }
  }
}
