### De je-vormen, voor jongeren die voor zichzelf antwoorden (12 tot en met 26 jaar).
### je-<id> hoort bij het bericht <id>. Wat hier ontbreekt, komt uit het gewone bericht.
### Alleen wat anders is, staat hier, in de volgorde van de andere bestanden.
###
### Regels: B1, "je", zinnen van hoogstens 14 woorden. Serieus, geen straattaal.
### Geen verwijt en geen belofte. Nooit "je kind" waar de lezer zelf dat kind kan zijn.

## places.ftl

je-topic-dag = Je dag
je-topic-hoofd = Hoe je je voelt
je-topic-lijf = Je lichaam
je-topic-zorg = Voor jezelf zorgen
je-topic-net = Mensen om je heen

je-said-gemeente = Je gemeente

je-level-0b = Met mensen om je heen

je-access-verschilt = Vraag of je een besluit nodig hebt

je-destination-huisarts = je huisarts
je-destination-gemeente-spoed = je gemeente, met spoed
je-destination-opvang = de opvang in je regio
je-destination-schuld = de hulp bij schulden van je gemeente
je-destination-swt = het wijkteam van je gemeente
je-destination-wmo = het Wmo-loket van je gemeente
je-destination-werk-inkomen = Werk en Inkomen van je gemeente
je-destination-wlz = je zorgaanbieder of het zorgkantoor
je-destination-zorgverzekering = je zorgverzekeraar
je-destination-vrijwilligers = het vrijwilligerspunt in je gemeente
je-destination-bank = je bank
je-destination-verhuurder = je verhuurder
je-destination-nazorg = de medewerker nazorg van je gemeente
je-destination-bedrijfsarts = de bedrijfsarts van je werk
je-destination-behandelaar = je behandelaar
je-destination-eigen-stappen = je eigen stappen

je-how-112 = Bel 112. Zeg waar je bent en wat er gebeurt.
je-how-113 = Bel of chat, dag en nacht. Je hoeft je naam niet te zeggen.
je-how-veilig-thuis = Bel, dag en nacht. Je hoeft je naam niet te zeggen.
je-how-huisarts = Bel je huisarts en vertel wat er is.
je-how-huisartsenpost = Bel eerst. Het nummer staat op de website van je huisarts.
je-how-politie = Bel als er geen haast is. Is er gevaar? Bel dan 112.
je-how-zorgwekkend-gedrag = Bel als iemand in de war is en je je zorgen maakt.
je-how-schuld = Bel. Moet je je huis uit, of stopt gas, water of stroom? Zeg dat dan meteen.
je-how-wlz = Vraag om iemand die met je meedenkt: cliëntondersteuning voor de Wlz. Die is gratis.
je-how-opvang = Bel eerst. Je mag ook hulp vragen als je geen adres hebt.
je-how-wmo = De Wmo gaat over hulp van de gemeente. Bel, of doe een melding. Dat kan met de tekst die je hier maakt.
je-how-werk-inkomen = Bel en vertel wat er is met werk of geld. Vraag ook wat je moet meenemen.
je-how-uwv = Had je een baan, maar ben je nu ziek of werkloos? Bel het UWV.
je-how-ciz = Vraag je huisarts of casemanager (vaste begeleider) om hulp bij de aanvraag.
je-how-wijkverpleging = Bel de thuiszorg, of vraag ernaar bij je huisarts.
je-how-zorgverzekering = Vraag bij welk uitleenpunt je mag lenen, en wat de verzekering betaalt.
je-how-regisseur = Je kunt deze persoon als eerste bellen. Wil of kun je dat niet? Ga dan naar het wijkteam.
je-how-klacht = Vertel wat er is gebeurd en wat je wilt. Een klacht gaat over hoe iemand je heeft behandeld.
je-how-mantelzorg = Bel en vertel hoe het met jóú gaat.
je-how-vrijwilligers = Vertel wat je graag doet en hoeveel tijd je hebt.
je-how-geldfit = Bellen is gratis. Je hoeft je naam niet te zeggen.
je-how-juridisch-loket = Bel gratis, en houd je brief erbij.
je-how-duo = Bel DUO, of vraag de decaan van je school om een gesprek.
je-how-jgz = Bel het consultatiebureau of de jeugdarts van school. Je hoeft niet te wachten op een oproep.
je-how-formulierenhulp = Neem je brieven mee, ook als je ze nog niet hebt gelezen.
je-how-bedrijfsarts = Vraag je werkgever om het spreekuur van de bedrijfsarts. Je hoeft niet te zeggen waarom.
je-how-parkeerkaart = Vraag hoe je de kaart aanvraagt en wat je moet meenemen.
je-how-leerlingenvervoer = Vraag hoe je het vervoer aanvraagt, en vraag school om een brief.
je-how-helpwanted = Bel of chat. Het is gratis en je hoeft je naam niet te zeggen.
je-how-vluchtelingenwerk = Ga met je brieven naar het spreekuur, of kijk op de site.
je-how-skgz = Vraag eerst je zorgverzekeraar om nog eens te kijken. Helpt dat niet? Dan kun je naar de SKGZ.

je-contact-112 =
    .text = Lukt bellen niet? Met de app 112NL kun je typen met de alarmcentrale.
je-contact-113 =
    .text = Typ je liever? Dan kun je chatten op 113.nl. Ook ouders en andere naasten kunnen hier terecht.
je-contact-zorgwekkend-gedrag =
    .text = Dit nummer is niet voor spoed. Is er gevaar? Bel dan 112.
je-contact-helpwanted =
    .text = Je kunt ook chatten of mailen. Het is gratis en je hoeft je naam niet te zeggen.
je-contact-kindertelefoon =
    .text = Je kunt ook chatten.
je-contact-injebol =
    .text = Je kunt ook chatten.
je-contact-nationale-ombudsman =
    .text = Klaag eerst bij de organisatie zelf. Daarna kun je hier binnen een jaar terecht.
je-contact-skgz =
    .text = Je kunt ook mailen. Bemiddeling is gratis.
je-contact-beslagvrijevoet = Je beslagvrije voet

## plan.ftl. Hier praat de jongere tegen de gemeente: daarom zonder "je" en zonder "u".

je-document-contact = Zo ben ik te bereiken: { $waarde }

## about.ftl

je-who-man = je man
je-who-vrouw = je vrouw
je-who-partner = je partner
je-who-moeder = je moeder
je-who-vader = je vader
je-who-zoon = je zoon
je-who-dochter = je dochter
je-who-broer = je broer
je-who-zus = je zus
je-who-oma = je oma
je-who-opa = je opa
je-who-kleinkind = je kleinkind
je-who-pleegkind = je pleegkind
je-who-schoonmoeder = je schoonmoeder
je-who-schoonvader = je schoonvader
je-who-tante = je tante
je-who-oom = je oom
je-who-vriend = je vriend
je-who-vriendin = je vriendin
je-who-buurvrouw = je buurvrouw
je-who-buurman = je buurman
je-who-bekende = je bekende
je-who-kind = je kind
je-who-mantelzorger = je mantelzorger

## questions.ftl

je-question-rol-vraag =
    .hint = Heb je zelf ook een vraag? Kies dan wat nu het meest telt.

je-question-relatie = Wie is dat voor jou?
    .why = Wij zeggen dan bijvoorbeeld “je moeder”. Zo blijft duidelijk over wie elke vraag gaat.

je-question-vraagvoor = Voor wie zoek je nu hulp?
    .hint = Zorgen vraagt soms veel van je. Hulp voor jezelf mag dus ook.
    .why = Dan zoeken wij hulp voor de ander, voor jezelf of voor jullie allebei.

je-question-leeftijd-jong = Hoe oud ben je?
    .why = Onder de 18 is er andere hulp dan erboven. Je geboortedatum vragen wij niet.

je-question-leeftijd-naaste = Hoe oud is degene voor wie je zorgt?

je-question-leeftijd-vraag = Hoe oud ben je?

je-question-leeftijd-zorg = Hoe oud ben je?

je-question-huishouden = Wie wonen er bij je in huis?
    .hint = Je mag meer dan één ding aankruisen. Woont er soms een kind bij je? Dat telt ook.
    .why = Wij vragen met wie je woont, omdat hulp ook voor je gezin kan zijn.

je-question-huishouden-wie =
    .hint = Je mag meer dan één ding aankruisen. Een kind dat er soms woont, telt ook.

je-question-veilig =
    .hint = Kruis aan wat klopt, ook als je twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij gevaar zie je meteen wie je kunt bellen. Je antwoord gaat nergens heen, tenzij je dat zelf wilt.

je-question-gevaarvan =
    .hint = Dan zie je wie hier het best bij helpt.

je-question-gevaarvan-wonen =
    .hint = Dan zie je wie hier het best bij helpt.

je-question-gevaarvan-geld =
    .hint = Dan zie je wie hier het best bij helpt.

je-matter-hint = Je mag meer dan één ding aankruisen.
je-acknowledge-x = Dat is zwaar, en goed dat je dit zegt. Wij zoeken hulp die snel kan beginnen.

je-question-gaat-geld =
    .why = Hulp bij geld begint vaak klein. Met je antwoord kiezen wij stappen die bij je passen.

je-question-gaat-wonen =
    .why = Een goede plek geeft rust. Daarom kijken wij wie met je mee kan denken.

je-question-gaat-kind = Hoe gaat het met opgroeien?
    .why = Iedereen heeft weleens vragen. Daarom laten wij zien wie er kan meedenken.

je-question-gaat-hoofd = Hoe voel je je?

je-question-gaat-lijf = Hoe gaat het met je lichaam?

je-question-gaat-gebruik =
    .hint = Gaat het om gamen of pillen? Dan mag je dat hier ook zeggen.
    .why = Wij oordelen niet. Met je antwoord zoeken wij steun die bij je past.

je-question-gaat-zorg = Lukt het om voor jezelf te zorgen?

je-question-gaat-net = Heb je mensen bij wie je terechtkunt?

je-question-gaat-recht =
    .why = Er is gratis advies over regels en recht, en wij wijzen je de weg.

je-question-gaat-mz = Je zorgt voor iemand. Hoe gaat dat?
    .hint = Zorgen voor iemand dicht bij je heet ook wel mantelzorg. Je mag dit overslaan.

je-question-gaat-mz-wie =
    .hint = Je mag dit overslaan.

je-question-leeftijdkind = Hoe oud is je kind?

je-question-zichzelfpijn =
    .hint = Dan mag je ook met 113 bellen of chatten. Dat is gratis.

je-question-inkomen = Waar leef je nu van?

je-question-verblijf =
    .hint = Dit bepaalt welke hulp er is, maar overslaan mag ook. Je antwoord blijft op dit apparaat. De gemeente ziet het niet.

je-question-besluitvan =
    .why = Dan zie je waar je een brief naartoe kunt sturen.

je-question-besluit-datum =
    .why = Ben je het er niet mee eens? Dan zie je met de datum tot wanneer je dat kunt zeggen.

je-question-ontslag-datum = Wanneer kom je thuis uit het ziekenhuis?
    .hint = Weet je het nog niet zeker? Kies dan de dag die je verwacht.

je-question-ontslag-datum-wie =
    .hint = Weet je het nog niet zeker? Kies dan de dag die je verwacht.

je-question-duur-opname = Hoe lang is er hulp nodig, denk je?

je-question-duur = Hoe lang is er hulp nodig, denk je?


je-question-maandentot18 = Over hoeveel maanden word je 18?
    .why = Rond je 18e verandert er veel. Daarom kan het rust geven om op tijd te beginnen.

je-question-toekomstplan =
    .why = Iemand kan zo’n plan samen met je maken. Wij laten zien met wie dat kan.

je-question-overzicht = Wat herken je?
    .hint = Je mag meer dan één ding aankruisen. Herken je niets? Dan is dat ook goed.
    .why = Het is lastig om alles alleen op een rij te zetten. Iemand kan daarbij met je meedenken.

je-question-regisseur =
    .hint = Het gaat om een hulpverlener of begeleider, dus niet om jezelf of je ouders.

je-question-netwerk = Kun je iemand om hulp vragen?
    .why = Is er niemand? Dan kiezen wij stappen die je zonder bekenden kunt zetten.

je-question-melding-datum = Op welke dag heb je de gemeente om hulp gevraagd?
    .why = De gemeente heeft een vaste tijd om je vraag te bekijken. Met de datum rekenen wij die uit.

je-question-lastig =
    .hint = Je mag meer dan één ding aankruisen. Klopt er niets? Dan is dat ook goed.

je-question-taal = Welke taal gebruik je het liefst?
    .hint = Staat je taal er niet bij? Kies dan de laatste keuze.
    .why = Bij een gesprek kun je om een tolk vragen, die vertaalt wat je zegt.

je-question-zelfgesprek = Lukt het je om een gesprek over hulp te voeren?
    .why = Je mag altijd iemand meenemen, en er is ook gratis hulp bij een gesprek.

je-question-talent = Wat doe je graag?
    .why = Wat je graag doet, kan een begin zijn, maar hulp hangt er niet van af.

## say.ftl. Wie belt, zegt dit zelf: daarom meestal zonder “je”.

je-say-r01 = Bel 112. Zeg waar je bent. Bellen lukt niet? Gebruik de app 112NL.

## rules.ftl

je-reason-none = Je kunt zelf beginnen. Een melding doen mag ook altijd: zo vraag je de gemeente om hulp.

