extension Lexicon {
  /// The project's own lexicons, in the order in which they are matched.
  ///
  /// They are compiled in from `Resources/*.tsv` and parsed once, on first use.
  public static let builtIn: [Lexicon] = embeddedFiles.compactMap { file in
    let bytes = file.content.withUTF8Buffer { Array($0) }
    // A test parses every embedded file, so a file that does not parse is never released.
    return try? LexiconParser.parse(bytes, file: "\(file.name).tsv", name: file.name)
  }
}

extension [Lexicon] {
  /// These lexicons and others; one with the name of another stands in its place.
  public func replacing(with others: [Lexicon]) -> [Lexicon] {
    let names = Set(others.map(\.name))
    return filter { !names.contains($0.name) } + others
  }
}
