### Around the eighteenth birthday: what changes, a plan of one's own, and a page for parents.
### What stands on the sheet is in the first person. What nobody knows for certain says whom to ask.

more-eighteen = Bijna 18
    .hint = Kijk wat er verandert en wanneer, en maak een plan voor daarna.
more-eighteen-act = Bekijk wat er met 18 jaar verandert

eighteen-title = Bijna 18? Dit verandert er
eighteen-lead = Rond uw 18e verandert er veel. Hier staat wat er komt, en wanneer.
eighteen-free = U hoeft niemand om toestemming te vragen en u mag alles overslaan. Wij bewaren niets.
eighteen-trusted = Iemand die naast u staat
eighteen-months = Over hoeveel maanden wordt u 18?
    .hint = Dan rekenen wij uit wanneer iets komt. Bent u al 18? Laat dit dan leeg.
eighteen-count = Reken uit
eighteen-timeline = Wat verandert er?
eighteen-at = Met { $leeftijd } jaar
eighteen-when = Voor u is dat rond { $maand } { $jaar }.
eighteen-passed = Voor u was dat rond { $maand } { $jaar }. Heeft u het nog niet gedaan? Dan kan het nog.
eighteen-known = Bron: { $bron }. Nagekeken: { $wanneer }.
eighteen-plan = Een toekomstplan
    .text = Wat wilt u met wonen, leren, werken en geld? Schrijf het op in uw eigen woorden.
eighteen-plan-act = Maak mijn toekomstplan
eighteen-parents-act = Voor ouders: wat kunt u doen?

je-eighteen-lead = Rond je 18e verandert er veel. Hier staat wat er komt, en wanneer.
je-eighteen-free = Je hoeft niemand om toestemming te vragen en je mag alles overslaan. Wij bewaren niets.
je-eighteen-trusted = Iemand die naast je staat
je-eighteen-months = Over hoeveel maanden word je 18?
    .hint = Dan rekenen wij uit wanneer iets komt. Ben je al 18? Laat dit dan leeg.
je-eighteen-when = Voor jou is dat rond { $maand } { $jaar }.
je-eighteen-passed = Voor jou was dat rond { $maand } { $jaar }. Heb je het nog niet gedaan? Dan kan het nog.
je-eighteen-plan =
    .text = Wat wil je met wonen, leren, werken en geld? Schrijf het op in je eigen woorden.

## What changes. Where content knows no source, the words only say whom to ask. `.parent` is for parents.

eighteen-begin = Begin met een toekomstplan, en vraag het CJG (hulp voor jeugd) om mee te denken.
    .parent = Uw kind kan beginnen met een toekomstplan, en het CJG (hulp voor jeugd) denkt mee.
eighteen-dagplek = In Haarlem zijn er werkplekken met begeleiding, voor 16 tot en met 23 jaar. Vraag of die er bij u ook zijn.
eighteen-wachten = Wilt u later op uzelf wonen? Vraag de gemeente wat er is en hoelang u moet wachten.
eighteen-plan-klaar = Woont u in Haarlem? Dan maakt u het plan uiterlijk nu, samen met het CJG. Woont u ergens anders? Vraag het dan aan de gemeente.
    .parent = Woont u in Haarlem? Dan maakt uw kind het plan uiterlijk dan, samen met het CJG. Woont u ergens anders? Vraag het dan aan de gemeente.
eighteen-digid = Voor veel formulieren is DigiD nodig (inloggen bij de overheid). Vraag DigiD op tijd aan op digid.nl.
eighteen-uitkering = Van welk geld leeft u straks? Vraag de gemeente waar u recht op heeft, en wanneer u dat moet vragen.
eighteen-wmo = De Jeugdwet is voor jongeren onder de 18. Daarna is er de Wmo: hulp van de gemeente. De gemeente moet een plan hebben voor hulp die doorloopt. Vraag daarom op tijd hoe dat gaat.
    .parent = De Jeugdwet is voor jongeren onder de 18. Daarna is er de Wmo: hulp van de gemeente. De gemeente moet een plan hebben voor hulp die doorloopt. Vraag daarom op tijd hoe dat gaat.
eighteen-verlengd = Woont u in een pleeggezin? Dan kan dat meestal tot uw 21e. Andere jeugdhulp kan soms tot uw 23e doorlopen (verlengde jeugdhulp). Die moet dan vóór uw 18e zijn begonnen of beslist. Vraag het daarom op tijd aan het CJG.
    .parent = Een kind in een pleeggezin kan daar meestal tot 21 jaar blijven. Andere jeugdhulp kan soms tot 23 jaar doorlopen (verlengde jeugdhulp). Die moet dan vóór de 18e verjaardag zijn begonnen of beslist. Uw kind kan dat vragen aan het CJG.
eighteen-ondersteuner = Een cliëntondersteuner denkt met u mee en gaat met u mee. Dat is gratis.
    .parent = Een cliëntondersteuner denkt met u mee en gaat met u mee. Dat is gratis.
eighteen-zorgverzekering = Vraag uw zorgverzekeraar wat er verandert en wat u zelf betaalt. Kijk ook op toeslagen.nl of u zorgtoeslag kunt krijgen.
eighteen-werk = Vraag op school of bij de gemeente wat u kunt doen met leren en werken.
eighteen-bijdrage = Vraag de gemeente of u zelf iets betaalt voor hulp.
eighteen-bewind = Is het moeilijk om uw geld te regelen? Dan kan de rechter iemand aanwijzen die uw geld beheert: een bewindvoerder. Vraag de gemeente wie u daarbij kan helpen.
eighteen-praten = De Kindertelefoon is er van 8 tot 18 jaar. In je bol is er van 16 tot en met 27 jaar.
eighteen-drieentwintig = In Haarlem hoort hulp van 16 tot en met 23 jaar bij elkaar. Vraag op tijd wat er daarna is.
eighteen-zevenentwintig = In Haarlem is er een aanpak voor jongeren van 16 tot en met 27 jaar. Vraag op tijd wie daarna meedenkt.

