/// Invented sentences in German and Italian, made of parts that go together.
enum LanguageSamples {
  /// Six topics, twelve sentences each.
  static var german: [(text: String, label: String)] {
    let topics: [(label: String, subjects: [String], predicates: [String])] = [
      (
        "sport", ["Der Torwart", "Die Mannschaft", "Der Trainer"],
        ["gewann das Pokalspiel", "verlor gegen den Gastgeber", "hielt den Elfmeter", "trainiert"]
      ),
      (
        "wirtschaft", ["Die Zentralbank", "Der Konzern", "Die Börse"],
        ["hebt den Leitzins an", "senkt die Prognose", "meldet Gewinne", "rechnet mit Aufträgen"]
      ),
      (
        "kultur", ["Das Orchester", "Die Regisseurin", "Das Museum"],
        ["spielt eine Oper", "eröffnet die Ausstellung", "probt im Theater", "zeigt Gemälde"]
      ),
      (
        "politik", ["Der Landtag", "Die Ministerin", "Die Fraktion"],
        ["beschließt das Gesetz", "stimmt ab", "fordert eine Wahl", "berät den Haushalt"]
      ),
      (
        "wetter", ["Ein Tief", "Der Regen", "Der Nordwind"],
        ["bringt Schauer", "zieht über die Küste", "lässt nach", "kühlt die Täler ab"]
      ),
      (
        "wissenschaft", ["Das Labor", "Die Forscherin", "Das Teleskop"],
        ["misst Teilchen", "untersucht Zellen", "entdeckt einen Planeten", "prüft die Theorie"]
      ),
    ]
    return topics.flatMap { topic in
      topic.subjects.flatMap { subject in
        topic.predicates.map { ("\(subject) \($0).", topic.label) }
      }
    }
  }

  /// Three stances towards a bridge, twelve sentences each.
  static var italian: [(text: String, label: String)] {
    let stances: [(label: String, subjects: [String], predicates: [String])] = [
      (
        "favorevole", ["Il nuovo ponte", "Questo progetto", "L'opera"],
        [
          "è un progresso splendido", "ci rende felici", "aiuta davvero tutti",
          "merita il nostro applauso",
        ]
      ),
      (
        "contrario", ["Il ponte", "Quel cantiere", "La spesa"],
        [
          "è uno spreco vergognoso", "è inutile e brutto", "ruba soldi ai quartieri",
          "va fermato subito",
        ]
      ),
      (
        "neutrale", ["Il consiglio comunale", "L'ufficio tecnico", "Il documento"],
        [
          "indica la data di apertura", "pubblica le misure", "riporta i verbali",
          "elenca le imprese",
        ]
      ),
    ]
    return stances.flatMap { stance in
      stance.subjects.flatMap { subject in
        stance.predicates.map { ("\(subject) \($0).", stance.label) }
      }
    }
  }

  static func jsonl(_ sample: [(text: String, label: String)]) -> String {
    sample.map { #"{"text": "\#($0.text)", "label": "\#($0.label)"}"# + "\n" }.joined()
  }
}
