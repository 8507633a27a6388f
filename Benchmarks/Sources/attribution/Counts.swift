/// How many word tokens were found, missed and wrongly taken.
struct Counts {
  var hits = 0
  var misses = 0
  var falseAlarms = 0

  var precision: Double { ratio(hits, hits + falseAlarms) }
  var recall: Double { ratio(hits, hits + misses) }
  var f1: Double { ratio(2 * hits, 2 * hits + misses + falseAlarms) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  static func += (left: inout Counts, right: Counts) {
    left.hits += right.hits
    left.misses += right.misses
    left.falseAlarms += right.falseAlarms
  }
}
