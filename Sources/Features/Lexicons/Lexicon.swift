/// A list of words and phrases, each a sign of one category, as read from a lexicon file.
public struct Lexicon: Sendable {
  /// The name: the file's name without its ending.
  public let name: String
  /// The version given in the file's header; `0` where none is given.
  public let version: String
  /// SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// How many entries each category has; categories without entries are missing.
  public let categoryCounts: [LexiconCategory: Int]
  private let content: Content

  /// Where the entries are.
  private enum Content: Sendable {
    case read([LexiconEntry])
    /// In the built-in lexicon with this number, to be parsed when they are asked for.
    case builtIn(Int)
  }

  /// How many entries there are.
  public var entryCount: Int { categoryCounts.values.reduce(0, +) }

  /// The entries, in the file's order.
  ///
  /// - Complexity: O(1), but for the first use with a built-in lexicon, which parses them all.
  public var entries: [LexiconEntry] {
    switch content {
    case .read(let entries): entries
    case .builtIn(let number): Self.builtInEntries[number]
    }
  }

  /// Makes a lexicon of entries.
  init(name: String, version: String, sha256: String, entries: [LexiconEntry]) {
    self.name = name
    self.version = version
    self.sha256 = sha256
    categoryCounts = entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
    content = .read(entries)
  }

  /// Makes the built-in lexicon with a number.
  init(builtIn number: Int, _ file: EmbeddedLexicon) {
    name = file.name
    version = file.version
    sha256 = file.sha256
    categoryCounts = Dictionary(
      uniqueKeysWithValues: zip(LexiconCategory.allCases, file.counts).filter { $0.1 > 0 })
    content = .builtIn(number)
  }

  /// The number of a built-in lexicon; `nil` for others.
  var builtInNumber: Int? {
    if case .builtIn(let number) = content { number } else { nil }
  }
}

/// One line of a lexicon.
public struct LexiconEntry: Sendable, Equatable {
  /// One word of a pattern.
  public enum Element: Sendable, Equatable {
    /// The word as it stands.
    case word(String)
    /// A verb in any form (`cave/v`).
    case verb(String)
    /// A noun, singular or plural (`stooge/n`).
    case noun(String)
    /// An adjective in any degree (`feeble/a`).
    case adjective(String)
    /// Any word with this beginning (`fearmonger*`).
    case prefix(String)
    /// Any one word (`*`).
    case any
  }

  /// A condition under which the pattern does not count.
  public enum Guard: Sendable, Equatable {
    /// Not when negated.
    case notNegated
    /// Not when part of a name.
    case notInName
    /// Not when one of these words stands within three words.
    case notNear([String])
    /// Only as a noun.
    case noun
    /// Only as a verb.
    case verb
  }

  /// The pattern as written.
  public let pattern: String
  /// The pattern's words.
  public let elements: [Element]
  /// What the entry is a sign of.
  public let category: LexiconCategory
  /// -1 unfavourable, 1 favourable, 0 neither.
  public let polarity: Int8
  /// 1 to 3: how sure a sign it is.
  public let strength: UInt8
  /// Conditions, all of which must hold.
  public let guards: [Guard]
  /// The line in the file, from 1.
  public let line: Int
}

/// What is wrong with a lexicon file, and where.
public struct LexiconError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1; `nil` if the whole file is meant.
  public let line: Int?
  /// What was expected and what was found.
  public let message: String

  /// Makes an error.
  public init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `FILE:LINE: MESSAGE`.
  public var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
