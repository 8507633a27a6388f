import Models

/// What a report says of its methods and limits.
enum HTMLMethods {
  /// The methods, and what the report was made with.
  static func text(_ model: TextClassifier) -> String {
    let lexicons = model.lexicons.map { lexicon in
      "<li>\(HTMLText.escaped("\(lexicon.name) \(lexicon.version)")) "
        + "<code>\(lexicon.sha256.prefix(16))</code></li>"
    }
    return """
      <h2>How to read this</h2>
      <p>Every sentence has a probability of being the writer’s opinion rather than a report. It is \
      the sum of what its words, marks and sources add, turned into a probability that was checked \
      on articles held out from training. The number at the end of a sentence is that probability \
      in per cent; choose it to see the sum.</p>
      <p>Words of the writer are told apart from words inside quotation marks and from words that \
      are given to a source without marks. Underlined terms are entries of word lists; a term says \
      what a word can do, not what it does here.</p>
      <p>A profile describes wording. It does not say whether a text is true, fair or honest, or \
      what its writer believes. Intervals are 95% intervals; they take words and sentences for \
      independent of each other, which they are not quite, so real uncertainty is somewhat larger. \
      Irony without a mark, and opinion in plain words, are often missed.</p>
      <h2>Made with</h2>
      <ul>
      <li>Slant \(VersionCommand.version), model \(HTMLText.escaped(model.header.name)) \
      <code>\(model.sha256.prefix(16))</code></li>
      \(lexicons.joined(separator: "\n"))
      </ul>
      """
  }
}