je-reason-r01 = Je zegt dat er nu gevaar is. Bel 112.
je-reason-r02 = Je bent nu niet veilig. Bel 112 of 113, en blijf niet alleen.
je-reason-r02-ik = Je bent nu niet veilig. Bel 112 of 113, en blijf niet alleen.
je-reason-r03-ik = Je denkt aan de dood. Praat er nu over met 113, dat is gratis.
je-reason-r03 = Je denkt aan de dood. Praat er nu over met 113, dat is gratis.
je-reason-r03-wie = Je bent bang dat { $wie } dood wil. 113 denkt ook gratis mee met naasten.
je-reason-r04 = Thuis moet veilig zijn. Veilig Thuis denkt met je mee. Je hoeft je naam niet te zeggen.
je-reason-r05 = Er was vroeger geweld. Praten kan altijd, ook als het lang geleden is.
je-reason-r07 = Niemand mag je pijn doen of geld van je afpakken. Ook iemand die voor je zorgt, mag dat niet. Veilig Thuis denkt met je mee.
je-reason-r08 = Wat er gebeurde, is niet jouw schuld. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen, maar je mag ook later bellen.
je-reason-r09 = Je zegt dat er nu een dokter nodig is. Bel eerst, en ga daarna pas.
je-reason-r10 = Er is iemand in de war. Je hoeft dat niet alleen te dragen.
je-reason-r12 = Bel vandaag de huisarts. In de avond, de nacht en het weekend bel je de huisartsenpost. Zij kunnen de crisisdienst laten komen: hulp die niet kan wachten. Bij gevaar bel je 112.
je-reason-r13 = Niemand mag je bedreigen. De wijkagent denkt met je mee. Is er nu gevaar? Bel dan 112.
je-reason-r14 = Dit is niet jouw schuld. Betaal niet, maar bewaar het bewijs. Stuur ook niets meer. Helpwanted denkt met je mee.
je-reason-r15 = Niemand mag je dwingen. Je bent niet schuldig. Als je belt, denken zij mee over een veilige plek. Wij bewaren niets.
je-reason-r16 = Dit kan niet lang wachten. Bel liever dan dat je een formulier invult.
je-reason-r18 = Je zegt dat het thuis niet veilig voelt. Veilig Thuis denkt met je mee. Je hoeft je naam niet te zeggen.
je-reason-r18-wie = Je zegt dat het thuis voor { $wie } niet veilig voelt. Veilig Thuis denkt mee. Je hoeft je naam niet te zeggen.

je-reason-r23 = In een brief staat dat het huis leeg moet (ontruiming). Komt dat door schulden? Dan moet de gemeente binnen 3 werkdagen met je praten. Die tijd begint als je om hulp vraagt. Ga altijd naar de zitting bij de rechter. Vraag ook of de gemeente de rechter om uitstel kan vragen.
je-reason-r24 = Stopt de stroom, het gas, het water, de warmte of de zorgverzekering? Dan moet de gemeente binnen 3 werkdagen met je praten. Die tijd begint als je om hulp vraagt, dus bel snel.
je-reason-r25 = Er is een deurwaarder, of er ligt beslag op geld of spullen. Vraag of er genoeg overblijft om van te leven. Dat bedrag heet de beslagvrije voet. Je kunt het nakijken op uwbeslagvrijevoet.nl.

je-reason-r30 = Je bent jonger dan 18. Je mag zelf hulp vragen, ook zonder je ouders.
je-reason-r33 = Rond je 18e verandert er veel, dus begin nu met een plan. Vraag er hulp bij, uiterlijk als je 17½ bent.
je-reason-r34 = Er spelen verschillende dingen tegelijk: { $gebieden }. Omdat je jong bent, zijn er mensen die over alles samen met je meedenken.
je-reason-r35 = Je krijgt langdurige zorg (Wlz). Stel je vraag daarom aan je zorgaanbieder of aan het zorgkantoor. Dat regelt deze zorg.
je-reason-r36 = Er is altijd zorg of toezicht in de buurt nodig. Het CIZ beslist of langdurige zorg (Wlz) past. Heb je eerder hulp nodig? Dan kun je ook een melding doen.
je-reason-r39 = Er is korte tijd hulp nodig. De zorgverzekeraar weet wat je mag lenen en wat de verzekering betaalt.
je-reason-r41 = Veel mensen hebben weleens geldzorgen, en hulp bij schulden is er voor iedereen. Vraag je de gemeente om hulp? Dan is er binnen 4 weken een eerste gesprek.
je-reason-r46 = Zorg die echt nodig is, mag altijd, ook zonder verzekering. Vraag om een tolk als dat helpt. Je antwoord blijft op dit apparaat.

je-reason-r52 = Er spelen verschillende dingen tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk, zodat één gesprek genoeg kan zijn.
je-reason-r53 = Als er veel speelt, kan het overzicht weg zijn. Het wijkteam helpt je om alles op een rij te zetten.
je-reason-r53-wie = Als er veel speelt, kan het overzicht weg zijn. Het wijkteam helpt om alles op een rij te zetten.
je-reason-r55 = Misschien helpt een van deze stappen. Je kunt ook meteen een melding doen.
je-reason-r56 = Met deze stappen kun je zelf beginnen, maar een melding doen mag altijd.
je-reason-r57 = Niet iedereen weet veel van wat je noemt. Vraag daarom om iemand die dit goed kent.
je-reason-r57-wie = Niet iedereen weet veel van wat je noemt. Vraag daarom om iemand die dit goed kent.
je-reason-r58 = Je wilt iets doen voor een ander, en daar is altijd plek voor.
je-reason-r67 = Je maakt je zorgen om iemand. Die persoon mag nee zeggen, maar iemand kan wel een keer langsgaan.
je-reason-r73 = Over verblijf hoef je niets te zeggen, want VluchtelingenWerk denkt altijd mee. Je antwoord blijft op dit apparaat.

je-modifier-m3 = Je bent jong en je zorgt voor iemand. Dat hoef je niet alleen te doen, want school en het CJG kunnen je helpen.
je-modifier-m5 = Iets regelen op een computer of mobiel is lastig voor je. Dat hoeft ook niet, want je kunt bellen of langsgaan.
je-modifier-m6 = Je wilt het gesprek niet alleen doen. Een cliëntondersteuner is gratis en gaat met je mee.
je-modifier-m7 = Er is nu niemand die je om hulp kunt vragen. Dat kan zwaar zijn. Daarom zie je manieren om mensen te leren kennen.
je-modifier-m7-wie = Om { $wie } heen is nu niemand die kan helpen. Daarom zie je manieren om mensen te leren kennen.
je-modifier-m8 = Je bent het niet eens met een besluit. Je kunt bezwaar maken binnen 6 weken na de dag waarop het is verstuurd.
je-modifier-m9 = Je zegt dat iemand je niet goed heeft behandeld. Daarover kun je een klacht indienen. Dat is iets anders dan bezwaar tegen een besluit.
je-modifier-m9-wie = Je zegt dat iemand { $wie } niet goed heeft behandeld. Daarover kan er een klacht komen. Dat is iets anders dan bezwaar tegen een besluit.
je-modifier-m10 = De ander weet nog niet dat je hulp zoekt. Is praten veilig? Bespreek het dan eerst samen, maar een melding doen mag ook zonder dat.
je-modifier-m11 = Er is al hulp, maar die is niet genoeg. Bespreek het met je hulpverlener. Je mag ook om een ander vragen.
je-modifier-m12 = Past een stap niet bij je? Dan zie je die niet meer, maar in je plan mag het wel staan.
je-modifier-m13 = Je melding is meer dan 6 weken oud. Heb je nog geen verslag van het onderzoek? Dan mag je de hulp nu officieel vragen (aanvraag).
je-modifier-m14 = Bellen is lastig, maar je kunt ook mailen, chatten of langsgaan. Voor mensen die doof of slechthorend zijn, betaalt het UWV een tolk.
je-modifier-m17 = Je bent het niet eens met een besluit. Gaat het om de zorgverzekeraar? Vraag dan eerst om een nieuwe beslissing (heroverweging). Daarna kun je naar de SKGZ. Gaat het om school? Dan is er een klachtencommissie. Heeft de rechter beslist over een kind? Vraag dan een advocaat naar hoger beroep.

je-why-not-excluded = Dit past nu niet, want je zei: “{ $antwoord }”.
je-why-not-no-sign = Je hebt niets genoemd waar dit bij past.
je-why-not-safety-all = Je ziet nu geen andere stappen, omdat veiligheid voorgaat.
je-why-not-refused = Je hebt gezegd dat dit niet bij je past.

## suggestions.ftl – 0a

je-suggestion-c01 =
    .what = Je schrijft op wat goed gaat en wat je anders wilt. Zo zie je waar je kunt beginnen.
    .step = Schrijf eerst drie dingen op die lukken, en daarna één ding dat je anders wilt.

je-suggestion-c02 =
    .what = Je zet op papier wat je op welke dag doet. Dat kan houvast geven, omdat je weet wat er komt.
    .who = Handig als je dagen weinig vaste tijden hebben of als je soms iets vergeet. Ben je vaak in de war? Dan kan de huisarts meedenken.

je-suggestion-c03 = Maak een overzicht van je geld
    .what = Je zet op één blad wat er binnenkomt en wat eraf gaat. Dan zie je ook wat er overblijft.
    .who = Goed als je je zorgen maakt over geld, en rekenen wel lukt. Moet je misschien je huis uit, of gaat de stroom eraf? Bel dan de gemeente.

je-suggestion-c04 = Kijk of je geld misloopt
    .step = Maak op toeslagen.nl een proefberekening, dan zie je welke toeslagen je kunt krijgen. Sociaal raadslieden (mensen die helpen met brieven) kunnen dit ook met je doen.
    .who = Handig als je inkomen laag is, of is veranderd. Heb je vandaag geen geld voor eten? Bel dan de gemeente.

je-suggestion-c05 =
    .what = Je betaalt een rekening in kleinere delen. Daarmee kun je extra kosten voorkomen.
    .step = Bel het bedrijf van de rekening en vraag of je in delen mag betalen.
    .who = Goed als één rekening even niet lukt. Heb je meer dan één schuld, of moet je misschien je huis uit? Vraag dan liever hulp bij schulden.

je-suggestion-c06 =
    .what = Je legt alle brieven bij elkaar en bekijkt ze op een vast moment. Zo blijft er minder liggen.
    .who = Handig als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger met je meekijken.

je-suggestion-c07 = Maak je huis veiliger en handiger
    .step = Loop door je huis en let in elke kamer op losse kleedjes, licht en steun.
    .who = Goed als je bang bent om te vallen. Huur je? Overleg dan eerst, voordat je boort. Voor een grote aanpassing kun je de gemeente om hulp vragen.

je-suggestion-c08 =
    .step = Vraag in de thuiszorgwinkel of bij de huisarts wat bij je past. Vraag ook wie kan meekijken.
    .who = Handig als je alleen woont, soms iets vergeet of je veiliger wilt voelen. Word je onrustig van een apparaat? Dan past het minder goed bij je.

je-suggestion-c09 =
    .step = Vraag je zorgverzekeraar bij welk uitleenpunt je een hulpmiddel kunt lenen.
    .who = Handig voor korte tijd, bijvoorbeeld na een operatie. Heb je het langer nodig? Dan kun je ook meteen de gemeente om hulp vragen.

je-suggestion-c10 =
    .what = Een winkel of maaltijddienst brengt het bij je thuis. Je hoeft dan minder te tillen of te koken.
    .who = Handig als winkelen of koken zwaar is en je dit kunt betalen. Heb je hulp nodig bij het eten? Vraag dan om meer hulp.
    .cost = Je betaalt de boodschappen of maaltijden zelf.

je-suggestion-c11 =
    .what = Je kiest zelf iemand die bij je schoonmaakt. Je bent dan werkgever, dus jullie spreken samen dagen, taken en loon af.
    .who = Goed als je zelf een hulp kunt betalen. Is dat te duur? Dan kun je de gemeente om hulp vragen, en dat mag altijd.
    .cost = Je betaalt de hulp zelf.

je-suggestion-c12 =
    .what = Bewegen kan goed zijn voor je lijf en je hoofd. Ook een klein stukje telt.
    .who = Goed als je je fitter wilt voelen. Twijfel je, of raadt je arts het af? Vraag dan eerst je huisarts wat je wel kunt doen.

je-suggestion-c13 = Praat met je werkgever
    .what = Samen kijken jullie wat er kan, zoals andere uren of ander werk. Je kunt ook verlof (tijdelijk vrij) bespreken.
    .step = Vraag een gesprek aan en noem één ding dat jou zou helpen. Ben je ziek? Ga dan ook naar de bedrijfsarts, de dokter van je werk.
    .step-door = Iemand die voor jou zorgt, kan op het werk verlof of andere uren vragen. Geef dit door.
    .who = Goed als je ziek bent, of als je naast je werk voor iemand zorgt. Is er ruzie op het werk? Vraag dan liever juridisch advies.

je-suggestion-c14 =
    .what = Je vraagt zelf of je ergens mag werken, leren of meekijken. Zo leer je het werk kennen.
    .step = Kies een bedrijf dat je leuk lijkt. Vraag of je daar een keer mag meekijken.
    .who = Goed als je werk of een leerplek zoekt. Ben je nu ziek? Dan kan dit wachten.

