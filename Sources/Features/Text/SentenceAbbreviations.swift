/// What a full stop after a short form tells about the end of a sentence.
enum AbbreviationKind: Sendable {
  /// Stands before a name and never ends a sentence: `Dr.`, `Brig.`, `Gov.`
  case title
  /// Before a name, or after one in an address: `St. Louis`, `Main St.`
  case place
  /// Before a number: `No. 2`, `Fig. 3`; otherwise the full stop is an ordinary one.
  case numbered
  /// A month or weekday: goes on with a number or another such word.
  case calendar
  /// A state or province, after a comma or in front of a noun: `Flint, Mich.`, `Mass. General`.
  case region
  /// Ends a name but not always a sentence: `Acme Inc.`, `King Jr.`, `Fifth Ave.`
  case suffix
  /// Always goes on: `vs.`, `cf.`
  case connective
  /// A time of day: `a.m.`
  case hour
}

/// The short forms of English news text that are written with a full stop.
///
/// Source: written down from the abbreviation lists that news style guides agree on (titles and
/// ranks, months, states, company suffixes), as general knowledge of the language.
enum SentenceAbbreviations {
  /// The kinds by the hash of the folded word.
  static let kinds: WordTable<AbbreviationKind> = {
    var table: [UInt64: AbbreviationKind] = [:]
    for (kind, words) in lists {
      for word in WordListText.words(words) { table[WordListText.hash(word)] = kind }
    }
    return WordTable(table)
  }()

  /// Short forms that are also written without a capital.
  static let lowerCase = SentenceVocabulary.hashes(
    """
    vs v cf viz approx esp incl ca no nos p pp fig figs vol vols ch chap art para ed eds al co \
    corp inc ltd dept govt dist est max agg ext tel nr jur sig dott a.m. p.m. e.g. i.e. a.k.a. \
    f.k.a. d.b.a.
    """)

  /// Short forms that are no other word where nothing is written with a capital.
  static let caseless = SentenceVocabulary.hashes(
    "mr mrs ms messrs dr drs prof sen gov lt sgt capt cmdr st jr sr inc corp ltd bros")

  private static let lists: [(AbbreviationKind, String)] = [
    (
      .title,
      """
      mr mrs ms mx messrs mme mlle drs prof profs rev revd hon sen sens rep reps gov govs \
      gen gens brig col cols lt lts maj capt cmdr cdr cpl sgt sgts adm vadm radm amb supt insp det \
      const pvt pfc spc msgr fr pres atty asst assoc dep ald wm chas geo thos jos ssgt \
      rt tsgt cllr engr ofc ofcr ptl cmr commr cdre sqn flt wg pte bdr gnr msgt ens shri smt \
      ven bro jas jno robt sec secs secy comdr ldr dist sra srta dña jur sig dott nat'l int'l \
      h.e. h.r.h. h.m.s. u.s.s.
      """
    ),
    (.place, "st ste mt ft dr pt"),
    (
      .numbered,
      """
      no nos p pp fig figs art arts vol vols ch chap eq ref para paras cl bk exh rte \
      ed est c max agg ext tel nr apt rm matt cor thess heb ps prov eccl isa jer ezek hos zech \
      rom gal eph deut exod chron kgs
      """
    ),
    (
      .calendar,
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri \
      sat sun
      """
    ),
    (
      .region,
      """
      ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo \
      mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que sask alta man \
      n.j. n.y. n.c. s.c. n.m. r.i. n.h. n.d. s.d. w.va. d.c. b.c. p.e.i. n.s. n.b. n.l.
      """
    ),
    (
      .suffix,
      """
      ma inc corp co cos ltd bros jr sr esq llc plc dept depts univ assn assns intl natl govt ave \
      aves blvd rd hwy ln pkwy sq ct terr bldg mfg al pty mio mrd em
      """
    ),
    (
      .connective,
      "vs v cf viz approx esp incl ca eg ie e.g. i.e. p.s. p.p.s. a.k.a. f.k.a. d.b.a. op"
    ),
    (.hour, "a.m. p.m."),
  ]
}
