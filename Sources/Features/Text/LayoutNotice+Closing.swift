/// What stands at the end of a page: rights, contacts, notes on the authors.
extension LayoutNotice {
  // MARK: Rights

  /// `© 2024 …`, `Copyright 2024 …`, `All rights reserved`.
  var isCopyright: Bool {
    guard isWhole else { return false }
    if head[0].hasPrefix("©"), head.count <= 6 || head.words.prefix(4).contains(where: \.hasDigit) {
      return true
    }
    if head.contains(["all", "rights", "reserved"]) { return true }
    if head.contains(["may", "not", "be", "published", "broadcast"]) { return true }
    let isLead = head[0] == "copyright" || head[0] == "(c)"
    return isLead
      && head.words.prefix(4).contains { $0.text.hasPrefix("©") || $0.text == "0000" }
  }

  // MARK: Contacts and notes

  /// How to reach the writer or the paper.
  var isContact: Bool {
    guard isWhole, head.count <= 40 else { return false }
    if head.count == 1, head[0].utf8.first == UInt8(ascii: "@") { return true }
    if Self.contactLeads[head[0]]?.contains(where: head.starts) == true { return true }
    let isAsked =
      head.count <= 2 || Self.contactVerbs.contains(head[0])
      || (head.count <= 8 && Self.contactVerbs.contains(head[1]))
    guard isAsked else { return false }
    return head.words.contains {
      Self.isAddress($0.text)
        || (head.count > 2
          && ($0.text.utf8.first == UInt8(ascii: "@")
            || ($0.hasDigit && $0.text.hasSuffix("000-0000"))))
    }
  }

  private static func isAddress(_ word: String) -> Bool {
    guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")), at != word.startIndex else {
      return false
    }
    return word.utf8[at...].contains(UInt8(ascii: "."))
  }

  private static let contactVerbs = LayoutVocabulary.set(
    "contact reach email e-mail follow write tel phone twitter send call")

  private static let contactLeads = LayoutVocabulary.phrases(
    """
    contact the writer
    contact the reporter
    contact the author
    contact us at
    email the writer
    email the author
    have a tip
    got a tip
    got a story
    do you have a story
    to contact the reporter
    to contact the editor
    send your letters
    letters to the editor should
    """)

  /// Who else worked on the piece, or who its writer is.
  var isAuthorNote: Bool {
    guard length <= 700 else { return false }
    if Self.noteLeads[head[0]]?.contains(where: head.starts) == true { return true }
    guard isWhole else { return false }
    if ["correction", "clarification"].contains(head[0]), head.words[0].hasColon { return true }
    if head.contains(["contributed", "to", "this", "report"])
      || head.contains(["contributed", "to", "this", "story"])
      || head.contains(["contributed", "to", "this", "article"])
      || head.contains(["contributed", "reporting"])
    {
      return true
    }
    return head.hasAny(of: ["views", "opinions"])
      && (head.contains(["expressed", "are"]) || head.contains(["expressed", "in", "this"]))
      && head.hasAny(of: ["author", "author's", "authors", "writer", "own", "not"])
  }

  private static let noteLeads = LayoutVocabulary.phrases(
    """
    reporting by
    additional reporting by
    editing by
    writing by
    with reporting by
    with reporting from
    compiled by
    edited by
    translated by
    with files from
    with additional reporting
    about the author
    about the writer
    originally published
    article originally published
    this article was originally published
    this story was originally published
    this article originally appeared
    this story originally appeared
    this article first appeared
    a version of this article
    this story has been updated
    this story has been corrected
    this article has been updated
    this article has been corrected
    this article was amended
    this article has been amended
    editor's note
    """)

  /// Whether a closing paragraph says who the writer is: `— Jane Doe is a columnist for …`.
  var isAuthorSketch: Bool {
    guard isWhole, head.count >= 5 else { return false }
    let isMarked = ["—", "–", "-", "--", "*", "_", "•", "■"].contains(head[0]) || !isPlainStart
    let start = head.words.first.map { $0.isWord } == true ? 0 : 1
    for index in start..<min(head.count, start + 10)
    where ["is", "are", "was"].contains(head[index]) {
      let name = LayoutText(words: head.words[start..<index])
      guard (1...9).contains(name.count), name.words.first?.isCapitalized == true,
        name.words.allSatisfy({
          !$0.isWord || $0.isCapitalized || ["and", "de", "van", "von"].contains($0.text)
        })
      else { return false }
      let rest = head.dropping(index + 1)
      let roles = LayoutText(words: rest.words.prefix(8))
      return roles.hasAny(of: Self.sketchRoles)
        || (isMarked && roles.hasAny(of: Self.markedSketchRoles))
    }
    return false
  }

  private var isPlainStart: Bool {
    head.words.first?.opening.isEmpty ?? true
  }

  private static let sketchRoles = LayoutVocabulary.set(
    "columnist correspondent contributor reporter freelance")
  private static let markedSketchRoles = LayoutVocabulary.set(
    """
    writer editor author professor fellow director lecturer president chair founder member student \
    lawyer journalist critic novelist historian economist
    """)
}
