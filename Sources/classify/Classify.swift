import Features
import Foundation
import Models
func auc(_ m: [Double], _ y: [Bool]) -> Double {
  let o = m.indices.sorted { m[$0] < m[$1] }; var r = 0.0; var n = 0.0
  for (k, i) in o.enumerated() where y[i] { r += Double(k + 1); n += 1 }
  return (r - n * (n + 1) / 2) / (n * (Double(m.count) - n))
}
func f1(_ m: [Double], _ y: [Bool], _ t: Double) -> Double {
  var c = [0.0, 0, 0, 0];
  for i in m.indices { let p = m[i] > t; c[(p ? 2 : 0) + (y[i] ? 1 : 0)] += 1 }
  let (tn, fn, fp, tp) = (c[0], c[1], c[2], c[3])
  return (2 * tp / (2 * tp + fp + fn) + 2 * tn / (2 * tn + fp + fn)) / 2
}
func load(_ f: String, _ lf: String = "stance", filter: ((([String: Any]) -> Bool))? = nil)
  -> [Example]
{
  try! String(contentsOfFile: f, encoding: .utf8).split(separator: "\n").compactMap {
    l -> Example? in
    let o = try! JSONSerialization.jsonObject(with: Data(l.utf8)) as! [String: Any]
    guard let lab = o[lf] as? String else { return nil }
    if let filter, !filter(o) { return nil }
    return Example(
      id: o["id"] as! String, text: Array((o["text"] as! String).utf8), label: lab,
      group: o["group"] as? String, section: o["section"] as? String)
  }
}
func sd(_ v: [Double]) -> Double {
  let m = v.reduce(0, +) / Double(v.count);
  return (v.reduce(0) { $0 + ($1 - m) * ($1 - m) } / Double(v.count)).squareRoot()
}
func bestF1(_ m: [Double], _ y: [Bool]) -> Double {
  var b = 0.0; let s = m.sorted(); for q in 1..<40 { b = max(b, f1(m, y, s[s.count * q / 40])) };
  return b
}
@main struct Classify {
  static func main() throws {
    let t0 = Date()
    let dir = "Corpora/newsroom/"
    var ex: [Example] = []
    for f in try FileManager.default.contentsOfDirectory(atPath: dir).sorted()
    where f.hasSuffix(".jsonl") { ex += load(dir + f, "label") }
    let S = "/work/shared/corpora/"
    let sets = [
      ("babe clear", load(S + "babe/train.jsonl") { ($0["stance_basis"] as? String) == "clear" }),
      ("babe all", load(S + "babe/train.jsonl")),
      ("checkthat", load(S + "checkthat/train.jsonl") + load(S + "checkthat/dev.jsonl")),
      ("fact-op", load(S + "fact-opinion-passages/train.jsonl")),
      ("subj", load(S + "subj/train.jsonl")),
    ]
    var args = CommandLine.arguments.dropFirst()
    var o = TrainingOptions()
    var folds = 5
    while let a = args.popFirst() {
      let v = args.popFirst()!
      switch a {
      case "c": o.logistic.cost = Double(v)!;
      case "s": o.smoothing = Double(v)!;
      case "w": o.features.wordMaximum = Int(v)!;
      case "ch": o.features.characterMaximum = Int(v)!;
      case "chm": o.features.characterMinimum = Int(v)!
      case "lex": o.features.lexicons = v == "1";
      case "str": o.features.structure = v == "1";
      case "d": o.features.denseScale = Double(v)!;
      case "min": o.features.minimumCount = Int(v)!;
      case "k": folds = Int(v)!;
      case "bits": o.features.hashBits = Int(v)!;
      case "tol": o.logistic.tolerance = Double(v)!
      default: fatalError(a)
      }
    }
    let pipe = FeaturePipeline(options: o.features)
    let corpus = try EncodedCorpus(ex, pipeline: pipe)
    print(ex.count, "encode", Date().timeIntervalSince(t0), corpus.labels)
    let fold = try CrossValidation.folds(
      labels: corpus.truth, groups: corpus.groups, folds: folds, seed: 1)
    var lr = [Double](repeating: 0, count: ex.count), nb = lr
    let t1 = Date()
    let oo = o
    for (rows, m) in try Parallel.map(
      folds,
      { f -> Result<([Int], (logistic: [Double], naiveBayes: [Double])), any Error> in
        Result {
          let tr = fold.indices.filter { fold[$0] != f }, te = fold.indices.filter { fold[$0] == f }
          let fit = try FittedEstimators(corpus, rows: tr, options: oo)
          if f == 0 { print("features", fit.selection.buckets.count, fit.logistic[0].convergence) }
          return (te, fit.margins(corpus, rows: te))
        }
      }
    ).map({ try $0.get() }) {
      for (k, r) in rows.enumerated() { lr[r] = m.logistic[k]; nb[r] = m.naiveBayes[k] }
    }
    print("cv", Date().timeIntervalSince(t1))
    let y = corpus.truth.map { $0 == 0 }
    let contrast = ex.map { $0.id.hasPrefix("pair") || $0.id.hasPrefix("twin") }
    let (sl, sn) = (sd(lr), sd(nb))
    let en = zip(lr, nb).map { $0 / sl / 2 + $1 / sn / 2 }
    let platt = try PlattScaling.fit(margins: en, labels: y)
    func rep(_ n: String, _ v: [Double], _ t: Double = 0) {
      for (nm, c) in [("whole", false), ("contrast", true)] {
        let i = v.indices.filter { contrast[$0] == c };
        let vv = i.map { v[$0] }, yy = i.map { y[$0] };
        print(
          n, nm, "auc", String(format: "%.4f", auc(vv, yy)), "F1",
          String(format: "%.4f", f1(vv, yy, t)))
      }
    }
    let th = -platt.intercept / platt.slope
    rep("LR", lr); rep("NB", nb); rep("EN", en, th)
    let fit = try FittedEstimators(corpus, rows: Array(0..<ex.count), options: o)
    for (n, s) in sets {
      let c = try EncodedCorpus(s, pipeline: pipe);
      let m = fit.margins(c, rows: Array(0..<s.count)); let yy = c.truth.map { $0 == 0 }
      let e = zip(m.logistic, m.naiveBayes).map { $0 / sl / 2 + $1 / sn / 2 }
      print(
        n.padding(toLength: 12, withPad: " ", startingAt: 0), "LR",
        String(format: "%.4f %.4f", auc(m.logistic, yy), f1(m.logistic, yy, 0)), "NB",
        String(format: "%.4f %.4f", auc(m.naiveBayes, yy), f1(m.naiveBayes, yy, 0)), "EN",
        String(format: "%.4f F1 %.4f best %.4f", auc(e, yy), f1(e, yy, th), bestF1(e, yy)))
    }
    print("total", Date().timeIntervalSince(t0))
  }
}
