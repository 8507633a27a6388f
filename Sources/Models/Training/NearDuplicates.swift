/// Finds texts that are the same, or nearly, as others.
///
/// Texts are compared by their runs of three words: nearly the same are those that share at least
/// four fifths of all runs that either has. Digits count alike, so a notice of another day is nearly
/// the same. Candidates are texts with the same least hashes in one of several bands.
///
/// Source: Broder: On the resemblance and containment of documents. SEQUENCES 1997; the bands as in
/// Leskovec, Rajaraman, Ullman: *Mining of Massive Datasets*, 2014, section 3.4.
enum NearDuplicates {
  /// Words in a run.
  private static let runLength = 3
  /// The least share of common runs.
  private static let threshold = 0.8
  private static let bandCount = 6
  private static let hashesPerBand = 2
  /// Texts of one band's bucket that a text is compared with: of many alike some are enough.
  private static let compared = 16

  /// How many texts are the same or nearly the same as one of another group.
  ///
  /// - Parameters:
  ///   - texts: The hashes of the words of each text, in order.
  ///   - groups: The group of each text.
  /// - Returns: A number of texts.
  /// - Complexity: O(words).
  static func countShared(_ texts: [[UInt64]], groups: [Int]) -> Int {
    let runs = texts.map(Self.runs)
    var buckets: [UInt64: [Int]] = [:]
    var isShared = [Bool](repeating: false, count: texts.count)
    for (text, own) in runs.enumerated() where !own.isEmpty {
      for key in bandKeys(own) {
        for other in buckets[key, default: []]
        where groups[other] != groups[text] && !(isShared[other] && isShared[text])
          && resemblance(own, runs[other]) >= threshold
        {
          isShared[text] = true
          isShared[other] = true
        }
        if buckets[key, default: []].count < compared { buckets[key, default: []].append(text) }
      }
    }
    return isShared.count { $0 }
  }

  /// The hashes of a text's runs, ascending, each once; of a short text that of all its words.
  private static func runs(_ words: [UInt64]) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let length = min(runLength, words.count)
    let hashes = (0...words.count - length).map { start in
      words[start..<start + length].reduce(UInt64(length)) { mixed($0 &* 31 &+ $1) }
    }
    let sorted = hashes.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// A key for each band: its number and the least hashes in it.
  private static func bandKeys(_ runs: [UInt64]) -> [UInt64] {
    (0..<bandCount).map { band in
      (0..<hashesPerBand).reduce(UInt64(band)) { key, index in
        let salt = mixed(UInt64(band * hashesPerBand + index + 1))
        let least = runs.reduce(UInt64.max) { min($0, mixed($1 ^ salt)) }
        return mixed(key &* 31 &+ least)
      }
    }
  }

  /// The share of the runs of either that both have.
  private static func resemblance(_ one: [UInt64], _ two: [UInt64]) -> Double {
    var (first, second, common) = (0, 0, 0)
    while first < one.count, second < two.count {
      if one[first] == two[second] {
        common += 1
        first += 1
        second += 1
      } else if one[first] < two[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(common) / Double(one.count + two.count - common)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixer = SplitMix64(state: value)
    return mixer.next()
  }
}
