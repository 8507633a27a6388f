import Features

/// Capitalised words that are no names, and lower-case words inside names.
///
/// Source: closed word classes of English and the usual vocabulary of news text, written down as
/// general knowledge of the language.
enum NameWords {
  /// What a capitalised word can be in a name.
  enum Role {
    /// Part of a name.
    case name
    /// Part of a name if another part follows (*British Airways*); by itself an adjective.
    case adjective
    /// A form of address or office before a name.
    case title
    /// A day or month.
    case calendar
    /// A closed-class word or adverb, capitalised for its place.
    case function
  }

  /// The role of a word by the hash of its folded form.
  static func role(_ hash: UInt64) -> Role {
    if functions.contains(hash) { return .function }
    if titles.contains(hash) { return .title }
    if adjectives.contains(hash) { return .adjective }
    return weekdays.contains(hash) || months.contains(hash) ? .calendar : .name
  }

  /// The hashes of words separated by white space.
  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { TextFolding.hash(word: String($0)) })
  }

  /// The hash of one word or mark.
  static func hash(of word: String) -> UInt64 { TextFolding.hash(word: word) }

  static let of = hash(of: "of")
  static let the = hash(of: "the")
  static let us = hash(of: "us")

  /// Lower-case words that may stand between the parts of a name.
  static let particles = hashes(
    "of al el de del da di do dos du la le van von der den ten ter bin ibn")

  static let weekdays = hashes("monday tuesday wednesday thursday friday saturday sunday")

  static let months = hashes(
    """
    january february march april may june july august september october november december
    jan feb apr aug sept oct nov dec
    """)

  /// Months that are people's names too.
  static let nameMonths = hashes("april may june august")

  /// Words that many names end with; alone they do not stand for any of them.
  static let commonHeads = hashes(
    """
    house party street court bank council union department office university times post states
    state kingdom city county river park road congress parliament committee senate commission
    agency ministry group company association institute college school hospital church airport
    station bridge square centre center club league cup island islands republic north south east
    west avenue act bill news press service force army navy guard corps court island prize award
    """)

  private static let titles = hashes(
    """
    mr mrs ms miss dr sen rep gov lt gen col sgt capt prof rev hon sir lord lady dame mx messrs
    president vice prime minister senator governor mayor chancellor congressman congresswoman
    judge professor general colonel captain sergeant admiral reverend bishop archbishop cardinal
    pope king queen prince princess ambassador chairman chairwoman councillor councilman
    councilwoman sheriff detective inspector secretary mp mps pm ceo cfo
    """)

  private static let adjectives = hashes(
    """
    american british english scottish welsh irish french german italian spanish portuguese dutch
    belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian
    romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian bosnian albanian
    estonian latvian lithuanian georgian armenian azerbaijani kazakh uzbek chinese japanese korean
    vietnamese thai indonesian malaysian filipino burmese indian pakistani bangladeshi afghan
    iranian iraqi syrian lebanese israeli palestinian jordanian saudi yemeni emirati qatari kuwaiti
    egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan
    rwandan congolese nigerian ghanaian senegalese zimbabwean african asian european australian
    canadian mexican cuban haitian jamaican colombian venezuelan peruvian chilean argentine
    argentinian brazilian bolivian arab arabic persian kurdish western eastern northern southern
    soviet muslim islamic islamist christian catholic protestant jewish hindu buddhist democratic
    republican conservative liberal communist socialist victorian olympic latin nordic baltic
    """)

  private static let functions = hashes(
    """
    a an the this that these those there here he she it they we you i his her its their our my your
    him them us me himself herself itself themselves ourselves yourself mine ours yours theirs
    he's she's it's that's there's they're we're you're i'm i've i'd i'll we've they've we'd they'd
    he'd she'd we'll they'll he'll she'll let's what's who's here's where's and but or nor so yet if
    when whenever while whereas although though because since after before as at by for from in
    into on onto with without within under during despite until unless whether amid among between
    through throughout across against along around beyond behind toward towards upon about over
    out up down off near like unlike than however meanwhile moreover nevertheless nonetheless
    therefore thus hence otherwise instead furthermore besides indeed what why how where which who
    whose whom not no none neither either both each every all some many most much few several any
    another such other others also then now once only even still just perhaps maybe rather quite
    is are was were be been being has have had having do does did don't doesn't didn't isn't aren't
    wasn't weren't can't couldn't won't wouldn't shouldn't could would should can will shall must
    might cannot to of never always often sometimes usually recently finally eventually ultimately
    initially later earlier last next today yesterday tomorrow tonight nobody nothing everybody
    everyone everything somebody someone something anybody anyone anything people one two three
    four five six seven eight nine ten yes let why ever too again ago more less least enough
    critics officials experts former according poor dear oh well sure please consider remember
    """)
}
