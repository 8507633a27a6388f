/// The forms of a verb from its dictionary form and irregular parts.
enum ReportingForms {
  /// Every spelling of a verb written as in ``ReportingCues/Entry/lemma``, with the forms it can
  /// be.
  static func forms(of lemma: String) -> [(word: String, form: ReportingCues.Form)] {
    let parts = lemma.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let base = parts.first else { return [] }
    let past = parts.count > 1 ? parts[1] : adding("ed", to: base)
    let participle = parts.count > 2 ? parts[2] : past
    // `admitted` doubles the last letter of `admit`, and so does `admitting`.
    let isDoubled =
      past.utf8.count == base.utf8.count + 3 && past.hasPrefix(base) && past.hasSuffix("ed")
    let gerund =
      isDoubled ? Substring(past.utf8.dropLast(2)) + "ing" : adding("ing", to: base)[...]
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
    let letters = word.utf8.suffix(2)
    let last = letters.last ?? 0
    let before = letters.count == 2 ? letters.first ?? 0 : 0
    let endsInConsonantY = last == UInt8(ascii: "y") && before > 0 && !vowels.contains(before)
    // Only ASCII letters are cut off.
    var stem: Substring { Substring(word.utf8.dropLast()) }
    switch ending {
    case "s":
      if endsInConsonantY { return stem + "ies" }
      return word + (hisses(before, last) ? "es" : "s")
    case "ed":
      if endsInConsonantY { return stem + "ied" }
      return last == UInt8(ascii: "e") ? word + "d" : word + "ed"
    default:
      let dropsE =
        last == UInt8(ascii: "e") && before != UInt8(ascii: "e") && before != UInt8(ascii: "o")
      return dropsE ? stem + ending : word + ending
    }
  }

  private static let vowels = Array("aeiou".utf8)

  /// Whether a word with these last letters ends in a hiss: *s*, *x*, *z*, *sh*, *ch*.
  private static func hisses(_ before: UInt8, _ last: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
    case UInt8(ascii: "h"): before == UInt8(ascii: "s") || before == UInt8(ascii: "c")
    default: false
    }
  }
}
