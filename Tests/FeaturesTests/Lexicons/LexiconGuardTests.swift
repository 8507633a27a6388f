import Testing

@testable import Features

@Suite struct LexiconGuardTests {
  // MARK: neg

  @Test(arguments: [
    "It is not brilliant", "no very brilliant mind", "It isn’t so very brilliant",
    "Nobody is brilliant", "It was never, ever brilliant", "hardly brilliant",
    "without a brilliant mind", "It cannot be brilliant",
  ])
  func `neg turns down a negator among the three words before`(_ text: String) throws {
    #expect(try words("brilliant;neg", in: text).isEmpty)
  }

  @Test(arguments: [
    "It is brilliant", "It is not at all that brilliant", "brilliant, not dull",
    "brilliant no more",
    "The knot is brilliant", "A note: brilliant",
  ])
  func `neg lets pass what is not negated within three words before`(_ text: String) throws {
    #expect(try words("brilliant;neg", in: text) == ["brilliant"])
  }

  // MARK: title

  @Test(arguments: [
    "They met at Shambles Square", "They went to the Shambles", "Shambles Records sued on Monday",
    "He sued (Shambles) yesterday afternoon",
  ])
  func `title turns down part of a name`(_ text: String) throws {
    #expect(try words("shambles;title", in: text).isEmpty)
  }

  @Test(arguments: [
    "The shambles in Avonmouth", "Shambles is the word", "“Shambles, yes,” the mayor agreed",
    "Shambles, Mayor Oakes called it", "- Shambles as usual",
  ])
  func `title lets pass small letters and a lone capital at the start`(_ text: String) throws {
    #expect(try words("shambles;title", in: text).count == 1)
  }

  @Test(arguments: [
    "Budget Shambles Leaves Ministers Red-Faced", "BUDGET SHAMBLES LEAVES MINISTERS RED-FACED",
    "Shambles Deepens as Ministers Dither Again",
  ])
  func `title is off in a headline in title case`(_ text: String) throws {
    #expect(try words("shambles;title", in: text).count == 1)
  }

  @Test func `a few names do not make a sentence a headline in title case`() throws {
    let text = "Mayor Rosa Whitlock told the Shambles traders she would look at their rents again"
    #expect(try words("shambles;title", in: text).isEmpty)
  }

  @Test func `title looks at every word of a phrase`() throws {
    #expect(try words("power grab;title", in: "They saw Power Grab twice").isEmpty)
    #expect(try words("power grab;title", in: "They saw a power Grab twice").isEmpty)
    #expect(try words("power grab;title", in: "Power grab or not, they saw it").count == 1)
  }

  // MARK: Surnames

  @Test(arguments: [
    "Mr. Savage met Ms. Moody and Mr. Wise at the Happy Valley mine on Tuesday",
    "The seat went to Denny Savage on the night", "Judge Savage sat in the morning",
    "He thanked Dr Savage for her care of him",
  ])
  func `no pattern matches a surname`(_ text: String) throws {
    #expect(try words("savage", in: text).isEmpty)
  }

  @Test(arguments: [
    "A savage cut", "Savage cuts", "The Savage attack", "Mr. Oakes, savage as ever",
    "SAVAGE CUTS HIT BRISTOL SCHOOLS AGAIN", "Mayor Oakes Plans Savage Cuts to Bristol Schools",
  ])
  func `other capitals match as before`(_ text: String) throws {
    #expect(try words("savage", in: text).count == 1)
  }

  // MARK: lit

  @Test func `lit looks at three words on either side`() throws {
    let guarded = "toxic;lit:waste|gas"
    for text in [
      "toxic waste", "toxic sludge and waste", "waste that is toxic", "Gas: a toxic brew",
      "toxic, ‘WASTE’", "toxic waste's end", "toxic gas’s smell",
    ] {
      #expect(try words(guarded, in: text).isEmpty, "\(text)")
    }
    for text in [
      "toxic", "toxic sludge and old waste", "waste that is very toxic", "toxic wastes",
      "toxic gaslight",
    ] {
      #expect(try words(guarded, in: text) == ["toxic"], "\(text)")
    }
  }

  @Test func `lit counts from the ends of a phrase and not inside it`() throws {
    #expect(try words("toxic * mess;lit:waste", in: "a toxic waste mess").count == 1)
    #expect(try words("toxic * mess;lit:waste", in: "a toxic big mess of old waste").isEmpty)
  }

  // MARK: noun, verb

  @Test(arguments: [
    ("They cave", true), ("to cave", true), ("who cave", true), ("didn’t cave", true),
    ("ministers cave", true), ("In the end Whitlock caves", true),
    ("the cave", false), ("a cave", false), ("its caves", false), ("cave", false),
    ("the minister's cave", false), ("in caves", false),
  ])
  func `verb wants a subject, to or an auxiliary before a bare form`(
    _ text: String, _ passes: Bool
  ) throws {
    #expect(try !words("cave/v;verb", in: text).isEmpty == passes)
  }

  @Test func `regular forms in -ed and -ing are verbs without context`() throws {
    #expect(try words("cave/v;verb", in: "the caved minister") == ["caved"])
    #expect(try words("cave/v in;verb", in: "a caving in") == ["caving in"])
    #expect(try words("whine/v;verb", in: "Whining") == ["Whining"])
  }

  @Test func `a lemma that ends in -ed or -ing needs context all the same`() throws {
    #expect(try words("feed/v;verb", in: "the feed").isEmpty)
    #expect(try words("feed/v;verb", in: "to feed") == ["feed"])
    #expect(try words("sting/v;verb", in: "a sting in the tail").isEmpty)
    #expect(try words("sting/v;verb", in: "the stinging rebuke") == ["stinging"])
  }

  @Test(arguments: [
    ("a crank", true), ("crank", true), ("this crank", true), ("to crank", false),
    ("they crank", false), ("would crank", false), ("don’t crank", false),
  ])
  func `noun turns down what follows a subject, to or an auxiliary`(
    _ text: String, _ passes: Bool
  ) throws {
    #expect(try !words("crank/n;noun", in: text).isEmpty == passes)
  }

  // MARK: Together

  @Test func `all guards of an entry must hold`() throws {
    let guarded = "shambles;title,neg,lit:york"
    #expect(try words(guarded, in: "a shambles").count == 1)
    #expect(try words(guarded, in: "not a shambles").isEmpty)
    #expect(try words(guarded, in: "the Shambles").isEmpty)
    #expect(try words(guarded, in: "a shambles in York").isEmpty)
  }
}
