/// Names of persons, places and companies.
extension SentenceGold {
  /// Ranks, titles and initials.
  static let ranks = lines(
    """
    Brig. Gen. Amir H. Rostami met Lt. Col. Dana P. Whitlow.| Neither took questions.
    The order came from Maj. Gen. T. Osei.| It was never written down.
    Adm. Rosa K. Lindqvist retired in 2011.| Vice Adm. Per Holm took her place.
    Staff Sgt. Luis Ortega and Pfc. Ann Doyle were hurt.| Spc. Kim Roe was not.
    Capt. B. J. Moran flew the first leg.| First Officer Lena Aho flew the second.
    The flight was led by Wing Cmdr. Giles Orr.| Sqn. Ldr. May Tate was his deputy.
    Police Chief Supt. Ola Finch said so.| Det. Insp. Roy Hale would not.
    She asked Asst. Atty. Gen. Mark Lowe.| He had no answer.
    Sen.-elect Paula Dunmore arrived first.| Gov.-elect Ray Moss came last.
    Former Gov. W. Harlan Cobb signed it.| His successor, Lt. Gov. Ida Penn, repealed it.
    The letter was sent to Messrs. Pell and Todd.| Neither replied.
    Prof. Dr. Heike Brandt led the panel.| Prof. Em. Otto Lang sat on it.
    Rt. Rev. Jonah Ward blessed the boats.| The Very Rev. Lucy Hart sang.
    Sgt. Maj. Dov Adler was decorated.| Cpl. Yael Stern was promoted.
    Hon. Sec. Mavis Pugh resigned.| The treasurer stayed.
    Reps. Lund, Okafor and Diaz voted yes.| Sens. Roe and Pike voted no.
    Pres. Adela Moro met Amb. John Tull.| The talks were brief.
    Gens. Roth and Varga were dismissed.| Col. Bela Toth was not.
    He had been a Lt. in the reserve.| The army let him go.
    Rear Adm. Crispin Vale (ret.) disagreed.| His old crew did not.
    Fr. Brendan Shea said Mass.| Sr. Mary Keane played the organ.
    The Hon. Mrs. Percy Gale was there.| So was Sir Hugh.
    Mx. Robin Ashe teaches at the school.| They have done so for years.
    Asked about it, Dep. Sec. Nora Wills shrugged.| Her aide laughed.
    The call was taken by Ofc. Dan Reyes.| He drove there at once.
    Mr. J. P. R. Lowell owns the mill.| Mrs. A. Lowell runs it.
    The poet W. E. B. Tarrant was born here.| So was the painter J. M. W. Cole.
    Letters from J. R. R. Harte to C. S. Lunn were sold.| A library bought them.
    The novelist E. M. Dray died in 1970.| Her house is a museum.
    George W. Tully won.| George H. W. Tully, his father, had lost.
    Only one man knew: Karl B.| He is dead.
    The defendant was named as Sami A.| The court gave him six years.
    It was signed by Ana M. Ruiz, Ph.D., and Leo Katz, M.D.| Both teach at Leeds.
    She is a D.D.S.| Her brother is an R.N.| Both work nights.
    Louis B. Marr Jr. sold the studio.| Louis B. Marr III bought it back.
    Samuel L. Pike Sr. died in May.| He was 91.
    O. Henry Lang wrote it.| I. M. Vance published it.
    The singer k.d. lund cancelled.| Fans were told at the door.
    Ask for Dr. J.| The nurses know him.
    Mr. T. and Mrs. T. both came.| Nobody else did.
    """)

