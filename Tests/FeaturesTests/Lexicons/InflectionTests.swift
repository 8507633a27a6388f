import Testing

@testable import Features

@Suite struct InflectionTests {
  @Test(arguments: [
    ("cave", "caves caved caving"),
    ("want", "wants wanted wanting"),
    ("stop", "stops stopped stopping"),
    ("peddle", "peddles peddled peddling"),
    ("cry", "cries cried crying"),
    ("play", "plays played playing"),
    ("lie", "lies lay lain lied lying"),
    ("vie", "vies vied vying"),
    ("flee", "flees fled fleeing"),
    ("agree", "agrees agreed agreeing"),
    ("toe", "toes toed toeing"),
    ("dye", "dyes dyed dyeing"),
    ("whinge", "whinges whinged whinging whingeing"),
    ("queue", "queues queued queuing queueing"),
    ("panic", "panics panicked panicking"),
    ("squat", "squats squatted squatting"),
    ("quip", "quips quipped quipping"),
    ("cancel", "cancels canceled cancelled canceling cancelling"),
    ("fuel", "fuels fueled fuelled fueling fuelling"),
    ("fix", "fixes fixed fixing"),
    ("push", "pushes pushed pushing"),
    ("torpedo", "torpedoes torpedoed torpedoing"),
    ("veto", "vetoes vetoed vetoing"),
    ("up", "ups upped upping"),
    ("be", "am is are was were been being"),
    ("have", "has had having"),
    ("do", "does did done doing"),
    ("go", "goes went gone going"),
    ("take", "takes took taken taking"),
    ("win", "wins won winning"),
    ("mislead", "misleads misled misleading"),
    ("undergo", "undergoes underwent undergone undergoing"),
    ("overthrow", "overthrows overthrew overthrown overthrowing"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("backslide", "backslides backslid backsliding"),
    ("relay", "relays relayed relaid relaying"),
    ("strong-arm", "strong-arms strong-armed strong-arming"),
    ("spoon-feed", "spoon-feeds spoon-fed spoon-feeding"),
    ("soft-pedal", "soft-pedals soft-pedaled soft-pedalled soft-pedalling"),
  ])
  func `inflects a verb`(_ lemma: String, _ forms: String) {
    let found = Inflection.verbForms(lemma)
    #expect(found.first == lemma)
    for form in forms.split(separator: " ") {
      #expect(found.contains(String(form)), "\(lemma) has no \(form) in \(found)")
    }
  }

  @Test(arguments: [
    ("stooge", "stooges"), ("lackey", "lackeys"), ("crony", "cronies"), ("boss", "bosses"),
    ("fix", "fixes"), ("leech", "leeches"), ("hero", "heroes"), ("fiasco", "fiascos"),
    ("manifesto", "manifestos"), ("potato", "potatoes"), ("studio", "studios"),
    ("oligarch", "oligarchs"), ("monarch", "monarchs"), ("man", "men"), ("woman", "women"),
    ("yes-man", "yes-men"), ("hangman", "hangmen"), ("human", "humans"), ("german", "germans"),
    ("shaman", "shamans"), ("talisman", "talismans"), ("crisis", "crises"), ("nemesis", "nemeses"),
    ("thief", "thieves"), ("housewife", "housewives"), ("fishwife", "fishwives"),
    ("grandchild", "grandchildren"), ("brainchild", "brainchildren"), ("lowlife", "lowlifes"),
    ("spokesperson", "spokespeople spokespersons"), ("hanger-on", "hangers-on"),
    ("half-wit", "half-wits"), ("series", "series"), ("quiz", "quizzes"), ("belief", "beliefs"),
    ("cliché", "clichés"),
  ])
  func `inflects a noun`(_ lemma: String, _ forms: String) {
    let found = Inflection.nounForms(lemma)
    #expect(found.first == lemma)
    for form in forms.split(separator: " ") {
      #expect(found.contains(String(form)), "\(lemma) has no \(form) in \(found)")
    }
  }

  @Test(arguments: [
    ("grim", "grimmer grimmest"), ("feeble", "feebler feeblest"), ("silly", "sillier silliest"),
    ("sly", "slier slyer sliest slyest"), ("dry", "drier driest"), ("vile", "viler vilest"),
    ("free", "freer freest"), ("shallow", "shallower shallowest"), ("clever", "cleverer cleverest"),
    ("cruel", "crueler crueller cruelest cruellest"), ("stupid", "stupider stupidest"),
    ("good", "better best"), ("bad", "worse worst"), ("noble", "nobler noblest"),
    ("brave", "braver bravest"),
  ])
  func `compares an adjective`(_ lemma: String, _ forms: String) {
    let found = Inflection.adjectiveForms(lemma)
    #expect(found.first == lemma)
    for form in forms.split(separator: " ") {
      #expect(found.contains(String(form)), "\(lemma) has no \(form) in \(found)")
    }
  }

  @Test(arguments: [
    ("human", "humen"), ("roman", "romen"), ("housewife", "housewifes"), ("man", "mans"),
    ("child", "childs"), ("sheep", "sheeps"),
  ])
  func `gives no form that is another word or a mistake`(_ lemma: String, _ form: String) {
    #expect(!Inflection.nounForms(lemma).contains(form))
  }

  @Test(arguments: ["outrageous", "splendid", "pathetic", "wrong", "beautiful", "inept"])
  func `leaves alone an adjective that does not compare by ending`(_ lemma: String) {
    #expect(Inflection.adjectiveForms(lemma) == [lemma])
  }

  @Test(arguments: [
    ("go", "goed"), ("take", "taked"), ("mislead", "misleaded"), ("want", "wantted"),
    ("play", "plaied"), ("fix", "fixxed"),
  ])
  func `gives no regular past to an irregular verb and no wrong doubling`(
    _ lemma: String, _ form: String
  ) {
    #expect(!Inflection.verbForms(lemma).contains(form))
  }

  @Test func `gives no form twice and survives any word`() {
    for lemma in ["", "-", "y", "e", "ie", "o", "é", "x-", "-x", "qu", "!!", "set", "put", "read"] {
      for forms in [
        Inflection.verbForms(lemma), Inflection.nounForms(lemma), Inflection.adjectiveForms(lemma),
      ] {
        #expect(Set(forms).count == forms.count)
        #expect(forms.first == lemma)
      }
    }
  }
}
