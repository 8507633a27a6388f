/// The grammatical roles a word can play, as far as a list of the closed classes can tell.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// *the*, *a*, *some*, *many*.
  static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  /// *his*, *their*.
  static var possessive: WordClass { WordClass(rawValue: 1 << 1) }
  /// *he*, *they*, *it*, *everyone*.
  static var pronoun: WordClass { WordClass(rawValue: 1 << 2) }
  /// *him*, *them*, *himself*.
  static var objectPronoun: WordClass { WordClass(rawValue: 1 << 3) }
  /// *who*, *which*, *that*.
  static var relative: WordClass { WordClass(rawValue: 1 << 4) }
  static var preposition: WordClass { WordClass(rawValue: 1 << 5) }
  /// A form of *be*.
  static var be: WordClass { WordClass(rawValue: 1 << 6) }
  /// A form of *have* or *do*, or a modal verb.
  static var auxiliary: WordClass { WordClass(rawValue: 1 << 7) }
  static var negation: WordClass { WordClass(rawValue: 1 << 8) }
  static var coordinator: WordClass { WordClass(rawValue: 1 << 9) }
  static var subordinator: WordClass { WordClass(rawValue: 1 << 10) }
  /// *whether*, *how*, *why*, *what*.
  static var question: WordClass { WordClass(rawValue: 1 << 11) }
  static var adverb: WordClass { WordClass(rawValue: 1 << 12) }
  /// *Monday*, *yesterday*, *week*.
  static var time: WordClass { WordClass(rawValue: 1 << 13) }
  /// A frequent verb that is no cue, in a form with a tense.
  static var verb: WordClass { WordClass(rawValue: 1 << 14) }
  /// A noun's or name's genitive (*Smith's*).
  static var genitive: WordClass { WordClass(rawValue: 1 << 15) }
  /// Somebody without a name: *official*, *spokesman*, *aides*.
  static var person: WordClass { WordClass(rawValue: 1 << 16) }
  /// Nobody in particular: *critics*, *some*, *many*, *people*.
  static var vague: WordClass { WordClass(rawValue: 1 << 17) }
  static var organisation: WordClass { WordClass(rawValue: 1 << 18) }
  static var document: WordClass { WordClass(rawValue: 1 << 19) }
  /// What one speaks in: *interview*, *statement*, *speech*.
  static var occasion: WordClass { WordClass(rawValue: 1 << 20) }
  /// *Mr*, *Sen*, *Dr*.
  static var title: WordClass { WordClass(rawValue: 1 << 21) }
  static var comma: WordClass { WordClass(rawValue: 1 << 22) }
  static var colon: WordClass { WordClass(rawValue: 1 << 23) }
  static var semicolon: WordClass { WordClass(rawValue: 1 << 24) }
  static var openBracket: WordClass { WordClass(rawValue: 1 << 25) }
  static var closeBracket: WordClass { WordClass(rawValue: 1 << 26) }
  /// A pronoun with an auxiliary grown onto it (*he's*, *they'd*).
  static var contraction: WordClass { WordClass(rawValue: 1 << 27) }
  /// Ends in *-ing*.
  static var gerund: WordClass { WordClass(rawValue: 1 << 28) }
  /// Ends in *-ed*.
  static var participle: WordClass { WordClass(rawValue: 1 << 29) }

  /// *in*, *at*, *during*, as in *in a statement*.
  static var settingPreposition: WordClass { WordClass(rawValue: 1 << 30) }
  /// *about*, *for*, *of*, as in *spoke about the plan*.
  static var contentPreposition: WordClass { WordClass(rawValue: 1 << 31) }

  /// *reportedly*: said by somebody who is not given.
  static var hearsay: WordClass { WordClass(rawValue: 1 << 32) }
  /// Makes one cue with the infinitive after it (*continue to say*).
  static var catenative: WordClass { WordClass(rawValue: 1 << 33) }
  /// Says little beside a noun of saying (*issue a statement*).
  static var lightVerb: WordClass { WordClass(rawValue: 1 << 34) }
  /// *supporter*, *critic*: *is a critic of*.
  static var partisan: WordClass { WordClass(rawValue: 1 << 35) }
  /// *view*, *eyes*: *in her view*.
  static var view: WordClass { WordClass(rawValue: 1 << 36) }
  /// *critics*, *supporters*: *for critics*.
  static var holder: WordClass { WordClass(rawValue: 1 << 37) }

  /// *I*, *we*, *you*, *nobody*: no source but the writer.
  static var writerOrNobody: WordClass { WordClass(rawValue: 1 << 38) }

  /// *remain*, *feel*: joins an adjective to its subject as *be* does.
  static var linkVerb: WordClass { WordClass(rawValue: 1 << 39) }
  /// *draw*, *face*, *earn*: the object is what others think of the subject.
  static var receivingVerb: WordClass { WordClass(rawValue: 1 << 40) }
  /// *poll*, *survey*: *in a new poll*.
  static var poll: WordClass { WordClass(rawValue: 1 << 41) }

  /// A form that only a verb with a tense has.
  static var finite: WordClass { [.be, .auxiliary, .verb, .contraction] }

  /// A word, mark or form at which a cue may start.
  static var cueStart: WordClass { WordClass(rawValue: 1 << 42) }

  /// Classes of meaning, which leave the form open.
  static var meaning: WordClass {
    [
      .hearsay, .catenative, .lightVerb, .partisan, .view, .holder, .person, .vague, .organisation,
      .document, .occasion, .writerOrNobody, .linkVerb, .receivingVerb, .poll, .cueStart,
    ]
  }
}
