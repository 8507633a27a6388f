/// Captions and picture credits.
extension LayoutNotice {
  /// Whether the unit is nothing but a credit: `Jane Doe/AP`, `Photo: Getty Images`, `File photo`.
  var isCredit: Bool {
    guard isWhole, head.count <= 18, let first = head.words.first else { return false }
    if first.opening.hasPrefix("("), head.words.last?.closing.contains(")") == true {
      return isBracketCredit(head)
    }
    // A sentence before it makes it a caption.
    if head.words.dropLast().contains(where: { $0.hasStop && $0.text.utf8.count > 2 }) {
      return false
    }
    return isPostSignature || isCreditPhrase(head)
  }

  /// Who wrote a post that is shown on the page: `— Jane Doe (@jdoe) March 3, 2024`.
  private var isPostSignature: Bool {
    ["—", "–", "-"].contains(head[0])
      && head.words.contains { $0.text.hasPrefix("@") && $0.opening == "(" }
      && head.words.last?.hasDigit == true
  }

  /// Whether the unit is a caption: it says so, or it ends in a credit.
  var isCaption: Bool {
    guard length <= Self.longestCaption else { return false }
    return startsAsCaption || endsInCredit
  }

  private static let longestCaption = 900

  private var startsAsCaption: Bool {
    if Self.captionControls.contains(where: head.equals) { return true }
    if head[0].hasPrefix("©") { return true }
    guard let first = head.words.first, first.isCapitalized, head.count > 2 else { return false }
    if first.text == "file", ["-", "–", "—"].contains(head[1]) { return true }
    if first.text == "file", head[1] == "photo" || head[1] == "image" {
      return head.words[1].hasColon
    }
    if ["caption", "pictured"].contains(first.text) { return first.hasColon }
    if ["image", "media", "photo"].contains(first.text), head[1] == "caption" { return true }
    return LayoutVocabulary.pictureWords.contains(first.text) && first.hasColon && isWhole
      && !["credit", "credits"].contains(first.text)
  }

  private static let captionControls = [
    "hide caption", "show caption", "toggle caption", "enlarge this image", "enlarge image",
    "view image in fullscreen", "image caption", "media caption", "play video", "view gallery",
    "caption",
  ].map(LayoutVocabulary.words)

  /// A phrase that is a credit from its first word to its last.
  private func isCreditPhrase(_ text: LayoutText) -> Bool {
    guard let first = text.words.first, first.isCapitalized || first.text.hasPrefix("afp") else {
      return false
    }
    if let rest = afterPictureWord(text) {
      return (1...14).contains(rest.count) && rest.words.allSatisfy(isCreditPart)
        && rest.words.contains(where: \.isCapitalized)
        && (!rest.endsSentence || rest.count <= 4)
    }
    if Self.creditLines.contains(where: text.equals) { return true }
    guard text.words.allSatisfy(isCreditPart), text.count <= 10, !endsSentence else { return false }
    return hasAgencyMark(text)
  }

  private static let creditLines = [
    "file photo", "file image", "file picture", "stock photo", "stock image", "handout photo",
    "courtesy photo", "getty images", "ap photo", "getty", "shutterstock", "handout", "alamy",
    "istock", "image courtesy", "photo courtesy", "library image", "press association images",
  ].map(LayoutVocabulary.words)

  /// The words after `Photo:`, `Photograph by`, `AP Photo/`, `Photo credit:`, `Courtesy of`.
  private func afterPictureWord(_ text: LayoutText) -> LayoutText? {
    let start = LayoutVocabulary.agencies.contains(text[0]) && text.count > 1 ? 1 : 0
    guard text.words.indices.contains(start) else { return nil }
    let word = text.words[start]
    if LayoutVocabulary.pictureWords.contains(word.text) {
      if word.hasColon { return text.dropping(start + 1) }
      let next = text[start + 1]
      if ["by", "via", "from", "courtesy", "source"].contains(next) {
        return text.dropping(start + 2)
      }
      if next == "/" || next == "|" || next == "provided" { return text.dropping(start + 2) }
      if LayoutVocabulary.pictureWords.contains(next), text.words[start + 1].hasColon {
        return text.dropping(start + 2)
      }
      return nil
    }
    if word.text == "courtesy", ["of", "photo"].contains(text[start + 1]) {
      return text.dropping(start + 2)
    }
    // `AP Photo/Jane Doe` has the slash inside a word.
    if word.text.hasPrefix("photo/") || word.text.hasPrefix("images/") { return text }
    return nil
  }

