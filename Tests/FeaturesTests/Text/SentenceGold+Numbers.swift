/// Numbers and what they count.
extension SentenceGold {
  /// Times of day and dates.
  static let times = lines(
    """
    The meeting ended at 5 p.m.| He went home.
    The meeting ended at 5 p.m.| Everyone went home.
    He called at 3 a.m. and again at 4 a.m.| She did not pick up.
    The train leaves at 7.15 p.m.| The last bus goes at 11.40 p.m.
    Doors open at 8 p.m. Wednesday.| Tickets are $5.
    The shop is open from 9 a.m.-5 p.m.| Closed Sundays.
    The debate starts at 9 p.m. New York time.| It lasts two hours.
    The count begins at 10 p.m. local time.| It will take all night.
    The count begins at 8 a.m. Beijing time.| It is watched closely.
    The show is at 8 p.m. (7 Central).| Seats are free.
    Polls opened at 6:00 a.m.| Turnout was high.
    Polls opened at 6:00 a.m.| Lines formed early.
    He was arrested at 11:45 p.m. on Dec. 31.| He was freed at 12:15 a.m. on Jan. 1.
    The quake struck at 4:17 a.m. (0117 GMT).| It lasted 45 seconds.
    They met on Tues., Nov. 3.| They met again on Fri., Nov. 6.
    It opened in Sept.| It closed in Oct.| Nobody noticed.
    It opened in Sept.| Visitors loved it.
    The lease ran from Jan. 1 to Dec. 31.| It was not renewed.
    He was born on Feb. 29, 1960.| She was born on Mar. 1.
    The deadline was Apr. 15.| Few met it.
    The raid was on 6 Jan. 2021.| The trial was in Nov. 2022.
    He died on 3.5.1921.| His wife died on 12.11.1950.
    The war began on 1. September 1939.| It ended in May 1945.
    The date is 14/02/2023.| The time is 18:00.
    The form says 2023-02-14.| That is wrong.
    It was the summer of '69.| He was 12.
    They were the stars of the '90s.| The 2000s were less kind.
    Caesar landed in 55 B.C.| He came back a year later.
    The wall was built in A.D. 122.| It is 73 miles long.
    The town was founded c. 1200.| The church is from ca. 1350.
    He was king from 1413.| 1415 was his best year.
    It was 1984.| The strike was in its third month.
    It was over by 10.| By 11 the square was empty.
    He was up at 5.| She slept until 9.
    The talk is at 6.30.| Bring a coat.
    The talk is at 6.30pm.| The bar opens at 6pm.
    The fast ends at 7:52 p.m. tonight.| Tomorrow it ends at 7:53.
    Mon.-Fri. 9 a.m. to 5 p.m.| Closed Saturdays.
    They married on Christmas Day.| They parted on St. Valentine’s.
    Service starts at 9 a.m. Christmas Day.| All are welcome.
    """)

