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
    let isSign = head[0] == "c" && head.words[0].opening == "(" && head.words[0].closing == ")"
    let isLead = head[0] == "copyright" || isSign
    // `Copyright Gazette Media 2025`.
    if isLead, head.count <= 6, !endsSentence, head.words.last?.text == "0000",
      head.words.dropLast().allSatisfy(\.isCapitalized)
    {
      return true
    }
    return isLead
      && head.words.prefix(4).contains { $0.text.hasPrefix("©") || $0.text == "0000" }
  }

  // MARK: Contacts and notes

  /// How to reach the writer or the paper.
  var isContact: Bool {
    guard isWhole, head.count <= 40 else { return false }
    let last = head.count == 2 && head.words[0].hasColon ? head[1] : head[0]
    if head.count <= 2, last.utf8.first == UInt8(ascii: "@") { return true }
    if Self.contactLeads[head[0]]?.contains(where: head.starts) == true { return true }
    let isAsked =
      head.count <= 2 || Self.contactVerbs.contains(head[0])
      || (head.count <= 8 && head.words.prefix(4).contains { Self.contactVerbs.contains($0.text) })
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

  static let contactLeads = LayoutVocabulary.phrases(
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
  func isAuthorNote(_ kinds: LayoutWordKinds) -> Bool {
    guard length <= 700, let first = head.words.first else { return false }
    if first.kinds.contains(.noteLead),
      Self.noteLeads[first.text]?.contains(where: head.starts) == true
    {
      return true
    }
    guard isWhole, mayBe(kinds, .note) else { return false }
    if ["correction", "clarification"].contains(head[0]), head.words[0].hasColon { return true }
    if head.contains(["contributed", "to", "this", "report"])
      || head.contains(["contributed", "to", "this", "story"])
      || head.contains(["contributed", "to", "this", "article"])
      || head.contains(["contributed", "reporting"])
    {
      return true
    }
    if head.contains(["work", "for", "consult", "own", "shares"]) { return true }
    if head.equals(["views", "are", "personal"]) { return true }
    return head.hasAny(of: ["views", "opinions"])
      && (head.contains(["expressed", "are"]) || head.contains(["expressed", "in", "this"])
        || head.contains(["expressed", "here"]))
      && head.hasAny(of: ["author", "author's", "authors", "writer", "own", "not"])
  }

  static let noteLeads = LayoutVocabulary.phrases(
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
    this article was first published
    this story was first published
    this article is republished
    this article was republished
    this article has been republished
    this story has not been edited
    this story was produced by
    this story was supported by
    this report was produced by
    this is an opinion column
    this is an opinion piece
    republished with permission
    reprinted with permission
    with inputs from
    with input from
    with agency inputs
    with additional inputs
    do you have an opinion on this
    do you have an opinion on the issues
    editor's note
    """)
}
