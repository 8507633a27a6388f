/// The verbs of `classify corpus`, with the options that each looks at.
enum CorpusVerbs {
  static let all = [
    CommandVerb(
      name: "check", summary: "look for what makes scores on a labelled corpus too good",
      usage: "PATH… [OPTIONS]",
      options: own(CorpusCheck.options.filter { $0.name != by.name }) + [
        balance, format, CommonOptions.input,
      ] + fields,
      discussion: """
        check looks for what makes scores too good: copies and near copies (runs of three words),
        texts with two labels, texts or groups on both sides of a split, and trivial cues that give
        labels away. It ends with status 1 if it finds an error; warnings are for a reader to weigh.
        """),
    CommandVerb(
      name: "import", summary: "turn a published corpus into JSON Lines",
      usage: "--from NAME PATH… [OPTIONS]", options: own(CorpusImport.options) + [output],
      discussion: "import turns published corpora into JSON Lines: \(CorpusImport.names)."),
    CommandVerb(
      name: "split", summary: "divide a corpus into parts to train and to test on",
      usage: "PATH… -o FOLDER [OPTIONS]",
      options: [
        OptionSpec(
          name: "--output", short: "-o", placeholder: "FOLDER",
          help: "the folder to write train, dev and test into")
      ] + own(CorpusSplit.options) + [by, format, CommonOptions.input] + fields,
      discussion: "split divides a corpus by group, labels spread evenly, records untouched."),
    CommandVerb(
      name: "agree", summary: "measure how far annotators agree",
      usage: "PATH… [--fields LIST] [OPTIONS]",
      options: own(CorpusAgree.options) + [format, CommonOptions.input] + fields,
      discussion: """
        agree gives Cohen's kappa for each pair of annotators and Krippendorff's alpha, from records
        that have a field for each (--fields a,b), or from one file for each, matched by id.
        """),
    CommandVerb(
      name: "next", summary: "pick the records to be labelled next",
      usage: "PATH… [OPTIONS]",
      options: own(CorpusNext.options) + [seed, output, CommonOptions.model, CommonOptions.input]
        + fields,
      discussion: """
        next picks the records that a model is least sure of, to be labelled next; no two near
        copies, and groups in turn.
        """),
  ]

  private static let format = OptionSpec(
    name: "--format", short: "-f", placeholder: "FORMAT", help: "text (default) or json")
  private static let output = OptionSpec(
    name: "--output", short: "-o", placeholder: "FILE",
    help: "the file to write (default: standard output)")
  private static let balance = OptionSpec(
    name: by.name, placeholder: "FIELD", help: "also the balance of labels by this field")
  private static let by = OptionSpec(
    name: "--by", placeholder: "FIELD", help: "spread the values of this field evenly too")
  private static let seed = OptionSpec(
    name: "--seed", placeholder: "N", help: "seed of --strategy random (default: 1)")
  private static let fields = CommonOptions.corpusFields.filter { $0.name != "--weight-field" }

  /// Options without the verb that stands before what they do.
  private static func own(_ options: [OptionSpec]) -> [OptionSpec] {
    options.map { option in
      let parts = option.help.split(separator: ": ", maxSplits: 1)
      return OptionSpec(
        name: option.name, short: option.short, placeholder: option.placeholder,
        help: String(parts.last ?? ""))
    }
  }
}
