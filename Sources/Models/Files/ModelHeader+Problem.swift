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
    return trainingProblem ?? numbersProblem ?? selfTestProblem
  }

  private var trainingProblem: String? {
    guard training.labelCounts.count == labels.count else { return "labels without counts" }
    let limit = 0...Int(Int32.max)
    guard limit.contains(training.examples), limit.contains(training.groups ?? 0),
      training.labelCounts.allSatisfy(limit.contains)
    else { return "a count of examples is out of range" }
    let outputs = FittedEstimators.outputCount(labels: labels.count)
    return training.convergence.count > outputs ? "more solvers than labels" : nil
  }

  /// Numbers so large that sums of their products overflow make probabilities that are no numbers.
  private var numbersProblem: String? {
    let numbers =
      [blend.logistic, blend.naiveBayes, calibration.slope] + calibration.intercepts
      + logisticIntercepts + naiveBayesIntercepts
    return numbers.allSatisfy { abs($0) <= 1e100 } ? nil : "a number is out of range"
  }

  private var selfTestProblem: String? {
    let isTested = selfTest.allSatisfy { $0.probabilities.count == labels.count }
    return !selfTest.isEmpty && isTested ? nil : "expected self-test samples"
  }
}
