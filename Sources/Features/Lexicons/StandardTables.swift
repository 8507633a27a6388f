/// The tables that every analysis with the built-in lexicons needs, made on their first use.
package enum StandardTables {
  /// Makes them beforehand: the index of the lexicons, and the list of cues.
  ///
  /// - Returns: How many entries they have.
  /// - Complexity: O(size of the lexicons).
  @discardableResult package static func prepare() -> Int {
    ReportingCues.standard.readings.count + LexiconIndex.builtIn.entries.count
  }
}
