/// The words of promotions and controls.
///
/// Source: usual furniture of English-language news sites, written down as general knowledge.
extension LayoutVocabulary {
  /// Phrases separated by semicolons, by their first word.
  private static func list(_ phrases: String) -> [String: [[String]]] {
    self.phrases(phrases.split(separator: ";").joined(separator: "\n"))
  }

  /// Lines that are a promotion or control when nothing else stands in them.
  static let promotionLines = list(
    """
    advertisement; advertisements; advertising; advertorial; sponsored; sponsored content; \
    paid content; subscribe; subscribe now; subscribe today; sign up; sign in; log in; \
    sign up now; read more; read more here; more; more stories; related; related stories; \
    related articles; related topics; related content; related coverage; most read; \
    most popular; most viewed; most shared; trending; trending now; top stories; latest news; \
    latest stories; editors' picks; editor's picks; editors picks; recommended; \
    recommended for you; recommended stories; you may also like; you might also like; \
    more on this story; more on this topic; share; share this; share this article; \
    share this story; share this page; share article; share on facebook; share on twitter; \
    tweet; facebook; twitter; whatsapp; email; print; print this article; save; copy link; \
    follow; follow us; click here; story continues below; story continues below advertisement; \
    article continues below; article continues below advertisement; \
    article continues after this advertisement; continue reading; continue reading below; \
    continue reading the main story; skip to content; skip to main content; \
    skip advertisement; menu; search; home; newsletter; newsletters; support us; donate; \
    donate now; support our journalism; back to top; watch; watch live; listen; \
    listen to this article; in this story; topics; tags; filed under; thank you for reading; \
    privacy policy; terms of use; terms of service; view the slideshow; view slideshow; \
    oldest first; newest first; next article; previous article; next post; previous post; \
    next story; previous story; older posts; newer posts; load more; show more; see more; \
    view more; see all; view all; show all; show less; loading; read next; up next; \
    now playing; must watch; must read; must reads; you may like; recommended reading; \
    further reading; promoted content; promoted stories; from our partners; partner content; \
    paid partnership; skip past newsletter promotion; after newsletter promotion; \
    skip newsletter promotion; newsletter promotion; scroll to continue; open in app; \
    read in app; get the app; share full article; gift article; gift this article; \
    share this post; share on x; share on linkedin; share on whatsapp; share via email; \
    bookmark; save article; save this article; save for later; save story; print this page; \
    print article; email this article; link copied; link copied to clipboard; \
    copy link to clipboard; reprints; reprints & permissions; order reprints; buy reprints; \
    report a typo; report an error; report a problem; report a correction; \
    suggest a correction; request a correction; support quality journalism; \
    support independent journalism; support local journalism; support our work; buy tickets; \
    book tickets; sign up here; register; register now; enter your email; \
    enter your email address; follow topic; manage preferences; manage your preferences; \
    manage cookies; cookie policy; cookie settings; accept cookies; accept all; about us; \
    contact us; advertise with us; work with us; careers; site map; sitemap; faq; \
    privacy notice; terms and conditions; terms & conditions; hear this story; \
    listen to this story; listen to article; listen to the article; listen to this page; \
    play audio; more news; more headlines; more top stories; more like this; what's next; \
    our picks; staff picks; today's top stories; explore more; discover more; categories; \
    tagged; posted in; see also
    """)

  /// Headings with a colon or bar, and after it the title of something else.
  static let promotionLeads = list(
    """
    read more; read; read also; read next; read this; also read; related; related story; \
    related stories; related article; related articles; related coverage; see also; see more; \
    more; more on this; don't miss; must read; watch; watch live; watch now; now watch; \
    listen; video; podcast; recommended; trending; tags; topics; filed under; in pictures; \
    in case you missed it; sign up; subscribe; advertisement; ad; sponsored; share; \
    share this; tagged; tagged with; tagged under; posted in; posted under; category; \
    categories; next article; previous article; next post; previous post; next story; \
    previous story; up next; read now; must watch; also watch; also see; also on; \
    more from us; photos; pictures; images; in photos; in pics; gallery; photo gallery; \
    slideshow; live updates; live blog; recommended reading; further reading; promoted; \
    presented by; quiz; listen now; sponsored by; from the archive; from the archives; \
    from our archive; hear more; more stories; more news; more coverage; readers also like; \
    audio; advertisement feature
    """)

  private static let letters =
    """
    newsletter newsletters email e-mail emails inbox alerts updates briefing notifications daily \
    free
    """
  private static let networks =
    """
    facebook twitter instagram youtube tiktok linkedin whatsapp telegram x threads bluesky \
    mastodon google social reddit pinterest
    """

