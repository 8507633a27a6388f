extension ModelHeader {
  /// What in the header contradicts itself or is out of range, in words; `nil` if nothing does.
  ///
  /// All other code may rely on what is checked here.
  var problem: String? {
    if let problem = options.problem { return problem }
    if labels.count < 2 || Set(labels).count < labels.count {
      return "expected two or more different labels"
    }
    if !calibration.fits(labelCount: labels.count) {
      return "labels and calibration do not fit together"
    }
    if !(0...Int(Int32.max)).contains(documentCount) { return "document count \(documentCount)" }
    if let threshold, !(0...1).contains(threshold) || labels.count != 2 {
      return "a threshold is out of range or stands with more than two labels"
    }
    if let labelOffsets,
      labels.count == 2 || labelOffsets.count != labels.count
        || !labelOffsets.allSatisfy({ abs($0) <= 100 })
    {
      return "offsets of the decision do not fit the labels"
    }
    if targets.count > TrainingOptions.maximumTargets
      || Set(targets.map(\.name)).count < targets.count
    {
      return "too many targets, or two of one name"
    }
    return trainingProblem ?? numbersProblem ?? selfTestProblem
  }

  private var trainingProblem: String? {
    guard training.labelCounts.count == labels.count else { return "labels without counts" }
    let limit = 0...Int(Int32.max)
    guard limit.contains(training.examples), limit.contains(training.groups ?? 0),
      training.labelCounts.allSatisfy(limit.contains)
    else { return "a count of examples is out of range" }
    let shares = (training.findings?.topicWords ?? []).flatMap { [$0.share, $0.otherShare] }
    guard shares.allSatisfy({ (0...1).contains($0) }) else { return "a share is out of range" }
    return training.convergence.count > 1 ? "more solvers than one" : nil
  }

  /// Numbers so large that sums of their products overflow make probabilities that are no numbers.
  private var numbersProblem: String? {
    let numbers =
      [blend.logistic, blend.naiveBayes] + calibration.numbers
      + targets.flatMap { $0.logisticIntercepts + $0.naiveBayesIntercepts } + logisticIntercepts
      + naiveBayesIntercepts
    return numbers.allSatisfy { abs($0) <= 1e100 } ? nil : "a number is out of range"
  }

  private var selfTestProblem: String? {
    let isTested = selfTest.allSatisfy { $0.probabilities.count == labels.count }
    return !selfTest.isEmpty && isTested ? nil : "expected self-test samples"
  }
}
