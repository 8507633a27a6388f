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
        name: "--format", short: "-f", placeholder: "FORMAT", help: "text (default) or json"),
      OptionSpec(
        name: "--min-macro-f1", placeholder: "X",
        help: "end with status 1 if macro F1 is below this"),
      CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    Without --model and --cv the model built in is measured. The options on training count with --cv
    only. Intervals are 95% bootstrap intervals, by group where groups are given.
    """

  private enum Format: String, CaseIterable { case text, json }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let folds = try arguments.integer("--cv", in: 2...1000)
    let gate = try arguments.number("--min-macro-f1", in: 0...1)
    var options = try TrainingArguments.options(arguments)
    let decision = arguments.string("--threshold").flatMap(Double.init).map {
      Decision(label: 0, threshold: $0)
    }
    guard folds != nil || arguments.string("--threshold") == nil || decision != nil else {
      throw UsageError("--threshold: without --cv expected a number from 0 to 1")
    }
    guard folds == nil || arguments.string("--model") == nil else {
      throw UsageError("--model and --cv exclude each other")
    }
    let evaluation: Evaluation
    let skipped: Int
    if let folds {
      let start = try TrainingArguments.start(&options, arguments)
      let trainer = try Trainer(
        options: options,
        lexicons: Lexicon.builtIn.replacing(with: try LexiconLoader.load(arguments)))
      let (examples, left) = try CommonOptions.trainingExamples(
        arguments, console, command: name, folds: folds)
      evaluation = Evaluation(
        model: nil, folds: folds,
        report: ClassificationReport(
          try trainer.crossValidate(examples, folds: folds, decision: decision, from: start)))
      skipped = left
    } else {
      let model = try CommonOptions.loadModel(arguments)
      let (examples, left) = try CommonOptions.examples(arguments, console, command: name)
      evaluation = Evaluation(
        model: model, folds: nil,
        report: ClassificationReport(try model.predict(examples, decision: decision)))
      skipped = left
    }
    switch format {
    case .text: try console.write(EvaluationReport.text(evaluation))
    case .json:
      try console.write(EvaluationReport.json(evaluation).serialized(indented: true) + "\n")
    }
    if let gate, let found = evaluation.report.metrics.macroF1.value, found < gate {
      console.note("macro F1 is \(TextLayout.fixed(found, 4)), below \(gate)")
      return .gateFailed
    }
    return skipped > 0 ? .partlyDone : .done
  }
}

/// What was measured, and how.
struct Evaluation {
  /// The model; `nil` for a cross-validation.
  let model: TextClassifier?
  /// The number of folds; `nil` for a model.
  let folds: Int?
  let report: ClassificationReport
}
