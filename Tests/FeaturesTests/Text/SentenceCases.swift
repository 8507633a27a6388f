/// Texts with `|` at every true boundary between sentences; a line each.
enum SentenceCases {
  static let all = [
    politics, courts, business, sport, science, abroad, britain, quotations, marks, forms, hard,
    titles,
  ]
  .flatMap { $0.split(separator: "\n").map(String.init) }

  static let politics = """
    Sen. Martha Quill, D-Ore., opposed the bill.| Her aide, Mr. Tobin, did not.
    Gov. Lyle Harbison signed it on Jan. 6.| The law takes effect in March.
    The U.S. Senate voted 52-48.| The House is next.
    Troops will leave the region by May, according to the U.S.| The defense secretary declined \
    to comment.
    He has lived in the U.S. since 1999.| She has not.
    U.S. officials met in Washington, D.C., on Monday.| No agreement was reached.
    The delegation flew home to Washington, D.C.| It had been away for nine days.
    Rep. J.T. Okafor said no.| So did Rep. Ana B. Ruiz.
    Lt. Gov. Dana Whitlow and Atty. Gen. Paul Rusk were there.| Neither spoke.
    The hearing began at 10:30 a.m. Monday.| It ended at noon.
    The polls opened at 7 a.m.| Lines were short.
    The polls close at 8 p.m. Eastern time.| Results are due by 10 p.m.| A recount is likely.
    The vote is set for 9 p.m. EST.| Leaders expect a fight.
    Brig. Gen. Amir H. Rostami denied it.| His deputy, Col. (ret.) Lev Adan, confirmed it.
    The president's adviser, Dr. Ines Calloway, resigned Tuesday.| Who will replace her?| Nobody \
    knows.
    Supporters of the measure, e.g. the teachers' union, were quiet.| Opponents (i.e. the \
    realtors) were not.
    Smith v. Dorrance was cited twice.| Roe vs. Wade was not.
    The state's No. 2 official quit.| He was replaced by the No. 3.| That surprised few.
    She won 51 percent of the vote in St. Clair County.| He won the rest.
    Sens. Alba and Croft, both of Pa., walked out.| Rep. Dunn, R-Ky., stayed.
    He was born in Flint, Mich.| His parents ran a bakery.
    He grew up in Tulsa, Okla., and moved to Ft. Worth.| The rest is history.
    Sgt. First Class (res.) Omri Tal took part in the search.| He is 41.
    The caucus met on Sept. 11.| Turnout was low.
    It happened in Nov. 2019.| It happened again in Dec. 2021.
    On Oct. 3 the panel ruled.| On Oct. 4 it reversed itself.
    The bill failed.| 12 Democrats voted no.
    Fewer than 1.5 million voted.| Turnout was 38.2 percent.
    The White House said it was "reviewing the matter."| The Kremlin said nothing.
    The mayor said he was done.| But is he?| Few think so.
    "We are not going anywhere," the senator said.| "Count on it."
    Wait for it ...| The answer was no.
    The plan, such as it is, calls for cuts.| Big ones!| And soon.
    President John Q. Harlan Jr. spoke first.| Vice President Lena Moss followed.
    Former Rep. Al Stokes Sr. died Friday.| He was 88.
    Members of the U.N. Security Council met.| The U.N. did not say why.
    He joined the F.B.I. in 1988.| He left the C.I.A. two years before.
    Officials in the U.K. and the U.S. agreed.| France did not.
    A spokesman for the Dept. of Commerce declined to comment.| A second call was not returned.
    The governor of N.Y. was absent.| The mayor of L.A. sent a note.
    """

