import Features

/// The time that a search may take, less what the training of the model after it will need.
struct TuningClock {
  private let stopwatch = Stopwatch()
  private let budget: Duration?
  /// What the training costs, in trials on the whole corpus.
  private let trainings: Double
  /// The longest trial on the whole corpus so far.
  private var longest = 0.0

  init(_ budget: Duration?, trainings: Double) {
    self.budget = budget
    self.trainings = trainings
  }

  /// Takes the time of a trial in.
  mutating func note(_ trial: TuningTrial, isWhole: Bool) {
    guard isWhole, let seconds = trial.seconds else { return }
    longest = max(longest, seconds)
  }

  /// Whether no further trial is to begin.
  var isOver: Bool {
    guard let budget else { return false }
    return stopwatch.elapsed.seconds + trainings * longest >= budget.seconds
  }
}