  /// Starts of promotions that go on in many ways, by their first word.
  static let promotionRules = Dictionary(grouping: rules, by: \.start[0])

  private static let rules: [LayoutRule] = [
    LayoutRule("sign up for", letters), LayoutRule("sign up to", letters),
    LayoutRule("sign up to"), LayoutRule("sign up for"),
    LayoutRule("sign up here", "for to"),
    LayoutRule("subscribe to", "our newsletter newsletters podcast channel"),
    LayoutRule("subscribe to"), LayoutRule("subscribe for"),
    LayoutRule("get our", letters), LayoutRule("get the latest", letters),
    LayoutRule("get the latest"), LayoutRule("get breaking news", letters),
    LayoutRule("get the", "inbox newsletter newsletters"),
    LayoutRule("get more", "inbox newsletter newsletters"),
    LayoutRule("want more", "newsletter newsletters subscribe sign"),
    LayoutRule("like this story", "newsletter newsletters subscribe sign"),
    LayoutRule("enjoying this", "newsletter newsletters subscribe sign"),
    LayoutRule("stay up to date", "newsletter newsletters subscribe sign email app"),
    LayoutRule("stay informed", "newsletter newsletters subscribe sign email app"),
    LayoutRule("never miss a", "newsletter newsletters subscribe sign email"),
    LayoutRule("enter your email"),
    LayoutRule("follow us", networks), LayoutRule("follow us"),
    LayoutRule("like us on", networks), LayoutRule("find us on", networks),
    LayoutRule("join us on", networks),
    LayoutRule("join our", "facebook whatsapp telegram newsletter community channel group"),
    LayoutRule("share this", networks), LayoutRule("share on", networks),
    LayoutRule("share via"),
    LayoutRule("add", "preferred", "source", "google"),
    LayoutRule("read more"), LayoutRule("read the full"), LayoutRule("also read"),
    LayoutRule("read our", "full latest other coverage"),
    LayoutRule("listen to this article"), LayoutRule("listen to this story"),
    LayoutRule("listen to article"),
    LayoutRule("click here", "to for here"), LayoutRule("tap here", "to for"),
    LayoutRule("click to"),
    LayoutRule("download our", "app"), LayoutRule("download the", "app"),
    LayoutRule("get the app"),
    LayoutRule("story continues below"), LayoutRule("article continues below"),
    LayoutRule("continue reading"), LayoutRule("advertisement", "scroll continue continues"),
    LayoutRule("filed under"), LayoutRule("posted in"), LayoutRule("tagged"),
    LayoutRule("sponsored by"), LayoutRule("presented by"), LayoutRule("promoted by"),
    LayoutRule("more from"), LayoutRule("more on"), LayoutRule("more about"),
    LayoutRule("more in"), LayoutRule("watch the video"),
    LayoutRule("listen to our", "podcast"), LayoutRule("support independent journalism"),
    LayoutRule("support our journalism"), LayoutRule("become a subscriber"),
    LayoutRule("become a member"), LayoutRule("already a subscriber", "log sign subscriber"),
    LayoutRule("already a member", "log sign"), LayoutRule("already have an account"),
    LayoutRule("already have an account", "log sign"),
    LayoutRule("to continue reading", "subscribe sign log register"),
    LayoutRule("to read the full", "subscribe sign log register"),
    LayoutRule("you have", "article articles stories", "remaining left"),
    LayoutRule("you've reached your", "article articles limit"),
    LayoutRule("this article is for subscribers", "subscribers"),
    LayoutRule("this content is for subscribers", "subscribers"),
    LayoutRule("this story is for subscribers", "subscribers"),
    LayoutRule("by signing up you", "agree"), LayoutRule("by subscribing you", "agree"),
    LayoutRule("by clicking", "agree"),
  ]
}

/// A start, and groups of words of each of which one must follow.
///
/// Without groups the unit must not end a sentence.
struct LayoutRule {
  let start: [String]
  let groups: [Set<String>]

  init(_ start: String, _ groups: String...) {
    self.start = LayoutVocabulary.words(start)
    self.groups = groups.map(LayoutVocabulary.set)
  }

  /// Whether a text is of this kind.
  func matches(_ text: LayoutText, endsSentence: Bool) -> Bool {
    text.starts(with: start)
      && (groups.isEmpty ? !endsSentence : groups.allSatisfy(text.hasAny))
  }
}
