### The words on the pages that come after the first questions; otherwise as in pages.ftl.

## Checking answers

check-title = Dit heeft u verteld
check-lead = Klopt alles? U kunt elk antwoord veranderen.
check-topics = Waar gaat het over?
check-skipped = { $aantal ->
    [one] 1 vraag zonder antwoord
   *[other] { $aantal } vragen zonder antwoord
}
check-hidden = Uw antwoord is ingevuld. Wij laten het hier niet zien, voor uw veiligheid.
check-dropped = Door uw nieuwe antwoord tellen sommige vragen niet meer mee. Daarom staan die er niet meer bij.
check-go-on = Verder met de vragen
check-result = Bekijk wat bij u past
check-more-topics = Er is nog iets anders aan de hand

## What fits

result-title = Hier kunt u mee beginnen
result-relief = Eerst rust voor u
result-lead = De stappen dichtbij staan bovenaan, maar u hoeft daar niet te beginnen. Een melding doen mag altijd.
result-named = Dit heeft u genoemd: { $gebieden }.
result-good = Dit gaat goed: { $gebieden }. Dat is een mooi begin.
result-first = Begin hier
result-for-you = Voor u
result-for-other = Voor de ander
result-for-other-wie = Voor { $wie }
result-all = Alles wat bij u past
result-none = Er zijn nu geen stappen om te laten zien. Een melding doen of bellen mag altijd.
result-more = { $aantal ->
    [one] Nog 1 idee
   *[other] Nog { $aantal } ideeën
}
result-other = Bij meer dan één onderwerp
result-came = Dit komt erbij: { $stappen }.
result-went = Dit gaat eraf: { $stappen }.
result-same = U heeft een antwoord veranderd, maar de stappen blijven hetzelfde.
ladder-step = { $stap } (stap { $nummer })
urgent-danger = Doe dit eerst
urgent-now = Bel nu { $wie }
urgent-today = Bel vandaag { $wie }
urgent-days = { $aantal ->
    [0] Het is vandaag.
    [one] Nog 1 dag.
   *[other] Nog { $aantal } dagen.
}
urgent-leave = Op { $datum } moet u uw huis uit.
urgent-leave-wie = Op { $datum } moet { $wie } het huis uit.
urgent-called = Ik heb gebeld
urgent-not-called = Bellen lukt niet
urgent-called-text = Goed dat u heeft gebeld. Schrijf op met wie u heeft gesproken en wat er gaat gebeuren. Hoort u niets? Bel dan nog een keer.
urgent-not-called-text = Vraag iemand om mee te luisteren of om voor u te bellen. U kunt ook met uw melding naar het loket gaan.
urgent-not-called-act = Maak uw melding klaar
urgent-first = Doe dit ook
urgent-other = Wat u daarnaast kunt doen
urgent-story = Uw verhaal op papier
urgent-story-text = Handig bij het bellen, of om mee te nemen naar het loket. Een melding doen mag altijd.
result-why-not = Waarom zie ik andere dingen niet?
precise-title = Past het nog niet goed?
precise-text = Beantwoord nog een paar vragen. U kunt op elk moment stoppen.
precise-act = Maak het preciezer
result-change-act = Klopt dit niet? Bekijk mijn antwoorden
because = Omdat u zei: “{ $antwoord }”.
because-topic = U ziet dit omdat u “{ $gebied }” heeft gekozen.
because-apart = U ziet dit door wat u heeft aangekruist.
because-everybody = Dit kan bijna iedereen helpen.
route-say = Dit kunt u zeggen: “{ $woorden }”
because-safety = Dit staat hier omdat veiligheid nu voorgaat.
put-aside = “{ $stap }” staat nu niet meer in de lijst, maar wel in uw plan.
this-week = Deze week:
first-step = Eerste stap:
bezwaar-last-day = De laatste dag voor bezwaar is { $datum }. Is er weinig tijd? Stuur dan eerst een korte brief. De uitleg mag later komen.
bezwaar-day-passed = De laatste dag voor bezwaar was { $datum }. Vraag het Juridisch Loket of bezwaar nog kan.
card-plan = Bekijk uw plan en melding
decision-doing = Dit ga ik doen
decision-doing-on = ✓ Dit ga ik doen
decision-tried = Al geprobeerd
decision-not-suitable = Past niet bij mij
reason-tried = Hoe is dat toen gegaan?
reason-not-suitable = Waarom past het niet?
reason-hint = Dit mag leeg blijven. Vult u het in? Dan hoeft u het niet nog een keer te vertellen.
reason-keep = Zet dit in mijn plan
route-title = Hier kunt u terecht
route-own = U kunt zelf beginnen
route-snel = Bel liever, want dat gaat vaak sneller dan een formulier.
route-plan = Maak uw plan en melding klaar
route-support = Is het fijner om dit met iemand samen te doen? Een cliëntondersteuner denkt mee en gaat mee. Dat is gratis en onafhankelijk, dus vraag de gemeente ernaar.
route-extras = Ook goed om te bellen
receipt = Inhoud van { $inhoud } · Samenwijzer { $versie } · { $datum }

