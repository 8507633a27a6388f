/// Captions and picture credits.
extension LayoutNotice {
  /// Whether there is a sign of a credit.
  func mayBeCredit(_ kinds: LayoutWordKinds) -> Bool {
    if isSigned || mayBe(kinds, .creditSigns) { return true }
    return mayBe(kinds, [.commission, .mark]) && head.words.allSatisfy(isCreditPart)
  }

  /// Whether the unit is nothing but a credit: `Jane Doe/AP`, `Photo: Getty Images`, `File photo`.
  var isCredit: Bool {
    guard isWhole, head.count <= 18, let first = head.words.first else { return false }
    if first.opening.hasPrefix("("), head.words.last?.closing.contains(")") == true {
      return isBracketCredit(head)
    }
    // A sentence before it makes it a caption.
    let words = head.words.dropFirst(first.closing == "…" || first.closing == "..." ? 1 : 0)
    if words.dropLast().contains(where: { $0.hasStop && $0.length > 2 }) { return false }
    return isPostSignature || isCreditPhrase(head)
  }

  /// Who wrote a post that is shown on the page: `— Jane Doe (@jdoe) March 3, 2024`.
  private var isPostSignature: Bool {
    ["—", "–", "-"].contains(head[0])
      && head.words.contains { $0.text.hasPrefix("@") && $0.opening == "(" }
      && head.words.last?.hasDigit == true
  }

  /// Whether the unit is a caption: it says so, or it ends in a credit.
  func isCaption(_ kinds: LayoutWordKinds) -> Bool {
    guard length <= Self.longestCaption else { return false }
    return mayBe(kinds, [.caption, .foreign]) && startsAsCaption || endsInCredit
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
      && !["credit", "credits", "photos", "pictures", "images"].contains(first.text)
  }

  private static let captionControls = [
    "hide caption", "show caption", "toggle caption", "enlarge this image", "enlarge image",
    "view image in fullscreen", "open image in gallery", "view full size image", "image caption",
    "media caption", "play video", "view gallery",
    "caption",
  ].map(LayoutVocabulary.words)

  /// A phrase that is a credit from its first word to its last.
  private func isCreditPhrase(_ text: LayoutText) -> Bool {
    guard let first = text.words.first, first.isCapitalized || first.text.hasPrefix("afp") else {
      return false
    }
    if let rest = afterPictureWord(text) ?? afterSource(text) {
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
    var start = LayoutVocabulary.agencies.contains(text[0]) && text.count > 1 ? 1 : 0
    // `Express photo by`, `Photo illustration by`.
    if start == 0, text[2] == "by", LayoutVocabulary.pictureWords.contains(text[1]),
      !LayoutVocabulary.noNames.contains(text[0])
    {
      start = 1
    }
    guard text.words.indices.contains(start) else { return nil }
    let word = text.words[start]
    if LayoutVocabulary.pictureWords.contains(word.text) {
      // `Credit…Jane Doe`.
      let isDotted = word.closing == "…" || word.closing == "..."
      if isDotted, text.count < 9 { return text.dropping(start + 1) }
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

  /// The words after `Source:` where they have the shape of a credit.
  private func afterSource(_ text: LayoutText) -> LayoutText? {
    guard text[0] == "source", text.words[0].hasColon else { return nil }
    let rest = text.dropping(1)
    return hasAgencyMark(rest) ? rest : nil
  }

  /// A name, agency, connector, or a word for pictures.
  private func isCreditPart(_ word: LayoutWord) -> Bool {
    word.isCapitalized || !word.kinds.isDisjoint(with: [.mark, .digit, .creditPart])
  }

  /// A slash, bar or `via` with an agency on one side of it, or names on both sides of a slash.
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
    if text.count == 2, LayoutVocabulary.agencies.contains(text[0]),
      ["photo", "photos", "image", "images", "graphic"].contains(text[1])
    {
      return true
    }
    return isNameBySlash(text) || (text.count <= 4 && text.contains(["getty", "images"]))
  }

  /// A person's name, a slash and a name: `Jane Doe/Harbor Post`, whatever the agency is.
  private func isNameBySlash(_ text: LayoutText) -> Bool {
    guard (2...9).contains(text.count) else { return false }
    var sides: [[String]] = [[]]
    for word in text.words {
      guard word.isWord || word.text == "/" else { return false }
      guard word.isWord else {
        sides.append([])
        continue
      }
      let isName = word.isCapitalized || LayoutVocabulary.particles.contains(word.text)
      guard isName, !word.hasDigit, !LayoutVocabulary.noNames.contains(word.text),
        !word.closing.contains(where: { ",:;!?\"".contains($0) })
      else { return false }
      let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { sides.append([]) }
        sides[sides.count - 1].append(String(part))
      }
    }
    guard sides.count == 2, (2...4).contains(sides[0].count), (1...4).contains(sides[1].count),
      !sides.joined().contains("")
    else { return false }
    return !sides.joined().allSatisfy(LayoutVocabulary.labels.contains)
  }

  /// An outlet, a colon and a name in brackets: `(ABC News: Jane Doe)`, `(Supplied: Doe family)`.
  private func isNameByColon(_ text: LayoutText) -> Bool {
    guard let colon = text.words.firstIndex(where: \.hasColon), (0...2).contains(colon),
      (2...4).contains(text.count - colon - 1), text.words[colon].closing == ":"
    else { return false }
    return text.words[0].isCapitalized && text.words[colon + 1].isCapitalized
      && !Self.remarks.contains(text[0])
      && text.words.allSatisfy { isCreditPart($0) && !$0.hasStop && !$0.hasDigit }
      && text.words.dropFirst(colon + 1).allSatisfy {
        !LayoutVocabulary.noNames.contains($0.text) && !$0.hasColon
      }
  }

  private static let remarks = LayoutVocabulary.set("note warning full disclosure spoiler hint")

  private func hasKnownAgency(_ text: LayoutText) -> Bool {
    text.words.contains { word in
      word.text.split(separator: "/").contains { Self.isAgency(String($0)) }
    }
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
    return text.words.allSatisfy(isCreditPart) && text.count <= 8
      && (hasAgencyMark(text) || isNameByColon(text))
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
      // Unknown names in brackets are a credit after a sentence, not inside one.
      let isInside = open > 0 && !words[open - 1].hasStop
      if isInside, isNameBySlash(bracket) || isNameByColon(bracket), !hasKnownAgency(bracket) {
        return false
      }
      return isBracketCredit(bracket)
    }
    guard !endsSentence || words[words.count - 1].text == "photo" else { return false }
    // The credit is what stands after the last full stop, or from a word such as `Photograph:` on.
    for start in stride(from: words.count - 1, to: max(0, words.count - 12), by: -1) {
      let isAfterStop = words[start - 1].hasStop
      let isNamed =
        words[start].kinds.contains(.picture) && words[start].isCapitalized
        && !["photos", "pictures", "images"].contains(words[start].text)
        && (words[start].hasColon || ["by", "credit"].contains(tail[start + 1]))
      if isAfterStop || isNamed { return isCreditPhrase(LayoutText(words: words[start...])) }
    }
    return false
  }
}
