extension String {
  /// The lines, cut at line feeds; a carriage return before one stays.
  ///
  /// Nothing after the last line feed is no line.
  var lines: [String] {
    var parts = utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
