/// The elements whose place in a page matters; all others are parts of a line of text.
enum HTMLTag: String, CaseIterable {
  case html, head, body, title
  case p, h1, h2, h3, h4, h5, h6, pre, blockquote, address, figcaption, dt, dd, li, td, th, caption
  case div, section, article, main, header, footer, aside, nav, form, figure, ul, ol, dl, table
  case thead, tbody, tfoot, tr, center, hgroup, details, summary, dialog, fieldset, legend, menu
  case br, hr, img, input, a, q, del
  case script, style, xmp, noembed, noframes, iframe, textarea, noscript, template, svg, math
  case object, video, audio, canvas, select, option, button

  /// The elements by the hash of their names.
  private static let names: [UInt64: HTMLTag] = Dictionary(
    allCases.map { (TextFolding.hash(of: $0.rawValue.utf8), $0) }, uniquingKeysWith: { $1 })

  /// The element of a name in any case, if its place matters.
  init?(_ bytes: [UInt8], _ name: Range<Int>) {
    guard name.count <= 10 else { return nil }
    // `h1` is folded letter by letter, for folding takes one digit for another.
    let lower = bytes[name].lazy.map(ASCII.lower)
    guard let tag = Self.names[TextFolding.hash(of: lower)] else { return nil }
    self = tag
  }

  /// What an element does to the text around it.
  enum Role {
    /// It breaks lines and may hold other elements.
    case block
    /// It breaks lines, or is nothing, and has no end.
    case empty
    /// What it holds is no markup, up to its end.
    case raw
    /// It may hold markup, and none of it is text of the page.
    case unread
    /// It stands inside a line.
    case inline
  }

  var role: Role {
    switch self {
    case .br, .hr, .img, .input: .empty
    case .script, .style, .xmp, .noembed, .noframes, .iframe, .textarea, .title: .raw
    case .noscript, .template, .svg, .math, .object, .video, .audio, .canvas, .select, .option,
      .button, .dialog, .head:
      .unread
    case .a, .q, .del: .inline
    default: .block
    }
  }

  /// The kind of text directly inside the element, whatever is around it; `nil` where that decides.
  var kind: DocumentDraft.Kind? {
    switch self {
    case .p, .pre: .paragraph
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .blockquote: .quote
    case .li, .dt, .dd: .item
    case .figcaption, .caption: .caption
    case .address: .byline
    case .td, .th, .article, .main, .body, .html, .table, .header: .loose
    default: nil
    }
  }

  var isHeading: Bool { kind == .heading }

  /// The elements that a new element of the same kind ends, and those that keep it from doing so.
  var siblings: (ends: Set<HTMLTag>, scope: Set<HTMLTag>)? {
    switch self {
    case .li: ([.li], [.ul, .ol, .menu])
    case .dt, .dd: ([.dt, .dd], [.dl])
    case .td, .th: ([.td, .th], [.tr, .table])
    case .tr: ([.tr], [.table])
    case .option: ([.option], [.select])
    default: nil
    }
  }
}
