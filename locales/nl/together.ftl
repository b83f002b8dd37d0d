### What others write on the same device: the carer, two people apart, and the people of one household.
### No promise of secrecy: it is one device without a lock, and the texts say so.

more-carer = Een deel voor de mantelzorger
    .hint = De persoon die voor een ander zorgt, schrijft hier over zichzelf
more-household = Eén huishouden, één plan
    .hint = Ieder maakt zijn eigen deel

together-same = Dit is hetzelfde apparaat, en er zit geen slot op dit deel. Iedereen die op de knop drukt, kan dus alles lezen.
together-copy = Bewaart u een kopie? Dan staat dit deel daar ook in.
together-close = Klaar. Sluit mijn deel

## The carer

carer-title = Een deel voor de mantelzorger
carer-lead = Een mantelzorger zorgt voor een naaste. Dit deel is alleen voor die persoon.
carer-act = Een eigen deel voor de mantelzorger (die zorgt voor een naaste)
carer-give = Geef het apparaat aan de mantelzorger.
carer-open = Ik ben de mantelzorger. Open mijn deel
carer-own = Uw eigen deel
carer-own-lead = Schrijf op hoe het met u gaat. Alles mag leeg blijven.
carer-load = Is het zorgen voor de ander nog vol te houden?
carer-heavy = Wat is zwaar?
carer-can = Wat kunt u blijven doen?
    .hint = Wat lukt goed? Wat doet u graag?
carer-cannot = Wat kunt u niet meer doen?
    .hint = U mag een grens hebben, en u hoeft niet te zeggen waarom.
carer-air = Wat geeft u lucht?
    .hint = Bijvoorbeeld een avond vrij, of iemand om mee te praten.
carer-young = Ik ben jonger dan 18 jaar
carer-relief = Dit kan u lucht geven
carer-join-title = Komt dit in het plan?
carer-join-why = Dat kiest u zelf. Als u ja kiest, lezen anderen dit ook.
carer-join = Zet mijn deel in het plan
carer-join-on = Mijn deel staat in het plan
carer-sheet = Uw blad
carer-document = Mijn deel
    .intro = Ik zorg voor een naaste. Dit gaat over mij.
carer-line-load = De mantelzorger zegt: { $woorden }
carer-line-heavy = Zwaar voor de mantelzorger: { $woorden }
carer-line-can = De mantelzorger kan blijven doen: { $woorden }
carer-line-cannot = De mantelzorger kan niet meer doen: { $woorden }
carer-line-air = Dit geeft de mantelzorger lucht: { $woorden }

## Two people, apart

apart-title = Samen praten over het zorgen
apart-lead = U beantwoordt apart dezelfde vragen. Daarna ziet u samen waar u anders over denkt.
apart-act = Beantwoord apart dezelfde vragen
apart-why = Zo kunt u er samen over praten.
apart-hidden = U ziet niet wat de ander heeft gekozen, maar soms kunt u dat wel raden.
apart-first = Ik begin
apart-give = Geef het apparaat aan de ander
apart-second = Ik ben de ander. Begin
apart-ask = Wat vindt u?
apart-ask-lead = Er is geen goed of fout antwoord. Een vraag overslaan mag ook.
apart-enough = Is er genoeg hulp?
apart-longer = Kan het zo nog lang goed gaan?
apart-other = Mag iemand anders ook een deel doen?
apart-time = Heeft de mantelzorger genoeg tijd voor zichzelf?
apart-talk = Kunnen wij hier goed over praten?
apart-municipality = Moet de gemeente meedenken?
apart-answer-0 = Ja
apart-answer-1 = Soms, of misschien
apart-answer-2 = Nee
apart-done = Klaar
apart-differ = Hier denkt u verschillend over
apart-differ-text = Dat mag. Praat er rustig over, en luister eerst naar elkaar.
apart-same = Wij zien geen verschil, maar misschien heeft iemand een vraag opengelaten.
apart-gone = De antwoorden zelf zijn weg. Alleen de vragen hierboven blijven staan.
apart-again = Begin opnieuw