je-eighteen-dagplek = In Haarlem zijn er werkplekken met begeleiding, voor 16 tot en met 23 jaar. Vraag of die er bij jou ook zijn.
je-eighteen-wachten = Wil je later op jezelf wonen? Vraag de gemeente wat er is en hoelang je moet wachten.
je-eighteen-plan-klaar = Woon je in Haarlem? Dan maak je het plan uiterlijk nu, samen met het CJG. Woon je ergens anders? Vraag het dan aan de gemeente.
je-eighteen-digid = Voor veel formulieren is DigiD nodig (inloggen bij de overheid). Vraag DigiD op tijd aan op digid.nl.
je-eighteen-uitkering = Van welk geld leef je straks? Vraag de gemeente waar je recht op hebt, en wanneer je dat moet vragen.
je-eighteen-verlengd = Woon je in een pleeggezin? Dan kan dat meestal tot je 21e. Andere jeugdhulp kan soms tot je 23e doorlopen (verlengde jeugdhulp). Die moet dan vóór je 18e zijn begonnen of beslist. Vraag het daarom op tijd aan het CJG.
je-eighteen-ondersteuner = Een cliëntondersteuner denkt met je mee en gaat met je mee. Dat is gratis.
je-eighteen-zorgverzekering = Vraag je zorgverzekeraar wat er verandert en wat je zelf betaalt. Kijk ook op toeslagen.nl of je zorgtoeslag kunt krijgen.
je-eighteen-werk = Vraag op school of bij de gemeente wat je kunt doen met leren en werken.
je-eighteen-bijdrage = Vraag de gemeente of je zelf iets betaalt voor hulp.
je-eighteen-bewind = Is het moeilijk om je geld te regelen? Dan kan de rechter iemand aanwijzen die je geld beheert: een bewindvoerder. Vraag de gemeente wie je daarbij kan helpen.

## The plan

future-title = Mijn toekomstplan
future-lead = Schrijf op wat u wilt. Alles mag leeg blijven, en u kunt het altijd veranderen.
future-who = Wie denkt mee?
future-zorg = Zorg
    .hint = Welke hulp is er nu? Welke hulp wilt u straks?
future-werk = Leren en werken
    .hint = Wat wilt u leren? Wat voor werk past bij u?
future-wonen = Wonen
    .hint = Waar wilt u wonen, en met wie?
future-inkomen = Geld
    .hint = Waar leeft u straks van? Wat betaalt u zelf?
future-veiligheid = Veiligheid
    .hint = Bij wie voelt u zich veilig? Wie belt u als het misgaat?
future-goal = Wat wilt u?
future-steps = Welke stappen gaat u zetten?
future-people = Wie helpt u?
future-papers = Welke papieren zijn nodig?
future-plan-act = Bekijk mijn hele plan
plan-future = Later: { $gebied }
future-said-goal = Dit wil ik: { $woorden }
future-said-steps = Dit ga ik doen: { $woorden }
future-said-people = Deze mensen helpen mij: { $woorden }
future-said-papers = Deze papieren zijn nodig: { $woorden }
future-document = Mijn toekomstplan
    .intro = Dit plan is van mij, dus ik kies wie het ziet.

je-future-lead = Schrijf op wat je wilt. Alles mag leeg blijven, en je kunt het altijd veranderen.
je-future-zorg =
    .hint = Welke hulp is er nu? Welke hulp wil je straks?
je-future-werk =
    .hint = Wat wil je leren? Wat voor werk past bij jou?
je-future-wonen =
    .hint = Waar wil je wonen, en met wie?
je-future-inkomen =
    .hint = Waar leef je straks van? Wat betaal je zelf?
je-future-veiligheid =
    .hint = Bij wie voel je je veilig? Wie bel je als het misgaat?
je-future-goal = Wat wil je?
je-future-steps = Welke stappen ga je zetten?
je-future-people = Wie helpt jou?

## For parents: in the form for everybody, also when their child reads in his own.

parents-title = Voor ouders van een kind dat bijna 18 is
parents-lead = Uw kind wordt volwassen. Hier leest u wat er verandert en wat u kunt doen.
parents-apart = Deze pagina laat niets zien van wat uw kind invult.
parents-changes = Wat verandert er?
parents-do = Wat kunt u doen?
    .talk = Praat samen over wonen, leren, werken en geld, en vraag wat uw kind zelf wil.
    .cjg = Laat het CJG meedenken voordat uw kind 17½ is.
    .along = Ga mee naar een gesprek als uw kind dat wil.
    .self = Denk ook aan uzelf, want loslaten kan zwaar zijn. U mag zelf ook hulp vragen.
parents-decides = Wat beslist uw kind zelf?
    .help = Uw kind mag zelf hulp vragen, ook zonder u.
    .plan = Uw kind schrijft zelf een plan en kiest wie het ziet.
    .trusted = Uw kind mag praten met een vertrouwenspersoon, die niet bij de gemeente hoort.
parents-help = Hulp voor u en uw kind
