// Generated from Resources/*.tsv by `RECORD=1 swift test --filter EmbeddedLexiconTests`.
// swift-format-ignore-file

extension Lexicon {
  /// The lexicon files, with what their bytes say of them.
  static let embedded: [EmbeddedLexicon] = [
    EmbeddedLexicon(
      name: "argument", version: "1",
      sha256: "b9376acf3b81fa6c56d4363fe62c72a8d976a77e285a019eca6bba96c2ef6ab7",
      counts: [0, 0, 0, 0, 367, 136, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 277, 278, 216, 0],
      content: #"""
# Phrases of argument: obligation, verdict, address, concession, rhetorical frames, irony.
# version: 1
# source: written for Slant from general knowledge of English; no list was copied
# licence: Apache-2.0
# columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
pattern	category	polarity	strength	guard	note
must	obligation	0	1	lit:applicants|applicant|submit|submitted|register|registered|deadline|tickets|passengers|licence|license|requires|under|law|rules|drivers|vehicles|cars|traffic|cyclists|candidates|employers|travellers	rules and procedure excluded
must not	obligation	0	2	lit:rules|applicants|under|law|order|bail	
must never	obligation	0	2		
must now	obligation	0	2		
must surely	obligation	0	3		
must therefore	obligation	0	2		
must do more	obligation	0	2		
must do better	obligation	0	3		
must act	obligation	0	2		
must stop	obligation	0	2	lit:drivers|vehicles|cars|traffic|cyclists	
must face up to	obligation	0	3		
must think again	obligation	0	3		
must come clean	obligation	0	3		
must ask itself	obligation	0	3		
must ask themselves	obligation	0	3		
must share the blame	obligation	-1	2		
must go	obligation	0	2	lit:through|to|into|before|back	he must go
must resign	obligation	0	2		
must be stopped	obligation	0	2		
must be held to account	obligation	0	2		
must be allowed to	obligation	0	2		
must not be allowed to	obligation	0	3		
should	obligation	0	1	lit:if|anyone|passengers|drivers|residents|travellers|callers|doctors|patients	official advice excluded
should not	obligation	0	1		
shouldn't	obligation	0	2		
should never	obligation	0	2		
should never have	obligation	-1	2		
should have known	obligation	-1	2		
should have known better	obligation	-1	3		
should know better	obligation	-1	3		
should be ashamed	obligation	-1	3		
should hang their heads	obligation	-1	3		
should be applauded	obligation	1	3		
should be commended	obligation	1	3		
should be congratulated	obligation	1	3		
should be welcomed	obligation	1	3		
should be proud	obligation	1	2		
should be careful what	obligation	0	3		
should worry	obligation	0	3		
should concern us	obligation	0	3		
should give us pause	obligation	0	3		
should give pause	obligation	0	3		
should be obvious	obligation	0	3		
should go without saying	obligation	0	3		
should come as no surprise	obligation	0	3		
should surprise no one	obligation	0	3		
should surprise nobody	obligation	0	3		
should not be surprised	obligation	0	3		
should think again	obligation	0	3		
should think twice	obligation	0	3		
should take note	obligation	0	3		
should heed	obligation	0	3		
should remember	obligation	0	2		
should ask themselves	obligation	0	3		
should ask itself	obligation	0	3		
should ask ourselves	obligation	0	3		
should instead	obligation	0	2		
should surely	obligation	0	3		
should at least	obligation	0	3		
should apologise	obligation	0	2		
should apologize	obligation	0	2		
should be held to account	obligation	0	2		
should not be allowed to	obligation	0	2		
should not have to	obligation	0	2		
should be enough to	obligation	0	2		
should be a wake-up call	obligation	0	3		
should be under no illusion	obligation	0	3		
ought to	obligation	0	2		
ought not	obligation	0	2		
ought to know better	obligation	-1	3		
ought to be ashamed	obligation	-1	3		
need to	obligation	0	1		
needs to	obligation	0	1		
need/v to wake up	obligation	0	3		
need/v to grow up	obligation	-1	3		
need/v to face up to	obligation	0	3		
need not	obligation	0	2	lit:apply	
needn't	obligation	0	2		
badly need/v	obligation	0	2		
sorely need/v	obligation	0	3		
sorely needed	obligation	0	3		
what is needed	obligation	0	2		
what is needed is	obligation	0	3		
what's needed is	obligation	0	3		
what is needed now	obligation	0	3		
long overdue	obligation	0	2		
had better	obligation	0	2	lit:than|luck|results|outcomes|days|chances|numbers|success|look	
you'd better	obligation	0	3		
they'd better	obligation	0	3		
he'd better	obligation	0	3		
we'd better	obligation	0	3		
have to	obligation	0	1		
has to	obligation	0	1		
have/v got to	obligation	0	2		
gotta	obligation	0	2		
have/v to wonder	obligation	0	3		
it has to be said	obligation	0	3		
it must be said	obligation	0	3		
it needs to be said	obligation	0	3		
it bears repeating	obligation	0	3		
it is time to	obligation	0	3		
it's time to	obligation	0	3		
it is time for	obligation	0	2		
it's time for	obligation	0	2		
it is time that	obligation	0	3		
it's time that	obligation	0	3		
high time	obligation	0	3		
it is past time	obligation	0	3		
it's past time	obligation	0	3		
it is about time	obligation	0	3		
it's about time	obligation	0	3		
time to stop	obligation	0	2	lit:had|enough|took	
time to end	obligation	0	2	lit:had|enough|took	
time to ditch	obligation	0	3		
time to admit	obligation	0	3		
the time has come	obligation	0	2		
the time has come to	obligation	0	3		
the time has come for	obligation	0	3		
now is the time	obligation	0	3		
now is not the time	obligation	0	3		
this is no time	obligation	0	3		
this is not the time	obligation	0	3		
it is not too late to	obligation	0	2		
it's not too late to	obligation	0	2		
cannot be allowed	obligation	0	3		
can't be allowed	obligation	0	3		
cannot go on	obligation	0	2	lit:sale|holiday|strike|stage|display|air	
can't go on	obligation	0	2	lit:sale|holiday|strike|stage|display|air	
cannot be ignored	obligation	0	2		
can no longer be ignored	obligation	0	2		
cannot be left to	obligation	0	3		
cannot simply	obligation	0	2		
cannot just	obligation	0	2		
cannot be the answer	obligation	0	3		
cannot be right	obligation	-1	3		
can't be right	obligation	-1	2		
cannot be beyond the wit	obligation	0	3		
surely cannot	obligation	0	3		
deserve/v	obligation	0	2		
deserve/v to	obligation	0	2		
deserve/v better	obligation	0	3		
deserve/v to know	obligation	0	1		often a source's
deserve/v answers	obligation	0	1		
deserve/v credit	obligation	1	3		
deserve/v praise	obligation	1	3		
it is up to	obligation	0	1		
it's up to	obligation	0	1		
it is now up to	obligation	0	1		
it is incumbent on	obligation	0	3		
it is incumbent upon	obligation	0	3		
incumbent upon	obligation	0	2		
the onus is on	obligation	0	2		
it behoves	obligation	0	3		
it behooves	obligation	0	3		
we have a duty	obligation	0	3		
moral duty	obligation	0	2		
moral obligation	obligation	0	2		
moral imperative	obligation	0	2		
owe/v it to	obligation	0	3		
owe/v us	obligation	0	3		
owe/v an apology	obligation	0	2		
owe/v an explanation	obligation	0	2		
let us	obligation	0	2	lit:know|wouldn't|didn't|won't|inside	
let us not	obligation	0	3		
let us hope	obligation	0	3		
never again	obligation	0	2	title,lit:would|will|he|she	
enough is enough	obligation	-1	3		
enough already	obligation	-1	3	lit:have|had|has|are|there|got	
no more excuses	obligation	-1	3		
no excuses	obligation	-1	2		
there is no excuse	obligation	-1	3		
there's no excuse	obligation	-1	3		
there can be no excuse	obligation	-1	3		
there can be no	obligation	0	2		
there must be no	obligation	0	2		
there should be no	obligation	0	2		
there has to be	obligation	0	2		
would do well to	obligation	0	3		
might do well to	obligation	0	3		
could do worse than	obligation	0	3		
would be wise to	obligation	0	3		
would be well advised to	obligation	0	3		
would be foolish to	obligation	-1	3		
would be better to	obligation	0	3		
it would be wrong to	obligation	0	3		
it would be a mistake to	obligation	0	3		
it would be foolish to	obligation	0	3		
it would be better if	obligation	0	3		
far better to	obligation	0	3		
better served	obligation	0	2		
best avoided	obligation	-1	3		
could start by	obligation	0	3		
can start by	obligation	0	3		
it is not enough to	obligation	0	3		
it's not enough to	obligation	0	3		
it isn't enough to	obligation	0	3		
it is not enough that	obligation	0	3		
it is essential that	obligation	0	2		
it is vital that	obligation	0	2		
it is imperative	obligation	0	2		
it is crucial that	obligation	0	2		
it is only right	obligation	0	3		
no one should	obligation	0	3		
nobody should	obligation	0	3		
no * should	obligation	0	2		
everyone should	obligation	0	2		
every * should	obligation	0	2		
we must	obligation	0	3		
we should	obligation	0	3		
we shouldn't	obligation	0	3		
we ought to	obligation	0	3		
we need	obligation	0	2		
we need to	obligation	0	3		
we have to	obligation	0	2		
we've got to	obligation	0	3		
we cannot	obligation	0	2		
we can't	obligation	0	2		
we cannot afford to	obligation	0	3		
we deserve	obligation	0	3		
we owe it to	obligation	0	3		
you should	obligation	0	1		also service advice
you must	obligation	0	1		
they should	obligation	0	1		
they must	obligation	0	1		
mr * should	obligation	0	2		
mr * must	obligation	0	2		
ms * should	obligation	0	2		
ms * must	obligation	0	2		
the government should	obligation	0	2		
the government must	obligation	0	2		
ministers should	obligation	0	2		
ministers must	obligation	0	2		
congress should	obligation	0	2		
congress must	obligation	0	1	lit:approve|pass|vote|by|deadline	
policymakers should	obligation	0	3		
politicians should	obligation	0	2		
politicians must	obligation	0	2		
voters should	obligation	0	2		
the president should	obligation	0	2		
the president must	obligation	0	1		
the prime minister should	obligation	0	2		
the prime minister must	obligation	0	2		
the world must	obligation	0	2		
the west should	obligation	0	3		
america must	obligation	0	2		
britain must	obligation	0	2		
europe must	obligation	0	2		
society must	obligation	0	3		
the media should	obligation	0	2		
the least * can do	obligation	0	3		
the answer is to	obligation	0	3		
the solution is not	obligation	0	3		
the right thing to do	obligation	0	2		
do/v the right thing	obligation	0	2		
the sensible thing	obligation	0	3		
the decent thing	obligation	0	3		
nothing less than	obligation	0	2		
cry/v out for	obligation	0	2		
wake up to	obligation	0	2	lit:find|alarm|snow|text|news|morning|bed|sound	
get a grip	obligation	-1	3		
get real	obligation	-1	3	title	
get over it	obligation	-1	3		
stop pretending	obligation	-1	3		
spare us	obligation	-1	3		
spare me	obligation	-1	3		
spare a thought	obligation	0	3		
shame on	obligation	-1	3		
give me a break	obligation	-1	3		
god forbid	obligation	0	3		
heaven forbid	obligation	0	3		
god help us	obligation	-1	3		
heaven help us	obligation	-1	3		
for god's sake	obligation	-1	3		
for heaven's sake	obligation	-1	3		
for goodness sake	obligation	-1	3		
don't be fooled	obligation	0	3		
beware	obligation	0	1	title	
we	address	0	2	lit:contacted|approached	
us	address	0	1	title,lit:dollar|dollars|states|president|army|military|senate|troops|officials|embassy|government	not the country
our	address	0	2	lit:correspondent|reporter|newsletter|website|app|journalism|sites	
ours	address	0	2		
ourselves	address	0	3		
we're	address	0	2		
we've	address	0	2		
we'll	address	0	2		
we'd	address	0	2		
you	address	0	1		
your	address	0	1	lit:email|inbox|subscription|account|newsletter	
yours	address	0	2		
yourself	address	0	1		
you're	address	0	1		
you've	address	0	1		
you'll	address	0	1		
you'd	address	0	1		
i	address	0	2	lit:war|phase|class|type|category|article|title|elizabeth|charles|james|francis	never a Roman numeral
me	address	0	1		
my	address	0	2		
myself	address	0	2		
i'm	address	0	2		
i've	address	0	2		
i'd	address	0	2		
i'll	address	0	2		
one wonders	address	0	3		
one can only	address	0	3		
one can't help	address	0	3		
one might think	address	0	3		
one might have thought	address	0	3		
one might argue	address	0	3		
one could argue	address	0	3		
one suspects	address	0	3		
one hopes	address	0	3		
one fears	address	0	3		
one would think	address	0	3		
one is tempted	address	0	3		
one need only	address	0	3		
one has to wonder	address	0	3		
one gets the feeling	address	0	3		
let's	address	0	2		
let's be honest	address	0	3		
let's be clear	address	0	3		
let's face it	address	0	3		
let's not	address	0	3		
let's hope	address	0	3		
let's just say	address	0	3		
let's call it what	address	0	3		
let us be clear	address	0	3		
let us be honest	address	0	3		
let me be clear	address	0	3		
let me put it	address	0	3		
let me tell you	address	0	3		
dear reader	address	0	3		
regular readers	address	0	3		
this column	address	0	3		
this columnist	address	0	3		
this newspaper	address	0	2	lit:told|seen|obtained|contacted|interview	
this editorial board	address	0	3		
this writer	address	0	2		
this reviewer	address	0	3		
your correspondent	address	0	3		
yours truly	address	0	3		
in these pages	address	0	3		
as i have written	address	0	3		
as i have argued	address	0	3		
ask yourself	address	0	3		
picture this	address	0	3		
imagine	address	0	2	lit:to|can|could|can't|couldn't|cannot|would|never|they|he|she|people	sentence-initial imperative
imagine if	address	0	3		
imagine for a moment	address	0	3		
just imagine	address	0	3		
imagine the outcry	address	0	3		
imagine the reaction	address	0	3		
try to imagine	address	0	2		
remember when	address	0	2	lit:can|can't|i|i'll|will|he|she|to	
remember how	address	0	2	lit:to|he|she|they|will	
remember that	address	0	1	lit:to|he|she|they|who	
consider this	address	0	3	lit:to|will|would|judge|court|officials	
consider the	address	0	1	lit:to|will|would|may|could|and|court|officials|they|who|many|experts|also|not	sentence-initial imperative
consider what	address	0	2	lit:to|will|would|must|they	
consider how	address	0	2	lit:to|will|would|must|they	
consider for a moment	address	0	3		
just consider	address	0	3		
think about it	address	0	3	lit:to|i|he|she|they|time	
think of the	address	0	2	lit:to|i|he|she|they|people|you|might	
just think	address	0	3		
just look at	address	0	3		
look no further	address	0	2		
take the case of	address	0	3		
take for example	address	0	3		
take for instance	address	0	3		
note that	address	0	2	lit:to|officials|experts|critics|a|they|analysts	
mark my words	address	0	3		
mind you	address	0	3		
never mind	address	0	2		
never mind that	address	0	3		
suppose that	address	0	2	lit:i	
suppose for a moment	address	0	3		
call me old-fashioned	address	0	3		
call it what you will	address	0	3		
forgive me	address	0	3		
trust me	address	0	3		
believe me	address	0	3		
believe it or not	address	0	2		
rest assured	address	0	2		
frankly	address	0	2	lit:spoke|speak|speaking|talk|talked	
quite frankly	address	0	3		
honestly	address	0	1		
truth be told	address	0	3		
to be honest	address	0	2		
to be frank	address	0	3		
to be blunt	address	0	3		
to put it bluntly	address	0	3		
to put it mildly	address	0	3		
put another way	address	0	3		
put simply	address	0	3		
simply put	address	0	3		
put it this way	address	0	3		
to be clear	address	0	2		
to be fair	address	0	3		
in my view	address	0	3		
in my opinion	address	0	3		
in our view	address	0	3		
to my mind	address	0	3		
for my part	address	0	3		
for my money	address	0	3		
from where i sit	address	0	3		
as far as i can tell	address	0	3		
as far as i'm concerned	address	0	3		
if you ask me	address	0	3		
if i may	address	0	3		
if you please	address	0	3		
if you believe	address	0	2		
if you think	address	0	2		
if you thought	address	0	3		
in case you hadn't noticed	address	0	3		
lest you think	address	0	3		
lest anyone	address	0	3		
you would think	address	0	3		
you'd think	address	0	3		
you might think	address	0	3		
you may think	address	0	3		
you might say	address	0	3		
you could argue	address	0	3		
forgiven for thinking	address	0	3		
you have to wonder	address	0	3		
you have to hand it to	address	1	3		
you've got to	address	0	2		
you can't help	address	0	3		
you couldn't make it up	address	-1	3		
you could not make it up	address	-1	3		
you can bet	address	0	3		
you can be sure	address	0	3		
you can't blame	address	0	3		
you guessed it	address	0	3		
you need only	address	0	3		
you only have to	address	0	3		
you don't have to be	address	0	3		
you wouldn't know it	address	0	3		
dare i say	address	0	3		
i suspect	address	0	3		
i fear	address	0	3		
i think	address	0	3		
i believe	address	0	3		
i doubt	address	0	3		
i hope	address	0	3		
i wish	address	0	3		
i wonder	address	0	3		
i confess	address	0	3		
i admit	address	0	3		
i would argue	address	0	3		
i'd argue	address	0	3		
i'd say	address	0	3		
i bet	address	0	3		
i submit	address	0	3		
i guess	address	0	3		
i suppose	address	0	3		
i agree	address	0	3		
i disagree	address	0	3		
i don't think	address	0	3		
i do not think	address	0	3		
i don't believe	address	0	3		
i do not believe	address	0	3		
i can't help	address	0	3		
i can think of	address	0	3		
i can't think of	address	0	3		
i have no doubt	address	0	3		
i'm not convinced	address	0	3		
i am not convinced	address	0	3		
i'm afraid	address	0	3		
i am afraid	address	0	3		
i dare say	address	0	3		
i daresay	address	0	3		
i find it	address	0	3		
i for one	address	0	3		
i have to say	address	0	3		
i must say	address	0	3		
i must admit	address	0	3		
i kid you not	address	0	3		
i rest my case	address	0	3		
it seems to me	address	0	3		
it strikes me	address	0	3		
colour me	address	0	3		
color me	address	0	3		
count me among	address	0	3		
speaking as	address	0	2		
my guess is	address	0	3		
my view	address	0	3		
my point	address	0	3		
my hunch	address	0	3		
we know	address	0	3		
as we know	address	0	3		
as we now know	address	0	3		
we all know	address	0	3		
we are told	address	-1	3		
we're told	address	-1	3		
we are often told	address	0	3		
we are supposed to	address	-1	3		
we're supposed to	address	-1	3		
we are asked to believe	address	-1	3		
we have been here before	address	0	3		
we've been here before	address	0	3		
we can only	address	0	3		
we live in	address	0	3		
we are all	address	0	3		
most of us	address	0	2		
many of us	address	0	2		
some of us	address	0	2		
all of us	address	0	2		
each of us	address	0	3		
few of us	address	0	3		
none of us	address	0	2		
those of us	address	0	3		
the rest of us	address	0	3		
our leaders	address	0	3		
our politicians	address	0	3		
our politics	address	0	3		
our country	address	0	2		
our nation	address	0	3		
our democracy	address	0	3		
our society	address	0	3		
our government	address	0	3		
our political class	address	0	3		
our times	address	0	2		
oh	address	0	2	title	
oh yes	address	0	3		
oh dear	address	-1	3		
ah	address	0	2	title	
ah yes	address	0	3		
guess what	address	0	3		
spoiler alert	address	0	2		
let that sink in	address	0	3		
bear in mind	address	0	2		
keep in mind	address	0	2		
don't get me wrong	address	0	3		
do not get me wrong	address	0	3		
don't hold your breath	address	-1	3		
do not hold your breath	address	-1	3		
don't expect	address	0	2		
do not expect	address	0	2	lit:we|they|officials|i|who|analysts|police	imperative
make no mistake	address	0	3		
be careful what you wish	address	0	3		
be under no illusion	address	0	3		
pity the	address	0	3		
here's hoping	address	0	3		
here's the thing	address	0	3		
here's why	address	0	2		
here is why	address	0	2		
here's an idea	address	0	3		
here we go again	address	-1	3		
there you have it	address	0	3		
there you go	address	0	2		
not so fast	address	0	3		
look at the state of	address	-1	3		
look what	address	0	2	lit:to|at	
remember too that	address	0	3		
consider a	address	0	1	lit:to|will|would|may|could|court|officials|they|also|not	sentence-initial imperative
who could have	rhetorical	0	1	lit:man|woman|person|people|someone|anyone|player|those|defendant|suspect	question, not relative
who would have thought	rhetorical	0	3		
who could have imagined	rhetorical	0	3		
who knew	rhetorical	0	1	lit:people|man|woman|someone|friends|those|anyone|neighbours|neighbors|him|her	question, not relative
who knows	rhetorical	0	2	lit:anyone|someone|those|people|man|woman|person|friend|source|official|neighbour|neighbor	
who cares	rhetorical	0	2	lit:anyone|someone|those|people|woman|man|person|for	
who needs	rhetorical	0	1	lit:anyone|someone|those|people|woman|man|person|child|patient|everyone|player	question, not relative
who wouldn't	rhetorical	0	1	lit:man|woman|person|people|someone|anyone|those|officials|patients	question, not relative
who among us	rhetorical	0	3		
who in their right mind	rhetorical	0	3		
who on earth	rhetorical	0	3		
who can blame	rhetorical	0	3		
who can forget	rhetorical	0	3		
who could forget	rhetorical	0	3		
who could doubt	rhetorical	0	3		
who could possibly	rhetorical	0	3		
who are we to	rhetorical	0	3		
who does * think	rhetorical	-1	3		
who do you think	rhetorical	0	2		
who exactly	rhetorical	0	1	lit:unclear|know|known	
who would want	rhetorical	0	2		
who would trust	rhetorical	-1	3		
who are they kidding	rhetorical	-1	3		
who are we kidding	rhetorical	-1	3		
says who	rhetorical	0	3		
what could possibly	rhetorical	0	3		
what could possibly go wrong	rhetorical	-1	3		
what could go wrong	rhetorical	-1	3		
what on earth	rhetorical	0	3		
what is the point	rhetorical	0	3		
what's the point	rhetorical	0	3		
what is the use	rhetorical	0	3		
what good is	rhetorical	0	3		
what good does	rhetorical	0	3		
what does it say about	rhetorical	0	3		
what does that say about	rhetorical	0	3		
what does this say about	rhetorical	0	3		
what does it tell us	rhetorical	0	3		
what does that tell us	rhetorical	0	3		
what will it take	rhetorical	0	3		
what is it about	rhetorical	0	3		
what kind of	rhetorical	0	1	lit:unclear|know|determine|asked|about|say|see|decide|describe|on	question
what sort of	rhetorical	0	1	lit:unclear|know|determine|asked|about|say|see|decide|describe|on	question
what kind of country	rhetorical	0	3		
what sort of country	rhetorical	0	3		
what kind of message	rhetorical	0	3		
what are we to make	rhetorical	0	3		
what are they afraid of	rhetorical	-1	3		
what are they hiding	rhetorical	-1	3		
what did they expect	rhetorical	0	3		
what did anyone expect	rhetorical	0	3		
what were they thinking	rhetorical	-1	3		
what was he thinking	rhetorical	-1	3		
what about	rhetorical	0	2		
what of	rhetorical	0	2		
what then	rhetorical	0	2	lit:became	
what more	rhetorical	0	1		
what more proof	rhetorical	0	3		
what else could	rhetorical	0	2		
what exactly	rhetorical	0	1	lit:unclear|know|known|asked|say	
what possible	rhetorical	0	2		
what if	rhetorical	0	2		
whatever happened to	rhetorical	0	3		
what's not to like	rhetorical	0	3		
what's wrong with	rhetorical	0	2		
what is wrong with	rhetorical	0	2		
what right do	rhetorical	0	3		
what right does	rhetorical	0	3		
what business does	rhetorical	0	3		
what is to stop	rhetorical	0	3		
what is to be done	rhetorical	0	3		
what's the difference	rhetorical	0	3		
in what universe	rhetorical	-1	3		
at what cost	rhetorical	0	3		
at what price	rhetorical	0	3		
to what end	rhetorical	0	3		
so what	rhetorical	0	2		
why on earth	rhetorical	0	3		
why oh why	rhetorical	0	3		
why not	rhetorical	0	2	lit:reason|explain|asked	
why bother	rhetorical	0	3		
why should	rhetorical	0	3		
why shouldn't	rhetorical	0	3		
why would	rhetorical	0	2		
why would anyone	rhetorical	0	3		
why do we	rhetorical	0	3		
why do so many	rhetorical	0	3		
why is it that	rhetorical	0	3		
why is it	rhetorical	0	2		
why are we	rhetorical	0	3		
why can't	rhetorical	0	2		
why must	rhetorical	0	3		
why then	rhetorical	0	2		
why else	rhetorical	0	3		
why wait	rhetorical	0	3		
why stop there	rhetorical	0	3		
why is no one	rhetorical	0	3		
why didn't	rhetorical	0	2		
why isn't	rhetorical	0	2		
why the fuss	rhetorical	0	3		
why the rush	rhetorical	0	3		
how could anyone	rhetorical	0	3		
how could this	rhetorical	0	2	lit:explain|investigating|understand	
how can we	rhetorical	0	2		
how can anyone	rhetorical	0	3		
how can this be	rhetorical	0	3		
how is it that	rhetorical	0	3		
how dare	rhetorical	-1	3		
how on earth	rhetorical	0	3		
how else	rhetorical	0	3		
how many more	rhetorical	0	2	lit:unclear|know|determine|say	
how much longer	rhetorical	0	2	lit:unclear|know|determine|say	
how long before	rhetorical	0	2	lit:unclear|know|determine|say	
how did it come to this	rhetorical	0	3		
how did we	rhetorical	0	3		
how hard can it be	rhetorical	0	3		
how times change	rhetorical	0	3		
how the mighty have fallen	rhetorical	0	3		
how convenient	rhetorical	-1	3		
how very	rhetorical	0	3		
how are we to	rhetorical	0	3		
how do we	rhetorical	0	2		
how about	rhetorical	0	2		
since when	rhetorical	0	3		
is it any wonder	rhetorical	0	3		
any wonder	rhetorical	0	2		
is it any surprise	rhetorical	0	3		
is it really	rhetorical	0	3		
too much to ask	rhetorical	0	3		
is it not	rhetorical	0	3		
is it time	rhetorical	0	2		
is it just me	rhetorical	0	3		
is it possible that	rhetorical	0	2		
is it wise	rhetorical	0	3		
isn't it	rhetorical	0	2		
isn't that	rhetorical	0	2		
isn't this	rhetorical	0	2		
is that so	rhetorical	0	2		
is this what	rhetorical	0	3		
is this the	rhetorical	0	2		
is there no	rhetorical	0	3		
is there anyone	rhetorical	0	3		
is anyone	rhetorical	0	2	lit:neither|nor	
or is it	rhetorical	0	3		
or are we	rhetorical	0	3		
aren't we	rhetorical	0	3		
aren't they	rhetorical	0	2		
don't we	rhetorical	0	3		
don't you think	rhetorical	0	3		
doesn't it	rhetorical	0	2		
doesn't that	rhetorical	0	3		
didn't we	rhetorical	0	3		
didn't they	rhetorical	0	2		
haven't we	rhetorical	0	3		
couldn't we	rhetorical	0	3		
wouldn't it be	rhetorical	0	3		
shouldn't we	rhetorical	0	3		
can't we	rhetorical	0	3		
can we really	rhetorical	0	3		
can anyone	rhetorical	0	2		
can it really	rhetorical	0	3		
can you imagine	rhetorical	0	3		
can you blame	rhetorical	0	3		
could it be	rhetorical	0	3		
would anyone	rhetorical	0	2		
does anyone	rhetorical	0	3		
does it matter	rhetorical	0	2		
does it really	rhetorical	0	3		
does this mean	rhetorical	0	1		also explainers
does that mean	rhetorical	0	1		also explainers
does he really	rhetorical	0	3		
do we really	rhetorical	0	3		
do we need	rhetorical	0	2		
do they really	rhetorical	0	3		
do they think	rhetorical	0	3		
did anyone	rhetorical	0	2		
did no one	rhetorical	0	3		
did he really	rhetorical	0	3		
have we learned nothing	rhetorical	0	3		
have we forgotten	rhetorical	0	3		
have they no	rhetorical	-1	3		
have you ever	rhetorical	0	2		
have you noticed	rhetorical	0	3		
has it come to this	rhetorical	0	3		
are we really	rhetorical	0	3		
are we to believe	rhetorical	-1	3		
are we supposed to	rhetorical	0	3		
are we not	rhetorical	0	3		
are we surprised	rhetorical	0	3		
are they serious	rhetorical	-1	3		
are you kidding	rhetorical	-1	3		
am i the only one	rhetorical	0	3		
am i missing something	rhetorical	0	3		
where is the	rhetorical	0	1	lit:know|that|this|city|asked	question
where will it end	rhetorical	0	3		
where do we draw the line	rhetorical	0	3		
where else	rhetorical	0	1		
when will we	rhetorical	0	3		
when will * learn	rhetorical	-1	3		
when did we	rhetorical	0	3		
when was the last time	rhetorical	0	3		
which is it	rhetorical	0	3		
sound familiar	rhetorical	0	3		
need i say more	rhetorical	0	3		
need we	rhetorical	0	3		
must we	rhetorical	0	3		
should we	rhetorical	0	2		
should we care	rhetorical	0	3		
seriously	rhetorical	0	1	lit:injured|ill|hurt|wounded|take|taken|taking|takes|took|damaged|very|considering	as a one-word question
but is it	rhetorical	0	3		
but is this	rhetorical	0	3		
but why	rhetorical	0	2		
but will it	rhetorical	0	2		
but seriously	rhetorical	0	3		
and why not	rhetorical	0	3		
will they ever	rhetorical	0	3		
the problem is	verdict	0	2		
the problem with	verdict	0	2		
the problem here	verdict	-1	3		
the real problem	verdict	0	3		
the trouble is	verdict	-1	3		
the trouble with	verdict	-1	3		
the truth is	verdict	0	3		
the sad truth	verdict	-1	3		
the truth of the matter	verdict	0	3		
the fact is	verdict	0	2		
the fact remains	verdict	0	3		
the fact of the matter	verdict	0	3		
the simple fact	verdict	0	3		
the point is	verdict	0	3		
that is the point	verdict	0	3		
that's the point	verdict	0	3		
which is the point	verdict	0	3		
that is not the point	verdict	0	3		
that's not the point	verdict	0	3		
beside the point	verdict	0	3		
the real question	verdict	0	3		
the bigger question	verdict	0	2		
the question is	verdict	0	1	lit:police|asked|survey	
the question is not	verdict	0	3		
the real scandal	verdict	-1	3		
the real issue	verdict	0	3		
the real reason	verdict	0	2		
the real test	verdict	0	2		
the real danger	verdict	0	3		
the real lesson	verdict	0	3		
the real tragedy	verdict	-1	3		
the reality is	verdict	0	2		
the danger is	verdict	0	3		
the irony is	verdict	0	3		
the tragedy is	verdict	-1	3		
the pity is	verdict	-1	3		
the good news is	verdict	0	2		
the upshot is	verdict	0	2		
the result is a	verdict	0	2		
the answer is	verdict	0	2		
the answer is not	verdict	0	3		
the lesson is	verdict	0	3		
the lesson here	verdict	0	3		
the moral of the story	verdict	0	3		
the message is clear	verdict	0	2		
the only conclusion	verdict	0	3		
inescapable conclusion	verdict	0	3		
the jury is still out	verdict	0	2		
the bottom line is	verdict	0	2		
the best thing about	verdict	0	3		
the worst of it	verdict	-1	3		
the worst of both worlds	verdict	-1	3		
the last thing * needs	verdict	-1	3		
the last thing the * needs	verdict	-1	3		
the only surprise	verdict	0	3		
the absurdity of	verdict	-1	3		
the folly of	verdict	-1	3		
the hypocrisy of	verdict	-1	3		
the beauty of	verdict	1	2	title	
the height of hypocrisy	verdict	-1	3		
the myth that	verdict	-1	3		
the fiction that	verdict	-1	3		
the illusion that	verdict	-1	3		
the pretence that	verdict	-1	3		
the very idea	verdict	-1	3		
the notion that	verdict	0	2		
conventional wisdom	verdict	0	2		
nothing could be further	verdict	0	3		
nothing of the sort	verdict	0	3		
nothing more than	verdict	-1	2		
nothing if not	verdict	0	3		
nothing short of	verdict	0	3		
nothing wrong with	verdict	0	2		
no such thing	verdict	0	2		
no wonder	verdict	0	3		
no surprise	verdict	0	2		
it is no accident	verdict	0	3		
it is no coincidence	verdict	0	3		
no mean feat	verdict	1	3		
no small feat	verdict	1	3		
no bad thing	verdict	1	3		
no laughing matter	verdict	0	3		
no substitute for	verdict	0	2		
no better than	verdict	-1	2		
is no excuse	verdict	-1	3		
is no solution	verdict	-1	3		
it is no secret	verdict	0	3		
make/v no sense	verdict	-1	3		
make/v little sense	verdict	-1	3		
makes sense	verdict	1	2	neg	
make/v a mockery of	verdict	-1	3		
to make matters worse	verdict	-1	3		
defy/v logic	verdict	-1	3		
defy/v belief	verdict	-1	3		
beggar/v belief	verdict	-1	3		
fly/v in the face of	verdict	-1	3		
stretch/v credulity	verdict	-1	3		
miss/v the point	verdict	-1	3		
miss/v the mark	verdict	-1	2	lit:target|analysts|shot|forecast|header	
beg/v the question	verdict	0	3		
ring/v hollow	verdict	-1	3		
smack/v of	verdict	-1	3		
speak/v volumes	verdict	0	3		
say/v it all	verdict	0	3		
say/v a lot about	verdict	0	3		
say/v something about	verdict	0	3		
say/v more about	verdict	0	3		
tell/v you all you need	verdict	0	3		
hit/v the nail	verdict	1	3		
does not add up	verdict	-1	3		
doesn't add up	verdict	-1	3		
don't add up	verdict	-1	3		
leave/v much to be desired	verdict	-1	3		
take/v the biscuit	verdict	-1	3		
bode/v ill	verdict	-1	2		
bode/v well	verdict	1	2		
cut/v both ways	verdict	0	3		
speak/v for itself	verdict	0	3		
not good enough	verdict	-1	3		
is simply wrong	verdict	-1	3		
is a disgrace	verdict	-1	3		
is a mistake	verdict	-1	3		
was a mistake	verdict	-1	2		
is wrong	verdict	-1	2		
is wrong to	verdict	-1	3		
was wrong to	verdict	-1	3		
is right to	verdict	1	3	neg	
are right to	verdict	1	3		
was right to	verdict	1	3		
is right about	verdict	1	3		
is wrong about	verdict	-1	3		
have/v a point	verdict	1	3	lit:lead|clear|gap|bonus|deducted	
kid/v themselves	verdict	-1	3		
kid/v himself	verdict	-1	3		
fool/v no one	verdict	-1	3		
cannot be trusted	verdict	-1	3		
can't be trusted	verdict	-1	2		
hardly surprising	verdict	0	3		
hardly the	verdict	0	3		
hardly a	verdict	0	2		
hardly alone	verdict	0	3		
it is hard to	verdict	0	3		
it's hard to	verdict	0	3		
it is difficult to	verdict	0	2		
it's difficult to	verdict	0	2		
it is easy to	verdict	0	3		
it's easy to	verdict	0	3		
it is tempting to	verdict	0	3		
it's tempting to	verdict	0	3		
it is impossible to	verdict	0	2		
it's impossible to	verdict	0	2		
it is no surprise	verdict	0	3		
it's no surprise	verdict	0	3		
it is not hard to	verdict	0	3		
it's not hard to	verdict	0	3		
it doesn't take a genius	verdict	0	3		
it is a shame	verdict	-1	3		
it's a shame	verdict	-1	3		
it is a pity	verdict	-1	3		
it's a pity	verdict	-1	3		
it's a mistake	verdict	-1	3		
it is wrong	verdict	-1	3		
it's wrong	verdict	-1	2		
it is right to	verdict	1	3		
it is right that	verdict	1	3		
it is telling that	verdict	0	3		
it is worth	verdict	0	3	lit:million|billion|estimated|pounds|dollars	
it's worth	verdict	0	2	lit:million|billion|pounds|dollars	
worth remembering	verdict	0	3		
worth celebrating	verdict	1	3		
it is one thing to	verdict	0	3		
quite another	verdict	0	2		
it is not as if	verdict	0	3		
it's not as if	verdict	0	3		
it is not that	verdict	0	2		
it's not that	verdict	0	2		
not so much	verdict	0	2		
it is as if	verdict	0	3		
it's as if	verdict	0	3		
it's almost as if	verdict	-1	3		
as if that wasn't enough	verdict	-1	3		
bad enough	verdict	-1	2		
it is safe to say	verdict	0	3		
it is fair to say	verdict	0	3		
it goes without saying	verdict	0	3		
remains to be seen	verdict	0	1		
time will tell	verdict	0	3		
history will	verdict	0	2	lit:museum|month|students|department|teachers	
history will judge	verdict	0	3		
common sense	verdict	0	2		
simple as that	verdict	0	3		
pure and simple	verdict	0	3		
end of story	verdict	0	3		
case in point	verdict	0	3		
little wonder	verdict	0	3		
small wonder	verdict	0	3		
a far cry from	verdict	0	3		
in other words	verdict	0	3		
which is why	verdict	0	3		
that is why	verdict	0	3		
that's why	verdict	0	2		
this is why	verdict	0	3		
that is a shame	verdict	-1	3		
that's a shame	verdict	-1	3		
that is a problem	verdict	-1	3		
that's a problem	verdict	-1	2		
that is the problem	verdict	-1	3		
that's the problem	verdict	-1	3		
that is hardly	verdict	0	3		
this is hardly	verdict	0	3		
this is the kind of	verdict	0	3		
therein lies	verdict	0	3		
at best	verdict	0	3	lit:personal|season|league	
at worst	verdict	0	3		
at the very least	verdict	0	3		
at the end of the day	verdict	0	2		
in the end	verdict	0	1		
in reality	verdict	0	2		
in truth	verdict	0	3		
in short	verdict	0	3	lit:supply|order|term	
in sum	verdict	0	3		
in fact	verdict	0	1		
in name only	verdict	-1	3		
in the real world	verdict	0	3		
in an ideal world	verdict	0	3		
in this day and age	verdict	0	3		
all too often	verdict	-1	3		
all too familiar	verdict	-1	3		
all too	verdict	0	2		
too often	verdict	-1	2		
far too often	verdict	-1	3		
far too many	verdict	-1	3		
for far too long	verdict	-1	3		
for too long	verdict	-1	2		
too little too late	verdict	-1	3		comma inside
too clever by half	verdict	-1	3		
worse still	verdict	-1	3		
worse yet	verdict	-1	3		
even worse	verdict	-1	1		
what is more	verdict	0	3		
what's more	verdict	0	3		
worst of all	verdict	-1	3		
not to mention	verdict	0	3		
to say nothing of	verdict	0	3		
let alone	verdict	0	2	lit:left|her|him|us	
for good reason	verdict	0	3		
to its credit	verdict	1	3		
to his credit	verdict	1	3		
to her credit	verdict	1	3		
to their credit	verdict	1	3		
more of the same	verdict	-1	3		
same old	verdict	-1	2		
proof that	verdict	0	2		
living proof	verdict	0	2		
a reminder that	verdict	0	2		
a sign that	verdict	0	1		
a sure sign	verdict	0	3		
sorry state of affairs	verdict	-1	3		
a crying shame	verdict	-1	3		
a step too far	verdict	-1	3		
a step in the right direction	verdict	1	2		
a recipe for	verdict	-1	3	lit:cake|soup|bread|sauce|chicken|salad|cookies|pie|stew	
a good thing	verdict	1	2		
a bad thing	verdict	-1	2		
a bad idea	verdict	-1	3		
a good idea	verdict	1	2		
double standard/n	verdict	-1	2		
slippery slope	verdict	-1	3		
wishful thinking	verdict	-1	3		
magical thinking	verdict	-1	3		
the elephant in the room	verdict	0	3		
the usual suspects	verdict	-1	3	title	
so much for	verdict	-1	3	lit:thank|thanks|wait|care	
so much the better	verdict	1	3		
so much the worse	verdict	-1	3		
so be it	verdict	0	3		
such is the	verdict	0	3		
par for the course	verdict	-1	3	lit:golf|hole|round	
as it should be	verdict	1	3		
as well it should	verdict	1	3		
rightly so	verdict	1	3		
not for the first time	verdict	0	3		
better late than never	verdict	0	3		
easier said than done	verdict	0	3		
reap/v what	verdict	-1	3		
only * to blame	verdict	-1	3	lit:not	
no one to blame but	verdict	-1	3		
have/v it both ways	verdict	-1	3		
wrong side of history	verdict	-1	3		
more harm than good	verdict	-1	2		
anything but	verdict	0	2		
everything that is wrong	verdict	-1	3		
little more than	verdict	-1	2	lit:hours|weeks|years|months|minutes|miles|day|month|year|week|hour|a	
little to do with	verdict	0	2		
precious little	verdict	-1	3		
much to be said for	verdict	1	3		
much to admire	verdict	1	3	neg	
of all people	verdict	0	3		
of all things	verdict	0	3		
by any standard	verdict	0	3		
by definition	verdict	0	2		
even by * standards	verdict	-1	3		
any sane person	verdict	0	3		
anyone who thinks	verdict	0	3		
anyone who believes	verdict	0	2		
those who claim	verdict	-1	2		
those who insist	verdict	-1	2		
if anything	verdict	0	2		
if ever there was	verdict	0	3		
if nothing else	verdict	0	3		
instead we get	verdict	-1	3		
what matters is	verdict	0	3		
what matters	verdict	0	2		
what this means	verdict	0	2		
what is striking	verdict	0	3		
what is clear is	verdict	0	3		
what nobody	verdict	0	3		
what they fail to	verdict	-1	3		
whatever that means	verdict	-1	3		
fail/v to grasp	verdict	-1	3		
ignore/v the fact	verdict	-1	3		
boil/v down to	verdict	0	3		
there is nothing wrong	verdict	0	3		
there is no reason	verdict	0	2		
there's no reason	verdict	0	2		
there is no denying	verdict	0	3		
there's no denying	verdict	0	3		
there is no doubt	verdict	0	2		
there can be no doubt	verdict	0	3		
there is no point	verdict	-1	2		
there is no such thing	verdict	0	3		
there is a case for	verdict	0	3		
there is a difference between	verdict	0	3		
there is a reason	verdict	0	3		
there's a reason	verdict	0	3		
there is more to	verdict	0	2		
gone are the days	verdict	0	3		
there was a time when	verdict	0	3		
not exactly	verdict	0	2		
far from it	verdict	0	3		
far from perfect	verdict	-1	2		
quite the opposite	verdict	0	3		
on the contrary	verdict	0	3		
the opposite is true	verdict	0	3		
one thing is certain	verdict	0	3		
this much is	verdict	0	3		
that much is	verdict	0	3		
no amount of	verdict	0	2		
suffice it to say	verdict	0	3		
everyone knows	verdict	0	2		
everybody knows	verdict	0	3		
nobody wants	verdict	0	2		
nobody in their right mind	verdict	-1	3		
is a scandal	verdict	-1	3		
it's one thing to	verdict	0	3		
it is quite another	verdict	0	3		
it's fair to say	verdict	0	3		
it's safe to say	verdict	0	3		
it's no coincidence	verdict	0	3		
no exaggeration	verdict	0	3		
what is worse	verdict	-1	3		
what's worse	verdict	-1	3		
better still	verdict	1	3		
with good reason	verdict	0	3		
precious few	verdict	-1	3		
a terrible idea	verdict	-1	3		
to their shame	verdict	-1	3		
sadly	attitude	-1	3	lit:died|passed|missed|dies	weaker in obituaries
unfortunately	attitude	-1	2		
regrettably	attitude	-1	3		
tragically	attitude	-1	1		common in reports of death
thankfully	attitude	1	3		
fortunately	attitude	1	2		
luckily	attitude	1	2		
happily	attitude	1	2	lit:live|lived|living|married|ever|played|playing	
mercifully	attitude	1	3		
alas	attitude	-1	3	title	
tellingly	attitude	0	3		
revealingly	attitude	0	3		
predictably	attitude	-1	3		
unsurprisingly	attitude	0	3		
not surprisingly	attitude	0	3		
surprisingly	attitude	0	2		
ironically	attitude	0	3		
paradoxically	attitude	0	3		
perversely	attitude	-1	3		
curiously	attitude	0	3		
oddly	attitude	0	3		
strangely	attitude	0	3		
funnily enough	attitude	0	3		
bizarrely	attitude	-1	3		
interestingly	attitude	0	3		
intriguingly	attitude	0	3		
remarkably	attitude	0	2		
astonishingly	attitude	0	3		
amazingly	attitude	0	3		
incredibly	attitude	0	2		
shockingly	attitude	-1	3		
disturbingly	attitude	-1	3		
worryingly	attitude	-1	3		
alarmingly	attitude	-1	3		
depressingly	attitude	-1	3		
disappointingly	attitude	-1	2		
infuriatingly	attitude	-1	3		
maddeningly	attitude	-1	3		
frustratingly	attitude	-1	2		
embarrassingly	attitude	-1	3		
shamefully	attitude	-1	3		
disgracefully	attitude	-1	3		
outrageously	attitude	-1	3		
appallingly	attitude	-1	3		
inexcusably	attitude	-1	3		
unforgivably	attitude	-1	3		
inexplicably	attitude	-1	3		
bafflingly	attitude	-1	3		
absurdly	attitude	-1	3		
ridiculously	attitude	-1	3		
laughably	attitude	-1	3		
comically	attitude	-1	3		
woefully	attitude	-1	3		
lamentably	attitude	-1	3		
pathetically	attitude	-1	3		
abysmally	attitude	-1	3		
encouragingly	attitude	1	3		
reassuringly	attitude	1	3		
refreshingly	attitude	1	3		
impressively	attitude	1	3		
admirably	attitude	1	3		
wonderfully	attitude	1	3		
brilliantly	attitude	1	3		
touchingly	attitude	1	3		
wisely	attitude	1	3	neg	
sensibly	attitude	1	3	neg	
cleverly	attitude	1	3		
deservedly	attitude	1	3		
rightly	attitude	1	3		
understandably	attitude	0	3		
foolishly	attitude	-1	3		
unwisely	attitude	-1	3		
naively	attitude	-1	3		
cynically	attitude	-1	3		
blithely	attitude	-1	3		
mindlessly	attitude	-1	3		
needlessly	attitude	-1	2		
shamelessly	attitude	-1	3		
hypocritically	attitude	-1	3		
disingenuously	attitude	-1	3		
conveniently	attitude	-1	2	lit:located|placed|near|close|situated|reached	
dutifully	attitude	-1	3		
miraculously	attitude	0	2	lit:survived|survive|escaped|unharmed	
ominously	attitude	-1	3		
frighteningly	attitude	-1	3		
terrifyingly	attitude	-1	3		
staggeringly	attitude	0	3		
eye-wateringly	attitude	-1	3		
tediously	attitude	-1	3		
importantly	attitude	0	2		
more importantly	attitude	0	3		
most importantly	attitude	0	3		
crucially	attitude	0	2		
inevitably	attitude	0	2		
naturally	attitude	0	2	lit:occurring|occurs|occur|born|grow|produced|ventilated|die|died	
surely	attitude	0	3	lit:slowly	
arguably	attitude	0	3		
hopefully	attitude	0	3	lit:said|waited|looked	
presumably	attitude	0	2		
obviously	attitude	0	2		
plainly	attitude	0	3		
admittedly	attitude	0	3		
of course	attitude	0	2		
indeed	attitude	0	2		
after all	attitude	0	2	lit:votes|games|matches|three|four|five|six|seats|avenues|appeals|ballots	
truly	attitude	0	2	lit:yours	
literally	attitude	0	2	lit:means|translated|translates|meaning	
merely	attitude	0	2		
finally	attitude	0	1	lit:and|semi|quarter|before|after	reproach or relief when with auxiliary
at last	attitude	0	2	lit:year's|night's|week's|month's|count|report|check|minute|june|july	
at long last	attitude	0	3		
somehow	attitude	0	2		
even	attitude	0	1		
if only	attitude	0	2	lit:because|to|one|for	
for once	attitude	0	3		
for a change	attitude	0	2	lit:calling|called|voted|vote|vetoed|push	
yet again	attitude	-1	2		
time and again	attitude	0	2		
needless to say	attitude	0	3		
more to the point	attitude	0	3		
more's the pity	attitude	-1	3		
thank god	attitude	1	3		often quoted
thank goodness	attitude	1	3		
god knows	attitude	0	3		
heaven knows	attitude	0	3		
what a	attitude	0	1	lit:called|described|describes|said|says|in|to|from|was|of|is	exclamation
what a pity	attitude	-1	3		
what a shame	attitude	-1	3		
too bad	attitude	-1	3		
good riddance	attitude	-1	3		
good luck with that	attitude	-1	3		
good luck to	attitude	0	2		
hats off	attitude	1	3	lit:took|take|taking|taken	
ugh	attitude	-1	3		
wow	attitude	0	3	title	
hmm	attitude	0	3		
to be sure	concession	0	3		
granted	concession	0	1	lit:was|were|been|be|being|had|has|have|is|are|bail|permission|visa|access|asylum|immunity|judge|court|status|a|an|for|take|taken|taking|takes|permit|licence|license|parole|leave	sentence-initial adverb
it is true that	concession	0	3		
that is true	concession	0	2		
that may be true	concession	0	3		
that may well be	concession	0	3		
be that as it may	concession	0	3		
while it is true	concession	0	3		
yes but	concession	0	3		comma inside
fair enough	concession	0	3		
and yet	concession	0	3		
yet here we are	concession	0	3		
even so	concession	0	3		
even then	concession	0	2		
even if	concession	0	1		
then again	concession	0	3		
but here's the	concession	0	3		
but let's	concession	0	3		
but that is	concession	0	2		
but that's	concession	0	2		
but at least	concession	0	2		
yet for all	concession	0	3		
yet even	concession	0	2		
yet it is	concession	0	2		
yet there is	concession	0	2		
whatever one thinks of	concession	0	3		
whatever you think of	concession	0	3		
whatever your view	concession	0	3		
whatever the merits	concession	0	3		
whatever the truth	concession	0	3		
whatever its	concession	0	2		
whatever their	concession	0	1		
whatever else	concession	0	3		
say what you like	concession	0	3		
say what you will	concession	0	3		
like it or not	concession	0	3		
love him or hate him	concession	0	3		
agree with * or not	concession	0	3		
rightly or wrongly	concession	0	3		
for better or worse	concession	0	3		
fairly or unfairly	concession	0	3		
that said	concession	0	2	lit:statement|letter|report|study|source|sign|post|message|email|note|shirt|banner|company|police|data	
that being said	concession	0	3		
having said that	concession	0	3		
all the same	concession	0	2	lit:were|are|was	
nonetheless	concession	0	1		
nevertheless	concession	0	1		
notwithstanding	concession	0	2		
none of which	concession	0	3		
none of this	concession	0	3		
none of that	concession	0	3		
not that it	concession	0	2		
not that he	concession	0	2		
not that they	concession	0	2		
not that there	concession	0	3		
not that anyone	concession	0	3		
that is not to say	concession	0	3		
that's not to say	concession	0	3		
this is not to say	concession	0	3		
which is not to say	concession	0	3		
this does not mean	concession	0	3		
this doesn't mean	concession	0	3		
that does not mean	concession	0	2		
which does not mean	concession	0	3		
it does not follow	concession	0	3		
on the one hand	concession	0	2		
on the other hand	concession	0	2		
however much	concession	0	2		
however well-intentioned	concession	0	3		
however flawed	concession	0	3		
however you	concession	0	2		
much as i	concession	0	3		
much as we	concession	0	3		
try as * might	concession	0	3		
as * as it sounds	concession	0	3		
as * as it may be	concession	0	3		
there are those who	concession	0	3		
some will say	concession	0	3		
some might say	concession	0	3		
some might argue	concession	0	3		
some would say	concession	0	3		
critics will say	concession	0	3		
cynics might	concession	0	3		
it might be argued	concession	0	3		
it could be argued	concession	0	3		
give * their due	concession	0	3		
give credit where	concession	0	3		
credit where it is due	concession	0	3		
in fairness	concession	0	3		
in all fairness	concession	0	3		
up to a point	concession	0	3		
well and good	concession	0	3		
all very well	concession	0	3		
despite its flaws	concession	0	3		
for all its	concession	0	3		
for all his	concession	0	2	lit:thank|thanks|thanked|support|help|grateful|customers|needs|children|fans	
for all her	concession	0	2	lit:thank|thanks|thanked|support|help|grateful|customers|needs|children|fans	
for all their	concession	0	2	lit:thank|thanks|thanked|support|help|grateful|customers|needs|children|fans	
for all the	concession	0	2	lit:pay|paid|support|latest|news|responsible|thank|people|money	
for all that	concession	0	3	lit:grateful|thank|thanks|thanked	
for all *	concession	0	1	lit:pay|paid|people|students|children|men|women|free|residents|citizens|workers|available|once|time	frame
in spite of itself	concession	0	3		
despite everything	concession	0	2		
contrary to popular belief	concession	0	3		
contrary to what	concession	0	2		
no one denies	concession	0	3		
nobody denies	concession	0	3		
no one is saying	concession	0	3		
nobody is saying	concession	0	3		
no one is suggesting	concession	0	3		
nobody is suggesting	concession	0	3		
no one doubts	concession	0	3		
nobody doubts	concession	0	3		
few would deny	concession	0	3		
few would dispute	concession	0	3		
few doubt	concession	0	2		
no one can deny	concession	0	3		
nobody can deny	concession	0	3		
no one could accuse	concession	0	3		
while no one	concession	0	3		
at first glance	concession	0	2		
at first sight	concession	0	2	lit:love	
on the face of it	concession	0	3		

"""#),
    EmbeddedLexicon(
      name: "evaluative", version: "1",
      sha256: "98927250dd078b6d83fda6ce1d1bacf436f2c2964e1b63d55d117819863eefe4",
      counts: [0, 0, 0, 1582, 0, 0, 0, 0, 0, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 353],
      content: #"""
# Words and phrases of worth.
# version: 1
# source: written for Slant from general knowledge of English; no list was copied
# licence: Apache-2.0
# columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
pattern	category	polarity	strength	guard	note
absurd/a	evaluative	-1	3	lit:theatre|theater	
absurdity/n	evaluative	-1	3		
ridiculous/a	evaluative	-1	3		
ludicrous/a	evaluative	-1	3		
preposterous/a	evaluative	-1	3		
laughable/a	evaluative	-1	3		
risible/a	evaluative	-1	3		
farcical/a	evaluative	-1	3		
nonsensical/a	evaluative	-1	3		
idiotic/a	evaluative	-1	3		
moronic/a	evaluative	-1	3		
imbecilic	evaluative	-1	3		
asinine	evaluative	-1	3		
daft/a	evaluative	-1	3	title	Daft Punk
barmy/a	evaluative	-1	3	title	Barmy Army
bonkers	evaluative	-1	3		
batty	evaluative	-1	2	title	
loony/a	evaluative	-1	3	title	
loopy	evaluative	-1	3		
crackpot/n	evaluative	-1	3		
harebrained	evaluative	-1	3		
hare-brained	evaluative	-1	3		
half-baked	evaluative	-1	3		
cockamamie	evaluative	-1	3		
inane/a	evaluative	-1	3		
insane	evaluative	-1	2	lit:criminally|legally|asylum|plea	
crazy/a	evaluative	-1	2	title,lit:golf|paving|horse|glue	
madness	evaluative	-1	2	title,lit:march|ska	
lunacy	evaluative	-1	3		
folly/n	evaluative	-1	3	title,lit:tower|garden|estate|gothic	
foolish/a	evaluative	-1	3		
foolhardy/a	evaluative	-1	3		
silly/a	evaluative	-1	2	title	
stupid/a	evaluative	-1	3		
dumb/a	evaluative	-1	2	lit:deaf|waiter|bell	
brainless/a	evaluative	-1	3		
witless/a	evaluative	-1	3		
mindless/a	evaluative	-1	3		
thoughtless/a	evaluative	-1	3		
clueless/a	evaluative	-1	3	title	
dim-witted	evaluative	-1	3		
boneheaded	evaluative	-1	3		
bone-headed	evaluative	-1	3		
pig-headed	evaluative	-1	3		
pigheaded	evaluative	-1	3		
wrong-headed	evaluative	-1	3		
wrongheaded	evaluative	-1	3		
muddle-headed	evaluative	-1	3		
empty-headed	evaluative	-1	3		
cack-handed	evaluative	-1	3		
ham-fisted	evaluative	-1	3		
ham-handed	evaluative	-1	3		
shambolic/a	evaluative	-1	3		
slapdash	evaluative	-1	3		
slipshod	evaluative	-1	3		
haphazard/a	evaluative	-1	2		
half-hearted/a	evaluative	-1	3		
half-arsed	evaluative	-1	3		
half-assed	evaluative	-1	3		
sloppy/a	evaluative	-1	2	lit:joe|joes	
lazy/a	evaluative	-1	2	title,lit:eye|susan|river|sunday	
careless/a	evaluative	-1	2	lit:driving|driver	
inept/a	evaluative	-1	3		
incompetent/a	evaluative	-1	2	lit:mentally|trial	
hapless/a	evaluative	-1	3		
hopeless/a	evaluative	-1	2		
clumsy/a	evaluative	-1	3		
bumbling	evaluative	-1	3		
blundering	evaluative	-1	3		
floundering	evaluative	-1	2	lit:boat|sea|water	
flailing	evaluative	-1	2	lit:arms|limbs|legs|fists	
gormless/a	evaluative	-1	3		
feckless/a	evaluative	-1	3		
spineless/a	evaluative	-1	3		
gutless/a	evaluative	-1	3		
craven/a	evaluative	-1	3	title	Wes Craven
cowardly	evaluative	-1	2	lit:lion	
lily-livered	evaluative	-1	3		
mealy-mouthed	evaluative	-1	3		
weaselly	evaluative	-1	3		
weasel words	evaluative	-1	3		
pusillanimous	evaluative	-1	3		
weak-kneed	evaluative	-1	3		
supine/a	evaluative	-1	3	lit:position|patient|lay|lying	
feeble/a	evaluative	-1	3		
limp	evaluative	-1	2	lit:body|arm|walk|walked|walking|leg|bizkit	
lame/a	evaluative	-1	2	lit:duck|horse|leg|sheep	
toothless/a	evaluative	-1	3	lit:grin|smile|gums|mouth	
half-measure/n	evaluative	-1	3		
half measures	evaluative	-1	3		
wishy-washy	evaluative	-1	3		
namby-pamby	evaluative	-1	3		
milquetoast	evaluative	-1	3		
mediocre/a	evaluative	-1	3		
mediocrity	evaluative	-1	3		
second-rate	evaluative	-1	3		
third-rate	evaluative	-1	3		
two-bit	evaluative	-1	3		
tinpot	evaluative	-1	3		
tin-pot	evaluative	-1	3		
bargain-basement	evaluative	-1	2		
penny-ante	evaluative	-1	3		
shameful/a	evaluative	-1	3		
shameless/a	evaluative	-1	3	title	
disgraceful/a	evaluative	-1	3		
disgusting/a	evaluative	-1	3		
despicable/a	evaluative	-1	3	title	Despicable Me
contemptible/a	evaluative	-1	3		
deplorable/a	evaluative	-1	2		
reprehensible/a	evaluative	-1	3		
abhorrent/a	evaluative	-1	3		
odious/a	evaluative	-1	3		
loathsome/a	evaluative	-1	3		
repugnant/a	evaluative	-1	3		
repulsive/a	evaluative	-1	3		
repellent	evaluative	-1	2	lit:insect|mosquito|water|tick|bug	
vile/a	evaluative	-1	3	title	
wicked/a	evaluative	-1	2	title	
immoral/a	evaluative	-1	2	lit:earnings|purposes	
amoral/a	evaluative	-1	3		
unconscionable/a	evaluative	-1	3		
indefensible/a	evaluative	-1	3		
inexcusable/a	evaluative	-1	3		
unforgivable/a	evaluative	-1	3		
unpardonable/a	evaluative	-1	3		
unjustifiable/a	evaluative	-1	3		
unjust/a	evaluative	-1	2	lit:enrichment	
unfair/a	evaluative	-1	2	lit:dismissal|dismissed|competition|prejudice	
grotesque/a	evaluative	-1	3		
obscene/a	evaluative	-1	2	lit:publication|publications|material|phone|image|images|gesture	
sordid/a	evaluative	-1	3		
squalid	evaluative	-1	2	lit:conditions|flat|camp|camps|cell|cells	
seedy/a	evaluative	-1	2		
sleazy/a	evaluative	-1	3		
grubby	evaluative	-1	3	lit:hands|fingers|clothes	
tawdry/a	evaluative	-1	3		
shabby/a	evaluative	-1	2	lit:coat|clothes|suit|sofa|chic	
sneaky/a	evaluative	-1	3		
underhand	evaluative	-1	3		
underhanded/a	evaluative	-1	3		
devious/a	evaluative	-1	3		
duplicitous/a	evaluative	-1	3		
two-faced	evaluative	-1	3		
dishonest/a	evaluative	-1	2	lit:criminally|assistance	
disingenuous/a	evaluative	-1	3		
mendacious/a	evaluative	-1	3		
deceitful/a	evaluative	-1	3		
insincere/a	evaluative	-1	3		
hypocritical/a	evaluative	-1	3		
sanctimonious/a	evaluative	-1	3		
self-righteous/a	evaluative	-1	3		
self-serving	evaluative	-1	3		
self-satisfied	evaluative	-1	3		
smug/a	evaluative	-1	3		
holier-than-thou	evaluative	-1	3		
cynical/a	evaluative	-1	3		
opportunistic/a	evaluative	-1	2	lit:infection|infections|thief|thieves|feeder|feeders	
venal/a	evaluative	-1	3		
greedy/a	evaluative	-1	2		
rapacious/a	evaluative	-1	3		
avaricious	evaluative	-1	3		
unscrupulous/a	evaluative	-1	3		
ruthless/a	evaluative	-1	2		
heartless/a	evaluative	-1	3		
callous/a	evaluative	-1	3		
pitiless/a	evaluative	-1	3		
cruel/a	evaluative	-1	2	title,lit:unusual	
barbaric/a	evaluative	-1	2		
barbarous	evaluative	-1	3		
inhumane	evaluative	-1	2		
monstrous/a	evaluative	-1	3		
heinous/a	evaluative	-1	2		
evil	evaluative	-1	2	title	
diabolical/a	evaluative	-1	3		
sinister/a	evaluative	-1	3		
insidious/a	evaluative	-1	3		
pernicious/a	evaluative	-1	3	lit:anaemia|anemia	
baleful/a	evaluative	-1	3		
malign	evaluative	-1	2	noun	
malevolent/a	evaluative	-1	3		
vindictive/a	evaluative	-1	3		
spiteful/a	evaluative	-1	3		
petty/a	evaluative	-1	2	title,lit:crime|crimes|theft|thief|thieves|cash|officer|offences|offenses|criminal|criminals	
petulant/a	evaluative	-1	3		
mean-spirited	evaluative	-1	3		
small-minded	evaluative	-1	3		
narrow-minded	evaluative	-1	3		
bigoted	evaluative	-1	3		
arrogant/a	evaluative	-1	3		
haughty/a	evaluative	-1	3		
pompous/a	evaluative	-1	3		
pretentious/a	evaluative	-1	3		
conceited	evaluative	-1	3		
cocky/a	evaluative	-1	3		
brazen/a	evaluative	-1	3	lit:robbery|burglary|thief|thieves	
barefaced	evaluative	-1	3		
bare-faced	evaluative	-1	3		
bald-faced	evaluative	-1	3		
unabashed/a	evaluative	-1	2		
unashamed/a	evaluative	-1	3		
unrepentant	evaluative	-1	2		
insolent/a	evaluative	-1	3		
impudent/a	evaluative	-1	3		
impertinent	evaluative	-1	3		
overbearing	evaluative	-1	3		
high-handed	evaluative	-1	3		
heavy-handed/a	evaluative	-1	2		
imperious/a	evaluative	-1	3		
dictatorial	evaluative	-1	2		
bossy	evaluative	-1	3		
nannying	evaluative	-1	3		
nannyish	evaluative	-1	3		
meddlesome	evaluative	-1	3		
meddling	evaluative	-1	3		
officious/a	evaluative	-1	3		
patronising/a	evaluative	-1	3		
patronizing/a	evaluative	-1	3	lit:restaurant|shop|shops|business|businesses	
condescending/a	evaluative	-1	3		
supercilious/a	evaluative	-1	3		
snooty	evaluative	-1	3		
snobbish/a	evaluative	-1	3		
glib/a	evaluative	-1	3		
facile	evaluative	-1	3		
trite/a	evaluative	-1	3		
hackneyed	evaluative	-1	3		
clichéd	evaluative	-1	3		
cliched	evaluative	-1	3		
cliche-ridden	evaluative	-1	3		
cliché-ridden	evaluative	-1	3		
banal/a	evaluative	-1	3		
platitudinous	evaluative	-1	3		
platitude/n	evaluative	-1	3		
vacuous/a	evaluative	-1	3		
vapid/a	evaluative	-1	3		
hollow/a	evaluative	-1	2	title,lit:tree|trunk|log|tube|core|brick|needle|point	
ring/v hollow	evaluative	-1	3		
empty promise/n	evaluative	-1	3		
empty rhetoric	evaluative	-1	3		
empty words	evaluative	-1	3		
empty gesture/n	evaluative	-1	3		
empty slogan/n	evaluative	-1	3		
empty threat/n	evaluative	-1	2		
shallow/a	evaluative	-1	2	title,lit:water|waters|grave|depth|end|pool|breathing|magnitude|sea|river|earthquake|quake	
simplistic/a	evaluative	-1	3		
simple-minded	evaluative	-1	3		
naive/a	evaluative	-1	3		
naïve/a	evaluative	-1	3		
naivety	evaluative	-1	3		
gullible	evaluative	-1	3		
credulous/a	evaluative	-1	3		
deluded	evaluative	-1	3		
delusional	evaluative	-1	2	lit:disorder|psychosis|paranoid	
misguided/a	evaluative	-1	3		
misconceived	evaluative	-1	3		
ill-conceived	evaluative	-1	3		
ill-judged	evaluative	-1	3		
ill-advised/a	evaluative	-1	3		
ill-considered	evaluative	-1	3		
ill-thought-out	evaluative	-1	3		
ill-informed	evaluative	-1	3		
ill-timed	evaluative	-1	3		
ill-starred	evaluative	-1	2		
ill-disguised	evaluative	-1	3		
ill-tempered	evaluative	-1	2		
unwise/a	evaluative	-1	3		
injudicious/a	evaluative	-1	3		
imprudent/a	evaluative	-1	3		
short-sighted/a	evaluative	-1	3	lit:glasses|optician|eyesight	
shortsighted/a	evaluative	-1	3		
myopic/a	evaluative	-1	3		
blinkered	evaluative	-1	3		
tone-deaf	evaluative	-1	3		
tin-eared	evaluative	-1	3		
self-defeating	evaluative	-1	3		
counterproductive	evaluative	-1	2		
counter-productive	evaluative	-1	2		
pointless/a	evaluative	-1	3		
futile/a	evaluative	-1	2		
fruitless/a	evaluative	-1	1	lit:search	
useless/a	evaluative	-1	3		
worthless/a	evaluative	-1	2	lit:shares|expire	
wasteful/a	evaluative	-1	2		
needless/a	evaluative	-1	2		
gratuitous/a	evaluative	-1	3		
superfluous	evaluative	-1	2		
senseless/a	evaluative	-1	2	lit:beaten|beat|knocked|knock	
meaningless/a	evaluative	-1	3		
wrong	evaluative	-1	1	title	
plain wrong	evaluative	-1	3		
flat wrong	evaluative	-1	3		
dead wrong	evaluative	-1	3		
simply wrong	evaluative	-1	3		
morally wrong	evaluative	-1	3		
flawed	evaluative	-1	2		
deeply flawed	evaluative	-1	3		
fundamentally flawed	evaluative	-1	3		
fatally flawed	evaluative	-1	3		
seriously flawed	evaluative	-1	3		
full of holes	evaluative	-1	2	lit:cheese|socks|jumper|road	
flimsy/a	evaluative	-1	3	lit:boat|boats|tent|tents|shelter|shelters|raft|rafts|dinghy|dinghies|dress	
threadbare	evaluative	-1	3	lit:carpet|coat|clothes|sofa|rug	
shaky/a	evaluative	-1	1	lit:hands|hand|voice|camera|footage|video	
rickety	evaluative	-1	2	lit:boat|boats|bridge|stairs|ladder	
unworkable	evaluative	-1	2		
untenable	evaluative	-1	2		
incoherent/a	evaluative	-1	3		
muddled	evaluative	-1	3		
garbled	evaluative	-1	2		
tortuous/a	evaluative	-1	2		
convoluted	evaluative	-1	3		
byzantine	evaluative	-1	3	title,lit:empire|church|emperor|era|icon	
labyrinthine	evaluative	-1	2		
kafkaesque	evaluative	-1	3		
dickensian	evaluative	-1	3		
disastrous/a	evaluative	-1	2	lit:flood|floods|flooding|earthquake|fire|fires|quake|tsunami	
catastrophic/a	evaluative	-1	1		
calamitous/a	evaluative	-1	2		
ruinous/a	evaluative	-1	3		
dire/a	evaluative	-1	2	lit:straits|wolf	
woeful/a	evaluative	-1	3		
dismal/a	evaluative	-1	3	title	
abysmal/a	evaluative	-1	3		
appalling/a	evaluative	-1	3		
atrocious/a	evaluative	-1	3		
awful	evaluative	-1	2		
terrible	evaluative	-1	2	title	
horrible/a	evaluative	-1	2	title	
horrid/a	evaluative	-1	3		
horrendous/a	evaluative	-1	2		
dreadful	evaluative	-1	3		
ghastly	evaluative	-1	3		
hideous/a	evaluative	-1	3		
lousy	evaluative	-1	3		
rotten/a	evaluative	-1	2	title,lit:fruit|egg|eggs|food|wood|meat|teeth|tomatoes|timber|tomato	
rubbish	evaluative	-1	2	lit:bin|bins|collection|collections|tip|dump|bag|bags|litter|dumped|collected|chute	
crummy	evaluative	-1	3		
crappy	evaluative	-1	3		
shoddy/a	evaluative	-1	3		
shonky	evaluative	-1	3		
dodgy/a	evaluative	-1	3		
dubious/a	evaluative	-1	2		
questionable/a	evaluative	-1	2		
spurious/a	evaluative	-1	3		
specious/a	evaluative	-1	3		
bogus	evaluative	-1	2	lit:caller|callers|document|documents|website|passport|invoices	
phoney	evaluative	-1	3		
phony	evaluative	-1	3		
sham/n	evaluative	-1	3	lit:marriage|marriages|pillow	
farce/n	evaluative	-1	2	title,lit:playwright|theatre|comedy|stage	
charade/n	evaluative	-1	3		
travesty/n	evaluative	-1	3		
make/v a mockery of	evaluative	-1	3		
mockery of	evaluative	-1	3		
is a joke	evaluative	-1	3		
sick joke	evaluative	-1	3		
bad joke	evaluative	-1	3		
cruel joke	evaluative	-1	3		
beyond a joke	evaluative	-1	3		
laughing stock	evaluative	-1	3		
laughing-stock	evaluative	-1	3		
laughingstock	evaluative	-1	3		
shambles	evaluative	-1	3	title	street in York
fiasco/n	evaluative	-1	3		
debacle/n	evaluative	-1	2		
débâcle/n	evaluative	-1	2		
disgrace	evaluative	-1	2	noun	
embarrassment/n	evaluative	-1	2		
embarrassing	evaluative	-1	2		
embarrassingly	evaluative	-1	3		
humiliating/a	evaluative	-1	2		
cringeworthy	evaluative	-1	3		
cringe-worthy	evaluative	-1	3		
cringe-inducing	evaluative	-1	3		
cringe-making	evaluative	-1	3		
toe-curling/a	evaluative	-1	3		
mortifying	evaluative	-1	3		
excruciating/a	evaluative	-1	2	lit:pain|agony	
painfully	evaluative	-1	2	lit:died|swollen	
ugly	evaluative	-1	2	title,lit:duckling|sister|sisters	
unseemly	evaluative	-1	3		
unedifying	evaluative	-1	3		
undignified	evaluative	-1	3		
unsavoury	evaluative	-1	3		
unsavory	evaluative	-1	3		
distasteful/a	evaluative	-1	3		
tasteless/a	evaluative	-1	3	lit:odourless|odorless|colourless|colorless	
crass/a	evaluative	-1	3		
vulgar/a	evaluative	-1	3		
tacky	evaluative	-1	3		
garish/a	evaluative	-1	3		
gaudy	evaluative	-1	2	title	
naff	evaluative	-1	3		
cheesy	evaluative	-1	2	lit:sauce|pasta|chips|bread|toast|pizza|dip	
corny	evaluative	-1	3		
schmaltzy	evaluative	-1	3		
mawkish/a	evaluative	-1	3		
maudlin	evaluative	-1	3		
saccharine	evaluative	-1	3		
cloying/a	evaluative	-1	3		
treacly	evaluative	-1	3		
twee	evaluative	-1	3		
cutesy	evaluative	-1	3		
sappy	evaluative	-1	3		
soppy	evaluative	-1	3		
dull/a	evaluative	-1	2	lit:ache|weather|sky|skies|pain|thud|blade|knife	
dreary/a	evaluative	-1	3	lit:weather|day|sky|afternoon	
drab/a	evaluative	-1	2		
bland/a	evaluative	-1	2	title	
boring	evaluative	-1	3	lit:machine|machines|tunnel|tunnels	
boringly	evaluative	-1	3		
tedious/a	evaluative	-1	3		
tedium	evaluative	-1	3		
tiresome/a	evaluative	-1	3		
wearisome	evaluative	-1	3		
humdrum	evaluative	-1	3		
lacklustre	evaluative	-1	3		
lackluster	evaluative	-1	3		
lifeless/a	evaluative	-1	2	lit:body|bodies|found|corpse	
insipid/a	evaluative	-1	3		
anaemic	evaluative	-1	2	lit:patient|patients|iron|blood|women	
anemic	evaluative	-1	2	lit:patient|patients|iron|blood|women	
tepid/a	evaluative	-1	3	lit:water|bath|tea|coffee|pool	
lukewarm	evaluative	-1	2	lit:water|bath|tea|coffee	
colourless	evaluative	-1	2	lit:gas|liquid|odourless|tasteless	
colorless	evaluative	-1	2	lit:gas|liquid|odorless|tasteless	
flat-footed	evaluative	-1	3		
leaden	evaluative	-1	3	lit:sky|skies	
plodding	evaluative	-1	3		
turgid/a	evaluative	-1	3		
ponderous/a	evaluative	-1	3		
stodgy	evaluative	-1	3	lit:food|pudding|porridge	
stale	evaluative	-1	2	lit:bread|air|beer|smoke|biscuits	
tired old	evaluative	-1	3		
formulaic	evaluative	-1	3		
uninspired	evaluative	-1	3		
uninspiring	evaluative	-1	3		
unimaginative/a	evaluative	-1	3		
unremarkable/a	evaluative	-1	2		
forgettable/a	evaluative	-1	3		
underwhelming/a	evaluative	-1	3		
lame excuse/n	evaluative	-1	3		
disappointing	evaluative	-1	2		
disappointingly	evaluative	-1	3		
unsatisfying	evaluative	-1	3		
unconvincing/a	evaluative	-1	3		
implausible/a	evaluative	-1	3		
far-fetched	evaluative	-1	3		
contrived	evaluative	-1	3		
stilted	evaluative	-1	3		
wooden performance/n	evaluative	-1	3		
wooden acting	evaluative	-1	3		
wooden dialogue	evaluative	-1	3		
clunky	evaluative	-1	3		
creaky	evaluative	-1	2	lit:floor|floors|floorboards|stairs|bed|door|knees	
overwrought	evaluative	-1	3		
overblown	evaluative	-1	3		
overlong	evaluative	-1	3		
overrated	evaluative	-1	3		
over-rated	evaluative	-1	3		
overhyped	evaluative	-1	3		
over-hyped	evaluative	-1	3		
overegg/v	evaluative	-1	3		
over-egg/v	evaluative	-1	3		
bloated	evaluative	-1	2	lit:body|bodies|stomach|corpse|feel|feeling	
self-indulgent	evaluative	-1	3		
navel-gazing	evaluative	-1	3		
interminable/a	evaluative	-1	3		
never-ending	evaluative	-1	2		
meandering	evaluative	-1	2	lit:river|stream|path|creek	
rambling	evaluative	-1	2	lit:house|rose|roses|club|mansion	
humourless	evaluative	-1	3		
humorless	evaluative	-1	3		
unfunny	evaluative	-1	3		
joyless/a	evaluative	-1	3		
soulless/a	evaluative	-1	3		
charmless	evaluative	-1	3		
graceless/a	evaluative	-1	3		
tuneless/a	evaluative	-1	3		
unwatchable	evaluative	-1	3		
unreadable	evaluative	-1	2		
derivative	evaluative	-1	1	lit:financial|trading|market|markets|credit|contract|security	
cliche/n	evaluative	-1	2		
cliché/n	evaluative	-1	2		
paint-by-numbers	evaluative	-1	3		
by-the-numbers	evaluative	-1	3		
phoned-in	evaluative	-1	3		
one-note	evaluative	-1	3		
one-dimensional	evaluative	-1	3		
two-dimensional	evaluative	-1	2	lit:image|images|material|materials|surface|drawing	
cardboard cutout/n	evaluative	-1	2		
hammy	evaluative	-1	3		
stagey	evaluative	-1	3		
po-faced	evaluative	-1	3		
overstuffed	evaluative	-1	2	lit:sofa|chair|bag|suitcase	
fall/v flat	evaluative	-1	2	lit:face	
miss/v the mark	evaluative	-1	2		
miss/v the point	evaluative	-1	3		
wear/v thin	evaluative	-1	2		
outstay/v * welcome	evaluative	-1	3		
overstay/v its welcome	evaluative	-1	3		
jump/v the shark	evaluative	-1	3		
leave/v a lot to be desired	evaluative	-1	3		
leave/v much to be desired	evaluative	-1	3		
beggar/v belief	evaluative	-1	3		
defy/v belief	evaluative	-1	3		
defy/v logic	evaluative	-1	2		
defy/v common sense	evaluative	-1	3		
strain/v credulity	evaluative	-1	3		
stretch/v credulity	evaluative	-1	3		
boggle/v the mind	evaluative	-1	3		
make/v no sense	evaluative	-1	2		
make/v a mess of	evaluative	-1	2		
make/v a hash of	evaluative	-1	3		
smack/v of	evaluative	-1	3		
reek/v of	evaluative	-1	3	lit:alcohol|cannabis|smoke|urine|petrol|marijuana|garlic	
stink/v of	evaluative	-1	2	lit:alcohol|smoke|urine|fish	
take/v the biscuit	evaluative	-1	3		
dud/n	evaluative	-1	2	lit:cheque|shell|shells|ammunition|munitions	
stinker/n	evaluative	-1	3		
clunker/n	evaluative	-1	2	lit:cash|car	
snoozefest	evaluative	-1	3		
snooze-fest	evaluative	-1	3		
bore-fest	evaluative	-1	3		
slog	evaluative	-1	2	noun	
let-down/n	evaluative	-1	3		
letdown/n	evaluative	-1	3		
cop-out/n	evaluative	-1	3		
copout/n	evaluative	-1	3		
potboiler/n	evaluative	-1	3		
hot mess	evaluative	-1	3		
dog's dinner	evaluative	-1	3		
dog's breakfast	evaluative	-1	3		
pig's ear	evaluative	-1	3		
car-crash	evaluative	-1	2	lit:victim|victims|killed|injured|died|scene	
trainwreck/n	evaluative	-1	3		
train wreck/n	evaluative	-1	1	lit:killed|injured|passengers|rail|track	
damp squib/n	evaluative	-1	3		
dead duck	evaluative	-1	3		
non-starter/n	evaluative	-1	2		
eyesore/n	evaluative	-1	2		
monstrosity/n	evaluative	-1	3		
abomination/n	evaluative	-1	3		
fool's errand	evaluative	-1	3		
fool's paradise	evaluative	-1	3		
wishful thinking	evaluative	-1	3		
magical thinking	evaluative	-1	3	title	
pie in the sky	evaluative	-1	3		
pie-in-the-sky	evaluative	-1	3		
cloud cuckoo land	evaluative	-1	3		
cloud-cuckoo land	evaluative	-1	3		
cloud-cuckoo-land	evaluative	-1	3		
la-la land	evaluative	-1	2	title	
pipe dream/n	evaluative	-1	3		
pipedream/n	evaluative	-1	3		
flight/n of fancy	evaluative	-1	3		
window dressing	evaluative	-1	2	lit:shop|store|display|christmas	
window-dressing	evaluative	-1	3		
lip service	evaluative	-1	3		
lip-service	evaluative	-1	3		
hot air	evaluative	-1	2	lit:balloon|balloons|fryer|dryer|rises|vent	
storm in a teacup	evaluative	-1	3		
tempest in a teapot	evaluative	-1	3		
style over substance	evaluative	-1	3		
all mouth and no trousers	evaluative	-1	3		
all hat and no cattle	evaluative	-1	3		
poppycock	evaluative	-1	3		
balderdash	evaluative	-1	3		
baloney	evaluative	-1	3		
hogwash	evaluative	-1	3		
tosh	evaluative	-1	3	title	
piffle	evaluative	-1	3		
claptrap	evaluative	-1	3		
twaddle	evaluative	-1	3		
codswallop	evaluative	-1	3		
bunkum	evaluative	-1	3		
hokum	evaluative	-1	3		
hooey	evaluative	-1	3		
guff	evaluative	-1	3		
gibberish	evaluative	-1	2		
gobbledygook	evaluative	-1	3		
mumbo-jumbo	evaluative	-1	3		
mumbo jumbo	evaluative	-1	3		
malarkey	evaluative	-1	3		
drivel	evaluative	-1	3		
bullshit	evaluative	-1	3		
nonsense	evaluative	-1	2		
crap	evaluative	-1	3		
stuff and nonsense	evaluative	-1	3		
worrying	evaluative	-1	2		
worryingly	evaluative	-1	3		
troubling	evaluative	-1	2		
troublingly	evaluative	-1	3		
disturbing	evaluative	-1	2	lit:peace|sleep|wildlife|nest|nests|soil	
disturbingly	evaluative	-1	3		
alarming	evaluative	-1	2		
alarmingly	evaluative	-1	3		
deeply concerning	evaluative	-1	2		
chilling	evaluative	-1	2	lit:wine|beer|water|effect	
chillingly	evaluative	-1	3		
frightening	evaluative	-1	2		
frighteningly	evaluative	-1	3		
terrifying	evaluative	-1	2		
terrifyingly	evaluative	-1	3		
scary/a	evaluative	-1	2	title	
perilous/a	evaluative	-1	2		
precarious/a	evaluative	-1	1		
dangerous	evaluative	-1	1		
dangerously	evaluative	-1	2	lit:driving|drove|driven|drive|ill|cold|hot	
dangerous nonsense	evaluative	-1	3		
reckless/a	evaluative	-1	2	lit:driving|driver|endangerment|homicide|manslaughter|conduct|bodily	
rashly	evaluative	-1	3		
hasty/a	evaluative	-1	2		
hot-headed	evaluative	-1	3		
trigger-happy	evaluative	-1	2		
cavalier	evaluative	-1	2	title	
flippant/a	evaluative	-1	3		
frivolous/a	evaluative	-1	2	lit:lawsuit|lawsuits|claims	
perverse/a	evaluative	-1	3	lit:course|verdict	
warped	evaluative	-1	2	lit:wood|metal|rails|floor	
lopsided	evaluative	-1	2		
one-sided	evaluative	-1	2		
hysterical/a	evaluative	-1	2		
histrionic	evaluative	-1	3		
shrill/a	evaluative	-1	3	lit:whistle|cry|cries|whistles|alarm	
strident/a	evaluative	-1	3		
rabid/a	evaluative	-1	2	lit:dog|dogs|bat|bats|fox|foxes|raccoon|animal|animals	
overheated	evaluative	-1	2	lit:engine|battery|car|vehicle|brakes	
overzealous	evaluative	-1	3		
over-zealous	evaluative	-1	3		
over-the-top	evaluative	-1	3		
over the top	evaluative	-1	2	lit:trench|trenches|climbed|bar|goal	
exorbitant/a	evaluative	-1	2		
extortionate/a	evaluative	-1	3		
eye-watering/a	evaluative	-1	3		
sad	evaluative	-1	1	title	
sadder	evaluative	-1	2		
saddest	evaluative	-1	2		
sadly	evaluative	-1	2	lit:died|passed|missed	
sad truth	evaluative	-1	3		
sad fact	evaluative	-1	3		
sad reality	evaluative	-1	3		
sad state	evaluative	-1	3		
sad spectacle	evaluative	-1	3		
sad indictment	evaluative	-1	3		
damning indictment	evaluative	-1	3		
sorry state	evaluative	-1	3		
sorry saga	evaluative	-1	3		
sorry excuse for	evaluative	-1	3		
sorry tale	evaluative	-1	3		
sorry spectacle	evaluative	-1	3		
sorry episode	evaluative	-1	3		
sorry affair	evaluative	-1	3		
sorry mess	evaluative	-1	3		
poor excuse for	evaluative	-1	3		
pathetic/a	evaluative	-1	3		
pitiful/a	evaluative	-1	3		
lamentable/a	evaluative	-1	3		
regrettable/a	evaluative	-1	2		
unfortunate	evaluative	-1	1		
unfortunately	evaluative	-1	2		
alas	evaluative	-1	3	title	
tragically	evaluative	-1	1	lit:died|killed	
depressing	evaluative	-1	2		
depressingly	evaluative	-1	3		
dispiriting/a	evaluative	-1	3		
disheartening/a	evaluative	-1	2		
galling/a	evaluative	-1	3		
infuriating/a	evaluative	-1	3		
maddening/a	evaluative	-1	3		
exasperating/a	evaluative	-1	3		
irritating/a	evaluative	-1	2	lit:skin|eyes|eye|throat|lungs	
annoying	evaluative	-1	2		
annoyingly	evaluative	-1	3		
insufferable/a	evaluative	-1	3		
unbearable/a	evaluative	-1	2	lit:pain|heat	
intolerable/a	evaluative	-1	2		
insulting/a	evaluative	-1	2		
demeaning	evaluative	-1	2		
objectionable	evaluative	-1	2		
unpalatable	evaluative	-1	2		
wretched/a	evaluative	-1	3	title	
miserable/a	evaluative	-1	2	title	
parlous	evaluative	-1	3		
grim/a	evaluative	-1	2	title	
bleak/a	evaluative	-1	2	title	
baffling/a	evaluative	-1	2		
bewildering/a	evaluative	-1	2		
mystifying/a	evaluative	-1	3		
puzzling/a	evaluative	-1	2		
bizarre/a	evaluative	-1	2		
weird/a	evaluative	-1	2	title	
oddly	evaluative	-1	2		
strangely	evaluative	-1	2		
inexplicable/a	evaluative	-1	3		
unaccountably	evaluative	-1	3		
incongruous/a	evaluative	-1	2		
unfathomable/a	evaluative	-1	2		
mind-numbing	evaluative	-1	3		
soul-destroying	evaluative	-1	3		
soul-crushing	evaluative	-1	3		
soul-sapping	evaluative	-1	3		
stomach-churning	evaluative	-1	2		
nauseating/a	evaluative	-1	3		
sickening/a	evaluative	-1	2	lit:thud|assault	
revolting	evaluative	-1	2	lit:against|peasants|backbenchers|mps|rebels	
wrongly	evaluative	-1	1	lit:convicted|accused|imprisoned|jailed|identified|arrested|detained|charged|dismissed|diagnosed	
benighted	evaluative	-1	3		
hidebound	evaluative	-1	3		
fusty	evaluative	-1	3		
stuffy	evaluative	-1	2	lit:room|air|nose|train	
outmoded	evaluative	-1	2		
antiquated	evaluative	-1	2		
archaic	evaluative	-1	2		
antediluvian	evaluative	-1	3		
backward-looking	evaluative	-1	3		
retrograde	evaluative	-1	3		
moribund	evaluative	-1	3		
sclerotic	evaluative	-1	3		
dysfunctional	evaluative	-1	2	lit:erectile	
unwieldy	evaluative	-1	2		
cumbersome	evaluative	-1	2		
opaque	evaluative	-1	2	lit:glass|window|windows|liquid|plastic	
murky/a	evaluative	-1	2	lit:water|waters|river|pond|depths|lake	
shadowy	evaluative	-1	2		
shady	evaluative	-1	2	lit:tree|trees|spot|garden|side	
nefarious/a	evaluative	-1	3		
unholy	evaluative	-1	3		
unholy alliance	evaluative	-1	3		
fishy	evaluative	-1	2	lit:smell|taste|odour|flavour	
iffy	evaluative	-1	3		
sketchy	evaluative	-1	2	lit:details	
tenuous/a	evaluative	-1	2		
tendentious/a	evaluative	-1	3		
scurrilous/a	evaluative	-1	3		
salacious/a	evaluative	-1	2		
lurid/a	evaluative	-1	3		
prurient	evaluative	-1	3		
ghoulish/a	evaluative	-1	3		
sensationalist	evaluative	-1	3		
alarmist	evaluative	-1	3		
hyperbolic	evaluative	-1	3		
bombastic/a	evaluative	-1	3		
grandiose/a	evaluative	-1	3		
grandiloquent	evaluative	-1	3		
high-flown	evaluative	-1	3		
highfalutin	evaluative	-1	3		
prissy	evaluative	-1	3		
puritanical	evaluative	-1	3		
priggish	evaluative	-1	3		
preachy	evaluative	-1	3		
hectoring	evaluative	-1	3		
moralising	evaluative	-1	3		
moralizing	evaluative	-1	3		
finger-wagging	evaluative	-1	3		
pearl-clutching	evaluative	-1	3		
whiny	evaluative	-1	3		
self-pitying	evaluative	-1	3		
self-important/a	evaluative	-1	3		
self-regarding	evaluative	-1	3		
self-congratulatory	evaluative	-1	3		
self-aggrandising	evaluative	-1	3		
self-aggrandizing	evaluative	-1	3		
vainglorious/a	evaluative	-1	3		
puffed-up	evaluative	-1	3		
preening	evaluative	-1	3	lit:feathers|bird|birds	
oleaginous	evaluative	-1	3		
unctuous/a	evaluative	-1	3		
obsequious/a	evaluative	-1	3		
sycophantic/a	evaluative	-1	3		
fawning/a	evaluative	-1	3		
servile	evaluative	-1	3		
slavish/a	evaluative	-1	3		
abject/a	evaluative	-1	3	lit:poverty	
pliant	evaluative	-1	3		
complacent/a	evaluative	-1	3		
complacency	evaluative	-1	3		
lackadaisical	evaluative	-1	3		
blasé	evaluative	-1	3		
blase	evaluative	-1	3		
blithe/a	evaluative	-1	3	title	
heedless/a	evaluative	-1	3		
wilful/a	evaluative	-1	2	lit:misconduct|neglect|murder|infringement|damage	
willful/a	evaluative	-1	2	lit:misconduct|neglect|murder|infringement|violation	
obtuse/a	evaluative	-1	3	lit:angle	
obstinate/a	evaluative	-1	3		
bloody-minded	evaluative	-1	3		
mulish	evaluative	-1	3		
dogmatic/a	evaluative	-1	3		
doctrinaire	evaluative	-1	3		
puerile	evaluative	-1	3		
infantile	evaluative	-1	3	lit:paralysis|spasms	
childish/a	evaluative	-1	3	title	
sophomoric	evaluative	-1	3		
churlish/a	evaluative	-1	3		
boorish/a	evaluative	-1	3		
loutish	evaluative	-1	3		
oafish/a	evaluative	-1	3		
uncouth	evaluative	-1	3		
rude/a	evaluative	-1	2	title	
ungracious/a	evaluative	-1	3		
ungrateful	evaluative	-1	3		
curmudgeonly	evaluative	-1	3		
tetchy	evaluative	-1	3		
thin-skinned	evaluative	-1	3		
febrile	evaluative	-1	3	lit:illness|neutropenia|seizure|seizures|convulsions	
deranged	evaluative	-1	2		
unhinged	evaluative	-1	3		
swivel-eyed	evaluative	-1	3		
wild-eyed	evaluative	-1	3		
wacky	evaluative	-1	3		
kooky	evaluative	-1	3		
outlandish/a	evaluative	-1	3		
hokey	evaluative	-1	3		
cartoonish/a	evaluative	-1	3		
clownish	evaluative	-1	3		
buffoonish	evaluative	-1	3		
comical/a	evaluative	-1	3		
tragicomic	evaluative	-1	3		
dystopian	evaluative	-1	2	lit:novel|series|fiction|thriller	
nightmarish	evaluative	-1	2		
infernal	evaluative	-1	2	title	
godawful	evaluative	-1	3		
accursed	evaluative	-1	3		
vexing	evaluative	-1	3		
invidious/a	evaluative	-1	3		
iniquitous	evaluative	-1	3		
vengeful/a	evaluative	-1	3		
bloodthirsty	evaluative	-1	2		
cold-hearted	evaluative	-1	3		
hard-hearted	evaluative	-1	3		
uncaring	evaluative	-1	3		
unfeeling	evaluative	-1	3		
insensitive/a	evaluative	-1	2	lit:case|heat	
poisonous/a	evaluative	-1	2	lit:snake|snakes|plant|plants|gas|mushroom|mushrooms|spider|spiders|berries|fumes|substance|chemicals	
corrosive	evaluative	-1	2	lit:substance|liquid|chemical|acid|fluid	
divisive	evaluative	-1	1		
self-destructive	evaluative	-1	2		
crippling	evaluative	-1	1	lit:disease|injury|illness|arthritis|pain|polio|stroke	
stifling	evaluative	-1	2	lit:heat|room|hot|air	
suffocating	evaluative	-1	2	lit:smoke|died|victim|pillow	
oppressive/a	evaluative	-1	2	lit:heat|humidity	
onerous	evaluative	-1	2		
creepy/a	evaluative	-1	3		
icky	evaluative	-1	3		
smarmy	evaluative	-1	3		
slick/a	evaluative	-1	2	lit:oil|road|roads|ice|rain	
silver-tongued	evaluative	-1	3		
slippery slope	evaluative	-1	3		
wily	evaluative	-1	3		
crafty	evaluative	-1	3		
conniving	evaluative	-1	3		
machiavellian	evaluative	-1	3		
perfidious	evaluative	-1	3		
unprincipled	evaluative	-1	3		
unaccountable	evaluative	-1	2		
unloved	evaluative	-1	3		
unlovely	evaluative	-1	3		
unwelcome	evaluative	-1	2		
unwarranted	evaluative	-1	2		
baseless/a	evaluative	-1	2		
unserious	evaluative	-1	3		
fatuous/a	evaluative	-1	3		
footling	evaluative	-1	3		
inconsequential	evaluative	-1	3		
perfunctory/a	evaluative	-1	3		
cursory/a	evaluative	-1	2		
desultory	evaluative	-1	3		
grudging/a	evaluative	-1	3		
belated/a	evaluative	-1	2		
dilatory	evaluative	-1	3		
torpid	evaluative	-1	3		
soporific	evaluative	-1	3		
tokenistic	evaluative	-1	3		
wafer-thin	evaluative	-1	2	lit:majority	
paper-thin	evaluative	-1	2	lit:walls	
vaunted	evaluative	-1	3		
much-vaunted	evaluative	-1	3		
much-hyped	evaluative	-1	3		
much-trumpeted	evaluative	-1	3		
bad	evaluative	-1	1	title	
bad idea	evaluative	-1	3		
bad taste	evaluative	-1	3		
poor taste	evaluative	-1	3		
terrible idea	evaluative	-1	3		
no good	evaluative	-1	2		
good riddance	evaluative	-1	3		
beneath contempt	evaluative	-1	3		
beyond the pale	evaluative	-1	3		
beyond parody	evaluative	-1	3		
par for the course	evaluative	-1	3		
waste of time	evaluative	-1	3		
waste of money	evaluative	-1	2		
waste of space	evaluative	-1	3		
slap in the face	evaluative	-1	3		
kick in the teeth	evaluative	-1	3		
step too far	evaluative	-1	2		
too little too late	evaluative	-1	3		
too clever by half	evaluative	-1	3		
too far gone	evaluative	-1	2		
out of touch	evaluative	-1	2		
out-of-touch	evaluative	-1	3		
asleep at the wheel	evaluative	-1	3	lit:driver|crash|driving|car|lorry	
unfit for purpose	evaluative	-1	2		
wrong side of history	evaluative	-1	3		
recipe for disaster	evaluative	-1	3		
recipe for chaos	evaluative	-1	3		
accident waiting to happen	evaluative	-1	3		
disaster waiting to happen	evaluative	-1	3		
stain on	evaluative	-1	2	lit:carpet|shirt|clothes|dress|wall	
blot on	evaluative	-1	3		
blight on	evaluative	-1	3		
insult to	evaluative	-1	2		
affront to	evaluative	-1	3		
dereliction of duty	evaluative	-1	2		
abdication of	evaluative	-1	2	lit:king|edward|queen|throne|emperor	
the trouble is	evaluative	-1	3		
the trouble with	evaluative	-1	3		
the problem with	evaluative	-1	2		
a shame	evaluative	-1	2		
a great shame	evaluative	-1	3		
shame on	evaluative	-1	3		
for shame	evaluative	-1	3		
a pity	evaluative	-1	3		
more's the pity	evaluative	-1	3		
worse still	evaluative	-1	3		
worse yet	evaluative	-1	3		
worst of all	evaluative	-1	3		
worse	evaluative	-1	1		
less than stellar	evaluative	-1	3		
less than impressive	evaluative	-1	3		
less than convincing	evaluative	-1	3		
less than edifying	evaluative	-1	3		
at best	evaluative	-1	2		
at its worst	evaluative	-1	2		
at their worst	evaluative	-1	2		
a far cry from	evaluative	-1	2		
no better than	evaluative	-1	2		
kid/v * self	evaluative	-1	2		
kid/v ourselves	evaluative	-1	3		
race to the bottom	evaluative	-1	2		
schoolboy error/n	evaluative	-1	3		
howler/n	evaluative	-1	2	lit:monkey|monkeys	
own goal	evaluative	-1	1	lit:minute|scored|half|header|keeper|defender|equaliser	
workmanlike	evaluative	-1	3		
ropey	evaluative	-1	3		
ropy	evaluative	-1	3		
dour	evaluative	-1	2		
scrappy	evaluative	-1	2	title	
profligate/a	evaluative	-1	2		
claggy	evaluative	-1	3		
gloopy	evaluative	-1	3		
flavourless	evaluative	-1	3		
flavorless	evaluative	-1	3		
inedible	evaluative	-1	2		
unappetising	evaluative	-1	3		
unappetizing	evaluative	-1	3		
underseasoned	evaluative	-1	3		
under-seasoned	evaluative	-1	3		
overpriced	evaluative	-1	2		
over-priced	evaluative	-1	2		
squander/v	evaluative	-1	2		
fritter/v away	evaluative	-1	3		
thoughtlessness	evaluative	-1	3		
cack-handedness	evaluative	-1	3		
idiocy	evaluative	-1	3		
stupidity	evaluative	-1	3		
cowardice	evaluative	-1	2	lit:court-martial|court-martialled	
hypocrisy	evaluative	-1	3		
hubris	evaluative	-1	3		
arrogance	evaluative	-1	2		
ineptitude	evaluative	-1	3		
incompetence	evaluative	-1	2		
spinelessness	evaluative	-1	3		
cynicism	evaluative	-1	2		
callousness	evaluative	-1	3		
pettiness	evaluative	-1	3		
nastiness	evaluative	-1	3		
nasty/a	evaluative	-1	2		
banality	evaluative	-1	3		
vacuity	evaluative	-1	3		
silliness	evaluative	-1	3		
smugness	evaluative	-1	3		
sanctimony	evaluative	-1	3		
bilge	evaluative	-1	2	lit:pump|water|ship|boat|pumps	
tripe	evaluative	-1	2	lit:stew|soup|sausage|beef|market	
rightly or wrongly	evaluative	0	2		
no wonder	evaluative	0	3		
small wonder	evaluative	0	3		
little wonder	evaluative	0	3		
is it any wonder	evaluative	0	3		
tellingly	evaluative	0	3		
revealingly	evaluative	0	3		
surprisingly	evaluative	0	2		
surprising	evaluative	0	1		
not surprisingly	evaluative	0	2		
unsurprisingly	evaluative	0	3		
unsurprising	evaluative	0	3		
hardly surprising	evaluative	0	3		
curiously	evaluative	0	2		
interestingly	evaluative	0	3		
interesting	evaluative	0	1		
intriguing/a	evaluative	0	2		
noteworthy	evaluative	0	2		
astonishing/a	evaluative	0	2		
astounding/a	evaluative	0	3		
extraordinary	evaluative	0	2	title,lit:meeting|general|rendition|session|summit|dividend	
startling/a	evaluative	0	2		
surreal/a	evaluative	0	2		
unreal	evaluative	0	2	lit:engine	
audacious/a	evaluative	0	3	lit:robbery|raid|heist|escape	
eccentric/a	evaluative	0	1		
idiosyncratic/a	evaluative	0	2		
quirky	evaluative	0	2		
offbeat	evaluative	0	2		
zany	evaluative	0	3		
screwball	evaluative	0	2	lit:comedy	
mercurial	evaluative	0	2		
enigmatic/a	evaluative	0	2		
understandably	evaluative	0	3		
understandable	evaluative	0	2		
debatable	evaluative	0	3		
arguable	evaluative	0	2		
well-meaning	evaluative	0	3		
well-intentioned	evaluative	0	3		
high-minded	evaluative	0	3		
gritty	evaluative	0	2		
brooding	evaluative	0	2	lit:hen|hens	
mind-boggling/a	evaluative	0	3		
important	evaluative	0	1		
importantly	evaluative	0	2		
admirable/a	evaluative	1	3	title	
commendable/a	evaluative	1	3		
laudable/a	evaluative	1	3		
praiseworthy	evaluative	1	3		
creditable/a	evaluative	1	3		
honourable/a	evaluative	1	1	title,lit:mention|friend|member|gentleman	
honorable/a	evaluative	1	1	title,lit:mention|discharge|discharged	
noble/a	evaluative	1	2	title	
brave/a	evaluative	1	2	title	
courageous/a	evaluative	1	2		
heroic/a	evaluative	1	2	lit:poem|couplet	
valiant/a	evaluative	1	3	title	
gallant/a	evaluative	1	2	title	
plucky/a	evaluative	1	3		
daring/a	evaluative	1	2	lit:raid|rescue|robbery|escape|heist	
fearless/a	evaluative	1	2	title	
principled	evaluative	1	3		
dignified	evaluative	1	2		
decent/a	evaluative	1	2	lit:homes	
selfless/a	evaluative	1	2		
magnanimous/a	evaluative	1	3		
wise/a	evaluative	1	2	title	
shrewd/a	evaluative	1	3		
astute/a	evaluative	1	3		
canny/a	evaluative	1	3		
savvy	evaluative	1	2		
prudent/a	evaluative	1	2		
sensible/a	evaluative	1	3		
judicious/a	evaluative	1	3		
level-headed	evaluative	1	3		
clear-eyed	evaluative	1	3		
clear-sighted	evaluative	1	3		
clear-headed	evaluative	1	3		
far-sighted	evaluative	1	3		
farsighted	evaluative	1	3		
visionary	evaluative	1	1	lit:entrepreneur	
enlightened	evaluative	1	2	title	
thoughtful/a	evaluative	1	3		
well-judged	evaluative	1	3		
well-crafted	evaluative	1	3		
well-observed	evaluative	1	3		
well-made	evaluative	1	2		
well-written	evaluative	1	3		
well-argued	evaluative	1	3		
welcome news	evaluative	1	3		
welcome change	evaluative	1	3		
welcome relief	evaluative	1	3		
welcome step	evaluative	1	3		
welcome development/n	evaluative	1	3		
welcome addition	evaluative	1	3		
welcome respite	evaluative	1	3		
welcome antidote	evaluative	1	3		
welcome boost	evaluative	1	2		
welcome return	evaluative	1	2		
welcome reminder	evaluative	1	3		
is welcome	evaluative	1	2		
very welcome	evaluative	1	2		
most welcome	evaluative	1	3		
overdue	evaluative	1	2	lit:library|book|books|bill|bills|payment|payments|rent|debt|loan|loans|baby	
long overdue	evaluative	1	3		
long-overdue	evaluative	1	3		
timely	evaluative	1	2	lit:manner|fashion|basis	
apt/a	evaluative	1	2		
fittingly	evaluative	1	3		
it is fitting	evaluative	1	3		
fitting tribute	evaluative	1	2		
fitting end	evaluative	1	3		
fitting finale	evaluative	1	3		
well-deserved	evaluative	1	3		
well deserved	evaluative	1	3		
richly deserve/v	evaluative	1	3		
well-earned	evaluative	1	3		
hard-won	evaluative	1	2		
impressive/a	evaluative	1	3		
remarkable/a	evaluative	1	2		
outstanding	evaluative	1	2	lit:debt|debts|shares|warrant|warrants|loan|loans|issue|issues|balance|fines|payments|bonds|charges|claims	
exceptional	evaluative	1	1		
excellent/a	evaluative	1	2	title	
superb/a	evaluative	1	3		
magnificent/a	evaluative	1	3	title	
splendid/a	evaluative	1	3		
marvellous/a	evaluative	1	3		
marvelous/a	evaluative	1	3	title	
wonderful/a	evaluative	1	3	title	
glorious/a	evaluative	1	3	title	
fantastic/a	evaluative	1	2	title	
terrific/a	evaluative	1	3		
fabulous/a	evaluative	1	3	title	
amazing/a	evaluative	1	2	title	
awesome/a	evaluative	1	2		
breathtaking/a	evaluative	1	3		
stunning/a	evaluative	1	2		
dazzling/a	evaluative	1	3	lit:headlights|sunlight	
brilliant/a	evaluative	1	3	title	
brilliance	evaluative	1	3		
sparkling	evaluative	1	2	lit:wine|wines|water	
scintillating	evaluative	1	3		
glittering	evaluative	1	2	lit:jewels|prize|prizes|ceremony	
luminous/a	evaluative	1	3	lit:paint|dial|vest|jacket	
sublime/a	evaluative	1	3		
exquisite/a	evaluative	1	3		
gorgeous/a	evaluative	1	3		
beautiful	evaluative	1	2	title	
beautifully	evaluative	1	3		
lovely	evaluative	1	2	title	
lovelier	evaluative	1	3		
loveliest	evaluative	1	3		
delightful/a	evaluative	1	3		
enchanting/a	evaluative	1	3		
charming/a	evaluative	1	3	title	
captivating/a	evaluative	1	3		
bewitching/a	evaluative	1	3		
beguiling/a	evaluative	1	3		
spellbinding/a	evaluative	1	3		
mesmerising/a	evaluative	1	3		
mesmerizing/a	evaluative	1	3		
hypnotic/a	evaluative	1	2		
enthralling/a	evaluative	1	3		
riveting/a	evaluative	1	3		
gripping	evaluative	1	2	lit:hand|hands|wheel|rail	
compelling/a	evaluative	1	2		
absorbing	evaluative	1	1	lit:carbon|impact|heat|cost|costs|losses|water|light|energy	
engrossing/a	evaluative	1	3		
page-turning	evaluative	1	3		
thrilling/a	evaluative	1	3		
exhilarating/a	evaluative	1	3		
rousing/a	evaluative	1	2		
stirring	evaluative	1	2	lit:sauce|pot|constantly|occasionally|spoon|heat|until|up	
deeply moving	evaluative	1	3		
movingly	evaluative	1	3		
touchingly	evaluative	1	3		
poignant/a	evaluative	1	2		
heartwarming/a	evaluative	1	3		
heart-warming/a	evaluative	1	3		
uplifting/a	evaluative	1	2		
life-affirming	evaluative	1	3		
inspiring/a	evaluative	1	2		
inspirational	evaluative	1	2		
inspired casting	evaluative	1	3		
refreshing	evaluative	1	2	lit:drink|drinks|page|browser	
refreshingly	evaluative	1	3		
bracing	evaluative	1	2	lit:for|impact|themselves|itself|himself|herself|ourselves|against	
invigorating	evaluative	1	3		
witty/a	evaluative	1	3		
hilarious/a	evaluative	1	3		
hilarity	evaluative	1	2		
uproarious/a	evaluative	1	3		
side-splitting/a	evaluative	1	3		
laugh-out-loud	evaluative	1	3		
droll/a	evaluative	1	3		
wry/a	evaluative	1	3		
deadpan	evaluative	1	2		
sly/a	evaluative	1	2	title	
sardonic/a	evaluative	1	2		
playful/a	evaluative	1	2		
mischievous/a	evaluative	1	2		
whimsical/a	evaluative	1	2		
funny	evaluative	1	2	title	
funnier	evaluative	1	2		
funniest	evaluative	1	2		
amusing/a	evaluative	1	3		
entertaining/a	evaluative	1	2	lit:guests|clients|troops|crowds|fans	
enjoyable/a	evaluative	1	3		
fascinating/a	evaluative	1	2		
great fun	evaluative	1	3		
good fun	evaluative	1	3		
huge fun	evaluative	1	3		
tremendous fun	evaluative	1	3		
a hoot	evaluative	1	3		
elegant/a	evaluative	1	3		
graceful/a	evaluative	1	2		
stylish/a	evaluative	1	2		
sumptuous/a	evaluative	1	3		
lush/a	evaluative	1	2	title,lit:forest|forests|vegetation|garden|gardens|green|grass|jungle|meadow|tropical	
lavish	evaluative	1	1		
lyrical/a	evaluative	1	3		
haunting/a	evaluative	1	2		
elegiac	evaluative	1	3		
evocative/a	evaluative	1	3		
vivid/a	evaluative	1	2		
nuanced	evaluative	1	3		
subtle/a	evaluative	1	2		
understated	evaluative	1	2		
deft/a	evaluative	1	3		
adroit/a	evaluative	1	3		
masterful/a	evaluative	1	3		
masterly	evaluative	1	3		
masterpiece/n	evaluative	1	1	title,lit:stolen|auction|painting|rembrandt|picasso|theatre	
masterclass/n	evaluative	1	2	title,lit:attend|attended|workshop|workshops|students	
virtuosic	evaluative	1	3		
bravura	evaluative	1	3		
consummate	evaluative	1	3		
peerless	evaluative	1	3		
matchless	evaluative	1	3		
unrivalled	evaluative	1	2		
unrivaled	evaluative	1	2		
unsurpassed	evaluative	1	2		
incomparable/a	evaluative	1	3		
inimitable/a	evaluative	1	3		
irresistible/a	evaluative	1	3		
unmissable	evaluative	1	3		
must-see/n	evaluative	1	3		
must-read/n	evaluative	1	3		
must-watch	evaluative	1	3		
unforgettable/a	evaluative	1	3		
memorable/a	evaluative	1	2		
winningly	evaluative	1	3		
endearing/a	evaluative	1	3		
lovable/a	evaluative	1	3		
loveable	evaluative	1	3		
likeable	evaluative	1	2		
likable	evaluative	1	2		
adorable/a	evaluative	1	3		
genial/a	evaluative	1	2		
warm-hearted	evaluative	1	3		
big-hearted	evaluative	1	3		
feelgood	evaluative	1	2		
feel-good	evaluative	1	2		
joyous/a	evaluative	1	3		
exuberant/a	evaluative	1	2		
ebullient/a	evaluative	1	2		
effortless/a	evaluative	1	3		
seamless/a	evaluative	1	2		
flawless/a	evaluative	1	3		
faultless/a	evaluative	1	3		
impeccable/a	evaluative	1	3		
immaculate/a	evaluative	1	2	title	
pitch-perfect	evaluative	1	3		
spot-on	evaluative	1	3		
spot on	evaluative	1	2	lit:saturday|sunday|number|list|penalty	
first-rate	evaluative	1	3		
top-notch	evaluative	1	3		
top-drawer	evaluative	1	3		
world-beating	evaluative	1	3		
world-class	evaluative	1	2	title	
a cracking	evaluative	1	3	lit:sound|noise|voice	
corker/n	evaluative	1	3		
belter/n	evaluative	1	3		
rollicking	evaluative	1	3		
rip-roaring	evaluative	1	3		
swashbuckling	evaluative	1	3		
barnstorming	evaluative	1	3		
blistering	evaluative	1	2	lit:heat|sun|skin|attack|paint	
electrifying	evaluative	1	2		
tour de force	evaluative	1	3		
triumph/n	evaluative	1	2	title,noun,lit:election|final|cup	
gem/n	evaluative	1	2	title,lit:stone|stones|precious|dealer|mine|mines|gold	
hidden gem/n	evaluative	1	3		
a treat for	evaluative	1	3		
an absolute treat	evaluative	1	3		
a joy to	evaluative	1	3		
a delight	evaluative	1	3		
a pleasure to	evaluative	1	2		
a revelation	evaluative	1	2		
a marvel	evaluative	1	2		
standout	evaluative	1	2		
stand-out	evaluative	1	2		
showstopping	evaluative	1	3		
show-stopping	evaluative	1	3		
scene-stealing	evaluative	1	3		
page-turner/n	evaluative	1	3		
crowd-pleaser/n	evaluative	1	3		
worth a look	evaluative	1	3		
worth seeing	evaluative	1	3		
worth watching	evaluative	1	2		
worth reading	evaluative	1	3		
worth the wait	evaluative	1	3		
worth a visit	evaluative	1	2		
well worth	evaluative	1	3		
richly detailed	evaluative	1	3		
richly textured	evaluative	1	3		
finely crafted	evaluative	1	3		
finely wrought	evaluative	1	3		
finely judged	evaluative	1	3		
hit/v the spot	evaluative	1	3		
hit/v the mark	evaluative	1	2	lit:bullet|missile|missiles	
hit/v the nail on the head	evaluative	1	3		
hit/v all the right notes	evaluative	1	3		
ring/v true	evaluative	1	3		
pack/v a punch	evaluative	1	2		
steal/v the show	evaluative	1	2		
tug/v at the heartstrings	evaluative	1	3		
make/v perfect sense	evaluative	1	3		
make/v good sense	evaluative	1	3		
mouthwatering/a	evaluative	1	3		
mouth-watering/a	evaluative	1	3		
delicious/a	evaluative	1	3		
scrumptious	evaluative	1	3		
yummy	evaluative	1	3		
tasty	evaluative	1	2		
succulent	evaluative	1	3	lit:plant|plants|cactus|garden	
toothsome	evaluative	1	3		
moreish	evaluative	1	3		
lip-smacking	evaluative	1	3		
melt-in-the-mouth	evaluative	1	3		
perfectly cooked	evaluative	1	3		
heavenly	evaluative	1	2	title,lit:body|bodies|father	
divinely	evaluative	1	3		
expertly	evaluative	1	2		
lovingly	evaluative	1	2		
majestic/a	evaluative	1	3	title	
sensational	evaluative	1	2		
imaginative/a	evaluative	1	3		
inventive/a	evaluative	1	3		
ingenious/a	evaluative	1	3		
clever/a	evaluative	1	2	title	
gutsy	evaluative	1	3		
spirited	evaluative	1	2		
dogged/a	evaluative	1	2		
inch-perfect	evaluative	1	3		
invaluable	evaluative	1	2		
worthwhile	evaluative	1	2		
worthy	evaluative	1	2	title,lit:cause|causes	
deserving	evaluative	1	2		
persuasive/a	evaluative	1	2		
cogent/a	evaluative	1	3		
coherent/a	evaluative	1	2		
lucid/a	evaluative	1	3	title	
incisive/a	evaluative	1	3		
insightful/a	evaluative	1	3		
perceptive/a	evaluative	1	3		
trenchant/a	evaluative	1	3		
pithy	evaluative	1	3		
erudite/a	evaluative	1	3		
magisterial/a	evaluative	1	3		
meticulous/a	evaluative	1	2		
tireless/a	evaluative	1	2		
indefatigable/a	evaluative	1	3		
steadfast/a	evaluative	1	2		
unflappable	evaluative	1	3		
redoubtable	evaluative	1	3		
formidable/a	evaluative	1	2		
indomitable	evaluative	1	3	title	
doughty	evaluative	1	3	title	
estimable	evaluative	1	3		
venerable	evaluative	1	2	title	
much-loved	evaluative	1	2		
much-needed	evaluative	1	2		
sorely needed	evaluative	1	3		
badly needed	evaluative	1	2		
much-maligned	evaluative	1	3		
unsung	evaluative	1	2		
underrated	evaluative	1	3		
under-rated	evaluative	1	3		
underappreciated	evaluative	1	3		
good	evaluative	1	1	title,lit:friday|morning|samaritan|condition|faith|evening|afternoon	
great	evaluative	1	1	title	
nice/a	evaluative	1	1	title	
the good news is	evaluative	1	3		
good sense	evaluative	1	3		
common-sense	evaluative	1	2		
no-brainer/n	evaluative	1	3		
no bad thing	evaluative	1	3		
a good thing	evaluative	1	2		
just as well	evaluative	1	2		
right side of history	evaluative	1	3		
rightly	evaluative	1	3		
quite rightly	evaluative	1	3		
rightfully	evaluative	1	2	lit:belongs|belonging|owned|owner	
justly	evaluative	1	2		
justifiably	evaluative	1	3		
deservedly	evaluative	1	3		
mercifully	evaluative	1	3		
thankfully	evaluative	1	3		
happily	evaluative	1	2	lit:married|ever	
blessedly	evaluative	1	3		
gamely	evaluative	1	3		
graciously	evaluative	1	2		
better still	evaluative	1	3		
better yet	evaluative	1	3		
best of all	evaluative	1	3		
to his credit	evaluative	1	3		
to her credit	evaluative	1	3		
to their credit	evaluative	1	3		
to its credit	evaluative	1	3		
to his great credit	evaluative	1	3		
to her great credit	evaluative	1	3		
hats off to	evaluative	1	3		
kudos	evaluative	1	3		
bravo	evaluative	1	3	title	
more power to	evaluative	1	3		
fair play to	evaluative	1	3		
all power to	evaluative	1	3		
three cheers for	evaluative	1	3		
fair enough	evaluative	1	3		
all well and good	evaluative	1	3		
well and good	evaluative	1	3		
at its best	evaluative	1	2		
at their best	evaluative	1	2		
at her best	evaluative	1	2		
at his best	evaluative	1	2		
second to none	evaluative	1	3		
a cut above	evaluative	1	3		
a class apart	evaluative	1	3		
in a class of its own	evaluative	1	3		
in a league of its own	evaluative	1	3		
class act	evaluative	1	3		
breath of fresh air	evaluative	1	3		
safe pair of hands	evaluative	1	3		
godsend	evaluative	1	3		
a boon	evaluative	1	2		
ray of hope	evaluative	1	2		
ray of light	evaluative	1	3		
sterling work	evaluative	1	3		
sterling job	evaluative	1	3		
sterling	evaluative	1	1	title,lit:pound|silver|dollar|euro|currency|currencies|fell|rose|per	
unimpeachable/a	evaluative	1	3		
exemplary	evaluative	1	2	lit:damages	
stellar	evaluative	1	2	title,lit:mass|evolution|explosion	
stupendous/a	evaluative	1	3		
phenomenal/a	evaluative	1	2		
wondrous/a	evaluative	1	3		
resplendent	evaluative	1	3		
dapper	evaluative	1	2		
gracious	evaluative	1	1		
grown-up	evaluative	1	1	lit:children|child|daughter|son|sons|daughters	
humane/a	evaluative	1	2	lit:society|killing|euthanised	
compassionate/a	evaluative	1	1	lit:leave|release	
unerring/a	evaluative	1	3		
rewarding	evaluative	1	2	lit:employees|staff|customers	
satisfying/a	evaluative	1	2	lit:requirements|conditions|criteria|demand	
utterly	intensifier	0	3		
totally	intensifier	0	2	neg	
completely	intensifier	0	1	neg	
absolutely	intensifier	0	2	neg	
wholly	intensifier	0	2	neg,lit:owned	
thoroughly	intensifier	0	2	lit:wash|washed|rinse|clean|cook|cooked|cleaned|investigated|mix	
perfectly	intensifier	0	2	lit:preserved|aligned	
positively	intensifier	0	2	lit:identified|tested|respond|responded|charged	
downright	intensifier	0	3		
outright lie/n	intensifier	0	3		
outright	intensifier	0	1	lit:ban|win|won|majority|bought|buy|own|owned|killed|sale|winner	
sheer	intensifier	0	2	title,lit:drop|cliff|cliffs|fabric|tights|curtain|curtains|face|blouse	
staggering/a	intensifier	0	3	lit:drunk|street|around|home|seen|feet	
massive	intensifier	0	1	title	
massively	intensifier	0	2	lit:multiplayer|parallel	
enormous	intensifier	0	1		
enormously	intensifier	0	2		
colossal/a	intensifier	0	2	lit:statue|squid|head	
gargantuan	intensifier	0	3		
ginormous	intensifier	0	3		
humongous	intensifier	0	3		
whopping	intensifier	0	3	lit:cough	
stonking	intensifier	0	3		
thumping	intensifier	0	1	lit:music|heart|chest|majority	
monumental/a	intensifier	0	2	lit:sculpture|architecture|arch|mason	
yawning	intensifier	0	2	lit:child|mouth	
gaping	intensifier	0	2	lit:wound|wounds|mouth	
vastly	intensifier	0	2		
hugely	intensifier	0	2		
wildly	intensifier	0	2	lit:firing|fired|swinging|gesticulating|swung|waving	
madly	intensifier	0	2		
insanely	intensifier	0	3		
so very	intensifier	0	3		
far too	intensifier	0	3		
all too	intensifier	0	3		
way too	intensifier	0	3		
much too	intensifier	0	2		
altogether too	intensifier	0	3		
only too	intensifier	0	3		
too damn	intensifier	0	3		
nothing short of	intensifier	0	3		
nothing less than	intensifier	0	3		
little short of	intensifier	0	3		
nothing more than	intensifier	0	2		
little more than	intensifier	0	2	lit:year|month|week|hour|day|minutes|minute|mile|half|per	
nothing but	intensifier	0	2		
anything but	intensifier	0	3	neg	
by far	intensifier	0	1		
by a mile	intensifier	0	2	lit:won|missed|apart	
by a country mile	intensifier	0	3		
far and away	intensifier	0	3		
head and shoulders above	intensifier	0	3		
streets ahead	intensifier	0	3		
light years ahead	intensifier	0	3		
beyond belief	intensifier	0	3		
beyond measure	intensifier	0	3		
in the extreme	intensifier	0	3		
to a fault	intensifier	0	3		
to the core	intensifier	0	2	lit:apple|shocked|shaken|earth	
through and through	intensifier	0	2		
to the hilt	intensifier	0	2	lit:knife|sword|blade	
to high heaven	intensifier	0	3		
as never before	intensifier	0	2		
like never before	intensifier	0	2		
in living memory	intensifier	0	1		
known to man	intensifier	0	2		
under the sun	intensifier	0	2	lit:baking|burning|hot|lay|lying	
the very idea	intensifier	0	3		
the very notion	intensifier	0	3		
the very fact	intensifier	0	2		
the very people	intensifier	0	3		
the very thing	intensifier	0	3		
the very things	intensifier	0	3		
the very same	intensifier	0	2		
the very opposite	intensifier	0	3		
the very essence	intensifier	0	3		
the very definition of	intensifier	0	3		
very	intensifier	0	1		
extraordinarily	intensifier	0	3		
exceptionally	intensifier	0	2		
extremely	intensifier	0	1		
immensely	intensifier	0	2		
tremendous/a	intensifier	0	2	title	
terribly	intensifier	0	2		
awfully	intensifier	0	3		
dreadfully	intensifier	0	3		
frightfully	intensifier	0	3		
jolly	intensifier	0	2	title,lit:roger	
jolly well	intensifier	0	3		
bloody well	intensifier	0	3		
damn	intensifier	0	3		
damned	intensifier	0	2		
damn well	intensifier	0	3		
goddamn	intensifier	0	3		
goddamned	intensifier	0	3		
darn	intensifier	0	2	lit:socks|sock	
darned	intensifier	0	2	lit:socks|sock	
effing	intensifier	0	3		
freaking	intensifier	0	3		
fucking	intensifier	0	3		
bloody awful	intensifier	0	3		
blithering	intensifier	0	3		
blindingly	intensifier	0	3		
bleeding obvious	intensifier	0	3		
blindingly obvious	intensifier	0	3		
screamingly	intensifier	0	3		
crashingly	intensifier	0	3		
stupefyingly	intensifier	0	3		
stultifyingly	intensifier	0	3		
numbingly	intensifier	0	3		
mind-numbingly	intensifier	0	3		
jaw-dropping/a	intensifier	0	3		
eye-popping/a	intensifier	0	3		
gobsmacking/a	intensifier	0	3		
gob-smacking/a	intensifier	0	3		
achingly	intensifier	0	3		
devastatingly	intensifier	0	2		
deeply	intensifier	0	1	lit:breathe|breathed|sleeping|asleep	
profoundly	intensifier	0	2	lit:deaf|disabled	
sorely	intensifier	0	2		
bitterly	intensifier	0	1	lit:cold|contested	
egregious/a	intensifier	0	3		
blatant/a	intensifier	0	3		
flagrant/a	intensifier	0	3	lit:foul	
glaring/a	intensifier	0	3	lit:sun|light|lights|eyes	
unmitigated	intensifier	0	3		
unalloyed	intensifier	0	3		
unadulterated	intensifier	0	3	lit:milk|oil|honey|food	
arrant	intensifier	0	3		
rank hypocrisy	intensifier	0	3		
rank amateur/n	intensifier	0	3		
rank incompetence	intensifier	0	3		
out-and-out	intensifier	0	3		
full-blown	intensifier	0	1		
full-throated	intensifier	0	2		
full-on	intensifier	0	2	lit:collision|crash	
unparalleled	intensifier	0	2		
unspeakable/a	intensifier	0	2		
untold	intensifier	0	2		
unimaginable	intensifier	0	2		
inordinate/a	intensifier	0	3		
undue	intensifier	0	2	lit:influence|delay	
unnecessarily	intensifier	0	2		
overly	intensifier	0	3		
unduly	intensifier	0	2		
excessively	intensifier	0	2		
impossibly	intensifier	0	3		
infinitely	intensifier	0	3		
immeasurably	intensifier	0	3		
endless/a	intensifier	0	2	title	
incessant/a	intensifier	0	2		
ceaseless/a	intensifier	0	2		
relentless/a	intensifier	0	1		
countless	intensifier	0	2		
umpteen	intensifier	0	3		
umpteenth	intensifier	0	3		
yet another	intensifier	0	2		
yet again	intensifier	0	2		
time and again	intensifier	0	2		
time and time again	intensifier	0	3		
again and again	intensifier	0	2		
day in day out	intensifier	0	2		
year in year out	intensifier	0	2		
ever more	intensifier	0	2		
ever-growing	intensifier	0	2		
myriad	intensifier	0	2		
oodles of	intensifier	0	3		
heaps of	intensifier	0	2		
gobs of	intensifier	0	3		
reams of	intensifier	0	2	lit:paper	
legions of	intensifier	0	2		
no end of	intensifier	0	3		
bucketloads of	intensifier	0	3		
shedloads of	intensifier	0	3		
loads of	intensifier	0	2		
galore	intensifier	0	3	title	
aplenty	intensifier	0	3		
of epic proportions	intensifier	0	3		
of biblical proportions	intensifier	0	3		
of the highest order	intensifier	0	3		
of the first order	intensifier	0	3		
of the worst kind	intensifier	0	3		
par excellence	intensifier	0	3		
on steroids	intensifier	0	2	lit:athlete|athletes|patient|tested|doctors|put	
writ large	intensifier	0	3		
in spades	intensifier	0	3		
with a vengeance	intensifier	0	3		
pure and simple	intensifier	0	3		
plain and simple	intensifier	0	3		
whatsoever	intensifier	0	2		
in the slightest	intensifier	0	3		
not remotely	intensifier	0	3		
even remotely	intensifier	0	3		
one iota	intensifier	0	3		
a shred of	intensifier	0	3		
a jot of	intensifier	0	3		
a scintilla of	intensifier	0	3		
a modicum of	intensifier	0	3		
an ounce of	intensifier	0	2	lit:gold|cocaine|cannabis|marijuana|silver|crack|price	
an iota of	intensifier	0	3		
the slightest	intensifier	0	2		
the faintest idea	intensifier	0	3		
so much as	intensifier	0	2	lit:twice|times	
least of all	intensifier	0	3		
let alone	intensifier	0	2		
not to mention	intensifier	0	3		
never mind	intensifier	0	2	title	
more than a little	intensifier	0	3		
not a little	intensifier	0	3		
every bit as	intensifier	0	3		
every last	intensifier	0	3		
each and every	intensifier	0	2		
such a	intensifier	0	1		
so many	intensifier	0	1		
so much	intensifier	0	1		
so little	intensifier	0	2		
so few	intensifier	0	2		
quite the	intensifier	0	3		
quite so	intensifier	0	2	neg	
quite simply	intensifier	0	3		
quite literally	intensifier	0	3		
truly	intensifier	0	2	neg	
veritable	intensifier	0	3		
proverbial	intensifier	0	3		
ultra	intensifier	0	1	title,lit:marathon	
uber	intensifier	0	1	title	
über	intensifier	0	3		
super-duper	intensifier	0	3		
supremely	intensifier	0	3		
eminently	intensifier	0	3		
singularly	intensifier	0	3		
peculiarly	intensifier	0	3		
ferociously	intensifier	0	2		
devilishly	intensifier	0	3		
brutally honest	intensifier	0	3		
rock-bottom	intensifier	0	2		
sky-high	intensifier	0	2		
stratospheric	intensifier	0	2	lit:ozone|aerosol|balloon|winds	
outsized	intensifier	0	2		
snail's pace	intensifier	0	3		
at breakneck speed	intensifier	0	1		
dirt cheap	intensifier	0	3		
through the roof	intensifier	0	2	lit:fell|fallen|smoke|rain|flames|escaped|climbed|crashed	
off the scale	intensifier	0	2		
off the charts	intensifier	0	2		
by leaps and bounds	intensifier	0	2		
in droves	intensifier	0	1		
crying out for	intensifier	0	3		
too often	intensifier	0	2		
too much	intensifier	0	1		
too many	intensifier	0	1		
too little	intensifier	0	1		
enough is enough	intensifier	0	3		
once and for all	intensifier	0	2		
now more than ever	intensifier	0	3		
more than ever	intensifier	0	2		
to the nth degree	intensifier	0	3		
nigh-on impossible	intensifier	0	3		
well-nigh	intensifier	0	3		
nigh on	intensifier	0	2		
next to nothing	intensifier	0	2		
precious little	intensifier	0	3		
precious few	intensifier	0	3		
none too	intensifier	0	3		
a damn sight	intensifier	0	3		
a whole lot	intensifier	0	2		
a hell of a	intensifier	0	3		
one hell of a	intensifier	0	3		
a heck of a	intensifier	0	3		
root and branch	intensifier	0	2		
lock stock and barrel	intensifier	0	2		
hook line and sinker	intensifier	0	3		
ever so	intensifier	0	3		
mere	intensifier	-1	2	title	
merely	intensifier	-1	2		
paltry/a	intensifier	-1	3		
measly	intensifier	-1	3		
piddling	intensifier	-1	3		
puny	intensifier	-1	3		
meagre/a	intensifier	-1	2		
meager/a	intensifier	-1	2		
derisory	intensifier	-1	3		
piffling	intensifier	-1	3		
trifling	intensifier	-1	3		
scant	intensifier	-1	1		
drop in the ocean	intensifier	-1	3		
drop in the bucket	intensifier	-1	3		
chicken feed	intensifier	-1	2		
small beer	intensifier	-1	2		
surprise surprise	irony	-1	3		
shock horror	irony	-1	3		
quelle surprise	irony	-1	3		
horror of horrors	irony	-1	3		
how convenient	irony	-1	3		
how very	irony	-1	2		
how touching	irony	-1	3		
how quaint	irony	-1	3		
how noble	irony	-1	3		
conveniently	irony	-1	2	lit:located|situated|placed|sited	
conveniently forget/v	irony	-1	3		
conveniently ignore/v	irony	-1	3		
conveniently overlook/v	irony	-1	3		
predictably	irony	-1	3		
so much for	irony	-1	3		
good luck with	irony	-1	3		
good luck finding	irony	-1	3		
good luck getting	irony	-1	3		
good luck trying	irony	-1	3		
fat chance	irony	-1	3		
fat lot of good	irony	-1	3		
nice work if you can get it	irony	-1	3		
nice try	irony	-1	3		
bully for	irony	-1	3		
big whoop	irony	-1	3		
whatever that means	irony	-1	3		
whatever that may mean	irony	-1	3		
whatever that might mean	irony	-1	3		
whatever that is	irony	-1	2		
if you can call it that	irony	-1	3		
if it can be called that	irony	-1	3		
if that is the word	irony	-1	3		
if that's the word	irony	-1	3		
if that is the right word	irony	-1	3		
or so we are told	irony	-1	3		
or so we're told	irony	-1	3		
so we are told	irony	-1	3		
so we're told	irony	-1	3		
we are told	irony	-1	2		
we're told	irony	-1	2		
we are assured	irony	-1	3		
we are supposed to believe	irony	-1	3		
we're supposed to believe	irony	-1	3		
we are meant to believe	irony	-1	3		
we are expected to believe	irony	-1	3		
are we to believe	irony	-1	3		
would have us believe	irony	-1	3		
would have you believe	irony	-1	3		
or so they say	irony	-1	2		
or so the story goes	irony	-1	3		
or so the theory goes	irony	-1	3		
or so the argument goes	irony	-1	3		
so the theory goes	irony	-1	3		
so the argument goes	irony	-1	3		
so the logic goes	irony	-1	3		
so the thinking goes	irony	-1	2		
so goes the logic	irony	-1	3		
or so they thought	irony	-1	2		
if you please	irony	-1	3		
supposedly	irony	-1	2		
ostensibly	irony	-1	2		
in his infinite wisdom	irony	-1	3		
in her infinite wisdom	irony	-1	3		
in its infinite wisdom	irony	-1	3		
in their infinite wisdom	irony	-1	3		
in its wisdom	irony	-1	3		
in their wisdom	irony	-1	3		
in his wisdom	irony	-1	2		
with a straight face	irony	-1	3		
spare us	irony	-1	3		
spare me	irony	-1	2		
my heart bleeds	irony	-1	3		
boo hoo	irony	-1	3		
boo-hoo	irony	-1	3		
diddums	irony	-1	3		
cry me a river	irony	-1	3		
world's smallest violin	irony	-1	3		
cue the violins	irony	-1	3		
cue much	irony	-1	3		
cue the	irony	-1	2	lit:on	
pull the other one	irony	-1	3		
you couldn't make it up	irony	-1	3		
couldn't make it up	irony	-1	3		
you could not make it up	irony	-1	3		
you can't make this up	irony	-1	3		
you can't make this stuff up	irony	-1	3		
yeah right	irony	-1	3		
tell that to	irony	-1	2		
try telling that to	irony	-1	3		
try telling	irony	-1	3		
what could possibly go wrong	irony	-1	3		
what could go wrong	irony	-1	3		
what's not to like	irony	-1	3		
what is not to like	irony	-1	3		
god's gift to	irony	-1	3		
gift that keeps on giving	irony	-1	3		
what fun	irony	-1	3		
what joy	irony	-1	3		
oh joy	irony	-1	3		
oh goody	irony	-1	3		
no prizes for guessing	irony	-1	3		
pigs might fly	irony	-1	3		
pigs may fly	irony	-1	3		
pigs will fly	irony	-1	3		
when pigs fly	irony	-1	3		
when hell freezes over	irony	-1	3		
don't hold your breath	irony	-1	3		
do not hold your breath	irony	-1	3		
not holding my breath	irony	-1	3		
form an orderly queue	irony	-1	3		
nothing to see here	irony	-1	3		
jobs for the boys	irony	-1	3		
deserve/v a medal	irony	-1	2		
take/v a bow	irony	-1	2	lit:curtain|stage|audience|ovation	
full marks to	irony	-1	3		
full marks for	irony	-1	3		
top marks for	irony	-1	3		
bless him	irony	-1	2		
bless her	irony	-1	2		
bless them	irony	-1	2		
bless his heart	irony	-1	3		
bless her heart	irony	-1	3		
bless their hearts	irony	-1	3		
bless his cotton socks	irony	-1	3		
bless their cotton socks	irony	-1	3		
poor dear/n	irony	-1	3		
poor little	irony	-1	2		
poor old	irony	-1	2		
the great and the good	irony	-1	3		
the powers that be	irony	-1	2		
our betters	irony	-1	3		
our lords and masters	irony	-1	3		
our political masters	irony	-1	3		
our esteemed	irony	-1	3		
our glorious	irony	-1	3		
our brave leaders	irony	-1	3		
dear leader	irony	-1	2	lit:kim|korea|korean|pyongyang	
the fine folks	irony	-1	3		
the good folks	irony	-1	3		
the little people	irony	-1	2		
lesser mortals	irony	-1	3		
mere mortals	irony	-1	3		
you'd almost think	irony	-1	3		
you would almost think	irony	-1	3		
anyone would think	irony	-1	3		
you'd think	irony	-1	3		
one would think	irony	-1	3		
almost as if	irony	-1	2		
almost as though	irony	-1	2		
it's almost as if	irony	-1	3		
it is almost as if	irony	-1	3		
as if that weren't enough	irony	-1	3		
as if that wasn't enough	irony	-1	3		
as if that were not enough	irony	-1	3		
as if by magic	irony	-1	3		
by some miracle	irony	-1	3		
by a strange coincidence	irony	-1	3		
by sheer coincidence	irony	-1	2		
purely coincidentally	irony	-1	3		
purely by coincidence	irony	-1	3		
entirely coincidentally	irony	-1	3		
coincidentally	irony	-1	2		
is no coincidence	irony	-1	2		
newsflash	irony	-1	3		
news flash	irony	-1	3		
spoiler alert	irony	-1	3		
note to self	irony	-1	3		
wink wink	irony	-1	3		
nudge nudge	irony	-1	3		
cough cough	irony	-1	3		
tut tut	irony	-1	3		
tut-tut	irony	-1	3		
tsk tsk	irony	-1	3		
a bit rich	irony	-1	3		
that's rich	irony	-1	3		
rich coming from	irony	-1	3		
first world problem/n	irony	-1	3		
first-world problem/n	irony	-1	3		
call me cynical	irony	-1	3		
call me a cynic	irony	-1	3		
call me old-fashioned	irony	-1	3		
colour me	irony	-1	3		
color me	irony	-1	3		
stop the presses	irony	-1	3		
hold the front page	irony	-1	3		
alert the media	irony	-1	3		
thanks a bunch	irony	-1	3		
thanks for nothing	irony	-1	3		
with friends like these	irony	-1	3		
with friends like that	irony	-1	3		
with all due respect	irony	-1	3		
with the greatest respect	irony	-1	3		
far be it from	irony	-1	3		
hardly rocket science	irony	-1	3		
not rocket science	irony	-1	3		
rocket science	irony	-1	2	lit:nasa|engineer|degree|launch|satellite	
not exactly	irony	-1	2		
hardly a	irony	-1	2		
is hardly	irony	-1	2		
scarcely a	irony	-1	2		
not that anyone	irony	-1	3		
not that it matters	irony	-1	3		
not that you'd know	irony	-1	3		
not to worry	irony	-1	3		
never fear	irony	-1	3		
not so fast	irony	-1	3		
oh the irony	irony	-1	3		
of course	irony	0	2		
naturally	irony	0	1	lit:occurring|occurs|occur|died	
needless to say	irony	0	3		
no doubt	irony	0	2	neg	
doubtless	irony	0	2		
ironically	irony	0	2		
ironically enough	irony	0	3		
the irony	irony	0	3		
irony of ironies	irony	0	3		
funnily enough	irony	0	3		
oddly enough	irony	0	3		
strangely enough	irony	0	3		
curiously enough	irony	0	3		
amazingly enough	irony	0	3		
believe it or not	irony	0	3		
go figure	irony	0	3		
you don't say	irony	0	3		
no kidding	irony	0	3		
fancy that	irony	0	3		
imagine that	irony	0	2	lit:hard|difficult|to|could|can|cannot|can't	
who'd have thought	irony	0	3		
who would have thought	irony	0	3		
who'd have thunk	irony	0	3		
who would have guessed	irony	0	3		
lo and behold	irony	0	3		
hey presto	irony	0	3		
voila	irony	0	3		
voilà	irony	0	3		
et voilà	irony	0	3		
as luck would have it	irony	0	3		
as fate would have it	irony	0	2		
wait for it	irony	0	3	lit:to|had|will|must|would	
drum roll	irony	0	2	lit:drummer|drums|band	
drumroll	irony	0	3		
heaven forbid	irony	0	3		
heaven forfend	irony	0	3		
god forbid	irony	0	3		
perish the thought	irony	0	3		
heaven help	irony	0	3		
god help	irony	0	3		
heaven knows	irony	0	3		
goodness knows	irony	0	3		
god knows	irony	0	3		
god only knows	irony	0	3	title	
lord knows	irony	0	3		
good grief	irony	0	3		
good heavens	irony	0	3		
good lord	irony	0	3		
good god	irony	0	3		
dear god	irony	0	3		
goodness me	irony	0	3		
goodness gracious	irony	0	3		
for heaven's sake	irony	0	3		
for goodness sake	irony	0	3		
for goodness' sake	irony	0	3		
for god's sake	irony	0	3		
for pity's sake	irony	0	3		
for crying out loud	irony	0	3		
wonder of wonders	irony	0	3		
miracle of miracles	irony	0	3		
will wonders never cease	irony	0	3		
thank heavens	irony	0	3		
thank heaven	irony	0	3		
thank goodness	irony	0	3		
thank god	irony	0	2		
praise be	irony	0	3		
hallelujah	irony	0	2	title	
hurrah	irony	0	3		
hooray	irony	0	3		
whoopee	irony	0	3		
yippee	irony	0	3		
yay	irony	0	3	title	
oops	irony	0	3		
whoops	irony	0	3		
ouch	irony	0	3		
yikes	irony	0	3		
ugh	irony	0	3		
meh	irony	0	3		
phew	irony	0	3		
pah	irony	0	3		
bah	irony	0	3	title	
bah humbug	irony	0	3		
humbug	irony	0	2	lit:mint|scrooge	
ho hum	irony	0	3		
ho-hum	irony	0	3		
oh	irony	0	2	title	
oh dear	irony	0	3		
oh well	irony	0	3		
oh yes	irony	0	3		
oh sure	irony	0	3		
oh no	irony	0	2		
oh my	irony	0	3		
oh-so	irony	0	3		
ah	irony	0	2	title	
ah yes	irony	0	3		
ah well	irony	0	3		
aha	irony	0	3		
ahem	irony	0	3		
er	irony	0	1	title	
erm	irony	0	3		
um	irony	0	2	title	
hmm	irony	0	3		
gee	irony	0	3	title	
gosh	irony	0	3	title	
golly	irony	0	3	title	
crikey	irony	0	3		
blimey	irony	0	3		
sheesh	irony	0	3		
well well	irony	0	3		
my oh my	irony	0	3		
dare i say	irony	0	3		
dare one say	irony	0	3		
shall we say	irony	0	3		
let's just say	irony	0	3		
let us just say	irony	0	3		
to put it mildly	irony	0	3		
to put it kindly	irony	0	3		
to put it charitably	irony	0	3		
to put it politely	irony	0	3		
to say the least	irony	0	3		
or so it seems	irony	0	2		
if you will	irony	0	1		
i kid you not	irony	0	3		
just saying	irony	0	3		
pray tell	irony	0	3		
forsooth	irony	0	3		
verily	irony	0	3		
silly me	irony	0	3		
no thanks to	irony	0	2		
there you have it	irony	0	3		
there we have it	irony	0	3		
there you go	irony	0	3		
job done	irony	0	2		
problem solved	irony	0	3		
simple as that	irony	0	3		
easy peasy	irony	0	3		
bob's your uncle	irony	0	3		
the rest is history	irony	0	2		
stranger things have happened	irony	0	3		
what a surprise	irony	0	3		
what a coincidence	irony	0	3		
no surprise there	irony	0	3		
no surprises there	irony	0	3		
knock/v me down with a feather	irony	0	3		
the usual suspects	irony	0	2	title	
shocker/n	irony	0	2		
amateurish/a	evaluative	-1	3		
timid/a	evaluative	-1	2		
stingy/a	evaluative	-1	3		
miserly	evaluative	-1	3		
scandalous/a	evaluative	-1	3		
outrageous/a	evaluative	-1	3		
unjustified	evaluative	-1	2		
sobering	evaluative	-1	3		
dismaying/a	evaluative	-1	3		
ominous/a	evaluative	-1	2		
unthinkable	evaluative	-1	2		
unbecoming	evaluative	-1	3	lit:officer|conduct	
discreditable/a	evaluative	-1	3		
dishonourable/a	evaluative	-1	2	lit:discharge|discharged	
dishonorable/a	evaluative	-1	2	lit:discharge|discharged	
ignoble/a	evaluative	-1	3		
ignominious/a	evaluative	-1	3		
inglorious	evaluative	-1	3	title	
ungainly	evaluative	-1	3		
insular	evaluative	-1	2		
parochial	evaluative	-1	2	title,lit:church|council|school|schools	
elitist	evaluative	-1	2		
snide/a	evaluative	-1	3		
sniffy	evaluative	-1	3		
catty	evaluative	-1	3		
bitchy	evaluative	-1	3		
tone deaf	evaluative	-1	3		
wanton/a	evaluative	-1	2		
egotistical/a	evaluative	-1	3		
egomaniacal	evaluative	-1	3		
delusions of grandeur	evaluative	-1	3		
bluster	evaluative	-1	3	title,noun	
blustering	evaluative	-1	3		
bombast	evaluative	-1	3		
verbose	evaluative	-1	2	lit:mode|output|option|logging	
long-winded	evaluative	-1	3		
impenetrable	evaluative	-1	2		
overcomplicated	evaluative	-1	3		
box-ticking	evaluative	-1	3		
tick-box	evaluative	-1	2		
knee-jerk	evaluative	-1	3		
kneejerk	evaluative	-1	3		
short-termist	evaluative	-1	3		
short-termism	evaluative	-1	3		
penny-pinching	evaluative	-1	3		
headline-grabbing	evaluative	-1	2		
attention-seeking	evaluative	-1	3		
gimmicky	evaluative	-1	3		
gimmick/n	evaluative	-1	2		
posturing	evaluative	-1	3		
flabby	evaluative	-1	2	lit:belly|stomach|arms	
muddle/n	evaluative	-1	3		
a mess	evaluative	-1	2		
omnishambles	evaluative	-1	3		
quagmire	evaluative	-1	2		
cesspit	evaluative	-1	2	lit:sewage|medieval|fell	
cesspool	evaluative	-1	2	lit:sewage|fell	
basket case	evaluative	-1	3		
white elephant/n	evaluative	-1	3	title	
lost cause	evaluative	-1	2		
poisoned chalice	evaluative	-1	3		
can of worms	evaluative	-1	3		
own worst enemy	evaluative	-1	3		
lesser of two evils	evaluative	-1	3		
lesser evil	evaluative	-1	3		
botched	evaluative	-1	2	lit:surgery|execution|operation|robbery|burglary|raid|procedure|circumcision	
bungled	evaluative	-1	2	lit:robbery|burglary|raid|heist	
unhelpful/a	evaluative	-1	2		
shocking	evaluative	-1	1		
shockingly	evaluative	-1	3		
reactionary	evaluative	-1	2		
rudderless	evaluative	-1	3		
directionless	evaluative	-1	3		
visionless	evaluative	-1	3		
aimless/a	evaluative	-1	2		
passionless	evaluative	-1	3		
overbaked	evaluative	-1	3		
half-formed	evaluative	-1	3		
half-cocked	evaluative	-1	3		
half-truth/n	evaluative	-1	3		
inauspicious/a	evaluative	-1	3		
undeserved/a	evaluative	-1	3		
tin ear	evaluative	-1	3		
crying shame	evaluative	-1	3		
dead on arrival	evaluative	-1	2	lit:hospital|pronounced|ambulance	
past its sell-by date	evaluative	-1	3	lit:milk|food|meat	
not worth the paper	evaluative	-1	3		
it is telling	evaluative	0	3		
it's telling	evaluative	0	3		
more telling	evaluative	0	3		
most telling	evaluative	0	3		
incredible	evaluative	0	2	title	
unbelievable	evaluative	0	2		
spectacular	evaluative	0	2		
salutary	evaluative	0	3		
momentous/a	evaluative	0	2		
nail-biting	evaluative	0	2		
inconceivable	evaluative	0	2		
long-suffering	evaluative	0	3		
put-upon	evaluative	0	3		
heartening/a	evaluative	1	3		
reassuring	evaluative	1	2		
reassuringly	evaluative	1	3		
a masterpiece	evaluative	1	2	lit:stolen|rembrandt|picasso|auction	
minor masterpiece	evaluative	1	3		
masterstroke/n	evaluative	1	3		
stroke of genius	evaluative	1	3		
genius	evaluative	1	1	title,lit:grant	
magical/a	evaluative	1	2	title	
thing of beauty	evaluative	1	3		
poetry in motion	evaluative	1	3		
feast for the eyes	evaluative	1	3		
feast for the senses	evaluative	1	3		
visual feast	evaluative	1	3		
wholesome	evaluative	1	2		
humbling	evaluative	1	2		
seminal	evaluative	1	2		
towering performance	evaluative	1	3		
punchy/a	evaluative	1	3		
pacy	evaluative	1	3		
velvety	evaluative	1	2		
pillowy	evaluative	1	3		
zingy	evaluative	1	3		
edge-of-your-seat	evaluative	1	3		
tearjerker/n	evaluative	1	3		
tear-jerker/n	evaluative	1	3		
unstinting/a	evaluative	1	3		
unfailingly	evaluative	1	3		
upstanding	evaluative	1	2		
virtuous/a	evaluative	1	2		
incredibly	intensifier	0	3		
unbelievably	intensifier	0	3		
spectacularly	intensifier	0	3		
preternaturally	intensifier	0	3		
bog-standard	evaluative	-1	3		

"""#),
    EmbeddedLexicon(
      name: "loaded-rare", version: "1",
      sha256: "a8387a96c62cba181754e5bb38d7fe5a0b29ac1648e529162a506dac9ca7c218",
      counts: [371, 182, 254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      content: #"""
# Rarer or weaker loaded words.
# version: 1
# source: written for Slant from general knowledge of English; no list was copied
# licence: Apache-2.0
# columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
pattern	category	polarity	strength	guard	note
travesty of justice	loaded	-1	3		
con trick/n	loaded	-1	3		
con job/n	loaded	-1	3		
confidence trick/n	loaded	-1	3		
ripoff/n	loaded	-1	3		
botch job/n	loaded	-1	3		
botched job/n	loaded	-1	3		
half-measure/n	loaded	-1	3		
tissue of lies	loaded	-1	3		
utter nonsense	loaded	-1	3		
sheer nonsense	loaded	-1	3		
dangerous nonsense	loaded	-1	3		
arrant nonsense	loaded	-1	3		
twaddle	loaded	-1	3		
piffle	loaded	-1	3		
balderdash	loaded	-1	3		
bunkum	loaded	-1	3		
baloney	loaded	-1	3	lit:sandwich|sausage|sliced|meat	
codswallop	loaded	-1	3		
humbug	loaded	-1	3	lit:sweets|mint|scrooge|bah,title	
hokum	loaded	-1	3		
casuistry	loaded	-1	3		
straw men	loaded	-1	3		
strawman	loaded	-1	3		
shibboleth/n	loaded	-1	3		
rank hypocrisy	loaded	-1	3		
perfidy	loaded	-1	3		
double-dealing	loaded	-1	3		
sheer folly	loaded	-1	3		
absurdities	loaded	-1	3		
sheer madness	loaded	-1	3		
collective madness	loaded	-1	3		
silliness	loaded	-1	2		
inanity	loaded	-1	3		
bungling	loaded	-1	3		
heartlessness	loaded	-1	3		
self-importance	loaded	-1	3		
vainglory	loaded	-1	3		
self-deception	loaded	-1	3		
delusions of grandeur	loaded	-1	3		
wilful ignorance	loaded	-1	3		
willful ignorance	loaded	-1	3		
naïveté	loaded	-1	3		
moral cowardice	loaded	-1	3		
pusillanimity	loaded	-1	3		
spinelessness	loaded	-1	3		
defeatism	loaded	-1	3		
pig-headedness	loaded	-1	3		
bloody-mindedness	loaded	-1	3		
dogmatism	loaded	-1	3		
demagogy	loaded	-1	3		
agitprop	loaded	-1	3		
doublethink	loaded	-1	3		
newspeak	loaded	-1	3		
mass hysteria	loaded	-1	3		
scare-mongering	loaded	-1	3		
scare story	loaded	-1	3		
scare stories	loaded	-1	3		
war-mongering	loaded	-1	3		
hate-mongering	loaded	-1	3		
rabble-rousing	loaded	-1	3		
tub-thumping	loaded	-1	3		
gimmickry	loaded	-1	3		
cheap stunt/n	loaded	-1	3		
handwringing	loaded	-1	3		
breast-beating	loaded	-1	3		
sloganeering	loaded	-1	3		
hollow words	loaded	-1	3		
word salad	loaded	-1	3		
verbiage	loaded	-1	3		
psychobabble	loaded	-1	3		
blather	loaded	-1	3		
prattle	loaded	-1	3		
puff piece/n	loaded	-1	3		
hagiographies	loaded	-1	3		
toadying	loaded	-1	3		
bootlicking	loaded	-1	3		
nanny statism	loaded	-1	3		
jackboot/n	loaded	-1	3		
gangsterism	loaded	-1	3		
rapacity	loaded	-1	3		
stealth taxes	loaded	-1	3		
whipping boy/n	loaded	-1	3		
woke agenda	loaded	-1	3		
woke nonsense	loaded	-1	3		
nest of vipers	loaded	-1	3		
clown car	loaded	-1	3		
hot mess	loaded	-1	3		
pig's ear	loaded	-1	3		
blind alley/n	loaded	-1	3		
pipedream/n	loaded	-1	3		
recipe for chaos	loaded	-1	3		
insult to the intelligence	loaded	-1	3		
monstrosities	loaded	-1	3		
national shame	loaded	-1	3		
cruel joke/n	loaded	-1	3		
bad joke/n	loaded	-1	3		
non-apologies	loaded	-1	3		
anti-climax	loaded	-1	3		
let-down/n	loaded	-1	3		
banalities	loaded	-1	3		
tedium	loaded	-1	3		
dreck	loaded	-1	3		
schlock	loaded	-1	3		
pabulum	loaded	-1	3		
schmaltz	loaded	-1	3		
mawkishness	loaded	-1	3		
pretentiousness	loaded	-1	3		
malevolence	loaded	-1	3		
nastiness	loaded	-1	3		
heavy-handedness	loaded	-1	3		
braggadocio	loaded	-1	3		
hissy fit/n	loaded	-1	3		
sob story	loaded	-1	3		
sob stories	loaded	-1	3		
pity party	loaded	-1	3		
utter disregard	loaded	-1	3		
wanton disregard	loaded	-1	3		
cavalier attitude	loaded	-1	3		
lust for power	loaded	-1	3		
moral vacuum	loaded	-1	3		
job-killer/n	loaded	-1	3		
economic vandalism	loaded	-1	3		
environmental vandalism	loaded	-1	3		
fool's paradise	loaded	-1	3		
conspiracy-mongering	loaded	-1	3		
fever swamp/n	loaded	-1	3		
faustian pact/n	loaded	-1	3		
devil's bargain	loaded	-1	3		
pyrrhic victories	loaded	-1	3		
hollow victory	loaded	-1	3		
toothless tiger/n	loaded	-1	3		
sorry tale	loaded	-1	3		
sorry spectacle	loaded	-1	3		
sorry episode	loaded	-1	3		
sorry excuse	loaded	-1	3		
sad spectacle	loaded	-1	3		
sad indictment	loaded	-1	3		
searing indictment	loaded	-1	3		
ugly spectacle	loaded	-1	3		
last refuge of	loaded	-1	3		
ash heap of history	loaded	-1	3		
bull in a china shop	loaded	-1	3		
same old story	loaded	-1	3		
road to nowhere	loaded	-1	3		
road to ruin	loaded	-1	3		
step in the wrong direction	loaded	-1	3		
step backwards	loaded	-1	2		
giant step backwards	loaded	-1	3		
smear tactic/n	loaded	-1	2		
inquisition/n	loaded	-1	2	title,lit:spanish|medieval	
dishonesty	loaded	-1	2	lit:offence|offences|convicted|charges|charge|exam	
untruth/n	loaded	-1	2		
indoctrination	loaded	-1	2		
brainwashing	loaded	-1	2		
fallacies	loaded	-1	2		
bunk	loaded	-1	2	lit:bed|beds|beach,noun	
bilge	loaded	-1	2	lit:ship|boat|pump|pumps|water|oil	
tripe	loaded	-1	2	lit:beef|soup|stomach|dish|onions|cooked	
cruelty	loaded	-1	2	lit:animal|animals|charge|charges|charged|rspca|dogs|puppies|mental	
inhumanity	loaded	-1	2		
barbarity	loaded	-1	2		
barbarism	loaded	-1	2		
affront/n	loaded	-1	2		
indignities	loaded	-1	2		
indifference	loaded	-1	2		
ignorance	loaded	-1	2	lit:law	
conceit/n	loaded	-1	2		
vanity	loaded	-1	2	lit:fair|unit|mirror|bathroom|table|plates|publisher|licence|press,title	
self-dealing	loaded	-1	2		
obstinacy	loaded	-1	2		
stubbornness	loaded	-1	2		
fanaticism	loaded	-1	2		
orthodoxy	loaded	-1	2	title,lit:russian|greek|church|christian|jewish|eastern|rabbi	
truism/n	loaded	-1	2		
despotism	loaded	-1	2		
plutocracy	loaded	-1	2		
chauvinism	loaded	-1	2		
profiteering	loaded	-1	2		
price-gouging	loaded	-1	1		
largesse	loaded	-1	2		
squalor	loaded	-1	2		
browbeating	loaded	-1	2		
arm-twisting	loaded	-1	2		
swagger	loaded	-1	2	noun	
chest-thumping	loaded	-1	2		
flag-waving	loaded	-1	2		
name-calling	loaded	-1	2		
slanging match	loaded	-1	2		
slanging matches	loaded	-1	2		
score-settling	loaded	-1	2		
political pawn/n	loaded	-1	2		
surveillance state	loaded	-1	2		
class warfare	loaded	-1	2		
race card	loaded	-1	2		
moral high ground	loaded	-1	2		
mission creep	loaded	-1	2		
media frenzy	loaded	-1	2		
free-for-all	loaded	-1	2		
three-ring circus	loaded	-1	2		
smoke screen/n	loaded	-1	2	lit:grenade|grenades|troops|tanks	
rubber stamp/n	loaded	-1	2	lit:ink|passport	
band-aid	loaded	-1	2	title,lit:wound|cut|knee|finger|live|geldof	
easy answer/n	loaded	-1	2		
volte-face	loaded	-1	2		
flip-flop/n	loaded	-1	2	lit:shorts|sandals|wearing|beach|wore|feet|pair	
albatross	loaded	-1	2	lit:bird|birds|chick|chicks|species|colony|wandering|hole|nest|fleetwood,title	
millstone/n	loaded	-1	2	lit:grit|mill|flour|grain	
can of worms	loaded	-1	2	lit:fishing|bait|fish	
powder keg/n	loaded	-1	2	lit:gunpowder|explosives	
ticking time bomb	loaded	-1	2		
vicious cycle/n	loaded	-1	2		
downward spiral	loaded	-1	2		
beginning of the end	loaded	-1	2		
quagmire/n	loaded	-1	2	lit:mud|swamp|rain|pitch	
hotchpotch	loaded	-1	2		
mishmash	loaded	-1	2		
bureaucratic nightmare	loaded	-1	2		
iron fist	loaded	-1	2		
iron grip	loaded	-1	2		
heavy hand	loaded	-1	2		
carbuncle/n	loaded	-1	2		
hornet's nest	loaded	-1	2	lit:stung|wasps|insects|tree	
breeding ground for	loaded	-1	2	lit:mosquito|mosquitoes|mosquitos|birds|seals|turtles|seabirds|bacteria|penguins	
myopia	loaded	-1	2	lit:eye|eyes|vision|glasses|children|lenses|sight	
fantasy land	loaded	-1	2		
fantasyland	loaded	-1	2		
ravings	loaded	-1	2		
ramblings	loaded	-1	2		
temper tantrum/n	loaded	-1	2	lit:toddler|toddlers|child|parents	
moaning	loaded	-1	2	lit:pain|sound|wind|myrtle	
dud/n	loaded	-1	2	lit:bomb|bombs|shell|shells|munitions|grenade|rate	
caricature/n	loaded	-1	2	lit:drawing|cartoon|artist|drew|cartoonist	
parody of	loaded	-1	2	lit:song|video|account|film|movie|yankovic	
poor relation/n	loaded	-1	2		
wild goose chase	loaded	-1	2		
fool's gold	loaded	-1	2	lit:pyrite|roses|stone|mineral	
trojan horse/n	loaded	-1	2	lit:malware|virus|software|computer|troy|banking,title	
blunt instrument/n	loaded	-1	2	lit:weapon|head|attacked|beaten|police|murder|trauma|struck|skull	
soft touch	loaded	-1	2		
kid gloves	loaded	-1	2		
fait accompli	loaded	-1	2		
zero-sum game	loaded	-1	2		
law of the jungle	loaded	-1	2		
survival of the fittest	loaded	-1	2	lit:darwin|species|evolution	
rat race	loaded	-1	2		
scorched earth	loaded	-1	2		
wrecking ball	loaded	-1	2	lit:demolition|building|cyrus|miley|crane	
catalogue of failures	loaded	-1	2		
catalog of errors	loaded	-1	2		
hammer blow/n	loaded	-1	2	lit:head|skull|attack|murder	
bitter pill	loaded	-1	2		
kiss of death	loaded	-1	2		
death throes	loaded	-1	2	lit:animal|whale	
writing on the wall	loaded	-1	2		
tip of the iceberg	loaded	-1	2		
same old same old	loaded	-1	2		
lost cause/n	loaded	-1	2	lit:confederate|confederacy,title	
wild west	loaded	-1	2	title,lit:cowboy|cowboys|frontier|outlaw|outlaws|film	
old boys' club	loaded	-1	2		
old boy network	loaded	-1	2		
westminster bubble	loaded	-1	2		
beltway bubble	loaded	-1	2		
fixation with	loaded	-1	2		
fixation on	loaded	-1	2		
hobbyhorse/n	loaded	-1	2		
hobby horse/n	loaded	-1	2	lit:children|toy|riding|championships	
bugbear/n	loaded	-1	2		
bête noire	loaded	-1	2		
bete noire	loaded	-1	2		
back-room deal/n	loaded	-1	2		
sweetheart deal/n	loaded	-1	2		
backroom dealing	loaded	-1	2		
shady deal/n	loaded	-1	2		
dirty deal/n	loaded	-1	2		
underhand tactic/n	loaded	-1	2		
strong-arm tactic/n	loaded	-1	2		
bully pulpit	loaded	-1	2		
publicity machine	loaded	-1	2		
spin machine	loaded	-1	2		
ugliness	loaded	-1	2		
coarsening of	loaded	-1	2		
dumbing-down	loaded	-1	2		
nimbyism	loaded	-1	2		
plunder	loaded	-1	2	noun,lit:viking|vikings|pirates	
self-sabotage	loaded	-1	2		
cynical move/n	loaded	-1	2		
naked ambition	loaded	-1	2		
naked greed	loaded	-1	2		
naked partisanship	loaded	-1	2		
price of failure	loaded	-1	2		
revolving door	loaded	-1	2	lit:entrance|lobby|hotel|stuck	
outlandish claim/n	loaded	-1	2		
reign of terror	loaded	-1	2	lit:french|robespierre|revolution|guillotine,title	
parade of horribles	loaded	-1	2		
conspiracy of silence	loaded	-1	2		
culture of fear	loaded	-1	2		
culture of entitlement	loaded	-1	2		
shadow of his former self	loaded	-1	2		
shadow of her former self	loaded	-1	2		
dictatorship/n	loaded	-1	1		
authoritarianism	loaded	-1	1		
nativism	loaded	-1	1		
slur/n	loaded	-1	1	lit:racial|racist|ethnic|antisemitic|homophobic	
about-face/n	loaded	-1	1		
finger-pointing	loaded	-1	1		
stunt/n	loaded	-1	1	lit:film|driver|double|performer|man|cycling|bike|jump|movie|plane	
meltdown/n	loaded	-1	1	lit:nuclear|reactor|core|chernobyl|fukushima|snow|ice	
trope/n	loaded	-1	1		
gridlock	loaded	-1	1	lit:traffic|road|roads|motorists|congestion|m25	
dystopia/n	loaded	-1	1	lit:novel|fiction|film|atwood	
master stroke/n	loaded	1	3		
flash of genius	loaded	1	3		
rays of sunshine	loaded	1	3		
joy to watch	loaded	1	3		
feast for the eyes	loaded	1	3		
derring-do	loaded	1	3		
quiet heroism	loaded	1	3		
far-sightedness	loaded	1	3		
triumph for common sense	loaded	1	3		
triumph of common sense	loaded	1	3		
instant classic	loaded	1	3		
cut above the rest	loaded	1	3		
redeeming feature/n	loaded	1	3		
welcome step	loaded	1	3		
welcome antidote	loaded	1	3		
welcome corrective	loaded	1	3		
minor miracle	loaded	1	3		
sheer joy	loaded	1	3		
sheer delight	loaded	1	3		
model of clarity	loaded	1	3		
model of restraint	loaded	1	3		
blessing/n	loaded	1	1	noun,lit:pope|priest|bishop|church|parents|rabbi|same-sex|wedding|god's	
bright spot/n	loaded	1	2	lit:sun|galaxy|sky|telescope|scan	
lifesaver/n	loaded	1	2		
delight/n	loaded	1	2	noun,lit:turkish|shouted|expressed	
finesse	loaded	1	2		
elan	loaded	1	2		
élan	loaded	1	2		
chutzpah	loaded	1	2		
basic decency	loaded	1	2		
stoicism	loaded	1	2	lit:stoics|marcus|zeno|philosophy	
generosity of spirit	loaded	1	2		
prudence	loaded	1	2		
moral leadership	loaded	1	2		
moral backbone	loaded	1	2		
feather in * cap	loaded	1	2		
giant leap	loaded	1	2		
salvation	loaded	1	2	title,lit:army|church|christ|souls|god|jesus	
embarrassment of riches	loaded	1	2		
crowd-pleaser/n	loaded	1	2		
page-turner/n	loaded	1	2		
cult classic/n	loaded	1	2		
last best hope	loaded	1	2		
best hope of	loaded	1	2		
high-water mark	loaded	1	2	lit:flood|tide|beach	
high water mark of	loaded	1	2		
extraordinary feat	loaded	1	2		
cause for hope	loaded	1	2		
reason for hope	loaded	1	2		
reason to be cheerful	loaded	1	2		
reason to cheer	loaded	1	2		
pillar of strength	loaded	1	2		
tower of strength	loaded	1	2		
tonic for	loaded	1	2		
towering achievement	loaded	1	2		
thing of beauty	loaded	1	2		
bold step	loaded	1	2		
no panacea	loaded	0	3		
delicious irony	loaded	0	3		
supreme irony	loaded	0	3		
flunkey/n	epithet	-1	3		
bully boy/n	epithet	-1	3		
tin-pot dictator/n	epithet	-1	3		
petty tyrant/n	epithet	-1	3		
would-be dictator/n	epithet	-1	3		
wannabe dictator/n	epithet	-1	3		
kleptocrat/n	epithet	-1	3		
robber baron/n	epithet	-1	3		
spiv/n	epithet	-1	3		
snake-oil salesman	epithet	-1	3		
snake-oil salesmen	epithet	-1	3		
mountebank/n	epithet	-1	3		
nonentity	epithet	-1	3		
nonentities	epithet	-1	3		
also-ran/n	epithet	-1	3	lit:race|horse|handicap	
sore loser/n	epithet	-1	3		
gasbag/n	epithet	-1	3		
braggart/n	epithet	-1	3		
narcissist-in-chief	epithet	-1	3		
party hack/n	epithet	-1	3		
yes man	epithet	-1	3	title	
yes men	epithet	-1	3	title	
toady	epithet	-1	3		
toadies	epithet	-1	3		
bootlicker/n	epithet	-1	3		
pencil-pusher/n	epithet	-1	3		
bean counter/n	epithet	-1	3		
busybodies	epithet	-1	3		
armchair critic/n	epithet	-1	3		
limousine liberal/n	epithet	-1	3		
luvvie/n	epithet	-1	3		
pc brigade	epithet	-1	3		
chickenhawk/n	epithet	-1	3		
peacenik/n	epithet	-1	3		
tree-hugger/n	epithet	-1	3		
loony left	epithet	-1	3		
lowlife/n	epithet	-1	3		
riff-raff	epithet	-1	3		
riffraff	epithet	-1	3		
twitter mob/n	epithet	-1	3		
sheeple	epithet	-1	3		
claque	epithet	-1	3		
out-of-touch elite/n	epithet	-1	3		
self-serving elite/n	epithet	-1	3		
coastal elite/n	epithet	-1	3		
cosseted elite/n	epithet	-1	3		
fifth columnist/n	epithet	-1	3		
backstabber/n	epithet	-1	3		
bloodsucker/n	epithet	-1	3	lit:mosquito|ticks|leech	
sponger/n	epithet	-1	3		
vulture capitalist/n	epithet	-1	3		
weakling/n	epithet	-1	3		
dunce/n	epithet	-1	3		
dimwit/n	epithet	-1	3		
halfwit/n	epithet	-1	3		
nincompoop/n	epithet	-1	3		
numbskull/n	epithet	-1	3		
nitwit/n	epithet	-1	3		
ignoramus/n	epithet	-1	3		
boor/n	epithet	-1	3		
cad/n	epithet	-1	3		
sleazeball/n	epithet	-1	3		
evildoer/n	epithet	-1	3		
ne'er-do-well/n	epithet	-1	3		
layabout/n	epithet	-1	3		
spendthrift/n	epithet	-1	3		
serial liar/n	epithet	-1	3		
hatemonger/n	epithet	-1	3		
doommonger/n	epithet	-1	3		
doomster/n	epithet	-1	3		
prophet of doom	epithet	-1	3		
prophets of doom	epithet	-1	3		
spoilsport/n	epithet	-1	3		
party pooper/n	epithet	-1	3		
wet blanket/n	epithet	-1	3	lit:water|wrapped|bed	
moaner/n	epithet	-1	3		
crybaby	epithet	-1	3		
crybabies	epithet	-1	3		
dead man walking	epithet	-1	3	title	
stuffed shirt/n	epithet	-1	3		
social climber/n	epithet	-1	3		
prig/n	epithet	-1	3		
martinet/n	epithet	-1	3		
wolf in sheep's clothing	epithet	-1	3		
blithering idiot/n	epithet	-1	3		
paper pusher/n	epithet	-1	3		
wrecker/n	epithet	-1	3	lit:car|tow|ship|ships|truck|cornwall	
wheeler-dealer/n	epithet	-1	3		
acolyte/n	epithet	-1	1	lit:altar|church|mass|priest	
cultist/n	epithet	-1	2		
diehard/n	epithet	-1	2	noun,lit:fans|fan|supporters,title	
die-hard/n	epithet	-1	2	lit:fans|fan|supporters,title	
agitator/n	epithet	-1	1	lit:washing|machine|tank	
trouble-maker/n	epithet	-1	2		
provocateur/n	epithet	-1	1		
bagman	epithet	-1	2		
bagmen	epithet	-1	2		
con man	epithet	-1	1		
con men	epithet	-1	1		
conman	epithet	-1	1		
conmen	epithet	-1	1		
impostor/n	epithet	-1	2		
imposter/n	epithet	-1	2	lit:syndrome	
intellectual lightweight/n	epithet	-1	2		
political lightweight/n	epithet	-1	2		
show-off/n	epithet	-1	2		
ogre/n	epithet	-1	2	lit:shrek|fairy	
twitterati	epithet	-1	2		
motley crew	epithet	-1	2	title	
gaggle of	epithet	-1	2	lit:geese	
hordes of	epithet	-1	2		
political classes	epithet	-1	2		
ruling classes	epithet	-1	2		
the blob	epithet	-1	2		
leech/n	epithet	-1	2	lit:blood|skin|medicinal|species|pond	
joker/n	epithet	-1	2	lit:batman|phoenix|film|ledger|card|cards|gaga|movie|deck|djokovic,title	
reprobate/n	epithet	-1	2		
creep/n	epithet	-1	2	noun,title,lit:mission	
miscreant/n	epithet	-1	2		
shirker/n	epithet	-1	2		
slacker/n	epithet	-1	2		
xenophobe/n	epithet	-1	2		
misogynist/n	epithet	-1	2		
malcontent/n	epithet	-1	2		
gadfly	epithet	-1	2		
patsy	epithet	-1	2	title,lit:cline|kensit	
stalking horse	epithet	-1	2	lit:bid|bidder|bankruptcy|auction|court	
sitting duck/n	epithet	-1	2		
talking head/n	epithet	-1	2	title	
poster boy/n	epithet	-1	2	lit:poster	
attention-seeker/n	epithet	-1	2		
ambulance chaser/n	epithet	-1	2		
moralist/n	epithet	-1	2		
prude/n	epithet	-1	2		
miser/n	epithet	-1	2	title	
ruffian/n	epithet	-1	2		
sleazebag/n	epithet	-1	2		
nimby	epithet	-1	2		
nimbies	epithet	-1	2		
rent-a-mob	epithet	-1	2		
bully	epithet	-1	1	noun,lit:school|pulpit|pupil|dog|dogs|xl|class	
populist/n	epithet	-1	1	noun	
maverick/n	epithet	-1	1	title,lit:dallas|gun|cruise	
knights in shining armour	epithet	1	3		
woman of principle	epithet	1	3		
towering figure/n	epithet	1	3		
moral giant/n	epithet	1	3		
consummate professional/n	epithet	1	3		
profile in courage	epithet	1	3	title,lit:kennedy	
profiles in courage	epithet	1	3	title	
visionaries	epithet	1	2		
colossus	epithet	1	2	title,lit:rhodes	
giant of	epithet	1	2	lit:game	
doyenne of	epithet	1	2		
maestro/n	epithet	1	2	title,lit:orchestra|conductor|conducted	
virtuoso/n	epithet	1	2	lit:violinist|pianist|violin|piano|guitar|cellist	
wunderkind	epithet	1	2		
whizz-kid/n	epithet	1	2		
whizz kid/n	epithet	1	2		
whiz kid/n	epithet	1	2		
sage of	epithet	1	2		
guardian angel/n	epithet	1	2		
exemplar of	epithet	1	2		
torchbearer for	epithet	1	2		
torch-bearer for	epithet	1	2		
true gentleman	epithet	1	2		
straight shooter/n	epithet	1	2		
straight talker/n	epithet	1	2		
dynamo	epithet	1	2	title,lit:kyiv|moscow|kiev|bicycle|dresden|zagreb|houston	
trouper/n	epithet	1	2		
voice of the voiceless	epithet	1	2		
bridge-builder/n	epithet	1	2		
living legend/n	epithet	1	2		
heroine/n	epithet	1	1	noun,title,lit:film|novel|play|opera|drama|austen|disney	
legend/n	epithet	1	1	noun,title,lit:urban|local|john|arthurian|folklore|king|myth|music|club|film|football|rock|tennis|boxing	
icon/n	epithet	1	1	noun,title,lit:app|orthodox|click|desktop|screen|menu|religious|virgin|painted	
luminary	epithet	1	1		
luminaries	epithet	1	1		
warrior/n	epithet	1	1	title,lit:golden|terracotta|ancient|tribe|ice|road|viking|state|basketball	
man of the people	epithet	1	1		
woman of the people	epithet	1	1		
everyman	epithet	1	1	title	
truckle/v	loaded-verb	-1	3		
toady/v	loaded-verb	-1	3	verb	
pay/v lip-service	loaded-verb	-1	3		
sleep-walk/v	loaded-verb	-1	3	lit:bed|night	
fiddle/v while	loaded-verb	-1	3		
paper/v over the cracks	loaded-verb	-1	3		
cherry pick/v	loaded-verb	-1	3	lit:orchard|fruit|farm	
traduce/v	loaded-verb	-1	3		
cheapen/v	loaded-verb	-1	3		
bleat/v	loaded-verb	-1	3	lit:sheep|lamb|lambs|goat|goats	
bray/v	loaded-verb	-1	3	lit:donkey|donkeys	
bloviate/v	loaded-verb	-1	3		
cuddle/v up to	loaded-verb	-1	3		
dance/v to the tune of	loaded-verb	-1	3		
regurgitate/v	loaded-verb	-1	3	lit:food|chicks|stomach|bird|birds|owl|pellets	
mouth/v platitudes	loaded-verb	-1	3		
drone/v on	loaded-verb	-1	3		
swan/v off	loaded-verb	-1	3		
flounce/v	loaded-verb	-1	3	lit:skirt|dress	
slink/v	loaded-verb	-1	3	lit:cat|coyote|leopard|fox	
skulk/v	loaded-verb	-1	3		
weasel/v out	loaded-verb	-1	3		
worm/v * way	loaded-verb	-1	3	lit:soil|earth	
stink/v of	loaded-verb	-1	3	lit:alcohol|urine|fish|smoke	
stink/v to high heaven	loaded-verb	-1	3		
make/v fools	loaded-verb	-1	3		
throw/v the baby out	loaded-verb	-1	3		
rearrange/v the deck chairs	loaded-verb	-1	3		
cry/v wolf	loaded-verb	-1	3	title	
move/v the goal posts	loaded-verb	-1	3		
cow/v into	loaded-verb	-1	3		
connive/v	loaded-verb	-1	3		
cock/v a snook	loaded-verb	-1	3		
spit/v in the face of	loaded-verb	-1	3	lit:officer|policeman|nurse|policewoman	
stitch/v up	loaded-verb	-1	3	lit:wound|cut|surgeon|doctors|fabric|gash|head|cloth	
jump/v aboard the bandwagon	loaded-verb	-1	3		
load/v the dice	loaded-verb	-1	3		
finger-wag/v	loaded-verb	-1	3		
tut-tut/v	loaded-verb	-1	3		
fetishize/v	loaded-verb	-1	3		
lose/v * marbles	loaded-verb	-1	3		
take/v leave of * senses	loaded-verb	-1	3		
drink/v the kool-aid	loaded-verb	-1	3		
fool/v nobody	loaded-verb	-1	3		
fool/v no one	loaded-verb	-1	3		
stick/v * head in the sand	loaded-verb	-1	3		
whistle/v past the graveyard	loaded-verb	-1	3		
twiddle/v * thumbs	loaded-verb	-1	3		
tinker/v at the edges	loaded-verb	-1	3		
butt/v in	loaded-verb	-1	3		
stick/v * nose	loaded-verb	-1	3		
throw/v good money after bad	loaded-verb	-1	3		
trouser/v	loaded-verb	-1	3	verb,lit:leg|suit	
crow/v about	loaded-verb	-1	3		
crow/v that	loaded-verb	-1	3		
foam/v at the mouth	loaded-verb	-1	3	lit:dog|seizure|poison|rabies|collapsed	
froth/v at the mouth	loaded-verb	-1	3	lit:dog|seizure|rabies|collapsed	
blather/v	loaded-verb	-1	3		
prattle/v	loaded-verb	-1	3		
rabbit/v on	loaded-verb	-1	3		
witter/v	loaded-verb	-1	3		
jabber/v	loaded-verb	-1	3		
bluster/v	loaded-verb	-1	3	verb,lit:wind|winds|weather	
tyrannise/v	loaded-verb	-1	3		
tyrannize/v	loaded-verb	-1	3		
jump/v the shark	loaded-verb	-1	3		
chicken/v out	loaded-verb	-1	3		
wimp/v out	loaded-verb	-1	3		
bottle/v it	loaded-verb	-1	3		
cop/v out	loaded-verb	-1	3		
pull/v a fast one	loaded-verb	-1	3		
sell/v * down the river	loaded-verb	-1	3		
sell/v our souls	loaded-verb	-1	3		
get/v off scot-free	loaded-verb	-1	3		
get/v away scot-free	loaded-verb	-1	3		
mollycoddle/v	loaded-verb	-1	3		
defy/v common sense	loaded-verb	-1	3		
boggle/v the mind	loaded-verb	-1	3		
take/v the biscuit	loaded-verb	-1	3		
take/v the cake	loaded-verb	-1	3	lit:baked|oven|bakery	
get/v it badly wrong	loaded-verb	-1	3		
strain/v credibility	loaded-verb	-1	3		
feather/v * nest	loaded-verb	-1	3	lit:bird|birds	
bleed/v * dry	loaded-verb	-1	3		
heap/v shame on	loaded-verb	-1	3		
miss/v the boat	loaded-verb	-1	3	lit:ferry|harbour|harbor|island	
squeal/v about	loaded-verb	-1	3		
scream/v blue murder	loaded-verb	-1	3		
hang/v * heads in shame	loaded-verb	-1	3		
trip/v over themselves	loaded-verb	-1	3		
talk/v out of both sides	loaded-verb	-1	3		
speak/v with forked tongue	loaded-verb	-1	3		
want/v it both ways	loaded-verb	-1	3		
back-pedal/v	loaded-verb	-1	2	lit:bike|bicycle|cycling|defender	
steamroller/v	loaded-verb	-1	2	verb	
bulldoze/v through	loaded-verb	-1	2	lit:house|homes|village	
hobble/v	loaded-verb	-1	2	lit:crutches|ankle|injury|limp|knee|off	
kneecap/v	loaded-verb	-1	2	verb,title	
muzzle/v	loaded-verb	-1	2	verb,lit:dog|dogs|gun|rifle|pit|bull	
mishandle/v	loaded-verb	-1	2		
fumble/v	loaded-verb	-1	2	verb,lit:ball|quarterback|catch|yard|yards|kick|touchdown|pass|keeper|goalkeeper	
flail/v	loaded-verb	-1	2	lit:arms|legs|water	
stumble/v into	loaded-verb	-1	2		
limp/v along	loaded-verb	-1	2		
wallow/v	loaded-verb	-1	2	verb,title,lit:mud|hippos|pigs|water	
trample/v over	loaded-verb	-1	2	lit:crowd|grass|horse	
stoke/v	loaded-verb	-1	1	verb,title,lit:boiler|fire|furnace|stove|coal|city	
inflame/v	loaded-verb	-1	2	lit:joint|joints|skin|tissue|lungs|airways|muscle|tendon	
airbrush/v	loaded-verb	-1	2	lit:photo|photos|picture|image|photograph|makeup|artist|model|advert	
sanitise/v	loaded-verb	-1	2	lit:hands|hand|surfaces|water|disinfect	
sanitize/v	loaded-verb	-1	2	lit:hands|hand|surfaces|water|disinfect	
pervert/v	loaded-verb	-1	2	verb,lit:course|justice	
hijack/v	loaded-verb	-1	1	verb,lit:plane|planes|car|cars|ship|ships|tanker|bus|vehicle|airliner|aircraft|jet|flight|taxi|truck|vessel|gunmen|pirates|account|accounts|lorry	
moan/v	loaded-verb	-1	2	lit:pain|wind|sex|groan	
bully/v into	loaded-verb	-1	2		
harangue/v	loaded-verb	-1	2	verb	
goad/v	loaded-verb	-1	2	verb	
gouge/v	loaded-verb	-1	2	lit:eye|eyes|wood|chisel|hole|holes|wound	
rob/v * blind	loaded-verb	-1	2		
gush/v about	loaded-verb	-1	2		
drool/v over	loaded-verb	-1	2		
salivate/v over	loaded-verb	-1	2		
swoon/v over	loaded-verb	-1	2		
churn/v out	loaded-verb	-1	2		
bask/v in	loaded-verb	-1	2	lit:sun|sunshine|temperatures|heat|warm|sunny|weather|seals	
revel/v in	loaded-verb	-1	2		
scurry/v	loaded-verb	-1	2	lit:rat|rats|mouse|mice|crab|crabs|squirrel|ants|cockroach	
implode/v	loaded-verb	-1	2	lit:submersible|titan|submarine|sub|star|building|tower|vessel	
self-destruct/v	loaded-verb	-1	2	lit:rocket|button|message|mechanism|missile	
blow/v up in * face	loaded-verb	-1	2	lit:bomb|firework|battery|device	
score/v an own goal	loaded-verb	-1	2	lit:minute|header|defender|half|league|midfielder|cross	
pour/v petrol on	loaded-verb	-1	2	lit:arson|doused|lit|house	
pour/v gasoline on	loaded-verb	-1	2	lit:arson|doused|lit	
heap/v scorn	loaded-verb	-1	2		
play/v with fire	loaded-verb	-1	2	lit:children|matches	
flirt/v with danger	loaded-verb	-1	2		
gamble/v with * lives	loaded-verb	-1	2		
make/v a meal of	loaded-verb	-1	2		
wreck/v	loaded-verb	-1	1	verb,lit:car|cars|ship|storm|plane|train|crash|yacht|vessel|hurricane|shipwreck	
mangle/v	loaded-verb	-1	2	verb,lit:wreckage|metal|car|wreck|machine	
stymie/v	loaded-verb	-1	2		
stick/v it to	loaded-verb	-1	2		
scorn/v	loaded-verb	-1	2	verb	
forsake/v	loaded-verb	-1	2	lit:vows|god	
double-cross/v	loaded-verb	-1	2		
backslide/v	loaded-verb	-1	2		
scheme/v to	loaded-verb	-1	2	verb	
bash/v	loaded-verb	-1	2	verb,lit:head|skull|door|hammer|window|face|car	
clobber/v	loaded-verb	-1	2		
deify/v	loaded-verb	-1	2	lit:roman|emperor|temple|pharaoh	
puff/v up	loaded-verb	-1	2	lit:pastry|face|eyes|bake|oven	
overplay/v * hand	loaded-verb	-1	2		
freak/v out	loaded-verb	-1	1		
obsess/v about	loaded-verb	-1	2		
lose/v * mind	loaded-verb	-1	2	lit:dementia|drugs	
swallow/v whole	loaded-verb	-1	2	lit:snake|python|whale|fish|pill|tablet|food	
snoop/v	loaded-verb	-1	2	verb,lit:dogg,title	
crack/v the whip	loaded-verb	-1	2	lit:horse|lion|ringmaster	
hog/v	loaded-verb	-1	2	verb,lit:farm|hogs|roast|pork	
lavish/v on	loaded-verb	-1	2	verb	
fork/v over	loaded-verb	-1	2		
cough/v up	loaded-verb	-1	2	lit:blood|phlegm|mucus|hairball	
stump/v up	loaded-verb	-1	2		
pocket/v	loaded-verb	-1	1	verb,lit:ball|black|jacket|trousers|jeans|phone|wallet	
sneak/v through	loaded-verb	-1	2	lit:fence|border|window|customs|hole	
jam/v through	loaded-verb	-1	2		
jam/v * through	loaded-verb	-1	2		
bludgeon/v	loaded-verb	-1	2	lit:hammer|death|murder|killed|weapon|body|skull|head|police	
ramble/v on	loaded-verb	-1	2		
rave/v about	loaded-verb	-1	2		
crucify/v	loaded-verb	-1	2	lit:jesus|christ|cross|romans|easter|roman	
lay/v into	loaded-verb	-1	2	lit:bed|tiles	
palm/v off	loaded-verb	-1	2	lit:keeper|tackle|defender	
spoon-feed/v	loaded-verb	-1	2	lit:baby|infant|toddler|patient	
beat/v the drum	loaded-verb	-1	2	lit:drummer|music	
back/v itself into a corner	loaded-verb	-1	2		
dig/v itself into a hole	loaded-verb	-1	2		
dig/v in * heels	loaded-verb	-1	2		
throw/v in the towel	loaded-verb	-1	2	lit:boxing|corner|round|trainer|boxer	
throw/v * weight around	loaded-verb	-1	2		
throw/v * toys	loaded-verb	-1	2		
throw/v a tantrum	loaded-verb	-1	2	lit:toddler|child|children	
throw/v caution	loaded-verb	-1	2		
ride/v * coattails	loaded-verb	-1	2		
jump/v ship	loaded-verb	-1	2	lit:sailor|sailors|crew|captain	
showboat/v	loaded-verb	-1	2	lit:musical|mississippi	
swagger/v	loaded-verb	-1	2	verb	
reap/v what	loaded-verb	-1	2		
sow/v discord	loaded-verb	-1	2		
sow/v confusion	loaded-verb	-1	2		
breed/v contempt	loaded-verb	-1	2		
breed/v resentment	loaded-verb	-1	2		
poison/v the debate	loaded-verb	-1	2		
drag/v through the mud	loaded-verb	-1	2		
drag/v into the gutter	loaded-verb	-1	2		
plumb/v new depths	loaded-verb	-1	2		
plumb/v the depths	loaded-verb	-1	2	lit:ocean|sea|submersible|submarine	
scrape/v the barrel	loaded-verb	-1	2		
peddle/v myths	loaded-verb	-1	2		
spread/v lies	loaded-verb	-1	2		
miss/v the mark	loaded-verb	-1	2	lit:shot|missile|arrow|penalty	
outlive/v * usefulness	loaded-verb	-1	2		
outstay/v * welcome	loaded-verb	-1	2		
duck/v	loaded-verb	-1	1	verb,lit:pond|ducks|head|punch|under|bird|bread|roast|behind|confit	
backtrack/v	loaded-verb	-1	1		
gobble/v up	loaded-verb	-1	1	lit:food|turkey|pac-man|birds|fish	
hide/v the fact	loaded-verb	-1	1		
hit/v the right note	loaded-verb	1	3	lit:singer|piano|choir	
get/v it exactly right	loaded-verb	1	3		
get/v it spot on	loaded-verb	1	3		
deserve/v applause	loaded-verb	1	3		
deserve/v our thanks	loaded-verb	1	3		
deserve/v a medal	loaded-verb	1	3		
deserve/v our gratitude	loaded-verb	1	3		
do/v * country proud	loaded-verb	1	3		
deliver/v the goods	loaded-verb	1	3	lit:driver|courier|van|customs	
ennoble/v	loaded-verb	1	3	lit:peer|peerage|lord|lords	
cut/v through the noise	loaded-verb	1	3		
hit/v the bullseye	loaded-verb	1	3	lit:darts|archer|arrow	
face/v down	loaded-verb	1	2	lit:lying|floor|found|pool|water|ground|bed|cards	
call/v * bluff	loaded-verb	1	2	lit:poker	
shine/v through	loaded-verb	1	2	lit:sun|light|window|windows|clouds|moon	
sparkle/v	loaded-verb	1	1	verb,lit:diamond|diamonds|water|wine|lights|glitter|snow	
enchant/v	loaded-verb	1	2		
steady/v the ship	loaded-verb	1	2	lit:crew|captain|harbour|cargo|runs|wicket|wickets|over|equaliser|half	
strike/v the right balance	loaded-verb	1	2		
strike/v the right note	loaded-verb	1	2	lit:piano|choir|singer	
tick/v all the boxes	loaded-verb	1	2		
steal/v the show	loaded-verb	1	2		
lift/v the spirits	loaded-verb	1	2		
raise/v the bar	loaded-verb	1	2		
break/v the mold	loaded-verb	1	2		
blaze/v a trail	loaded-verb	1	2		
come/v into * own	loaded-verb	1	2		
go/v the extra mile	loaded-verb	1	2		
breathe/v life into	loaded-verb	1	2		
turbocharge/v	loaded-verb	1	2	lit:engine|engines|litre|petrol|diesel|cylinder	
outwit/v	loaded-verb	1	2		
outfox/v	loaded-verb	1	2		
restore/v sanity	loaded-verb	1	2		
restore/v common sense	loaded-verb	1	2		
restore/v dignity	loaded-verb	1	2		
radiate/v	loaded-verb	1	2	lit:heat|energy|pain|light|infrared|warmth|signal|heater|body|waves|streets|roads|spokes	
warm/v the heart	loaded-verb	1	2		
win/v hearts	loaded-verb	1	2	lit:card	
live/v up to the hype	loaded-verb	1	2		
cut/v through the spin	loaded-verb	1	2		
lead/v the way	loaded-verb	1	1		
wake/v up and smell	loaded-verb	0	2		
cry/v out for	loaded-verb	0	2	lit:help|mother|god|pain	
cave/v on	loaded-verb	-1	2	verb,lit:divers|island|coast	
snatch/v defeat from the jaws of	loaded-verb	-1	3	lit:goal|innings|wicket|minute	
sink/v to a new low	loaded-verb	-1	2	lit:dollar|shares|currency|rupee|yen|pound|stock	
deserve/v nothing but contempt	loaded-verb	-1	3		

"""#),
    EmbeddedLexicon(
      name: "loaded", version: "1",
      sha256: "7b84d4df61e81e610731e900d2252decf149494afedf19e38f288cb2785ed186",
      counts: [535, 194, 369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      content: #"""
# Loaded nouns, verbs and labels.
# version: 1
# source: written for Slant from general knowledge of English; no list was copied
# licence: Apache-2.0
# columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
pattern	category	polarity	strength	guard	note
farce/n	loaded	-1	3	lit:bedroom|stage|play|feydeau|theatre|theater|comedy|film|sitcom|slapstick	
charade/n	loaded	-1	3	title,lit:game|games|played|playing	
sham/n	loaded	-1	3	lit:surgery|placebo|marriage|marriages|acupuncture|group	
travesty/n	loaded	-1	3		
mockery of	loaded	-1	3		
omnishambles	loaded	-1	3		
shambles	loaded	-1	3	title,lit:york	
boondoggle/n	loaded	-1	3		
gravy train/n	loaded	-1	3		
money pit/n	loaded	-1	3		
cash grab/n	loaded	-1	3		
tax grab/n	loaded	-1	3		
money grab/n	loaded	-1	3		
power grab/n	loaded	-1	3		
power-grab/n	loaded	-1	3		
rip-off/n	loaded	-1	3		
hatchet job/n	loaded	-1	3		
stitch-up/n	loaded	-1	3		
kangaroo court/n	loaded	-1	3		
fig leaf/n	loaded	-1	3	lit:statue|adam|eve|tree|plant|sculpture	
fig-leaf/n	loaded	-1	3		
sop to	loaded	-1	3		sop to voters, to critics
cop-out/n	loaded	-1	3		
half measure/n	loaded	-1	3		
half-truth/n	loaded	-1	3		
pack of lies	loaded	-1	3		
nonsense	loaded	-1	3	lit:poem|verse|lear|rhyme|mutation|word|words,title	
claptrap	loaded	-1	3		
drivel	loaded	-1	3		
poppycock	loaded	-1	3		
malarkey	loaded	-1	3		
hogwash	loaded	-1	3		
tosh	loaded	-1	3	title	
guff	loaded	-1	3		
gobbledygook	loaded	-1	3		
mumbo jumbo	loaded	-1	3		
mumbo-jumbo	loaded	-1	3		
sophistry	loaded	-1	3		
whataboutery	loaded	-1	3		
whataboutism	loaded	-1	3		
straw man	loaded	-1	3		
canard/n	loaded	-1	3	lit:duck|restaurant|enchaine|enchainé,title	
platitude/n	loaded	-1	3		
hypocrisy	loaded	-1	3		
duplicity	loaded	-1	3		
mendacity	loaded	-1	3		
folly	loaded	-1	3	lit:tower|gothic|garden|estate|built|listed|beach,title	
absurdity	loaded	-1	3		
idiocy	loaded	-1	3		
stupidity	loaded	-1	3		
lunacy	loaded	-1	3		
foolishness	loaded	-1	3		
ineptitude	loaded	-1	3		
callousness	loaded	-1	3		
hubris	loaded	-1	3		
smugness	loaded	-1	3		
sanctimony	loaded	-1	3		
self-righteousness	loaded	-1	3		
pomposity	loaded	-1	3		
selfishness	loaded	-1	3		
self-delusion	loaded	-1	3		
wishful thinking	loaded	-1	3		
magical thinking	loaded	-1	3		
wilful blindness	loaded	-1	3		
willful blindness	loaded	-1	3		
naivety	loaded	-1	3		
naivete	loaded	-1	3		
short-sightedness	loaded	-1	3		
shortsightedness	loaded	-1	3		
short-termism	loaded	-1	3		
cowardice	loaded	-1	3	lit:executed|court-martial|desertion|shot|soldier	
timidity	loaded	-1	3		
expediency	loaded	-1	3		
dithering	loaded	-1	3		
zealotry	loaded	-1	3		
demagoguery	loaded	-1	3		
jingoism	loaded	-1	3		
groupthink	loaded	-1	3		
doublespeak	loaded	-1	3		
fearmongering	loaded	-1	3		
fear-mongering	loaded	-1	3		
scaremongering	loaded	-1	3		
warmongering	loaded	-1	3		
race-baiting	loaded	-1	3		
grandstanding	loaded	-1	3		
virtue signalling	loaded	-1	3		
virtue-signalling	loaded	-1	3		
virtue signaling	loaded	-1	3		
virtue-signaling	loaded	-1	3		
political theatre	loaded	-1	3		
political theater	loaded	-1	3		
histrionics	loaded	-1	3		
window dressing	loaded	-1	3	lit:shop|store|department|christmas|display	
window-dressing	loaded	-1	3		
tokenism	loaded	-1	3		
smoke and mirrors	loaded	-1	3		
political stunt/n	loaded	-1	3		
cynical ploy/n	loaded	-1	3		
point-scoring	loaded	-1	3		
navel-gazing	loaded	-1	3		
hand-wringing	loaded	-1	3		
pearl-clutching	loaded	-1	3		
empty gesture/n	loaded	-1	3		
empty promise/n	loaded	-1	3		
empty rhetoric	loaded	-1	3		
hollow promise/n	loaded	-1	3		
warm words	loaded	-1	3		
weasel words	loaded	-1	3		
hot air	loaded	-1	3	lit:balloon|balloons|ballooning|rises|dryer|oven|ducts|heater	
hagiography	loaded	-1	3		
sycophancy	loaded	-1	3		
fawning	loaded	-1	3		
nanny state/n	loaded	-1	3		
nanny-state	loaded	-1	3		
mob rule	loaded	-1	3		
banana republic/n	loaded	-1	3	lit:gap|clothing|retailer|store|stores|brand,title	
crony capitalism	loaded	-1	3		
venality	loaded	-1	3		
avarice	loaded	-1	3		
profligacy	loaded	-1	3		
stealth tax	loaded	-1	3		
corporate welfare	loaded	-1	3		
vanity project/n	loaded	-1	3		
race to the bottom	loaded	-1	3		
slippery slope/n	loaded	-1	3	lit:ski|snow|ice|mud	
bogeyman	loaded	-1	3		
bogeymen	loaded	-1	3		
dog whistle/n	loaded	-1	3	lit:dog|dogs|trainer|trainers|training	
dog-whistle/n	loaded	-1	3		
wokery	loaded	-1	3		
wokeness	loaded	-1	3		
woke mob	loaded	-1	3		
cesspool/n	loaded	-1	3	lit:septic|sewage|drain	
hellhole/n	loaded	-1	3		
dumpster fire/n	loaded	-1	3		
clown show	loaded	-1	3		
freak show	loaded	-1	3	lit:carnival|circus|sideshow	
psychodrama/n	loaded	-1	3		
dog's breakfast	loaded	-1	3		
dog's dinner	loaded	-1	3		
pipe dream/n	loaded	-1	3		
pie in the sky	loaded	-1	3		
unmitigated disaster	loaded	-1	3		
utter disaster	loaded	-1	3		
complete disaster	loaded	-1	3		
total disaster	loaded	-1	3		
disaster waiting to happen	loaded	-1	3		
recipe for disaster	loaded	-1	3		
own worst enemy	loaded	-1	3		
affront to	loaded	-1	3		
insult to injury	loaded	-1	3		
blot on	loaded	-1	3		
bane of	loaded	-1	3		
monstrosity	loaded	-1	3		
abomination/n	loaded	-1	3		
national disgrace	loaded	-1	3		
national scandal	loaded	-1	3		
national embarrassment	loaded	-1	3		
disgrace/n	loaded	-1	3		
disgrace to	loaded	-1	3		
crying shame	loaded	-1	3		
to their shame	loaded	-1	3		
to its shame	loaded	-1	3		
to his shame	loaded	-1	3		
to her shame	loaded	-1	3		
laughing stock/n	loaded	-1	3		
laughingstock/n	loaded	-1	3		
sick joke/n	loaded	-1	3		
non-event/n	loaded	-1	3		
non-apology	loaded	-1	3		
mediocrity	loaded	-1	3		
banality	loaded	-1	3		
dross	loaded	-1	3		
self-indulgence	loaded	-1	3		
snobbery	loaded	-1	3		
condescension	loaded	-1	3		
vindictiveness	loaded	-1	3		
pettiness	loaded	-1	3		
wickedness	loaded	-1	3		
depravity	loaded	-1	3		
ignominy	loaded	-1	3		
bombast	loaded	-1	3		
screed/n	loaded	-1	3	lit:concrete|floor|laid	
crocodile tears	loaded	-1	3	lit:crocodile	
victimhood	loaded	-1	3		
blatant disregard	loaded	-1	3		
callous disregard	loaded	-1	3		
flagrant disregard	loaded	-1	3		
moral bankruptcy	loaded	-1	3		
moral equivalence	loaded	-1	3		
false equivalence	loaded	-1	3		
job killer/n	loaded	-1	3		
cultural vandalism	loaded	-1	3		
act of self-harm	loaded	-1	3		
self-inflicted wound/n	loaded	-1	3	lit:gunshot|knife|bullet|stab|died|police	
fool's errand	loaded	-1	3		
snake oil	loaded	-1	3		
quackery	loaded	-1	3		
junk science	loaded	-1	3		
fever dream/n	loaded	-1	3		
sledgehammer to crack a nut	loaded	-1	3		
thin end of the wedge	loaded	-1	3		
faustian bargain/n	loaded	-1	3		
deal with the devil	loaded	-1	3		
pact with the devil	loaded	-1	3		
potemkin village/n	loaded	-1	3		
paper tiger/n	loaded	-1	3		
comedy of errors	loaded	-1	3	lit:shakespeare|stage|production|play|theatre|theater,title	
sorry saga	loaded	-1	3		
sorry state	loaded	-1	3		
damning indictment	loaded	-1	3		
unedifying spectacle	loaded	-1	3		
emperor's new clothes	loaded	-1	3	title	
dustbin of history	loaded	-1	3		
wrong side of history	loaded	-1	3		
ivory tower/n	loaded	-1	3		
death by a thousand cuts	loaded	-1	3		
bridge to nowhere	loaded	-1	3		
political expediency	loaded	-1	3		
no excuse for	loaded	-1	3		
beyond parody	loaded	-1	3		
beyond the pale	loaded	-1	3	title	
sheer audacity	loaded	-1	3		
bitter irony	loaded	-1	3		
cruel irony	loaded	-1	3		
deafening silence	loaded	-1	3		
down * throats	loaded	-1	3	lit:food|water|drink|tube|tubes	force/ram/shove X down our throats
trumped-up	loaded	-1	3		trumped-up charges
red herring/n	loaded	-1	2		
treachery	loaded	-1	2		
complacency	loaded	-1	2		
arrogance	loaded	-1	2		
opportunism	loaded	-1	2		
hysteria	loaded	-1	2	lit:freud|patients|diagnosis|diagnosed|medical|psychiatric	
moral panic/n	loaded	-1	2		
gimmick/n	loaded	-1	2	lit:wrestling|wrestler|wwe|wrestlers	
sacred cow/n	loaded	-1	2	lit:hindu|india|hindus|temple	
cesspit/n	loaded	-1	2	lit:septic|roman|medieval|archaeologists|sewage	
slap in the face	loaded	-1	2	lit:slapped|him|her|punched|man|woman|assault	
kick in the teeth	loaded	-1	2		
damp squib/n	loaded	-1	2		
pale imitation/n	loaded	-1	2		
anticlimax	loaded	-1	2		
bluster	loaded	-1	2		
pyrrhic victory	loaded	-1	2		
missed opportunity	loaded	-1	2	lit:header|penalty|shot|goal|wide|bar	
debacle/n	loaded	-1	2		
fiasco/n	loaded	-1	2		also fiascoes
white elephant/n	loaded	-1	2	lit:sale|stall|zoo|calf	
pork barrel	loaded	-1	2		
pork-barrel	loaded	-1	2		
fudge	loaded	-1	2	noun,lit:chocolate|ice|cream|sauce|cake|brownie|sweet|factor|judge	
giveaway/n	loaded	-1	2	lit:ticket|tickets|prize|prizes|competition|free|contest|turnover|penalty|fans|raffle	
whitewash/n	loaded	-1	2	noun,lit:paint|wall|walls|series|test|cricket|odi|fence	
witch hunt/n	loaded	-1	2	lit:salem|medieval|women|coven	
witch-hunt/n	loaded	-1	2	lit:salem|medieval	
show trial/n	loaded	-1	2		
smear campaign/n	loaded	-1	2		
smear/n	loaded	-1	2	noun,lit:test|tests|pap|cervical|blood|lipstick|paint|screening|oil	
character assassination	loaded	-1	2		
vendetta/n	loaded	-1	2	lit:mafia|film,title	
crusade/n	loaded	-1	2	noun,title,lit:medieval|pope|jerusalem|knights|century	
betrayal/n	loaded	-1	2		
deceit	loaded	-1	2		
falsehood/n	loaded	-1	2		
propaganda	loaded	-1	2	lit:nazi|ministry|poster|posters|department|leaflets	
echo chamber/n	loaded	-1	2		
fallacy	loaded	-1	2		
rubbish	loaded	-1	2	lit:bin|bins|collection|tip|dump|collectors|litter|bags|recycling|dumped|heap|chute|lorry|council|plastic	
garbage	loaded	-1	2	lit:truck|trucks|can|cans|collection|bag|bags|dump|bin|bins|recycling|plastic|patch|collector|collectors|disposal|time|trash	
bullshit	loaded	-1	2		
madness	loaded	-1	2	noun,lit:march|king|college|basketball|title,title	
insanity	loaded	-1	2	lit:plea|defence|defense|jury|legal|verdict|reason|guilty|court|grounds	
incompetence	loaded	-1	2		
dereliction of duty	loaded	-1	2	lit:charged|charge|charges|convicted|court|marine|military|naval	
savagery	loaded	-1	2		
evil/n	loaded	-1	2	noun,lit:resident|dead|axis	
indignity	loaded	-1	2		
injustice/n	loaded	-1	2		
cynicism	loaded	-1	2		
self-interest	loaded	-1	2		
intransigence	loaded	-1	2		
obstructionism	loaded	-1	2		
foot-dragging	loaded	-1	2		
dogma/n	loaded	-1	2	lit:church|catholic|pope|religious|title	
mantra/n	loaded	-1	2	lit:chant|chanted|chanting|buddhist|hindu|meditation|yoga	
buzzword/n	loaded	-1	2		
tyranny	loaded	-1	2		
kleptocracy	loaded	-1	2		
bigotry	loaded	-1	2		
tribalism	loaded	-1	2		
greed	loaded	-1	2		
sleaze	loaded	-1	2		
cronyism	loaded	-1	2		
thuggery	loaded	-1	2		
gaslighting	loaded	-1	2		
brinkmanship	loaded	-1	2		
brinksmanship	loaded	-1	2		
posturing	loaded	-1	2		
theatrics	loaded	-1	2		
bravado	loaded	-1	2		
publicity stunt/n	loaded	-1	2		
sabre-rattling	loaded	-1	2		
saber-rattling	loaded	-1	2		
mudslinging	loaded	-1	2		
mud-slinging	loaded	-1	2		
blame game/n	loaded	-1	2		
political football/n	loaded	-1	2		
cancel culture	loaded	-1	2		
political correctness	loaded	-1	2		
police state/n	loaded	-1	2		
identity politics	loaded	-1	2		
class war	loaded	-1	2		
double standard/n	loaded	-1	2		
overreach	loaded	-1	2		
red tape	loaded	-1	2	lit:ribbon|cordon|police	
hype	loaded	-1	2	lit:house|man	
feeding frenzy	loaded	-1	2	lit:shark|sharks|fish|piranha|piranhas|birds	
media circus	loaded	-1	2		
sideshow/n	loaded	-1	2	lit:carnival|circus|midway|fair	
pantomime/n	loaded	-1	2	lit:dame|christmas|theatre|stage|cinderella|aladdin|cast|season|horse|panto|performances	
smokescreen/n	loaded	-1	2	lit:grenade|grenades|troops|tanks	
sleight of hand	loaded	-1	2	lit:magician|magic|card|cards	
sticking plaster/n	loaded	-1	2	lit:wound|cut|knee|finger	
quick fix	loaded	-1	2		
climbdown/n	loaded	-1	2		
capitulation	loaded	-1	2		
appeasement	loaded	-1	2	lit:munich|chamberlain|1938|hitler|1930s	
scapegoat/n	loaded	-1	2	noun	
poisoned chalice	loaded	-1	2		
pandora's box	loaded	-1	2		
house of cards	loaded	-1	2	title,lit:netflix|spacey|series	
time bomb/n	loaded	-1	2	lit:police|detonated|exploded|explosives|squad|planted|device	
perfect storm	loaded	-1	2	title,lit:winds|rain|hurricane|nor'easter	
vicious circle/n	loaded	-1	2		
death spiral	loaded	-1	2		
death knell	loaded	-1	2		
morass	loaded	-1	2		
muddle/n	loaded	-1	2		
hodgepodge	loaded	-1	2		
mess	loaded	-1	2	noun,lit:clean|cleaned|kitchen|hall|officers|tidy|room|kit|dog|tin	
train wreck/n	loaded	-1	2	lit:passengers|carriages|locomotive|injured|derailed|amtrak|killed|crash	
train-wreck/n	loaded	-1	2		
stranglehold/n	loaded	-1	2		
blight	loaded	-1	2	noun,lit:potato|plant|crop|ash|fungus|leaf|tomato|trees|disease	
scourge/n	loaded	-1	2		
menace/n	loaded	-1	2	noun,lit:dennis|beano|phantom,title	
eyesore/n	loaded	-1	2		
stain on	loaded	-1	2	lit:carpet|shirt|clothes|wall|sofa|dress|floor|trousers	
hotbed of	loaded	-1	2		
delusion/n	loaded	-1	2	lit:psychiatric|psychosis|schizophrenia|paranoid|hallucinations|mental|symptoms	
paranoia	loaded	-1	2	lit:schizophrenia|psychosis|symptoms|drug|drugs|cannabis	
tunnel vision	loaded	-1	2		
pseudoscience	loaded	-1	2		
rant/n	loaded	-1	2		
tirade/n	loaded	-1	2		
diatribe/n	loaded	-1	2		
harangue/n	loaded	-1	2		
tantrum/n	loaded	-1	2	lit:toddler|toddlers|child|children|parents|baby	
whining	loaded	-1	2	lit:dog|dogs|engine|noise|sound|drone|jet	
bile	loaded	-1	2	lit:duct|ducts|liver|bladder|gallbladder|acid|acids|bear|bears	
vitriol	loaded	-1	2	lit:acid	
contempt for	loaded	-1	2	lit:court|congress|held|judge	
flop/n	loaded	-1	2	lit:fosbury|floppy	
letdown/n	loaded	-1	2		
own goal/n	loaded	-1	2	lit:minute|header|goalkeeper|keeper|defender|half|scored|cross|corner|deflected|midfielder|equaliser|lead|unfortunate|net	
blank cheque/n	loaded	-1	2		
blank check/n	loaded	-1	2	lit:purpose|spac|acquisition|shell|merger|bank	
free pass	loaded	-1	2	lit:round|draw|fair|ticket|entry|bye	
slap on the wrist	loaded	-1	2		
scorched-earth	loaded	-1	2		
catalogue of errors	loaded	-1	2		
litany of	loaded	-1	2		
cautionary tale/n	loaded	-1	2		
textbook example of	loaded	-1	2		
poster child for	loaded	-1	2		
body blow/n	loaded	-1	2	lit:boxing|round|punch|jab|ring	
double whammy	loaded	-1	2		
nail in the coffin	loaded	-1	2		
elephant in the room	loaded	-1	2		
old boys' network	loaded	-1	2		
chattering classes	loaded	-1	2		
big government	loaded	-1	2		
bandwagon/n	loaded	-1	2		
obsession with	loaded	-1	2		
cult of personality	loaded	-1	2		
personality cult/n	loaded	-1	2		
backroom deal/n	loaded	-1	2		
horse-trading	loaded	-1	2		
dirty trick/n	loaded	-1	2		
weaponisation	loaded	-1	2		
weaponization	loaded	-1	2		
politicisation	loaded	-1	2		
politicization	loaded	-1	2		
dumbing down	loaded	-1	2		
sense of entitlement	loaded	-1	2		
orgy of	loaded	-1	2		
culture of impunity	loaded	-1	2		
shadow of its former self	loaded	-1	2		
an outrage	loaded	-1	2	lit:sparked|caused|provoked|prompted|triggered	
shakedown/n	loaded	-1	2	lit:cruise|voyage|police	
humiliation/n	loaded	-1	1		
embarrassment	loaded	-1	1	lit:red-faced|blushed	
nepotism	loaded	-1	1		
frenzy	loaded	-1	1	lit:shark|sharks|feeding|fish	
nightmare/n	loaded	-1	1	lit:dream|dreams|sleep|freddy|elm|woke|bed,title	
catastrophe/n	loaded	-1	1	lit:earthquake|flood|flooding|natural|nuclear|humanitarian|chernobyl|bond|bonds|insurance	
disdain	loaded	-1	1	noun	
power play/n	loaded	-1	1	lit:goal|goals|penalty|ice|hockey|overs|season|nhl|puck	
war on *	loaded	-1	1	lit:drugs|terror|terrorism|poverty|cancer|ukraine|gaza|iran|iraq|hamas|want|crime|afghanistan|lebanon|germany|japan|russia|yemen|waste|plastic|two|its|coal|women's	
hoax/n	loaded	-1	1	neg	
cover-up/n	loaded	-1	1	neg	
handout/n	loaded	-1	1		
deep state	loaded	-1	1		
mainstream media	loaded	-1	1		
culture war/n	loaded	-1	1		
scandal/n	loaded	-1	1		
land grab/n	loaded	-1	1		
cliché/n	loaded	-1	1		
cliche/n	loaded	-1	1		
partisanship	loaded	-1	1		
no accident that	loaded	0	3		
no coincidence that	loaded	0	3		
moral imperative	loaded	0	3		
magic bullet	loaded	0	2	lit:kennedy|theory	
magic wand	loaded	0	2	lit:potter|wizard|fairy|hogwarts	
day of reckoning	loaded	0	2		
masterstroke/n	loaded	1	3		
stroke of genius	loaded	1	3		
godsend	loaded	1	3	title	
breath of fresh air	loaded	1	3	lit:outside|balcony|walk|window|deck|garden	
ray of hope	loaded	1	3	title	
ray of sunshine	loaded	1	3		
shining example/n	loaded	1	3		
shining light	loaded	1	3		
sight to behold	loaded	1	3		
joy to behold	loaded	1	3		
virtuosity	loaded	1	3		
good sense	loaded	1	3		
voice of reason	loaded	1	3		
moral courage	loaded	1	3		
moral clarity	loaded	1	3		
quiet dignity	loaded	1	3		
magnanimity	loaded	1	3		
statesmanship	loaded	1	3		
to his credit	loaded	1	3		
to her credit	loaded	1	3		
to their credit	loaded	1	3		
to its credit	loaded	1	3		
step in the right direction	loaded	1	3		
victory for common sense	loaded	1	3		
no-brainer	loaded	1	3		
no brainer	loaded	1	3		
second to none	loaded	1	3		
force for good	loaded	1	3		
saving grace	loaded	1	3		
poetic justice	loaded	1	3		
just deserts	loaded	1	3		
welcome relief	loaded	1	3		
welcome change	loaded	1	3		
cause for celebration	loaded	1	3		
small miracle	loaded	1	3		
right side of history	loaded	1	3		
safe pair of hands	loaded	1	3	lit:goalkeeper|keeper|gloves	
pure joy	loaded	1	3		
sheer brilliance	loaded	1	3		
crowning glory	loaded	1	3		
wonder to behold	loaded	1	3		
tour de force	loaded	1	2		
class act	loaded	1	2		
panache	loaded	1	2		
aplomb	loaded	1	2		
verve	loaded	1	2		
must-see	loaded	1	2		
must-read	loaded	1	2	noun	
comeuppance	loaded	1	2		
labour of love	loaded	1	2		
labor of love	loaded	1	2		
triumph of	loaded	1	2	lit:will|nicaea|titus|roman	
triumph for	loaded	1	2		
masterclass/n	loaded	1	2	lit:cooking|chef|workshop|students|tickets|cookery|attend|hosted,title	
jewel in the crown	loaded	1	2	title	
treasure trove of	loaded	1	2	lit:coins|gold|roman|hoard|artefacts|artifacts|documents	
national treasure/n	loaded	1	2	title,lit:designated|museum|list	
blessing in disguise	loaded	1	2		
boon for	loaded	1	2		
boon to	loaded	1	2		
glimmer of hope	loaded	1	2		
beacon of	loaded	1	2		
silver lining/n	loaded	1	2		
light at the end of the tunnel	loaded	1	2		
marvel/n	loaded	1	2	noun,title,lit:comics|studios	
brilliance	loaded	1	2	lit:diamond	
genius of	loaded	1	2		
ingenuity	loaded	1	2	title	
elegance	loaded	1	2		
common sense	loaded	1	2	title	
common-sense	loaded	1	2		
commonsense	loaded	1	2		
sanity	loaded	1	2	lit:mental|doctor|trial|psychiatrist|evaluation	
common decency	loaded	1	2		
human decency	loaded	1	2		
decency	loaded	1	2	lit:laws|act|indecency|offences	
valour	loaded	1	2		
valor	loaded	1	2	title	
heroism	loaded	1	2		
fortitude	loaded	1	2	title	
candour	loaded	1	2		
candor	loaded	1	2		
foresight	loaded	1	2		
moral authority	loaded	1	2		
moral compass	loaded	1	2		
testament to	loaded	1	2	lit:old|new	
shot in the arm	loaded	1	2	lit:vaccine|jab|covid|gun|bullet|police|wounded	
win-win	loaded	1	2		
golden opportunity	loaded	1	2		
golden age of	loaded	1	2		
vindication	loaded	1	2		
gold standard	loaded	1	2	lit:currency|currencies|bretton|bullion|abandoned|dollar|test|trial|pound,title	
best hope for	loaded	1	2		
remarkable feat	loaded	1	2		
no mean feat	loaded	1	2		
remarkable achievement	loaded	1	2		
welcome news	loaded	1	2		
cause for optimism	loaded	1	2		
much-needed boost	loaded	1	2		
panacea/n	loaded	1	2		
crowning achievement	loaded	1	2		
bold move	loaded	1	2		
masterpiece/n	loaded	1	1	neg,lit:painting|oil|canvas|museum|gallery|auction|stolen|vermeer|picasso|rembrandt,title	
gem/n	loaded	1	1	lit:stone|stones|diamond|ruby|sapphire|jewellery|jewelry|emerald|mine|mining,title	
wisdom	loaded	1	1	title,lit:tooth|teeth|conventional|received	
compassion	loaded	1	1		
courage	loaded	1	1	title	
triumph/n	loaded	1	1	neg,noun,title,lit:motorcycle|bonneville|set|sets|season|trophy|final|cup|match|scored	
stooge/n	epithet	-1	3	title	
lackey/n	epithet	-1	3		
flunky	epithet	-1	3		
flunkies	epithet	-1	3		
crony/n	epithet	-1	3		
tinpot dictator/n	epithet	-1	3		
would-be autocrat/n	epithet	-1	3		
puppet regime/n	epithet	-1	3		
puppet government/n	epithet	-1	3		
puppet master/n	epithet	-1	3	lit:show|theatre|theater|strings	
plutocrat/n	epithet	-1	3		
fat cat/n	epithet	-1	3	lit:pet|vet|feline|obese|weight|rehoming	
fat-cat	epithet	-1	3		
snake oil salesman	epithet	-1	3		
snake oil salesmen	epithet	-1	3		
charlatan/n	epithet	-1	3		
grifter/n	epithet	-1	3		
poseur/n	epithet	-1	3		
dilettante/n	epithet	-1	3		
no-hoper/n	epithet	-1	3		
windbag/n	epithet	-1	3		
blowhard/n	epithet	-1	3		
egomaniac/n	epithet	-1	3		
ideologue/n	epithet	-1	3		
rabble-rouser/n	epithet	-1	3		
demagogue/n	epithet	-1	3		
shill/n	epithet	-1	3	noun	
political hack/n	epithet	-1	3		
partisan hack/n	epithet	-1	3		
lapdog/n	epithet	-1	3	lit:breed|pet|chihuahua	
yes-man	epithet	-1	3		
yes-men	epithet	-1	3		
sycophant/n	epithet	-1	3		
faceless bureaucrat/n	epithet	-1	3		
unelected bureaucrat/n	epithet	-1	3		
brussels bureaucrat/n	epithet	-1	3		
pen-pusher/n	epithet	-1	3		
bean-counter/n	epithet	-1	3		
jobsworth/n	epithet	-1	3		
do-gooder/n	epithet	-1	3		
bleeding heart/n	epithet	-1	3	lit:plant|flower|flowers|dicentra	
bleeding-heart	epithet	-1	3	lit:plant|flowers	
social justice warrior/n	epithet	-1	3		
armchair general/n	epithet	-1	3		
armchair expert/n	epithet	-1	3		
champagne socialist/n	epithet	-1	3		
woke brigade	epithet	-1	3		
thought police	epithet	-1	3		
warmonger/n	epithet	-1	3		
crackpot/n	epithet	-1	3		
lunatic fringe	epithet	-1	3		
scumbag/n	epithet	-1	3		
baying mob/n	epithet	-1	3		
liberal elite/n	epithet	-1	3		
metropolitan elite/n	epithet	-1	3		
turncoat/n	epithet	-1	3		
quisling/n	epithet	-1	3		
scrounger/n	epithet	-1	3		
freeloader/n	epithet	-1	3		
wimp/n	epithet	-1	3		
idiot/n	epithet	-1	3	title	
moron/n	epithet	-1	3		
imbecile/n	epithet	-1	3		
buffoon/n	epithet	-1	3		
philistine/n	epithet	-1	3	title	
scoundrel/n	epithet	-1	3		
hypocrite/n	epithet	-1	3		
bigot/n	epithet	-1	3		
scaremonger/n	epithet	-1	3		
fearmonger/n	epithet	-1	3		
doom-monger/n	epithet	-1	3		
doomsayer/n	epithet	-1	3		
killjoy/n	epithet	-1	3		
whinger/n	epithet	-1	3		
loose cannon/n	epithet	-1	3		
useful idiot/n	epithet	-1	3		
empty suit/n	epithet	-1	3		
carpetbagger/n	epithet	-1	3		
chancer/n	epithet	-1	3		
careerist/n	epithet	-1	3		
scold/n	epithet	-1	3	noun	
minion/n	epithet	-1	2	title,lit:despicable|film|movie|yellow	
henchman	epithet	-1	2		
henchmen	epithet	-1	2		
goon/n	epithet	-1	2	title,lit:show	
huckster/n	epithet	-1	2		
has-been/n	epithet	-1	2		
megalomaniac/n	epithet	-1	2		
control freak/n	epithet	-1	2		
zealot/n	epithet	-1	2	lit:judea|roman|masada	
apologist/n	epithet	-1	2	lit:christian|church|theologian	
mouthpiece/n	epithet	-1	2	lit:trumpet|instrument|phone|telephone|regulator|snorkel|clarinet	
hanger-on	epithet	-1	2		
hangers-on	epithet	-1	2		
busybody	epithet	-1	2		
keyboard warrior/n	epithet	-1	2		
culture warrior/n	epithet	-1	2		
scum	epithet	-1	2	lit:pond|surface|algae|soap	
rabble	epithet	-1	2	title	
cabal/n	epithet	-1	2		
clique/n	epithet	-1	2	lit:graph|teenage|school	
great and the good	epithet	-1	2		
powers that be	epithet	-1	2		
fifth column	epithet	-1	2		
coward/n	epithet	-1	2	title	
pushover/n	epithet	-1	2		
fool/n	epithet	-1	2	title,noun,lit:april|shakespeare|lear|jester|gooseberry|rhubarb	
lout/n	epithet	-1	2		
yob/n	epithet	-1	2		
opportunist/n	epithet	-1	2		
snob/n	epithet	-1	2		
tyrant/n	epithet	-1	2	lit:tyrannosaurus|lizard|dinosaur,title	
puppet/n	epithet	-1	2	lit:show|shows|theatre|theater|hand|glove|finger|marionette|muppet|muppets|puppeteer|puppeteers|sesame|children|pinocchio|punch|string	
puppet state/n	epithet	-1	2		
thug/n	epithet	-1	2		
despot/n	epithet	-1	2		
autocrat/n	epithet	-1	2		
apparatchik/n	epithet	-1	2		
propagandist/n	epithet	-1	2		
spin doctor/n	epithet	-1	2		
attack dog/n	epithet	-1	2	lit:bite|bitten|police|owner|kennel|bit	
poodle/n	epithet	-1	2	lit:dog|dogs|breed|pet|toy|miniature|standard|owner|groomer|puppy|crufts|skirt|vet	
courtier/n	epithet	-1	2	lit:royal|king|queen|tudor|henry|palace|elizabeth|versailles	
fanatic/n	epithet	-1	2	lit:sports|football|fitness|car|baseball|soccer|self-confessed	
true believer/n	epithet	-1	2		
reactionary	epithet	-1	2	noun	
reactionaries	epithet	-1	2		
dinosaur/n	epithet	-1	2	lit:fossil|fossils|jurassic|cretaceous|museum|species|extinct|bones|skeleton|park|footprints|footprint|palaeontologists|paleontologists|tracks|remains|egg|eggs|era|million	
troublemaker/n	epithet	-1	2		
crook/n	epithet	-1	2	lit:shepherd|bishop|arm|neck|elbow,title	
quack/n	epithet	-1	2	lit:duck|ducks|donald	
phony	epithet	-1	2		
phonies	epithet	-1	2		
lightweight/n	epithet	-1	2	noun,lit:boxing|champion|title|belt|boxer|fight|wbc|wba|ibf|rowing|ufc|bout|division|championship|sculls	
narcissist/n	epithet	-1	2	lit:disorder|personality|therapist|diagnosed	
maniac/n	epithet	-1	2	title	
brute/n	epithet	-1	2	title,lit:force|oryx	
snowflake/n	epithet	-1	2	lit:snow|winter|flakes|falling|crystal|crystals|christmas|paper|stock|shares,title	
online mob/n	epithet	-1	2		
angry mob/n	epithet	-1	2	lit:police|set|attacked|stormed|killed|beat|lynched	
coterie of	epithet	-1	2		
ruling elite/n	epithet	-1	2		
political class	epithet	-1	2		
ruling class	epithet	-1	2		
elites	epithet	-1	2	lit:athletes|runners|forces	
big pharma	epithet	-1	2		
vested interests	epithet	-1	2		
special interests	epithet	-1	2		
traitor/n	epithet	-1	2	lit:treason|tried|executed|convicted,title	
parasite/n	epithet	-1	2	lit:malaria|host|hosts|infection|disease|worm|worms|blood|species|mosquito|mosquitoes|insect|mite|drug|bong|film|oscar|eggs|intestinal,title	
clown/n	epithet	-1	2	lit:circus|nose|costume|party|makeup|face|pennywise|car|mask|masks|dressed|birthday|fish	
rogue/n	epithet	-1	2	noun,title,lit:nation|trader|state	
villain/n	epithet	-1	2	lit:film|bond|movie|aston|disney|pantomime|panto|character|comic,title	
cheat/n	epithet	-1	2	noun,lit:drug|drugs|code|sheet|tax|meal|benefit	
liar/n	epithet	-1	2	title,lit:poker|detector	
naysayer/n	epithet	-1	2		
dupe/n	epithet	-1	2	noun	
lame duck	epithet	-1	2	lit:congress|session|presidency|period	
wannabe/n	epithet	-1	2		
career politician/n	epithet	-1	2		
mob/n	epithet	-1	1	lit:mafia|boss|bosses|flash|lynch|police|killed|capitol|attacked|beat,title	
hack/n	epithet	-1	1	noun,lit:computer|email|emails|data|cyber|phone|phones|password|life|hacker|hackers|security|crypto|bitcoin|attack|sony|kitchen|hacks	
firebrand/n	epithet	-1	1		
hardliner/n	epithet	-1	1		
bureaucrat/n	epithet	-1	1		
strongman	epithet	-1	1		
strongmen	epithet	-1	1	lit:contest|competition|strongest|lifting|weightlifting	
paragon/n	epithet	1	3	title	
knight in shining armour	epithet	1	3		
knight in shining armor	epithet	1	3		
true patriot/n	epithet	1	3		
true statesman	epithet	1	3		
man of principle	epithet	1	3		
intellectual giant/n	epithet	1	3		
good egg/n	epithet	1	3		
mensch/n	epithet	1	2	title	
unsung hero/n	epithet	1	2	lit:award|awards,title	
visionary	epithet	1	2	noun	
trailblazer/n	epithet	1	2	title,lit:portland|chevrolet	
statesman	epithet	1	2	title,lit:new	
statesmen	epithet	1	2	title	
patriot/n	epithet	1	2	noun,title,lit:missile|missiles|battery|batteries|system|systems|act|brady|football	
titan of	epithet	1	2	title	
doyen of	epithet	1	2		
genius/n	epithet	1	2	neg,noun,title,lit:grant|macarthur|bar	
saviour/n	epithet	1	2	title,lit:jesus|christ|church|sibling	
savior/n	epithet	1	2	title,lit:jesus|christ|church|sibling	
crusader/n	epithet	1	2	noun,title,lit:medieval|castle|castles|knights|jerusalem	
polymath/n	epithet	1	2		
champion of	epithet	1	2	lit:world|olympic|league|europe|tournament|division|cup|heavyweight|defending|reigning|open|title|slam|champions|wimbledon|england|france	
hero/n	epithet	1	1	neg,noun,title,lit:super|film|comic|action|movie|game|novel|sandwich|play|war|guitar|opera	
stalwart/n	epithet	1	1		
peacemaker/n	epithet	1	1	title	
saint/n	epithet	1	1	neg,noun,title,lit:catholic|church|patron|day|pope|canonised|canonized|relics	
kowtow/v	loaded-verb	-1	3		
pander/v	loaded-verb	-1	3		
foist/v	loaded-verb	-1	3		
ride/v roughshod	loaded-verb	-1	3		
run/v roughshod	loaded-verb	-1	3		
gloat/v	loaded-verb	-1	3		
grovel/v	loaded-verb	-1	3		
fawn/v over	loaded-verb	-1	3		
bow/v and scrape/v	loaded-verb	-1	3		
pay/v lip service	loaded-verb	-1	3		
kick/v the can	loaded-verb	-1	3		
pass/v the buck	loaded-verb	-1	3		
dither/v	loaded-verb	-1	3		
waffle/v	loaded-verb	-1	3	verb,lit:syrup|iron	
shirk/v	loaded-verb	-1	3		
prevaricate/v	loaded-verb	-1	3		
equivocate/v	loaded-verb	-1	3		
obfuscate/v	loaded-verb	-1	3		
sleepwalk/v	loaded-verb	-1	3	lit:sleep|night|disorder|bed|bedroom|insomnia	
gloss/v over	loaded-verb	-1	3		
sugarcoat/v	loaded-verb	-1	3		
sugar-coat/v	loaded-verb	-1	3		
cherry-pick/v	loaded-verb	-1	3		
cook/v up	loaded-verb	-1	3	lit:chef|kitchen|meal|meals|recipe|dish|dishes|feast|storm|food|breakfast|dinner|barbecue|treats	
besmirch/v	loaded-verb	-1	3		
sully/v	loaded-verb	-1	3	verb,title	
debase/v	loaded-verb	-1	3	lit:coin|coinage|silver|currency	
sneer/v	loaded-verb	-1	3		
smirk/v	loaded-verb	-1	3		
whinge/v	loaded-verb	-1	3		
carp/v about	loaded-verb	-1	3		
fulminate/v	loaded-verb	-1	3		
pontificate/v	loaded-verb	-1	3		
hector/v	loaded-verb	-1	3	verb,title	
hoodwink/v	loaded-verb	-1	3		
bamboozle/v	loaded-verb	-1	3		
fritter/v away	loaded-verb	-1	3		
suck/v up to	loaded-verb	-1	3		
cosy/v up to	loaded-verb	-1	3		
cozy/v up to	loaded-verb	-1	3		
curry/v favour	loaded-verb	-1	3		
curry/v favor	loaded-verb	-1	3		
do/v * bidding	loaded-verb	-1	3	lit:auction	
do/v the bidding of	loaded-verb	-1	3		
rehash/v	loaded-verb	-1	3		
trot/v out	loaded-verb	-1	3	lit:horse|horses|pony|pitch|team|field|dog	
preen/v	loaded-verb	-1	3	lit:feathers|bird|birds|plumage	
wriggle/v out of	loaded-verb	-1	3	lit:handcuffs|window|grip|bag	
reek/v of	loaded-verb	-1	3	lit:alcohol|cannabis|marijuana|smoke|urine|petrol|fish	
smack/v of	loaded-verb	-1	3		
wallow/v in	loaded-verb	-1	3	lit:mud|hippos|pigs|buffalo|water	
make/v a mockery	loaded-verb	-1	3		
make/v a mess of	loaded-verb	-1	3		
make/v a hash of	loaded-verb	-1	3		
make/v light of	loaded-verb	-1	3		
play/v politics	loaded-verb	-1	3		
play/v the race card	loaded-verb	-1	3		
play/v the victim	loaded-verb	-1	3		
play/v fast and loose	loaded-verb	-1	3		
play/v into the hands of	loaded-verb	-1	3		
rearrange/v the deckchairs	loaded-verb	-1	3		
add/v insult to injury	loaded-verb	-1	3		
court/v disaster	loaded-verb	-1	3		
shoot/v itself in the foot	loaded-verb	-1	3		
shoot/v themselves in the foot	loaded-verb	-1	3		
cut/v off * nose	loaded-verb	-1	3		
move/v the goalposts	loaded-verb	-1	3		
thumb/v * nose	loaded-verb	-1	3		
jump/v on the bandwagon	loaded-verb	-1	3		
climb/v on the bandwagon	loaded-verb	-1	3		
soak/v the rich	loaded-verb	-1	3		
infantilise/v	loaded-verb	-1	3		
infantilize/v	loaded-verb	-1	3		
condescend/v	loaded-verb	-1	3		
virtue-signal/v	loaded-verb	-1	3		
virtue signal/v	loaded-verb	-1	3		
moralise/v	loaded-verb	-1	3		
moralize/v	loaded-verb	-1	3		
wag/v * finger	loaded-verb	-1	3	lit:camera|referee|dog	
wring/v * hands	loaded-verb	-1	3		
clutch/v * pearls	loaded-verb	-1	3		
harp/v on	loaded-verb	-1	3		
bang/v on about	loaded-verb	-1	3		
fetishise/v	loaded-verb	-1	3		
overhype/v	loaded-verb	-1	3		
delude/v	loaded-verb	-1	3	verb	
kid/v ourselves	loaded-verb	-1	3		
kid/v themselves	loaded-verb	-1	3		
kid/v himself	loaded-verb	-1	3		
fool/v ourselves	loaded-verb	-1	3		
bury/v * head in the sand	loaded-verb	-1	3		
bury/v * heads in the sand	loaded-verb	-1	3		
rest/v on * laurels	loaded-verb	-1	3		
stand/v idly by	loaded-verb	-1	3		
sit/v idly by	loaded-verb	-1	3		
sit/v on * hands	loaded-verb	-1	3		
tinker/v around the edges	loaded-verb	-1	3		
poke/v * nose	loaded-verb	-1	3	lit:out|dog|cat|seal|whale|fun|horse	
lord/v it over	loaded-verb	-1	3		
throw/v money at	loaded-verb	-1	3		
cut/v and run/v	loaded-verb	-1	3		
fob/v off	loaded-verb	-1	3		
pull/v the wool	loaded-verb	-1	3		
sell/v * soul	loaded-verb	-1	3		
coddle/v	loaded-verb	-1	3	lit:eggs|egg	
beggar/v belief	loaded-verb	-1	3		
defy/v belief	loaded-verb	-1	3		
defy/v logic	loaded-verb	-1	3		
leave/v much to be desired	loaded-verb	-1	3		
leave/v a lot to be desired	loaded-verb	-1	3		
ring/v hollow	loaded-verb	-1	3		
miss/v the point	loaded-verb	-1	3		
set/v a dangerous precedent	loaded-verb	-1	3		
strain/v credulity	loaded-verb	-1	3		
stretch/v credulity	loaded-verb	-1	3		
pale/v into insignificance	loaded-verb	-1	3		
feather/v * own nest	loaded-verb	-1	3		
bleed/v dry	loaded-verb	-1	3		
fall/v over themselves	loaded-verb	-1	3		
have/v it both ways	loaded-verb	-1	3		
wish/v away	loaded-verb	-1	3		
lumbered with	loaded-verb	-1	3		
should be ashamed	loaded-verb	-1	3		
ought to be ashamed	loaded-verb	-1	3		
trumped up	loaded-verb	-1	3	title	
bend/v the knee	loaded-verb	-1	2	lit:prayer|altar|anthem|match	
blunder/v	loaded-verb	-1	2	verb	
look/v the other way	loaded-verb	-1	2	lit:street|traffic|road	
paper/v over	loaded-verb	-1	2		
whine/v	loaded-verb	-1	2	lit:dog|engine|engines|dogs|drone|jet|motor|puppy	
fester/v	loaded-verb	-1	2	lit:wound|wounds|sore|infection	
make/v a fool	loaded-verb	-1	2		
throw/v * under the bus	loaded-verb	-1	2	lit:driver|killed|wheels	
lose/v the plot	loaded-verb	-1	2		
get/v it wrong	loaded-verb	-1	2		
beg/v the question	loaded-verb	-1	2		
line/v * own pockets	loaded-verb	-1	2		
line/v * pockets	loaded-verb	-1	2		
bring/v shame on	loaded-verb	-1	2		
hang/v * head in shame	loaded-verb	-1	2		
have/v blood on * hands	loaded-verb	-1	2		
wash/v * hands of	loaded-verb	-1	2		
explain/v away	loaded-verb	-1	2		
hide/v behind	loaded-verb	-1	2	lit:bush|bushes|tree|trees|car|sofa|door|curtain|wall|rock|counter|bins|police|vehicle|mask|masks	
capitulate/v	loaded-verb	-1	2		
backpedal/v	loaded-verb	-1	2	lit:bike|defender|catch|boxer	
flip-flop/v	loaded-verb	-1	2		
stonewall/v	loaded-verb	-1	2	verb,title	
ram/v * through	loaded-verb	-1	2	lit:car|gate|vehicle|truck|door|fence|wall|van	
ram/v * * through	loaded-verb	-1	2	lit:car|gate|vehicle|truck|van|lorry|driver	
ram/v through	loaded-verb	-1	2	lit:car|gate|vehicle|truck|van|lorry|door|fence|barricade|barrier|ship|police	
railroad/v	loaded-verb	-1	2	verb	
steamroll/v	loaded-verb	-1	2		
gut/v	loaded-verb	-1	2	verb,lit:fish|fire|blaze|building|flames|house|church|destroyed|warehouse|trout|flat|property|shop|microbiome|bacteria	
eviscerate/v	loaded-verb	-1	2	lit:body|carcass	
emasculate/v	loaded-verb	-1	2		
neuter/v	loaded-verb	-1	2	lit:dog|dogs|cat|cats|pet|pets|spay|vet|puppy|spayed	
defang/v	loaded-verb	-1	2		
hamstring/v	loaded-verb	-1	2	verb,lit:injury|muscle|tear|strain	
hollow/v out	loaded-verb	-1	2	lit:log|tree|pumpkin|canoe|trunk	
peddle/v	loaded-verb	-1	2	lit:drugs|bike|bicycle|drug|heroin|cocaine|cannabis	
whitewash/v	loaded-verb	-1	2	verb,lit:wall|walls|house|cottage|houses|building|series	
weaponise/v	loaded-verb	-1	2	lit:missile|uranium|anthrax|virus|pathogen	
weaponize/v	loaded-verb	-1	2	lit:missile|uranium|anthrax|virus|pathogen	
politicise/v	loaded-verb	-1	2		
politicize/v	loaded-verb	-1	2		
demonise/v	loaded-verb	-1	2		
demonize/v	loaded-verb	-1	2		
vilify/v	loaded-verb	-1	2		
scapegoat/v	loaded-verb	-1	2		
smear/v	loaded-verb	-1	2	verb,lit:blood|paint|grease|butter|cream|lipstick|jam|faeces|feces|wall|walls|window|oil	
malign/v	loaded-verb	-1	2	verb	
belittle/v	loaded-verb	-1	2		
demean/v	loaded-verb	-1	2		
disgrace/v	loaded-verb	-1	2	verb	
squander/v	loaded-verb	-1	2	lit:lead|chance|chances|penalty|opportunity|opportunities|goal|half|season	
bungle/v	loaded-verb	-1	2		
botch/v	loaded-verb	-1	2	lit:execution|penalty|surgery|operation|robbery	
flounder/v	loaded-verb	-1	2	verb,lit:fish|fluke	
lurch/v	loaded-verb	-1	2	verb,lit:train|ship|bus|boat|car|vehicle|plane	
muddle/v through	loaded-verb	-1	2		
drag/v * feet	loaded-verb	-1	2		
drag/v * heels	loaded-verb	-1	2		
cling/v to	loaded-verb	-1	2	lit:tree|trees|rope|boat|wreckage|rock|rocks|branch|roof|hull|debris|mother|cliff|raft|wall|skin|lead|surface|life	
trample/v on	loaded-verb	-1	2	lit:crowd|stampede|elephant|elephants|feet|grass|horse|crops	
trample/v * rights	loaded-verb	-1	2		
prop/v up	loaded-verb	-1	2	lit:wall|roof|bar|pillow|pillows|door|timber|table|beams|poles	
concoct/v	loaded-verb	-1	2	lit:recipe|recipes|dish|dishes|cocktail|drink|chef|potion	
dream/v up	loaded-verb	-1	2		
double/v down	loaded-verb	-1	2	lit:blackjack|bet	
fan/v the flames	loaded-verb	-1	2	lit:wind|winds|wildfire|firefighters|blaze	
stir/v up	loaded-verb	-1	2	lit:dust|sauce|sediment|mud|sand|leaves	
whip/v up	loaded-verb	-1	2	lit:cream|egg|eggs|wind|winds|meal|storm|batch|waves|recipe|cake|crowd|meringue	
foment/v	loaded-verb	-1	2		
turn/v a blind eye	loaded-verb	-1	2		
sweep/v under the carpet	loaded-verb	-1	2		
sweep/v under the rug	loaded-verb	-1	2		
sweep/v * under the carpet	loaded-verb	-1	2		
sweep/v * under the rug	loaded-verb	-1	2		
fudge/v	loaded-verb	-1	2	verb,lit:chocolate	
distort/v	loaded-verb	-1	2	lit:sound|audio|voice|image|space|market|lens|guitar	
co-opt/v	loaded-verb	-1	2		
usurp/v	loaded-verb	-1	2		
strong-arm/v	loaded-verb	-1	2		
browbeat/v	loaded-verb	-1	2		
gaslight/v	loaded-verb	-1	2	verb,title	
dupe/v	loaded-verb	-1	2	verb	
fleece/v	loaded-verb	-1	2	verb,lit:jacket|wool|sheep|shear|shorn|jumper	
plunder/v	loaded-verb	-1	2	verb,lit:viking|vikings|pirates|goals|tomb|tombs	
milk/v	loaded-verb	-1	2	verb,lit:cow|cows|goat|goats|dairy|herd|sheep|parlour|udder	
gush/v over	loaded-verb	-1	2		
parrot/v	loaded-verb	-1	2	verb,lit:bird|cage	
spew/v	loaded-verb	-1	2	lit:smoke|ash|lava|oil|sewage|fumes|steam|water|gas|volcano|volcanic|exhaust	
spout/v	loaded-verb	-1	2	verb,lit:water|whale|teapot|tea|steam	
wheel/v out	loaded-verb	-1	2	lit:trolley|stretcher|wheelchair|bike|bins|bed|ambulance|hospital	
strut/v	loaded-verb	-1	2	verb,lit:catwalk|runway|peacock|peacocks|stage|bird	
backfire/v	loaded-verb	-1	2	lit:car|engine|exhaust|vehicle|motorcycle|truck	
shoot/v * in the foot	loaded-verb	-1	2	lit:police|gunman|gun|shooting|victim|him|her|man|officer	
add/v fuel to the fire	loaded-verb	-1	2		
pour/v fuel on	loaded-verb	-1	2		
rub/v salt	loaded-verb	-1	2		
pour/v scorn	loaded-verb	-1	2		
flirt/v with disaster	loaded-verb	-1	2		
tempt/v fate	loaded-verb	-1	2		
muddy/v the waters	loaded-verb	-1	2	lit:river|dredging	
make/v excuses	loaded-verb	-1	2		
wreak/v havoc on	loaded-verb	-1	2	lit:storm|hurricane|rain|winds|weather|flooding|hormones	
ruin/v	loaded-verb	-1	2	verb,lit:castle|abbey|ruins|crops	
savage/v	loaded-verb	-1	2	verb,lit:dog|dogs|mauled|sheep|bear|pet|pit	
stifle/v	loaded-verb	-1	2	lit:yawn|sob|laugh|giggle|cough|heat	
water/v down	loaded-verb	-1	2	lit:beer|milk|drink|paint|whisky|juice	
dumb/v down	loaded-verb	-1	2		
torpedo/v	loaded-verb	-1	2	verb,lit:ship|submarine|sunk|sank|u-boat|navy|vessel|boat	
scupper/v	loaded-verb	-1	2		
flout/v	loaded-verb	-1	2		
trash/v	loaded-verb	-1	2	verb,lit:bin|bag|hotel|room|flat|house|burglars|can|picked|collect|cans	
hang/v * out to dry	loaded-verb	-1	2	lit:washing|laundry|clothes	
betray/v	loaded-verb	-1	2		
renege/v	loaded-verb	-1	2		
stack/v the deck	loaded-verb	-1	2	lit:cards	
game/v the system	loaded-verb	-1	2		
prey/v on	loaded-verb	-1	2	lit:insects|fish|birds|mice|animals|small|rodents|lions|wolves|sharks|species|deer	
cash/v in on	loaded-verb	-1	2		
inflict/v on	loaded-verb	-1	2	lit:injuries|wounds|defeat	
impoverish/v	loaded-verb	-1	2		
patronise/v	loaded-verb	-1	2	lit:shop|restaurant|restaurants|businesses|shops|arts	
romanticise/v	loaded-verb	-1	2		
romanticize/v	loaded-verb	-1	2		
glorify/v	loaded-verb	-1	2	lit:god|lord|church	
lionise/v	loaded-verb	-1	2		
lionize/v	loaded-verb	-1	2		
exaggerate/v	loaded-verb	-1	2		
oversell/v	loaded-verb	-1	2		
overreach/v	loaded-verb	-1	2		
overreact/v	loaded-verb	-1	2		
obsess/v over	loaded-verb	-1	2		
fall/v into the trap	loaded-verb	-1	2		
meddle/v	loaded-verb	-1	2		
tinker/v with	loaded-verb	-1	2	lit:car|cars|engine|engines|formation|lineup|recipe|garage|line-up	
splurge/v	loaded-verb	-1	2		
fork/v out	loaded-verb	-1	2		
shell/v out	loaded-verb	-1	2		
rake/v in	loaded-verb	-1	2	lit:leaves|garden	
rubber-stamp/v	loaded-verb	-1	2		
rubber stamp/v	loaded-verb	-1	2	verb	
wave/v through	loaded-verb	-1	2	lit:border|checkpoint|customs|traffic|guards	
shoehorn/v	loaded-verb	-1	2		
trumpet/v	loaded-verb	-1	2	verb,lit:jazz|brass|elephant|elephants|orchestra|player	
brag/v	loaded-verb	-1	2		
rant/v	loaded-verb	-1	2	verb	
rail/v against	loaded-verb	-1	2		
pillory/v	loaded-verb	-1	2		
brutalise/v	loaded-verb	-1	2		
brutalize/v	loaded-verb	-1	2		
subjugate/v	loaded-verb	-1	2		
short-change/v	loaded-verb	-1	2		
shortchange/v	loaded-verb	-1	2		
pull/v the rug	loaded-verb	-1	2		
let/v * off the hook	loaded-verb	-1	2		
get/v away with murder	loaded-verb	-1	2	title	
get/v away with it	loaded-verb	-1	2		
appease/v	loaded-verb	-1	2	lit:hitler|chamberlain|gods|spirits|1938	
trivialise/v	loaded-verb	-1	2		
trivialize/v	loaded-verb	-1	2		
rubbish/v	loaded-verb	-1	2	verb,lit:bin|collection	
fall/v flat	loaded-verb	-1	2	lit:face|floor|ground	
open/v the floodgates	loaded-verb	-1	2	lit:dam|water|reservoir	
bang/v the drum	loaded-verb	-1	2	lit:drummer|band	
toe/v the line	loaded-verb	-1	2		
toe/v the party line	loaded-verb	-1	2		
paint/v itself into a corner	loaded-verb	-1	2		
lay/v waste to	loaded-verb	-1	2	lit:army|fire|bombing|storm	
grandstand/v	loaded-verb	-1	2	verb,lit:seats|racecourse|track|circuit|stadium	
posture/v	loaded-verb	-1	2	verb,lit:yoga|spine|back	
bite/v the hand that feed/v	loaded-verb	-1	2		
come/v home to roost	loaded-verb	-1	2	lit:birds|hens	
sow/v division	loaded-verb	-1	2		
sow/v the seeds of	loaded-verb	-1	2	lit:farmers|field	
poison/v the well	loaded-verb	-1	2	lit:water|village	
flog/v a dead horse	loaded-verb	-1	2		
cave/v in	loaded-verb	-1	2	verb,lit:roof|mine|tunnel|ceiling|ground|wall|walls|floor|house|shaft|building|sand|trench|bank|skull	verb only: a cave in Thailand
cave/v to	loaded-verb	-1	2	verb,lit:divers|rescue|bats|entrance	
dump/v on	loaded-verb	-1	2	verb,lit:snow|waste|rubbish|storm|inches|sewage	
saddled with	loaded-verb	-1	2	lit:horse|pony|leather|debt|debts	
mock/v	loaded-verb	-1	1	verb	
rip/v off	loaded-verb	-1	1	lit:roof|roofs|clothes|tile|tiles|shirt|plaster|door|mask|wing|bandage|sleeves	
pounce/v	loaded-verb	-1	1	lit:cat|cats|lion|lions|tiger|leopard|striker|rebound|loose|goal|police|officers|robbers|cougar|prey|dog	
dodge/v	loaded-verb	-1	1	verb,lit:bullet|bullets|draft|city|ram|tackle|challenger|traffic	
back/v down	loaded-verb	-1	1		
tarnish/v	loaded-verb	-1	1	lit:silver|metal|brass|copper	
sell/v out	loaded-verb	-1	1	lit:ticket|tickets|show|shows|tour|concert|venue|stadium|stock|hours|minutes|game|arena|shops|shares|dates|gig	
speak/v volumes	loaded-verb	0	2		
raise/v the spectre	loaded-verb	0	2		
raise/v the specter	loaded-verb	0	2		
speak/v truth to power	loaded-verb	1	3		
grasp/v the nettle	loaded-verb	1	3		
take/v the high road	loaded-verb	1	3	lit:route|turn|drive	
do/v the decent thing	loaded-verb	1	3		
punch/v above * weight	loaded-verb	1	3	lit:boxing|boxer	
hit/v the nail on the head	loaded-verb	1	3		
stand/v the test of time	loaded-verb	1	3		
deserve/v better	loaded-verb	1	3		
deserve/v credit	loaded-verb	1	3		
deserve/v praise	loaded-verb	1	3		
do/v us proud	loaded-verb	1	3		
ring/v true	loaded-verb	1	3		
rise/v to the occasion	loaded-verb	1	3		
save/v * from itself	loaded-verb	1	3		save Britain from itself
save/v * * from itself	loaded-verb	1	3		save the party from itself
rescue/v * * from itself	loaded-verb	1	3		
put/v * * to shame	loaded-verb	1	3		
do/v the right thing	loaded-verb	1	2		
get/v it right	loaded-verb	1	2		
work/v wonders	loaded-verb	1	2		
come/v up trumps	loaded-verb	1	2		
put/v * to shame	loaded-verb	1	2		
stand/v up to	loaded-verb	1	2	lit:earthquake|scrutiny|heat|wear|winds|mph|weather	
stand/v up for	loaded-verb	1	2	lit:anthem|hours|ovation	
stand/v tall	loaded-verb	1	2	lit:statue|tower|feet|metres|building|trees	
stand/v firm	loaded-verb	1	2		
stand/v * ground	loaded-verb	1	2	lit:law|defence|defense|statute|florida|gun	
stick/v to * guns	loaded-verb	1	2		
bite/v the bullet	loaded-verb	1	2		
dazzle/v	loaded-verb	1	2	verb,lit:headlights|lights|light|driver|laser	
excel/v	loaded-verb	1	2	title,lit:spreadsheet|microsoft	
triumph/v over	loaded-verb	1	2	verb,lit:set|sets|final|semi-final|united|match	
enthral/v	loaded-verb	1	2		
enthrall/v	loaded-verb	1	2		
captivate/v	loaded-verb	1	2		
beguile/v	loaded-verb	1	2		
mesmerise/v	loaded-verb	1	2		
mesmerize/v	loaded-verb	1	2		
charm/v	loaded-verb	1	2	verb,lit:bracelet|necklace|snake|snakes|pendant	
dignify/v	loaded-verb	1	2		
champion/v	loaded-verb	1	2	verb,lit:world|olympic|league|title|cup|defending|reigning	
save/v the day	loaded-verb	1	2	title	
come/v to the rescue	loaded-verb	1	2	lit:firefighters|crew|coastguard|stranded|boat|lifeboat|trapped|police	
strike/v a blow for	loaded-verb	1	2		
pack/v a punch	loaded-verb	1	2	lit:boxing|boxer	
break/v the mould	loaded-verb	1	2		
breathe/v new life	loaded-verb	1	2		
transcend/v	loaded-verb	1	2		
outshine/v	loaded-verb	1	2		
vindicate/v	loaded-verb	1	2		
restore/v * faith	loaded-verb	1	2		
exude/v	loaded-verb	1	2		
wow/v	loaded-verb	1	2	verb	
shine/v	loaded-verb	1	1	verb,lit:sun|light|lights|torch|shoe|shoes|laser|moon|lamp|star|spotlight|stars|bright|flashlight|beam,title	
rescue/v	loaded-verb	1	1	verb,lit:firefighters|crew|crews|coastguard|divers|helicopter|boat|boats|animals|dog|dogs|migrants|trapped|lifeboat|police|hostage|hostages|survivors|victims|victim|children|people|sea|fire|team|teams|flood|floods|rubble|cat|cats	

"""#),
    EmbeddedLexicon(
      name: "reporting", version: "1",
      sha256: "adee49f9c26512bd56770e1499fb790916dedc58e7e937f0a5e2aaba180ebe4c",
      counts: [0, 0, 0, 0, 0, 0, 0, 144, 60, 97, 0, 94, 147, 34, 57, 194, 49, 52, 48, 51, 0, 0, 0, 0],
      content: #"""
# Reporting cues, hedges, evidentials, boosters, intensifiers, weasels.
# version: 1
# source: written for Slant from general knowledge of English; no list was copied
# licence: Apache-2.0
# columns: pattern, category, polarity (-1, 0, 1), strength (1-3), guard, note
pattern	category	polarity	strength	guard	note
say/v	report-neutral	0	3		
tell/v	report-neutral	0	2	lit:difference|apart	
state/v	report-neutral	0	2	verb,title	noun far more frequent
report/v	report-neutral	0	2	verb,lit:profit|profits|loss|losses|earnings|duty|work	
add/v	report-neutral	0	1	verb,lit:salt|sugar|butter|points|runs|value|jobs|list|up	strongest after a closing quote
announce/v	report-neutral	0	3		
note/v	report-neutral	0	2	verb,lit:bank|sick|suicide|banknote	
write/v	report-neutral	0	2	lit:off|down|code|songs|music|cheque|check	
ask/v	report-neutral	0	1		
reply/v	report-neutral	0	3		
respond/v	report-neutral	0	1	lit:treatment|emergency|firefighters|crews|paramedics|scene	
answer/v	report-neutral	0	1	verb,lit:door|phone|prayers|call	
remark/v	report-neutral	0	3	verb	
observe/v	report-neutral	0	1	lit:silence|minute|ramadan|ceasefire|telescope|rules	cue only with that-clause or quote
comment/v	report-neutral	0	2	verb	
explain/v	report-neutral	0	2		
describe/v	report-neutral	0	2		
inform/v	report-neutral	0	2		
notify/v	report-neutral	0	2		
brief/v	report-neutral	0	2	verb	brief reporters, ministers
testify/v	report-neutral	0	3		
recall/v	report-neutral	0	2	verb,lit:products|vehicles|cars|ambassador|product|election	
recount/v	report-neutral	0	2	verb,lit:votes|ballots|vote	
reiterate/v	report-neutral	0	3		
repeat/v that	report-neutral	0	2		
stress/v that	report-neutral	0	3		
emphasise/v	report-neutral	0	3		
emphasize/v	report-neutral	0	3		
outline/v	report-neutral	0	2	verb	
declare/v	report-neutral	0	2	lit:income|interests|tax|bankruptcy	
clarify/v	report-neutral	0	2		
elaborate/v on	report-neutral	0	2		
tweet/v	report-neutral	0	2	verb	
post/v on	report-neutral	0	2	verb	
cite/v	report-neutral	0	2		
quote/v	report-neutral	0	2	verb,lit:price|prices|shares	
be/v quoted as saying	report-neutral	0	3		
attribute/v * to	report-neutral	0	1		
voice/v	report-neutral	0	2	verb,lit:actor|character|film|mail	
express/v	report-neutral	0	1	verb,title,lit:train|mail|gene|protein	express concern, regret
warn/v	report-neutral	0	2		
caution/v	report-neutral	0	2	verb,lit:police|arrested	
advise/v	report-neutral	0	2		
urge/v	report-neutral	0	2	verb	
propose/v	report-neutral	0	1	lit:marriage|girlfriend|boyfriend	
call/v for	report-neutral	0	2		
appeal/v for	report-neutral	0	2	verb	
agree/v that	report-neutral	0	2		
deny/v	report-neutral	0	2	lit:bail|entry|visa|access|permission	
reject/v	report-neutral	0	1	lit:organ|transplant	
dispute/v	report-neutral	0	2	verb	
counter/v that	report-neutral	0	2		
retort/v	report-neutral	0	2	verb	
accuse/v	report-neutral	0	2		
blame/v	report-neutral	0	1		
criticise/v	report-neutral	0	2		
criticize/v	report-neutral	0	2		
condemn/v	report-neutral	0	2	lit:building|property|death	
denounce/v	report-neutral	0	2		
protest/v that	report-neutral	0	2		
complain/v	report-neutral	0	2		
lament/v	report-neutral	0	1	verb	
praise/v	report-neutral	0	2	verb	
commend/v	report-neutral	0	2		
congratulate/v	report-neutral	0	2		
welcome/v	report-neutral	0	1	verb,lit:visitors|guests|guest|sign|home|baby	
hail/v	report-neutral	0	1	verb,lit:cab|taxi|storm|stones|from	
defend/v	report-neutral	0	1	lit:title|trophy|goal|champion	
pledge/v	report-neutral	0	2	verb	
promise/v	report-neutral	0	2	verb	
vow/v	report-neutral	0	2	verb	
apologise/v	report-neutral	0	2		
apologize/v	report-neutral	0	2		
joke/v	report-neutral	0	2	verb	
quip/v	report-neutral	0	2	verb	
shout/v	report-neutral	0	1	verb	
rule/v that	report-neutral	0	2	verb	
find/v that	report-neutral	0	2		
conclude/v that	report-neutral	0	2		
estimate/v that	report-neutral	0	2	verb	
according to	report-neutral	0	3	lit:plan|schedule|taste|merit	not "everything went according to plan"
in a statement	report-neutral	0	3		
in a prepared statement	report-neutral	0	3		
in an emailed statement	report-neutral	0	3		
the statement said	report-neutral	0	3		
issue/v a statement	report-neutral	0	3		
release/v a statement	report-neutral	0	3		
in an interview	report-neutral	0	3		
in a telephone interview	report-neutral	0	3		
in an email	report-neutral	0	2		
in a tweet	report-neutral	0	3		
in a post on	report-neutral	0	3		
in a blog post	report-neutral	0	3		
in a speech	report-neutral	0	2		
in a televised address	report-neutral	0	3		
in a note to clients	report-neutral	0	3		
in a court filing	report-neutral	0	3		
in court documents	report-neutral	0	3		
in a video message	report-neutral	0	3		
at a news conference	report-neutral	0	3		
at a press conference	report-neutral	0	3		
at a briefing	report-neutral	0	2		
tell/v reporters	report-neutral	0	3		
tell/v journalists	report-neutral	0	3		
tell/v a news conference	report-neutral	0	3		
tell/v the court	report-neutral	0	3		
tell/v the inquest	report-neutral	0	3		
tell/v parliament	report-neutral	0	3		
tell/v mps	report-neutral	0	3		
tell/v lawmakers	report-neutral	0	3		
the court heard	report-neutral	0	3		
the court was told	report-neutral	0	3		
the inquest heard	report-neutral	0	3		
the jury heard	report-neutral	0	3		
decline/v to comment	report-neutral	0	3		
decline/v to be named	report-neutral	0	3		
decline/v to say	report-neutral	0	3		
decline/v to elaborate	report-neutral	0	3		
refuse/v to comment	report-neutral	0	2		
have/v no comment	report-neutral	0	3		
no immediate comment from	report-neutral	0	3		
be/v contacted for comment	report-neutral	0	3		
request/n for comment	report-neutral	0	3		
could not be reached	report-neutral	0	3		
could not immediately be reached	report-neutral	0	3		
did not immediately respond	report-neutral	0	3		
did not respond to	report-neutral	0	3		
on condition of anonymity	report-neutral	0	3		
asked not to be named	report-neutral	0	3		
asked not to be identified	report-neutral	0	3		
authorised to speak	report-neutral	0	3		
authorized to speak	report-neutral	0	3		
speaking to reporters	report-neutral	0	3		
asked whether	report-neutral	0	2		
in response to a question	report-neutral	0	2		
as he put it	report-neutral	0	2		
as she put it	report-neutral	0	2		
in her words	report-neutral	0	2		
it was announced	report-neutral	0	3		
first reported by	report-neutral	0	3		
spokesman/n	report-neutral	0	3		
spokeswoman/n	report-neutral	0	3		
spokesperson/n	report-neutral	0	3		
study found	report-neutral	0	2		
survey found	report-neutral	0	2		
figures show	report-neutral	0	2		
records show	report-neutral	0	2		
claim/v	report-doubting	0	2	verb,lit:lives|life|title|victory|responsibility|benefit|benefits|baggage|prize|medal|wicket|asylum|crown	
allege/v	report-doubting	0	2	verb	routine in court reports
insist/v	report-doubting	0	2		
purport/v to	report-doubting	0	3		
assert/v	report-doubting	0	2	lit:authority|control|dominance|right|rights	
maintain/v that	report-doubting	0	2		
profess/v	report-doubting	0	2		
contend/v that	report-doubting	0	1		
pretend/v	report-doubting	-1	2		
make/v out that	report-doubting	-1	2		
protest/v * innocence	report-doubting	0	1		
claim/v that	report-doubting	0	2		
claim/v to be	report-doubting	0	2		
claim/v to have	report-doubting	0	2		
assertion/n that	report-doubting	0	2		
the notion that	report-doubting	0	2		
insistence that	report-doubting	0	2		
protestation/n	report-doubting	-1	2		
falsely claim/v	report-doubting	-1	2		
falsely suggest/v	report-doubting	-1	2		
wrongly claim/v	report-doubting	-1	2		
baselessly claim/v	report-doubting	-1	2		
implausibly claim/v	report-doubting	-1	3		
cling/v to the claim	report-doubting	-1	3		
cling/v to the idea	report-doubting	-1	3		
so * claim/v	report-doubting	0	2	lit:far|lives	"or so ministers claim"
or so * claim/v	report-doubting	0	3		
try/v to claim	report-doubting	-1	2		
paint/v * as	report-doubting	-1	1	lit:red|blue|white|green	
portray/v * as	report-doubting	0	1	lit:actor|film|drama	
affect/v to	report-doubting	-1	2	lit:degree|extent|varying|some	affected to be shocked
feign/v	report-doubting	-1	2	lit:injury|illness|death	
without evidence	report-doubting	-1	1		claimed, without evidence, that
without providing evidence	report-doubting	-1	1		
admit/v	report-endorsing	0	1	lit:hospital|patients|students|members|charge|charges|murder|theft|manslaughter	
admit/v that	report-endorsing	0	2		
grudgingly admit/v	report-endorsing	-1	3		
finally admit/v	report-endorsing	-1	2		
as good as admit/v	report-endorsing	-1	3		
concede/v	report-endorsing	0	2	lit:goal|goals|penalty|seat|points|game|set|defeat	
acknowledge/v	report-endorsing	0	2		
reveal/v	report-endorsing	0	2		
point/v out	report-endorsing	0	3		
confirm/v	report-endorsing	0	2	lit:nominee|senate|nomination|case|cases	
make/v clear	report-endorsing	0	2		
make/v * clear	report-endorsing	0	2		
expose/v	report-endorsing	0	2	lit:sun|virus|asbestos|radiation|chemicals|breast|himself	
disclose/v	report-endorsing	0	2		
confess/v	report-endorsing	0	2	lit:murder|priest|crime|sins	
come/v clean	report-endorsing	-1	2		
fess/v up	report-endorsing	-1	2		
let/v slip that	report-endorsing	0	2		
accept/v that	report-endorsing	0	2		
grant/v that	report-endorsing	0	1		
demonstrate/v that	report-endorsing	0	2		
prove/v that	report-endorsing	0	2		
show/v that	report-endorsing	0	2		
underline/v	report-endorsing	0	2		
underscore/v	report-endorsing	0	2		
highlight/v	report-endorsing	0	2	verb,lit:hair|career|game	
lay/v bare	report-endorsing	0	2		
shine/v a light on	report-endorsing	1	2		
uncover/v	report-endorsing	0	2		
unmask/v	report-endorsing	-1	2		
blow/v the whistle on	report-endorsing	0	2		
give/v the lie to	report-endorsing	-1	3		
spell/v out	report-endorsing	0	2		
remind/v us	report-endorsing	1	3		
teach/v us that	report-endorsing	0	3		
bear/v out	report-endorsing	0	2		
attest/v	report-endorsing	0	1		
bear/v witness to	report-endorsing	0	2		
corroborate/v	report-endorsing	0	2		
verify/v	report-endorsing	0	1	neg	
vindicate/v	report-endorsing	1	2		
it emerged that	report-endorsing	0	2		
it transpired that	report-endorsing	0	2		
rightly point/v out	report-endorsing	1	3		
rightly note/v	report-endorsing	1	3		
rightly argue/v	report-endorsing	1	3		
correctly note/v	report-endorsing	1	3		
correctly point/v out	report-endorsing	1	3		
correctly predict/v	report-endorsing	1	2		
wisely observe/v	report-endorsing	1	3		
astutely observe/v	report-endorsing	1	3		
shrewdly observe/v	report-endorsing	1	3		
presciently warn/v	report-endorsing	1	3		
memorably put/v it	report-endorsing	1	3		
aptly put/v it	report-endorsing	1	3		
eloquently put/v it	report-endorsing	1	3		
aptly call/v	report-endorsing	1	3		
blast/v	report-hostile	-1	2	verb,lit:bomb|rocket|explosion|space|music|shot|goal|furnace|off|hole|sand	frequent in tabloid headlines
slam/v	report-hostile	-1	2	verb,lit:door|doors|brakes|shut|into|car|truck|grand|dunk|poetry|ground	frequent in headlines
whine/v	report-hostile	-1	3	lit:engine|engines|dog|drone|jet	
whinge/v	report-hostile	-1	3		British
moan/v	report-hostile	-1	2	verb,lit:pain|wind	
moan/v about	report-hostile	-1	3		
bleat/v	report-hostile	-1	3	lit:sheep|goat|goats|lamb|lambs	
bray/v	report-hostile	-1	3	lit:donkey|donkeys|mule	
rant/v	report-hostile	-1	2		
rave/v about	report-hostile	1	2	verb	
gloat/v	report-hostile	-1	3		
hector/v	report-hostile	-1	3	title	
harangue/v	report-hostile	-1	2		
sneer/v	report-hostile	-1	3		
scoff/v	report-hostile	-1	2	lit:cake|food|chocolate|pies|chips	
smirk/v	report-hostile	-1	2		
snicker/v	report-hostile	-1	2		
snigger/v	report-hostile	-1	2		
simper/v	report-hostile	-1	3		
thunder/v	report-hostile	-1	2	verb,title,lit:storm|rain|lightning|hooves|bar|shot|horses	
bellow/v	report-hostile	-1	2	lit:bull|cattle|cow	
bark/v	report-hostile	-1	2	verb,lit:dog|dogs|tree|trees|seal|orders	
snarl/v	report-hostile	-1	2	verb,lit:dog|dogs|traffic|wolf|tiger|up	
howl/v	report-hostile	-1	2	verb,lit:wind|winds|wolf|wolves|dog|dogs|gale|laughter	
shriek/v	report-hostile	-1	2	verb,lit:children|delight|laughter	
screech/v	report-hostile	-1	2	verb,lit:halt|brakes|tyres|tires|owl|stop	
squeal/v	report-hostile	-1	2	verb,lit:pig|pigs|tyres|tires|brakes|delight	
squawk/v	report-hostile	-1	3	verb,lit:parrot|bird|birds|chicken|box	
yap/v	report-hostile	-1	3	lit:dog|dogs	
caterwaul/v	report-hostile	-1	3	lit:cat|cats	
sulk/v	report-hostile	-1	2		
fume/v	report-hostile	-1	2	verb,lit:exhaust|diesel|toxic	
splutter/v	report-hostile	-1	2	lit:engine	
foam/v at the mouth	report-hostile	-1	3	lit:dog|seizure	
fulminate/v	report-hostile	-1	3		
inveigh/v	report-hostile	-1	3		
rail/v against	report-hostile	-1	2	verb	
rage/v against	report-hostile	-1	2	lit:machine	
rage/v that	report-hostile	-1	2	verb	
bluster/v	report-hostile	-1	3	lit:wind|winds	
gush/v	report-hostile	-1	2	verb,lit:water|oil|blood|gas|river|well|tears	
gush/v over	report-hostile	-1	3		
fawn/v	report-hostile	-1	3	verb,lit:deer|doe|coat	
swoon/v	report-hostile	-1	2	lit:fans|heat	
coo/v	report-hostile	-1	2	lit:baby|dove|pigeon|pigeons	
purr/v	report-hostile	-1	2	lit:cat|cats|engine	
rhapsodise/v	report-hostile	-1	2		
rhapsodize/v	report-hostile	-1	2		
wax/v lyrical	report-hostile	-1	2		
enthuse/v	report-hostile	0	1		
trot/v out	report-hostile	-1	3	lit:horse|horses|pitch	
crow/v	report-hostile	-1	3	verb,title,lit:cock|rooster|bird|birds	
crow/v that	report-hostile	-1	3		
brag/v	report-hostile	-1	2		
boast/v	report-hostile	-1	1	verb,lit:pool|rooms|views|facilities|beaches|restaurant|population	often "the hotel boasts"
boast/v that	report-hostile	-1	2		
trumpet/v	report-hostile	-1	2	verb,lit:jazz|elephant|elephants|orchestra|band	
preen/v	report-hostile	-1	3	lit:bird|birds|feathers	
swagger/v	report-hostile	-1	2	verb	
parrot/v	report-hostile	-1	3	verb,lit:bird|birds|cage|pet	
regurgitate/v	report-hostile	-1	3	lit:food|fish|chick|chicks|owl	
spew/v	report-hostile	-1	3	lit:lava|ash|smoke|sewage|oil|gas|water|fumes	
spout/v	report-hostile	-1	3	verb,lit:water|whale|teapot	
mouth/v off	report-hostile	-1	3		
sound/v off	report-hostile	-1	2		
sniff/v	report-hostile	-1	2	verb,lit:dog|dogs|glue|cocaine|out|around|air|perfume	
sniff/v that	report-hostile	-1	3		
turn/v up * nose at	report-hostile	-1	3		
would have us believe	report-hostile	-1	3		
would have you believe	report-hostile	-1	3		
would have us think	report-hostile	-1	3		
would like us to believe	report-hostile	-1	3		
want/v us to believe	report-hostile	-1	3		
want/v you to believe	report-hostile	-1	3		
expect/v us to believe	report-hostile	-1	3		
be/v expected to believe	report-hostile	-1	3		
keep/v telling us	report-hostile	-1	3		
like/v to tell us	report-hostile	-1	3		
hide/v behind	report-hostile	-1	2	lit:wall|tree|trees|door|sofa|curtain|car|bushes|rock	
babble/v	report-hostile	-1	3	lit:brook|baby|stream	
prattle/v	report-hostile	-1	3		
blather/v	report-hostile	-1	3		
witter/v on	report-hostile	-1	3		British
waffle/v	report-hostile	-1	2	verb,lit:syrup|iron|breakfast	
waffle/v on	report-hostile	-1	3		
drone/v on	report-hostile	-1	3	verb	
bang/v on about	report-hostile	-1	3		British
harp/v on	report-hostile	-1	3	verb	
rabbit/v on	report-hostile	-1	3	verb	
ramble/v on	report-hostile	-1	2	lit:walk|hills	
rattle/v on about	report-hostile	-1	3		
yammer/v	report-hostile	-1	3		
jabber/v	report-hostile	-1	3		
bloviate/v	report-hostile	-1	3		American
pontificate/v	report-hostile	-1	3		
sermonise/v	report-hostile	-1	3		
sermonize/v	report-hostile	-1	3		
moralise/v	report-hostile	-1	3		
moralize/v	report-hostile	-1	3		
lecture/v us	report-hostile	-1	3		
wag/v * finger at	report-hostile	-1	3		
intone/v	report-hostile	-1	2		
opine/v	report-hostile	-1	2		mildly mocking in news
mouth/v platitudes	report-hostile	-1	3		
pay/v lip service to	report-hostile	-1	3		
shed/v crocodile tears	report-hostile	-1	3		
clutch/v * pearls	report-hostile	-1	3		
wring/v * hands	report-hostile	-1	2		
carp/v	report-hostile	-1	3	verb,title,lit:fish|pond|lake|invasive|fishing|angler	
cavil/v	report-hostile	-1	2		
grouse/v about	report-hostile	-1	2	verb	
gripe/v	report-hostile	-1	2		
kvetch/v	report-hostile	-1	3		
bellyache/v	report-hostile	-1	3		
grumble/v	report-hostile	-1	2	lit:stomach	
mewl/v	report-hostile	-1	3	lit:kitten|baby	
snivel/v	report-hostile	-1	3		
nag/v	report-hostile	-1	2	verb,lit:horse|injury|pain	
scold/v	report-hostile	-1	2	verb	
berate/v	report-hostile	-1	1		
browbeat/v	report-hostile	-1	3		
castigate/v	report-hostile	-1	1		
lambast/v	report-hostile	-1	1		
lambaste/v	report-hostile	-1	1		
excoriate/v	report-hostile	-1	2		
pillory/v	report-hostile	-1	2		
savage/v	report-hostile	-1	2	verb,lit:dog|dogs|bear|sheep	
skewer/v	report-hostile	-1	2	verb,lit:meat|chicken|grill|lamb	
eviscerate/v	report-hostile	-1	2	lit:fish|animal|body	
trash/v	report-hostile	-1	2	verb,lit:can|bin|room|collection|hotel|bags	
rubbish/v	report-hostile	-1	2	verb,lit:bin|bins|collection|tip	British
bash/v	report-hostile	-1	2	verb,lit:birthday|head|party|door|car	
bad-mouth/v	report-hostile	-1	2		
badmouth/v	report-hostile	-1	2		
rip/v into	report-hostile	-1	2		
tear/v into	report-hostile	-1	2	lit:flesh|pieces	
lay/v into	report-hostile	-1	2		
lash/v out at	report-hostile	-1	2		
hit/v out at	report-hostile	-1	1		
take/v a swipe at	report-hostile	-1	2		
take/v potshots at	report-hostile	-1	2		
pour/v scorn on	report-hostile	-1	2		
heap/v scorn on	report-hostile	-1	2		
pooh-pooh/v	report-hostile	-1	3		
tut-tut/v	report-hostile	-1	3		
harrumph/v	report-hostile	-1	3		
demonise/v	report-hostile	-1	2		
demonize/v	report-hostile	-1	2		
vilify/v	report-hostile	-1	2		
besmirch/v	report-hostile	-1	2		
malign/v	report-hostile	-1	2	verb	
smear/v	report-hostile	-1	2	verb,lit:test|blood|cervical|butter|paint|faeces|cancer|oil	
peddle/v	report-hostile	-1	2	lit:drugs|drug|cocaine|goods|wares|bikes	
hawk/v	report-hostile	-1	2	verb,title,lit:bird|birds|wares|street|goods	
push/v the narrative	report-hostile	-1	3		
spin/v a yarn	report-hostile	-1	2		
concoct/v	report-hostile	-1	2	lit:recipe|dish|drink|cocktail	
scaremonger/v	report-hostile	-1	3		
fearmonger/v	report-hostile	-1	3		
cry/v wolf	report-hostile	-1	2		
cry/v foul	report-hostile	-1	2		
play/v the victim	report-hostile	-1	3		
blurt/v	report-hostile	-1	2		
blab/v	report-hostile	-1	2		
backpedal/v	report-hostile	-1	2		
prevaricate/v	report-hostile	-1	3		
obfuscate/v	report-hostile	-1	3		
dissemble/v	report-hostile	-1	3		
equivocate/v	report-hostile	-1	2		
hem/v and haw/v	report-hostile	-1	3		
weasel/v out of	report-hostile	-1	3		
have/v the gall to	report-hostile	-1	3		
have/v the nerve to	report-hostile	-1	3		
have/v the temerity to	report-hostile	-1	3		
have/v the audacity to	report-hostile	-1	3		
have/v the cheek to	report-hostile	-1	3		
have/v the effrontery to	report-hostile	-1	3		
have/v the chutzpah to	report-hostile	-1	3		
with a straight face	report-hostile	-1	3	lit:keep	
piously declare/v	report-hostile	-1	3		
smugly declare/v	report-hostile	-1	3		
breezily declare/v	report-hostile	-1	3		
blithely assert/v	report-hostile	-1	3		
blithely assure/v	report-hostile	-1	3		
blithely claim/v	report-hostile	-1	3		
blithely assume/v	report-hostile	-1	3		
airily dismiss/v	report-hostile	-1	3		
disingenuously claim/v	report-hostile	-1	3		
absurdly claim/v	report-hostile	-1	3		
ludicrously claim/v	report-hostile	-1	3		
cynically claim/v	report-hostile	-1	3		
brazenly claim/v	report-hostile	-1	3		
throw/v a tantrum	report-hostile	-1	2	lit:toddler|child|children	
have/v a hissy fit	report-hostile	-1	3		
may	hedge	0	2	title	permission sense also
might	hedge	0	3	title,lit:military|naval|economic|financial|industrial|air	
could	hedge	0	1	neg	ability sense frequent
may have	hedge	0	3	title	
could be	hedge	0	2	neg	
could well	hedge	0	3		
may yet	hedge	0	3	title	
perhaps	hedge	0	3		
maybe	hedge	0	3		
possibly	hedge	0	3		
possible	hedge	0	1	neg	as soon as possible
possible that	hedge	0	3		
possibility that	hedge	0	2		
probably	hedge	0	3		
probable	hedge	0	2		
improbable	hedge	0	2		
likely	hedge	0	2		
likely that	hedge	0	3		
likelihood that	hedge	0	2		
unlikely	hedge	0	2		
more likely than not	hedge	0	3		
most likely	hedge	0	3		
in all likelihood	hedge	0	3		
in all probability	hedge	0	3		
almost certainly	hedge	0	3		
almost certain	hedge	0	2		
chances are	hedge	0	3		
appear/v to	hedge	0	3		not "appeared in court"
appear/v that	hedge	0	3		
appear/v as if	hedge	0	3		
seem/v	hedge	0	2		
seemingly	hedge	0	3		
it would appear	hedge	0	3		
would appear to	hedge	0	3		
look/v like	hedge	0	1	lit:him|father|mother	resemblance sense
look/v as if	hedge	0	2		
look/v set to	hedge	0	2		British newspapers
look/v likely to	hedge	0	3		
suggest/v	hedge	0	2		
suggestive of	hedge	0	3		
suggestion that	hedge	0	2		
indicate/v	hedge	0	2	lit:light|arrow|sign	
indicative of	hedge	0	2		
imply/v	hedge	0	2		
hint/v at	hedge	0	2	verb	
raise/v the possibility	hedge	0	3		
raise/v the prospect	hedge	0	2		
raise/v the question	hedge	0	2		
tend/v to	hedge	0	2	lit:garden|wounded|injured|wounds|patients|animals	
roughly	hedge	0	2	lit:handled|treated|chopped|grabbed	
approximately	hedge	0	2		
or so	hedge	0	2		
give or take	hedge	0	2		
more or less	hedge	0	3		
relatively	hedge	0	2		
comparatively	hedge	0	2		
somewhat	hedge	0	2		
largely	hedge	0	2		
mostly	hedge	0	1		
partly	hedge	0	2		
in part	hedge	0	3		
by and large	hedge	0	3		
on balance	hedge	0	3	lit:sheet|sheets	
generally	hedge	0	2		
broadly	hedge	0	2		
broadly speaking	hedge	0	3		
typically	hedge	0	1		
usually	hedge	0	1		
often	hedge	0	1		
essentially	hedge	0	2		
virtually	hedge	0	1	lit:meet|met|held|online|attended|video	
basically	hedge	0	2		
effectively	hedge	0	1		
to some extent	hedge	0	3		
to a certain extent	hedge	0	3		
to a degree	hedge	0	3		
in some ways	hedge	0	3		
in a sense	hedge	0	3		
potential	hedge	0	1	lit:full|untapped|huge|great|unlock|earning|realise|realize|fulfil|reach	"potential buyer", not "has potential"
potentially	hedge	0	3		
putative	hedge	0	3		
presumably	hedge	0	3		
presumed to	hedge	0	2		
hypothesise/v	hedge	0	3		
hypothesize/v	hedge	0	3		
hypothesis/n that	hedge	0	3		
hypothetically	hedge	0	3		
speculate/v that	hedge	0	3		
speculation that	hedge	0	2		
postulate/v that	hedge	0	3		
we propose that	hedge	0	3		
be/v thought to	hedge	0	3		
be/v postulated to	hedge	0	3		
be/v hypothesised to	hedge	0	3		
be/v hypothesized to	hedge	0	3		
be/v predicted to	hedge	0	2		
consistent with	hedge	0	2		
reportedly	evidential	0	3		
allegedly	evidential	0	3		
apparently	evidential	0	3		
purportedly	evidential	0	3		
reputedly	evidential	0	3		
evidently	evidential	0	2		
presumed dead	evidential	0	3		
rumoured	evidential	0	3		
rumored	evidential	0	3		
rumour/n that	evidential	0	3		
rumor/n that	evidential	0	3		
be/v said to	evidential	0	3		
be/v believed to	evidential	0	3		
be/v understood to	evidential	0	3		
be/v reported to	evidential	0	3		
be/v alleged to	evidential	0	3		
be/v feared dead	evidential	0	3		
be/v suspected of	evidential	0	2		
be/v accused of	evidential	0	2		
it be/v understood	evidential	0	3		
it be/v believed	evidential	0	3		
it be/v alleged	evidential	0	3		
it be/v claimed	evidential	0	2		
it be/v reported	evidential	0	3		
it be/v thought	evidential	0	2		
it turns out	evidential	0	2		
sources say/v	evidential	0	3		
sources told	evidential	0	3		
a source said	evidential	0	3		
a source close to	evidential	0	3		
sources close to	evidential	0	3		
sources familiar with	evidential	0	3		
people familiar with	evidential	0	3		
person familiar with	evidential	0	3		
official familiar with	evidential	0	3		
with direct knowledge of	evidential	0	3		
with knowledge of the matter	evidential	0	3		
according to sources	evidential	0	3		
according to reports	evidential	0	3		
according to witnesses	evidential	0	3		
reports suggest	evidential	0	3		
reports say/v	evidential	0	3		
there be/v reports of	evidential	0	2		
amid reports of	evidential	0	2		
unconfirmed	evidential	0	3		
unverified	evidential	0	3		
uncorroborated	evidential	0	3		
unsubstantiated	evidential	0	2		
could not be independently verified	evidential	0	3		
could not independently verify	evidential	0	3		
have/v not been independently verified	evidential	0	3		
could not be confirmed	evidential	0	3		
not immediately clear	evidential	0	3		
unnamed official/n	evidential	0	2		
unnamed source/n	evidential	0	3		
anonymous source/n	evidential	0	3		
to all appearances	evidential	0	2		
by the looks of it	evidential	0	3		
apparent	evidential	0	1		
suspected	evidential	0	1		"a suspected militant"
clearly	booster	0	2	neg,lit:see|seen|visible|marked|speak|labelled|labeled|heard|define|defined	
obviously	booster	0	3	neg	
certainly	booster	0	2		
undoubtedly	booster	0	3		
doubtless	booster	0	3		
definitely	booster	0	2	neg	
indeed	booster	0	2		
surely	booster	0	3	lit:slowly	appeals to the reader
truly	booster	0	2	lit:yours	also intensifier
of course	booster	0	2		
plainly	booster	0	3	lit:dressed	
manifestly	booster	0	3		
patently	booster	0	3		
palpably	booster	0	3		
demonstrably	booster	0	3		
undeniably	booster	0	3		
unquestionably	booster	0	3		
indisputably	booster	0	3		
incontrovertibly	booster	0	3		
indubitably	booster	0	3		
unmistakably	booster	0	3		
unarguably	booster	0	3		
inevitably	booster	0	2		
inexorably	booster	0	2		
invariably	booster	0	2		
self-evidently	booster	0	3		
self-evident	booster	0	3	neg	
undeniable	booster	0	3		
indisputable	booster	0	3		
incontrovertible	booster	0	3		
irrefutable	booster	0	3		
inescapable	booster	0	3		
without question	booster	0	3		
without doubt	booster	0	3		
without a doubt	booster	0	3		
beyond doubt	booster	0	2		
beyond any doubt	booster	0	3		
no doubt	booster	0	3		
there be/v no question that	booster	0	3		
there be/v no denying	booster	0	3		
there's no denying	booster	0	3		
no one can deny	booster	0	3		
few would deny	booster	0	3		
no serious person	booster	0	3		
in fact	booster	0	2		
as a matter of fact	booster	0	3		
in truth	booster	0	3		
in reality	booster	0	2		
truth be told	booster	0	3		
the fact is	booster	0	3		
the fact of the matter	booster	0	3		
the plain fact is	booster	0	3		
the fact remains	booster	0	3		
the truth is	booster	0	3		
the sad truth is	booster	-1	3		
the reality is	booster	0	3		
the bottom line is	booster	0	3		
make no mistake	booster	0	3		
let's be clear	booster	0	3		
let's be honest	booster	0	3		
let's face it	booster	0	3		
one thing is clear	booster	0	3		
one thing is certain	booster	0	3		
it be/v clear that	booster	0	2		
it's clear that	booster	0	2		
it be/v obvious that	booster	0	3		
it's obvious that	booster	0	3		
it be/v no secret that	booster	0	2		
it's no secret that	booster	0	2		
it goes without saying	booster	0	3		
needless to say	booster	0	3		
no wonder	booster	0	3		
little wonder	booster	0	3		
small wonder	booster	0	3		
blindingly obvious	booster	0	3		
painfully obvious	booster	0	3		
crystal clear	booster	0	2	lit:water|waters|lake|sea	
clear as day	booster	0	3		
plain to see	booster	0	3		
everyone knows	booster	0	3		
everybody knows	booster	0	3		
as we all know	booster	0	3		
frankly	booster	0	3	lit:speak|spoke|talk|talked	
quite simply	booster	0	3		
to put it bluntly	booster	0	3		
to put it mildly	booster	0	3		understated, often ironic
to be sure	booster	0	3		
plain and simple	booster	0	3		
end of story	booster	0	3		
rest assured	booster	0	3		
by any measure	booster	0	3		
by any standard	booster	0	3		
speak/v for itself	booster	0	3		
proof positive	booster	0	3		
just goes to show	booster	0	3		
bound to	booster	0	2	lit:duty|honour|honor|legally|secrecy|tied|chair|feet	
be/v doomed to	booster	-1	3		
know/v	factive	0	1		also after not
know/v that	factive	0	3		
know/v full well	factive	0	3		
realise/v	factive	0	2	lit:potential|dream|dreams|ambition|gains|assets	
realize/v	factive	0	2	lit:potential|dream|dreams|ambition|gains|assets	
realise/v that	factive	0	3		
realize/v that	factive	0	3		
regret/v	factive	0	2	verb	
discover/v that	factive	0	3		
find/v out that	factive	0	3		
recognise/v	factive	0	1	lit:award|awarded|face|state|prize	
recognize/v	factive	0	1	lit:award|awarded|face|state|prize	
forget/v that	factive	0	3		
be/v aware that	factive	0	3		
be/v aware of	factive	0	2		
be/v unaware that	factive	0	3		
be/v oblivious to	factive	-1	3		
be/v blind to	factive	-1	3		
learn/v that	factive	0	2		
reveal/v that	factive	0	3		
notice/v that	factive	0	3		
grasp/v that	factive	0	3		
understand/v that	factive	0	2		first-person newspaper "understands that" is evidential
appreciate/v that	factive	0	2		
fail/v to understand	factive	-1	3		
fail/v to grasp	factive	-1	3		
fail/v to recognise	factive	-1	3		
fail/v to recognize	factive	-1	3		
overlook/v	factive	0	2	lit:sea|river|park|harbour|harbor|bay|square|garden|valley	
ignore/v the fact that	factive	-1	3		
forget/v the fact that	factive	-1	3		
the fact that	factive	0	2		
unbeknown to	factive	0	3		
unbeknownst to	factive	0	3		
resent/v that	factive	0	2		
it be/v odd that	factive	0	3		
it be/v strange that	factive	0	3		
it be/v ironic that	factive	-1	3		
it be/v unfortunate that	factive	-1	3		
it be/v a shame that	factive	-1	3		
it be/v a scandal that	factive	-1	3		
it be/v outrageous that	factive	-1	3		
it be/v astonishing that	factive	0	3		
it be/v surprising that	factive	0	3		
it be/v hardly surprising that	factive	0	3		
it be/v significant that	factive	0	3		
it be/v telling that	factive	0	3		
it be/v heartening that	factive	1	3		
it matters that	factive	0	3		
manage/v to	implicative	0	3		
fail/v to	implicative	0	2		routine in reports
bother/v to	implicative	-1	3		mostly negated
dare/v to	implicative	0	3		also after not
dare/v not	implicative	0	3		
neglect/v to	implicative	-1	3		
omit/v to	implicative	0	3		
happen/v to	implicative	0	1	lit:what|it|him|her|them|us|me	
just happen/v to	implicative	-1	2		
refuse/v to	implicative	0	2		
stubbornly refuse/v to	implicative	-1	3		
forget/v to	implicative	0	3		
remember/v to	implicative	0	3		
succeed/v in	implicative	0	3		
stop/v short of	implicative	0	3		
refrain/v from	implicative	0	3		
force/v * to	implicative	0	2	verb	
force/v * into	implicative	0	2	verb	
be/v forced to	implicative	0	2		
be/v compelled to	implicative	0	2		
oblige/v * to	implicative	0	2		
be/v obliged to	implicative	0	2		
cause/v * to	implicative	0	2		
bully/v * into	implicative	-1	3		
coerce/v * into	implicative	-1	3		
goad/v * into	implicative	-1	3		
trick/v * into	implicative	0	3		
dupe/v * into	implicative	-1	3		
provoke/v * into	implicative	0	3		
prevent/v * from	implicative	0	3		
prevent/v	implicative	0	1		
stop/v * from	implicative	0	2		
keep/v * from	implicative	0	2		
deter/v * from	implicative	0	2		
see/v fit to	implicative	-1	3		
deign/v to	implicative	-1	3		
condescend/v to	implicative	-1	3		
stoop/v to	implicative	-1	3		
go/v so far as to	implicative	0	2		
contrive/v to	implicative	-1	3		
venture/v to	implicative	0	2		
take/v the trouble to	implicative	0	3		
make/v the mistake of	implicative	-1	3		
have/v the sense to	implicative	1	3		
have/v the good sense to	implicative	1	3		
have/v the courage to	implicative	1	3		
have/v the foresight to	implicative	1	3		
have/v the decency to	implicative	1	3		
have/v the good fortune to	implicative	1	3		
be/v foolish enough to	implicative	-1	3		
be/v naive enough to	implicative	-1	3		
be/v brave enough to	implicative	1	3		
think/v	assertive	0	2	lit:tank|tanks|outside	
think/v that	assertive	0	3		
believe/v	assertive	0	2		
suppose/v	assertive	0	2	verb	not "was supposed to"
expect/v	assertive	0	1	lit:baby|child|mother|twins	
imagine/v that	assertive	0	3		
imagine/v	assertive	0	1		
argue/v	assertive	0	2		
contend/v	assertive	0	1	lit:title|championship|with|league|place	
predict/v	assertive	0	2		
forecast/v that	assertive	0	2	verb	
envisage/v	assertive	0	2		
hope/v	assertive	0	2	verb,title	
assure/v	assertive	0	2		
guess/v	assertive	0	2	verb	
reckon/v	assertive	0	2	lit:dead|force	British, informal
reckon/v that	assertive	0	3		
figure/v that	assertive	0	2	verb	
suspect/v that	assertive	0	3	verb	
assume/v	assertive	0	1	lit:office|duties|control|power|role|command|responsibility	
assume/v that	assertive	0	3		
presume/v	assertive	0	2		
surmise/v	assertive	0	3		
conjecture/v	assertive	0	3		
infer/v that	assertive	0	3		
theorise/v	assertive	0	3		
theorize/v	assertive	0	3		
hold/v that	assertive	0	2		
hint/v that	assertive	0	3	verb	
insinuate/v	assertive	-1	3		
fear/v that	assertive	0	3	verb	
worry/v that	assertive	0	3	verb	
doubt/v that	assertive	0	3	verb	
doubt/v whether	assertive	0	3	verb	
feel/v that	assertive	0	2		
deem/v	assertive	0	2		
judge/v that	assertive	0	2	verb	
take/v the view that	assertive	0	3		
be/v convinced that	assertive	0	3		
be/v certain that	assertive	0	3		
be/v confident that	assertive	0	3		
be/v adamant that	assertive	0	3		
be/v inclined to think	assertive	0	3		
it be/v true that	assertive	0	2		
i think	assertive	0	3		
i believe	assertive	0	3		
i am convinced that	assertive	0	3		
i have no doubt that	assertive	0	3		
critics say/v	weasel	0	3		
critics argue/v	weasel	0	3		
critics claim/v	weasel	0	3		
critics contend/v	weasel	0	3		
critics fear	weasel	0	3		
critics warn/v	weasel	0	3		
critics have long	weasel	0	3		
detractors say/v	weasel	0	3		
skeptics say/v	weasel	0	3		
sceptics say/v	weasel	0	3		
cynics say/v	weasel	0	3		
opponents say/v	weasel	0	2		
supporters say/v	weasel	0	2		
campaigners say/v	weasel	0	2		
some say/v	weasel	0	3		
some argue/v	weasel	0	3		
some believe	weasel	0	3		
some think	weasel	0	3	lit:tank|tanks	
some fear	weasel	0	3		
some suggest/v	weasel	0	3		
some wonder	weasel	0	3		
some have called	weasel	0	3		
some have suggested	weasel	0	3		
some would say	weasel	0	3		
some might say	weasel	0	3		
there are those who	weasel	0	3		
there are some who	weasel	0	3		
many argue/v	weasel	0	3		
many believe/v	weasel	0	3		
many think	weasel	0	3	lit:tank|tanks	
many fear/v	weasel	0	3		
many wonder	weasel	0	3		
most people agree	weasel	0	3		
people are saying	weasel	0	3		
people say	weasel	0	2		
experts say/v	weasel	0	3		
experts warn/v	weasel	0	3		
experts believe/v	weasel	0	3		
experts fear/v	weasel	0	3		
analysts say/v	weasel	0	2		
observers say/v	weasel	0	3		
observers note/v	weasel	0	3		
insiders say/v	weasel	0	3		
sources suggest/v	weasel	0	3		
sources claim/v	weasel	0	3		
studies show/v	weasel	0	3		
studies have shown	weasel	0	3		
studies suggest/v	weasel	0	3		
research suggests	weasel	0	2		
history shows	weasel	0	3		
history tells us	weasel	0	3		
common sense tells us	weasel	0	3		
common sense dictates	weasel	0	3		
conventional wisdom	weasel	0	2		
it be/v widely thought	weasel	0	3		
it be/v widely believed	weasel	0	3		
it be/v widely accepted	weasel	0	3		
it be/v widely assumed	weasel	0	3		
it be/v generally accepted	weasel	0	3		
be/v widely seen as	weasel	0	3		
be/v widely regarded as	weasel	0	3		
be/v widely viewed as	weasel	0	3		
be/v seen by many as	weasel	0	3		
be/v seen by some as	weasel	0	3		
it be/v often said	weasel	0	3		
it have/v been said	weasel	0	3		
it have/v been suggested	weasel	0	3		
it have/v been argued	weasel	0	3		
question/n be/v being raised	weasel	0	3		
question/n have/v been raised	weasel	0	3		
concern/n have/v been raised	weasel	0	3		
eyebrow/n have/v been raised	weasel	0	3		
fears are growing	weasel	0	3		
there be/v growing concern	weasel	0	3		
there be/v a sense that	weasel	0	3		
there be/v talk of	weasel	0	3		
speculation be/v rife	weasel	0	3		
rumour/n abound/v	weasel	0	3		
rumor/n abound/v	weasel	0	3		
rumour has it	weasel	0	3		
rumor has it	weasel	0	3		
word has it	weasel	0	3		
word on the street	weasel	0	3		
according to some	weasel	0	3		
according to critics	weasel	0	3		
according to experts	weasel	0	3		
according to observers	weasel	0	3		
by some accounts	weasel	0	3		
by all accounts	weasel	0	3		
in some quarters	weasel	0	3		
in certain quarters	weasel	0	3		
in some circles	weasel	0	3		
a growing chorus	weasel	0	3		
in the eyes of many	weasel	0	3		
so-called	distancing	-1	3	title	British papers also use it neutrally to introduce a term
so called	distancing	-1	2	lit:because|is|are|was|were|named	
self-styled	distancing	-1	3		
self-proclaimed	distancing	-1	3		
self-described	distancing	0	2		
self-declared	distancing	0	2	lit:republic|state|independence	
self-appointed	distancing	-1	3		
self-anointed	distancing	-1	3		
self-professed	distancing	0	2		
would-be	distancing	-1	2		
wannabe/n	distancing	-1	3		
supposed	distancing	-1	3	noun	not "supposed to"
supposedly	distancing	-1	3		
alleged	distancing	0	2		routine in court reports
purported	distancing	0	3		
ostensible	distancing	0	3		
ostensibly	distancing	0	3		
professed	distancing	0	2	noun	
nominally	distancing	0	2		
quote unquote	distancing	-1	3		
quote-unquote	distancing	-1	3		
in name only	distancing	-1	3		
soi-disant	distancing	-1	3		
faux	distancing	-1	2	title,lit:fur|leather|marble|pas	
ersatz	distancing	-1	3		
pseudo-*	distancing	-1	2		
what passes for	distancing	-1	3		
masquerade/v as	distancing	-1	3		
dressed up as	distancing	-1	2	lit:halloween|costume|santa|party|pirates	
thinly veiled	distancing	-1	3		
under the guise of	distancing	-1	3		
under the pretext of	distancing	-1	3		
on the pretext of	distancing	-1	3		
euphemistically	distancing	-1	3		
laughably called	distancing	-1	3		
grandly called	distancing	-1	3		
fancy/v himself	distancing	-1	3		
like/v to call himself	distancing	-1	3		
what they like to call	distancing	-1	3		
if you can call it that	distancing	-1	3		
such as it is	distancing	-1	3		
or so he says	distancing	-1	3		
or so they say	distancing	-1	3		
or so the story goes	distancing	-1	3		
we are told	distancing	-1	2	lit:police|court	
vaunted	distancing	-1	2		
much-vaunted	distancing	-1	3		
much-touted	distancing	-1	2		
much-hyped	distancing	-1	3		
presumed	distancing	0	1	noun	
reputed	distancing	0	2		
support/v the idea that	hedge	0	2		
support/v the hypothesis	hedge	0	3		
lend/v support to	hedge	0	2		
evidence suggests	hedge	0	3		
results suggest	hedge	0	3		
findings suggest	hedge	0	3		
data suggest	hedge	0	3		
tentative	hedge	0	2		
tentatively	hedge	0	3		
whether	hedge	0	1		
remain/v unclear	hedge	0	3		
remain/v to be seen	hedge	0	3		the writer's stock close
remain/v to be elucidated	hedge	0	3		
unclear	hedge	0	2		
not clear	hedge	0	2		
uncertain	hedge	0	2		
inconclusive	hedge	0	2		
doubtful	hedge	0	2	lit:injury|knock|start	
cannot be excluded	hedge	0	3		
cannot be ruled out	hedge	0	3		
cannot rule out	hedge	0	3		
could not rule out	hedge	0	3		
not necessarily	hedge	0	3		
conceivable	hedge	0	3		
conceivably	hedge	0	3		
plausible	hedge	0	2	neg	
arguably	hedge	0	3		the writer's own judgement
in theory	hedge	0	2		
theoretically	hedge	0	3		
on the face of it	hedge	0	3		
under certain circumstances	hedge	0	2		
if true	hedge	0	2		
if anything	hedge	0	2		
all else being equal	hedge	0	3		
as far as we know	hedge	0	3		
to our knowledge	hedge	0	3		
as far as i can tell	hedge	0	3		
in my view	hedge	0	3		
in my opinion	hedge	0	3		
to my mind	hedge	0	3		
it seems to me	hedge	0	3		
i suspect	hedge	0	3		
i suppose	hedge	0	3		
i would argue	hedge	0	3		
one could argue	hedge	0	3		
it could be argued	hedge	0	3		
so to speak	hedge	0	3		

"""#),
  ]
}
