/// The order in which settings are tried: in rounds, each of which begins with many settings on a
/// small share of the corpus and goes on with the best third on three times as much.
///
/// The first setting goes straight to the whole corpus: it is what every other is measured by. What
/// is tried next hangs on the scores alone, so a search can be done again from its log.
///
/// Source: Jamieson, Talwalkar: Non-stochastic best arm identification and hyperparameter
/// optimization. AISTATS 2016.
struct SuccessiveHalving {
  /// How many settings a round begins with.
  static let roundSize = 12
  /// How many of the best are built upon.
  static let leaderCount = 3

  private let space: TuningSpace
  private let rungCount: Int
  private let isLoss: Bool
  /// The most settings to try; `nil` for no end.
  private let limit: Int?
  private var settings: [TrainingOptions]
  private var tried: Set<TuningSetting>
  private(set) var trials: [TuningTrial] = []

  /// Tries settings on a rung; fewer come back where the search is to end.
  typealias Try = (_ settings: [(number: Int, options: TrainingOptions)], _ rung: Int) throws
    -> [TuningTrial]

  init(_ space: TuningSpace, rungCount: Int, isLoss: Bool, limit: Int?) {
    self.space = space
    self.rungCount = rungCount
    self.isLoss = isLoss
    self.limit = limit
    settings = [space.first]
    tried = [TuningSetting(space.first)]
  }

  /// The options of a setting that was drawn.
  func options(_ setting: Int) -> TrainingOptions { settings[setting] }

  /// Runs rounds until the limit is reached, no setting is left, or a trial does not come back.
  mutating func run(_ attempt: Try) rethrows {
    guard try attemptAll([0], rungCount - 1, attempt) != nil else { return }
    while true {
      var field = drawRound()
      guard !field.isEmpty else { return }
      for rung in 0..<rungCount {
        guard let done = try attemptAll(field, rung, attempt) else { return }
        let kept = (field.count + TuningRung.factor - 1) / TuningRung.factor
        field = TuningRanking.ranked(done, isLoss: isLoss).prefix(kept).map(\.setting).sorted()
      }
    }
  }

  /// Tries settings; `nil` if not all came back.
  private mutating func attemptAll(
    _ numbers: [Int], _ rung: Int, _ attempt: Try
  ) rethrows -> [TuningTrial]? {
    let done = try attempt(numbers.map { ($0, settings[$0]) }, rung)
    trials += done
    return done.count == numbers.count ? done : nil
  }

  /// The numbers of new settings, as many as a round has or are left.
  private mutating func drawRound() -> [Int] {
    let whole = TuningRanking.ranked(
      trials.filter { $0.rung == rungCount - 1 && $0.score != nil }, isLoss: isLoss)
    // Before the first round there is nothing but the start to build upon.
    let leaders = settings.count > 1 ? whole.prefix(Self.leaderCount).map(\.setting) : []
    let end = min(settings.count + Self.roundSize, limit ?? .max)
    var numbers: [Int] = []
    while settings.count < end {
      let drawn = space.draw(
        settings.count, leaders: leaders.map { settings[$0] }, tried: tried)
      guard let drawn else { break }
      numbers.append(settings.count)
      settings.append(drawn)
      tried.insert(TuningSetting(drawn))
    }
    return numbers
  }
}