  /// Numbers of things, sections, verses, scores and measures.
  static let numbers = lines(
    """
    The No. 1 cause is smoke.| No. 2 is drink.
    It is No. 1.| That is all that counts.
    Nos. 4 and 5 were sold.| Nos. 6-9 were not.
    See Art. 5, para. 2, of the pact.| It is clear.
    Sec. 12.4(b) bars it.| Sec. 12.5 allows it.
    Section 4.1.2 sets the fee.| Section 4.1.3 waives it.
    He quoted chap. 3, vol. 2.| The judge yawned.
    See pp. 12-15.| Then see p. 40.
    The rule is on p. 9.| Nobody had read it.
    The proof is in Fig. 3.| Table 4 shows the rest.
    John 3:16 was on the sign.| Rom. 8:28 was on the van.
    The text was Gen. 1:1-3.| The sermon was long.
    She read Ps. 23.| He read 1 Cor. 13:4-7.
    The verse is Matt. 6:24.| It speaks of two masters.
    He wrote Op. 27 No. 2 in 1801.| Op. 28 came next.
    The sonata in C sharp minor, Op. 27, No. 2, closed the night.| It was loud.
    Rovers won 2-1.| City drew 0-0.| United lost.
    She won 6-4, 3-6, 7-6 (7-4).| It took three hours.
    The score was 21-17.| 12 of the points came late.
    They won 2-1 (a.e.t.).| The cup is theirs.
    He bowled 4 for 22.| They were all out for 98.
    He ran it in 9.81.| His rival ran 9.84.
    He jumped 8.02m.| That was a record.
    He hit .300 for the year.| He slugged .540.
    She is ranked No. 7.| He is ranked No. 70.
    The vote was 9-0.| Even Judge Roe agreed.
    The room is 12 ft. by 10 ft.| The hall is bigger.
    He is 5 ft. 11 in.| She is 6 ft.
    It weighs 12 lbs. 3 oz.| It cost $40.
    The flat has 900 sq. ft.| The garden is larger.
    The speed limit is 30 m.p.h.| He was doing 50.
    It gets 40 m.p.g. on the motorway.| In town it gets 22.
    The temperature was -3.5.| It felt like -10.
    Interest is 4.75%.| It was 5.25%.
    Call 020 7946 0018.| Ask for Jo.
    Tel. 555-0142, ext. 12.| Ask for Ms. Roe.
    About 3.2 million tuned in.| In 2019 it was 5.1 million.
    The odds were 7/2.| They are now 9/4.
    Version 2.0 is out.| Version 2.1 is late.
    The tag was v1.10.3.| The fix is in v1.11.
    The motion passed by 212 to 198.| 14 members abstained.
    One in 3.5 had a job.| The rest had none.
    Chapter II. of the act applies.| Chapter III. does not.
    Henry V. was staged in June.| Richard II. follows.
    It happened under Article 50.| Article 49 is older.
    World War I.| It was to be the last.
    """)

  /// Items of lists.
  static let lists = lines(
    """
    1. Boil the water.| 2. Add the salt.| 3. Wait.
    1) Boil the water.| 2) Add the salt.| 3) Wait.
    (1) Boil the water.| (2) Add the salt.
    a) Boil the water.| b) Add the salt.| c) Wait.
    a. Boil the water.| b. Add the salt.| c. Wait.
    i. Boil the water.| ii. Add the salt.| iii. Wait.
    I. The law.| II. The facts.| III. The ruling.
    • Rates rose.| • Shares fell.| • Gold was flat.
    * Rates rose.| * Shares fell.
    - Rates rose.| - Shares fell.
    – Rates rose.| – Shares fell.
    1. Rates rose.|¶2. Shares fell.|¶3. Gold was flat.
    • Rates rose.|¶• Shares fell.
    12. The council must pay.| 13. It must pay soon.
    3.1. The fee is $50.| 3.2. The fee is due in May.
    3.1 The fee is $50.| 3.2 The fee is due in May.
    Q: Who knew?| A: Nobody did.| Q: Nobody?| A: Not one.
    Q. Did you go?| A. I did.| Q. When?| A. At noon.
    Step 1: Wash it.| Step 2: Dry it.
    The bill does three things: (1) it cuts tax; (2) it cuts aid; (3) it ends.| Nobody reads it.
    He wants a) money, b) time and c) quiet.| He gets none.
    First.| Second.| Third.| There was no fourth.
    What you need: 1 egg, 2 oz. of flour, a pan.| What you get: a mess.
    1. Who pays?| 2. Who gains?
    5. “Harbour Lights.”| A slow film.
    #1. The cat.| #2. The dog.
    A. Lund, B. Moor and C. Nye signed.| D. Orr did not.
    No. 1: The cat.| No. 2: The dog.
    First, rates.| They rose.
    Two rules apply.| 1. No smoking.| 2. No dogs.
    """)
}
