/// Notes on who the writer is.
extension LayoutNotice {
  /// What a paragraph says of a person, if it may be the writer.
  struct Sketch {
    /// The words of the person's name; of `The writer` none.
    let name: [String]
    /// It says so wherever it stands at the end of a page.
    let isSure: Bool
    /// It says so if it is the last thing of the article.
    let isLikely: Bool
  }

  /// What a closing paragraph says of the writer: `Jane Doe is a columnist for …`.
  var sketch: Sketch? {
    guard isWhole, head.count >= 4 else { return nil }
    let isMarked = ["—", "–", "-", "--", "*", "_", "•", "■"].contains(head[0]) || !isPlainStart
    let start = head.words.first.map { $0.isWord } == true ? 0 : 1
    guard
      let verb = (start..<min(head.count, start + 10)).first(where: {
        head.words[$0].kinds.contains(.sketchVerb) && !head.words[$0].isCapitalized
      }), verb > start
    else { return nil }
    let name = head.words[start..<verb].filter(\.isWord)
    let isWriter =
      name.count == 2 && name.first?.text == "the"
      && name.last.map { Self.writers.contains($0.text) } ?? false
    guard isWriter || isPersonal(name) else { return nil }
    let roles = LayoutText(words: head.dropping(verb + 1).words.prefix(8))
    let isSure =
      Self.copulas.contains(head[verb])
      && (names(Self.sketchRoles, in: roles)
        || (isMarked && names(Self.markedSketchRoles, in: roles)))
    let isLikely =
      Self.copulas.contains(head[verb])
      ? isSure || names(Self.likelySketchRoles, in: roles)
      : roles.count > 2 && Self.sketchPhrases.contains(roles[0])
    return Sketch(
      name: isWriter ? [] : name.map(\.text).filter { $0 != "and" }, isSure: isSure,
      isLikely: isLikely && (isWriter || name.count > 1))
  }

  /// Whether one of some roles, or several persons in it, is named.
  private func names(_ roles: Set<String>, in text: LayoutText) -> Bool {
    text.words.contains {
      roles.contains($0.text)
        || ($0.text.hasSuffix("s") && roles.contains(String($0.text.dropLast())))
    }
  }

  /// One or more names, and nothing that opens a sentence.
  private func isPersonal(_ name: [LayoutWord]) -> Bool {
    guard (1...9).contains(name.count), let first = name.first, first.isCapitalized else {
      return false
    }
    return !LayoutVocabulary.noNames.contains(first.text) && !Self.pronouns.contains(first.text)
      && name.allSatisfy { $0.isCapitalized || ["and", "de", "van", "von"].contains($0.text) }
  }

  private var isPlainStart: Bool {
    head.words.first?.opening.isEmpty ?? true
  }

  private static let writers: Set<String> = ["writer", "author", "columnist"]
  private static let pronouns = LayoutVocabulary.set(
    "he she it we i you they there here nobody nothing everybody everything somebody something")
  private static let copulas: Set<String> = ["is", "are", "was"]
  static let sketchVerbs = copulas.union(
    LayoutVocabulary.set(
      """
      writes write covers cover reports report reported teaches teach contributed has lives works \
      edits hosts served blogs tweets
      """))
  /// What follows such a verb in a note on a writer whose name is not on the page.
  private static let sketchPhrases: Set<String> = ["about", "for", "on", "at", "from"]

  private static let sketchRoles = LayoutVocabulary.set(
    "columnist correspondent contributor reporter freelance")
  private static let likelySketchRoles = LayoutVocabulary.set(
    """
    writer editor author professor fellow lecturer lawyer journalist critic novelist historian \
    economist ambassador attorney researcher scholar scientist physician analyst poet essayist \
    playwright
    """)
  private static let markedSketchRoles = likelySketchRoles.union(
    LayoutVocabulary.set(
      "director president chair founder member student staffer producer photographer"))
}
