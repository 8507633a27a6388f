/// Promotions, comment headings, copyright lines, contacts and notes on the author.
extension LayoutNotice {
  // MARK: Promotions

  /// Whether the unit sends the reader elsewhere: `Read more: …`, `Sign up for our newsletter`.
  var isPromotion: Bool {
    guard isWhole, head.words.first?.isCapitalized ?? false else { return false }
    if Self.promotionLines[head[0]]?.contains(where: head.equals) == true { return !isQuestion }
    if isColonPromotion { return true }
    if head[0] == "follow", head[1].hasPrefix("@"), head.count <= 4 { return true }
    for rule in Self.promotionRules where head.starts(with: rule.start) {
      if rule.words.isEmpty ? !endsSentence : head.hasAny(of: rule.words) { return true }
    }
    return false
  }

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
    "newsletter newsletters email e-mail emails inbox alerts updates briefing notifications daily free"
  private static let networks =
    """
    facebook twitter instagram youtube tiktok linkedin whatsapp telegram x threads bluesky mastodon \
    google social reddit pinterest
    """

  private static let promotionRules = [
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
  ]

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

  // MARK: Comments

  /// `COMMENTS`, `12 Comments`, `Leave a comment`.
  var isCommentsHeading: Bool {
    guard isWhole, head.count <= 5, !endsSentence else { return false }
    if head.count == 1, head.words[0].isCapitalized {
      return head[0] == "comments" && head.words[0].closing.allSatisfy { "(:".contains($0) }
    }
    if head.count == 2 {
      let hasCount = head.words[0].hasDigit || ["no", "view", "show", "hide"].contains(head[0])
      if hasCount, ["comment", "comments"].contains(head[1]) { return true }
      if head[0] == "comments", head.words[1].hasDigit { return true }
    }
    return head.words.first?.isCapitalized == true
      && Self.commentHeadings.contains(where: head.equals)
  }

  private static let commentHeadings = [
    "leave a comment", "post a comment", "add a comment", "write a comment", "leave a reply",
    "join the conversation", "join the discussion", "reader comments", "readers' comments",
    "view all comments", "show all comments", "have your say", "comments are closed",
    "your comments", "add your comment", "what do you think",
  ].map(LayoutVocabulary.words)

  /// Signs of a comment thread: `jane says:`, `Reply`, `3 hours ago`.
  var hasCommentSign: Bool {
    guard isWhole else { return false }
    if head.count <= 4, head.hasAny(of: Self.commentControls) { return true }
    if head.count <= 8, head.words.last?.text == "ago" || head.words.last?.hasColon == true {
      return true
    }
    return head.count <= 14
      && (head.hasAny(of: ["says", "wrote"]) && head.words.contains(where: \.hasColon)
        || head.contains(["log", "in"]) || head.contains(["sign", "in"]))
  }

  private static let commentControls = LayoutVocabulary.set(
    "reply replies report like likes upvote downvote flag recommend newest oldest login share")

  // MARK: Rights

  /// `© 2024 …`, `Copyright 2024 …`, `All rights reserved`.
  var isCopyright: Bool {
    guard isWhole else { return false }
    if head[0].hasPrefix("©") { return true }
    if head.contains(["all", "rights", "reserved"]) { return true }
    if head.contains(["may", "not", "be", "published", "broadcast"]) { return true }
    let isLead = head[0] == "copyright" || head[0] == "(c)"
    return isLead
      && head.words.prefix(4).contains { $0.text.hasPrefix("©") || $0.text == "0000" }
  }

  // MARK: Contacts and notes

  /// How to reach the writer or the paper.
  var isContact: Bool {
    guard isWhole, head.count <= 40 else { return false }
    if head.count <= 2, head.words.contains(where: { Self.isAddress($0.text) }) { return true }
    let hasAddress = head.words.contains {
      Self.isAddress($0.text) || $0.text.hasPrefix("@") || $0.text.contains("000-0000")
    }
    if hasAddress, Self.contactVerbs.contains(head[0]) { return true }
    if hasAddress, Self.contactVerbs.contains(head[1]), !head[1].isEmpty, head.count <= 8 {
      return true
    }
    return Self.contactLeads[head[0]]?.contains(where: head.starts) == true
  }

  private static func isAddress(_ word: String) -> Bool {
    guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
    return word[at...].contains(".")
  }

  private static let contactVerbs = LayoutVocabulary.set(
    "contact reach email e-mail follow write tel phone twitter send call")

  private static let contactLeads = LayoutVocabulary.phrases(
    """
    contact the writer
    contact the reporter
    contact the author
    contact us at
    email the writer
    email the author
    have a tip
    got a tip
    got a story
    do you have a story
    to contact the reporter
    to contact the editor
    send your letters
    letters to the editor should
    """)

  /// Who else worked on the piece, or who its writer is.
  var isAuthorNote: Bool {
    guard length <= 700 else { return false }
    if Self.noteLeads[head[0]]?.contains(where: head.starts) == true { return true }
    guard isWhole else { return false }
    if head.contains(["contributed", "to", "this", "report"])
      || head.contains(["contributed", "to", "this", "story"])
      || head.contains(["contributed", "to", "this", "article"])
      || head.contains(["contributed", "reporting"])
    {
      return true
    }
    return head.hasAny(of: ["views", "opinions"])
      && (head.contains(["expressed", "are"]) || head.contains(["expressed", "in", "this"]))
      && head.hasAny(of: ["author", "author's", "authors", "writer", "own", "not"])
  }

  private static let noteLeads = LayoutVocabulary.phrases(
    """
    reporting by
    additional reporting by
    editing by
    writing by
    with reporting by
    with reporting from
    compiled by
    edited by
    translated by
    with files from
    with additional reporting
    about the author
    about the writer
    originally published
    article originally published
    this article was originally published
    this story was originally published
    this article originally appeared
    this story originally appeared
    this article first appeared
    a version of this article
    """)

  /// Whether a closing paragraph says who the writer is: `— Jane Doe is a columnist for …`.
  var isAuthorSketch: Bool {
    guard isWhole, head.count >= 5 else { return false }
    let isMarked = ["—", "–", "-", "--", "*", "_", "•", "■"].contains(head[0]) || !isPlainStart
    let start = head.words.first.map { $0.isWord } == true ? 0 : 1
    for index in start..<min(head.count, start + 10)
    where ["is", "are", "was"].contains(head[index]) {
      let name = LayoutText(words: head.words[start..<index])
      guard (1...9).contains(name.count), name.words.first?.isCapitalized == true,
        name.words.allSatisfy({
          !$0.isWord || $0.isCapitalized || ["and", "de", "van", "von"].contains($0.text)
        })
      else { return false }
      let rest = head.dropping(index + 1)
      let roles = LayoutText(words: rest.words.prefix(8))
      return roles.hasAny(of: Self.sketchRoles)
        || (isMarked && roles.hasAny(of: Self.markedSketchRoles))
    }
    return false
  }

  private var isPlainStart: Bool {
    head.words.first?.opening.isEmpty ?? true
  }

  private static let sketchRoles = LayoutVocabulary.set(
    "columnist correspondent contributor reporter freelance")
  private static let markedSketchRoles = LayoutVocabulary.set(
    """
    writer editor author professor fellow director lecturer president chair founder member student \
    lawyer journalist critic novelist historian economist
    """)
}
