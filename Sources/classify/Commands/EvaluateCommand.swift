import Features
import Foundation
import Models

/// `classify evaluate`.
enum EvaluateCommand: Command {
  static let name = "evaluate"
  static let summary = "measure a model on labelled texts, or a recipe by cross-validation"
  static let usage = "evaluate [--model MODEL | --cv K] CORPUS… [OPTIONS]"
  static let options =
    [
      CommonOptions.model,
      OptionSpec(
        name: "--cv", placeholder: "K",
        help: "train and test on K folds of the corpus, groups kept together"),
      OptionSpec(
        name: "--against", placeholder: "MODEL",
        help: "compare with another model: McNemar's test, differences with intervals and "
          + "paired randomisation"),
      OptionSpec(
        name: "--learning-curve",
        help: "with --cv: also train on 10, 20, 40, 60 and 80% of each fold's groups"),
      OptionSpec(
        name: "--average-labels", placeholder: "LIST",
        help: "also the mean F1 of these labels, e.g. FAVOR,AGAINST"),
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default), json, or html (one page with plots)"),
      OptionSpec(
        name: "--min-macro-f1", placeholder: "X",
        help: "end with status 1 if macro F1 is below this"),
      CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    Without --model and --cv the model built in is measured. The options on training count with --cv
    only. Intervals are 95% bootstrap intervals, by group where groups are given. Where records have
    a target (--target-field), each target's results are shown too.
    """

  private enum Format: String, CaseIterable { case text, json, html }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let folds = try arguments.integer("--cv", in: 2...1000)
    let gate = try arguments.number("--min-macro-f1", in: 0...1)
    let decision = arguments.string("--threshold").flatMap(Double.init).map {
      Decision(label: 0, threshold: $0)
    }
    try refuseContradictions(arguments, folds: folds, hasDecision: decision != nil)
    let (evaluation, skipped) =
      if let folds {
        try crossValidate(arguments, folds: folds, decision, console)
      } else {
        try measure(arguments, decision, console)
      }
    switch format {
    case .text: try console.write(EvaluationReport.text(evaluation))
    case .json:
      try console.write(EvaluationReport.json(evaluation).serialized(indented: true) + "\n")
    case .html: try console.write(EvaluationPage(evaluation).html)
    }
    if let gate, let found = evaluation.report.metrics.macroF1.value, found < gate {
      console.note("macro F1 is \(TextLayout.fixed(found, 4)), below \(gate)")
      return .gateFailed
    }
    return skipped > 0 ? .partlyDone : .done
  }

  private static func refuseContradictions(
    _ arguments: Arguments, folds: Int?, hasDecision: Bool
  ) throws(UsageError) {
    if folds == nil {
      guard arguments.string("--threshold") == nil || hasDecision else {
        throw UsageError("--threshold: without --cv expected a number from 0 to 1")
      }
      guard !arguments.has("--learning-curve") else {
        throw UsageError("--learning-curve trains anew: it needs --cv")
      }
    } else {
      guard arguments.string("--model") == nil else {
        throw UsageError("--model and --cv exclude each other")
      }
      guard arguments.string("--against") == nil else {
        throw UsageError("--against compares two models: it cannot stand with --cv")
      }
    }
  }

  private static func crossValidate(
    _ arguments: Arguments, folds: Int, _ decision: Decision?, _ console: Console
  ) throws -> (Evaluation, skipped: Int) {
    var options = try TrainingArguments.options(arguments)
    let start = try TrainingArguments.start(&options, arguments)
    let trainer = try Trainer(
      options: options,
      lexicons: Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments)))
    let (examples, skipped) = try CommonOptions.trainingExamples(
      arguments, console, command: name, folds: folds)
    let predictions = try trainer.crossValidate(
      examples, folds: folds, decision: decision, from: start)
    var evaluation = Evaluation(
      model: nil, folds: folds, report: ClassificationReport(predictions))
    try evaluation.add(predictions, examples, averaging: averagedLabels(arguments))
    if arguments.has("--learning-curve") {
      evaluation.curve = try trainer.learningCurve(
        examples, folds: folds, decision: decision, from: start)
    }
    return (evaluation, skipped)
  }

  private static func measure(
    _ arguments: Arguments, _ decision: Decision?, _ console: Console
  ) throws -> (Evaluation, skipped: Int) {
    _ = try TrainingArguments.options(arguments)
    let model = try CommonOptions.loadModel(arguments)
    let other = try arguments.string("--against").map { path in
      try ModelLoader.load(path, lexicons: try LexiconLoader.load(arguments))
    }
    if let other, other.labels != model.labels {
      throw UsageError(
        "the models have different labels: \(model.labels.joined(separator: ", ")) and "
          + other.labels.joined(separator: ", "))
    }
    let (examples, skipped) = try CommonOptions.examples(arguments, console, command: name)
    let predictions = try model.predict(examples, decision: decision)
    var evaluation = Evaluation(
      model: model, folds: nil, report: ClassificationReport(predictions))
    try evaluation.add(predictions, examples, averaging: averagedLabels(arguments))
    evaluation.against = try other.map { other in
      Evaluation.Rival(
        model: other,
        comparison: try PairedComparison(
          predictions, try other.predict(examples, decision: decision)))
    }
    return (evaluation, skipped)
  }

  private static func averagedLabels(_ arguments: Arguments) -> [String] {
    arguments.string("--average-labels")?.split(separator: ",").map(String.init) ?? []
  }
}
