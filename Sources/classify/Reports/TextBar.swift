/// Bars of a terminal, made of block characters.
///
/// Source: the eighth blocks U+2581–U+2588 and U+2589–U+258F of the Unicode standard, chapter 22.7.
enum TextBar {
  /// A value on a scale that starts at 0: blocks as long as the value, to an eighth of a column, and
  /// a line on to the upper bound.
  ///
  /// - Parameters:
  ///   - value: A share of the scale; beyond 0–1 it is drawn at its ends.
  ///   - high: The upper bound, likewise.
  ///   - width: The columns of the whole scale.
  /// - Returns: `width` columns, filled up with spaces.
  static func bar(value: Double, high: Double?, width: Int) -> String {
    guard width > 0, value.isFinite else { return String(repeating: " ", count: max(width, 0)) }
    let eighths = Int((share(value) * Double(width) * 8).rounded())
    var bar = String(repeating: "█", count: eighths / 8)
    var columns = eighths / 8
    if eighths % 8 > 0 {
      bar.append(columnParts[eighths % 8 - 1])
      columns += 1
    }
    let end = high.map { $0.isFinite ? Int((share($0) * Double(width)).rounded(.up)) : 0 } ?? 0
    bar += String(repeating: "─", count: max(end - columns, 0))
    return TextLayout.padded(bar, width)
  }

  /// Values in order, each as high as it is; of more values than columns, the mean of those that
  /// share a column.
  ///
  /// - Parameters:
  ///   - values: 0–1 each.
  ///   - width: The most columns it may have.
  /// - Returns: A column for each value, or `width` of them if there are more.
  static func strip(_ values: [Double], width: Int) -> String {
    guard width > 0, !values.isEmpty else { return "" }
    let columns = min(width, values.count)
    return String(
      (0..<columns).map { column in
        let part = values[
          (column * values.count / columns)..<((column + 1) * values.count / columns)]
        let mean = part.reduce(0, +) / Double(part.count)
        guard mean.isFinite else { return " " }
        return rowParts[min(Int(share(mean) * Double(rowParts.count)), rowParts.count - 1)]
      })
  }

  private static func share(_ value: Double) -> Double { min(max(value, 0), 1) }

  private static let columnParts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let rowParts: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
