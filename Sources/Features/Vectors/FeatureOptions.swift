/// What a feature pipeline takes from a text; saved in every model file.
public struct FeatureOptions: Sendable, Equatable, Codable {
  /// The shortest word n-gram, in words; 1 or more.
  public var wordMinimum = 1
  /// The longest word n-gram, in words; 0 for none, at most 5.
  public var wordMaximum = 3
  /// The shortest character n-gram, in characters; 1 or more.
  public var characterMinimum = 2
  /// The longest character n-gram, in characters; 0 for none, at most 8.
  public var characterMaximum = 5
  /// How many bits of its hash an n-gram's bucket has: 10 to 24.
  ///
  /// Half of the buckets are for word n-grams, half for character n-grams.
  public var hashBits = 20
  /// In how many training texts an n-gram must stand to count at all.
  public var minimumCount = 2
  /// Whether words inside quotations make n-grams.
  ///
  /// What is quoted says nothing of the writer's stance, but much of a text's topic.
  public var quotedNGrams = false
  /// Whether marks (full stops, commas, quotation marks, dashes) are words of word n-grams; if not,
  /// n-grams look past them.
  public var marks = false
  /// Whether lexicon matches are features.
  public var lexicons = true
  /// Whether lexicon features tell the author's words from quoted and attributed ones; if not, all
  /// matches count as the author's.
  public var voices = true
  /// Whether structure (voices, person, marks, figures, names) makes features.
  public var structure = true
  /// What lexicon and structure features are multiplied by beside n-grams of unit length; 0 to
  /// 1000.
  public var denseScale = 0.3

  /// The default options.
  public init() {}

  /// What is out of range, in words; `nil` if nothing is.
  package var problem: String? {
    if !(10...24).contains(hashBits) { return "hash bits must be from 10 to 24, not \(hashBits)" }
    if !(0...5).contains(wordMaximum) || wordMinimum < 1 {
      return "word n-grams must be from 1 to 5 words, not \(wordMinimum)-\(wordMaximum)"
    }
    if !(0...8).contains(characterMaximum) || characterMinimum < 1 {
      return "character n-grams must be from 1 to 8 characters, not "
        + "\(characterMinimum)-\(characterMaximum)"
    }
    if !(1...1_000_000).contains(minimumCount) {
      return "the minimum count must be from 1 to 1000000, not \(minimumCount)"
    }
    if !(0...1000).contains(denseScale) {
      return "the scale of lexicon features must be from 0 to 1000, not \(denseScale)"
    }
    if wordMaximum < wordMinimum, characterMaximum < characterMinimum, !lexicons, !structure {
      return "no features are left: n-grams, lexicons and structure are all off"
    }
    return nil
  }
}

extension FeatureOptions {
  /// Reads options; those that older model files do not name are off.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    wordMinimum = try container.decode(Int.self, forKey: .wordMinimum)
    wordMaximum = try container.decode(Int.self, forKey: .wordMaximum)
    characterMinimum = try container.decode(Int.self, forKey: .characterMinimum)
    characterMaximum = try container.decode(Int.self, forKey: .characterMaximum)
    hashBits = try container.decode(Int.self, forKey: .hashBits)
    minimumCount = try container.decode(Int.self, forKey: .minimumCount)
    quotedNGrams = try container.decode(Bool.self, forKey: .quotedNGrams)
    marks = try container.decodeIfPresent(Bool.self, forKey: .marks) ?? false
    lexicons = try container.decode(Bool.self, forKey: .lexicons)
    voices = try container.decode(Bool.self, forKey: .voices)
    structure = try container.decode(Bool.self, forKey: .structure)
    denseScale = try container.decode(Double.self, forKey: .denseScale)
  }
}
