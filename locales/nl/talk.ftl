### The conversation with the municipality, and the report after it.
### What stands on the sheet is in the first person: it is his.

plan-good-day = Een goede dag: { $woorden }
plan-bad-day = Een slechte dag: { $woorden }

talk-title = Het gesprek met de gemeente
talk-lead = Maak een blad met grote letters om mee te nemen. Alles mag leeg blijven.
talk-how = Hoe gaat zo’n gesprek?
    .text = Vaak komt er iemand bij u thuis, en u praat over alles wat er speelt. Het is de bedoeling dat u uw verhaal maar één keer vertelt. De gemeente kijkt dan ook op uw identiteitsbewijs. Daarna krijgt u een verslag.
talk-company-who = Wie komt er mee?
    .hint = Dat kan een vriend zijn of iemand van uw familie, maar ook een cliëntondersteuner.
talk-company-safe = Wie komt er mee?
    .hint = Bijvoorbeeld een cliëntondersteuner, maar u mag ook alleen met de gemeente praten.
talk-support = Een cliëntondersteuner denkt met u mee en gaat met u mee. Dat is gratis, dus vraag de gemeente ernaar.
talk-days = Gaat het niet elke dag hetzelfde?
    .why = Beschrijf dan een goede dag en een slechte dag. Dat komt ook in uw plan.
talk-good-day = Zo gaat een goede dag
    .hint = Wat lukt dan wel?
talk-bad-day = Zo gaat een slechte dag
    .hint = Wat lukt dan niet? Hoe vaak is dat zo?
talk-questions = Wat wilt u zelf vragen?
    .hint = Elke vraag op een nieuwe regel.
talk-own-notes = Wat wilt u niet vergeten?
talk-after = Na het gesprek: kijk het verslag na

talk-document = Mijn gesprek
    .intro = Dit blad is voor mij, zodat ik niets vergeet.
talk-company = Wie komt er met mij mee
talk-bring = Dit neem ik mee
talk-ask = Dit wil ik vragen
talk-notes = Dit wil ik niet vergeten
talk-room = Ruimte om te schrijven

## Papers to bring; the municipality looks at the identity document (Wmo 2015 art. 2.3.4)

talk-id-kaart = Mijn paspoort of identiteitskaart
talk-plan = Mijn plan
talk-brieven = Brieven over besluiten
talk-medicijnen = Een lijst met mijn medicijnen en hulpmiddelen
talk-rekeningen = Rekeningen en brieven over geld
talk-huur = Papieren over mijn huis, zoals het huurcontract
talk-school = Brieven of verslagen van school

## Questions to ask

talk-vast = Wie kan ik bellen als ik iets wil weten?
talk-verslag = Wanneer krijg ik het verslag?
talk-kosten = Wat betaal ik zelf?
talk-kiezen = Kan ik kiezen wie mij helpt? Kan het ook met een pgb (geld om zelf hulp in te kopen)?
talk-wachten = Is er een wachtlijst? Wat kan er in de tussentijd?
talk-overzicht = Wie houdt het overzicht over alle hulp?
talk-mantelzorg = Wie neemt het over als mijn naaste even niet kan zorgen?
talk-kinderen = Welke hulp is er voor mijn kinderen?
talk-tolk = Kan er een tolk bij zijn (iemand die vertaalt)?

## The report

report-title = Het verslag nakijken
report-lead = Leg het verslag naast uw plan en kies bij elke regel wat klopt.
report-right = U krijgt het verslag op papier of digitaal. Staat er iets niet goed in? Vraag de gemeente dan om het te veranderen.
report-there = Staat erin
report-missing = Staat er niet in
report-different = Is anders
report-go-on = Maak mijn reactie

je-talk-how =
    .text = Vaak komt er iemand bij je thuis, en je praat over alles wat er speelt. Het is de bedoeling dat je je verhaal maar één keer vertelt. De gemeente kijkt dan ook op je identiteitsbewijs. Daarna krijg je een verslag.
je-talk-company-who =
    .hint = Dat kan een vriend zijn of iemand van je familie, maar ook een cliëntondersteuner.
je-talk-company-safe =
    .hint = Bijvoorbeeld een cliëntondersteuner, maar je mag ook alleen met de gemeente praten.
je-talk-support = Een cliëntondersteuner denkt met je mee en gaat met je mee. Dat is gratis, dus vraag de gemeente ernaar.
je-talk-days =
    .why = Beschrijf dan een goede dag en een slechte dag. Dat komt ook in je plan.
je-talk-questions = Wat wil je zelf vragen?
je-talk-own-notes = Wat wil je niet vergeten?
je-report-lead = Leg het verslag naast je plan en kies bij elke regel wat klopt.
je-report-right = Je krijgt het verslag op papier of digitaal. Staat er iets niet goed in? Vraag de gemeente dan om het te veranderen.
