/// Bylines and dates.
extension LayoutNotice {
  /// Whether the unit names the writer: `By Jane Doe`, `Jane Doe, Staff Writer`.
  var isByline: Bool {
    guard isWhole, head.count <= 30 else { return false }
    if let names = namesAfterBy { return isNameList(names) }
    return isAgencyLine || isNameWithRole || isSignature
  }

  /// The words after `By`, `Written by`, `Opinion by`, `Author:` and the like.
  private var namesAfterBy: LayoutText? {
    guard let first = head.words.first, first.isCapitalized else { return nil }
    if first.text == "by" { return head.dropping(1) }
    if ["author", "authors", "byline"].contains(first.text), first.hasColon {
      return head.dropping(1)
    }
    for length in 1...3 where head[length] == "by" {
      let lead = head.words.prefix(length)
      if lead.allSatisfy({ Self.leadWords.contains($0.text) }) { return head.dropping(length + 1) }
    }
    // `Posted on March 3, 2024 by Jane Doe`.
    if let by = head.words.prefix(Self.longestDate).firstIndex(where: { $0.text == "by" }),
      head.words[..<by].allSatisfy(isDatePart), head.words[..<by].contains(where: \.hasDigit)
    {
      return head.dropping(by + 1)
    }
    return nil
  }

  /// The most words of a date.
  private static let longestDate = 12

  private static let leadWords = LayoutVocabulary.set(
    """
    written story stories words text reported posted published compiled opinion analysis comment \
    commentary column guest review reviewed exclusive essay editorial report interview and an from \
    created submitted op-ed
    """)

  /// Names with connectors, roles, places and dates, and no other words.
  private func isNameList(_ names: LayoutText) -> Bool {
    guard let first = names.words.first(where: { $0.text != "the" }), first.isCapitalized,
      !LayoutVocabulary.noNames.contains(first.text) || isHouseName(names),
      !LayoutVocabulary.months.contains(first.text) || isGivenName(first.text),
      !LayoutVocabulary.weekdays.contains(first.text)
    else { return false }
    if names[0] == "the", !isHouseName(names) { return false }
    if endsSentence, !endsInAbbreviation(names), names.count > 4 { return false }
    if endsSentence, names.count < 2 { return false }
    var run = 0
    for word in names.words {
      let isConnector = !word.isWord || LayoutVocabulary.connectors.contains(word.text)
      run = isConnector ? 0 : run + 1
      guard isNamePart(word) || isConnector || isDatePart(word) || isRolePart(word) else {
        return false
      }
      // A title in capitals, not a name.
      if run > Self.longestName, !isRolePart(word), !isDatePart(word) { return false }
      if word.closing.contains(",") { run = 0 }
    }
    return true
  }

  private static let longestName = 6

  private func isHouseName(_ names: LayoutText) -> Bool {
    guard names[0] == "the" else { return false }
    return names.words.contains { Self.houseWords.contains($0.text) || isRolePart($0) }
  }

  private static let houseWords = LayoutVocabulary.set(
    "associated press times post herald guardian telegraph journal gazette tribune editors")

  private func endsInAbbreviation(_ names: LayoutText) -> Bool {
    guard let last = names.words.last else { return false }
    return ["jr", "sr", "a.m", "p.m", "inc", "ph.d", "m.d", "esq", "u.s"].contains(last.text)
  }

  private func isGivenName(_ word: String) -> Bool { LayoutVocabulary.givenNames.contains(word) }

  private func isNamePart(_ word: LayoutWord) -> Bool {
    (word.isCapitalized && !word.hasDigit) || LayoutVocabulary.particles.contains(word.text)
      || word.text.first == "@"
  }

  private func isRolePart(_ word: LayoutWord) -> Bool {
    LayoutVocabulary.roles.contains(word.text) || LayoutVocabulary.roleModifiers.contains(word.text)
      || LayoutVocabulary.agencies.contains(word.text)
  }

  /// A name or agency after a dash: `— Jane Doe, Daily Gazette`.
  private var isSignature: Bool {
    guard !endsSentence, let first = head.words.first, head.count <= 8 else { return false }
    let isDash = ["—", "–", "-", "--"].contains(first.text)
    guard isDash || ["—", "–", "-", "--"].contains(first.opening) else { return false }
    let name = isDash ? head.dropping(1) : head
    // A hyphen is more often a bullet.
    if first.text == "-" || first.opening == "-", !isGivenName(name[0]) { return false }
    guard let last = name.words.last, last.isCapitalized, name.words.first?.isCapitalized == true
    else { return false }
    return name.words.allSatisfy {
      isNamePart($0) && !LayoutVocabulary.noNames.contains($0.text) && !$0.hasStop || isRolePart($0)
    }
  }

  /// An agency or desk alone on a line: `Associated Press`, `From staff reports`.
  private var isAgencyLine: Bool {
    guard !endsSentence, head.count <= 6, head.words.first?.isCapitalized == true else {
      return false
    }
    if Self.agencyLines.contains(where: head.equals) { return true }
    if head.count == 1, !head.words[0].hasClosing, !head.words[0].hasOpening {
      return ["reuters", "afp", "bloomberg", "upi", "xinhua"].contains(head[0])
    }
    let isRole = head.words.contains { LayoutVocabulary.roles.contains($0.text) }
    return isRole && head.count > 1
      && head.words.allSatisfy {
        isRolePart($0) || LayoutVocabulary.connectors.contains($0.text) || !$0.isWord
      }
  }

  private static let agencyLines = [
    "associated press", "the associated press", "press association", "agence france-presse",
    "staff report", "staff reports", "from staff reports", "from staff and wire reports",
    "staff and agencies", "from news services", "news services", "wire reports",
    "our correspondent",
    "agencies",
  ].map(LayoutVocabulary.words)

