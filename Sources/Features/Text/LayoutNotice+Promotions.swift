/// Promotions: lines that send the reader elsewhere.
extension LayoutNotice {
  /// Whether the unit sends the reader elsewhere: `Read more: …`, `Sign up for our newsletter`.
  var isPromotion: Bool {
    guard isWhole, let first = head.words.first else { return false }
    if head.count == 1, first.text.hasPrefix("http"), first.text.contains("/") { return true }
    guard first.isCapitalized else { return false }
    if Self.promotionLines[head[0]]?.contains(where: head.equals) == true { return !isQuestion }
    if isColonPromotion || endsInArrow || isTagList { return true }
    if head[0] == "follow", head[1].hasPrefix("@"), head.count <= 4 { return true }
    for rule in Self.promotionRules[head[0]] ?? [] where head.starts(with: rule.start) {
      if rule.words.isEmpty ? !endsSentence : head.hasAny(of: rule.words) { return true }
    }
    return false
  }

  /// A link that ends in `»`, which is no quotation's end.
  private var endsInArrow: Bool {
    guard let last = head.words.last, head.count > 1, !last.isWord else { return false }
    guard head.words[head.count - 2].closing.isEmpty else { return false }
    return ["\"", "'", ">", ">>", "→"].contains(last.text)
      && !head.words.dropLast().contains { $0.opening.contains("\"") }
  }

  /// Words that all have a hash sign.
  private var isTagList: Bool { head.words.allSatisfy { $0.opening.hasPrefix("#") } }

  private var isQuestion: Bool { head.words.last?.closing.contains("?") ?? false }

  /// Lines that are a promotion or control when nothing else stands in them.
  private static let promotionLines = LayoutVocabulary.phrases(
    """
    advertisement
    advertisements
    advertising
    advertorial
    sponsored
    sponsored content
    paid content
    subscribe
    subscribe now
    subscribe today
    sign up
    sign in
    log in
    sign up now
    read more
    read more here
    more
    more stories
    related
    related stories
    related articles
    related topics
    related content
    related coverage
    most read
    most popular
    most viewed
    most shared
    trending
    trending now
    top stories
    latest news
    latest stories
    editors' picks
    editor's picks
    editors picks
    recommended
    recommended for you
    recommended stories
    you may also like
    you might also like
    more on this story
    more on this topic
    share
    share this
    share this article
    share this story
    share this page
    share article
    share on facebook
    share on twitter
    tweet
    facebook
    twitter
    whatsapp
    email
    print
    print this article
    save
    copy link
    follow
    follow us
    click here
    story continues below
    story continues below advertisement
    article continues below
    article continues below advertisement
    article continues after this advertisement
    continue reading
    continue reading below
    continue reading the main story
    skip to content
    skip to main content
    skip advertisement
    menu
    search
    home
    newsletter
    newsletters
    support us
    donate
    donate now
    support our journalism
    back to top
    watch
    watch live
    listen
    listen to this article
    in this story
    topics
    tags
    filed under
    thank you for reading
    privacy policy
    terms of use
    terms of service
    view the slideshow
    view slideshow
    oldest first
    newest first
    """)

  /// A heading with a colon, and after it the title of something else.
  private var isColonPromotion: Bool {
    guard let colon = head.words.prefix(5).firstIndex(where: \.hasColon) else { return false }
    let lead = LayoutText(words: head.words.prefix(colon + 1))
    return Self.colonLeads[lead[0]]?.contains(where: lead.equals) == true
  }

  private static let colonLeads = LayoutVocabulary.phrases(
    """
    read more
    read
    read also
    read next
    read this
    also read
    related
    related story
    related stories
    related article
    related articles
    related coverage
    see also
    see more
    more
    more on this
    don't miss
    must read
    watch
    watch live
    watch now
    now watch
    listen
    video
    podcast
    recommended
    trending
    tags
    topics
    filed under
    in pictures
    in case you missed it
    sign up
    subscribe
    advertisement
    ad
    sponsored
    share
    share this
    """)

  /// A start, and words of which one must follow; with none, the unit must not end a sentence.
  private struct Rule {
    let start: [String]
    let words: Set<String>
    init(_ start: String, _ words: String = "") {
      self.start = LayoutVocabulary.words(start)
      self.words = LayoutVocabulary.set(words)
    }
  }

  private static let letterWords =
    """
    newsletter newsletters email e-mail emails inbox alerts updates briefing notifications daily \
    free
    """
  private static let networks =
    """
    facebook twitter instagram youtube tiktok linkedin whatsapp telegram x threads bluesky \
    mastodon google social reddit pinterest
    """

  private static let promotionRules = Dictionary(
    grouping: [
      Rule("sign up for", letterWords), Rule("sign up to", letterWords),
      Rule("sign up here", "for to"),
      Rule("subscribe to", "our newsletter newsletters podcast channel"),
      Rule("subscribe to"), Rule("get our", letterWords), Rule("get the latest", letterWords),
      Rule("get the latest"), Rule("get breaking news", letterWords),
      Rule("follow us", networks), Rule("follow us"),
      Rule("like us on", networks), Rule("find us on", networks), Rule("join us on", networks),
      Rule("join our", "facebook whatsapp telegram newsletter community channel group"),
      Rule("share this", networks), Rule("share on", networks), Rule("share via"),
      Rule("read more"), Rule("read the full"), Rule("read our", "full latest other coverage"),
      Rule("click here", "to for here"), Rule("tap here", "to for"), Rule("click to"),
      Rule("download our", "app"), Rule("download the", "app"), Rule("get the app"),
      Rule("story continues below"), Rule("article continues below"), Rule("continue reading"),
      Rule("more from"), Rule("more on"), Rule("more about"), Rule("watch the video"),
      Rule("listen to our", "podcast"), Rule("support independent journalism"),
      Rule("become a subscriber"), Rule("already a subscriber", "log sign subscriber"),
      Rule("this article is for subscribers", "subscribers"),
      Rule("by signing up you", "agree"), Rule("by subscribing you", "agree"),
    ], by: \.start[0])

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
