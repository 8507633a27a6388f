import Models

/// How articles are profiled, as the command line says.
struct ProfilingOptions {
  let threshold: Double?
  let quotes: QuoteHandling
  let opinionLabel: String
  /// How many articles are worked on at a time.
  let threads: Int

  static let specs = [
    OptionSpec(
      name: "--threshold", placeholder: "T",
      help: "call a sentence opinionated from this probability on, 0 to 1"),
    OptionSpec(
      name: "--quotes", placeholder: "HOW",
      help: "separate (default: rates are of the writer's words), include (of all words), or "
        + "exclude (leave quoted words and sentences out)"),
    opinionLabel, CommonOptions.threads,
  ]

  static let opinionLabel = OptionSpec(
    name: "--opinion-label", placeholder: "LABEL",
    help: "the model's label that stands for opinion (default: opinionated)")

  init(_ arguments: Arguments) throws(UsageError) {
    threshold = try arguments.number("--threshold", in: 0...1)
    quotes = try arguments.choice("--quotes", of: QuoteHandling.self) ?? .separate
    opinionLabel = arguments.string("--opinion-label") ?? "opinionated"
    threads = try CommonOptions.threads(arguments)
  }
}
