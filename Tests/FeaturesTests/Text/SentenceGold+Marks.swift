/// Marks, clipped words and line ends.
extension SentenceGold {
  /// Dots, dashes, notes, addresses and runs of marks.
  static let marks = lines(
    """
    He paused… then he spoke.| Nobody heard.
    He paused…| Then he spoke.
    He paused ... and spoke.| Nobody heard.
    He paused. . . .| Then he spoke.
    He paused . . . then spoke.| Nobody heard.
    And so to bed….| The end.
    So … I went.| You … stayed.
    So... who won?| We did.
    “So...” he said.| “So what?” she said.
    “…and then he left,” she said.| “Just like that.”
    ...and that was that.| The end.
    He read on: “We … hold these truths.”| He stopped.
    He had it all: money, fame, love …| It was not enough.
    […] The rest is lost.| We have two pages.
    He left.| […] He came back.
    Who?!| Me!?| Never!!!
    What‽| No.
    Why, why, why?| Because!
    Why? why? why? he asked.| Nobody knew.
    Is it true?| Is it fair?| Is it wise?| No, no and no.
    Well!| That was quick.
    Oh! what a day it was.| It ended in rain.
    Ah, summer!| How we miss it!
    Stop.| Look.| Listen.
    He left — she stayed.| They — both of them — wept.
    He left—she stayed.| They wept.
    He left – why? – and she stayed.| They wept.
    He left -- good! -- and she stayed.| They wept.
    The rule—“no dogs.”—was dropped.| Dogs came.
    One thing is sure: It will rain.| The other: It will pour.
    It rained; it poured.| It snowed; it froze.
    The score: 3-2.| The mood: grim.
    The facts are these.| One: he lied.| Two: she knew.
    The end.1| The start.2| The middle.
    The end.[1]| The start.[2][3]| The middle.
    The end.[a]| The start.[b]
    The end.¹| The start.²| The middle.
    The end.*| The start.†
    The toll rose to 12.[4]| It may rise again.
    He said so.[citation needed]| She did not.
    The end .| The start .
    The end.|The start was better.
    Visit www.lund.example.| It is free.
    Visit www.lund.example/a.html?b=1.| Then call.
    Write to press@lund.example.| She will answer.
    Write to j.lund@pell.co.example or call.| He will answer.
    The site lund.example was hacked.| So was pell.example.
    See https://lund.example/a/b.| See also http://pell.example/.
    He posted on Tooter.example.| @lund replied.
    He posted it.| #shame trended.
    He wrote in node.js.| She wrote in C++.| It ran.
    Use file.txt.| Do not use File.txt.
    The file is called a.out.| Run it.
    He earns £40,000.| £9,000 goes on rent.
    He ran for 3 hrs.| She ran for 4.
    The AT&T deal is off.| AT&T said so.
    He got an A+.| She got a C-.
    The rate is 5%!| Is it?| It is.
    The film is rated PG-13.| The sequel is rated R.| It opens Friday.
    It was 2 + 2 = 5.| He believed it.
    """)

  /// Latin and other clipped words.
  static let latin = lines(
    """
    It bans guns, knives, etc. in schools.| Few object.
    It bans guns, knives, etc.| Few object.
    He cited Lund et al. and Roe.| Nobody cited him.
    The data are from Lund et al.| The model is from Roe.
    Bring a tool, e.g. a saw.| Bring a friend, i.e. me.
    Bring a tool, e.g., a saw.| Bring a friend, i.e., me.
    Bring a tool (e.g. a saw).| Bring a friend (i.e. me).
    The suit is Roe v. The Crown.| It began in May.
    It is Lund vs. Roe vs. Pike.| It goes to court in June.
    He cited op. cit. and ibid.| No one checked.
    See ibid. p. 4.| See also n. 12.
    The deal closes ca. June.| The price is approx. $3.
    The album came out c. 1975.| It sold, viz. 12 copies.
    Mr. Lund, a.k.a. The Fixer, was held.| He is 50.
    Roe, a.k.a. Big Joe, is free.| Pike is not.
    The R.I.P. was premature.| He was fine.
    N.B. The gate is locked.| Use the door.
    P.S. The key is under the mat.| Do not tell Roe.
    Pro forma profit was $1.| Net loss was $2.
    The per diem is $50.| The per capita figure is $3.
    It passed nem. con.| The chair was pleased.
    The Ed. regrets the error.| So does the author.
    The vote was 3 to 2, with Roe dissenting, cf. Pike.| It stands.
    The paper (cf. Lund 1999) is wrong.| So is Lund.
    The estate went to Roe et ux.| The house did not.
    It took 5 min.| The bus took 50.
    It took approx. 5 min.| The bus took 50.
    The max. fine is $50.| The min. fine is $5.
    Max. 12 people.| Min. age 18.
    The fee is $5 max.| The limit is 12 min.
    It holds max. 12 people.| It costs approx. 5 euros.
    The avg. wage is $9.| The median is $7.
    The dept. closed in May.| The govt. fell in June.
    Dist. Atty. Rhea Lund filed it.| The dist. court threw it out.
    The assoc. editor quit.| The asst. editor stayed.
    The pop. is 4,000.| The alt. is 300 ft.
    """)

  /// Lines broken within and between sentences.
  static let lineEnds = lines(
    """
    The meeting¶ended at¶noon.|¶He went¶home.
    The U.S.¶Senate met.|¶The House¶did not.
    He met Gov.¶Roe on Jan.¶6 in Flint, Mich.,¶and left.|¶She did not.
    He lives in the U.S.|¶He works¶in Canada.
    “Who are¶you?”¶he asked.|¶“Nobody,”¶she said.
    He left.|¶She stayed.|¶They wrote.
    Is it true?|¶It is.|¶Is it fair?|¶It is not.
    “We tried.|¶We failed.”|¶They went¶home.
    The bill (H.R.¶12) passed.|¶The other¶died.
    He worked at Acme Inc.|¶The pay was poor.
    He worked at Acme¶Inc. for a year.|¶The pay was poor.
    Mr.¶Lund left.|¶Mrs.¶Lund did not.
    It is 5 p.m.¶on a Friday.|¶The bar is full.
    """)
}
