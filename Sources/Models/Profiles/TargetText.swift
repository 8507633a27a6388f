import Features

/// An analysed text with what the attachment of loaded words asks of each token, worked out once.
struct TargetText {
  let analysis: Analysis
  let tokens: [Token]
  let names: NameIndex
  /// For every token the attribution whose content it is in, or -1; the innermost one.
  let owners: [Int32]
  /// For every token the attribution whose cue it is in, or -1.
  let cues: [Int32]
  /// For every token the number of its clause.
  let clauses: [Int32]
  /// Whether a token is between scare quotes.
  let isScare: [Bool]

  /// - Complexity: O(tokens + attributions · log attributions).
  init(_ analysis: Analysis, _ names: NameIndex) {
    self.analysis = analysis
    self.names = names
    tokens = analysis.text.tokens
    owners = Self.owners(analysis.attributions, tokenCount: tokens.count)
    var cues = [Int32](repeating: -1, count: tokens.count)
    for (number, attribution) in analysis.attributions.enumerated() {
      for range in attribution.cue {
        for token in range.clamped(to: tokens.indices) {
          cues[token] = Int32(truncatingIfNeeded: number)
        }
      }
    }
    self.cues = cues
    clauses = Self.clauses(analysis)
    var isScare = [Bool](repeating: false, count: tokens.count)
    for quotation in analysis.quotations where quotation.kind == .scare {
      for token in quotation.tokens.clamped(to: tokens.indices) { isScare[token] = true }
    }
    self.isScare = isScare
  }

  /// Whether two tokens are words of the same speaker, in the same content.
  func sameSpeaker(_ first: Int, _ second: Int) -> Bool {
    owners[first] == owners[second]
      && (analysis.voices[first] == .author) == (analysis.voices[second] == .author)
  }

  /// The innermost content at each token: of those that have not ended, the one that started last.
  private static func owners(_ attributions: [Attribution], tokenCount: Int) -> [Int32] {
    let contents = attributions.enumerated().flatMap { number, attribution in
      attribution.content.map { (range: $0, owner: number) }
    }
    .sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var owners = [Int32](repeating: -1, count: tokenCount)
    var open: [(end: Int, owner: Int)] = []
    var next = 0
    for token in owners.indices {
      while next < contents.count, contents[next].range.lowerBound <= token {
        open.append((contents[next].range.upperBound, contents[next].owner))
        next += 1
      }
      while let last = open.last, last.end <= token { open.removeLast() }
      if let last = open.last { owners[token] = Int32(truncatingIfNeeded: last.owner) }
    }
    return owners
  }

  /// Clauses as far as marks and conjunctions tell: a new one at each, and at each sentence.
  private static func clauses(_ analysis: Analysis) -> [Int32] {
    var clauses = [Int32](repeating: -1, count: analysis.text.tokens.count)
    var clause: Int32 = 0
    for sentence in analysis.sentences {
      clause &+= 1
      for index in sentence.tokens.clamped(to: clauses.indices) {
        let token = analysis.text.tokens[index]
        let isBreak =
          switch token.kind {
          case .word: TargetWords.clauseOpeners.contains(token.hash)
          case .number, .quote: false
          case .terminator, .dash: true
          case .mark: breaks.contains(token.hash)
          }
        if isBreak { clause &+= 1 }
        clauses[index] = clause
      }
    }
    return clauses
  }

  private static let breaks = NameWords.hashes(", ; : ( ) [ ]")
}
