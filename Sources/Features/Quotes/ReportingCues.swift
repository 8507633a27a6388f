/// The words that give what stands beside them to a source: verbs of saying, believing, wanting and
/// showing in all their forms, and the nouns made of them.
public final class ReportingCues: Sendable {
  /// What a cue says of its source.
  public enum Kind: Sendable {
    /// Says or writes (*say*, *warn*, *tweet*).
    case speech
    /// Thinks, knows or feels (*believe*, *doubt*, *see*).
    case belief
    /// Wants or means to do (*plan*, *hope*, *vow*).
    case intent
    /// Lets see, as papers and figures do (*show*, *suggest*, *indicate*).
    case evidence
    /// Takes sides or judges (*endorse*, *criticise*, *oppose*).
    case judgement
    /// Seems or is held to be so (*appear*, *seem*).
    case semblance
    /// A noun of saying, believing or wanting (*claim*, *warning*, *plan*).
    case noun
    /// An adjective of the mind after a form of *be* (*confident*, *worried*).
    case adjective
  }

  /// What a cue can be followed by.
  public struct Frame: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16
    /// Makes a frame from bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A clause, with or without *that*, or a question.
    public static var clause: Frame { Frame(rawValue: 1) }
    /// Words in quotation marks, before or after.
    public static var quotation: Frame { Frame(rawValue: 2) }
    /// *to* and a verb.
    public static var infinitive: Frame { Frame(rawValue: 4) }
    /// Somebody spoken to, before what is said (*told reporters that*).
    public static var addressee: Frame { Frame(rawValue: 8) }
    /// What is spoken of, as an object (*criticised the plan*).
    public static var object: Frame { Frame(rawValue: 16) }
    /// What is spoken of, after a preposition (*called for reform*).
    public static var prepositional: Frame { Frame(rawValue: 32) }
    /// An object and what it is called (*called it a farce*, *described it as a farce*).
    public static var predicate: Frame { Frame(rawValue: 64) }
    /// What is spoken of, after *to*, *on*, *at* or *with* too (*referred to the report*).
    public static var directional: Frame { Frame(rawValue: 128) }
  }

  /// The form of a verb; several can look alike.
  public struct Form: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes forms from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// *say*: the infinitive, and the present without *-s*.
    public static var base: Form { Form(rawValue: 1) }
    /// *says*.
    public static var present: Form { Form(rawValue: 2) }
    /// *wrote*.
    public static var past: Form { Form(rawValue: 4) }
    /// *written*.
    public static var participle: Form { Form(rawValue: 8) }
    /// *writing*.
    public static var gerund: Form { Form(rawValue: 16) }
  }

  /// A word of the list, by its dictionary form.
  public struct Entry: Sendable {
    /// The dictionary form.
    ///
    /// After strokes come the past and the participle where they are irregular (`claim`,
    /// `admit/admitted`, `write/wrote/written`), after spaces the fixed words that follow (`point
    /// out`, `make/made it clear`).
    public var lemma: String
    /// What it says of its source.
    public var kind: Kind
    /// How it colours what it introduces.
    public var slant: Attribution.Slant
    /// What can follow.
    public var frame: Frame

    /// Makes an entry; without a frame it gets the usual one of its kind.
    public init(
      lemma: String, slant: Attribution.Slant = .neutral, kind: Kind, frame: Frame? = nil
    ) {
      self.lemma = lemma
      self.slant = slant
      self.kind = kind
      self.frame = frame ?? Self.usualFrame(kind)
    }

    private static func usualFrame(_ kind: Kind) -> Frame {
      switch kind {
      case .speech, .belief, .evidence: [.clause, .quotation]
      case .intent, .semblance: [.infinitive]
      case .judgement: [.object]
      case .noun: [.clause, .infinitive, .prepositional]
      case .adjective: [.clause, .infinitive, .prepositional, .directional]
      }
    }
  }

  /// A word as one of the list's: its entry and the form it is in.
  package struct Sense: Sendable {
    package let kind: Kind
    package let slant: Attribution.Slant
    package let frame: Frame
    package let form: Form
  }

  /// What a word can be; many are verbs and nouns.
  package struct Reading: Sendable {
    package var verb: Sense?
    package var noun: Sense?
    package var adjective: Sense?
    /// The phrases that start with the word, by their place in ``ReportingCues/phrases``.
    package var phrases: Range<Int32> = 0..<0
  }

  /// The fixed words after a verb, and what the whole means.
  package struct Phrase: Sendable {
    /// The hashes of the words, by their place in ``ReportingCues/phraseWords``.
    package let rest: Range<Int>
    package let sense: Sense
  }

  /// What the words of the list can be; the first is nothing.
  let readings: [Reading]
  /// The phrases, those with the same first word together.
  let phrases: [Phrase]
  /// The hashes of the phrases' words after the first.
  let phraseWords: [UInt64]
  /// The words of the list and of the closed classes.
  let words: WordTable<WordListing>
  /// What was learnt of words in earlier texts, one for each thread at work.
  let tagMemos = ReusePool<WordTagMemo>()

  /// Makes a list from entries, of which the first of a word wins.
  ///
  /// - Complexity: O(entries).
  public init(entries: [Entry]) {
    var builder = Builder()
    for entry in entries {
      switch entry.kind {
      case .noun: builder.addNoun(entry)
      case .adjective: builder.addAdjective(entry)
      default: builder.addVerb(entry)
      }
    }
    var phrases: [Phrase] = []
    var phraseWords: [UInt64] = []
    var readings = [Reading()]
    var words = WordListing.standard
    for (hash, reading) in builder.readings where readings.count < UInt16.max {
      var reading = reading
      let first = phrases.count
      for (rest, sense) in builder.phrases[hash] ?? [] {
        phrases.append(
          Phrase(rest: phraseWords.count..<(phraseWords.count + rest.count), sense: sense))
        phraseWords += rest
      }
      reading.phrases = Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: phrases.count)
      words[hash, default: WordListing()].reading = UInt16(truncatingIfNeeded: readings.count)
      words[hash]?.classes.insert(.cueStart)
      readings.append(reading)
    }
    self.readings = readings
    self.phrases = phrases
    self.phraseWords = phraseWords
    self.words = WordTable(words)
  }

  /// What a word, by the hash of its folded form, can be; `nil` if it is no cue.
  package subscript(hash: UInt64) -> Reading? {
    guard let listing = words[hash], listing.reading > 0 else { return nil }
    return readings[Int(listing.reading)]
  }

  /// Whether a word, by the hash of its folded form, can report what somebody says or writes.
  package func isReporting(_ hash: UInt64) -> Bool {
    guard let reading = self[hash] else { return false }
    return reading.verb?.kind == .speech || reading.noun?.frame.isEmpty == false
  }

  /// Collects the forms of the entries.
  private struct Builder {
    var readings: [UInt64: Reading] = [:]
    var phrases: [UInt64: [(rest: [UInt64], sense: Sense)]] = [:]

    mutating func addNoun(_ entry: Entry) {
      let plural = ReportingForms.adding("s", to: entry.lemma)
      for word in [entry.lemma, plural] {
        let hash = WordListText.hash(word)
        guard readings[hash]?.noun == nil else { continue }
        readings[hash, default: Reading()].noun = Sense(
          kind: .noun, slant: entry.slant, frame: entry.frame, form: [])
      }
    }

    mutating func addAdjective(_ entry: Entry) {
      readings[WordListText.hash(entry.lemma), default: Reading()].adjective = Sense(
        kind: .adjective, slant: entry.slant, frame: entry.frame, form: [])
    }

    mutating func addVerb(_ entry: Entry) {
      let words = WordListText.words(entry.lemma).map(String.init)
      guard let verb = words.first else { return }
      let rest = words.dropFirst().map { WordListText.hash($0) }
      for (word, form) in ReportingForms.forms(of: verb) {
        let hash = WordListText.hash(word)
        let sense = Sense(kind: entry.kind, slant: entry.slant, frame: entry.frame, form: form)
        if !rest.isEmpty {
          if readings[hash] == nil { readings[hash] = Reading() }
          phrases[hash, default: []].append((rest, sense))
        } else if readings[hash]?.verb == nil {
          readings[hash, default: Reading()].verb = sense
        }
      }
    }
  }
}
