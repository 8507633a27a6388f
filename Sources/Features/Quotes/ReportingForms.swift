/// The forms of a verb from its dictionary form and irregular parts.
enum ReportingForms {
  /// Every spelling of a verb written as in ``ReportingCues/Entry/lemma``, with the forms it can
  /// be.
  static func forms(of lemma: String) -> [(word: String, form: ReportingCues.Form)] {
    let parts = lemma.split(separator: "/").map(String.init)
    guard let base = parts.first else { return [] }
    let past = parts.count > 1 ? parts[1] : adding("ed", to: base)
    let participle = parts.count > 2 ? parts[2] : past
    let isDoubled = past.hasSuffix("ed") && past.dropLast(2).dropLast() == base
    let gerund = isDoubled ? past.dropLast(2) + "ing" : adding("ing", to: base)
    var words: [(word: String, form: ReportingCues.Form)] = []
    for (word, form) in [
      (base, ReportingCues.Form.base), (adding("s", to: base), .present), (past, .past),
      (participle, .participle), (String(gerund), .gerund),
    ] {
      if let index = words.firstIndex(where: { $0.word == word }) {
        words[index].form.formUnion(form)
      } else {
        words.append((word, form))
      }
    }
    return words
  }

  /// A word with the ending `s`, `ed` or `ing`, spelled by the rules.
  static func adding(_ ending: String, to word: String) -> String {
    let stem = word.dropLast()
    let endsInConsonantY = word.hasSuffix("y") && !"aeiou".contains(stem.last ?? "a")
    switch ending {
    case "s":
      if endsInConsonantY { return stem + "ies" }
      let hisses = ["s", "sh", "ch", "x", "z"].contains { word.hasSuffix($0) }
      return word + (hisses ? "es" : "s")
    case "ed":
      if endsInConsonantY { return stem + "ied" }
      return word.hasSuffix("e") ? word + "d" : word + "ed"
    default:
      let dropsE = word.hasSuffix("e") && !word.hasSuffix("ee") && !word.hasSuffix("oe")
      return dropsE ? stem + ending : word + ending
    }
  }
}