## One household

household-title = Eén huishouden, één plan
household-lead = Iedereen maakt een eigen deel en kiest zelf wat een ander mag zien.
household-act = Maak met uw huisgenoten samen één plan
household-ask = Helpen er verschillende mensen van buiten? Vraag dan of alle hulp in één plan kan.
household-members = Wie doet er mee?
household-name = Naam of roepnaam
household-add = Voeg naam toe
household-no-name = Vul een naam in.
household-overview = Wie houdt het overzicht?
    .hint = Dat is één persoon, en het mag ook een hulpverlener zijn.
household-for = Voor wie is het plan?
household-home = Voor ons thuis
household-desk = Voor de gemeente
household-desk-note = Voor de gemeente staat hier alleen wat u ook thuis aan elkaar laat zien.
household-document = Ons plan
    .intro = Wij wonen samen, maar ieder vertelt zijn eigen deel.
member-give = Geef het apparaat aan { $naam }
member-open = Ik ben { $naam }. Open mijn deel
member-lead = Schrijf wat u wilt, want een ander ziet alleen wat u aankruist.
member-name = Uw naam of roepnaam
member-well = Wat gaat goed?
    .line = Dit gaat goed: { $woorden }
member-hard = Wat is lastig?
    .line = Dit is lastig: { $woorden }
member-wish = Wat wilt u graag?
    .line = Dit wil ik graag: { $woorden }
member-own = Wat doet u zelf?
    .line = Dit doe ik zelf: { $woorden }
member-ask = Wat vraagt u, en aan wie?
    .line = Dit vraag ik: { $woorden }
member-home = Mijn huisgenoten mogen dit zien
member-desk = De gemeente mag dit zien
member-sheet = Uw eigen blad voor de gemeente
member-sheet-why = Hier staat ook wat u thuis niet laat zien.
member-document = Mijn deel
    .intro = Ik kies zelf wie dit leest.
member-remove = Verwijder mijn deel

## To the young

je-together-copy = Bewaar je een kopie? Dan staat dit deel daar ook in.
je-carer-own = Je eigen deel
je-carer-own-lead = Schrijf op hoe het met je gaat. Alles mag leeg blijven.
je-carer-can = Wat kun je blijven doen?
    .hint = Wat lukt goed? Wat doe je graag?
je-carer-cannot = Wat kun je niet meer doen?
    .hint = Je mag een grens hebben, en je hoeft niet te zeggen waarom.
je-carer-air = Wat geeft je lucht?
    .hint = Bijvoorbeeld een avond vrij, of iemand om mee te praten.
je-carer-relief = Dit kan je lucht geven
je-carer-join-why = Dat kies je zelf. Als je ja kiest, lezen anderen dit ook.
je-carer-sheet = Jouw blad
je-apart-lead = Jullie beantwoorden apart dezelfde vragen. Daarna zie je samen waar jullie anders over denken.
je-apart-why = Zo kun je er samen over praten.
je-apart-hidden = Je ziet niet wat de ander heeft gekozen, maar soms kun je dat wel raden.
je-apart-ask = Wat vind jij?
je-apart-differ = Hier denken jullie verschillend over
je-household-act = Maak met je huisgenoten samen één plan
je-household-desk-note = Voor de gemeente staat hier alleen wat je ook thuis aan elkaar laat zien.
je-member-lead = Schrijf wat je wilt, want een ander ziet alleen wat je aankruist.
je-member-name = Je naam of roepnaam
je-member-wish = Wat wil je graag?
    .line = Dit wil ik graag: { $woorden }
je-member-own = Wat doe je zelf?
    .line = Dit doe ik zelf: { $woorden }
je-member-ask = Wat vraag je, en aan wie?
    .line = Dit vraag ik: { $woorden }
je-member-sheet = Je eigen blad voor de gemeente
je-member-sheet-why = Hier staat ook wat je thuis niet laat zien.
