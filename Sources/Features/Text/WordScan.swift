/// What is known of a word while it is being read.
struct WordScan {
  let start: Int
  let foldedStart: Int
  var flags: Token.Flags = []
  private(set) var startsWithDigit = false
  private(set) var lastIsDigit = false
  /// Letters and digits since the last inner mark.
  private(set) var partLength = 0
  private(set) var periods = 0
  /// Single letters with full stops between them, so far.
  private(set) var isInitialism = true
  private var letters = 0
  private var uppers = 0
  private var digits = 0

  init(start: Int, foldedStart: Int) {
    self.start = start
    self.foldedStart = foldedStart
  }

  var isAllUpper: Bool { letters > 0 && letters == uppers }

  var finalFlags: Token.Flags {
    letters > 1 && letters == uppers ? flags.union(.allCapitals) : flags
  }

  mutating func addLetter(isUpper: Bool, isASCII: Bool) {
    if letters == 0, digits == 0, isUpper { flags.insert(.capitalized) }
    if !isASCII { flags.insert(.nonASCII) }
    letters += 1
    if isUpper { uppers += 1 }
    partLength += 1
    if partLength > 1 { isInitialism = false }
    lastIsDigit = false
  }

  mutating func addDigit() {
    if letters == 0, digits == 0 { startsWithDigit = true }
    digits += 1
    partLength += 1
    isInitialism = false
    lastIsDigit = true
    flags.insert(.hasDigit)
  }

  mutating func addPeriod() {
    periods += 1
    partLength = 0
    flags.insert(.hasPeriod)
  }

  mutating func addJoint() {
    partLength = 0
    isInitialism = false
    lastIsDigit = false
  }
}
