/// The runs of a few words that a text is made of, as hashes: texts that share most are near copies.
///
/// Words are compared in lower case, without marks.
///
/// Source: Broder, "On the resemblance and containment of documents", 1997.
public struct Shingles: Sendable, Equatable {
  /// The hashes of the runs, sorted, each once.
  public let hashes: [UInt64]

  /// Cuts a text into runs of words.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - length: How many words a run has, 1 or more; a shorter text is one run.
  /// - Complexity: O(n log n).
  public init(_ text: [UInt8], length: Int) {
    let runs = Self.runs(text, length: length).map(\.hash)
    hashes = Set(runs).sorted()
  }

  /// The runs of a text in order, with the bytes each covers.
  ///
  /// - Returns: Nothing for a text without words.
  /// - Complexity: O(n × length).
  public static func runs(
    _ text: [UInt8], length: Int
  ) -> [(hash: UInt64, bytes: Range<Int>)] {
    let tokenized = WordTokenizer.tokenize(SourceText(name: "", bytes: text))
    let words = tokenized.tokens.filter(\.isWord)
    guard !words.isEmpty else { return [] }
    let size = min(max(length, 1), words.count)
    return (0...words.count - size).map { start in
      let run = words[start..<start + size]
      let hash = run.reduce(0x6c62_272e_07bb_0142 as UInt64) { hash, word in
        TextFolding.finish((hash &+ word.hash) &* 0x9e37_79b9_7f4a_7c15)
      }
      return (hash, words[start].start..<words[start + size - 1].end)
    }
  }

  /// How much two texts share: runs in both ÷ runs in either (Jaccard), 0–1; 0 where both are empty.
  ///
  /// - Complexity: O(runs of both).
  public func resemblance(_ other: Shingles) -> Double {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < hashes.count, theirs < other.hashes.count {
      if hashes[mine] == other.hashes[theirs] {
        shared += 1
        mine += 1
        theirs += 1
      } else if hashes[mine] < other.hashes[theirs] {
        mine += 1
      } else {
        theirs += 1
      }
    }
    let either = hashes.count + other.hashes.count - shared
    return either > 0 ? Double(shared) / Double(either) : 0
  }
}

/// Finds pairs of texts that are nearly the same without comparing all with all.
///
/// Each text gets a short signature (MinHash); texts that agree in a band of it are compared exactly. A
/// pair of resemblance 0.8 is found with a chance of 0.998, one of 0.7 with 0.97.
///
/// Source: Broder 1997 for MinHash; Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*,
/// section 3.4, for the bands.
public struct NearDuplicates: Sendable {
  /// Two texts, by their positions, the earlier first.
  public struct Pair: Sendable, Equatable {
    /// The position of the earlier text.
    public let first: Int
    /// The position of the later one.
    public let second: Int
    /// Runs in both ÷ runs in either, 0–1.
    public let resemblance: Double
  }

  private static let bands = 9
  private static let rows = 3
  /// How many texts of a band's bucket a text is compared with, the nearest before it.
  private static let comparisons = 20

  /// The pairs whose resemblance is at least a bound, ordered by the later text.
  ///
  /// A text is compared with at most the twenty nearest before it in each bucket; of many copies of
  /// one text each is told with at most nine before it.
  ///
  /// - Parameters:
  ///   - shingles: The runs of each text; texts without any are passed over.
  ///   - bound: The least resemblance, above 0 to 1.
  /// - Returns: The pairs.
  /// - Complexity: O(runs + n log n), plus the comparisons: at most 180 a text.
  public static func pairs(_ shingles: [Shingles], atLeast bound: Double) -> [Pair] {
    var compared: Set<Candidate> = []
    var pairs: [Pair] = []
    for band in 0..<bands {
      let bucket = shingles.indices.filter { !shingles[$0].hashes.isEmpty }
        .map { (key: key(shingles[$0], band: band), position: $0) }
        .sorted { ($0.key, $0.position) < ($1.key, $1.position) }
      for place in bucket.indices {
        let (key, second) = bucket[place]
        for other in (max(place - comparisons, 0)..<place).reversed() {
          guard bucket[other].key == key else { break }
          let first = bucket[other].position
          guard compared.insert(Candidate(first: first, second: second)).inserted else { continue }
          let resemblance = shingles[first].resemblance(shingles[second])
          if resemblance >= bound {
            pairs.append(Pair(first: first, second: second, resemblance: resemblance))
          }
          if resemblance == 1 { break }
        }
      }
    }
    return pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  private struct Candidate: Hashable {
    let first: Int
    let second: Int
  }

  /// The key of one band of the signature.
  private static func key(_ shingles: Shingles, band: Int) -> UInt64 {
    var key = UInt64(band)
    for row in 0..<rows {
      let salt = UInt64(band * rows + row + 1) &* 0x9e37_79b9_7f4a_7c15
      var least = UInt64.max
      for hash in shingles.hashes { least = min(least, TextFolding.finish(hash ^ salt)) }
      key = TextFolding.finish((key &+ least) &* 0x9e37_79b9_7f4a_7c15)
    }
    return key
  }
}
