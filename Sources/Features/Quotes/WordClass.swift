/// The grammatical roles a word can play, as far as a list of the closed classes can tell.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// *the*, *a*, *some*, *many*.
  static let determiner = WordClass(rawValue: 1 << 0)
  /// *his*, *their*.
  static let possessive = WordClass(rawValue: 1 << 1)
  /// *he*, *they*, *it*, *everyone*.
  static let pronoun = WordClass(rawValue: 1 << 2)
  /// *him*, *them*, *himself*.
  static let objectPronoun = WordClass(rawValue: 1 << 3)
  /// *who*, *which*, *that*.
  static let relative = WordClass(rawValue: 1 << 4)
  static let preposition = WordClass(rawValue: 1 << 5)
  /// A form of *be*.
  static let be = WordClass(rawValue: 1 << 6)
  /// A form of *have* or *do*, or a modal verb.
  static let auxiliary = WordClass(rawValue: 1 << 7)
  static let negation = WordClass(rawValue: 1 << 8)
  static let coordinator = WordClass(rawValue: 1 << 9)
  static let subordinator = WordClass(rawValue: 1 << 10)
  /// *whether*, *how*, *why*, *what*.
  static let question = WordClass(rawValue: 1 << 11)
  static let adverb = WordClass(rawValue: 1 << 12)
  /// *Monday*, *yesterday*, *week*.
  static let time = WordClass(rawValue: 1 << 13)
  /// A frequent verb that is no cue, in a form with a tense.
  static let verb = WordClass(rawValue: 1 << 14)
  /// A noun's or name's genitive (*Smith's*).
  static let genitive = WordClass(rawValue: 1 << 15)
  /// Somebody without a name: *official*, *spokesman*, *aides*.
  static let person = WordClass(rawValue: 1 << 16)
  /// Nobody in particular: *critics*, *some*, *many*, *people*.
  static let vague = WordClass(rawValue: 1 << 17)
  static let organisation = WordClass(rawValue: 1 << 18)
  static let document = WordClass(rawValue: 1 << 19)
  /// What one speaks in: *interview*, *statement*, *speech*.
  static let occasion = WordClass(rawValue: 1 << 20)
  /// *Mr*, *Sen*, *Dr*.
  static let title = WordClass(rawValue: 1 << 21)
  static let comma = WordClass(rawValue: 1 << 22)
  static let colon = WordClass(rawValue: 1 << 23)
  static let semicolon = WordClass(rawValue: 1 << 24)
  static let openBracket = WordClass(rawValue: 1 << 25)
  static let closeBracket = WordClass(rawValue: 1 << 26)
  /// A pronoun with an auxiliary grown onto it (*he's*, *they'd*).
  static let contraction = WordClass(rawValue: 1 << 27)
  /// Ends in *-ing*.
  static let gerund = WordClass(rawValue: 1 << 28)
  /// Ends in *-ed*.
  static let participle = WordClass(rawValue: 1 << 29)

  /// *in*, *at*, *during*, as in *in a statement*.
  static let settingPreposition = WordClass(rawValue: 1 << 30)
  /// *about*, *for*, *of*, as in *spoke about the plan*.
  static let contentPreposition = WordClass(rawValue: 1 << 31)

  /// *reportedly*: said by somebody who is not given.
  static let hearsay = WordClass(rawValue: 1 << 32)
  /// Makes one cue with the infinitive after it (*continue to say*).
  static let catenative = WordClass(rawValue: 1 << 33)
  /// Says little beside a noun of saying (*issue a statement*).
  static let lightVerb = WordClass(rawValue: 1 << 34)
  /// *supporter*, *critic*: *is a critic of*.
  static let partisan = WordClass(rawValue: 1 << 35)
  /// *view*, *eyes*: *in her view*.
  static let view = WordClass(rawValue: 1 << 36)
  /// *critics*, *supporters*: *for critics*.
  static let holder = WordClass(rawValue: 1 << 37)

  /// *I*, *we*, *you*, *nobody*: no source but the writer.
  static let writerOrNobody = WordClass(rawValue: 1 << 38)

  /// *remain*, *feel*: joins an adjective to its subject as *be* does.
  static let linkVerb = WordClass(rawValue: 1 << 39)
  /// *draw*, *face*, *earn*: the object is what others think of the subject.
  static let receivingVerb = WordClass(rawValue: 1 << 40)
  /// *poll*, *survey*: *in a new poll*.
  static let poll = WordClass(rawValue: 1 << 41)

  /// A form that only a verb with a tense has.
  static let finite: WordClass = [.be, .auxiliary, .verb, .contraction]

  /// Classes of meaning, which leave the form open.
  static let meaning: WordClass = [
    .hearsay, .catenative, .lightVerb, .partisan, .view, .holder, .person, .vague, .organisation,
    .document, .occasion, .writerOrNobody, .linkVerb, .receivingVerb, .poll,
  ]

  /// A listed word: its classes, and which of the small words it is.
  struct Listing: Sendable {
    var classes: WordClass = []
    var word: FunctionWord?
  }

  /// The listed words, by the hash of the folded form.
  static let table: WordTable<Listing> = {
    var table: [UInt64: Listing] = [:]
    for (wordClass, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[TextFolding.hash(word: String(word)), default: Listing()].classes.insert(wordClass)
      }
    }
    for word in FunctionWord.allCases {
      table[TextFolding.hash(word: word.rawValue), default: Listing()].word = word
    }
    return WordTable(table)
  }()
}
