import TestSupport
import Testing

@Suite struct UsageErrorTests {
  /// A command line and what its message must say.
  struct Slip: Sendable, CustomTestStringConvertible {
    let words: [String]
    let message: String
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: String, _ message: String) {
      self.words = words.split(separator: " ").map(String.init)
      self.message = message
    }
  }

  static let slips = [
    Slip("", "no input"),
    Slip("profile", "no input"),
    Slip("score", "no input"),
    Slip("train -o x.slant", "no input"),
    Slip("evaluate", "no input"),
    Slip("score - --treads 2", "unknown option --treads (did you mean --threads?)"),
    Slip("profile - --zzz", "unknown option --zzz (see: classify help profile)"),
    Slip("--formt json Examples/wire.txt", "unknown option --formt (did you mean --format?)"),
    Slip("profile -x Examples/wire.txt", "unknown option -x"),
    Slip("profile Examples/wire.txt --model", "--model needs a value"),
    Slip("score - --threads many", "--threads: expected a whole number from 1 to 1024"),
    Slip("score - --threads 0", "--threads"),
    Slip("score - --threshold 1.5", "--threshold: expected a number from 0 to 1"),
    Slip("score - --threshold nan", "--threshold"),
    Slip("score - --flush=yes", "--flush takes no value"),
    Slip("score - --on-error stop", "--on-error: expected one of fail, skip, found \"stop\""),
    Slip("score - --input text", "--input: expected one of lines, jsonl, csv, tsv, fasttext"),
    Slip(
      "profile - --format xml",
      "--format: expected one of text, html, json, jsonl, csv, found \"xml\""),
    Slip("profile - --top -1", "--top"),
    Slip("train Corpora", "train needs an output"),
    Slip("train Corpora -o x.slant --word-ngrams 3-1", "expected a range like 1-3"),
    Slip("train Corpora -o x.slant --char-ngrams 2-99", "--char-ngrams"),
    Slip("train Corpora -o x.slant --c -3", "--c"),
    Slip("train Corpora -o x.slant --hash-bits 64", "--hash-bits"),
    Slip("evaluate --cv 1 Corpora", "--cv: expected a whole number from 2"),
    Slip("evaluate --cv 3 --model m.slant Corpora", "--model and --cv exclude each other"),
    Slip("profile a.txt --summary --baseline b", "--baseline cannot stand with --summary"),
    Slip("profile a.txt -f csv --baseline b", "--baseline cannot stand with --format csv"),
    Slip("help corpus chek", "corpus has no verb \"chek\" (did you mean check?)"),
    Slip("help score check", "expected one command"),
    Slip("profile a.txt --summary --top 3", "--top cannot stand with --summary"),
    Slip("profile a.jsonl --summary --group-by g", "--group-by cannot stand with --summary"),
    Slip("profile a.txt --summary --format html", "--format html cannot stand with --summary"),
    Slip("profile a.jsonl --group-by g --top 3", "--top cannot stand with --group-by"),
    Slip("profile a.jsonl --group-by g --baseline b", "--baseline cannot stand with --group-by"),
    Slip("score - --target-field t", "--target-field is for a model of targets"),
    Slip("score a.jsonl --text-column 2", "--text-column is for CSV and TSV, and no input is one"),
    Slip("score - --separator ;", "--separator is for CSV and TSV, and no input is one"),
    Slip("score - --input jsonl --no-quoting", "--no-quoting is for CSV and TSV, not for --input"),
    Slip("profile a.jsonl --separator ;", "--separator is for CSV and TSV"),
    Slip("explain a.txt --separator ;", "--separator is for CSV and TSV"),
    Slip("corpus check a.jsonl --separator ;", "--separator is for CSV and TSV"),
    Slip(
      "train Corpora -o x.slant --estimator naive-bayes --l1-ratio 0.5",
      "--l1-ratio cannot stand with the estimator naive-bayes"),
    Slip(
      "train Corpora -o x.slant --estimator logistic --variant bernoulli",
      "--variant cannot stand with the estimator logistic"),
    Slip(
      "train Corpora -o x.slant --stream --smoothing 1",
      "--smoothing cannot stand with the estimator logistic"),
    Slip(
      "train Corpora -o x.slant --counts --c 1",
      "--c cannot stand with the estimator naive-bayes"),
    Slip(
      "train Corpora -o x.slant --estimator nb-logistic --nb-prior 0.5,0.5",
      "--nb-prior cannot stand with the estimator nb-logistic"),
    Slip(
      "train Corpora -o x.slant --nb-prior 0.5,0.6", "--nb-prior: expected shares that add up to 1"),
    Slip("inspect a.slant b.slant", "expected one model"),
    Slip("lexicon", "expected list, check or match"),
    Slip("lexicon chek a.tsv", "expected list, check or match, found \"chek\""),
    Slip("lexicon check", "lexicon check needs a file"),
    Slip("version now", "version takes no input"),
    Slip("scroe", "no command or file \"scroe\" (did you mean score?)"),
    Slip("evalute held-out", "did you mean evaluate?"),
    Slip("trian corpus", "did you mean train?"),
  ]

  @Test(arguments: slips)
  func `a slip on the command line ends with status 2 and says what is wrong`(
    _ slip: Slip
  ) throws {
    let run = try Program.run(slip.words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("classify: "))
    #expect(run.messages.contains(slip.message), "\(run.messages)")
  }

  @Test func `a label the model does not know is a slip that names those it knows`() throws {
    let run = try Program.run([
      "Examples/wire.txt", "--opinion-label", "biased", "--model", SmallModel.path,
    ])
    #expect(run.status == 2)
    #expect(run.messages.contains("opinionated, reported"))
  }

  @Test func `a base rate needs a model of two labels`() throws {
    let folder = try TemporaryFolder()
    let corpus = try folder.write(
      InventedCorpus.jsonl(labels: ["opinion", "report", "question"]), to: "three.jsonl")
    let model = folder.path("three.slant")
    #expect(
      try Program.run(["train", corpus, "-o", model, "-q"] + SmallModel.options).status == 0)
    let run = try Program.run(["score", "-", "--model", model, "--prior", "0.2"], input: [0x61])
    #expect(run.status == 2)
    #expect(run.messages.contains("two labels"))
  }
}
