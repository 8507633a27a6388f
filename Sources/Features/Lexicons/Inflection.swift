/// The regular and irregular inflected forms of English words.
///
/// The rules are generous: where spelling varies (`cancelled`, `canceled`) both forms are given, and
/// a form that no one writes does no harm in a list that is only matched against text.
public enum Inflection {
  /// The forms of a verb, the lemma first: present, past, participles.
  ///
  /// A hyphenated or prefixed verb inflects like its last part (`backslide`, `strong-arm`).
  /// - Complexity: O(length).
  public static func verbForms(_ lemma: String) -> [String] {
    if lemma == "be" { return ["be", "am", "is", "are", "was", "were", "been", "being"] }
    if lemma.hasSuffix("have"), let (prefix, forms) = irregular(lemma, in: IrregularForms.verbs) {
      return unique([lemma] + forms.map { prefix + $0 })
    }
    let past =
      irregular(lemma, in: IrregularForms.verbs).map { prefix, forms in forms.map { prefix + $0 } }
      ?? pastStems(lemma).map { $0 + "ed" }
    return unique([lemma] + thirdPerson(lemma) + past + participles(lemma))
  }

  /// The forms of a noun: singular and plural.
  ///
  /// - Complexity: O(length).
  public static func nounForms(_ lemma: String) -> [String] {
    if let (prefix, forms) = irregular(lemma, in: IrregularForms.nouns) {
      return unique([lemma] + forms.map { prefix + $0 })
    }
    for ending in ["wife", "child", "person"] where lemma.hasSuffix(ending) {
      let forms = IrregularForms.nouns[ending] ?? []
      return [lemma] + forms.map { lemma.dropLast(ending.count) + $0 }
    }
    if lemma.hasSuffix("man"), !IrregularForms.regularMan.contains(lemma) {
      return [lemma, lemma.dropLast(3) + "men"]
    }
    if lemma.hasSuffix("sis"), lemma.count > 4 { return [lemma, lemma.dropLast(2) + "es"] }
    return unique([lemma] + plurals(lemma))
  }

  /// The forms of an adjective: positive, comparative, superlative.
  ///
  /// Only short adjectives and those in *-y*, *-le*, *-er* and *-ow* compare by ending.
  /// - Complexity: O(length).
  public static func adjectiveForms(_ lemma: String) -> [String] {
    if let (prefix, forms) = irregular(lemma, in: IrregularForms.adjectives) {
      return unique([lemma] + forms.map { prefix + $0 })
    }
    guard compares(lemma) else { return [lemma] }
    // `slyer` beside `slier`.
    let whole = endsInConsonantY(lemma) && vowelGroups(lemma) == 1 ? [lemma] : []
    return unique(
      [lemma] + (pastStems(lemma) + whole).flatMap { stem in [stem + "er", stem + "est"] })
  }

  // MARK: Rules

  private static func irregular(
    _ lemma: String, in table: [String: [String]]
  ) -> (prefix: String, forms: [String])? {
    if let forms = table[lemma] { return ("", forms) }
    let prefixes = ["mis", "over", "under", "out", "re", "un", "fore", "with", "back", "up"]
    for prefix in prefixes where lemma.hasPrefix(prefix) {
      if let forms = table[String(lemma.dropFirst(prefix.count))] { return (prefix, forms) }
    }
    if let hyphen = lemma.lastIndex(of: "-"),
      let forms = table[String(lemma[lemma.index(after: hyphen)...])]
    {
      return (String(lemma[...hyphen]), forms)
    }
    return nil
  }

  /// The -s form.
  private static func thirdPerson(_ lemma: String) -> [String] {
    if endsInConsonantY(lemma) { return [lemma.dropLast() + "ies"] }
    if ["s", "x", "ch", "sh"].contains(where: lemma.hasSuffix) { return [lemma + "es"] }
    if lemma.hasSuffix("z") { return doubled(lemma).map { $0 + "es" } }
    if lemma.hasSuffix("o"), let before = lemma.dropLast().last, !isVowel(before) {
      return [lemma + "es"]
    }
    return [lemma + "s"]
  }

  /// The regular plurals: as the -s form, but *oligarchs* beside *leeches*, *mottos* beside
  /// *mottoes*.
  private static func plurals(_ lemma: String) -> [String] {
    let isOpen = lemma.hasSuffix("o") || lemma.hasSuffix("ch")
    return thirdPerson(lemma) + (isOpen ? [lemma + "s"] : [])
  }

  private static func participles(_ lemma: String) -> [String] {
    if lemma.hasSuffix("ie") { return [lemma.dropLast(2) + "ying"] }
    guard lemma.hasSuffix("e"), !["ee", "ye", "oe"].contains(where: lemma.hasSuffix) else {
      return doubled(lemma).map { $0 + "ing" }
    }
    // `whingeing` beside `whinging`.
    let keepsE = ["ge", "ue"].contains(where: lemma.hasSuffix)
    return [lemma.dropLast() + "ing"] + (keepsE ? [lemma + "ing"] : [])
  }

  /// What -ed, -er and -est are put after.
  private static func pastStems(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") { return [String(lemma.dropLast())] }
    if endsInConsonantY(lemma) { return [lemma.dropLast() + "i"] }
    return doubled(lemma)
  }

  /// The stem, and the stem with its last consonant doubled where that may be written.
  private static func doubled(_ lemma: String) -> [String] {
    // The u of `qu` is a consonant.
    let letters = Array(lemma.replacing("qu", with: "qw"))
    if lemma.hasSuffix("ic") { return [lemma, lemma + "k"] }
    guard letters.count >= 2, let last = letters.last, !isVowel(last), !"wxyh".contains(last),
      isVowel(letters[letters.count - 2])
    else { return [lemma] }
    // After two vowels only an l is doubled (`fuelled`).
    let isShort = letters.count == 2 || !isVowel(letters[letters.count - 3])
    return isShort || last == "l" ? [lemma, lemma + String(last)] : [lemma]
  }

  private static func compares(_ lemma: String) -> Bool {
    let syllables = vowelGroups(lemma)
    if syllables == 1 { return lemma.count <= 7 }
    return syllables == 2 && ["y", "le", "ow", "er"].contains { lemma.hasSuffix($0) }
  }

  private static func vowelGroups(_ word: String) -> Int {
    var count = 0
    var inside = false
    for letter in word {
      let vowel = isVowel(letter) || letter == "y"
      if vowel, !inside { count += 1 }
      inside = vowel
    }
    if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
    return count
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }
}
