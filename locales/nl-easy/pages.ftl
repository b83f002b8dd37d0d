### Makkelijke teksten (taalniveau A2) op de pagina's zelf. Wat hier niet staat, komt uit de gewone tekst.
### Knoppen hebben hoogstens 4 woorden.

fictional = Deze gemeente is niet echt. Het is een voorbeeld. De namen en nummers bestaan niet.
skip = Sla deze vraag over
change = Veranderen
change-label = Veranderen: { $vraag }
error-title = Er ontbreekt nog iets
error-date = Vul een dag, een maand en een jaar in. Bijvoorbeeld 22 11 2026.
error-months = Hoeveel maanden? Vul een getal in, bijvoorbeeld 7.

## Where somebody lives

places-lead = Dan ziet u waar u hulp kunt vragen.
places-fictional = Geen echte gemeente, om te proberen

## Start

start-lead = Welkom. U vertelt wat er is. Dan ziet u wat u zelf kunt doen. U ziet ook wie kan helpen, en waar.
start-melding = Wilt u meteen hulp vragen aan de gemeente?
start-melding-act = Maak uw melding klaar
start-melding-always = Dat mag altijd. Een melding is: u vraagt de gemeente om hulp.
start-private = Uw antwoorden blijven op dit apparaat.
start-private-more = De gemeente ziet uw antwoorden niet. Alleen u kunt ze delen. U hoeft geen naam te geven.
start-where = Waar vindt u hulp in { $plaats }?

## What it is about

topics-words =
    .hint = Bijvoorbeeld: mijn man valt steeds. Ik kan niet meer. Een paar woorden is genoeg.
topics-none-found = Wij begrijpen het nog niet. Kies hierboven wat het best past.
topics-error = Kies een onderwerp. U mag meer dan één onderwerp kiezen.
topic-hint-geld = Genoeg geld, rekeningen, schulden
topic-hint-wonen = Een goede plek, huur betalen, buren
topic-hint-thuis = Partner, gezin, ruzie, veiligheid
topic-hint-hoofd = Verdriet, zorgen, slecht slapen, stress
topic-hint-mee = Bus of auto, naar buiten gaan, meedoen
topic-hint-recht = Boetes, politie, rechter, brief met een besluit
topic-hint-mz = Voor familie, een vriend of buur zorgen

## A question

told-so-far = Mijn antwoorden tot nu toe
dropped = U heeft een antwoord veranderd. Deze vragen tellen nu niet meer mee: { $vragen }

## Safety and help

safety-private = Dit komt alleen in uw plan als u wilt. Het komt ook alleen dan in uw melding.
safety-go-on = Verder met de vragen
safety-melding = Doe een melding
help-without-text = U kunt altijd uw gemeente bellen. U mag ook naar de gemeente gaan. U mag iemand meenemen.
ask-where = Vraag de gemeente waar dit kan

## Checking answers

check-hidden = Dit is ingevuld. U ziet uw antwoord hier niet. Dat is veiliger voor u.
check-dropped = U heeft een antwoord veranderd. Sommige vragen tellen nu niet meer mee. Daarom staan die er niet meer bij.
check-result = Bekijk wat past
check-more-topics = Er is nog iets

## What fits

result-lead = De stappen dichtbij staan bovenaan, maar u kiest zelf. Een melding doen mag altijd. Een melding is: u vraagt de gemeente om hulp.
result-none = Er zijn nu geen stappen. U kunt wel bellen of een melding doen.
result-why-not = Waarom zie ik niet alles?
because = U zei: “{ $antwoord }”.
because-safety = Dit staat hier, want veiligheid is nu het belangrijkst.
put-aside = “{ $stap }” staat niet meer in de lijst. Het staat nog wel in uw plan.
bezwaar-last-day = Bezwaar kan tot en met { $datum }. Heeft u weinig tijd? Stuur dan eerst een korte brief. Uitleg mag later.
bezwaar-day-passed = Bezwaar kon tot en met { $datum }. Vraag het Juridisch Loket of bezwaar nog kan. Het Juridisch Loket geeft gratis advies.
decision-tried = Dit heb ik al geprobeerd
reason-hint = Dit mag leeg blijven. Vult u het in? U hoeft het dan niet nog eens te vertellen.
route-title = Hier kunt u hulp vragen
route-snel = Bel liever. Dat gaat vaak sneller dan een formulier.
route-plan = Maak plan en melding
route-support = Wilt u hulp bij het gesprek? Een cliëntondersteuner denkt mee en gaat mee. Dat is gratis en onafhankelijk. Onafhankelijk betekent: die kijkt alleen naar uw belang. Vraag de gemeente ernaar.
route-extras = Hier kunt u ook bellen

## The plan

plan-lead = Lees alles rustig. U kunt alles veranderen of weghalen. Er is nog niets verstuurd.
plan-safety = Wilt u deze regels delen? Kruis ze dan zelf aan. Anders deelt u ze niet.
plan-edit = Veranderen
plan-add = Zelf iets erbij schrijven
plan-go-on = Bekijk het plan

## The melding

melding-lead = Hieronder staat wat u meeneemt. Er is nog niets verstuurd. U doet de melding zelf. Dat kan met deze tekst. U kunt ook bellen of naar het loket gaan.
melding-plan = Verander uw plan
melding-print = Print of bewaar (pdf)
melding-after = De gemeente laat weten dat uw melding er is. Daarna kijkt de gemeente samen met u wat nodig is. Dat gebeurt binnen 6 weken. U mag dit plan geven na uw melding. Dat kan tot 7 dagen na uw melding. Kan het niet wachten? Zeg dan: het is spoed. De gemeente moet dan meteen beslissen.
not-copied = Kopiëren lukt hier niet. Kopieer daarom zelf de tekst hierboven.
no-way-left = Dit lukt hier niet. Kies de tekst hierboven. Kopieer de tekst zelf. Of schrijf de tekst over.

## Privacy

privacy-device = Uw antwoorden blijven in dit venster. Als u het venster sluit, is alles weg.
privacy-sent = De app stuurt niets weg, ook niet naar de gemeente. U beslist zelf wat u deelt.
privacy-kept = Er zijn geen cookies. Niemand telt uw bezoek. U heeft geen account nodig.
privacy-advice = De app geeft alleen advies. De gemeente beslist, samen met u. U mag altijd een melding doen. Dat mag ook zonder deze app.

## Instead of a page that is not here yet

later-missing-text = Deze pagina opent niet. Kijk of u internet heeft. Wat u heeft verteld, is er nog.
