import Features
import Models

/// A model whose training is to be repeated: `train --like`.
struct TrainingTemplate {
  private let path: String
  private let model: TextClassifier
  /// Its options.
  var options: TrainingOptions { model.header.options }
  /// The lexicons it was trained with, those named on the command line in place of their namesakes.
  ///
  /// `nil` for a model without, which says nothing of lexicons.
  var lexicons: [Lexicon]? {
    options.features.lexicons ? model.pipeline.analyzer.matcher.lexicons : nil
  }

  /// Loads the model, if one is to be followed.
  ///
  /// - Throws: `UsageError` where a model that tells targets apart is followed without a field for
  ///   them, or as loading does.
  init?(_ arguments: Arguments) throws {
    guard let path = arguments.string("--like") else { return nil }
    self.path = path
    model = try ModelLoader.load(path, lexicons: try LexiconLoader.load(arguments))
    guard !options.usesTargets || arguments.string("--target-field") != nil else {
      throw UsageError(
        "--like: \(path) tells targets apart",
        hint: "name the field of the target with --target-field")
    }
  }

  /// Refuses another start than the model had.
  func check(_ start: TextClassifier?) throws(UsageError) {
    let wanted = model.header.start
    guard wanted?.sha256 != start?.sha256 else { return }
    guard let wanted else {
      throw UsageError("--like and --from: \(path) was not trained from another model")
    }
    throw UsageError(
      "--like: \(path) was trained from the model \"\(TextLayout.printable(wanted.name))\" "
        + "(sha256 \(wanted.sha256.prefix(12))…)",
      hint: "give that model with --from")
  }

  /// The search that found the options, as long as it was on these examples for these options.
  func tuning(of examples: [Example], options: TrainingOptions) -> TuningSummary? {
    guard let tuning = model.header.tuning, options == self.options,
      CorpusDigest.hexDigest(examples) == model.header.training.corpusSHA256
    else { return nil }
    return tuning
  }
}
