import Testing

@testable import Features

@Suite struct LexiconCheckTests {
  /// What is found: `line kind`.
  private func findings(_ lines: [String]) throws -> [String] {
    LexiconCheck.findings(in: try lexicon(lines)).map { "\($0.line) \($0.kind.rawValue)" }
  }

  @Test func `finds nothing in a lexicon without faults`() throws {
    #expect(
      try findings(["sham;loaded;-1;3", "cave/v;loaded-verb;-1;2", "sham;hedge;0;1"]).isEmpty)
  }

  @Test func `finds a pattern that stands in its category already`() throws {
    #expect(
      try findings(["sham;loaded;-1;3", "cave;loaded;-1;1", "sham;loaded;-1;2"]) == ["3 duplicate"])
  }

  @Test func `finds contrary polarities`() throws {
    #expect(try findings(["sham;loaded;-1;3", "sham;evaluative;1;3"]) == ["2 polarity"])
    #expect(try findings(["sham;loaded;-1;3", "sham;evaluative;0;3"]).isEmpty)
  }

  @Test func `finds an entry all of whose forms a later one has`() throws {
    #expect(try findings(["caves;loaded;-1;3", "cave/v;loaded;-1;2"]) == ["1 unreachable"])
    #expect(
      try findings(["doesn’t add;loaded;-1;3", "doesn't add;loaded;-1;2"]) == ["1 unreachable"])
    #expect(
      try findings(["cave in now;loaded;-1;3", "cave/v in *;loaded;-1;2"]) == ["1 unreachable"])
  }

  @Test func `leaves an entry that some text still reaches`() throws {
    for lines in [
      ["cave/v;loaded;-1;3", "caves;loaded;-1;2"],
      ["caves;loaded;-1;3", "cave/v;loaded;-1;2;neg"],
      ["caves;loaded;-1;3", "cave/v;hedge;-1;2"],
      ["caves;loaded;-1;2", "cave/v in;loaded;-1;2"],
      ["cavernous;loaded;-1;3", "cave/v;loaded;-1;2"],
    ] {
      #expect(try findings(lines).isEmpty, "\(lines)")
    }
  }

  @Test func `finds a strong entry that a weaker longer one stands before`() throws {
    #expect(
      try findings(["deserve/v;obligation;0;3", "deserve/v to know;obligation;0;1"]) == [
        "1 shadowed"
      ])
  }
}
