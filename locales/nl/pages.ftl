### The words on the pages themselves. Short; B1; "u". Titles say the place in the walk, never a topic,
### because browsers keep titles.

app-name = Samenwijzer
title-start = Samenwijzer
title-question = Vraag – Samenwijzer
title-help = Hulp – Samenwijzer
title-check = Uw antwoorden – Samenwijzer
title-result = Overzicht – Samenwijzer
title-plan = Uw plan – Samenwijzer
title-privacy = Privacy – Samenwijzer
title-more = Meer – Samenwijzer
title-copy = Kopie – Samenwijzer
copy-load-link = Verder met mijn kopie
stories-start = Lees eerst een verhaal en denk mee
exit = Verlaat deze site
back = Terug
place-not-loaded = Wij konden de gegevens van uw gemeente niet laden. U kunt gewoon verder, of uw plaats nog een keer kiezen.
fictional = Dit is een verzonnen gemeente, als voorbeeld. De namen en nummers bestaan niet.
help-bar = Hulp
skip-link = Naar de inhoud
help-now = Hulp nu: 112 · 113
help-now-short = 112 · 113
not-safe = Ik ben niet veilig
not-safe-short = Niet veilig?
melden = Hulp vragen aan de gemeente
melden-short = Hulp vragen
go-on = Verder
skip = Weet ik niet, of zeg ik liever niet
skip-topic = Sla dit onderwerp over
show-so-far = Laat zien wat tot nu toe past
yes = Ja
no = Nee
free = Gratis
change = Wijzigen
change-label = Wijzigen: { $vraag }
cancel = Toch niet
not-said = Niet ingevuld
none-of-these = Geen van deze
in-topic = { $gebied }: { $vraag }
own-words = In uw eigen woorden
error-title = Er ontbreekt nog iets
error-date = Vul een dag, maand en jaar in, bijvoorbeeld 22 11 2026.
error-months = Vul een aantal maanden in, bijvoorbeeld 7.
date-day = Dag
date-month = Maand
date-year = Jaar
months = Aantal maanden

## Reading: in which words, how large, in which colours, and aloud

reader = Makkelijker lezen
reader-layer = Hoeveel tekst?
layer-brief = Kort: alleen het belangrijkste
layer-plain = Gewoon
layer-easy = Eenvoudig: makkelijke woorden
easy-loading = De makkelijke teksten komen eraan.
easy-not-loaded = De makkelijke teksten ophalen lukt nu niet. Kijk of u internet heeft en probeer het opnieuw.
reader-letters = Hoe groot zijn de letters?
letters-plain = Gewoon
letters-larger = Groter
letters-largest = Grootst
reader-colours = Welke kleuren?
colours-device = Zoals op mijn apparaat
colours-light = Licht
colours-dark = Donker
colours-contrast = Veel contrast
aloud-read = Lees voor
aloud-pause = Pauze
aloud-go-on = Lees verder
aloud-stop = Stop
aloud-hushed = Wat over veiligheid gaat, leest de app niet voor. Zo hoort een ander het ook niet.
aloud-unsupported = Voorlezen kan niet in deze browser.
aloud-no-voice = Voorlezen lukt pas als op uw apparaat een Nederlandse stem staat.
aloud-failed = Voorlezen lukt nu niet. Probeer het nog een keer.

## Where somebody lives

places-title = Waar woont u?
places-title-wie = Waar woont { $wie }?
places-lead = Dan ziet u waar u in uw gemeente terechtkunt.
places-lead-wie = Dan ziet u waar u in die gemeente terechtkunt.
places-towns = Ook { $plaatsen }
places-find = Typ uw plaats of dorp
places-belongs = { $plaats } hoort bij { $gemeente }
places-not-found = Wij vinden deze plaats niet. Kies daarom hieronder de gemeente, of kies de laatste knop.
places-fictional = Verzonnen gemeente, om te proberen
places-elsewhere = Ik woon ergens anders
places-elsewhere-wie = Een andere plaats
places-own = uw gemeente
other-place = Kies een andere plaats

## Start

start-title = Over wie gaat het?
start-lead = Welkom. U vertelt wat er aan de hand is. Dan ziet u wat u zelf kunt doen, wie kan helpen en waar u terechtkunt.
start-words = Wat is er aan de hand?
    .hint = Schrijf het in uw eigen woorden. Dit mag leeg blijven.
