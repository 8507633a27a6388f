/// Gives quotations without a cue of their own to a speaker: the last one in the same paragraph, or
/// the one whose words the paragraph before ended with.
struct QuotationOwners {
  let tagged: TaggedText
  let paragraphs: [Range<Int>]
  let sentences: [Range<Int>]

  /// The attributions with those quotations added, in order.
  ///
  /// - Complexity: O(tokens + attributions · log attributions).
  func completing(_ found: [Attribution]) -> [Attribution] {
    var attributions = Self.sorted(found)
    guard !tagged.quotations.isEmpty else { return attributions }
    var owners = [Int32](repeating: -1, count: tagged.quotations.count)
    for (number, attribution) in attributions.enumerated() {
      for range in attribution.content { claim(range, for: number, &owners) }
    }
    giveForward(&owners, &attributions)
    var speaker: Int?
    var next = 0
    var speakerParagraph = -1
    var paragraph = -1
    for (number, quotation) in tagged.quotations.enumerated()
    where quotation.kind == .quotation && quotation.depth == 0 {
      while paragraph + 1 < paragraphs.count,
        paragraphs[paragraph + 1].lowerBound <= quotation.tokens.lowerBound
      {
        paragraph += 1
      }
      // The last attribution that starts before the quotation.
      while next < found.count, Self.start(attributions[next]) <= quotation.tokens.lowerBound {
        if speaks(attributions[next]) {
          speaker = next
          speakerParagraph = paragraph
        }
        next += 1
      }
      if owners[number] >= 0 {
        speaker = Int(owners[number])
        speakerParagraph = paragraph
        continue
      }
      guard Self.starts(sentences, at: quotation.tokens.lowerBound) else { continue }
      if let speaker, paragraph - speakerParagraph <= 1 {
        attributions[speaker].content.append(quotation.tokens)
        speakerParagraph = paragraph
      } else {
        attributions.append(
          Attribution(
            source: [], cue: [], content: [quotation.tokens], kind: .vague, slant: .neutral))
        speaker = attributions.count - 1
        speakerParagraph = paragraph
      }
    }
    return Self.sorted(attributions)
  }

  /// Gives the first paragraphs of a speech, which are not closed, to the speaker named after a
  /// later one.
  private func giveForward(_ owners: inout [Int32], _ attributions: inout [Attribution]) {
    var next: Int?
    // Last paragraph first.
    var given: [Int: [Range<Int>]] = [:]
    for number in tagged.quotations.indices.reversed() {
      let quotation = tagged.quotations[number]
      guard quotation.depth == 0, quotation.kind == .quotation else { continue }
      defer { next = number }
      guard let next, owners[number] < 0, !quotation.isClosed, owners[next] >= 0,
        tagged.quotations[next].tokens.lowerBound == quotation.tokens.upperBound,
        Self.starts(paragraphs, at: quotation.tokens.upperBound)
      else { continue }
      owners[number] = owners[next]
      given[Int(owners[next]), default: []].append(quotation.tokens)
    }
    for (owner, ranges) in given {
      attributions[owner].content.insert(contentsOf: ranges.reversed(), at: 0)
    }
  }

  private func speaks(_ attribution: Attribution) -> Bool { !attribution.source.isEmpty }

  private static func start(_ attribution: Attribution) -> Int {
    let start = min(
      attribution.source.first?.lowerBound ?? .max, attribution.cue.first?.lowerBound ?? .max,
      attribution.content.first?.lowerBound ?? .max)
    return start == .max ? 0 : start
  }

  /// The attributions by their first token.
  private static func sorted(_ attributions: [Attribution]) -> [Attribution] {
    var last = 0
    if attributions.allSatisfy({ attribution in
      defer { last = start(attribution) }
      return last <= start(attribution)
    }) {
      return attributions
    }
    let starts = attributions.map(start)
    return attributions.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
      .map { attributions[$0] }
  }

  /// Whether one of some ascending ranges starts at a token.
  private static func starts(_ ranges: [Range<Int>], at token: Int) -> Bool {
    let index = ranges.firstIndexSorted { $0.lowerBound >= token }
    return index < ranges.count && ranges[index].lowerBound == token
  }

  /// Marks the quotations that start in a range as an attribution's.
  private func claim(_ range: Range<Int>, for number: Int, _ owners: inout [Int32]) {
    var low = 0
    var high = tagged.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if tagged.quotations[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < owners.count, tagged.quotations[low].tokens.lowerBound < range.upperBound {
      owners[low] = Int32(truncatingIfNeeded: number)
      low += 1
    }
  }
}
