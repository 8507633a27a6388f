import Models

/// The plots of an evaluation, as inline SVG.
enum EvaluationCharts {
  private static let size = 320.0
  private static let left = 44.0
  private static let bottom = 40.0
  private static let margin = 12.0

  private static func x(_ share: Double) -> String {
    HTMLText.length(left + share * (size - left - margin))
  }

  private static func y(_ share: Double) -> String {
    HTMLText.length(size - bottom - share * (size - bottom - margin))
  }

  // MARK: Reliability

  /// Probabilities against what happened; a perfectly calibrated model lies on the diagonal.
  static func reliability(
    _ curve: CalibrationCurve, event: (probability: String, happened: String)
  ) -> String {
    let bins = curve.bins.compactMap { bin in
      bin.meanProbability.flatMap { mean in
        bin.observed.map { (probability: mean, observed: $0, weight: bin.weight) }
      }
    }
    let heaviest = bins.map(\.weight).max() ?? 1
    let line = bins.map { "\(x($0.probability)),\(y($0.observed))" }.joined(separator: " ")
    let dots = bins.map { bin in
      let radius = 3 + 6 * (bin.weight / max(heaviest, .leastNormalMagnitude)).squareRoot()
      return "<circle class=\"mark\" cx=\"\(x(bin.probability))\" cy=\"\(y(bin.observed))\" "
        + "r=\"\(HTMLText.length(radius))\"/>"
    }
    let diagonal =
      "<line class=\"ideal\" x1=\"\(x(0))\" y1=\"\(y(0))\" x2=\"\(x(1))\" y2=\"\(y(1))\"/>"
    let ticks = [0, 0.25, 0.5, 0.75, 1.0].map { ($0, $0) }
    let told = bins.map {
      "\(TextLayout.fixed($0.probability, 2)) given, \(TextLayout.fixed($0.observed, 2)) found"
    }
    return figure(
      axes(xTicks: ticks, yTicks: ticks, event.probability, event.happened) + diagonal
        + "<polyline class=\"line\" points=\"\(line)\"/>" + dots.joined(),
      label: "Reliability: expected calibration error \(TextLayout.fixed(curve.expectedError, 3)). "
        + told.joined(separator: "; "),
      caption:
        "Each dot is a bin of examples, the larger the fuller. On the dashed line, what is given a "
        + "probability of 70% is so in 70 of 100 cases; dots below it are overconfident.")
  }

  // MARK: Learning curve

  /// Macro F1 and accuracy, with their intervals, by the number of training examples.
  static func curve(_ curve: LearningCurve) -> String {
    let scale = scale(curve)
    let f1 = series(curve, \.macroF1, scale, suffix: "", isRound: true)
    let accuracy = series(curve, \.accuracy, scale, suffix: "2", isRound: false)
    let steps = (0...4).map { Double($0) / 4 }
    let told = curve.points.map { point in
      "on \(TextLayout.fixed(point.trainingExamples, 0)) examples macro F1 "
        + "\(number(point.metrics.macroF1.value)), accuracy \(number(point.metrics.accuracy.value))"
    }
    return figure(
      axes(
        xTicks: steps.map { ($0, $0 * scale.most) }, yTicks: scale.ticks,
        "training examples", "score on held-out folds") + accuracy + f1,
      label: "Learning curve: \(told.joined(separator: "; "))",
      caption:
        "Dots and the solid line: macro F1; squares and the dashed line: accuracy; bars: 95% "
        + "intervals. A curve that still rises asks for more data, a level one for other features.")
  }

  /// The ends of the axes of a learning curve.
  private struct Scale {
    let most: Double
    let low: Double
    let high: Double

    /// Every tenth, or every second one where there are many.
    var ticks: [(place: Double, value: Double)] {
      let tenths = Int(((high - low) * 10).rounded())
      return stride(from: 0, through: tenths, by: tenths > 5 ? 2 : 1).map { tenth in
        (Double(tenth) / Double(tenths), low + Double(tenth) / 10)
      }
    }
  }

