import Features

/// The solver of a ``StreamTrainer`` with what brings examples to it.
struct StreamLearner {
  private let options: TrainingOptions
  private let stream: StreamTrainer.Stream
  private let pipeline: FeaturePipeline
  private let held: HeldOutPart
  private let labels: [String]
  /// What the losses of each label count.
  private let costs: [Double]
  private let selection: NGramSelection
  private let values: BucketValues
  private var solver: AdaGrad
  private var buffer: ShuffleBuffer<Example>
  /// Examples that have left the buffer and are to be learned from next.
  private var waiting: [Example] = []
  private var waitingBytes = 0
  private var row = AdaGrad.Row()
  private var (loss, weight) = (0.0, 0.0)

  /// Examples that are analysed at a time, and their bytes: features take many times as much.
  private static let batchSize = 4096
  private static let batchBytes = 4 << 20

  /// Prepares to learn from what a survey has counted.
  ///
  /// - Throws: ``TrainingError`` where labels have no weight, there is no feature, or the weights
  ///   take up too much memory.
  init(
    _ survey: CorpusSurvey, _ held: HeldOutPart, _ trainer: StreamTrainer
  ) throws(TrainingError) {
    (options, stream, pipeline) = (trainer.options, trainer.stream, trainer.pipeline)
    self.held = held
    labels = survey.labels.keys.sorted()
    let weights = labels.map { survey.labels[$0]?.weight ?? 0 }
    if let index = weights.firstIndex(where: { !($0 > 0 && $0.isFinite) }) {
      throw .noWeight(label: labels[index])
    }
    let factors = options.classWeights.applied(
      to: weights, truth: Array(labels.indices), labelCount: labels.count)
    let cost = options.logistic.cost
    costs = zip(factors, weights).map { cost * $0 / $1 }
    selection = survey.selection(minimumCount: options.features.minimumCount)
    let dense = survey.frequencies[pipeline.bucketCount...]
    guard !selection.buckets.isEmpty || dense.contains(where: { $0 > 0 }) else {
      throw .noFeatures
    }
    values = BucketValues(selection, bucketCount: pipeline.bucketCount)
    let outputs = FittedEstimators.outputCount(labels: labels.count)
    let columns = survey.frequencies.count
    guard outputs <= StreamTrainer.largestTable / (2 * columns) else {
      throw .options(
        "\(labels.count) labels times 2^\(options.features.hashBits) buckets are too many weights; "
          + "lower the number of hash bits")
    }
    solver = AdaGrad(
      frequencies: survey.frequencies, intercepts: Self.intercepts(factors), rate: stream.rate)
    buffer = ShuffleBuffer(capacity: 0, sizeLimit: 0, seed: 0, stream: 0)
  }

  /// The logarithms of the labels' shares: of two their difference, of more each less the mean.
  private static func intercepts(_ weights: [Double]) -> [Double] {
    LinearScores(
      weights: weights.map { _ in [] }, intercepts: NaiveBayes.logPriors(weights, given: [])
    ).contrasts.intercepts
  }

  /// Starts a pass.
  mutating func start(pass: Int) {
    buffer = ShuffleBuffer(
      capacity: stream.shuffleBuffer, sizeLimit: StreamTrainer.shuffledBytes,
      seed: options.seed, stream: UInt64(pass))
    (loss, weight) = (0, 0)
  }

  /// Learns from examples, but for those that are held out.
  mutating func learn(_ examples: [Example]) throws(TrainingError) {
    for example in examples where !held.contains(example) {
      let before = waiting.count
      buffer.add(example, size: example.text.count, to: &waiting)
      for example in waiting[before...] { waitingBytes += example.text.count }
      if waiting.count >= Self.batchSize || waitingBytes >= Self.batchBytes {
        try learnWaiting()
      }
    }
  }

  /// Ends a pass.
  ///
  /// - Returns: The mean log loss of its examples, each before it was learned from; in nats.
  mutating func finish() throws(TrainingError) -> Double {
    for example in buffer.drain() {
      waiting.append(example)
      waitingBytes += example.text.count
      if waiting.count >= Self.batchSize || waitingBytes >= Self.batchBytes {
        try learnWaiting()
      }
    }
    try learnWaiting()
    return weight > 0 ? loss / weight : 0
  }

  private mutating func learnWaiting() throws(TrainingError) {
    let corpus = try EncodedCorpus(waiting, pipeline: pipeline, labels: labels)
    for index in 0..<corpus.count where corpus.weights[index] > 0 {
      values.fill(&row, row: index, of: corpus)
      let (label, own) = (corpus.truth[index], corpus.weights[index])
      loss += own * solver.learn(row, label: label, cost: own * costs[label])
      weight += own
    }
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  /// The weights of the n-grams that count and of the dense features.
  ///
  /// - Complexity: O(labels × buckets).
  var scores: LinearScores {
    let columns =
      selection.buckets.map { Int($0) }
      + (0..<DenseFeatures.count).map { pipeline.bucketCount + $0 }
    return LinearScores(
      weights: solver.intercepts.indices.map { output in
        columns.map { solver.weight($0, output: output) }
      }, intercepts: solver.intercepts)
  }
}