je-suggestion-c15 =
    .what = Vaste gewoontes kunnen helpen als je stress hebt, piekert of somber bent. Begin met iets kleins.
    .who = Goed als je lichte klachten hebt. Duurt het lang, of wordt het zwaarder? Bel dan je huisarts.

je-suggestion-c16 =
    .what = Dit is een plan om minder te drinken, te blowen of te gokken. Eerst kijk je hoe het gaat, en daarna kies je een doel.
    .who = Goed als je zelf iets wilt veranderen. Drink of gebruik je elke dag veel? Stop niet ineens, maar bel je huisarts.

je-suggestion-c17 = Bereid je gesprek voor
    .what = Je schrijft op wat je wilt vertellen en vragen. Dan vergeet je in het gesprek niets.
    .step = Maak hier een blad voor het gesprek. Je kunt het ook printen.
    .who = Goed als je een gesprek hebt over hulp, maar het hoeft niet. Kan je vraag niet wachten? Bel dan liever.

je-suggestion-c18 = Regel wie jou mag helpen
    .what = Je schrijft op wie iets voor je mag regelen. Dat heet een machtiging of volmacht.
    .who = Goed als je iemand vertrouwt en hulp wilt met papieren. Zet iemand je onder druk, of twijfel je? Teken dan nog niets.
    .cost = Dit kost alleen geld als je naar een notaris gaat.

je-suggestion-c19 =
    .what = Je oefent met de fiets, de bus, de trein of met meerijden. Zo kom je misschien vaker ergens.
    .step = Oefen samen met iemand één rit die je vaker wilt maken.
    .who = Goed als reizen je lukt met wat oefening. Is het verkeer voor jou niet veilig? Vraag dan naar ander vervoer.

## 0b

je-suggestion-c20 = Teken de mensen om je heen
    .what = Je tekent wie je kent en wie dichtbij staat. Zo zie je aan wie je iets kunt vragen.
    .step = Zet jezelf in het midden en schrijf er zes namen omheen. Minder is ook goed.
    .who = Goed als je een paar mensen kent. Ben je bang voor iemand om je heen? Doe dit dan niet.

je-suggestion-c21 =
    .who = Goed als verschillende mensen willen helpen. Is er ruzie, of houd je dit liever privé? Kies dan iets anders.

je-suggestion-c22 =
    .what = Je praat met familie en bekenden en beslist samen wat er gaat gebeuren. Dat heet een familiegroepsplan.
    .who = Goed als je samen wilt beslissen, maar niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

je-suggestion-c23 =
    .who = Goed als je het lastig vindt om iets te vragen. Dat vinden veel mensen. Heeft die ander het al zwaar? Vraag het dan iemand anders.

je-suggestion-c24 =
    .what = Samen hoor je meer dan alleen. Die ander kan ook iets vragen of opschrijven.
    .step = Vraag iemand die je vertrouwt, ook van buiten je huis. Geef daarna dag en tijd door.
    .who = Goed bij elk gesprek en elke afspraak. Maakt iemand je bang, of speelt iemand de baas? Neem die persoon dan niet mee.

je-suggestion-c25 =
    .what = Elke dag hoort iemand hoe het met je gaat. Dat kan een veilig gevoel geven.
    .who = Goed als je alleen woont en bang bent om te vallen. Moet er steeds iemand bij je zijn? Dan is bellen te weinig.

je-suggestion-c26 = Laat iemand het even van je overnemen
    .title-door = Rust voor jouw mantelzorger
    .what = Een ander is een avond, dag of nacht bij degene voor wie jij zorgt. Jij kunt dan uitrusten.
    .what-door = Een ander is een avond, dag of nacht bij jou. Je mantelzorger (een naaste die voor je zorgt) kan dan uitrusten.
    .step-door = Je mantelzorger kan iemand vragen om een avond bij je te zijn. Geef dit door.
    .who = Goed als je voor iemand zorgt en daar moe van bent. De ander moet het ook willen. Bij zware verpleging is dit niet genoeg.
    .who-door = Goed als het zorgen voor jou iemand te veel wordt. Je moet het zelf ook willen. Bij zware verpleging is dit niet genoeg.

je-suggestion-c27 = Leer je buren kennen
    .what = Buren zijn dichtbij. Als je elkaar kent, vraag je ook makkelijker iets.
    .step = Groet deze week twee buren en noem ook je naam.
    .who = Goed als je nieuw bent of weinig mensen kent. Is er ruzie, of valt een buur je lastig? Kies dan iets anders.

je-suggestion-c28a =
    .who = Goed als je jonge kinderen hebt. Houd je dit liever voor jezelf? Kies dan iets anders.

## 0c

je-suggestion-c28 =
    .what = Op een buurtmarktplaats helpen mensen uit de buurt elkaar. Je kunt er iets vragen en ook iets aanbieden.
    .who = Goed voor kleine klussen en gezelschap, maar niet voor verpleging, geldzaken of je veiligheid.

je-suggestion-c29 =
    .what = Een vrijwilliger helpt je met een klus, een rit of een boodschap.
    .step = Bel en vraag of zij je met je klus kunnen helpen.
    .who = Goed als niemand om je heen kan helpen, of als je weinig geld hebt. Kan het niet wachten? Bel dan de gemeente of je huisarts.

je-suggestion-c30 =
    .what = Een vrijwilliger komt bij je langs of gaat met je op pad. Samen doen jullie iets wat jij leuk vindt.
    .step = Bedenk wat je graag samen met iemand doet. Bel en vertel dat.
    .who = Goed als je je alleen voelt, of als er niemand met je meegaat. Gaat het nu heel slecht met je? Bel dan je huisarts.

je-suggestion-c31 =
    .what = Een netwerkcoach zoekt met je naar meer contact en steun, in je eigen tempo.
    .step = Vraag om een kennismaking. Daarna beslis je pas of je verder wilt.
    .who = Goed als je weinig mensen kent of er alleen voor staat. Ben je bang voor iemand om je heen? Kies dan iets anders.

je-suggestion-c32 =
    .what = Je hoort hoe anderen het doen en vertelt zelf wat je wilt. Dat heet lotgenotencontact.
    .step = Zoek een groep die bij je past en ga er één keer kijken.
    .who = Goed als het je helpt om te horen dat je niet de enige bent. Is een groep je te veel? Vraag dan of één gesprek ook kan.

je-suggestion-c33 = Vraag om een vrijwilliger voor je post
    .what = Een vrijwilliger zoekt samen met jou je post en papieren uit, maar je beslist zelf.
    .step = Doe je post in één tas en bel daarna voor een afspraak.
    .who = Goed als je papieren blijven liggen. Moet je misschien je huis uit, of stopt je inkomen? Bel dan ook de gemeente.

je-suggestion-c34 =
    .what = Een vrijwilliger kijkt met je naar je geld en brieven. Daarna maken jullie samen een overzicht.
    .step = Bel voor een gesprek. Je hoeft van tevoren niets uit te zoeken.
    .who = Goed als je achterloopt met betalen. Moet je misschien je huis uit, of stopt je stroom of verzekering? Bel dan ook de gemeente.

je-suggestion-c35 =
    .what = Je praat Nederlands met een vrijwilliger. Je kunt ook naar een taalcafé, waar een groep samen oefent.
    .step = Ga één keer langs. Je hoeft nog niets te kunnen.
    .who = Goed als je Nederlands, lezen of rekenen lastig vindt. Het maakt niet uit hoeveel je al kunt.

je-suggestion-c36 =
    .what = Een digimaatje helpt je met computer of telefoon. Ook met DigiD, je inlog voor de overheid, krijg je hulp.
    .step = Neem je telefoon mee en stel één vraag. Geef nooit je code.
    .who = Goed als je internet lastig vindt. Vraagt iemand om je codes? Stop dan meteen.

je-suggestion-c38 =
    .step = Kies een groep die bij je past en ga er één keer kijken.

je-suggestion-c39 = Laat een vrijwilliger je even aflossen
    .what = Een vrijwilliger is een paar uur bij degene voor wie jij zorgt. Jij hebt dan tijd voor jezelf.
    .what-door = Een vrijwilliger is een paar uur bij jou. Je mantelzorger (een naaste die voor je zorgt) heeft dan vrij.
    .step-door = Je mantelzorger kan om een kennismaking met een vrijwilliger vragen. Geef dit door.
    .who = Goed als je voor iemand zorgt die dit ook wil. Is er medische zorg nodig, of is het niet veilig? Denk dan aan logeren.
    .who-door = Goed als je dit zelf ook wilt. Is er medische zorg nodig, of is het niet veilig? Denk dan aan logeren.

je-suggestion-c40 =
    .what = Een steungezin helpt jouw gezin af en toe, bijvoorbeeld met een middag spelen.

je-suggestion-c41 =
    .who = Goed als je je daar thuis voelt. Voel je druk, of ben je er niet welkom? Kies dan iets anders.

je-suggestion-c43 =
    .what = Je helpt met iets wat je goed kunt. Dat kan plezier geven, en je ontmoet ook anderen.
    .who = Goed als je dat graag wilt, maar het hoeft niet. Heb je het nu zwaar? Denk dan eerst aan jezelf. Heb je een uitkering? Overleg met je contactpersoon.

je-suggestion-c44 =
    .what = Je praat met anderen die ook herstellen. Een ervaringsdeskundige helpt daarbij: die heeft het zelf meegemaakt.
    .who = Voor volwassenen die herstellen van psychische klachten of een verslaving. Gaat het nu heel slecht? Bel dan je huisarts.

## 0d

je-suggestion-c45 =
    .what = In een buurthuis ontmoet je mensen of doe je samen iets. Je hebt er geen verwijsbrief voor nodig.

je-suggestion-c47 = Dagbesteding waar je zo terechtkunt
    .what = Dagbesteding is een plek waar je overdag samen met anderen iets doet. Soms lijkt het op werk.
    .step = Vraag of je mag komen kijken. Vraag ook of de gemeente eerst een besluit (een beslissing) moet nemen.
    .who = Goed als je graag iets vasts doet. Heb je veel zorg of toezicht nodig? Bekijk dan ook dagbesteding met zorg.

je-suggestion-c48 =
    .who = Goed als je een beperking hebt en graag meedoet in de buurt. Vraag vooraf of je er goed kunt komen.

je-suggestion-c49 =
    .what = Je bent buiten en werkt samen met anderen. Dat kan rust geven, en je beweegt.
    .step = Vraag of je één ochtend mag meekijken.
    .who = Goed als je graag buiten bent. Heb je een allergie, of doet tuinwerk pijn? Vraag dan om ander werk.

je-suggestion-c50 =
    .what = Op zo'n plek werk en leer je in je eigen tempo. Iemand begeleidt je daarbij.
    .step = Vraag een proefdag aan. Dan merk je vanzelf of het bij je past.
    .who = Goed als een gewone baan nog ver weg is en je verder wilt komen. Heb je bijna een baan? Dan heb je dit niet nodig.

je-suggestion-c51 =
    .what = De huisarts brengt je in contact met een welzijnscoach. Die zoekt met je naar iets leuks om te doen.
    .step = Vraag ernaar bij je huisarts en neem deze pagina mee.
    .who = Goed als je vaak bij de huisarts komt en mensen mist, of iets te doen. Heb je een nieuwe klacht? Noem die dan ook.

je-suggestion-c52 =
    .what = Er zijn cursussen over geld, over papieren en over leven met een ziekte. Je leert er samen met anderen.
    .step = Kies één cursus. Bel en vraag of die bij je past.
    .who = Goed als je iets wilt leren in een groep. Is er nu te veel aan de hand? Vraag dan liever om hulp voor jou alleen.

je-suggestion-c53 =
    .what = Je beweegt samen met anderen. Een buurtsportcoach weet wat er in de buurt is en denkt met je mee.
    .step = Vraag de buurtsportcoach wat bij je past.
    .who = Goed als je met anderen wilt bewegen. Raadt je arts het af? Vraag dan wat je wel kunt doen.

je-suggestion-c54 =
    .step = Ga langs en vraag naar het informatiepunt. Neem je brief of telefoon mee.

je-suggestion-c55 =
    .what = Een cliëntondersteuner denkt met je mee en kan meegaan naar gesprekken. Jouw belang staat dan voorop.
    .who = Voor iedereen. Je mag dit altijd vragen: vóór, tijdens en na een melding (je vraag om hulp).

je-suggestion-c56 =
    .who = Goed als een brief of formulier lastig is. Je kunt er ook terecht als je het niet eens bent met een besluit (beslissing).

je-suggestion-c57 =
    .what = Een maatschappelijk werker luistert naar je en zoekt met je naar een oplossing.
    .step = Bel voor een afspraak en zeg kort waar je mee zit.
    .who = Goed als je je zorgen maakt over thuis, over geld of over jezelf. Ben je nu niet veilig? Bel dan 112.

je-suggestion-c59 =
    .what = Mantelzorgers zorgen voor een naaste. Bij het steunpunt kun je je verhaal kwijt en advies vragen. Vraag ook naar de waardering: een bedankje.
    .step = Bel en vertel hoe het met jóú gaat. Vraag ook wie jou af en toe kan vervangen.
    .step-door = De persoon die voor jou zorgt, kan het steunpunt bellen. Geef dit door.
    .who = Voor iedereen die voor iemand dichtbij zorgt, ook als je jezelf geen mantelzorger noemt.

