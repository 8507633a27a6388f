import Features
import Foundation

/// An article with the attributions that people marked in it.
struct AnnotatedArticle: Decodable {
  /// One attribution: lists of `[start, end]` byte offsets.
  struct Annotation: Decodable {
    let source: [[Int]]
    let cue: [[Int]]
    let content: [[Int]]
  }

  let id: String
  let publisher: String?
  let text: String
  let attributions: [Annotation]

  /// Reads the articles of a file of JSON lines.
  static func read(path: String) throws -> [AnnotatedArticle] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(AnnotatedArticle.self, from: $0)
    }
  }
}

/// A part of an attribution.
enum Part: String, CaseIterable {
  case content
  case cue
  case source

  func spans(of annotation: AnnotatedArticle.Annotation) -> [[Int]] {
    switch self {
    case .content: annotation.content
    case .cue: annotation.cue
    case .source: annotation.source
    }
  }

  func ranges(of attribution: Attribution) -> [Range<Int>] {
    switch self {
    case .content: attribution.content
    case .cue: attribution.cue
    case .source: attribution.source
    }
  }
}