  static let courts = """
    The case is Harlow v. Pike, No. 22-117.| A ruling is expected in June.
    Judge Ruth E. Bonner set bail at $2.5 million.| The defendant, James T. Cole, did not react.
    Prosecutors cited Sec. 4 of the act.| The defense cited Art. 12.
    "Guilty," the foreman said.| Nobody moved.
    "How do you plead?" the judge asked.| "Not guilty, your honor."
    "Did you see him?" asked Ms. Lund.| "I did," he answered.
    The lawyer, Wm. Prescott Esq., objected.| The judge overruled him.
    Justice Malika O. Dray wrote the opinion.| Justice S. Pell dissented.
    See Fig. 2 and pp. 14-18 of the filing.| The rest is sealed.
    The firm of Lowe & Bates Ltd. is suing.| The town will fight it.
    He was charged under section 12(b).| He denies it.
    Officers arrived at 2:15 a.m.| The door was open.
    Det. Sgt. Ola Finch led the inquiry.| She retired in Aug.| The case went cold.
    The jury heard from three witnesses: Mr. Ames, Mrs. Ames and their son.| A fourth was ill.
    The suspect, named only as Karl B., was released.| He must report weekly.
    He got 10 years.| His brother got 12.
    Police found 3.5 kg of the drug.| The street value was put at $1.2 million.
    "I want my money back!" she told the court.| The judge nodded.
    "I want my money back!"| The judge nodded.
    The clerk read the charge aloud: "That you did, on or about Feb. 3, steal a goat."| The \
    gallery laughed.
    Counsel for Acme Corp. said it would appeal.| Counsel for the town did not.
    The settlement, reached at 11 p.m. on a Sunday, was sealed.| Its terms leaked by Monday.
    """

  static let business = """
    Shares of Dolmen Inc. fell 3.2 percent.| Those of Arden Corp. rose.
    He founded Kestrel Inc. in 1998.| It went public in 2004.
    The buyer is Marlow Bros.| The price was not disclosed.
    Pell & Co. said sales rose.| Profit fell.
    The deal values Osprey Inc. at $4.1bn.| Analysts had expected less.
    She works for Harrow & Sons Ltd.| He works for a rival.
    Net income was $1.02 a share, vs. 98 cents a year ago.| Revenue was flat.
    Yahoo! said it would cut 200 jobs.| Its shares rose.
    Is the boom over?| Not yet, says Bram Holt, chief economist at Leeds & Co., a broker.
    The index closed at 4,512.20.| It had opened at 4,498.
    The company expects growth of 2.5% to 3%.| Last year it was 4%.
    Oil fell to $71.20 a barrel.| Gold rose.
    "Demand is soft," said CEO Mara Lind.| "It will stay soft."
    The firm, based in Dover, Del., makes valves.| Its main rival is in Wilmington, Del.| Both \
    are hiring.
    Prices rose 0.4% in Sept. from Aug., the bureau said.| Economists had forecast 0.3%.
    The bank cut its forecast...| Investors yawned.
    The unit sells phones, tablets, etc. to schools.| It loses money.
    It sells pens, paper, etc.| It has 12 shops.
    iPhone sales fell.| iPad sales rose.
    The site, example.com, was down.| So was www.example.org.| Both are back.
    Visit https://example.org/a.b?c=d.| The page is free.
    The fund has approx. 300 holdings.| Most are small.
    Acme Inc. Chief Executive Lou Barnes resigned.| The board thanked him.
    Gross margin widened to 41.5 percent.| Analysts at Brill Capital had forecast 40.
    """

  static let sport = """
    Hartley won 3-1.| Dunmore lost 4-0.
    He scored in the 88th min. and again in stoppage time.| The crowd went wild!
    What a goal!| What a night!
    "We were awful," Coach Ben Tull said.| "Just awful."
    Was it a foul?| The referee, Mr. Ansah, thought so.
    She ran 100 m in 10.9 sec.| It was her best time.
    Team A beat Team B.| Group C. is next to play.
    The No. 1 seed lost to the No. 14 seed.| It was over in 61 min.
    "Can we win it?" Tull asked.| "Why not?"
    "Can we win it?" Captain Ray Osei asked after the game.| Nobody laughed.
    It was 2-2 at half-time.| It was 5-2 at the end.
    Kick-off is at 3 p.m. Saturday.| Gates open at 1 p.m.
    J.J. Hollis led all scorers with 31.| D.D. Marsh had 12.
    The St. Olave's side won again.| Mt. Pleasant lost.
    He hit .312 last year.| His brother hit .240.
    He was out for 0.| His captain made 104 not out.
    Go, Rovers, go!| That was the cry.| It did not help.
    Dr. Kim Soto, the team doctor, said the knee was fine.| It was not.
    Game 7.| Two outs.| Bases full.
    He joined from F.C. Alden for £20m.| He left on a free.
    """