  /// A name, agency, connector, or a word for pictures.
  private func isCreditPart(_ word: LayoutWord) -> Bool {
    !word.isWord || word.isCapitalized || word.hasDigit
      || LayoutVocabulary.connectors.contains(word.text)
      || LayoutVocabulary.particles.contains(word.text)
      || LayoutVocabulary.agencies.contains(word.text)
      || LayoutVocabulary.pictureSigns.contains(word.text) || word.text == "provided"
      || word.text == "images" || word.text == "©"
  }

  /// A slash, bar or `via` with an agency on one side of it.
  private func hasAgencyMark(_ text: LayoutText) -> Bool {
    for (index, word) in text.words.enumerated() {
      if word.text.contains("/"), word.isWord {
        let parts = word.text.split(separator: "/").map(String.init)
        if parts.contains(where: Self.isAgency) || word.text.hasPrefix("photo/") { return true }
        if index > 0, parts.count == 2, parts[1] == "the" { return true }
        if index > 0, parts.count == 2, text.count <= 5,
          LayoutVocabulary.givenNames.contains(text[0])
        {
          return true
        }
      }
      if ["/", "|", "via", "for", "-", "–", "—"].contains(word.text) {
        let sides = [text[index - 1], text[index + 1]]
        let isStrong = word.text == "/" || word.text == "|" || word.text == "via"
        if isStrong, sides.contains(where: Self.isAgency) { return true }
        if word.text == "for", text[index + 1] == "the", (2...4).contains(index) { return true }
      }
    }
    return text.count <= 4 && text.contains(["getty", "images"])
  }

  private static func isAgency(_ word: String) -> Bool {
    let name = word.hasSuffix(".com") ? String(word.dropLast(4)) : word
    return LayoutVocabulary.agencies.contains(name)
      || LayoutVocabulary.pictureSources.contains(name)
      || ["associated", "staff", "file"].contains(name)
  }

  /// Words in brackets that credit a picture: `(Photo by …)`, `(AP Photo/…)`, `(Jane Doe/AP)`.
  private func isBracketCredit(_ text: LayoutText) -> Bool {
    guard (1...22).contains(text.count) else { return false }
    let first = text[0]
    if text.count == 1 { return LayoutVocabulary.agencies.contains(first) || first == "file" }
    if text.hasAny(of: ["reporting", "editing", "writing"]) { return false }
    let hasSign =
      LayoutVocabulary.pictureWords.contains(first)
      || text.words.contains { $0.text.hasPrefix("photo/") || $0.text.hasPrefix("images/") }
      || text.words.prefix(3).contains { LayoutVocabulary.pictureSigns.contains($0.text) }
      || text.contains(["getty", "images"])
    if hasSign {
      return text.words.allSatisfy(isCreditPart) || LayoutVocabulary.pictureWords.contains(first)
    }
    return text.words.allSatisfy(isCreditPart) && text.count <= 8 && hasAgencyMark(text)
  }

  /// Names in brackets that only pictures are credited to; an agency may also sign a report.
  private static let pictureOnly = LayoutVocabulary.set(
    """
    getty shutterstock alamy istock unsplash pixabay screenshot screengrab handout supplied rex epa
    """)

  /// Whether an agency or station signs in brackets at the end: `… on Monday. (AP)`.
  var endsInAgency: Bool {
    guard let last = tail.words.last, last.opening == "(", last.closing == ")" else { return false }
    return LayoutVocabulary.agencies.contains(last.text)
  }

  /// Whether the last words credit a picture, after the end of a sentence or in brackets.
  private var endsInCredit: Bool {
    guard tail.count > 3 else { return false }
    let words = tail.words
    if words[words.count - 1].closing.contains(")") || words[words.count - 1].closing.contains("]")
    {
      guard
        let open = words.lastIndex(where: { $0.opening.contains("(") || $0.opening.contains("[") })
      else { return false }
      let bracket = LayoutText(words: words[open...])
      if bracket.count == 1 { return Self.pictureOnly.contains(bracket[0]) }
      return isBracketCredit(bracket)
    }
    guard !endsSentence || words[words.count - 1].text == "photo" else { return false }
    // The credit is what stands after the last full stop, or from a word such as `Photograph:` on.
    for start in stride(from: words.count - 1, to: max(0, words.count - 12), by: -1) {
      let isAfterStop = words[start - 1].hasStop
      let isNamed =
        LayoutVocabulary.pictureWords.contains(words[start].text) && words[start].isCapitalized
        && !["photos", "pictures", "images"].contains(words[start].text)
        && (words[start].hasColon || tail[start + 1] == "by")
      if isAfterStop || isNamed { return isCreditPhrase(LayoutText(words: words[start...])) }
    }
    return false
  }
}