je-suggestion-c60 = Stel je vraag over opgroeien of opvoeden
    .what = Het CJG (Centrum voor Jeugd en Gezin) denkt met je mee. Dat kan gaan over thuis, over school of over hoe je je voelt.
    .who = Voor kinderen, jongeren en ouders. Ben je niet veilig, of een ander kind? Bel dan Veilig Thuis.

je-suggestion-c61 =
    .what = Een school heeft zorgplicht. Dat betekent: de school moet een plek zoeken die bij jou past.
    .who = Goed als leren of naar school gaan lastig is, of als het vaak botst. Je mag iemand meenemen die je vertrouwt.

je-suggestion-c62 =
    .what = Een jongerenwerker kent de buurt en denkt met je mee. Dat kan bijvoorbeeld gaan over werk of een eigen plan.

je-suggestion-c63 =
    .step = Vraag je gemeente of er zo'n pas is en hoe je die aanvraagt.
    .who = Voor mensen met een laag inkomen. Het gaat om een pas van je eigen gemeente.

je-suggestion-c64 =
    .what = Soms betaalt een fonds sport, muziek of schoolspullen.
    .who = Voor iedereen onder de 18 jaar in een gezin met een laag inkomen.

je-suggestion-c65 =
    .step = Vraag het aan voordat je iets koopt. Zijn je woonkosten te hoog? Zeg dat er dan bij.
    .who = Goed als je kosten hebt die echt nodig zijn, maar die je niet kunt betalen. Heb je het al gekocht? Bel dan en vraag wat nog kan.

je-suggestion-c66 =
    .who = Goed als je een laag inkomen hebt en veel zorgkosten. Je kunt meestal alleen per 1 januari overstappen.

je-suggestion-c68 =
    .step = Vraag het wijkteam (hulpverleners in je buurt) om je aan te melden.
    .who = Goed als er geen geld is voor eten of kleding. Heb je vandaag niets te eten? Bel dan meteen de gemeente.

je-suggestion-c69 =
    .what = Iemand van buiten helpt jou en je buren om te praten. Die kiest daarbij geen kant.
    .who = Goed bij ruzie met buren, als jullie allebei willen praten. Is er dreiging of geweld? Kies dan iets anders.

je-suggestion-c70 =
    .what = Een vrijwilliger rijdt je, of je neemt de buurtbus. Er is ook hulp als je met bus en trein reist.
    .step = Kijk op ikwilvervoer.nl, of laat iemand met je meekijken.
    .who = Goed als reizen je lukt met een beetje hulp. Reis je liggend, of heb je onderweg veel zorg nodig? Vraag dan naar ander vervoer.

je-suggestion-c71 =
    .what = Bij een hulplijn luistert iemand naar je, zodat je rustig je verhaal kunt doen.
    .step = Bel de Luisterlijn of MIND Hulplijn. Je hoeft niets voor te bereiden.
    .who = Goed als je nu met iemand wilt praten. Is er direct gevaar? Bel dan 112.
    .cost = Meestal betaal je alleen de gewone belkosten.

je-suggestion-c72 =
    .what = Een energiecoach kijkt met je hoe je energie kunt besparen. Dat kan geld schelen.
    .step = Zoek je laatste energierekening op en vraag een energiecoach om mee te kijken.
    .who = Goed als je rekening hoog is. Stopt je gas, water of stroom bijna? Bel dan meteen de gemeente.

je-suggestion-c73 =
    .what = Het Juridisch Loket legt uit wat je rechten zijn. Dat kan bijvoorbeeld gaan over werk, geld of een besluit (beslissing).

je-suggestion-c74 =
    .what = Je bespreekt of verhuizen je helpt. Je kunt ook vragen naar urgentie: voorrang bij een huis.
    .step = Vraag een gesprek aan bij je woningcorporatie. Die verhuurt huizen met een lage huur.
    .who = Goed als je huis niet meer past of te duur is. Heb je vannacht geen plek? Bel dan vandaag de gemeente.

## 1

je-suggestion-c75 = Praat met je huisarts
    .what = De huisarts denkt mee over je lichaam en over hoe je je voelt. Een praktijkondersteuner helpt de huisarts daarbij.
    .step = Bel je huisarts en vraag om een dubbele afspraak, want dan is er meer tijd.
    .step-door = De persoon die voor jou zorgt, kan ook met de eigen huisarts praten. Geef dit door.
    .who = Voor vragen over gezondheid, je gevoel, drank of drugs, ook bij kinderen en jongeren.
    .cost = Dit gesprek gaat niet van je eigen risico af (wat je eerst zelf betaalt).

je-suggestion-c76 =
    .what = Een verpleegkundige helpt je thuis met wassen, wonden of medicijnen. Dat loopt via je zorgverzekering.
    .cost = Dit gaat niet van je eigen risico af (wat je eerst zelf betaalt voor zorg).

je-suggestion-c77 =
    .what = Het wijkteam is een groep hulpverleners in je buurt. Zij kijken met je naar alles tegelijk, dus je vertelt je verhaal één keer.
    .who = Goed als er verschillende dingen tegelijk spelen, of als je het overzicht kwijt bent. Heb je geen vast adres? Vraag dan ook naar een briefadres: een adres voor je post.

je-suggestion-c78 =
    .what = Met een melding vraag je de gemeente om hulp. De gemeente kijkt dan samen met jou wat er nodig is.
    .step = Maak hier je melding klaar, of bel de gemeente.
    .who = Voor iedereen die hulp van de gemeente wil. Je mag altijd een melding doen.

je-suggestion-c79 =
    .what = CJG is het Centrum voor Jeugd en Gezin. Een CJG-coach denkt langere tijd mee met jongeren en ouders.
    .who = Goed als je meer zoekt dan één advies. Ben je niet veilig, of een ander kind? Bel dan Veilig Thuis.

je-suggestion-c80 =
    .what = De gemeente bekijkt samen met jou je schulden en zoekt met je naar een oplossing. Het eerste gesprek is binnen 4 weken.
    .step = Bel de gemeente. Raak je je huis, stroom of verzekering bijna kwijt? Zeg dat dan meteen, want dan moet het sneller.
    .who = Voor iedereen met schulden, groot of klein, ook als je werkt.

je-suggestion-c81 =
    .step = Maak een afspraak en neem je paspoort of ID-kaart mee.
    .who = Goed als je geen inkomen hebt, of hulp wilt bij werk. Komt je uitkering van UWV? Bel dan UWV.

je-suggestion-c82 =
    .what = Een casemanager is een vaste begeleider bij dementie. Die denkt met jou en je naasten mee.
    .who = Goed bij dementie, of als je je daar zorgen over maakt. Ook als je voor iemand met dementie zorgt.

je-suggestion-c83 = Maak een toekomstplan rond je 18e
    .what = Rond je 18e verandert er veel. Daarom gaat je plan over zorg, leren of werken, wonen, geld en veiligheid.
    .step = Vul de vijf onderwerpen in, maar het hoeft niet in één keer. Vraag ook je CJG-coach (begeleider voor jeugd) erbij.

## 2

je-suggestion-c84 =
    .what = Iemand helpt je met schoonmaken en ander werk in huis. De gemeente kijkt samen met jou wat er nodig is.
    .step = Schrijf op wat in huis lukt en wat niet. Je mag altijd een melding (je vraag om hulp) doen.
    .who = Goed als het huishouden te zwaar is. De gemeente vraagt wat jij en anderen zelf kunnen doen, en beslist daarna.

je-suggestion-c85 =
    .what = Iemand helpt je met je dag, je geld of dingen die je moet regelen. De gemeente kijkt samen met jou wat er nodig is.
    .step = Schrijf op waar je hulp bij wilt. Je mag altijd een melding (je vraag om hulp) doen.

je-suggestion-c86 =
    .what = Dit is een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt samen met jou wat er nodig is.
    .step = Schrijf op hoe je dag er nu uitziet. Je mag altijd een melding (je vraag om hulp) doen.
    .who = Goed als je overdag veel zorg of toezicht nodig hebt. Na een gesprek beslist de gemeente.

je-suggestion-c87 =
    .what = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt samen met jou wat er nodig is.
    .step = Schrijf op wat niet meer lukt: in huis, buiten of onderweg. Je mag altijd een melding (je vraag om hulp) doen.
    .who = Goed als bewegen of reizen lange tijd moeilijk blijft. Na een gesprek beslist de gemeente. Voor vervoer betaal je vaak per rit.

je-suggestion-c88 =
    .step = Schrijf samen op wanneer je rust nodig hebt. Je mag altijd een melding (je vraag om hulp) doen.
    .step-door = Schrijf op wanneer je mantelzorger rust nodig heeft en geef dit door. Je mag altijd een melding (je vraag om hulp) doen.

je-suggestion-c89 =
    .what = Je woont op een plek met begeleiding dichtbij. De gemeente kijkt samen met jou wat er nodig is.
    .step = Doe een melding (je vraag om hulp). Dat mag altijd, en bij elke gemeente.
    .cost = Je betaalt mee: een eigen bijdrage. Hoeveel dat is, hangt af van je inkomen en vermogen. Het CAK rekent het uit.

je-suggestion-c90 = Opvang als je geen huis hebt
    .what = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt samen met jou wat er nodig is.
    .step = Bel vandaag de gemeente waar je bent. Je hoeft daar niet ingeschreven te staan.
    .who = Voor als je geen huis hebt. Heb je kinderen bij je? Zeg dat dan meteen. Zonder verblijfsrecht kan de gemeente opvang weigeren, maar vraag het toch, zeker met kinderen.
    .cost = Vaak betaal je mee: een eigen bijdrage. Vraag de gemeente aan wie je betaalt.

je-suggestion-c91 =
    .step = Bel je huisarts of het CJG (Centrum voor Jeugd en Gezin). Vraag dan wat er kan.
    .who = Goed als je meer hulp zoekt. Het CJG of een arts kijkt met je wat er nodig is. Ook een jeugdarts of een specialist kan verwijzen.

je-suggestion-c92 =
    .who = Goed als er altijd iemand dichtbij moet zijn. Je mag ook altijd de gemeente om hulp vragen.

je-suggestion-c93 =
    .what = Een behandelaar helpt bij psychische klachten of een verslaving. De huisarts kan je verwijzen.
    .step = Bel je huisarts en zeg dat je over behandeling wilt praten.
    .who = Goed als klachten, drank, drugs of gokken je in de weg zitten. Je mag ook altijd de gemeente om hulp vragen.
    .cost = Ben je 18 of ouder? Dan kan dit van je eigen risico af gaan (wat je eerst zelf betaalt).

je-suggestion-c94 =
    .what = Veilig Thuis denkt met je mee. Je kunt er advies vragen, en ook vertellen dat je je zorgen maakt.
    .step = Bel op een moment dat het voor jou veilig is. Je hoeft je naam niet te zeggen.
    .who = Voor iedereen, ook als je je zorgen maakt om een ander. Is er nu gevaar? Bel dan 112.

je-suggestion-c95 =
    .who = Voor als het nu echt niet gaat, met jou of met een ander. Is het thuis niet veilig? Dan kun je ook Veilig Thuis bellen.

## suggestions-2.ftl

je-suggestion-c98 =
    .cost = De huisarts gaat niet van je eigen risico af (wat je eerst zelf betaalt). Verpleging thuis ook niet.

je-suggestion-c102 =
    .step = Vraag op school naar de jeugdarts of jeugdverpleegkundige. Je mag ook zelf om een gesprek vragen.

je-suggestion-c103 =
    .step = Vertel de verloskundige of jeugdverpleegkundige hoe het met jóú gaat. Vraag ook naar een vrijwilliger aan huis.

je-suggestion-c107 =
    .step = Bel de gemeente: “Ik ben ondernemer en vraag naar het Bbz.” Bel ook Geldfit.

je-suggestion-c111 =
    .step = Schrijf je vandaag in bij de woningsite van je regio. Kijk daarna ook naar een kamer, hospita of woningruil.

je-suggestion-c114 =
    .what = Chantage is dreigen met foto's of geheimen. Dat is de schuld van degene die dreigt, want jij hebt niets fout gedaan.
    .who = Voor alle leeftijden, ook als je zelf beelden hebt gestuurd.

je-suggestion-c115 =
    .step = Bel vandaag je bank, op een moment dat je alleen bent. Blokkeer de pas en kies een nieuwe code. Vraag ook wie er nog bij het geld kan, en stop dat.

je-suggestion-c116 =
    .step = Bespreek met iemand die je vertrouwt wat je later wilt. Vraag daarna een notaris naar een levenstestament.
    .who = Vanaf 18 jaar. Kan tekenen niet meer? De rechter kan iemand aanwijzen voor geld (bewindvoerder) of zorg (mentor). Voel je druk? Teken dan nog niets.

je-suggestion-c125 =
    .cost = De zorgverzekering betaalt soms. Ben je 18 of ouder? Dan kan het van het eigen risico af gaan: wat je eerst zelf betaalt.

je-suggestion-c128 =
    .step = Bel Jeugdstem. Vraag een kopie van het verslag en schrijf op wat niet klopt. Je mag iemand meenemen en ook een eigen plan maken.

je-suggestion-c131 = Extra zorg bij een ziekte of beperking
    .what = Door een ziekte of beperking heb je soms meer zorg nodig. Daarom kan er hulp zijn bij verzorging, begeleiding en logeren.
    .step = Schrijf op waar je op een gewone dag hulp bij hebt. Bel daarna het CJG (Centrum voor Jeugd en Gezin), alleen of met iemand.
    .who = Voor jongeren tot 18 jaar en hun ouders. Bij verpleging denkt de huisarts of kinderarts mee.

