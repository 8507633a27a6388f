/// Looks for entries of a lexicon that cannot do what their writer meant.
public enum LexiconCheck {
  /// What may be wrong with an entry.
  public enum Kind: String, Sendable {
    /// The same pattern stands in the category before.
    case duplicate
    /// The pattern has another polarity in another entry.
    case polarity
    /// Another entry matches the same words and replaces it.
    case unreachable
    /// A longer entry of the category always matches in its place where it is found inside it, and
    /// is weaker.
    case shadowed
  }

  /// Something found.
  public struct Finding: Sendable, Equatable {
    /// The line of the entry, from 1.
    public let line: Int
    /// What is wrong.
    public let kind: Kind
    /// What was found, in words.
    public let message: String
  }

  /// What is found in a lexicon, by line.
  ///
  /// - Complexity: O(total length of the patterns and their inflected forms).
  public static func findings(in lexicon: Lexicon) -> [Finding] {
    (repeated(lexicon) + unreachable(lexicon) + shadowed(lexicon))
      .sorted { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
  }

  /// The same pattern again: in the same category, or with a contrary polarity in any.
  private static func repeated(_ lexicon: Lexicon) -> [Finding] {
    var seen: [String: LexiconEntry] = [:]
    var polarities: [String: LexiconEntry] = [:]
    var findings: [Finding] = []
    for entry in lexicon.entries {
      let key = "\(entry.category.rawValue)\t\(entry.pattern)"
      if let first = seen[key] {
        findings.append(
          Finding(
            line: entry.line, kind: .duplicate,
            message: "\"\(entry.pattern)\" stands in \(entry.category.rawValue) on line "
              + "\(first.line) already"))
      } else {
        seen[key] = entry
      }
      guard entry.polarity != 0 else { continue }
      if let other = polarities[entry.pattern], other.polarity != entry.polarity {
        findings.append(
          Finding(
            line: entry.line, kind: .polarity,
            message: "\"\(entry.pattern)\" has polarity \(entry.polarity) here and "
              + "\(other.polarity) on line \(other.line)"))
      } else {
        polarities[entry.pattern] = entry
      }
    }
    return findings
  }

  /// Entries all of whose forms a later entry of the category has as well, without a guard that
  /// would ever leave them to the earlier one.
  private static func unreachable(_ lexicon: Lexicon) -> [Finding] {
    let forms = lexicon.entries.map { $0.elements.map(Self.forms) }
    var byFirstForm: [String: [Int]] = [:]
    for (index, entry) in lexicon.entries.enumerated() where entry.guards.isEmpty {
      for form in forms[index].first ?? [] {
        byFirstForm["\(entry.category.rawValue)\t\(form)", default: []].append(index)
      }
    }
    return lexicon.entries.enumerated().compactMap { index, entry in
      let first = forms[index].first?.first ?? ""
      let later = byFirstForm["\(entry.category.rawValue)\t\(first)"]?.last { other in
        // A repeated pattern is told once, as a duplicate.
        other > index && lexicon.entries[other].pattern != entry.pattern
          && covers(forms[other], forms[index])
      }
      guard let later else { return nil }
      return Finding(
        line: entry.line, kind: .unreachable,
        message: "\"\(entry.pattern)\" is never reached: \"\(lexicon.entries[later].pattern)\" of "
          + "\(entry.category.rawValue) on line \(lexicon.entries[later].line) matches all its forms"
      )
    }
  }

  /// The words that an element of a pattern stands for, folded; the one it is written with first.
  private static func forms(_ element: LexiconEntry.Element) -> [String] {
    let forms =
      switch element {
      case .word(let word): [word]
      case .verb(let lemma): Inflection.verbForms(lemma)
      case .noun(let lemma): Inflection.nounForms(lemma)
      case .adjective(let lemma): Inflection.adjectiveForms(lemma)
      case .prefix(let stem): [stem + "*"]
      case .any: ["*"]
      }
    return forms.map { String(decoding: TextFolding.folded($0), as: UTF8.self) }
  }

  private static func covers(_ later: [[String]], _ earlier: [[String]]) -> Bool {
    later.count == earlier.count
      && zip(later, earlier).allSatisfy { forms, others in
        forms == ["*"] || Set(forms).isSuperset(of: others)
      }
  }

  /// Weaker longer entries that begin with a whole stronger one of the category.
  private static func shadowed(_ lexicon: Lexicon) -> [Finding] {
    var byPattern: [String: LexiconEntry] = [:]
    for entry in lexicon.entries where entry.guards.isEmpty {
      byPattern["\(entry.category.rawValue)\t\(entry.pattern)"] = entry
    }
    return lexicon.entries.compactMap { entry in
      let words = entry.pattern.split(separator: " ")
      guard words.count > 1 else { return nil }
      for count in (1..<words.count).reversed() {
        let start = words.prefix(count).joined(separator: " ")
        guard let shorter = byPattern["\(entry.category.rawValue)\t\(start)"],
          shorter.strength > entry.strength
        else { continue }
        return Finding(
          line: shorter.line, kind: .shadowed,
          message: "\"\(shorter.pattern)\" (strength \(shorter.strength)) gives way to the weaker "
            + "\"\(entry.pattern)\" (\(entry.strength)) on line \(entry.line)")
      }
      return nil
    }
  }
}
