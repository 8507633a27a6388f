/// The small word lists that sentence boundaries are decided with, as hashes of folded words.
///
/// Source: closed word classes of English, and the openings and reporting verbs usual in news text,
/// written down as general knowledge of the language.
enum SentenceVocabulary {
  /// Words that open a sentence when they are capitalised, and are hardly ever part of a name.
  static let openers = hashes(
    """
    the this that these those there here a an he she it they we you i his her its their our my \
    your he's she's it's that's there's they're we're you're i'm i've i'd i'll we've they've \
    we'd they'd he'd she'd we'll they'll he'll she'll let's what's who's here's where's but and \
    or nor so yet if when whenever while although though because since after before as at by for \
    from in into on onto with without within under during despite until unless whether however \
    meanwhile moreover nevertheless nonetheless therefore thus hence otherwise instead what why \
    how where which who whose whom not no none neither either both each every all some many most \
    much few several also then now once only even still just perhaps maybe such another is are \
    was were has have had do does did don't didn't doesn't isn't aren't wasn't can't couldn't \
    won't wouldn't shouldn't could would should can to of than like unlike about among between \
    through throughout across against along around beyond behind toward towards upon mr mrs ms \
    dr prof
    """)

  /// Openings that are nouns, adverbs or numerals: a sign after a full stop that could be an
  /// abbreviation's, for in the middle of a sentence they would be in lower case.
  static let newsOpeners = hashes(
    """
    net turnout people everyone nobody nothing \
    everything someone anyone last later earlier today yesterday tomorrow tonight according asked \
    more less nearly almost roughly around finally similarly likewise additionally furthermore \
    besides indeed instead sometimes often usually ultimately eventually recently currently \
    previously initially two three four five six seven eight nine ten eleven twelve dozens \
    hundreds thousands millions half given speaking based born founded including following \
    thanks yes
    """)

  /// Nouns for those and what news is about, mostly plurals, that open a sentence unless another
  /// capital follows, as it does after a title (*Senators Roe and Pike*) or in a name.
  static let newsSubjects = hashes(
    """
    officials analysts shares investors experts critics supporters opponents residents prosecutors \
    researchers scientists authorities witnesses lawmakers republicans democrats voters workers \
    lawyers doctors economists traders executives employees customers protesters soldiers \
    sales revenue revenues profits profit earnings stocks trading growth demand prices police \
    regulators rivals shareholders lenders creditors owners buyers sellers suppliers managers \
    directors bosses staff unions farmers miners drivers pilots passengers tourists visitors \
    shoppers consumers fans players teachers students pupils parents children families relatives \
    friends neighbors neighbours women men girls boys victims survivors patients nurses medics \
    firefighters rescuers detectives investigators inspectors officers guards troops rebels \
    militants gunmen refugees migrants diplomats ministers politicians leaders members delegates \
    activists campaigners advocates observers commentators columnists readers viewers listeners \
    reporters journalists editors historians academics engineers designers developers \
    homeowners landlords tenants taxpayers bankers brokers lobbyists jurors judges \
    conservatives liberals americans britons germans europeans russians chinese \
    opening work construction talks negotiations tickets rates costs wages bonds orders output \
    production crime violence fighting rain snow flights trains schools shops stores factories \
    banks companies firms businesses insurers retailers airlines manufacturers
    """)

  /// Verbs that a quotation's speaker is named with.
  static let speechVerbs = hashes(
    """
    said says asked asks replied replies added adds wrote writes shouted shouts cried cries yelled \
    yells tweeted tweets posted continued continues recalled recalls wondered wonders demanded \
    demands joked jokes quipped quips answered answers exclaimed exclaims screamed screams \
    whispered whispers insisted insists explained explains told tells declared declares thundered \
    bellowed mused muses retorted snapped laughed inquired enquired pleaded roared barked growled \
    wanted
    """)

  /// Words after a speech verb that carry on a clause which names a speaker.
  static let clauseTails = hashes(
    """
    in of at after during on as when before while with to from outside inside about again later \
    then last this earlier by via over aloud back afterwards afterward sarcastically quietly \
    softly rhetorically angrily recently
    """)

  /// Words that a sentence does not end with, so that an ellipsis after them is a pause.
  static let unfinished = hashes(
    """
    the a an and but or nor of to by with from for into is are as than my your his her our their \
    if because very
    """)

  /// Lower-case parts of names: a sentence may start with one.
  static let nameParticles = hashes("de von van der den bin ibn al el la le di da dos du ten ter")

  /// Words after which a single capital is a designation, not an initial (`vitamin C`).
  static let lettered = hashes(
    """
    vitamin plan group hepatitis class grade grades type section article terminal exhibit malcolm \
    appendix option schedule category league team serie ligue part annex phase tier zone war rule \
    point block building gate pool route line channel company level size division influenza
    """)

  /// Units that a smaller one follows: (`6 ft. 2 in.`).
  static let units = hashes("ft lb lbs oz yd yds st min mins hr hrs sec")

  /// Words that follow a time of day: zones and days.
  static let afterHour = hashes(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun january february march april may june july august september october november december \
    jan feb mar apr jun jul aug sept sep oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt \
    gmt bst utc cet cest ist jst aest aedt eastern central mountain pacific greenwich local
    """)

  /// Days of the week.
  static let weekdays = hashes("monday tuesday wednesday thursday friday saturday sunday")

  /// Words after a weekday that is not the subject of a sentence (`Saturday at the Roxy`).
  static let afterWeekday = hashes(
    "at in on night morning afternoon evening and for with to before after by near outside")

  /// Months as they are written after the number of a day, in English and German.
  static let months = hashes(
    """
    january february march april may june july august september october november december \
    januar jänner februar märz mai juni juli oktober dezember
    """)

  /// Words before the number of a day with a full stop: `on 1. May`, `am 1. Mai`.
  static let beforeDay = hashes("on of since until till from by the am ab bis seit")

  /// German words after which a number with a full stop is an ordinal: `im 19. Jahrhundert`.
  static let beforeOrdinal = hashes("im vom zum zur beim der dem den des")

  /// Verbs that a headline goes on with after a title that ends in a question mark.
  static let headlineVerbs = hashes(
    """
    is are was were has have had will returns opens closes ends wins gets review reviews tops \
    sells turns and or but
    """)

  /// Words that a place is put in front of without a comma (`Washington, D.C. Mayor`).
  static let afterRegion = hashes(
    """
    mayor police council councilman councilwoman attorney court circuit department gov sen rep \
    democrat republican democratic native resident residents superior federal
    """)

  /// Names that are spelled with an exclamation mark.
  static let exclaimed = hashes("yahoo jeopardy chips jeb oliver")

  /// The hashes of words separated by white space.
  static func hashes(_ words: String) -> WordSet { WordSet(words) }
}
