/// A cue in a sentence: its words, and how it stands to its source and content.
struct Cue {
  /// How the cue is built.
  enum Construction {
    /// A verb with its subject: *said*, *has warned*, *is urging*.
    case active
    /// *was told*, *is expected*: the subject is no source.
    case passive
    /// *seems*, *appears*: the subject is part of what seems so.
    case semblance
    /// *saying*: the source is the subject of the clause it hangs on.
    case gerund
    /// *to say*.
    case infinitive
    /// *released by*: hangs on the noun before it.
    case reduced
    /// *claim*, *criticism*.
    case noun
    /// *drew praise from*: the subject is what is spoken of, the source comes after.
    case received
    /// *according to*, *per*: the source comes after.
    case preposition
    /// The colon after a speaker's name.
    case label
    /// *in her view*.
    case viewpoint
    /// *reportedly*: nobody is given.
    case hearsay
  }

  /// The words, auxiliaries and adverbs included.
  var tokens: Range<Int>
  /// More words of the cue, after the source (*in her* view).
  var second: Range<Int>?
  /// The verb or noun.
  let head: Int
  let construction: Construction
  let frame: ReportingCues.Frame
  let kind: ReportingCues.Kind
  let slant: Attribution.Slant
  /// Whether the cue is a verb that only says that something is said (*say*, *reply*).
  var isPlainSpeech: Bool { kind == .speech && !frame.contains(.object) }
  /// The source's tokens, once found.
  var source: Range<Int>?
}
