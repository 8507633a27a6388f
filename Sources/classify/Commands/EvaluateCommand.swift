import Features
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
        help: "compare with another model (built-in for the one built in): McNemar's test, "
          + "differences with intervals, paired randomisation"),
      OptionSpec(
        name: "--learning-curve",
        help: "with --cv: also train on 10, 20, 40, 60 and 80% of each fold's groups"),
      OptionSpec(
        name: "--average-labels", placeholder: "LIST",
        help: "also the mean F1 of these labels, e.g. FAVOR,AGAINST"),
      OptionSpec(
        name: "--by", placeholder: "FIELD",
        help: "also the results for each value of this field, e.g. genre"),
      OptionSpec(
        name: "--resamples", placeholder: "N",
        help: "resamples behind intervals and p-values, 0 for none (default: 1000)"),
      OptionSpec(
        name: "--format", short: "-f", placeholder: "FORMAT",
        help: "text (default), json, or html (one page with plots)"),
      OptionSpec(
        name: "--output", short: "-o", placeholder: "FILE",
        help: "write the report here, whole or not at all (default: standard output)"),
      OptionSpec(
        name: "--min-macro-f1", placeholder: "X",
        help: "end with status 1 if macro F1 is below this"),
      CommonOptions.lexicon, CommonOptions.input, CommonOptions.onError,
    ] + CommonOptions.corpusFields + TrainingArguments.options
  static let discussion = """
    Without --model and --cv the model built in is measured. The options on training count with --cv
    only. Intervals are 95% bootstrap intervals, by group where groups are given. Where records have
    a target (--target-field), each target's results are shown too. With --cv, --against compares the
    recipe's held-out predictions with those of a model that should not have seen the corpus.
    """

  private enum Format: String, CaseIterable { case text, json, html }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let format = try arguments.choice("--format", of: Format.self) ?? .text
    let gate = try arguments.number("--min-macro-f1", in: 0...1)
    try Outputs.check(arguments, inputs: arguments.operands)
    let request = try EvaluationRequest(arguments)
    let (evaluation, skipped) = try request.evaluate(console)
    let report =
      switch format {
      case .text: EvaluationReport.text(evaluation)
      case .json: EvaluationReport.json(evaluation).serialized(indented: true) + "\n"
      case .html: EvaluationPage(evaluation).html
      }
    try Outputs.write(
      Array(report.utf8), to: arguments.string("--output") ?? Outputs.standardOutput, console)
    if let gate, let found = evaluation.report.metrics.macroF1.value, found < gate {
      console.note("macro F1 is \(TextLayout.fixed(found, 4)), below \(gate)")
      return .gateFailed
    }
    return skipped > 0 ? .partlyDone : .done
  }
}