je-suggestion-c134 =
    .what = Kun je niet zelf naar school reizen? Dan kan de gemeente soms vervoer regelen.
    .who = Voor jongeren met een beperking, of met een school ver weg. De gemeente beslist.

## Pages

je-title-check = Je antwoorden – Samenwijzer
je-title-plan = Je plan – Samenwijzer
je-own-words = In je eigen woorden
je-place-not-loaded = Wij konden de gegevens van je gemeente niet laden. Je kunt gewoon verder, of je plaats nog een keer kiezen.
je-places-title = Waar woon je?
je-places-lead = Dan zie je waar je in je gemeente terechtkunt.
je-places-lead-wie = Dan zie je waar je in die gemeente terechtkunt.
je-places-find = Typ je plaats of dorp
je-places-own = je gemeente
je-easy-not-loaded = De makkelijke teksten ophalen lukt nu niet. Kijk of je internet hebt en probeer het opnieuw.
je-aloud-no-voice = Voorlezen lukt pas als op je apparaat een Nederlandse stem staat.
je-start-lead = Welkom. Je vertelt wat er aan de hand is. Dan zie je wat je zelf kunt doen, wie kan helpen en waar je terechtkunt.
je-start-words =
    .hint = Schrijf het in je eigen woorden. Dit mag leeg blijven.
je-start-none-found = Wij herkennen nog niet waar het over gaat. Ga gerust verder. Straks kies je het zelf.
je-start-melding = Weet je al dat je hulp van de gemeente wilt?
je-start-melding-act = Maak meteen je melding klaar
je-start-private = Wat je hier vertelt, blijft op dit apparaat.
je-start-private-more = Er gaat niets naar de gemeente, tenzij je het zelf verstuurt. Je hoeft geen naam te geven.
je-topics-words = Staat het er niet bij? Vertel het in je eigen woorden
    .hint = Bijvoorbeeld: ik slaap slecht en school lukt niet meer. Een paar woorden is genoeg.
je-topics-error = Kies waar het over gaat. Je mag meer dan één onderwerp kiezen.
je-topic-hint-kind = Opgroeien, opvoeden, school
je-dropped = Door je nieuwe antwoord tellen deze vragen niet meer mee: { $vragen }
je-unsafe-title = Je bent niet alleen
je-ask-number = Vraag het nummer aan je gemeente of huisarts.
je-safety-private = Dit komt alleen in je plan of melding als je dat wilt.
je-help-without-text = Je kunt altijd bellen met je gemeente, of langsgaan. Je mag iemand meenemen.
je-check-title = Dit heb je verteld
je-check-lead = Klopt alles? Je kunt elk antwoord veranderen.
je-check-hidden = Je antwoord is ingevuld. Wij laten het hier niet zien, voor jouw veiligheid.
je-check-dropped = Door je nieuwe antwoord tellen sommige vragen niet meer mee. Daarom staan die er niet meer bij.
je-check-result = Bekijk wat bij je past
je-precise-text = Beantwoord nog een paar vragen. Je kunt op elk moment stoppen.
je-result-title = Hier kun je mee beginnen
je-result-relief = Eerst rust voor jou
je-result-lead = De stappen dichtbij staan bovenaan, maar je hoeft daar niet te beginnen. Een melding doen mag altijd.
je-result-for-you = Voor jou
je-result-all = Alles wat bij je past
je-result-same = Je hebt een antwoord veranderd, maar de stappen blijven hetzelfde.
je-urgent-leave = Op { $datum } moet je je huis uit.
je-urgent-called-text = Goed dat je hebt gebeld. Schrijf op met wie je hebt gesproken en wat er gaat gebeuren. Hoor je niets? Bel dan nog een keer.
je-urgent-not-called-text = Vraag iemand om mee te luisteren of om voor je te bellen. Je kunt ook met je melding naar het loket gaan.
je-urgent-not-called-act = Maak je melding klaar
je-urgent-other = Wat je daarnaast kunt doen
je-urgent-story = Je verhaal op papier
je-card-plan = Bekijk je plan en melding
je-result-named = Dit heb je genoemd: { $gebieden }.
je-route-say = Dit kun je zeggen: “{ $woorden }”
je-because-topic = Je ziet dit omdat je “{ $gebied }” hebt gekozen.
je-because-apart = Je ziet dit door wat je hebt aangekruist.
je-because = Omdat je zei: “{ $antwoord }”.
je-own-contribution = Soms betaal je mee: een eigen bijdrage. Vraag de gemeente hoeveel.
je-own-contribution-per-month = Soms betaal je mee: een eigen bijdrage. In { $jaar } is dat hoogstens { $bedrag } per maand, voor al deze hulp samen. De gemeente mag minder vragen, of niets. Kijk op hetcak.nl.
je-put-aside = “{ $stap }” staat nu niet meer in de lijst, maar wel in je plan.
je-reason-hint = Dit mag leeg blijven. Vul je het in? Dan hoef je het niet nog een keer te vertellen.
je-route-title = Hier kun je terecht
je-route-own = Je kunt zelf beginnen
je-route-plan = Maak je plan en melding klaar
je-plan-title = Je plan
je-plan-lead = Lees het rustig na. Je kunt alles veranderen of weglaten, want er is nog niets verstuurd.
je-plan-safety = Deze regels deel je alleen als je dat zelf aankruist.
je-plan-edit-label = Schrijf het zoals jij het wilt
je-melding-title = Je melding
je-melding-lead = Met een melding vraag je de gemeente om hulp. Hieronder staat precies wat je meeneemt, maar er is nog niets verstuurd. Je doet de melding zelf. Dat kan met deze tekst, aan de telefoon of aan het loket.
je-melding-name = Je naam (mag leeg blijven)
je-melding-contact = Telefoon of e-mail, zodat de gemeente je kan bereiken (mag leeg blijven)
je-melding-words = Wat wil je zeggen?
    .hint = In je eigen woorden. Een paar zinnen is genoeg.
je-melding-plan = Wijzig de regels van je plan
je-melding-preview = Zo ziet je blad eruit
je-melding-where = Hier doe je de melding
je-melding-after = De gemeente bevestigt je melding. Binnen 6 weken onderzoekt de gemeente samen met jou wat er nodig is. Tot 7 dagen na je melding mag je dit plan geven. Kan het niet wachten? Zeg dan dat het spoed is, want dan moet de gemeente meteen beslissen.
je-melding-after-schuld = Binnen 4 weken is er een eerste gesprek. Moet het huis leeg, of stopt stroom, water, warmte of de zorgverzekering? Dan is dat al binnen 3 werkdagen. De tijd begint als je om hulp vraagt.
je-melding-after-jeugd = Voor jeugdhulp staat er geen vaste termijn in de wet. Vraag daarom wanneer je iets hoort.
je-document-script = Dit kun je zeggen als je belt
je-copied = De tekst is gekopieerd. Je kunt hem nu plakken.
je-saved = Het bestand staat bij je downloads. De naam begint met: mijn. Staat het er niet? Kopieer dan de tekst.
je-not-saved = Bewaren lukt hier niet, maar je kunt de tekst printen of kopiëren.
je-not-printed = Printen lukt hier niet, maar je kunt de tekst kopiëren of bewaren.
je-not-saved-but-print = Bewaren lukt hier niet, maar je kunt de tekst nog printen.
je-not-saved-but-copy = Bewaren lukt hier niet, maar je kunt de tekst nog kopiëren.
je-not-printed-but-save = Printen lukt hier niet, maar je kunt de tekst nog bewaren.
je-not-printed-but-copy = Printen lukt hier niet, maar je kunt de tekst nog kopiëren.
je-privacy-device = Alles wat je vertelt, blijft in dit venster. Als je het venster sluit, is het weg.
je-privacy-sent = De app stuurt niets weg, ook niet naar de gemeente. Je beslist zelf wat je deelt.
je-privacy-advice = De app geeft alleen advies, want de gemeente beslist, samen met jou. Ook zonder deze app mag je altijd een melding doen.

je-plan-part-a =
    .hint = Is de hulp tijdelijk of blijvend nodig? Wat wil je het liefst?

je-plan-part-b =
    .hint = Wat doe je zelf? Wat doen de mensen met wie je woont?

je-plan-part-c =
    .hint = Wie helpt nu? Wie zou je kunnen vragen?

je-plan-part-e =
    .hint = Wat heb je al geprobeerd? Wat heeft geholpen, en wat niet?

je-plan-part-f =
    .hint = Wie helpt je al, bijvoorbeeld de huisarts of school?

je-plan-part-g =
    .hint = Zijn er kosten waar je je zorgen over maakt?

je-plan-part-gesprek =
    .hint = Doe je het gesprek alleen, of met wie? Welke vragen heb je?
je-later-missing-text = Wij konden deze pagina niet laden. Kijk of je internet hebt. Wat je hebt verteld, is er nog.
je-later-missing-words = Dat lukt nu niet. Kijk of je internet hebt, of kies hieronder.

## erase.ftl

je-erase-title = Wil je alles wissen?
je-erase-text = Je antwoorden en je plan zijn dan weg. Je kunt ze niet terughalen.

## device.ftl

je-idle-why = Doe je { $aantal } minuten niets? Dan vragen wij of je er nog bent. Daarna wissen wij alles.
je-idle-warning = Ben je er nog? Druk op een toets of tik op het scherm. Anders wissen wij zo alles.
je-idle-goes-on = Goed, je kunt verder. Er is niets gewist.
je-idle-off = Wij wissen nu niet meer automatisch. Wis zelf alles als je klaar bent.
je-behind-save = Het bestand blijft staan bij de downloads. Iedereen die dit apparaat gebruikt, kan het openen. Gooi het daarom weg voordat je stopt.
je-gone-title = Dit blijft niet achter als je weggaat
je-gone-back = Met de knop Terug ziet niemand wat je hebt verteld.
je-stays-history = In de geschiedenis van de browser staat dat je deze site hebt bezocht. Waar het over ging, staat er niet bij.
je-stays-download = Een bestand dat je bewaart, blijft bij de downloads staan. Het heet: mijn-plan.
je-stays-clipboard = Tekst die je kopieert, blijft bewaard tot iemand iets anders kopieert.
je-stays-network = De persoon die het internet beheert, kan zien welke sites je bezoekt.
je-stays-managed = Is het apparaat van een ander? Dan kan die vaak zien wat je doet.

je-copy-lead = Een kopie is een bestand waarmee je later verdergaat.
je-copy-holds = In de kopie staat alles wat je hebt verteld, ook wat je niet deelt.
je-copy-locked-why = Alleen iemand met de wachtzin kan de kopie lezen. Schrijf de wachtzin daarom op. Ben je de wachtzin kwijt? Dan gaat de kopie niet meer open.
je-copy-passphrase = Je wachtzin
je-copy-saved = De kopie staat bij je downloads. De naam is: mijn-kopie.
je-copy-not-saved = Bewaren lukt hier niet, maar je antwoorden staan nog in dit venster.
je-copy-cover-how = Zo ga je verder. Open Samenwijzer en kies “{ copy-load-link }”. Kies daar dit bestand en typ je wachtzin.
je-copy-cover-else = Weet je de wachtzin niet meer? Dan kan niemand de kopie openen.
je-copy-load-lead = Kies het bestand dat je hebt bewaard. Er verandert pas iets als je dat wilt.
je-copy-file = Je bestand
je-copy-same = In de kopie staat hetzelfde als wat je nu hebt verteld.
je-copy-what-place = Je gemeente
je-copy-what-way = Hoe je begon
je-copy-what-story = Wat je zelf schreef
je-copy-what-plan = Je plan
je-copy-what-person = Je gegevens voor de melding

## leaves.ftl
je-leaves-told = Wat je vertelt, zit daar niet in. Iedereen in je gemeente krijgt dezelfde bestanden.

## own-words.ftl

je-read-title = Wij lezen dit in jouw woorden. Klopt dat?
je-read-correct = Klopt iets niet? Haal dan het vinkje weg. Is er nog meer? Dat kun je hierna vertellen.
je-read-nothing-more = Wij lezen verder niets in je woorden. Op de volgende bladzijde kies je zelf.
je-read-without-who = Je hebt dit vinkje weggehaald. Daarom vullen wij over deze persoon nu niets in.
je-read-about-you = Over jou
je-read-who-zelf = Het gaat over jezelf
je-read-who-ouder = Het gaat over je kind
je-read-who-mantelzorger = Je zorgt voor iemand
je-read-who-mantelzorger-wie = Je zorgt voor { $wie }
je-read-who-ander = Je maakt je zorgen om iemand
je-read-who-ander-wie = Je maakt je zorgen om { $wie }
je-read-who-professional = Je helpt iemand vanuit je werk
je-read-who-professional-wie = Je helpt { $wie } vanuit je werk
je-read-for-naaste = Je zoekt hulp voor de ander
je-read-for-naaste-wie = Je zoekt hulp voor { $wie }
je-read-for-mijzelf = Je zoekt hulp voor jezelf
je-read-for-beiden = Je zoekt hulp voor jullie allebei
je-read-for-beiden-wie = Je zoekt hulp voor { $wie } en voor jezelf
je-read-two-people = Je noemt meer dan één persoon. Wij gaan nu uit van de eerste.
je-read-age = De leeftijd in je woorden past hier niet bij. Daarom vullen wij die niet in.
je-read-past = Een datum in je woorden is al voorbij. Daarom vullen wij die niet in.
je-read-long = Je tekst is lang, dus wij lezen alleen de eerste 4.000 letters.
je-read-chosen-before = Je hebt eerder iets anders gekozen. Laat je het vinkje staan? Dan gaat het over jou.
je-read-chosen-before-wie = Je hebt eerder iets anders gekozen. Laat je het vinkje staan? Dan gaat het over { $wie }.
je-read-you-too = Je vertelt ook iets over jezelf, maar dat vullen wij hier niet in.
je-read-you-too-wie = Je vertelt ook iets over jezelf, maar de vragen hierna gaan over { $wie }.

