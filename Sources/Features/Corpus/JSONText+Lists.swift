extension JSONText {
  /// Appends an array or object: on one line, or a line for each element.
  ///
  /// - Parameters:
  ///   - elements: What stands in the list.
  ///   - open: The bracket before them.
  ///   - close: The bracket after them.
  ///   - output: Where the text goes.
  ///   - indent: How many spaces stand before the list's own line; `nil` for all on one line.
  ///   - space: What follows a comma on one line.
  ///   - body: Appends an element, told the indent of its line.
  /// - Complexity: O(elements), and what `body` takes.
  package static func appendList<Element>(
    _ elements: [Element], _ open: String, _ close: String, to output: inout [UInt8],
    indent: Int?, space: String = "", _ body: (Element, inout [UInt8], Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    output += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output += (inner == nil ? "," + space : ",").utf8 }
      appendBreak(to: &output, indent: inner)
      body(element, &output, inner)
    }
    if !elements.isEmpty { appendBreak(to: &output, indent: indent) }
    output += close.utf8
  }

  private static func appendBreak(to output: inout [UInt8], indent: Int?) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent)
  }
}