start-error = Kies over wie het gaat, of schrijf wat er aan de hand is.
start-none-found = Wij herkennen nog niet waar het over gaat. Ga gerust verder. Straks kiest u het zelf.
start-jong = Ben je jonger dan 18? Begin hier
start-adult = Ik ben 18 of ouder
languages = Andere talen
start-doen = Ik wil iets doen voor een ander
start-help = Ik help iemand bij het invullen
start-melding = Weet u al dat u hulp van de gemeente wilt?
start-melding-act = Maak meteen uw melding klaar
start-melding-always = Dat mag altijd.
start-private = Wat u hier vertelt, blijft op dit apparaat.
start-private-more = Er gaat niets naar de gemeente, tenzij u het zelf verstuurt. U hoeft geen naam te geven.
start-where = Waar kan ik terecht in { $plaats }?
privacy-read = Lees meer over privacy

## What it is about

topics-title = Waar gaat het over?
topics-words = Staat het er niet bij? Vertel het in uw eigen woorden
    .hint = Bijvoorbeeld: mijn man valt steeds en ik kan niet meer. Een paar woorden is genoeg.
topics-propose = Zoek de onderwerpen bij mijn verhaal
topics-none-found = Wij herkennen nog niet waar het over gaat. Kies daarom hierboven wat het meest past.
topics-error = Kies waar het over gaat. U mag meer dan één onderwerp kiezen.
topic-hint-geld = Rondkomen, rekeningen, schulden
topic-hint-werk = Baan, school, cursus, taal
topic-hint-dag = Genoeg te doen hebben
topic-hint-wonen = Een goede plek, huur, buren
topic-hint-thuis = Relatie, gezin, ruzie, veiligheid
topic-hint-kind = Opvoeden, opgroeien, school van uw kind
topic-hint-hoofd = Somber, piekeren, slecht slapen, stress
topic-hint-lijf = Ziekte, pijn, vallen, een beperking
topic-hint-gebruik = Minder of stoppen
topic-hint-zorg = Wassen, aankleden, eten, medicijnen
topic-hint-huis = Schoonmaken, boodschappen, post
topic-hint-net = Familie, vrienden, alleen zijn
topic-hint-mee = Vervoer, erop uit, meedoen
topic-hint-recht = Boetes, politie, rechter, besluit
topic-hint-mz = Voor een naaste zorgen, en het volhouden

## A question

number-question = Vraag { $nummer }
number-in-topic = { $gebied } · onderwerp { $nummer } van { $aantal }
why-asked = Waarom vragen wij dit?
told-so-far = Wat ik tot nu toe heb verteld
dropped = Door uw nieuwe antwoord tellen deze vragen niet meer mee: { $vragen }

## Safety and help

safety-title = Zoek nu eerst hulp
unsafe-title = U bent niet alleen
safety-private = Dit komt alleen in uw plan of melding als u dat wilt.
safety-go-on = Ga verder met de vragen
safety-melding = Ik wil een melding doen
help-title = Hulp nu
help-without = Liever zonder computer?
help-without-text = U kunt altijd bellen met uw gemeente, of langsgaan. U mag iemand meenemen.
call = Bel { $nummer }
call-free = Bel { $nummer } (gratis)
ask-municipality = Vraag de gemeente naar het telefoonnummer.
own-contribution = Soms betaalt u mee: een eigen bijdrage. Vraag de gemeente hoeveel.
own-contribution-per-month = Soms betaalt u mee: een eigen bijdrage. In { $jaar } is dat hoogstens { $bedrag } per maand, voor al deze hulp samen. De gemeente mag minder vragen, of niets. Kijk op hetcak.nl.
ask-number = Vraag het nummer aan uw gemeente of huisarts.
ask-where = Vraag de gemeente waar dit kan
card-more = Meer hierover
checked = Bron: { $bron }, { $wanneer }. Klopt het niet? Vraag de gemeente.

## Instead of a page that is not here yet

later-coming = Een ogenblik
later-missing = Deze pagina is er nog niet
later-missing-text = Wij konden deze pagina niet laden. Kijk of u internet heeft. Wat u heeft verteld, is er nog.
later-missing-words = Dat lukt nu niet. Kijk of u internet heeft, of kies hieronder.
later-again = Opnieuw proberen
