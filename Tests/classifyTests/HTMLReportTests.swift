import Features
import Foundation
import TestSupport
import Testing

@testable import classify

/// `profile --format html`.
@Suite struct HTMLReportTests {
  private func page(_ words: [String], input: String = "") throws -> String {
    let run = try Program.run(
      ["profile", "--format", "html"] + words, input: Array(input.utf8))
    try #require(run.status == 0, "\(run.messages)")
    return run.text
  }

  /// What stands between two marks, first and last.
  private func inside(_ page: String, _ open: String, _ close: String) throws -> String {
    let start = try #require(page.range(of: open))
    let end = try #require(page.range(of: close, range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  private static let hostile = """
    Mayor <script>alert("1")</script> & "Sons"

    The mayor said "</script><img src=x onerror=alert(2)>" on Monday. It is a <b>shameful</b> mess.
    Left \u{202E}right\u{2066} words \u{7}\u{1B}[31m stay visible. <!-- said so -->
    She said: </textarea><svg onload=alert(3)> &lt;kept&gt; &#60;also&#62;.

    """

  @Test(arguments: [["Examples/recap.txt"], ["Examples/wire.txt", "Examples/review.txt"]])
  func `a page asks for nothing from outside`(_ files: [String]) throws {
    let page = try page(files)
    for word in [
      "http:", "https:", "src=", "@import", "url(", "<link", "<iframe", "<img", "style=",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.components(separatedBy: "<h1").count - 1 == files.count)
  }

  @Test func `the policy lets only the page's own style and script run`() throws {
    let page = try page(["Examples/recap.txt"])
    let policy = try inside(page, "Content-Security-Policy\" content=\"", "\"")
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe"))
    for (name, open, close) in [
      ("style-src", "<style>", "</style>"), ("script-src", "<script>", "</script>"),
    ] {
      let content = try inside(page, open, close)
      let digest = Data(SHA256.digest(Array(content.utf8))).base64EncodedString()
      #expect(policy.contains("\(name) 'sha256-\(digest)'"))
    }
  }

  @Test func `no text of an article is read as markup`() throws {
    let page = try page(["-"], input: Self.hostile)
    for word in ["<script>alert", "<img", "<svg onload", "<b>", "<textarea", "<!-- said"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;"))
    #expect(page.contains("&amp;lt;kept&amp;gt;"))
    for scalar: Unicode.Scalar in ["\u{202E}", "\u{2066}", "\u{7}", "\u{1B}"] {
      #expect(!page.unicodeScalars.contains(scalar))
    }
  }

  private struct Reasons: Decodable {
    let p: Double
    let b: Double
    let t: Double
    let o: Double
    let w: [Part]
    let s: [Part]
  }

  /// A name, a number, and perhaps a note.
  private struct Part: Decodable {
    let value: Double
    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      _ = try list.decode(String.self)
      value = try list.decode(Double.self)
    }
  }

  @Test func `the parts of every sentence add up to its log-odds`() throws {
    let page = try page(["Examples/recap.txt", "Examples/editorial.txt"])
    let data = try inside(page, "<script type=\"application/json\" id=\"reasons\">", "</script>")
    let articles = try JSONDecoder().decode([[Reasons]].self, from: Data(data.utf8))
    #expect(articles.count == 2)
    for sentence in articles.joined() {
      let sum = (sentence.w + sentence.s).reduce(sentence.b + sentence.o) { $0 + $1.value }
      #expect(abs(sum - sentence.t) < 1e-4)
      #expect(abs(1 / (1 + exp(-sentence.t)) - sentence.p) < 1e-3)
    }
    let buttons = page.components(separatedBy: "class=\"why\"").count - 1
    #expect(buttons == articles.joined().count)
  }

  @Test func `every element that is opened is closed`() throws {
    let page = try page(["-"], input: Self.hostile)
    let body = page.replacing(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/, with: "")
    var open: [Substring] = []
    let empty: Set<Substring> = ["meta", "input", "line", "circle", "rect", "!DOCTYPE"]
    for tag in body.matches(of: /<(\/?)([A-Za-z!][A-Za-z0-9]*)[^<>]*>/) {
      if empty.contains(tag.output.2) { continue }
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else {
        #expect(open.popLast() == tag.output.2)
      }
    }
    #expect(open == [])
  }

  @Test func `a comparison is a page without a script`() throws {
    let run = try Program.run(
      ["compare", "-f", "html", "Examples/recap.txt", "Examples/wire.txt"])
    #expect(run.status == 0)
    #expect(run.text.contains("default-src 'none'"))
    #expect(!run.text.contains("<script"))
  }
}

@Suite struct ComparisonPageTests {
  @Test(arguments: [
    (["a/wire.txt", "a/recap.txt"], ["wire", "recap"]),
    (["/x/y/a/1.txt", "/x/y/b/1.txt"], ["a/1", "b/1"]), (["north", "south"], ["north", "south"]),
    (["a/b", "a"], ["a/b", "a"]), (["a/x.txt", "a/y.html"], ["x.txt", "y.html"]),
    (["one.txt"], ["one.txt"]), (["", "/"], ["", "/"]), ([".txt", "b.txt"], [".txt", "b.txt"]),
    (["a/b/", "a/c/"], ["b/", "c/"]),
  ])
  func `groups are called by what tells them apart`(names: [String], expected: [String]) {
    #expect(HTMLComparison.distinctParts(names) == expected)
  }
}
