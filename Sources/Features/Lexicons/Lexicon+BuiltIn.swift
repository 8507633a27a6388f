/// A lexicon file that is compiled in, with what its bytes say of it.
struct EmbeddedLexicon: Sendable {
  let name: String
  let version: String
  let sha256: String
  /// How many bytes it has of the text of all files.
  let byteCount: Int
  /// How many entries each category has, in the order of `LexiconCategory.allCases`.
  let counts: [Int]
}

extension Lexicon {
  /// The project's own lexicons, in the order in which they are matched.
  ///
  /// They are compiled in from `Resources/*.tsv`; what is matched is an index made of them
  /// beforehand, and the text is parsed only if the entries are asked for.
  public static let builtIn: [Lexicon] = embedded.enumerated().map { Lexicon(builtIn: $0, $1) }

  /// The entries of the built-in lexicons.
  static let builtInEntries: [[LexiconEntry]] = {
    var rest = (Base64.decode(embeddedText).flatMap(PackedText.unpack) ?? [])[...]
    return embedded.map { file in
      let bytes = Array(rest.prefix(file.byteCount))
      rest = rest.dropFirst(file.byteCount)
      // A test unpacks and parses every embedded file, so one that does not parse is never released.
      return (try? LexiconParser.parse(bytes, file: "\(file.name).tsv", name: file.name))?.entries
        ?? []
    }
  }()

  /// Whether lexicons are the built-in ones, all and in order.
  static func areBuiltIn(_ lexicons: [Lexicon]) -> Bool {
    lexicons.map(\.builtInNumber) == Array(embedded.indices)
  }
}

extension LexiconIndex {
  /// The index of the built-in lexicons, in order.
  static let builtIn: LexiconIndex = {
    let image = Base64.decode(embeddedImage)
    // A test decodes the image, so one that cannot be is never released.
    guard let tables = image.flatMap(LexiconImage.decode) else {
      return LexiconIndex(Lexicon.builtIn)
    }
    return LexiconIndex(tables)
  }()
}

extension [Lexicon] {
  /// These lexicons and others; one with the name of another stands in its place.
  public func replacing(with others: [Lexicon]) -> [Lexicon] {
    let names = Set(others.map(\.name))
    return filter { !names.contains($0.name) } + others
  }
}
