extension ModelHeader {
  /// How margins become probabilities, in words.
  public var calibrationDescription: String {
    switch calibration {
    case .platt: "sigmoid, fitted on held-out folds"
    case .isotonic(_, _, let inputs, _):
      "isotonic regression of \(inputs.count) points on a sigmoid, fitted on held-out folds"
    case .temperature: "softmax with temperature and biases, fitted on held-out folds"
    }
  }
}
