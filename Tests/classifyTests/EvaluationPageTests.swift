import Features
import Foundation
import TestSupport
import Testing

/// `evaluate --format html`.
@Suite struct EvaluationPageTests {
  private static let run = Result {
    let folder = try TemporaryFolder()
    let names = [#"<script>alert(1)</script>"#, #"a "quoted" & b"#]
    let records = InventedCorpus.records().enumerated().map { index, record in
      record.json
        .replacing("\"reported\"", with: #""<b>rep\u202e""#)
        .replacing(
          "}\n", with: ", \"genre\": \(quoted(names[index % 2]))}\n")
    }
    try folder.write(records.joined(), to: "corpus.jsonl")
    let words = [
      "evaluate", "corpus.jsonl", "--cv", "2", "--hash-bits", "12", "--no-lexicons",
      "--learning-curve", "--by", "genre", "--resamples", "100", "-f", "html",
    ]
    return try Program.run(words, in: folder.url)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\\\"") + "\""
  }

  private func page() throws -> String {
    let run = try Self.run.get()
    try #require(run.status == 0, "\(run.messages)")
    return run.text
  }

  @Test func `it has the metrics, the tables and both plots`() throws {
    let page = try page()
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    // A chart for each of nine metrics, and two plots.
    #expect(page.components(separatedBy: "<svg").count - 1 == 11)
    #expect(page.components(separatedBy: "role=\"img\" aria-label=\"").count - 1 == 11)
    #expect(page.components(separatedBy: "class=\"plot\"").count - 1 == 2)
    for word in [
      "Reliability", "Learning curve", "Confusion", "MCC", "Average precision", "Weighted F1",
      "By genre", "100 bootstrap resamples of whole groups",
    ] {
      #expect(page.contains(word), "\(word)")
    }
  }

  @Test func `it asks for nothing and runs nothing`() throws {
    let page = try page()
    for word in [
      "http:", "https:", "src=", "@import", "url(", "<link", "<iframe", "<script", " style=",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    let style = try #require(page.firstMatch(of: /<style>([\s\S]*?)<\/style>/)).output.1
    let digest = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-\(digest)'; base-uri"))
  }

  @Test func `names from the corpus are text, never markup`() throws {
    let page = try page()
    #expect(page.contains("&lt;b&gt;rep"))
    #expect(page.contains("a &quot;quoted&quot; &amp; b"))
    #expect(!page.contains("<b>"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `every element that is opened is closed, and no number is broken`() throws {
    let page = try page()
    let body = page.replacing(/<style>[\s\S]*?<\/style>/, with: "")
    var open: [Substring] = []
    let empty: Set<Substring> = ["meta", "line", "circle", "rect", "polyline", "!DOCTYPE"]
    for tag in body.matches(of: /<(\/?)([A-Za-z!][A-Za-z0-9]*)[^<>]*>/) {
      if empty.contains(tag.output.2) { continue }
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else {
        #expect(open.popLast() == tag.output.2)
      }
    }
    #expect(open == [])
    for match in body.matches(of: /[ ](?:[xyr]|c[xy]|[xy][12])="([^"]*)"/) {
      let number = try #require(Double(match.output.1), "\(match.output.0)")
      #expect(number >= 0 && number <= 320, "\(match.output.0)")
    }
  }
}