## Needs

je-why-need-geld-rondkomen = Je ziet dit omdat rondkomen niet goed lukt.
je-why-need-geld-rondkomen-wie = Je ziet dit omdat rondkomen { $wie } niet goed lukt.
je-why-need-geld-achterstand = Je ziet dit omdat er rekeningen zijn blijven liggen.
je-why-need-geld-achterstand-wie = Je ziet dit omdat er rekeningen van { $wie } zijn blijven liggen.
je-why-need-geld-inkomen-weg = Je ziet dit omdat je inkomen weg is, of stopt.
je-why-need-geld-inkomen-weg-wie = Je ziet dit omdat het inkomen van { $wie } weg is, of stopt.
je-why-need-geld-aanvragen = Je ziet dit omdat je een toeslag of regeling wilt aanvragen.
je-why-need-geld-aanvragen-wie = Je ziet dit omdat het gaat om een toeslag of regeling voor { $wie }.
je-why-need-geld-deurwaarder = Je ziet dit omdat er een deurwaarder is, of beslag op je geld.
je-why-need-geld-deurwaarder-wie = Je ziet dit omdat { $wie } een deurwaarder heeft, of beslag op het geld.
je-why-need-geld-bijhouden = Je ziet dit omdat geld bijhouden niet goed lukt.
je-why-need-geld-bijhouden-wie = Je ziet dit omdat het { $wie } niet goed lukt om geld bij te houden.
je-why-need-geld-energie = Je ziet dit omdat energie je te veel kost.
je-why-need-geld-energie-wie = Je ziet dit omdat energie te duur is voor { $wie }.
je-why-need-geld-zorgkosten = Je ziet dit omdat je kosten hebt door ziekte of een beperking.
je-why-need-geld-zorgkosten-wie = Je ziet dit omdat { $wie } kosten heeft door ziekte of een beperking.
je-why-need-geld-studie = Je ziet dit omdat rondkomen tijdens de studie niet goed lukt.
je-why-need-geld-studie-wie = Je ziet dit omdat rondkomen tijdens de studie lastig is voor { $wie }.
je-why-need-geld-bedrijf = Je ziet dit omdat je bedrijf geldzorgen geeft.
je-why-need-geld-bedrijf-wie = Je ziet dit omdat het bedrijf van { $wie } geldzorgen geeft.
je-why-need-geld-misbruik = Je ziet dit omdat iemand je geld gebruikt of pakt. Dat mag niet.
je-why-need-geld-misbruik-wie = Je ziet dit omdat iemand het geld van { $wie } gebruikt of pakt. Dat mag niet.
je-why-need-geld-haast = Je ziet dit omdat er haast is.
je-why-need-geld-haast-wie = Je ziet dit omdat er haast is voor { $wie }.

je-why-need-werk-zoeken = Je ziet dit omdat je werk zoekt.
je-why-need-werk-zoeken-wie = Je ziet dit omdat { $wie } werk zoekt.
je-why-need-werk-kwijt = Je ziet dit omdat je werk ophoudt, of ontslag dreigt.
je-why-need-werk-kwijt-wie = Je ziet dit omdat het werk van { $wie } ophoudt, of ontslag dreigt.
je-why-need-werk-ziek = Je ziet dit omdat werken nu niet goed lukt.
je-why-need-werk-ziek-wie = Je ziet dit omdat werken { $wie } nu niet goed lukt.
je-why-need-werk-passend = Je ziet dit omdat je passend werk zoekt.
je-why-need-werk-passend-wie = Je ziet dit omdat er passend werk nodig is voor { $wie }.
je-why-need-werk-school = Je ziet dit omdat het vastloopt op school of bij de opleiding.
je-why-need-werk-school-wie = Je ziet dit omdat het voor { $wie } vastloopt op school of bij de opleiding.
je-why-need-werk-opleiding = Je ziet dit omdat je een opleiding of cursus wilt kiezen.
je-why-need-werk-opleiding-wie = Je ziet dit omdat je een opleiding of cursus zoekt voor { $wie }.
je-why-need-werk-taal = Je ziet dit omdat je Nederlands, lezen of rekenen wilt leren.
je-why-need-werk-taal-wie = Je ziet dit omdat Nederlands, lezen of rekenen lastig is voor { $wie }.
je-why-need-werk-bedrijf = Je ziet dit omdat je bedrijf niet goed loopt.
je-why-need-werk-bedrijf-wie = Je ziet dit omdat het bedrijf van { $wie } niet goed loopt.
je-why-need-werk-ruzie = Je ziet dit omdat er problemen zijn op je werk.
je-why-need-werk-ruzie-wie = Je ziet dit omdat er problemen zijn op het werk van { $wie }.

je-topic-what-dag = Wat kan er beter aan je dag?
je-why-need-dag-leeg = Je ziet dit omdat je te weinig te doen hebt.
je-why-need-dag-leeg-wie = Je ziet dit omdat { $wie } te weinig te doen heeft.
je-why-need-dag-ritme = Je ziet dit omdat een vast ritme houden niet lukt.
je-why-need-dag-ritme-wie = Je ziet dit omdat het { $wie } niet lukt om een vast ritme te houden.
je-why-need-dag-plek = Je ziet dit omdat je een vaste plek zoekt voor overdag.
je-why-need-dag-plek-wie = Je ziet dit omdat je voor { $wie } een vaste plek zoekt voor overdag.
je-why-need-dag-buiten = Je ziet dit omdat je vaker naar buiten wilt, of iets wilt maken.
je-why-need-dag-buiten-wie = Je ziet dit omdat je iets zoekt voor { $wie }, buiten of met de handen.
je-why-need-dag-hobby = Je ziet dit omdat je een hobby of club zoekt.
je-why-need-dag-hobby-wie = Je ziet dit omdat je een hobby of club zoekt voor { $wie }.
je-why-need-dag-betekenis = Je ziet dit omdat je iets wilt doen voor een ander.
je-why-need-dag-betekenis-wie = Je ziet dit omdat je iets zoekt wat { $wie } voor een ander kan doen.
je-why-need-dag-avond = Je ziet dit omdat de avonden of weekenden lang duren.
je-why-need-dag-avond-wie = Je ziet dit omdat de avonden of weekenden lang duren voor { $wie }.

je-why-need-wonen-zoeken = Je ziet dit omdat je een huis zoekt.
je-why-need-wonen-zoeken-wie = Je ziet dit omdat er een ander huis nodig is voor { $wie }.
je-why-need-wonen-duur = Je ziet dit omdat je huis te duur is.
je-why-need-wonen-duur-wie = Je ziet dit omdat het huis van { $wie } te duur is.
je-why-need-wonen-geenplek = Je ziet dit omdat je nu geen eigen plek hebt.
je-why-need-wonen-geenplek-wie = Je ziet dit omdat { $wie } nu geen eigen plek heeft.
je-why-need-wonen-uithuis = Je ziet dit omdat je je huis uit moet.
je-why-need-wonen-uithuis-wie = Je ziet dit omdat het huis van { $wie } leeg moet.
je-why-need-wonen-ongeschikt = Je ziet dit omdat trap, badkamer of drempels problemen geven.
je-why-need-wonen-ongeschikt-wie = Je ziet dit omdat trap, badkamer of drempels problemen geven voor { $wie }.
je-why-need-wonen-gebreken = Je ziet dit omdat je huis gebreken heeft, zoals vocht of schimmel.
je-why-need-wonen-gebreken-wie = Je ziet dit omdat het huis van { $wie } gebreken heeft, zoals vocht of schimmel.
je-why-need-wonen-overlast = Je ziet dit omdat er overlast of ruzie is met buren.
je-why-need-wonen-overlast-wie = Je ziet dit omdat er overlast of ruzie is met de buren van { $wie }.
je-why-need-wonen-bang = Je ziet dit omdat je bang bent voor iemand in de buurt.
je-why-need-wonen-bang-wie = Je ziet dit omdat { $wie } bang is voor iemand in de buurt.
je-why-need-wonen-vol = Je ziet dit omdat je huis te vol is geworden.
je-why-need-wonen-vol-wie = Je ziet dit omdat het huis van { $wie } te vol is geworden.
je-why-need-wonen-steun = Je ziet dit omdat zelfstandig wonen alleen met steun lukt.
je-why-need-wonen-steun-wie = Je ziet dit omdat { $wie } steun nodig heeft om zelfstandig te wonen.

je-topic-what-thuis = Wat is er bij jou thuis aan de hand?
je-why-need-thuis-ruzie = Je ziet dit omdat er thuis veel ruzie of spanning is.
je-why-need-thuis-ruzie-wie = Je ziet dit omdat er bij { $wie } thuis veel ruzie of spanning is.
je-plan-need-thuis-uitelkaar = Thuis gaan mensen uit elkaar.
je-why-need-thuis-uitelkaar = Je ziet dit omdat mensen thuis uit elkaar gaan.
je-why-need-thuis-uitelkaar-wie = Je ziet dit omdat er een scheiding is bij { $wie } thuis.
je-why-need-thuis-ziek = Je ziet dit omdat thuis iemand ziek of in de war is, of gebruikt.
je-why-need-thuis-ziek-wie = Je ziet dit omdat bij { $wie } thuis iemand ziek is, of gebruikt.
je-why-need-thuis-verlies-wie = Je ziet dit omdat er iemand is overleden, dicht bij { $wie }.
je-why-need-thuis-verdeling = Je ziet dit omdat de taken thuis scheef verdeeld zijn.
je-why-need-thuis-verdeling-wie = Je ziet dit omdat de taken bij { $wie } thuis scheef verdeeld zijn.
je-why-need-thuis-mijzelf = Je ziet dit omdat je thuis niet jezelf kunt zijn.
je-why-need-thuis-mijzelf-wie = Je ziet dit omdat { $wie } thuis niet zichzelf kan zijn.
je-why-need-thuis-onveilig = Je ziet dit omdat het thuis niet veilig voelt. Veiligheid gaat voor.
je-why-need-thuis-onveilig-wie = Je ziet dit omdat het bij { $wie } thuis niet veilig voelt. Veiligheid gaat voor.

je-topic-what-kind = Wat is er aan de hand, thuis of op school?
je-plan-need-kind-opvoeden = Ik heb vragen over opgroeien.
je-why-need-kind-opvoeden = Je ziet dit omdat je vragen hebt over opgroeien.
je-why-need-kind-opvoeden-wie = Je ziet dit omdat er vragen zijn over de opvoeding van { $wie }.
je-need-kind-gedrag = Vaak boos of druk
je-plan-need-kind-gedrag = Ik ben vaak boos of druk.
je-why-need-kind-gedrag = Je ziet dit omdat je vaak boos of druk bent.
je-why-need-kind-gedrag-wie = Je ziet dit omdat { $wie } vaak boos of druk is.
je-plan-need-kind-gevoel = Ik ben bang of somber, of heb last van pesten.
je-why-need-kind-gevoel = Je hebt het moeilijk. Je hoeft dat niet alleen te dragen.
je-why-need-kind-gevoel-wie = Je ziet dit omdat { $wie } het moeilijk heeft, bijvoorbeeld door angst of pesten.
je-why-need-kind-school = Je ziet dit omdat het vastloopt op school.
je-why-need-kind-school-wie = Je ziet dit omdat het voor { $wie } vastloopt op school.
je-need-kind-beperking = Ziekte of beperking: extra zorg nodig
je-plan-need-kind-beperking = Ik heb door ziekte of een beperking extra zorg nodig.
je-why-need-kind-beperking = Je ziet dit omdat je extra zorg nodig hebt.
je-why-need-kind-beperking-wie = Je ziet dit omdat { $wie } extra zorg nodig heeft.
je-why-need-kind-baby = Je ziet dit omdat er een baby komt, of er al is.
je-why-need-kind-baby-wie = Je ziet dit omdat er een baby komt, of er al is.
je-need-kind-scheiding = Ouders die uit elkaar gaan
je-plan-need-kind-scheiding = Ik heb last van de scheiding thuis.
je-why-need-kind-scheiding = Je ziet dit omdat je last hebt van de scheiding thuis.
je-why-need-kind-scheiding-wie = Je ziet dit omdat { $wie } last heeft van de scheiding.
je-why-need-kind-opvang = Je ziet dit omdat je oppas of opvang zoekt.
je-why-need-kind-opvang-wie = Je ziet dit omdat je oppas of opvang zoekt voor { $wie }.
je-why-need-kind-ander = Je ziet dit omdat je zorgt voor een kind van een ander.
je-why-need-kind-ander-wie = Je ziet dit omdat { $wie } niet bij de eigen ouders opgroeit.
je-why-need-kind-maatregel = Je ziet dit omdat Veilig Thuis of jeugdbescherming betrokken is.
je-why-need-kind-maatregel-wie = Je ziet dit omdat Veilig Thuis of jeugdbescherming betrokken is.
je-plan-need-kind-kosten = Sport, school of spullen zijn te duur voor mij.
je-why-need-kind-kosten = Je ziet dit omdat sport, school of spullen te duur zijn.
je-why-need-kind-kosten-wie = Je ziet dit omdat sport, school of spullen te duur zijn voor { $wie }.
je-plan-need-kind-vervoer = Ik kan niet zelf naar school reizen.
je-why-need-kind-vervoer = Je ziet dit omdat je niet zelf naar school kunt.
je-why-need-kind-vervoer-wie = Je ziet dit omdat { $wie } niet zelf naar school kan.

