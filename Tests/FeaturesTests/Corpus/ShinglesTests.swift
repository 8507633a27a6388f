import Features
import TestSupport
import Testing

@Suite struct ShinglesTests {
  private func shingles(_ text: String) -> Shingles { Shingles(Array(text.utf8), length: 3) }

  @Test func `resemblance is the share of common runs, counted by hand`() {
    // Runs: "the old bridge", "old bridge was", "bridge was closed" against "… was opened".
    let one = shingles("The old bridge was closed.")
    let other = shingles("the old bridge was opened")
    #expect(one.resemblance(other) == 0.5)
    #expect(one.resemblance(one) == 1)
    #expect(one.resemblance(shingles("Nothing else matters here")) == 0)
    #expect(shingles("").resemblance(shingles("")) == 0)
  }

  @Test func `marks and case do not matter, and a short text is one run`() {
    #expect(shingles("No, never!") == shingles("no never"))
    #expect(shingles("No never").hashes.count == 1)
    #expect(shingles("?!").hashes.isEmpty)
  }

  @Test func `a run says which bytes it covers`() {
    let text = Array("“One two, three four.”".utf8)
    let runs = Shingles.runs(text, length: 3).map { run in
      String(decoding: text[run.bytes], as: UTF8.self)
    }
    #expect(runs == ["One two, three", "two, three four"])
  }

  @Test func `finds the pairs that comparing all with all finds`() {
    let words = [
      "bridge", "tax", "roof", "ferry", "wall", "bus", "tram", "lease", "school", "park",
    ]
    var generator = Twister(seed: 7)
    var texts: [String] = []
    for _ in 0..<60 {
      let base = (0..<14).map { _ in words[generator.below(words.count)] }
      texts.append(base.joined(separator: " "))
      var near = base
      near[generator.below(3)] = "changed"
      texts.append(near.joined(separator: " "))
    }
    let all = texts.map(shingles)
    let found = NearDuplicates.pairs(all, atLeast: 0.8)
    var slow: [[Int]] = []
    for second in all.indices {
      for first in 0..<second where all[first].resemblance(all[second]) >= 0.8 {
        slow.append([first, second])
      }
    }
    #expect(slow.count >= 10)
    #expect(found.map { [$0.first, $0.second] } == slow)
    #expect(found.allSatisfy { $0.resemblance == all[$0.first].resemblance(all[$0.second]) })
  }

  @Test func `a thousand copies make a chain, not a million pairs`() {
    let all = (0..<1000).map { _ in shingles("The council voted on the bridge on Monday night") }
    let pairs = NearDuplicates.pairs(all, atLeast: 0.8)
    #expect(pairs.count < 21_000)
    #expect(Set(pairs.map(\.second)).count == 999)
  }
}

/// A small generator of test data (linear congruential, Knuth's constants).
private struct Twister {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
