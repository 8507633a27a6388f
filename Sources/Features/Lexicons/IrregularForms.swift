/// English words that do not inflect by rule: one a line, the lemma first.
enum IrregularForms {
  /// Past tense and past participle.
  static let verbs: [String: [String]] = parse(
    """
    arise arose arisen
    awake awoke awoken
    bear bore borne born
    beat beat beaten
    become became become
    beget begot begotten
    begin began begun
    behold beheld
    bend bent
    beset beset
    bet bet
    bid bid bade bidden
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast broadcast
    build built
    burn burnt burned
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost costed
    creep crept
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    dream dreamt dreamed
    drink drank drunk
    drive drove driven
    dwell dwelt dwelled
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    forsake forsook forsaken
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung hanged
    have has had having
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    input input
    keep kept
    kneel knelt kneeled
    know knew known
    lay laid
    lead led
    lean leant leaned
    leap leapt leaped
    learn learnt learned
    leave left
    lend lent
    let let
    lie lay lain lied
    light lit lighted
    lose lost
    make made
    mean meant
    meet met
    mow mowed mown
    pay paid
    plead pleaded pled
    prove proved proven
    put put
    quit quit quitted
    read read
    relay relayed relaid
    rend rent
    rid rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    saw sawed sawn
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    sew sewed sewn
    shake shook shaken
    shed shed
    shine shone shined
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    slink slunk
    slit slit
    smell smelt smelled
    sow sowed sown
    speak spoke spoken
    speed sped speeded
    spell spelt spelled
    spend spent
    spill spilt spilled
    spin spun
    spit spat spit
    split split
    spoil spoilt spoiled
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    stride strode stridden
    strike struck stricken
    string strung
    strive strove striven strived
    swear swore sworn
    sweep swept
    swell swelled swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tread trod trodden
    understand understood
    upset upset
    wake woke woken waked
    wear wore worn
    weave wove woven weaved
    weep wept
    win won
    wind wound
    wring wrung
    write wrote written
    """)

  /// Plurals.
  static let nouns: [String: [String]] = parse(
    """
    man men
    woman women
    child children
    person people persons
    foot feet
    tooth teeth
    goose geese
    mouse mice
    louse lice
    ox oxen
    wife wives
    knife knives
    life lives
    leaf leaves
    half halves
    shelf shelves
    thief thieves
    wolf wolves
    calf calves
    self selves
    loaf loaves
    elf elves
    hoof hooves hoofs
    scarf scarves scarfs
    crisis crises
    thesis theses
    hypothesis hypotheses
    analysis analyses
    basis bases
    oasis oases
    diagnosis diagnoses
    phenomenon phenomena
    criterion criteria
    datum data
    medium media
    memorandum memoranda memorandums
    bacterium bacteria
    cactus cacti cactuses
    fungus fungi
    nucleus nuclei
    stimulus stimuli
    alumnus alumni
    index indices indexes
    appendix appendices
    matrix matrices
    vertex vertices
    sheep sheep
    series series
    species species
    aircraft aircraft
    deer deer
    fish fish
    photo photos
    piano pianos
    halo halos
    memo memos
    logo logos
    casino casinos
    ego egos
    pro pros
    con cons
    commando commandos
    ghetto ghettos ghettoes
    zero zeros zeroes
    bozo bozos
    wino winos
    weirdo weirdos
    sicko sickos
    psycho psychos
    wacko wackos
    fiasco fiascos fiascoes
    chateau chateaux
    bureau bureaux bureaus
    plateau plateaux plateaus
    quiz quizzes
    passer-by passers-by
    hanger-on hangers-on
    mother-in-law mothers-in-law
    yes-man yes-men
    """)

  /// Comparative and superlative; a lemma alone does not compare.
  static let adjectives: [String: [String]] = parse(
    """
    good better best
    stupid stupider stupidest
    bad worse worst
    far farther farthest further furthest
    little less least
    many more most
    much more most
    old older oldest elder eldest
    ill worse worst
    well better best
    wrong
    right
    real
    like
    just
    prime
    sole
    mere
    aghast
    inept
    damned
    staid
    botched
    crazed
    fake
    """)

  /// Nouns in -man whose plural is in -mans.
  static let regularMan: Set<String> = [
    "human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman", "superhuman",
    "mussulman", "hetman", "toman", "subhuman", "inhuman",
  ]

  private static func parse(_ table: String) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let lemma = words.first { forms[lemma] = Array(words.dropFirst()) }
    }
    return forms
  }
}