je-topic-what-hoofd = Waar heb je last van?
je-why-need-hoofd-slapen = Je ziet dit omdat je slecht slaapt of veel piekert.
je-why-need-hoofd-slapen-wie = Je ziet dit omdat { $wie } slecht slaapt of veel piekert.
je-why-need-hoofd-somber = Je ziet dit omdat je somber bent. Je hoeft dat niet alleen te dragen.
je-why-need-hoofd-somber-wie = Je ziet dit omdat { $wie } somber is.
je-why-need-hoofd-angst = Je ziet dit omdat je vaak bang of in paniek bent.
je-why-need-hoofd-angst-wie = Je ziet dit omdat { $wie } vaak bang of in paniek is.
je-why-need-hoofd-stress = Je ziet dit omdat je stress hebt, of heel moe bent.
je-why-need-hoofd-stress-wie = Je ziet dit omdat { $wie } stress heeft, of heel moe is.
je-why-need-hoofd-verlies = Je hebt verdriet om een verlies. Dat mag tijd kosten.
je-why-need-hoofd-verlies-wie = Je ziet dit omdat { $wie } verdriet heeft om een verlies.
je-why-need-hoofd-vergeten = Je ziet dit omdat je dingen vergeet, of anders doet dan vroeger.
je-why-need-hoofd-vergeten-wie = Je ziet dit omdat { $wie } dingen vergeet, of anders doet dan vroeger.
je-why-need-hoofd-ergs = Je hebt iets ergs meegemaakt. Daar mag je over praten.
je-why-need-hoofd-ergs-wie = Je ziet dit omdat { $wie } iets ergs heeft meegemaakt.
je-why-need-hoofd-anders = Je ziet dit omdat het gaat om autisme, adhd of moeilijk leren.
je-why-need-hoofd-anders-wie = Je ziet dit omdat het bij { $wie } gaat om autisme, adhd of moeilijk leren.
je-why-need-hoofd-stem = Dat je dit zegt, is goed. Je hoeft het niet alleen te dragen.
je-why-need-hoofd-stem-wie = Je ziet dit omdat { $wie } stemmen hoort, of anderen niet meer vertrouwt.
je-why-need-hoofd-terug = Je ziet dit omdat het weer slechter gaat dan eerst.
je-why-need-hoofd-terug-wie = Je ziet dit omdat het met { $wie } weer slechter gaat dan eerst.
je-why-need-hoofd-eten = Je ziet dit omdat je heel veel bezig bent met eten of gewicht.
je-why-need-hoofd-eten-wie = Je ziet dit omdat { $wie } heel veel bezig is met eten of gewicht.

je-topic-what-lijf = Wat is er met je lichaam aan de hand?
je-why-need-lijf-vallen = Je ziet dit omdat je weleens valt of daar bang voor bent.
je-why-need-lijf-vallen-wie = Je ziet dit omdat { $wie } weleens valt of daar bang voor is.
je-why-need-lijf-lopen = Je ziet dit omdat lopen, traplopen of opstaan niet goed lukt.
je-why-need-lijf-lopen-wie = Je ziet dit omdat lopen, traplopen of opstaan lastig is voor { $wie }.
je-why-need-lijf-ziekte = Je ziet dit omdat je een blijvende ziekte hebt.
je-why-need-lijf-ziekte-wie = Je ziet dit omdat { $wie } een blijvende ziekte heeft.
je-why-need-lijf-laatste = Je bent ernstig ziek. Rust en goede zorg gaan nu voor.
je-why-need-lijf-laatste-wie = Je ziet dit omdat { $wie } ernstig ziek is. Rust en goede zorg gaan nu voor.
je-why-need-lijf-moe = Je ziet dit omdat je pijn hebt, of weinig energie.
je-why-need-lijf-moe-wie = Je ziet dit omdat { $wie } pijn heeft, of weinig energie.
je-why-need-lijf-zintuig = Je ziet dit omdat je slecht ziet of hoort.
je-why-need-lijf-zintuig-wie = Je ziet dit omdat { $wie } slecht ziet of hoort.
je-why-need-lijf-hersenletsel = Je ziet dit omdat je hersenletsel hebt.
je-why-need-lijf-hersenletsel-wie = Je ziet dit omdat { $wie } hersenletsel heeft.
je-why-need-lijf-opname = Je ziet dit omdat je naar het ziekenhuis gaat, of net thuis bent.
je-why-need-lijf-opname-wie = Je ziet dit omdat { $wie } naar het ziekenhuis gaat, of net thuis is.
je-why-need-lijf-hulpmiddel = Je ziet dit omdat je een hulpmiddel of aanpassing zoekt.
je-why-need-lijf-hulpmiddel-wie = Je ziet dit omdat je een hulpmiddel of aanpassing zoekt voor { $wie }.

je-topic-what-gebruik = Waar gaat het bij jou om?
je-why-need-gebruik-alcohol = Je ziet dit omdat je alcohol hebt genoemd.
je-why-need-gebruik-alcohol-wie = Je ziet dit omdat er zorgen zijn over alcohol bij { $wie }.
je-why-need-gebruik-drugs = Je ziet dit omdat je drugs of blowen hebt genoemd.
je-why-need-gebruik-drugs-wie = Je ziet dit omdat er zorgen zijn over drugs bij { $wie }.
je-why-need-gebruik-gokken = Je ziet dit omdat je gokken hebt genoemd.
je-why-need-gebruik-gokken-wie = Je ziet dit omdat er zorgen zijn over gokken bij { $wie }.
je-why-need-gebruik-scherm = Je ziet dit omdat je gamen of de telefoon hebt genoemd.
je-why-need-gebruik-scherm-wie = Je ziet dit omdat { $wie } veel op een scherm zit.
je-why-need-gebruik-pillen = Je ziet dit omdat je slaap- of pijnpillen hebt genoemd.
je-why-need-gebruik-pillen-wie = Je ziet dit omdat er zorgen zijn over pillen bij { $wie }.
je-why-need-gebruik-volhouden = Je ziet dit omdat je gestopt bent en dat wilt volhouden.
je-why-need-gebruik-volhouden-wie = Je ziet dit omdat { $wie } gestopt is. Volhouden kan zwaar zijn.
je-why-need-gebruik-naaste = Je ziet dit omdat iemand dicht bij jou drinkt, gebruikt of gokt.
je-why-need-gebruik-naaste-wie = Je ziet dit omdat iemand dicht bij { $wie } drinkt, gebruikt of gokt.

je-topic-what-zorg = Wat is lastig als je voor jezelf zorgt?
je-why-need-zorg-wassen = Je ziet dit omdat je hulp nodig hebt bij wassen of aankleden.
je-why-need-zorg-wassen-wie = Je ziet dit omdat { $wie } hulp nodig heeft bij wassen of aankleden.
je-why-need-zorg-eten = Je ziet dit omdat genoeg eten niet goed lukt.
je-why-need-zorg-eten-wie = Je ziet dit omdat het { $wie } niet goed lukt om genoeg te eten.
je-why-need-zorg-pillen = Je ziet dit omdat medicijnen op tijd innemen niet goed lukt.
je-why-need-zorg-pillen-wie = Je ziet dit omdat het { $wie } niet lukt medicijnen op tijd in te nemen.
je-why-need-zorg-toilet = Je ziet dit omdat je hulp nodig hebt bij het toilet.
je-why-need-zorg-toilet-wie = Je ziet dit omdat { $wie } hulp nodig heeft bij het toilet.
je-why-need-zorg-wond = Je ziet dit omdat je verpleging nodig hebt.
je-why-need-zorg-wond-wie = Je ziet dit omdat { $wie } verpleging nodig heeft.
je-why-need-zorg-toezicht = Je ziet dit omdat er altijd iemand bij jou in de buurt moet zijn.
je-why-need-zorg-toezicht-wie = Je ziet dit omdat er altijd iemand bij { $wie } in de buurt moet zijn.
je-why-need-zorg-nacht = Je ziet dit omdat de nachten onrustig zijn.
je-why-need-zorg-nacht-wie = Je ziet dit omdat de nachten voor { $wie } onrustig zijn.
je-why-need-zorg-schiet = Je ziet dit omdat je eigen verzorging erbij inschiet.
je-why-need-zorg-schiet-wie = Je ziet dit omdat de eigen verzorging van { $wie } erbij inschiet.

je-topic-what-huis = Wat lukt er bij jou niet goed in huis?
je-why-need-huis-schoonmaken = Je ziet dit omdat schoonmaken niet goed lukt.
je-why-need-huis-schoonmaken-wie = Je ziet dit omdat schoonmaken { $wie } niet goed lukt.
je-why-need-huis-boodschappen = Je ziet dit omdat boodschappen doen niet goed lukt.
je-why-need-huis-boodschappen-wie = Je ziet dit omdat het { $wie } niet goed lukt om boodschappen te doen.
je-why-need-huis-koken = Je ziet dit omdat koken niet goed lukt.
je-why-need-huis-koken-wie = Je ziet dit omdat koken { $wie } niet goed lukt.
je-why-need-huis-was = Je ziet dit omdat de was doen niet goed lukt.
je-why-need-huis-was-wie = Je ziet dit omdat het { $wie } niet goed lukt om de was te doen.
je-why-need-huis-klus = Je ziet dit omdat klussen in en om het huis niet goed lukken.
je-why-need-huis-klus-wie = Je ziet dit omdat klussen in en om het huis lastig zijn voor { $wie }.
je-why-need-huis-post = Je ziet dit omdat post en rekeningen bijhouden niet goed lukt.
je-why-need-huis-post-wie = Je ziet dit omdat post en rekeningen bijhouden lastig is voor { $wie }.
je-why-need-huis-formulier = Je ziet dit omdat formulieren invullen niet goed lukt.
je-why-need-huis-formulier-wie = Je ziet dit omdat het { $wie } niet goed lukt om formulieren in te vullen.
je-why-need-huis-digitaal = Je ziet dit omdat iets regelen op computer of telefoon niet goed lukt.
je-why-need-huis-digitaal-wie = Je ziet dit omdat iets regelen op computer of telefoon lastig is voor { $wie }.
je-why-need-huis-onthouden = Je ziet dit omdat plannen en onthouden niet goed lukt.
je-why-need-huis-onthouden-wie = Je ziet dit omdat plannen en onthouden lastig is voor { $wie }.

je-topic-what-net = Wat mis je, of wat is lastig met anderen?
je-why-need-net-alleen = Je ziet dit omdat je vaak alleen bent.
je-why-need-net-alleen-wie = Je ziet dit omdat { $wie } vaak alleen is.
je-why-need-net-niemand = Er is nu niemand aan wie je iets kunt vragen.
je-why-need-net-vragen-wie = Je ziet dit omdat hulp vragen lastig is voor { $wie }.
je-why-need-net-nieuw = Je ziet dit omdat je hier nieuw bent.
je-why-need-net-nieuw-wie = Je ziet dit omdat { $wie } hier nieuw is.
je-why-need-net-leeftijd = Je ziet dit omdat je contact zoekt met leeftijdgenoten, of mensen zoals jij.
je-why-need-net-leeftijd-wie = Je ziet dit omdat je contact met anderen zoekt voor { $wie }.
je-why-need-net-praten = Je ziet dit omdat je iemand zoekt om mee te praten.
je-why-need-net-praten-wie = Je ziet dit omdat je voor { $wie } iemand zoekt om mee te praten.
je-why-need-net-ver = Je ziet dit omdat je familie ver weg woont.
je-why-need-net-ver-wie = Je ziet dit omdat de familie van { $wie } ver weg woont.

je-why-need-mee-vervoer = Je ziet dit omdat ergens komen niet goed lukt.
je-why-need-mee-vervoer-wie = Je ziet dit omdat het { $wie } niet goed lukt om ergens te komen.
je-why-need-mee-auto = Je ziet dit omdat autorijden niet meer gaat.
je-why-need-mee-auto-wie = Je ziet dit omdat autorijden voor { $wie } niet meer gaat.
je-why-need-mee-durven = Je ziet dit omdat de deur uitgaan lastig is.
je-why-need-mee-durven-wie = Je ziet dit omdat de deur uitgaan lastig is voor { $wie }.
je-why-need-mee-toegang = Je ziet dit omdat niet alles bereikbaar is met een hulpmiddel.
je-why-need-mee-toegang-wie = Je ziet dit omdat niet alles bereikbaar is voor { $wie }.
je-why-need-mee-parkeren = Je ziet dit omdat ver lopen niet goed lukt.
je-why-need-mee-parkeren-wie = Je ziet dit omdat ver lopen lastig is voor { $wie }.
je-why-need-mee-club = Je ziet dit omdat je een sport of club zoekt.
je-why-need-mee-club-wie = Je ziet dit omdat je een sport of club zoekt voor { $wie }.
je-why-need-mee-kosten = Je ziet dit omdat meedoen je te veel kost.
je-why-need-mee-kosten-wie = Je ziet dit omdat meedoen te duur is voor { $wie }.

