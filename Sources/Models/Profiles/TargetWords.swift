import Features

/// The closed-class words that attachment to names goes by.
///
/// Source: grammars of English (Quirk et al., *A Comprehensive Grammar of the English Language*,
/// 1985), written down as general knowledge of the language.
enum TargetWords {
  /// Verbs that say what their subject is.
  static let copulas = NameWords.hashes(
    """
    be is are was were been being isn't aren't wasn't weren't ain't become becomes became becoming
    remain remains remained remaining seem seems seemed look looks looked sound sounds sounded
    prove proves proved proven
    """)

  /// Forms of *be* and *get* that make a passive.
  static let passives = NameWords.hashes(
    "be is are was were been being isn't aren't wasn't weren't get gets got getting gotten")

  /// Words between a subject and its verb.
  static let auxiliaries = NameWords.hashes(
    """
    be is are was were been being isn't aren't wasn't weren't has have had having hasn't haven't
    hadn't do does did doesn't don't didn't will would shall should can could may might must won't
    wouldn't shouldn't can't couldn't cannot not never now then again also still once just only
    always often already ever really clearly simply merely soon finally long both himself herself
    itself themselves meanwhile however
    """)

  static let relatives = NameWords.hashes("who which that")

  static let determiners = NameWords.hashes(
    "a an the this that these those his her its their our my your one another no some such")

  static let articles = NameWords.hashes("a an the no not just")

  /// Words that turn what follows into its opposite.
  static let negators = NameWords.hashes(
    """
    not no never neither nor none nobody nothing without hardly scarcely barely cannot refuse
    refuses refused refusing decline declines declined declining
    """)

  /// Words after a negator that take its force away: *not only*.
  static let negationLimits = NameWords.hashes("only just merely simply least")

  static let prepositions = NameWords.hashes(
    """
    of in on at by for from with to against between under over during through after before into
    onto upon within without via per amid despite about as than like unlike near outside inside
    across around toward towards
    """)

  /// Words that end a noun phrase or predicate: prepositions and conjunctions.
  static let phraseEnds = prepositions.union(conjunctions)

  private static let conjunctions = NameWords.hashes(
    """
    and or but nor because although though while whilst whereas if unless until since when where
    who which whom whose how why what so yet
    """)

  /// Words that open another clause.
  static let clauseOpeners = NameWords.hashes(
    """
    because although though while whilst whereas if unless until since when whenever where who
    which that whom whose how why what but so yet after before
    """)

  /// Prepositions of place; a name after one is where something is, more often than who.
  static let placePrepositions = NameWords.hashes(
    "in at from to near outside inside across into around through towards toward")

  /// Words for what somebody is, between a judgement and the name: *disgraced former mayor X*.
  static let roles = NameWords.hashes(
    """
    ex former then late prime vice deputy senior junior chief party opposition government president
    premier minister leader senator governor mayor chancellor congressman congresswoman
    representative lawmaker mp councillor chairman chairwoman chair secretary ambassador judge
    prosecutor lawyer general colonel dictator king queen prince princess bishop pope director
    executive ceo boss founder owner tycoon banker businessman billionaire manager coach captain
    striker player singer actor actress director author writer columnist editor journalist
    professor scientist doctor activist candidate nominee commissioner mr mrs ms dr sir lord lady
    sen rep gov gen prof rev
    """)
}