  private static func scale(_ curve: LearningCurve) -> Scale {
    let intervals = curve.points.flatMap { [$0.metrics.macroF1, $0.metrics.accuracy] }
    let lowest = intervals.compactMap { $0.low ?? $0.value }.min() ?? 0
    let highest = intervals.compactMap { $0.high ?? $0.value }.max() ?? 1
    let low = (lowest * 10).rounded(.down) / 10
    return Scale(
      most: max(curve.points.map(\.trainingExamples).max() ?? 1, 1), low: low,
      high: max((highest * 10).rounded(.up) / 10, low + 0.1))
  }

  /// A metric's line, marks and bars.
  private static func series(
    _ curve: LearningCurve, _ metric: KeyPath<HeadlineMetrics, Interval>, _ scale: Scale,
    suffix: String, isRound: Bool
  ) -> String {
    func height(_ value: Double) -> Double { (value - scale.low) / (scale.high - scale.low) }
    var line: [String] = []
    var marks = ""
    for point in curve.points {
      let interval = point.metrics[keyPath: metric]
      guard let value = interval.value else { continue }
      // The two metrics often lie on each other: a little apart, both are seen.
      let place = point.trainingExamples / scale.most + (isRound ? -0.006 : 0.006)
      line.append("\(x(place)),\(y(height(value)))")
      if let low = interval.low, let high = interval.high {
        marks +=
          "<line class=\"range\(suffix)\" x1=\"\(x(place))\" x2=\"\(x(place))\" "
          + "y1=\"\(y(height(low)))\" y2=\"\(y(height(high)))\"/>"
      }
      marks +=
        isRound
        ? "<circle class=\"mark\(suffix)\" cx=\"\(x(place))\" cy=\"\(y(height(value)))\" r=\"4.5\"/>"
        : "<rect class=\"mark\(suffix)\" x=\"\(x(place))\" y=\"\(y(height(value)))\" width=\"8\" "
          + "height=\"8\" transform=\"translate(-4 -4)\"/>"
    }
    return "<polyline class=\"line\(suffix)\" points=\"\(line.joined(separator: " "))\"/>" + marks
  }

  // MARK: Frame

  private static func number(_ value: Double?) -> String {
    value.map { TextLayout.fixed($0, 3) } ?? "unknown"
  }

  private static func axes(
    xTicks: [(place: Double, value: Double)], yTicks: [(place: Double, value: Double)],
    _ xName: String, _ yName: String
  ) -> String {
    func text(_ value: Double) -> String {
      value > 1 ? TextLayout.fixed(value, 0) : JSONValue.number(value, decimals: 2, trims: true)
    }
    let vertical = xTicks.map { tick in
      "<line class=\"grid\" x1=\"\(x(tick.place))\" x2=\"\(x(tick.place))\" "
        + "y1=\"\(y(0))\" y2=\"\(y(1))\"/><text x=\"\(x(tick.place))\" "
        + "y=\"\(HTMLText.length(size - bottom + 15))\" text-anchor=\"middle\">"
        + "\(text(tick.value))</text>"
    }
    let horizontal = yTicks.map { tick in
      "<line class=\"grid\" x1=\"\(x(0))\" x2=\"\(x(1))\" "
        + "y1=\"\(y(tick.place))\" y2=\"\(y(tick.place))\"/><text x=\"\(HTMLText.length(left - 6))\" "
        + "y=\"\(y(tick.place))\" dy=\"4\" text-anchor=\"end\">\(text(tick.value))</text>"
    }
    return vertical.joined() + horizontal.joined()
      + "<text x=\"\(x(0.5))\" y=\"\(HTMLText.length(size - 7))\" text-anchor=\"middle\">"
      + "\(HTMLText.escaped(xName))</text>"
      + "<text transform=\"translate(10 \(y(0.5))) rotate(-90)\" text-anchor=\"middle\">"
      + "\(HTMLText.escaped(yName))</text>"
  }

  private static func figure(_ content: String, label: String, caption: String) -> String {
    let box = "\(HTMLText.length(size)) \(HTMLText.length(size))"
    return "<figure><svg class=\"plot\" viewBox=\"0 0 \(box)\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(label))\">\(content)</svg>"
      + "<figcaption>\(HTMLText.escaped(caption))</figcaption></figure>"
  }
}