  /// A name, a comma or bar, and what the person is: `Jane Doe, Staff Writer`.
  private var isNameWithRole: Bool {
    guard !endsSentence, (3...14).contains(head.count) else { return false }
    var split: Int?
    for (index, word) in head.words.enumerated().prefix(8) {
      if word.closing.hasSuffix(",") || word.closing.hasSuffix("|") {
        split = index + 1
        break
      }
      if index > 0, ["|", "-", "–", "—", "•", "·"].contains(word.text) {
        split = index
        break
      }
    }
    guard let split, (2...6).contains(split), isName(LayoutText(words: head.words.prefix(split)))
    else { return false }
    let rest = head.dropping(split)
    guard rest.words.contains(where: { LayoutVocabulary.roles.contains($0.text) }) else {
      return false
    }
    return rest.words.allSatisfy {
      isRolePart($0) || $0.isCapitalized || !$0.isWord
        || LayoutVocabulary.connectors.contains($0.text) || isDatePart($0)
    }
  }

  /// One or more names joined by `and`, without anything else.
  var isNames: Bool { names.map { $0.allSatisfy(isName) } ?? false }

  /// Whether one of the names starts with a common given name; where that is also another word or
  /// a place, only in a name of two words.
  var hasGivenName: Bool {
    names?.contains { name in
      let isSure = !LayoutVocabulary.ambiguousNames.contains(name[0])
      return isGivenName(name[0]) && (isSure || (name.count == 2 && name[1].last != "s"))
    } ?? false
  }

  /// A name and, without a mark between, a place or role: `Jane Doe in London`.
  var isNameAndPlace: Bool {
    guard isWhole, !endsSentence, (3...10).contains(head.count) else { return false }
    guard
      let split = head.words.firstIndex(where: {
        ["in", "at"].contains($0.text) || isRolePart($0)
      }), (2...4).contains(split)
    else { return false }
    let name = LayoutText(words: head.words.prefix(split))
    guard isName(name), isGivenName(name[0]), !LayoutVocabulary.ambiguousNames.contains(name[0])
    else { return false }
    let rest = head.dropping(split)
    if ["in", "at"].contains(rest[0]) {
      return (2...4).contains(rest.count) && rest.words.dropFirst().allSatisfy(isNamePart)
    }
    return rest.words.contains { LayoutVocabulary.roles.contains($0.text) }
      && rest.words.allSatisfy { isRolePart($0) || LayoutVocabulary.connectors.contains($0.text) }
  }

  /// The parts between `and`, bars and commas, if the unit is short enough for names alone.
  private var names: [LayoutText]? {
    guard isWhole, !endsSentence, (2...12).contains(head.count) else { return nil }
    var names: [[LayoutWord]] = [[]]
    for word in head.words {
      if ["and", "&", "|"].contains(word.text) {
        names.append([])
      } else {
        names[names.count - 1].append(word)
        if word.closing.contains(",") { names.append([]) }
      }
    }
    return names.map(LayoutText.init(words:))
  }

  /// Two to four capitalised words, initials and particles among them.
  private func isName(_ name: LayoutText) -> Bool {
    guard (2...5).contains(name.count) else { return false }
    return name.words.allSatisfy { isNamePart($0) && !LayoutVocabulary.noNames.contains($0.text) }
      && name.words.first?.isCapitalized == true && name.words.last?.isCapitalized == true
      && name.words.dropLast().allSatisfy { !$0.hasClosing || $0.closing == "." }
      && name.words.allSatisfy {
        !LayoutVocabulary.connectors.contains($0.text) && !$0.hasOpening
      }
  }

  // MARK: Dates

  /// Whether the unit is a date or time, with `Updated` or the like before it or without.
  var isDate: Bool {
    guard isWhole, (1...24).contains(head.count) else { return false }
    var hasVerb = false
    var hasDigit = false
    var hasName = false
    var hasClock = false
    for word in head.words where word.isWord {
      guard isDatePart(word) else { return false }
      hasVerb = hasVerb || LayoutVocabulary.dateVerbs.contains(word.text)
      hasDigit = hasDigit || word.hasDigit
      hasName =
        hasName || LayoutVocabulary.months.contains(word.text)
        || LayoutVocabulary.weekdays.contains(word.text)
      hasClock = hasClock || isClock(word)
    }
    // `On April 2:` is a heading of the article.
    if !hasVerb, head.words.last?.hasColon == true { return false }
    // `8:11).` is the end of a reference that a break has cut in two.
    if head.words.last?.closing.hasPrefix(")") == true, !head.words[0].hasOpening {
      return false
    }
    return (hasName && (hasDigit || hasVerb)) || (hasClock && hasDigit)
  }

  private func isClock(_ word: LayoutWord) -> Bool {
    if ["ago", "read", "reading"].contains(word.text) { return true }
    guard word.hasDigit else { return false }
    return word.text.contains(":") || word.text.hasSuffix("m") || word.text.contains("/")
      || word.text.count { ".-".contains($0) } == 2
  }

  private func isDatePart(_ word: LayoutWord) -> Bool {
    if !word.isWord { return word.text.allSatisfy { "|-–—•·/".contains($0) } }
    return word.hasDigit ? Self.isNumeric(word.text) : word.kinds.contains(.datePart)
  }

  /// Digits with the marks and endings that dates and times have: `00:00`, `0000-00-00`, `0pm`.
  private static func isNumeric(_ text: String) -> Bool {
    guard text.utf8.count <= 25 else { return false }
    let letters = text.filter(\.isLetter)
    return ["", "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m", "h", "t", "tz", "z", "min"]
      .contains(letters) && text.allSatisfy { $0.isLetter || "0:/.-+".contains($0) }
  }
}
