/// A second set.
extension SentenceGold {
  /// A second set, written after the rules had been made for the others.
  static let mixed = lines(
    """
    The envoy met Lt. Gen. (ret.) P. K. Menon in St. Kitts.| Both flew on to Miami, Fla.
    Judge L. Marie Toll (D. Mass.) ruled for the town.| The town cheered.
    Cpl. Ewan Fitch, 22, of Ayr, died.| L. Cpl. Roy Dunn, 24, lived.
    The chairman of Holt Industries Inc., Mr. Ray F. Holt Sr., is 81.| His son will succeed him.
    At 6:45 a.m. Tuesday, Sheriff’s Lt. Ana Cruz knocked.| No one came to the door.
    At 6:45 a.m. deputies knocked.| No one came to the door.
    It was 6:45 a.m.| Deputies knocked.
    The crash closed I-95 near Exit 4.| Traffic backed up to Exit 9.
    “Where is he?” Detective Inspector Roy Hale of the Met demanded.| She shook her head.
    “Where is he?” the detective, a heavy man in a wet coat, demanded.| She shook her head.
    “Where is he?” Hale, a heavy man in a wet coat, demanded.| She shook her head.
    “Where is he?” Hale wanted to know.| She shook her head.
    “Where is he?”| Hale’s voice was flat.
    “He is gone!” one of them, a Mr. Todd, told the Leeds Post.| “Gone!”
    “We will rebuild,” Gov. Lund promised.| “We always have.”
    “We will rebuild.| We always have,” Gov. Lund promised.
    The governor, asked “Will you run?”, smiled.| She did not answer.
    Will she run?| “Ask me in June,” she says.| It is May.
    The play is called “Who, Me?”| It runs until Sept. 9.
    The play is called “Who, Me?” and runs until Sept. 9.| It is funny.
    “Who, Me?” runs until Sept. 9.| “Not I!” opens on Sept. 12.
    Rating: 3/5.| Running time: 98 min.| In English.
    Grade: B+.| Rated PG-13.| Now playing.
    The sum was $3,000.50.| He got $2,999.99.
    He bid $5m.| Holt bid $6m.| Nobody bid $7m.
    Profit was 3.2bn yen.| That is $21m.
    The vote on H.R. 1204 was 218-212.| S. 88 never came up.
    Under Sec. 230(c)(1), sites are safe.| Under Art. 17, they are not.
    The poem is on p. 112 of vol. 3.| It has no title.
    “See p. 112,” he said.| “Not p. 113.”
    The verse (Prov. 22:6) is well known.| Few know Eccl. 3:1.
    He came 2nd.| She came 1st.
    The size is 10 x 12 in.| The frame is extra.
    The water was 4 ft. deep.| It rose to 6 ft. by noon.
    The tanks hold 500 gal.| The pump moves 40 gal. a minute.
    Temperatures hit 41C.| In Leeds it was 38.
    The firm, Nordvik A/S, is Danish.| Its owner, Lind AB, is not.
    The maker, Huber AG, shut two plants.| Its rival, Roth SE, opened one.
    He works at Lind & Partners LLP.| She works at Roe LLP.
    Inflation was 2.0 per cent in Q1.| In Q2 it was 2.1.
    Dr. and Mrs. Lund were there.| So were Profs. Roe and Hale.
    He has an M.B.A.| She has a J.D. and an LL.M.| They met at Lund Univ.
    She left the D.O.J. in 2017.| She joined the A.C.L.U. in 2018.
    The N.A.A.C.P. sued.| The N.R.A. did not.
    The G.O.P. lost.| Republicans blamed the snow.
    He left the G.O.P.| Nobody begged him to stay.
    We talked to T.J. about it.| T.J. was unmoved.
    Everyone knows J.R.| Few like him.
    The I.R.S. says he owes $9,000.| He says he owes zero.
    No comment, said the F.D.A.| The C.D.C. did not call back.
    He flew from L.A. to D.C. on a Friday.| By Sunday he was back in L.A.
    Is L.A. ready?| D.C. was not.
    She is from St. Cloud, Minn., not St. Paul.| Both are cold.
    The A.P. and the B.B.C. reported it.| The N.Y. Times did not.
    Rovers F.C. won.| City A.F.C. lost.
    Rovers v City is on at 3pm.| United v Pell is off.
    It ended 1-1.| Holt scored in the 90th minute.
    It ended 1-1 (4-2 on pens.).| Holt missed.
    He shot a 67.| Lund shot a 71.| Roe withdrew.
    They led 3-0 after 20 mins.| They lost 4-3.
    Bolt?| He is long gone.| Who’s next?
    Wow.| Just wow.
    Enough!| Enough already!
    You think that’s bad?| Wait.| It gets worse.
    Sound familiar?| It should.
    And the winner is … Rovers!| Yes, Rovers.
    The winner is ... nobody.| The prize was kept.
    It was a good year...for some.| For others, less so.
    “It’s … complicated,” she said.| “Very.”
    “It’s complicated…”| She trailed off.
    He said, “I have no … no idea.”| He sat.
    (Full disclosure: I own shares in Acme Inc.)| The firm is sound.
    (Full disclosure: I own shares.| I bought them in 2012.)| The firm is sound.
    The chair (a Tory) and the clerk (a Whig) agree.| It is rare.
    The committee (chair: A. Lund) met on 4/5.| It meets again on 11/5.
    He won the Booker (2004).| She won the Costa (2006).
    It is (almost) over.| It is (nearly) won.
    The “deal” (his word) is dead.| The “truce” (hers) is not.
    Email me at ann.lund@pell.example.| Or call.
    Follow @ann_lund.| Or don’t.
    The post on x.example/lund got 4,000 likes.| It was deleted at 9.
    The domain pell.ai was sold.| The domain pell.io was not.
    Download it at https://pell.example/get?v=1.2.| It is free.
    He uses Node.js, she uses .NET.| Neither is happy.
    It costs 99p.| It was £1.| Go figure.
    1914.| That was the year.
    The year was 1914.| The month was July.
    Chapter 1.| It was raining.
    “Chapter 1,” he read.| “It was raining.”
    Wheat fell 2.5c to $5.61 a bu.| Corn rose.
    On the one hand, the E.U.| On the other, the U.S.| In the middle, us.
    He said the U.S. was “done.”| The U.K. was “done, too.”
    He said the U.S. was ‘done’.| The U.K. was ‘done, too’.
    We asked the U.S. Dept. of State.| A spokesman, Lt. Cmdr. Jo Pike, declined.
    The sergeant said “Sir!” and saluted.| Holt did not.
    The firm said: “We are sorry.”| The union said: “So are we.”
    The firm said “sorry”; the union said “no”.| Talks go on.
    Holt, on the other hand, did.| “Yes,” he said.| “I did.”
    What the ... ?| It was a goat.
    What the hell?!| It was a goat.
    “What the —?” he said.| It was a goat.
    ‘Did you see it?’ Mr Pugh asked.| ‘The goat?’
    ‘A goat?’| Mr Pugh stared.
    Mr Pugh owns 12 goats.| Mrs Pugh owns 1.
    The goat’s name is Sgt. Pepper.| It bites.
    The bill would (1) ban goats, (2) tax sheep.| Cows are exempt.
    Two questions.| One: Whose goat?| Two: Why?
    He was a goat-herd, i. e. poor.| She was not.
    Goats, sheep, cows, &c. were sold.| Pigs were not.
    Goats (Capra hircus L.) are hardy.| Sheep are not.
    """)
}
