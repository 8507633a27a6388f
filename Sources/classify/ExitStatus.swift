/// How the program ends; scripts rely on the numbers.
enum ExitStatus: Int32 {
  case done = 0
  /// A gate that was asked for failed.
  case gateFailed = 1
  case usage = 2
  case badInput = 3
  /// A model or lexicon was refused.
  case modelRefused = 4
  /// Some inputs were done, others were not.
  case partlyDone = 5
  case interrupted = 130
}
