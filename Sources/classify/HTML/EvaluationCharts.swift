import Models

/// The plots of an evaluation, as inline SVG.
enum EvaluationCharts {
  private static let size = 320.0
  private static let left = 44.0
  private static let bottom = 36.0
  private static let top = 10.0

  private static func x(_ share: Double) -> String {
    HTMLText.length(left + share * (size - left - top))
  }

  private static func y(_ share: Double) -> String {
    HTMLText.length(size - bottom - share * (size - bottom - top))
  }

  /// Probabilities against what happened; a perfect model lies on the diagonal.
  static func reliability(_ curve: CalibrationCurve) -> String {
    let bins = curve.bins.filter { $0.observed != nil }
    let heaviest = bins.map(\.weight).max() ?? 1
    let dots = bins.map { bin in
      let radius = 3 + 6 * (bin.weight / max(heaviest, .leastNormalMagnitude)).squareRoot()
      return "<circle class=\"dot\" cx=\"\(x(bin.meanProbability ?? 0))\" "
        + "cy=\"\(y(bin.observed ?? 0))\" r=\"\(HTMLText.length(radius))\"/>"
    }
    let diagonal =
      "<line class=\"bar\" x1=\"\(x(0))\" y1=\"\(y(0))\" x2=\"\(x(1))\" y2=\"\(y(1))\"/>"
    let ticks = [0, 0.25, 0.5, 0.75, 1.0].map { ($0, $0) }
    return figure(
      axes(xTicks: ticks, yTicks: ticks, "probability given", "share that was so") + diagonal
        + dots.joined(),
      label: "Reliability: expected calibration error "
        + TextLayout.fixed(curve.expectedError, 3),
      caption:
        "Each dot is a bin of examples, as large as it is full. On the line, what is said to "
        + "be likely in x of 100 cases is so in x of 100.")
  }

  /// Macro F1, with its interval, by the number of training examples.
  static func curve(_ curve: LearningCurve) -> String {
    let points = curve.points.filter { $0.metrics.macroF1.value != nil }
    let most = points.map(\.trainingExamples).max() ?? 1
    let lows = points.compactMap { $0.metrics.macroF1.low ?? $0.metrics.macroF1.value }
    let highs = points.compactMap { $0.metrics.macroF1.high ?? $0.metrics.macroF1.value }
    let low = (((lows.min() ?? 0) * 10).rounded(.down)) / 10
    let high = max((((highs.max() ?? 1) * 10).rounded(.up)) / 10, low + 0.1)
    func place(_ point: LearningCurve.Point) -> String {
      x(point.trainingExamples / max(most, 1))
    }
    func height(_ value: Double) -> String { y((value - low) / (high - low)) }
    let bars = points.map { point in
      let interval = point.metrics.macroF1
      let value = interval.value ?? 0
      return "<line class=\"bar\" x1=\"\(place(point))\" x2=\"\(place(point))\" "
        + "y1=\"\(height(interval.low ?? value))\" y2=\"\(height(interval.high ?? value))\"/>"
        + "<circle class=\"dot\" cx=\"\(place(point))\" cy=\"\(height(value))\" r=\"4.5\"/>"
    }
    let steps = (0...4).map { Double($0) / 4 }
    return figure(
      axes(
        xTicks: steps.map { ($0, $0 * most) }, yTicks: steps.map { ($0, low + $0 * (high - low)) },
        "training examples", "macro F1") + bars.joined(),
      label: "Learning curve: macro F1 "
        + points.map {
          TextLayout.fixed($0.metrics.macroF1.value ?? 0, 3) + " on "
            + TextLayout.fixed($0.trainingExamples, 0)
        }.joined(separator: ", "),
      caption: "Macro F1 on held-out folds by how much was trained on. A curve that still rises "
        + "wants more data; one that is level, other features.")
  }

  private static func axes(
    xTicks: [(place: Double, value: Double)], yTicks: [(place: Double, value: Double)],
    _ xName: String, _ yName: String
  ) -> String {
    func text(_ value: Double) -> String {
      value > 1 ? TextLayout.fixed(value, 0) : JSONValue.number(value, decimals: 2, trims: true)
    }
    let vertical = xTicks.map { tick in
      "<line class=\"axis\" x1=\"\(x(tick.place))\" x2=\"\(x(tick.place))\" "
        + "y1=\"\(y(0))\" y2=\"\(y(1))\"/><text x=\"\(x(tick.place))\" "
        + "y=\"\(HTMLText.length(size - bottom + 14))\" text-anchor=\"middle\">"
        + "\(text(tick.value))</text>"
    }
    let horizontal = yTicks.map { tick in
      "<line class=\"axis\" x1=\"\(x(0))\" x2=\"\(x(1))\" "
        + "y1=\"\(y(tick.place))\" y2=\"\(y(tick.place))\"/><text x=\"\(HTMLText.length(left - 6))\" "
        + "y=\"\(y(tick.place))\" dy=\"4\" text-anchor=\"end\">\(text(tick.value))</text>"
    }
    return vertical.joined() + horizontal.joined()
      + "<text x=\"\(x(0.5))\" y=\"\(HTMLText.length(size - 5))\" text-anchor=\"middle\">\(xName)</text>"
      + "<text transform=\"translate(10 \(y(0.5))) rotate(-90)\" text-anchor=\"middle\">\(yName)</text>"
  }

  private static func figure(_ content: String, label: String, caption: String) -> String {
    let box = "\(HTMLText.length(size)) \(HTMLText.length(size))"
    return "<figure><svg class=\"plot\" viewBox=\"0 0 \(box)\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(label))\">\(content)</svg>"
      + "<figcaption>\(caption)</figcaption></figure>"
  }
}
