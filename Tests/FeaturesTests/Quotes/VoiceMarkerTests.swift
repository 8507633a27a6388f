import Testing

@testable import Features

@Suite struct VoiceMarkerTests {
  @Test func `gives a quoted slur to its speaker`() {
    let read = ReadText("“Those vermin will pay,” Hollis said in Leeds.")
    #expect(read.words(in: .direct) == "Those vermin will pay")
    #expect(read.words(in: .author) == "Hollis said in Leeds")
  }

  @Test func `leaves the writer's sneer beside a report with the writer`() {
    let read = ReadText("The pompous windbag said that taxes will rise. What a joke.")
    #expect(read.words(in: .indirect) == "that taxes will rise")
    #expect(read.words(in: .author) == "The pompous windbag said What a joke")
  }

  @Test func `leaves scare quotes with the writer`() {
    let read = ReadText("Their precious “reform” has cost us dearly.")
    #expect(read.words(in: .author) == "Their precious reform has cost us dearly")
  }

  @Test func `cuts ranges outside the text`() {
    let outside = Attribution(
      source: [], cue: [], content: [5..<90, 200..<300], kind: .vague, slant: .neutral)
    let voices = VoiceMarker.voices(tokenCount: 6, quotations: [], attributions: [outside])
    #expect(voices == [.author, .author, .author, .author, .author, .indirect])
  }
}
