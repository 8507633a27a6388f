/// Finds the entries of lexicons in tokenised text.
///
/// At every word the longest entry of a category wins; an entry that its guards reject gives way to
/// the next shorter one, and of several patterns for the same words the latest is asked first.
/// Within a category matches do not overlap: the one that starts first stands. A comma between two
/// words of a pattern is skipped, and so is the apostrophe of a plural possessive; other marks are
/// not. A possessive ending (`stooge's`) is looked past.
public struct LexiconMatcher: Sendable {
  private let index: LexiconIndex
  /// The lexicons, in the order in which later ones replace entries of earlier ones.
  public let lexicons: [Lexicon]

  /// Makes a matcher for lexicons; an entry replaces one of the same pattern and category in a
  /// lexicon before it.
  ///
  /// - Complexity: O(1) for the built-in lexicons, whose index is compiled in; else O(total length
  ///   of all patterns and their inflected forms).
  public init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    index = Lexicon.areBuiltIn(lexicons) ? .builtIn : LexiconIndex(lexicons)
  }

  /// Makes a matcher with an index that was made of some tables.
  init(index: LexiconIndex) {
    lexicons = []
    self.index = index
  }

  /// Finds the matches in one sentence.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - sentence: The sentence's tokens.
  /// - Returns: The matches by start, then by category in the order of ``LexiconCategory``.
  /// - Precondition: The sentence lies within the text's tokens.
  /// - Complexity: O(tokens) expected, times the length of the longest pattern at worst.
  public func matches(in text: TokenizedText, sentence: Range<Int>) -> [LexiconMatch] {
    matches(in: text, sentences: [sentence])
  }

  /// Finds the matches in some sentences.
  ///
  /// - Parameters:
  ///   - text: The tokenised text.
  ///   - sentences: The tokens of each sentence.
  /// - Returns: The matches by sentence, then by start, then by category in the order of
  ///   ``LexiconCategory``.
  /// - Precondition: The sentences lie within the text's tokens.
  /// - Complexity: O(tokens) expected, times the length of the longest pattern at worst.
  public func matches(
    in text: TokenizedText, sentences: [Range<Int>]
  ) -> [LexiconMatch] {
    var matches: [LexiconMatch] = []
    var memory = MatchMemory()
    findMatches(in: text, sentences: sentences, into: &matches, memory: &memory)
    return matches
  }

  /// The same in memory that was used before; what is in it does not matter.
  func findMatches(
    in text: TokenizedText, sentences: [Range<Int>], into matches: inout [LexiconMatch],
    memory: inout MatchMemory
  ) {
    var longest = 0
    for sentence in sentences { longest = max(longest, sentence.count) }
    swap(&memory.matches, &matches)
    text.withView { view in
      index.withView { indexView in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: longest) { codes in
          withUnsafeTemporaryAllocation(of: UInt32.self, capacity: longest) { starts in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: longest) { probes in
              var scan = MatchScan(
                index, view: indexView, text: view, codes: codes, starts: starts, probes: probes,
                memory: &memory)
              for sentence in sentences {
                precondition(
                  sentence.lowerBound >= 0 && sentence.upperBound <= view.tokens.count,
                  "a sentence lies within its text")
                scan.scan(sentence)
              }
              scan.giveBack(&memory)
            }
          }
        }
      }
    }
    swap(&memory.matches, &matches)
  }
}

extension LexiconIndex {
  /// Lends out what the hot loop reads.
  fileprivate func withView<Result>(_ body: (MatchScan.View) -> Result) -> Result {
    forms.withView { formView in
      edges.slots.withUnsafeBufferPointer { edgeSlots in
        words.withUnsafeBufferPointer { words in
          nodes.withUnsafeBufferPointer { nodes in
            entries.withUnsafeBufferPointer { entries in
              edgeBits.withUnsafeBufferPointer { edgeBits in
                prefixes.quads.withUnsafeBufferPointer { quads in
                  body(
                    MatchScan.View(
                      forms: formView,
                      edges: HashSlots.View(edges, edgeSlots), edgeBits: edgeBits, words: words,
                      nodes: nodes, entries: entries, quads: quads))
                }
              }
            }
          }
        }
      }
    }
  }
}
