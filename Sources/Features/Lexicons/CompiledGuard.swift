/// All guards of an entry, ready to be asked.
struct CompiledGuard: Sendable, Hashable {
  /// Which conditions there are.
  struct Kinds: OptionSet, Hashable {
    let rawValue: UInt8
    static let notNegated = Kinds(rawValue: 1)
    static let notInName = Kinds(rawValue: 2)
    static let noun = Kinds(rawValue: 4)
    static let verb = Kinds(rawValue: 8)
  }

  var kinds: Kinds = []
  /// The hash of a verb whose own lemma ends in -ed or -ing, with the condition `verb`; else 0.
  var lemma: UInt64 = 0
  /// The hashes of the words that may not stand near.
  var near: ArraySlice<UInt64> = []
}

extension CompiledGuard.Kinds: Sendable {}

/// The different guards of some entries, numbered from 1.
struct GuardTable {
  private var guards: [CompiledGuard] = []
  private var numbers: [CompiledGuard: UInt32] = [:]

  /// The number of the guards of an entry.
  ///
  /// - Parameters:
  ///   - conditions: The guards.
  ///   - first: The first word of the entry's pattern.
  /// - Returns: The number, from 1; 0 if there are no guards.
  mutating func number(
    of conditions: [LexiconEntry.Guard], first: LexiconEntry.Element?
  ) -> UInt32 {
    guard !conditions.isEmpty else { return 0 }
    var compiled = CompiledGuard()
    for condition in conditions {
      switch condition {
      case .notNegated: compiled.kinds.insert(.notNegated)
      case .notInName: compiled.kinds.insert(.notInName)
      case .notNear(let words): compiled.near += words.map { TextFolding.hash(word: $0) }
      case .noun: compiled.kinds.insert(.noun)
      case .verb:
        compiled.kinds.insert(.verb)
        if case .verb(let lemma)? = first { compiled.lemma = Self.hash(ofRegular: lemma) }
      }
    }
    if let number = numbers[compiled] { return number }
    guards.append(compiled)
    numbers[compiled] = UInt32(guards.count)
    return UInt32(guards.count)
  }

  /// The hash of a lemma that looks like an inflected form; 0 for any other.
  private static func hash(ofRegular lemma: String) -> UInt64 {
    let folded = TextFolding.folded(lemma)
    let isRegular =
      folded.suffix(2).elementsEqual("ed".utf8) || folded.suffix(3).elementsEqual("ing".utf8)
    return isRegular ? TextFolding.hash(of: folded) : 0
  }

  /// Lays the guards out in tables.
  func lay(into tables: inout LexiconTables) {
    for compiled in guards {
      tables.guardKinds.append(UInt32(compiled.kinds.rawValue))
      tables.guardLemmas.append(compiled.lemma)
      tables.guardNearCounts.append(UInt32(compiled.near.count))
      tables.nearHashes += compiled.near
    }
  }
}

extension LexiconTables {
  /// The guards, by their number less 1.
  var compiledGuards: [CompiledGuard] {
    var start = 0
    return guardKinds.indices.map { index in
      let end = start + Int(guardNearCounts[index])
      defer { start = end }
      return CompiledGuard(
        kinds: CompiledGuard.Kinds(rawValue: UInt8(truncatingIfNeeded: guardKinds[index])),
        lemma: guardLemmas[index], near: nearHashes[start..<end])
    }
  }
}
