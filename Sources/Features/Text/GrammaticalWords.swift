/// Words that hold a sentence together and say little by themselves.
package enum GrammaticalWords {
  /// The hashes of the words, as tokens carry them.
  package static let hashes: Set<UInt64> = WordListText.hashes(
    """
    a about above after again against all also am an and any are as at be because been before being
    between both but by can could did do does doing down during each either else even every few for
    from further get gets got had has have having he her here hers him his how i if in into is it its
    itself just know knows let may me might mine more most much my no nor not now of off on once one
    only or other our ours out over own s said say says same shall she should so some something such
    than that the their theirs them then there these they thing things this those though through to
    too two under until up upon us very was we were what when where which while who whom whose why
    will with within without would yet you your yours it's that's there's he's she's they're we're
    you're i'm i've isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't hasn't haven't hadn't anything everything nothing someone anyone everyone somebody
    anybody everybody
    """)
}
