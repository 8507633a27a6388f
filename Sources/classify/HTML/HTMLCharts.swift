import Models

/// Charts of a report, as inline SVG.
enum HTMLCharts {
  private static let width = 220.0
  private static let height = 18.0
  private static let margin = 6.0

  /// A value on a scale with its interval as a bar, and the value of a reference set as a tick.
  ///
  /// - Parameters:
  ///   - interval: The value; without one the chart is empty.
  ///   - scale: The ends of the scale; values beyond are drawn at its ends.
  ///   - label: What a reader who does not see it is told.
  /// - Returns: An `svg` element.
  static func interval(_ interval: Interval, on scale: ClosedRange<Double>, label: String) -> String
  {
    func x(_ value: Double) -> String {
      let span = max(scale.upperBound - scale.lowerBound, .leastNormalMagnitude)
      let share = (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / span
      return HTMLText.length(margin + share * (width - 2 * margin))
    }
    let middle = HTMLText.length(height / 2)
    var marks =
      "<line class=\"axis\" x1=\"\(x(scale.lowerBound))\" x2=\"\(x(scale.upperBound))\" "
      + "y1=\"\(middle)\" y2=\"\(middle)\"/>"
    if scale.lowerBound < 0 {
      marks += "<line class=\"axis\" x1=\"\(x(0))\" x2=\"\(x(0))\" y1=\"3\" y2=\"15\"/>"
    }
    if let low = interval.low, let high = interval.high {
      marks +=
        "<line class=\"bar\" x1=\"\(x(low))\" x2=\"\(x(high))\" y1=\"\(middle)\" y2=\"\(middle)\"/>"
    }
    if let value = interval.value {
      marks += "<circle class=\"dot\" cx=\"\(x(value))\" cy=\"\(middle)\" r=\"4.5\"/>"
    }
    return svg(marks, width: width, height: height, label: label, style: "interval")
  }

  /// The article from its first sentence to its last, each as high as it is opinionated.
  ///
  /// - Parameter opinions: The sentences' probabilities of opinion, and whether they are labelled so.
  /// - Returns: An `svg` element.
  static func strip(_ opinions: [(probability: Double, isOpinion: Bool)]) -> String {
    let (width, height) = (1000.0, 60.0)
    let step = width / Double(max(opinions.count, 1))
    let gap = step > 4 ? 1.0 : 0
    let bars = opinions.enumerated().map { index, opinion in
      let size = max(1, opinion.probability * (height - 2))
      return "<rect class=\"\(opinion.isOpinion ? "op" : "re")\" "
        + "x=\"\(HTMLText.length(Double(index) * step))\" "
        + "y=\"\(HTMLText.length(height - size))\" "
        + "width=\"\(HTMLText.length(max(step - gap, 0.1)))\" height=\"\(HTMLText.length(size))\"/>"
    }
    let opinionated = opinions.count(where: \.isOpinion)
    let half =
      "<line class=\"half\" x1=\"0\" x2=\"1000\" y1=\"\(height / 2)\" y2=\"\(height / 2)\"/>"
    return svg(
      bars.joined() + half, width: width, height: height,
      label: "Opinion along the article: \(opinionated) of \(opinions.count) sentences read as "
        + "opinion", style: "strip", stretches: true)
  }

  private static func svg(
    _ content: String, width: Double, height: Double, label: String, style: String,
    stretches: Bool = false
  ) -> String {
    let size = "\(HTMLText.length(width)) \(HTMLText.length(height))"
    return "<svg class=\"\(style)\" viewBox=\"0 0 \(size)\" role=\"img\" "
      + (stretches ? "preserveAspectRatio=\"none\" " : "")
      + "aria-label=\"\(HTMLText.escaped(label))\">\(content)</svg>"
  }
}
