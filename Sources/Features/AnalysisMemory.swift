/// Memory that texts are analysed in, some at a time, and then the next ones.
///
/// A step is done for all texts before the next one is begun: so its code is fetched once for all
/// of them. All steps together are more code than the processor's nearest cache holds.
package struct AnalysisMemory: Sendable {
  /// A buffer for each text; none where one is taken out.
  private var buffers: [AnalysisBuffer?] = []
  private var scratch = AnalysisScratch()

  /// Makes memory for no text yet.
  package init() {}

  /// Analyses documents; ``take(_:)`` gives the analysis of each.
  mutating func analyze(
    _ documents: [Document], _ matcher: LexiconMatcher, _ cues: ReportingCues
  ) {
    while buffers.count < documents.count { buffers.append(nil) }
    for index in documents.indices {
      if buffers[index] == nil { buffers[index] = AnalysisBuffer() }
      buffers[index]?.findTokens(documents[index], &scratch)
    }
    for index in documents.indices { buffers[index]?.findSentences(&scratch) }
    for index in documents.indices { buffers[index]?.findQuotations() }
    let reader = scratch.reader(for: cues)
    for index in documents.indices { buffers[index]?.findAttributions(reader) }
    for index in documents.indices { buffers[index]?.markVoices(&scratch) }
    for index in documents.indices { buffers[index]?.findMatches(matcher, &scratch) }
  }

  /// Takes out the buffer with the analysis of a document, by its place among those analysed last.
  ///
  /// Whoever has it for his own reads it without a copy.
  package mutating func take(_ index: Int) -> AnalysisBuffer {
    var taken: AnalysisBuffer?
    swap(&taken, &buffers[index])
    return taken ?? AnalysisBuffer()
  }

  /// Gives back a buffer that was taken out.
  ///
  /// The memory of a long text is given up, so that one does not hold it for all that follow.
  package mutating func giveBack(_ buffer: consuming AnalysisBuffer, _ index: Int) {
    if buffer.analysis.text.tokens.count > AnalysisBuffer.longText {
      scratch = AnalysisScratch()
    } else {
      buffers[index] = buffer
    }
  }
}
