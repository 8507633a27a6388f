/// The text of cells: taken out of a table and put into it.
package enum DelimitedText {
  private static let quote = UInt8(ascii: "\"")

  /// The text of a cell, without the quotation marks around it and with doubled ones made single.
  ///
  /// - Complexity: O(length of the range).
  package static func text(of range: Range<Int>, in bytes: [UInt8], quoting: Bool) -> [UInt8] {
    let range = range.clamped(to: bytes.indices)
    guard quoting, range.count >= 2, bytes[range.lowerBound] == quote else {
      return Array(bytes[range])
    }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    var text: [UInt8] = []
    text.reserveCapacity(inside.count)
    var index = inside.lowerBound
    while let next = ByteSearch.first(quote, in: bytes, index..<inside.upperBound) {
      text += bytes[index...next]
      index = min(next + 2, inside.upperBound)
    }
    return text + bytes[index..<inside.upperBound]
  }

  /// A cell that holds the text.
  ///
  /// With quoting it stands in quotation marks where it has to; without, separators and line breaks
  /// become spaces, as there is no other way to write them.
  ///
  /// - Complexity: O(n).
  package static func cell(_ text: [UInt8], separator: UInt8, quoting: Bool) -> [UInt8] {
    let special: Set<UInt8> = quoting ? [separator, quote, 0x0A, 0x0D] : [separator, 0x0A, 0x0D]
    guard text.contains(where: special.contains) else { return text }
    guard quoting else {
      return text.map { special.contains($0) ? 0x20 : $0 }
    }
    return [quote] + text.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