## The plan

plan-title = Uw plan
plan-lead = Lees het rustig na. U kunt alles veranderen of weglaten, want er is nog niets verstuurd.
plan-for = Voor wie is dit plan?
addressee-wmo = Wmo-loket (hulp van de gemeente)
addressee-swt = Wijkteam (hulpverleners in de buurt)
addressee-jeugd = CJG (Centrum voor Jeugd en Gezin)
addressee-schuld = Hulp bij schulden
plan-safety = Deze regels deelt u alleen als u dat zelf aankruist.
plan-edit = Wijzigen
plan-edit-label = Schrijf het zoals u het wilt
plan-keep = Klaar met deze regel
plan-share = Delen met de gemeente
plan-add = Zelf iets toevoegen
plan-add-label = Dit wil ik ook zeggen
plan-go-on = Bekijk het hele plan

## The melding

melding-title = Uw melding
melding-lead = Met een melding vraagt u de gemeente om hulp. Hieronder staat precies wat u meeneemt, maar er is nog niets verstuurd. U doet de melding zelf: met deze tekst, aan de telefoon of aan het loket.
melding-name = Uw naam (mag leeg blijven)
melding-contact = Telefoon of e-mail, zodat de gemeente u kan bereiken (mag leeg blijven)
melding-words = Wat wilt u zeggen?
    .hint = In uw eigen woorden. Een paar zinnen is genoeg.
melding-plan = Wijzig de regels van uw plan
melding-preview = Zo ziet uw blad eruit
melding-print = Print of bewaar als pdf
melding-copy = Kopieer de tekst
melding-save = Bewaar als bestand
melding-where = Hier doet u de melding
melding-after = De gemeente bevestigt uw melding. Binnen 6 weken onderzoekt de gemeente samen met u wat er nodig is. Tot 7 dagen na uw melding mag u dit plan geven. Kan het niet wachten? Zeg dan dat het spoed is, want dan moet de gemeente meteen beslissen.
melding-after-schuld = Binnen 4 weken is er een eerste gesprek. Moet het huis leeg, of stopt stroom, water, warmte of de zorgverzekering? Dan is dat al binnen 3 werkdagen. De tijd begint als u om hulp vraagt.
melding-after-jeugd = Voor jeugdhulp staat er geen vaste termijn in de wet. Vraag daarom wanneer u iets hoort.
melding-after-werk-inkomen = Vraag wanneer er een besluit komt. Duurt dat lang? Vraag dan om alvast wat geld (een voorschot).
document-script = Dit kunt u zeggen als u belt
copied = De tekst is gekopieerd. U kunt hem nu plakken.
not-copied = Kopiëren lukt hier niet. Kies daarom de tekst hierboven en kopieer die zelf.
saved = Het bestand staat bij uw downloads. De naam begint met: mijn. Staat het er niet? Kopieer dan de tekst.
not-saved = Bewaren lukt hier niet, maar u kunt de tekst printen of kopiëren.
not-printed = Printen lukt hier niet, maar u kunt de tekst kopiëren of bewaren.
not-saved-but-print = Bewaren lukt hier niet, maar u kunt de tekst nog printen.
not-saved-but-copy = Bewaren lukt hier niet, maar u kunt de tekst nog kopiëren.
not-printed-but-save = Printen lukt hier niet, maar u kunt de tekst nog bewaren.
not-printed-but-copy = Printen lukt hier niet, maar u kunt de tekst nog kopiëren.
no-way-left = Dit lukt hier niet. Kies dan de tekst hierboven en kopieer die zelf, of schrijf hem over.

## Privacy

privacy-title = Wat blijft op dit apparaat
privacy-device = Alles wat u vertelt, blijft in dit venster. Als u het venster sluit, is het weg.
privacy-sent = De app stuurt niets weg, ook niet naar de gemeente. U beslist zelf wat u deelt.
privacy-kept = Er zijn geen cookies of accounts. Wij weten dus niet wie deze app gebruikt.
privacy-advice = De app geeft alleen advies, want de gemeente beslist, samen met u. Ook zonder deze app mag u altijd een melding doen.
erase = Wis alles en begin opnieuw
