import Features
import Models

/// What `evaluate` was asked to measure.
struct EvaluationRequest {
  private let arguments: Arguments
  private let folds: Int?
  private let decision: Decision?
  private let averaged: [String]
  private let bootstrap: BootstrapOptions

  /// Reads the options, and refuses those that do not go together.
  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    folds = try arguments.integer("--cv", in: 2...1000)
    decision = arguments.string("--threshold").flatMap(Double.init).map {
      Decision(label: 0, threshold: $0)
    }
    averaged = try Self.averagedLabels(arguments)
    bootstrap = BootstrapOptions(
      resamples: try arguments.integer("--resamples", in: 0...1_000_000)
        ?? BootstrapOptions().resamples)
    // Says what is wrong with options on training even where they do not count.
    _ = try TrainingArguments.options(arguments)
    if folds == nil {
      guard arguments.string("--threshold") == nil || decision != nil else {
        throw UsageError("--threshold: without --cv expected a number from 0 to 1")
      }
      guard !arguments.has("--learning-curve") else {
        throw UsageError("--learning-curve trains anew: it needs --cv")
      }
    } else {
      guard arguments.string("--model") == nil else {
        throw UsageError("--model and --cv exclude each other")
      }
    }
  }

  private static func averagedLabels(_ arguments: Arguments) throws(UsageError) -> [String] {
    guard let text = arguments.string("--average-labels") else { return [] }
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty }) else {
      throw .badValue("--average-labels", expected: "labels, with commas between", found: text)
    }
    return names.map(String.init)
  }

  /// Measures; records that are left out are named on standard error.
  func evaluate(_ console: Console) throws -> (evaluation: Evaluation, skipped: Int) {
    try folds.map { try crossValidate(folds: $0, console) } ?? measure(console)
  }

  // MARK: A recipe

  private func crossValidate(
    folds: Int, _ console: Console
  ) throws -> (evaluation: Evaluation, skipped: Int) {
    var options = try TrainingArguments.options(arguments)
    let start = try TrainingArguments.start(&options, arguments)
    let trainer = try Trainer(
      options: options,
      lexicons: Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments)))
    let rival = try rival()
    let (examples, skipped) = try CommonOptions.trainingExamples(
      arguments, console, command: EvaluateCommand.name, folds: folds)
    let labels = Set(examples.map(\.label)).sorted()
    let measures = try measures(examples, labels: labels, rival)
    let predictions = try trainer.crossValidate(
      examples, folds: folds, decision: decision, from: start)
    var evaluation = try measures.evaluation(
      of: predictions, examples, model: nil, folds: folds)
    evaluation.against = try rival.map { try comparison($0, predictions, examples, console) }
    if arguments.has("--learning-curve") {
      evaluation.curve = try trainer.learningCurve(
        examples, folds: folds, decision: decision, from: start, whole: predictions,
        bootstrap: bootstrap)
    }
    return (evaluation, skipped)
  }

  // MARK: A model

  private func measure(_ console: Console) throws -> (evaluation: Evaluation, skipped: Int) {
    let model = try CommonOptions.loadModel(arguments)
    let rival = try rival()
    var (examples, skipped) = try CommonOptions.examples(
      arguments, console, command: EvaluateCommand.name)
    skipped += try dropUnknownLabels(&examples, model, console)
    let measures = try measures(examples, labels: model.labels, rival)
    warnIfSeen(examples, by: model, console)
    let predictions = try model.predict(examples, decision: decision)
    var evaluation = try measures.evaluation(
      of: predictions, examples, model: model, folds: nil)
    evaluation.against = try rival.map { try comparison($0, predictions, examples, console) }
    return (evaluation, skipped)
  }

  /// With `--on-error skip`, leaves out the examples whose label the model does not know.
  private func dropUnknownLabels(
    _ examples: inout [Example], _ model: TextClassifier, _ console: Console
  ) throws -> Int {
    let policy = try arguments.choice(
      CommonOptions.onError.name, of: CommonOptions.ErrorPolicy.self)
    let known = Set(model.labels)
    let bad = examples.filter { !known.contains($0.label) }
    // All of them: predicting names the first.
    guard policy == .skip, !bad.isEmpty, bad.count < examples.count else { return 0 }
    for example in bad.prefix(10) {
      let error = TrainingError.unknownLabel(example.label, id: example.id, known: model.labels)
      console.note("skipped: \(error)")
    }
    if bad.count > 10 { console.note("skipped \(bad.count - 10) more records") }
    examples.removeAll { !known.contains($0.label) }
    return bad.count
  }

  // MARK: Both

  private func rival() throws -> TextClassifier? {
    try arguments.string("--against").map { path in
      try ModelLoader.load(path, lexicons: try LexiconLoader.load(arguments))
    }
  }

  /// What is measured besides, if it suits the examples and labels.
  private func measures(
    _ examples: [Example], labels: [String], _ rival: TextClassifier?
  ) throws -> EvaluationMeasures {
    if let rival, rival.labels != labels {
      throw UsageError(
        "--against: expected a model with the labels \(labels.joined(separator: ", ")), found "
          + rival.labels.joined(separator: ", "))
    }
    var indices: [Int] = []
    for name in averaged {
      guard let index = labels.firstIndex(of: name) else {
        throw UsageError.badValue(
          "--average-labels", expected: "some of \(labels.joined(separator: ", "))", found: name)
      }
      if !indices.contains(index) { indices.append(index) }
    }
    let field = arguments.string("--by")
    if let field, !examples.contains(where: { $0.part != nil }) { throw NoPart(field: field) }
    return EvaluationMeasures(averaged: indices, field: field, bootstrap: bootstrap)
  }

  private func comparison(
    _ rival: TextClassifier, _ predictions: Predictions, _ examples: [Example], _ console: Console
  ) throws -> Evaluation.Rival {
    warnIfSeen(examples, by: rival, console)
    return Evaluation.Rival(
      model: rival,
      comparison: try PairedComparison(
        predictions, try rival.predict(examples, decision: decision), bootstrap: bootstrap))
  }

  /// Warns of scores on the very texts that a model was trained on.
  private func warnIfSeen(
    _ examples: [Example], by model: TextClassifier, _ console: Console
  ) {
    guard model.header.training.corpusSHA256 == CorpusDigest.hexDigest(examples) else { return }
    console.note(
      "warning: \(TextLayout.printable(model.header.name)) was trained on these very texts; its "
        + "scores here say little about others")
  }

  /// No record has the field whose values were to divide the results.
  private struct NoPart: Error, CustomStringConvertible {
    let field: String
    var description: String { "--by: no record has a field \"\(field)\"" }
  }
}
