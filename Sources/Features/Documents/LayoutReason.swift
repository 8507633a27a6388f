/// Why a part of a page is not read as part of the article.
enum LayoutReason: String, Sendable, CaseIterable {
  case byline
  case date
  case caption
  case credit
  case comments
  case promotion
  case copyright
  case contact
  case authorNote = "author-note"
  case separator
  case label
}