je-topic-what-recht = Wat is er aan de hand met politie, regels of recht?
je-why-need-recht-besluit = Je ziet dit omdat je het niet eens bent met een besluit.
je-why-need-recht-besluit-wie = Je ziet dit omdat { $wie } het niet eens is met een besluit.
je-why-need-recht-klacht = Je ziet dit omdat je zegt dat je niet goed behandeld bent.
je-why-need-recht-klacht-wie = Je ziet dit omdat je zegt dat { $wie } niet goed behandeld is.
je-why-need-recht-boete = Je ziet dit omdat je boetes hebt.
je-why-need-recht-boete-wie = Je ziet dit omdat { $wie } boetes heeft.
je-why-need-recht-zaak = Je ziet dit omdat er een zaak loopt bij politie of rechter.
je-why-need-recht-zaak-wie = Je ziet dit omdat er voor { $wie } een zaak loopt bij politie of rechter.
je-why-need-recht-slachtoffer = Je bent slachtoffer geworden. Dat is niet jouw schuld.
je-why-need-recht-slachtoffer-wie = Je ziet dit omdat { $wie } slachtoffer is geworden.
je-why-need-recht-discriminatie = Je ziet dit omdat je zegt dat je ongelijk behandeld bent.
je-why-need-recht-discriminatie-wie = Je ziet dit omdat je zegt dat { $wie } ongelijk behandeld is.
je-why-need-recht-detentie = Je ziet dit omdat je net vrij bent, of bijna.
je-why-need-recht-detentie-wie = Je ziet dit omdat { $wie } net vrij is, of bijna.
je-why-need-recht-verblijf = Je ziet dit omdat je vragen hebt over verblijf of papieren.
je-why-need-recht-verblijf-wie = Je ziet dit omdat er vragen zijn over verblijf of papieren van { $wie }.

je-why-need-mz-tijd = Je ziet dit omdat je bijna geen tijd hebt voor jezelf.
je-why-need-mz-tijd-wie = Je ziet dit omdat de mantelzorger bijna geen eigen tijd heeft.
je-why-need-mz-alleen = Je ziet dit omdat alles op jou neerkomt.
je-why-need-mz-alleen-wie = Je ziet dit omdat alles op de mantelzorger neerkomt.
je-why-need-mz-nacht = Je ziet dit omdat je slecht slaapt door het zorgen.
je-why-need-mz-nacht-wie = Je ziet dit omdat de mantelzorger slecht slaapt door het zorgen.
je-plan-need-mz-werk = Het lukt mij niet goed om te zorgen naast school of werk.
je-why-need-mz-werk = Je ziet dit omdat je zorgt naast je werk of school.
je-why-need-mz-werk-wie = Je ziet dit omdat de mantelzorger zorgt naast werk of school.
je-why-need-mz-regelen = Je ziet dit omdat je veel moet regelen en bellen.
je-why-need-mz-regelen-wie = Je ziet dit omdat de mantelzorger veel moet regelen en bellen.
je-why-need-mz-gedrag = Je ziet dit omdat omgaan met de ziekte of het gedrag lastig is.
je-why-need-mz-gedrag-wie = Je ziet dit omdat omgaan met de ziekte lastig is voor de mantelzorger.
je-why-need-mz-weigert = Je ziet dit omdat je naaste geen hulp wil.
je-why-need-mz-weigert-wie = Je ziet dit omdat hulp van anderen aannemen lastig is.
je-why-need-mz-afstand = Je ziet dit omdat je op afstand zorgt.
je-why-need-mz-afstand-wie = Je ziet dit omdat de mantelzorger op afstand zorgt.
je-why-need-mz-op = Je houdt het zorgen niet meer vol. Daarom gaat hulp voor jezelf voor.
je-why-need-mz-op-wie = Je ziet dit omdat de mantelzorger het zorgen niet meer volhoudt.

## What was told, said back

je-heard-alone = Je woont alleen.
je-heard-more = { $aantal ->
    [one] Je hebt nog 1 ding genoemd.
   *[other] Je hebt nog { $aantal } dingen genoemd.
}

je-heard-need-geld-inkomen-weg = Je hebt geen inkomen, of je inkomen stopt.
je-heard-need-geld-aanvragen = Je wilt een toeslag of regeling aanvragen.
je-heard-need-geld-aanvragen-wie = Je wilt een toeslag of regeling aanvragen voor { $wie }.
je-heard-need-geld-deurwaarder = Er is een deurwaarder, of er ligt beslag op je geld.
je-heard-need-geld-energie = Energie kost je te veel.
je-heard-need-geld-zorgkosten = Je hebt kosten door ziekte of een beperking.
je-heard-need-geld-bedrijf = Je hebt geldzorgen door een eigen bedrijf.
je-heard-need-geld-misbruik = Iemand gebruikt of pakt je geld.

je-heard-need-werk-zoeken = Je zoekt werk.
je-heard-need-werk-kwijt = Je bent je werk kwijt, of ontslag dreigt.
je-heard-need-werk-ziek = Je hebt een baan, maar bent ziek of overbelast.
je-heard-need-werk-passend = Je hebt werk nodig dat past bij een beperking.
je-heard-need-werk-opleiding = Je wilt een opleiding of cursus kiezen.
je-heard-need-werk-opleiding-wie = Je zoekt een opleiding of cursus voor { $wie }.
je-heard-need-werk-taal = Je wilt Nederlands, lezen of rekenen leren.
je-heard-need-werk-bedrijf = Je eigen bedrijf loopt niet goed.

je-heard-need-dag-leeg = Je hebt te weinig te doen.
je-heard-need-dag-plek = Je zoekt een vaste plek voor overdag.
je-heard-need-dag-plek-wie = Je zoekt voor { $wie } een vaste plek overdag.
je-heard-need-dag-buiten = Je wilt vaker naar buiten, of met je handen bezig zijn.
je-heard-need-dag-buiten-wie = Je zoekt iets voor { $wie }, buiten of met de handen.
je-heard-need-dag-hobby = Je zoekt een hobby of club.
je-heard-need-dag-hobby-wie = Je zoekt een hobby of club voor { $wie }.
je-heard-need-dag-betekenis = Je wilt iets doen voor een ander.
je-heard-need-dag-betekenis-wie = Je zoekt iets wat { $wie } voor een ander kan doen.

je-heard-need-wonen-zoeken = Je zoekt een huis, of een ander huis.
je-heard-need-wonen-duur = Je huis is te duur.
je-heard-need-wonen-geenplek = Je hebt nu geen eigen plek om te wonen.
je-heard-need-wonen-uithuis = In een brief staat dat je je huis uit moet.
je-heard-need-wonen-bang = Je bent bang voor iemand in de buurt.

je-heard-need-thuis-uitelkaar = Thuis gaan mensen uit elkaar, of dat is net gebeurd.
je-heard-need-thuis-verlies = Er is iemand overleden die dicht bij jou stond.
je-heard-need-thuis-mijzelf = Je kunt thuis niet jezelf zijn.

je-heard-need-kind-opvoeden = Je hebt vragen over opgroeien.
je-heard-need-kind-gedrag = Je bent vaak boos of druk.
je-heard-need-kind-gevoel = Je hebt het van binnen moeilijk.
je-heard-need-kind-school = Op school loopt het vast.
je-heard-need-kind-beperking = Je hebt extra zorg nodig, door ziekte of een beperking.
je-heard-need-kind-scheiding = Je hebt te maken met ouders die uit elkaar gaan.
je-heard-need-kind-opvang = Je zoekt oppas of opvang.
je-heard-need-kind-opvang-wie = Je zoekt oppas of opvang voor { $wie }.
je-heard-need-kind-ander = Je zorgt voor een kind van een ander.
je-heard-need-kind-kosten = Sport, school of spullen kosten je te veel.
je-heard-need-kind-vervoer = Je hebt vervoer nodig naar een andere school.

je-heard-need-hoofd-slapen = Je slaapt slecht of piekert veel.
je-heard-need-hoofd-somber = Je bent somber, of hebt nergens zin in.
je-heard-need-hoofd-angst = Je bent bang, of raakt in paniek.
je-heard-need-hoofd-stress = Je hebt stress, of bent oververmoeid.
je-heard-need-hoofd-verlies = Je hebt verdriet om een verlies.
je-heard-need-hoofd-vergeten = Je vergeet dingen, verdwaalt of doet anders dan vroeger.
je-heard-need-hoofd-ergs = Je hebt iets ergs meegemaakt.
je-heard-need-hoofd-anders = Je hebt autisme of adhd, of leren is moeilijk.
je-heard-need-hoofd-stem = Je hoort stemmen, of vertrouwt anderen niet meer.
je-heard-need-hoofd-eten = Je bent heel veel bezig met eten of gewicht.

je-heard-need-lijf-vallen = Je valt soms, of bent bang om te vallen.
je-heard-need-lijf-ziekte = Je hebt een ziekte die blijft.
je-heard-need-lijf-laatste = Je bent ernstig ziek.
je-heard-need-lijf-moe = Je hebt pijn, of weinig energie.
je-heard-need-lijf-zintuig = Je ziet of hoort slecht.
je-heard-need-lijf-hersenletsel = Je hebt hersenletsel.
je-heard-need-lijf-opname = Je gaat naar het ziekenhuis, of bent net thuis.
je-heard-need-lijf-hulpmiddel = Je zoekt een hulpmiddel of aanpassing.
je-heard-need-lijf-hulpmiddel-wie = Je zoekt een hulpmiddel of aanpassing voor { $wie }.

je-heard-need-gebruik-alcohol = Bij jou speelt alcohol een rol.
je-heard-need-gebruik-drugs = Je hebt te maken met drugs of blowen.
je-heard-need-gebruik-gokken = Bij jou speelt gokken een rol.
je-heard-need-gebruik-scherm = Je gamet veel, of zit veel op je telefoon.
je-heard-need-gebruik-pillen = Je gebruikt slaap- of pijnpillen.
je-heard-need-gebruik-volhouden = Je bent gestopt en wilt dat volhouden.
je-heard-need-gebruik-naaste = Iemand dicht bij jou drinkt, gebruikt of gokt.

je-heard-need-zorg-toilet = Je hebt hulp nodig bij het toilet.
je-heard-need-zorg-wond = Je hebt zorg nodig voor een wond, infuus of injectie.
je-heard-need-zorg-toezicht = Er moet altijd iemand bij jou in de buurt zijn.
je-heard-need-zorg-schiet = Je eigen verzorging schiet erbij in.

je-heard-need-net-alleen = Je bent vaak alleen.
je-heard-need-net-niemand = Je hebt niemand aan wie je iets kunt vragen.
je-heard-need-net-vragen = Je vindt hulp vragen lastig.
je-heard-need-net-nieuw = Je bent nieuw in de buurt of in Nederland.
je-heard-need-net-leeftijd = Je zoekt contact met leeftijdgenoten, of met mensen met dezelfde ervaring.
je-heard-need-net-leeftijd-wie = Je zoekt voor { $wie } contact met leeftijdgenoten, of mensen met dezelfde ervaring.
je-heard-need-net-praten = Je zoekt iemand om mee te praten.
je-heard-need-net-praten-wie = Je zoekt voor { $wie } iemand om mee te praten.
je-heard-need-net-ver = Je familie woont ver weg.

je-heard-need-mee-durven = Je durft of wilt niet goed de deur uit.
je-heard-need-mee-toegang = Met rolstoel, rollator of scootmobiel kom je niet overal.
je-heard-need-mee-club = Je zoekt een sport of club die past.
je-heard-need-mee-club-wie = Je zoekt een sport of club die past bij { $wie }.
je-heard-need-mee-kosten = Meedoen kost je te veel.

je-heard-need-recht-besluit = Je bent het niet eens met een besluit.
je-heard-need-recht-klacht = Je zegt dat je niet goed behandeld bent.
je-heard-need-recht-klacht-wie = Je zegt dat { $wie } niet goed behandeld is.
je-heard-need-recht-boete = Je hebt boetes.
je-heard-need-recht-slachtoffer = Je bent slachtoffer geworden van een misdrijf.
je-heard-need-recht-discriminatie = Je zegt dat je gediscrimineerd of ongelijk behandeld bent.
je-heard-need-recht-discriminatie-wie = Je zegt dat { $wie } gediscrimineerd of ongelijk behandeld is.
je-heard-need-recht-detentie = Je bent net vrij, of komt bijna vrij.
je-heard-need-recht-verblijf = Je hebt vragen over verblijf of papieren.

je-heard-need-mz-tijd = Je hebt bijna geen tijd voor jezelf.
je-heard-need-mz-alleen = Alles komt op jou neer.
je-heard-need-mz-nacht = Je slaapt slecht door het zorgen.
je-heard-need-mz-werk = Je zorgt naast je werk of school.
je-heard-need-mz-regelen = Je moet veel regelen en bellen.
je-heard-need-mz-weigert = Je naaste wil geen hulp.
je-heard-need-mz-afstand = Je zorgt op afstand.
je-heard-need-mz-op = Je houdt het zorgen niet meer vol.