  /// Places, streets and states.
  static let places = lines(
    """
    The U.S. No. 2 diplomat, Ellen Marsh, flew home.| Her boss stayed.
    St. Louis Inc. makes beer.| Its rival, Ft. Wayne Corp., makes cans.
    He was raised in St. Paul, Minn.| The family moved to Duluth when he was nine.
    The plant in Gary, Ind., shut in 1986.| One in Akron, Ohio, followed.
    She flew from Bangor, Maine, to Provo, Utah.| It took all day.
    The firm is based in Boise, Idaho.| It has 300 staff.
    The fire began near Chico, Calif.| Crews held it at the river.
    The trial was moved to Albany, N.Y.| Jurors were picked on Monday.
    He pitched for a team in Erie, Pa., and one in Macon, Ga.| He won 12 games.
    A lab in Los Alamos, N.M., did the tests.| The results are secret.
    The storm hit Nags Head, N.C.| It then turned out to sea.
    They live on Mt. Hood.| They ski to work.
    He lived at 14 W. 23rd St. in New York.| The house is gone.
    The march went from E. Main St. to N. Elm Ave.| Police closed both.
    The bus turned onto Sunset Blvd. and stopped.| The driver got out.
    Go to 1600 Marlow Ave. N.W. and ring.| Somebody will come down.
    The shop is at 5 Mill Rd.| Opening hours are posted outside.
    She was shot at Fifth Ave. and Oak St. on Friday.| She survived.
    St. John’s, N.L., has fog 120 days a year.| Halifax has 101.
    The firm moved to Washington, D.C.| Critics called it a mistake.
    Washington, D.C. police arrested nine people.| All were freed.
    The U.K. is leaving.| The E.U. is not.
    He has worked in the U.A.E. and the U.K.| She has worked in neither.
    The U.N. Human Rights Council met in Geneva.| It took no vote.
    Reports reached the U.N.| The secretary general was silent.
    They fled to the U.S.| Many have not been back since.
    They fled to the U.S. in 1979.| Many have not been back.
    He loves the U.S.| It does not love him.
    He came from the U.S.S.R.| There was no going back.
    Most of it is sold in the U.S., the U.K. and the E.U.| The rest is burned.
    The L.A. Times printed it.| The N.Y. Post did not.
    The U.S. Supreme Court refused the case.| The U.S. Solicitor General had asked it to.
    In the U.S., in contrast, rates rose.| In the U.K. they fell.
    The deal covers the U.S. and P.R.| It does not cover Guam.
    They moved to Ste. Anne in 1950.| The mill had shut.
    Pt. Reyes is closed.| Mt. Tam is open.
    The ferry to the Is. of Mull was late.| Nobody minded.
    The road to Ft. Collins is icy.| Take the one to Ft. Lupton.
    He owns a farm in Co. Kerry.| She owns one in Co. Clare.
    They drove to Niagara Falls, Ont., for lunch.| The queue was an hour long.
    """)

  /// Companies, shares and money.
  static let companies = lines(
    """
    He sold his stake in Acme Inc.| Shares fell at once.
    She runs Acme Inc.| Her sister runs Pell Ltd.| They rarely speak.
    Acme Inc. shares fell.| Pell Corp. bonds rose.
    The buyer was Dunn & Co.| It paid cash.
    The lender, Hale Bros. Inc., failed in March.| The state took it over.
    Osprey Co., Ltd. makes bulbs.| Osprey S.A. sells them.
    The shares of Lind N.V. rose 4 percent.| Those of Rossi S.p.A. fell.
    The unit, Harrow Pty. Ltd., is in Perth.| It has 12 workers.
    Marlow L.P. owns the tower.| Marlow L.L.C. owns the land.
    Analysts at Brill & Bros. expect a loss.| The company does not.
    Profit at Kestrel Inc. (KSTL.O) doubled.| Sales were flat.
    Acme Corp. (NYSE: ACM) fell 3.1% to $41.07.| It had risen on Monday.
    Shares of BRK.B rose.| Those of BF.A did not.
    Osprey PLC (LSE: OSP.L) lost 2.4p.| It closed at 118.6p.
    The fund bought $RVN and $PLM.| It sold $TRQ.
    Amazon-like growth is over, says Jo Dean Jr., chairman of Dean.com Inc.| He should know.
    It bid $14.50 a share, or $2.1 billion.| The board wants $16.
    The bill came to $.75.| He left a dollar.
    Rates rose by .25 of a point.| They may rise by .5.
    It cost 1.299,00 euros.| The old one cost 999.
    The yen was at 151.20.| The euro bought $1.08.
    The company lost 40c a share.| A year ago it made $1.
    The pay rise is 2.5 p.c.| The union wanted five.
    Output fell 0.3%.| Analysts had forecast 0.2%.| The bank blamed rain.
    Revenue: $4.2bn.| Profit: none.
    Acme's chief executive (Lou Barnes Jr.) quit.| The shares (ACM) rose.
    The heads of Acme Inc., Pell Corp. and Dunn Co. met.| No minutes were kept.
    He is paid by Acme Inc.| He denies it.
    Dolmen Inc. Chairwoman Ida Roe said sales would grow.| They did not.
    The loan came from Arden Corp.| Regulators were not told.
    The parts are made by Kestrel Inc.| Workers there walked out on Friday.
    He joined the board of Osprey Ltd.| Investors cheered.
    The works of Pell Mfg. Co. closed.| The town never recovered.
    It is owned by the Govt. of India.| The Dept. of Steel runs it.
    The firm was est. 1884.| It was sold in 1999.
    Acme, Inc., and Pell, Inc., merged.| Todd, Inc. did not.
    Sales rose to 1.2m.| 300,000 were returned.
    The maker of e.l.f. cosmetics rose.| The maker of soap fell.
    They paid 3.5x earnings.| That is cheap.
    The loan is due in Q3.| The bond is due in Q4.
    """)
}