  static let science = """
    The virus, H. pylori, is common.| E. coli is too.
    The dose is 2.5 mg per kg.| Children get half.
    Researchers led by M. K. Iyer of Leeds published the study.| It drew on 40 years of data.
    Vitamin C.| The word is everywhere.
    Patients took vitamin D.| They also took zinc.
    The probe will land at 4:05 a.m. GMT.| Engineers will cheer.
    The paper (Okoye et al., 2021) found none.| A second team did.
    Levels rose by 1.5 °C.| They may rise by 2.
    Is there life on Mars?| Perhaps.
    The star is 4.2 light-years away.| That is close.
    The team used the method of Park et al. to date the rock.| It is 3.8bn years old.
    "It's a start," said Dr. Nair.| "We need more data."
    Hepatitis B.| The vaccine works.
    Dr. Asha P. Nair (Ph.D., Leeds) led the trial.| It ran for two years.
    She has a Ph.D. in physics.| He has an M.D.| They met at Yale.
    The sample weighed approx. 4 g.| It was lost in the mail.
    Prof. Sir Ian Low, F.R.S., disagreed.| He often does.
    """

  static let abroad = """
    TEHRAN (AP) — Iran said Tuesday it would talk.| The U.S. said it would listen.
    JACKSON, Miss. — Men held at the county jail went on strike.| Guards were sent in.
    BEIRUT, Sept. 4 — Two men were killed.| A third was hurt.
    "They came at night," said Umm Adel, 54.| "They took everything."
    Gen. S. M. Farooq said the border was quiet.| Residents of the village of Kot A. said it was \
    not.
    The premier, Mr. de Wit, resigned.| Van der Berg will lead the party.
    He met al-Khatib on Sunday.| Al-Khatib said nothing.
    Some 1,200 people fled.| Another 300 were missing.
    The treaty was signed in A.D. 1648.| It ended the war.
    The regime fell in 586 B.C.| Its capital was burned.
    Mme. Laurent spoke in French.| Her host, M. Duval, replied in English.
    The ceasefire holds.| For how long?| Nobody in Goma can say.
    At least 12 people died (the army says 9).| Dozens were hurt.
    (The army says 9 people died.)| The U.N. puts the toll at 12.
    The minister said: “We will not pay.”| The bank said: “You will.”
    ‘They will be back,’ he said.| ‘They always are.’
    The envoy — a former spy — was expelled.| Moscow was silent.
    «We are ready», said the colonel.| The talks began at dawn.
    Mr. Sanz said the road was open.| Ms. Sanz said it was not.| Who was right?
    """

  static let britain = """
    Mr Pell, of 12 St John's Rd, denied the charge.| Mrs Pell was not in court.
    The Rt. Hon. Lord Marsh spoke for an hour.| Few listened.
    He lives at No. 10.| The cat does too.
    The PM left No. 10 at 9 a.m.| She returned at noon.
    Rev. Tom Ainsley said the church would stay.| The bishop, the Rt Rev. Jo Fenn, agreed.
    “It is a disgrace,” said Cllr. Ann Poole.| “Heads should roll.”
    Is it a tax?| Is it a levy?| Call it what you like.
    The train was 40 min. late.| Nobody was told why.
    The Hon. Member for Dunmore sat down.| The Speaker called for order.
    The scheme will cost £1.2bn, up from £900m.| Ministers blame inflation.
    St. Mary's will close in Sept.| Parents are furious.
    “You can’t park here!” he shouted.| I parked there.
    ‘Why here?| Why now?’ asked Mrs Doyle.| No answer came.
    ‘It is over.’| With that, he left.
    The firm, Bright & Co. plc, was fined.| It will appeal.
    The vicar (a Mr. Todd) laughed.| His wife did not.
    P.C. Lee saw it all.| P.C. Grant saw nothing.
    M.P.s will vote on it on 3 Feb.| Peers will follow.
    “Rubbish.”| That was the view of one resident.
    “Rubbish,” said one.| “Nonsense,” said another.
    """

