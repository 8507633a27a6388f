import Features
import Foundation
import Testing

@testable import Models

@Suite struct ExplanationTests {
  private static let texts = [
    "Sadly, this utter shambles is a disgrace, an utter disgrace; we must say so!",
    "\"It was an utter disgrace,\" Ms. Arkwell said on Tuesday. Perhaps, but who knew?",
    "The council approved 12 plans, according to a feeble, spineless spokesman.",
    "", "—", "Zyxw vutsr?",
  ]

  private static func explain(
    _ model: TextClassifier, _ text: String, label: Int
  ) -> (explanation: Explanation, analysis: Analysis, margins: [Double]) {
    let analysis = model.pipeline.analyzer.analyze(Document(record: SourceText(text)))
    let tokens = analysis.text.tokens.indices
    var buffer = FeatureBuffer()
    model.pipeline.fill(&buffer, from: analysis, tokens: tokens, section: .body)
    return (
      model.explain(analysis, tokens: tokens, section: .body, label: label), analysis,
      model.table.margins(buffer)
    )
  }

  @Test(arguments: TrainingOptions.Estimator.allCases, [2, 3])
  func `the parts sum to the log-odds of the probability`(
    estimator: TrainingOptions.Estimator, labels: Int
  ) throws {
    let model = try TrainingSamples.model(estimator, labels: labels, lexicons: true)
    let calibration = model.header.calibration
    for text in Self.texts {
      var scores: [Double] = []
      for label in 0..<labels {
        let (explanation, _, margins) = Self.explain(model, text, label: label)
        let output = labels == 2 ? 0 : label
        let logOdds = calibration.slope * margins[output] + calibration.intercepts[output]
        let expected = labels == 2 && label == 1 ? -logOdds : logOdds
        #expect(abs(explanation.logOdds - expected) < 1e-9, "\(text)")
        #expect(explanation.label == label)
        scores.append(explanation.logOdds)
      }
      if labels == 2 { scores = [scores[0], 0] }
      Logistic.softmax(&scores)
      for (found, expected) in zip(scores, model.probabilities(for: text)) {
        #expect(abs(found - expected) < 1e-9, "\(text)")
      }
    }
  }

  @Test(arguments: [2, 3])
  func `the words' parts sum to that of n-grams and lexicons`(labels: Int) throws {
    let model = try TrainingSamples.model(labels: labels, lexicons: true)
    for text in Self.texts {
      let (explanation, analysis, _) = Self.explain(model, text, label: 1)
      let tokens = analysis.text.tokens.indices
      let byToken = explanation.tokenContributions(analysis.text, tokens)
      let structure = explanation.contributions.reduce(0) { sum, part in
        if case .structure = part.cause { sum + part.value } else { sum }
      }
      #expect(byToken.count == tokens.count)
      let sum = explanation.baseline + byToken.reduce(0, +) + structure
      #expect(abs(sum - explanation.logOdds) < 1e-9, "\(text)")
      let hasMarks = model.pipeline.options.marks
      for token in tokens where !analysis.text.tokens[token].isWord && !hasMarks {
        #expect(byToken[token] == 0)
      }
    }
  }

  @Test func `a sentence of several is explained for itself`() throws {
    let model = try TrainingSamples.model(lexicons: true)
    let text = Self.texts.joined(separator: " ")
    let analysis = model.pipeline.analyzer.analyze(Document(record: SourceText(text)))
    #expect(analysis.sentences.count > 3)
    var buffer = FeatureBuffer()
    for sentence in analysis.sentences {
      model.pipeline.fill(
        &buffer, from: analysis, tokens: sentence.tokens, section: sentence.section)
      let explanation = model.explain(
        analysis, tokens: sentence.tokens, section: sentence.section, label: 0)
      let probability = model.probabilities(for: buffer)[0]
      #expect(abs(Logistic.sigmoid(explanation.logOdds) - probability) < 1e-9)
      let byToken = explanation.tokenContributions(analysis.text, sentence.tokens)
      #expect(byToken.count == sentence.tokens.count)
    }
  }

  @Test func `every kind of cause is found and named`() throws {
    let model = try TrainingSamples.model(lexicons: true)
    let known = String(decoding: TrainingSamples.examples(1)[0].text, as: UTF8.self)
    let (explanation, analysis, _) = Self.explain(model, known + " An utter disgrace!", label: 0)
    var words: Set<String> = []
    var characters: Set<String> = []
    var categories: Set<LexiconCategory> = []
    var structure: Set<String> = []
    var register: [String: String] = [:]
    for part in explanation.contributions {
      switch part.cause {
      case .words(let range):
        words.insert(range.map { analysis.text.foldedText($0) }.joined(separator: " "))
      case .characters(_, let name): characters.insert(name)
      case .match(let match): categories.insert(match.category)
      case .structure(let name): structure.insert(name)
      case .register(let token, let name): register[analysis.text.foldedText(token)] = name
      }
    }
    #expect(words.contains("disgrace") && words.contains { $0.contains(" ") })
    #expect(characters.contains("di·") && characters.contains("·isg·"))
    #expect(characters.contains("·ce"))
    #expect(!categories.isEmpty)
    #expect(structure.contains("structure/exclamation"))
    #expect(register["utter"] == "register/author/2")
  }

  @Test func `without lexicons and structure nothing but n-grams is left`() throws {
    var options = TrainingSamples.options()
    options.features.structure = false
    let model = try Trainer(options: options).train(TrainingSamples.examples(60), name: "bare")
    let (explanation, _, margins) = Self.explain(model, Self.texts[0], label: 0)
    let calibration = model.header.calibration
    let expected = calibration.slope * margins[0] + calibration.intercepts[0]
    #expect(abs(explanation.logOdds - expected) < 1e-9)
    for part in explanation.contributions {
      switch part.cause {
      case .match, .structure, .register: Issue.record("\(part)")
      default: break
      }
    }
  }

  @Test func `where the margin says nothing the parts are 0`() throws {
    let model = TinyModel.classifier()
    var header = model.header
    header.calibration = .platt(slope: 0, intercept: 0.5)
    let flat = TextClassifier(
      header: header, parameters: model.parameters, sha256: "", pipeline: model.pipeline)
    let (explanation, _, _) = Self.explain(flat, "alpha beta?", label: 1)
    #expect(explanation.logOdds == -0.5)
    #expect(explanation.contributions.allSatisfy { $0.value == 0 })
  }
}
