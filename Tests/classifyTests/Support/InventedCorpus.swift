/// A small labelled corpus, invented here, on which training takes a moment.
enum InventedCorpus {
  struct Record {
    let id: String
    let text: String
    let label: String
    let group: String

    /// The record as a line of JSON.
    var json: String {
      #"{"id": "\#(id)", "text": "\#(text)", "label": "\#(label)", "group": "\#(group)"}"# + "\n"
    }
  }

  private static let topics = [
    "the harbor bridge", "the night bus", "the new library", "the water tax", "the school roof",
    "the old market", "the ferry contract", "the parking plan", "the museum wing", "the flood wall",
    "the tram line", "the stadium lease",
  ]
  private static let opinions = [
    "Frankly, (topic) is a shameful waste, and everyone in town knows it.",
    "It is high time somebody stopped (topic) before it ruins us all.",
    "What a wonderful, brave idea (topic) has turned out to be!",
    "Only a fool could look at (topic) and call it a success.",
  ]
  private static let reports = [
    "The council voted 7 to 4 on Monday to fund (topic), the clerk said.",
    "Work on (topic) will start in May and take two years, officials said.",
    "A report on (topic) was published on Thursday by the county auditor.",
    "About 200 residents attended a hearing on (topic) on Tuesday evening.",
  ]
  private static let questions = [
    "When will (topic) open, and who decides?", "How much did (topic) cost in the end?",
    "Who signed the papers for (topic)?", "Is (topic) covered by the budget?",
  ]

  /// A group for each topic; in every third group one label is wrong, so that no model is perfect.
  static func records(labels: [String] = ["opinionated", "reported"]) -> [Record] {
    let templates = [opinions, reports, questions].prefix(labels.count)
    return topics.indices.flatMap { group in
      templates.indices.flatMap { kind in
        templates[kind].indices.map { index in
          let isWrong = group % 3 == 0 && index == 0
          return Record(
            id: "\(group)-\(kind)-\(index)",
            text: templates[kind][index].replacing("(topic)", with: topics[group]),
            label: labels[isWrong ? (kind + 1) % labels.count : kind], group: "article-\(group)")
        }
      }
    }
  }

  /// The corpus as JSON Lines.
  static func jsonl(labels: [String] = ["opinionated", "reported"]) -> String {
    records(labels: labels).map(\.json).joined()
  }
}