  static let quotations = """
    "Why?" he asked.| "Because I said so," she replied.
    "Why?" Smith asked.| No one knew.
    "Stop!" shouted the guard.| He did not stop.
    "I came.| I saw.| I won," he said.
    "I came.| I saw.| I won."| That was all.
    “We tried.| We failed.| We will try again,” the coach said.
    “Who are you?” the man said.| “Who sent you?”
    He asked, “Who are you?”| She did not reply.
    He asked who she was (she did not say).| Then he left.
    She called it "a joke."| He called it "a crime".| Both were wrong.
    She called it "a joke".| He agreed.
    The sign read "Closed."| A dog slept below it.
    “Is this it?” I asked.| It was.
    "No way!" said Ann B. Cole.| "No way."
    "It's over," he said.| "It's done."
    "It was ... well, odd," he said.| "I laughed."
    “I just … I can’t believe it,” he said.
    “I don't know…” she said.| Her voice broke.
    “They said, ‘Go home!’ and we went home,” he said.| “So here we are.”
    “They said, ‘Go home!’”| He shrugged.
    “Did he say ‘yes’?”| Nobody was sure.
    “Nobody told us anything.”| — Mia Tran
    The title, “Who Pays?”, is a good one.| The book is not.
    "Oh, no!"| That was her first thought.
    He said the film “Help!” was his favourite.| Mine is “Jaws.”
    "What?" said Lee.| "When?" said Kay.| "How?" I said.
    The slogan ("Yes!") was painted over.| The paint did not hold.
    'Tis the season.| 'Twas ever thus.
    "You're wrong," she said; "you know it."| He did.
    "We have rules," he said.| (He wrote them.)| "Follow them."
    “Enough is enough!” President Lisa Hart said.| The crowd roared.
    “Will you resign?” a reporter asked.| “No.”
    “Will you resign?”| One reporter asked it three times.
    Asked if he would resign, he said: "No."| He then resigned.
    """

  static let marks = """
    Really?!| Yes!!| Really.
    He waited...and waited.| Nothing came.
    He waited....| Nothing came.
    He waited. . . .| Nothing came.
    Three things matter: price, price and price.| Quality comes fourth.
    It rained; we stayed in.| It stopped; we went out.
    The end.[12]| The beginning.
    The vote was close.[3]| It was 5-4.
    Sales rose 3%.| Costs rose 5%.| Ouch.
    The total: $1,200.50.| The tip: $0.
    Note the time: 10.30pm.| Be there.
    He left -- and she stayed.| Then she left.
    It was cold – very cold.| “Minus 40,” he said.
    Use node.js or asp.net.| Both work.
    @mayor said no.| #votefraud trended.
    He earns $5.| $5 is not much.
    He lost it all.| €3,000 in one night.
    The e-mail (jo@example.com) bounced.| The letter did not.
    • Costs rose.| • Sales fell.
    The first line ends here.| [The second is in brackets.]| The third is not.
    He is 6 ft. 2 in. tall.| She is taller.
    It's 5 p.m. somewhere.| Drink up.
    """

  static let forms = """
    1. Cut costs.| 2. Raise prices.| 3. Pray.
    A. The first point.| B. The second.
    Q. Why did you leave?| A. The money.
    (a) Cut costs.| (b) Raise prices.
    No.| It is not true.
    No. 4 is closed.| No. 5 is open.
    He took the A train.| She took the No. 7.
    Plan A failed.| So did Plan B.| There is no plan C.| We wait.
    World War II ended in 1945.| World War I.| That one ended in 1918.
    King Charles III. arrived.| Henry VIII did not.
    The winner was Malcolm X.| He was not there.
    It was he and I.| We were alone.
    Mr. T. was there.| So was Mr. X.
    The road, Rt. 9, is shut.| Take Hwy. 12.
    He lives on Elm St.| She lives on Oak Ave.| They meet on Main St. on Sundays.
    He lives at 12 Park Ave. in Troy.| He likes it.
    Martin Luther King Jr. Boulevard was closed.| Traffic was slow.
    He is a Jr.| His father is a Sr.
    P.S. We won.
    The show, Jeopardy!, is on at 7.| It is a rerun.
    Use approx. 2 lbs. of flour.| Add salt, pepper, etc.| Bake.
    Jan. was cold.| Feb. was colder.
    He was born c. 1820 in Cork.| He died in 1891.
    Ms. Vo, Mr. Le et al. signed it.| Dr. Ho did not.
    """

