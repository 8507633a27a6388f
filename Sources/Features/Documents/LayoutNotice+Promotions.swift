/// Promotions: lines that send the reader elsewhere.
extension LayoutNotice {
  /// Whether there is a sign of a promotion.
  func mayBePromotion(_ kinds: LayoutWordKinds) -> Bool {
    head.count == 1 || isSigned
      || mayBe(kinds, [.colon, .mark], lead: [.promotionLine, .promotionRule])
  }

  /// Whether the unit sends the reader elsewhere: `Read more: …`, `Sign up for our newsletter`.
  var isPromotion: Bool {
    guard isWhole, let first = head.words.first else { return false }
    if head.count == 1, first.text.hasPrefix("http"), first.text.contains("/") { return true }
    guard first.isCapitalized else { return head.count > 1 && isPromotionLine(head) }
    if isPromotionLine(head) { return !isQuestion }
    if isColonPromotion || endsInArrow || isTagList || isRowOfLinks { return true }
    if head[0] == "follow", head[1].hasPrefix("@"), head.count <= 4 { return true }
    guard first.kinds.contains(.promotionRule) else { return false }
    return LayoutVocabulary.promotionRules[first.text]?
      .contains { $0.matches(head, endsSentence: endsSentence) } ?? false
  }

  private func isPromotionLine(_ text: LayoutText) -> Bool {
    guard let first = text.words.first, first.kinds.contains(.promotionLine) else { return false }
    return LayoutVocabulary.promotionLines[first.text]?.contains(where: text.equals) == true
  }

  /// Links with bars between: `Terms of use | Privacy policy`.
  private var isRowOfLinks: Bool {
    let links = head.words.split { !$0.isWord && ["|", "•", "·"].contains($0.text) }
    return links.count > 1 && links.allSatisfy { isPromotionLine(LayoutText(words: $0)) }
  }

  /// A link that ends in `»`, which is no quotation's end.
  private var endsInArrow: Bool {
    guard let last = head.words.last, head.count > 1, !last.isWord else { return false }
    guard !head.words[head.count - 2].hasClosing else { return false }
    return ["\"", "'", ">", ">>", "→"].contains(last.text)
      && !head.words.dropLast().contains { $0.opening.contains("\"") }
  }

  /// Words that all have a hash sign.
  private var isTagList: Bool { head.words.allSatisfy { $0.opening.hasPrefix("#") } }

  private var isQuestion: Bool { head.words.last?.closing.contains("?") ?? false }

  /// A heading with a colon or bar, and after it the title of something else.
  private var isColonPromotion: Bool {
    guard
      let end = head.words.indices.prefix(5).first(where: {
        head.words[$0].hasColon || head[$0 + 1] == "|"
      })
    else { return false }
    let lead = LayoutText(words: head.words.prefix(end + 1))
    return LayoutVocabulary.promotionLeads[lead[0]]?.contains(where: lead.equals) == true
  }

  /// A heading over links to other pages; lines without a full stop that follow are such links.
  var isListHeading: Bool {
    isWhole && Self.listHeadings.contains(where: head.equals)
  }

  private static let listHeadings = [
    "related", "related stories", "related articles", "related coverage", "most read",
    "most popular", "most viewed", "most shared", "trending", "trending now", "top stories",
    "editors' picks", "editor's picks", "recommended", "recommended for you", "you may also like",
    "you might also like", "more stories", "latest stories", "latest news", "read more",
  ].map(LayoutVocabulary.words)
}
