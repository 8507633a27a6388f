import Features
import Models
@main struct Classify {
  static func main() {
    let t = WordTokenizer.tokenize(
      SourceText(
        "The U.S. No. 2 — Brig. Gen. Amir H. said ‘don’t’ at 10:30 a.m. on 3.5% https://a.b/c?x=1. AT&T’s '90s \u{201c}so-called\u{201d} players' ... end?! B-52s, $9bn, Amazon.com wait—no. Über CLICHÉ 中文 x'y"
      ))
    print((0..<t.tokens.count).map { t.foldedText($0) }.joined(separator: "|"))
  }
}