  static let hard = """
    He left Acme Inc.| Shares of its rival fell.
    He joined Acme Corp.| Shares fell the next day.
    He works for the U.S.| Officials would not say where.
    He moved to the U.S.| His wife stayed.
    He met the U.S. Ambassador, Jo Pike.| They spoke for an hour.
    The U.S. Open starts Monday.| The U.S. Army will help.
    The train left at 6 p.m.| Smith missed it.
    The train left at 6 p.m.| Police were called.
    She was born in Macon, Ga.| Smith, her brother, was born in Mobile, Ala.| Both left.
    They met at St. Paul's.| Smith was late.
    They met on Wall St.| The rest is history.
    He is with the C.I.A.| No one knew.
    Sales at Pell Bros. were flat.| Profit fell.
    He asked Samuel L. Pike.| The answer was no.
    He asked Samuel L. “Sam” Pike.| The answer was no.
    It is the work of George R.R. Pell and J.R.R. Cole.| Both are dead.
    The group Wham! The Musical was sold out.
    The Yahoo! Inc. board met.| It took no vote.
    “Who?| Me?” he said.
    “It is over.” Smith said.
    "It is over."| Smith said he would quit.
    "It's a win!" Dr. Lou Hart of Leeds said.
    "It's a win!"| Dr. Lou Hart of Leeds has said little since.
    The bill (S. 1204) died.| The House bill (H.R. 88) did not.
    He quoted Matt. 5:3 and 1 Cor. 13.| Then he sat.
    The ship, U.S.S. Marlow, sank.| H.M.S. Pell did not.
    The area code is 212.| Call 555-0100.
    She is No. 3.| He is, too.
    The time was 9.58.| It was a record.
    The firm’s chief, Jan Bos Jr., quit.| Its chairman, Al Bos Sr., did not.
    “We won’t go!”, they cried.| They went.
    She said: “I don’t know.| Maybe.”
    Gov. Pell (R) and Sen. Cole (D.) agree.| Sen. Dunn (I.) does not.
    Take it or leave it, i.e. Hobson's choice.| He took it.
    The vote was 5 to 4.| Justices A. Lund, B. Moor, C. Nye and D. Orr dissented.
    They tested A.I.| The results were poor.
    He has a B.A. in history.| She has a B.Sc. and an M.B.A.| They met in Rome.
    The new Mt. Marlow lodge is at 2,400 ft.| It sleeps 40.
    It weighs 5 lb. 4 oz.| It is a girl.
    He was there from Mon. to Fri.| On Sat. he left.
    Ed. note: The name is wrong.| It should be Cole.
    See the note on p. 4.| It is short.
    See vol. 2, ch. 3.| It is long.
    He beat then-Sen. Ray Moss by a point.| Few had thought he would.
    BEDFORD, N.H. (AP) — Voters lined up early.| It was cold.
    The office is in Lodi, N.J.| Harmon, the owner, was out.
    Washington, D.C. Mayor Ann Pell spoke.| She was brief.
    She spoke in Washington, D.C. Tuesday about the vote.| It was brief.
    Why not?| iPad sales rose.
    As Sec. Pell said, it was late.| See Vol. II of the report.| It is long.
    Moor et al. (1998) found none.| Cole et al. did.
    Two things are at issue: a. Land; b. Water.| Neither is cheap.
    “Neither do I.| It has to end,” he said.
    They sold their C.D.O.s.| By 2007 the firm was gone.
    Why did Lt. Pell lie?| Did Capt. Cole know?
    The song “Why Me?” was a hit.| He wrote it.
    """

  static let titles = """
    Its lawyer, Jose Ma. Ibarreta, said the company would pay.| Nobody believed him.
    Sister Ma. Corazon Abad ran the school.| It closed in May.
    The film was made by Warner Bros. Discovery.| It failed.| Rev. Lyle Truax prayed.
    Supt. Ann Pell and Insp. Bob Roe led the search.| Cmdr. Wei Tan joined them.
    The Hon. Marjorie Tolland presided.| Flt. Lt. Ravi Nair gave evidence.
    Engr. Nestor Abad built the bridge.| Atty. Rosa Cruz sued him.
    Msgr. Paul Dun and Fr. Ned Cole were there.| Ven. Asoka Dias came.
    It was sold to Pell Bros. for a song.| The brothers tore it down.
    She missed her Ma.| He did not.
    He is a GP.| Ibarreta knows him well.
    """
}
