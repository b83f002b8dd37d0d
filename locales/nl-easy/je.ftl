### Makkelijke je-vormen (taalniveau A2), voor jongeren die voor zichzelf antwoorden.
### je-<id> hoort bij het bericht <id> in deze map. Wat hier niet staat, komt uit de andere teksten.
### Dezelfde regels, met "je". Serieus, geen straattaal.

## places.ftl

je-level-0b = Met mensen die je kent
je-access-vrij = Je kunt zo komen
je-access-verschilt = Vraag of de gemeente eerst moet beslissen
je-how-113 = Bel of chat, dag en nacht. Het mag zonder je naam.
je-how-veilig-thuis = Bel, dag en nacht. Het mag zonder je naam.
je-how-huisarts = Bel je huisarts. Vertel wat er is.
je-how-huisartsenpost = Bel eerst. Kijk op de website van je huisarts. Daar staat het nummer.
je-how-politie = Is er geen haast? Bel dit nummer. Is er gevaar? Bel dan 112.
je-how-zorgwekkend-gedrag = Is iemand in de war? Maak je je zorgen? Bel dan dit meldpunt.
je-how-schuld = Bel. Moet je misschien je huis uit? Of stopt je stroom, warmte of water? Zeg dat dan meteen.
je-how-wmo = Bel de gemeente. Of doe een melding met je tekst van hier. Een melding is: je vraagt de gemeente om hulp.
je-how-werk-inkomen = Bel en vertel wat er is met werk of geld. Vraag ook wat je moet meenemen.
je-how-uwv = Had je een baan? Ben je nu ziek of werkloos? Bel dan het UWV.
je-how-ciz = Je kunt bij het CIZ zorg aanvragen. Vraag hulp aan je huisarts of casemanager. Een casemanager is een vaste begeleider.
je-how-wlz = Vraag om gratis cliëntondersteuning voor de Wlz. Dat is iemand die met je meedenkt.
je-how-wijkverpleging = Bel een organisatie voor thuiszorg. Of vraag het je huisarts.
je-how-zorgverzekering = Vraag waar je iets mag lenen. Vraag ook wat de verzekering betaalt.
je-how-klacht = Vertel wat er is gebeurd en wat je wilt. Een klacht gaat over hoe iemand je heeft behandeld.
je-how-mantelzorg = Bel. Vertel hoe het met jóú gaat.
je-how-vrijwilligers = Vertel wat je graag doet. Vertel ook hoeveel tijd je hebt.
je-how-juridisch-loket = Bel gratis. Leg je brief klaar.
je-how-bank = Bel vandaag. Vraag: wilt u de pas blokkeren?
je-how-duo = Bel DUO. Of vraag een gesprek met de decaan. De decaan helpt bij vragen over je studie.
je-how-jgz = Bel het consultatiebureau of de jeugdarts. Je hoeft niet te wachten.
je-how-formulierenhulp = Neem je brieven mee. Ook brieven die nog dicht zijn, mogen mee.
je-how-bedrijfsarts = Vraag je baas om een gesprek met de bedrijfsarts. Je hoeft niet te zeggen waarom.
je-how-parkeerkaart = Vraag hoe je de kaart aanvraagt. Vraag ook wat je moet meenemen.
je-how-leerlingenvervoer = Vraag hoe je dit aanvraagt. Vraag school ook om een brief.
je-how-helpwanted = Bel of chat. Het is gratis. Het mag zonder je naam.
je-how-vluchtelingenwerk = Ga naar het spreekuur. Neem je brieven mee.
je-how-skgz = Vraag eerst je zorgverzekeraar om nog eens te kijken. Helpt dat niet? Ga dan naar de SKGZ.
je-how-slachtofferhulp = Bel. Vertel wat er is gebeurd. Je hoeft niet naar de politie.
je-how-eigen-stappen = Kies één stap voor deze week. Je mag ook altijd een melding doen.

## questions.ftl

je-question-rol-vraag =
    .hint = Heb je zelf ook een vraag? Kies wat nu het belangrijkst is.

je-question-rol-zorg =
    .why = Zorg je vaak voor een ander? Soms heb je dan zelf ook hulp nodig. Daarom vragen wij dit.

je-question-veilig =
    .hint = Kruis aan wat klopt. Weet je het niet zeker? Kruis het dan ook aan. Klopt er niets? Kies dan “Geen van deze”.
    .why = Is er gevaar? Dan zie je meteen wie je kunt bellen. Je antwoord blijft hier. Alleen jij kunt het delen.

je-question-leeftijd-jong =
    .why = Onder de 18 jaar is er andere hulp. Wij vragen alleen je leeftijd, geen geboortedatum.

je-question-huishouden =
    .hint = Je mag meer dan één ding aankruisen. Woont een kind soms bij je? Kruis dat dan ook aan.
    .why = Hulp kan ook voor je gezin zijn. Daarom vragen wij dit.

je-question-gaat-geld =
    .hint = Denk aan je rekeningen van de laatste maand.
    .why = Hulp bij geld begint vaak klein. Wij zoeken stappen die passen.

je-question-gaat-werk =
    .why = Werken en leren kan op veel manieren. Wij zoeken iets dat bij je past.

je-question-gaat-dag =
    .why = Vaak is er iets te doen in de buurt. Wij kijken wat bij je past.

je-question-gaat-wonen =
    .hint = Denk aan je huis en de huur. Kun je daar blijven?
    .why = Een goede plek geeft rust. Wij kijken wie met je kan meedenken.

je-question-gaat-thuis =
    .why = Veel mensen hebben thuis weleens ruzie. Voel je je niet veilig? Veiligheid is het belangrijkst.

je-question-gaat-hoofd =
    .why = Praten kan helpen. Een kleine stap kan ook helpen. Wij kijken wat bij je past.

je-question-gaat-gebruik =
    .hint = Gokken is spelen om geld. Gaat het om gamen of pillen? Dat mag je hier ook zeggen.
    .why = Je mag hier alles zeggen. Wij zoeken steun die past.

je-question-gaat-zorg =
    .why = Soms helpt de wijkverpleging: een verpleegkundige die thuis komt. Soms helpt de gemeente. Wij laten zien waar je hulp kunt vragen.

je-question-gaat-huis =
    .why = Er zijn veel soorten hulp in huis. Wij kijken wat bij je past.

je-question-gaat-net = Heb je mensen die je kunt bellen?
    .why = Soms kan familie of een buur iets doen. Heb je weinig mensen? Dan kiezen wij andere stappen.

je-question-gaat-mee =
    .hint = Denk aan winkels, bezoek of een club. Hoe kom je daar?

je-question-gaat-recht =
    .why = Er is gratis advies over regels en recht. Wij laten je zien waar.

je-question-gaat-mz =
    .why = Zorg je voor iemand? Dan mag je ook steun vragen. Wij kijken wat jou kan helpen.

je-question-ontruiming-datum =
    .hint = Dat heet ontruiming. De datum staat in de brief.

je-question-ontruiming-datum-geld =
    .hint = Dat heet ontruiming. De datum staat in de brief.

je-question-ontslag-datum =
    .hint = Weet je het nog niet zeker? Kies dan wat je denkt.
    .why = Dan kun je op tijd hulp regelen. Daarom vragen wij de dag.

je-question-jeugdhulp =
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders. Je mag meer dan één ding aankruisen.

je-question-toekomstplan =
    .why = Je kunt samen met iemand een plan maken. Wij laten zien met wie.

je-question-netwerk =
    .why = Is er niemand? Dan kiezen wij andere stappen voor jou.

je-question-duur =
    .hint = Wat denk je? Ongeveer is genoeg.

je-question-overzicht = Wat klopt voor jou?
    .hint = Je mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Alles alleen regelen is moeilijk. Iemand kan met je meedenken.

je-question-regisseur =
    .hint = Dat is een vaste hulpverlener of begeleider. Jij of je ouders zijn dat niet.
    .why = Is er zo iemand? Die persoon kun je vaak het eerst bellen.

je-question-eerder =
    .hint = Je mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan weten wij wat je nu kunt doen. Soms is er al een begin.

je-question-besluit-datum =
    .why = Ben je het niet eens met het besluit? Dat kun je laten weten. Met de datum zie je tot welke dag.

je-question-melding-datum =
    .why = De gemeente bekijkt je vraag in een vaste tijd. Wij rekenen die tijd uit.

je-question-lastig = Wat is moeilijk voor jou?
    .hint = De gemeente kan hier rekening mee houden. Je mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan kiezen wij vaker voor bellen of een tolk. Een tolk vertaalt wat je zegt. Er kan ook iemand meekijken.

je-question-taal =
    .hint = Zie je je taal niet? Kies dan de laatste keuze.
    .why = Je kunt bij een gesprek een tolk vragen. Een tolk vertaalt wat je zegt.

je-question-zelfgesprek = Lukt het om zelf over hulp te praten?

je-question-talent =
    .why = Dit kan een begin zijn. Voor de hulp maakt het niet uit.

## rules.ftl

je-reason-none = Je kunt zelf beginnen. Een melding doen mag altijd. Een melding is: je vraagt de gemeente om hulp.
je-reason-r01 = Je zegt: er is nu gevaar. Bel 112.
je-reason-r02 = Je bent nu niet veilig. Bel 112 of 113. Blijf niet alleen.
je-reason-r03-ik = Je denkt aan de dood. Praat nu met 113. Dat is gratis.
je-reason-r03 = Je denkt aan de dood. Praat nu met 113. Dat is gratis.
je-reason-r04 = Thuis moet veilig zijn. Bel Veilig Thuis voor advies. Bellen kan ook zonder je naam.
je-reason-r05 = Vroeger was er geweld. Je mag hier altijd over praten.
je-reason-r07 = Niemand mag je pijn doen. Niemand mag je geld afpakken. Een helper mag dat ook niet. Bel Veilig Thuis voor advies.
je-reason-r08 = Dit is niet jouw schuld. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen. Later bellen mag ook.
je-reason-r09 = Je zegt: er is nu een dokter nodig. Bel eerst. Ga pas daarna.
je-reason-r14 = Dit is niet je schuld. Betaal niet. Stuur niets meer. Bewaar alle berichten. Helpwanted helpt.
je-reason-r15 = Niemand mag je dwingen. Je bent niet schuldig. Bel voor hulp en een veilige plek. Wij bewaren niets.
je-reason-r17 = Er is al hulp, of je hebt die aangevraagd. Maar het helpt niet, of het stopt. Vraag daarom wie hierover mag beslissen.
je-reason-r18 = Je zegt: thuis voelt het niet veilig. Bel Veilig Thuis voor advies. Bellen kan ook zonder je naam.
je-reason-r19 = Er is geen eigen plek om te wonen. Bel. Vraag ook naar een briefadres. Dat is een adres voor je post. Is er geen slaapplek meer? Dan is er de opvang.
je-reason-r23 = Je hebt een brief over ontruiming. Ontruiming betekent: het huis moet leeg. Komt dat door schulden? De gemeente moet dan met je praten. Dat moet binnen 3 werkdagen. Die tijd begint als je hulp vraagt. Werkdagen zijn maandag tot en met vrijdag. Ga altijd naar de zitting bij de rechter. Vraag: kan de gemeente de rechter om uitstel vragen?
je-reason-r24 = Er is haast. Stopt licht, water, warmte of de zorgverzekering? De gemeente moet dan met je praten. Dat moet binnen 3 werkdagen. Die tijd begint als je hulp vraagt. Werkdagen zijn maandag tot en met vrijdag.
je-reason-r25 = Er is een deurwaarder, of er is beslag. Bij beslag houdt een deurwaarder geld of spullen vast. Vraag: heb ik nog genoeg om te leven? Dat bedrag heet de beslagvrije voet. Kijk op uwbeslagvrijevoet.nl.
je-reason-r28 = Het gaat weer slechter dan eerst. Bel eerst je behandelaar. De huisarts kan ook meekijken.
je-reason-r30 = Je bent jonger dan 18. Je mag zelf hulp vragen. Dat mag ook zonder je ouders.
je-reason-r31 = Het CJG helpt bij opvoeden en opgroeien. CJG betekent: Centrum voor Jeugd en Gezin. De huisarts of jeugdarts kan ook verwijzen. Verwijzen is: een arts stuurt je naar hulp.
je-reason-r32 = Er is een probleem op school of bij de opleiding. School moet meedenken over een passende plek. Ben je 18 tot 23 jaar, zonder diploma? Dan kun je naar het doorstroompunt.
je-reason-r33 = Rond je 18e verandert er veel. Begin nu met een plan. Vraag daar hulp bij. Doe dat op zijn laatst met 17½ jaar.
je-reason-r34 = Je bent jong. Er gebeurt veel tegelijk: { $gebieden }. Er zijn mensen die met je meedenken. Zij kijken naar alles samen.
je-reason-r35 = Je krijgt zorg uit de Wlz: Wet langdurige zorg. Vraag het daarom je zorgaanbieder of het zorgkantoor. Je zorgaanbieder is de organisatie die je nu helpt.
je-reason-r36 = Er moet altijd zorg of iemand dichtbij zijn. Daarvoor is de Wlz: Wet langdurige zorg. Het CIZ beslist of de Wlz past. Het CIZ is een organisatie voor heel Nederland. Heb je eerder hulp nodig? Doe dan ook een melding.
je-reason-r38 = De huisarts helpt bij hoe je je voelt. Ook bij alcohol, drugs of pillen. De huisarts weet welke hulp past.
je-reason-r41 = Veel mensen hebben weleens zorgen over geld. Hulp bij schulden is voor iedereen. Vraag je de gemeente om hulp? Dan is er binnen 4 weken een gesprek.
je-reason-r43 = Heb je te weinig AOW? De SVB kan soms extra geld geven. Dat heet AIO. Vraag het nu aan. Wacht niet.
je-reason-r44 = Werk kwijt, of werken met een ziekte? Het UWV helpt. Heb je een baan en ben je ziek? Je mag zelf naar de bedrijfsarts.
je-reason-r46 = Zorg die echt nodig is, mag altijd. Ook zonder verzekering. Je antwoord blijft op dit apparaat. Je mag om een tolk vragen.
je-reason-r50 = Eén persoon kent al je hulp. Begin bij die persoon.
je-reason-r51 = Je noemt verschillende problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit je buurt.
je-reason-r52 = Je noemt verschillende problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit je buurt.
je-reason-r53 = Er is veel tegelijk. Het wijkteam zet alles met je op een rij. In het wijkteam werken hulpverleners uit je buurt.
je-reason-r55 = Misschien helpt een van deze stappen. Je kunt ook meteen een melding doen. Een melding is: je vraagt de gemeente om hulp.
je-reason-r56 = Je kunt zelf beginnen met deze stappen. Een melding doen mag altijd. Een melding is: je vraagt de gemeente om hulp.
je-reason-r57 = Niet iedereen weet veel van wat je noemt. Vraag om een deskundige. Een deskundige weet er wel veel van.
je-reason-r58 = Je wilt iets doen voor een ander. Dat kan altijd.
je-reason-r59 = Beter worden kan niet meer. De huisarts helpt je. Vraag: wie kan ik dag en nacht bellen? Huisarts en wijkverpleging kosten geen eigen risico.
je-reason-r63 = Uit elkaar gaan geeft veel vragen. Het Juridisch Loket helpt. Ben je bang voor de ander? Bel dan Veilig Thuis.
je-reason-r65 = Je zorgt voor een kind van een ander. Soms kan dat pleegzorg worden. Het CJG weet er meer van. CJG betekent: Centrum voor Jeugd en Gezin.
je-reason-r70 = Jeugdstem hoort niet bij de gemeente. Zij leggen uit wat je rechten zijn. Zij gaan ook mee.
je-modifier-m3 = Je bent jong en je zorgt voor iemand. Je school en het CJG kunnen je helpen. CJG betekent: Centrum voor Jeugd en Gezin.
je-modifier-m4 = Lezen of Nederlands is moeilijk. Ga langs, of bel samen met iemand. Vraag om een tolk of om uitleg. Een tolk vertaalt wat je zegt.
je-modifier-m5 = Een computer of mobiel is moeilijk. Het hoeft ook niet. Je kunt bellen of langsgaan.
je-modifier-m6 = Je wilt het gesprek niet alleen doen. Een cliëntondersteuner denkt met je mee. Die gaat mee naar het gesprek. Dat is gratis.
je-modifier-m7 = Je kunt nu niemand om hulp vragen. Dat kan zwaar zijn. Hier zie je hoe je mensen leert kennen.
je-modifier-m8 = Je bent het niet eens met een besluit. Je kunt bezwaar maken. Bezwaar is: je vraagt om een ander besluit. Dat kan 6 weken lang. De tijd begint na de dag van versturen.
je-modifier-m9 = Je zegt dat iemand je niet goed heeft behandeld. Je kunt een klacht indienen. Een klacht is iets anders dan bezwaar. Bezwaar gaat over een besluit.
je-modifier-m10 = Je zoekt hulp. De ander weet dat nog niet. Is praten veilig? Praat er dan eerst samen over. Een melding mag ook zonder praten.
je-modifier-m11 = Er is al hulp, maar niet genoeg. Praat erover met je hulpverlener. Je mag ook om iemand anders vragen.
je-modifier-m12 = Past iets niet bij je? Dan zie je het niet meer. Wil je dat? Dan staat het in je plan.
je-modifier-m13 = Je melding is meer dan 6 weken oud. Heb je nog geen verslag? Dan mag je de hulp nu officieel vragen. Dat heet een aanvraag.
je-modifier-m14 = Bellen is moeilijk. Je kunt mailen, chatten of langsgaan. Ben je doof of hoor je slecht? Het UWV betaalt een tolk.
je-modifier-m15 = Vraag om uitleg in kleine stappen. Vraag het ook op papier. Een cliëntondersteuner is gratis. Die denkt met je mee.
je-modifier-m17 = Je bent het niet eens met een besluit. Van de zorgverzekeraar? Vraag eerst om een nieuw besluit. Daarna kun je naar de SKGZ. Van school? Er is een klachtencommissie. Van de rechter, over een kind? Vraag een advocaat.
je-why-not-excluded = Dit past nu niet. Je zei: “{ $antwoord }”.
je-why-not-no-sign = Je hebt hier niets over gezegd.
je-why-not-safety-all = Je ziet nu geen andere stappen. Veiligheid is nu het belangrijkst.
je-why-not-refused = Je hebt gezegd dat dit niet bij je past.

## suggestions.ftl

je-suggestion-c01 =
    .what = Je schrijft op: wat gaat goed? En wat wil je anders? Zo zie je een begin.
    .step = Schrijf drie dingen op die lukken. Schrijf één ding op dat je anders wilt.

je-suggestion-c02 =
    .what = Je schrijft op wat je elke dag doet. Dat kan rust geven.
    .who = Voor mensen met weinig vaste tijden. Of voor mensen die soms iets vergeten. Ben je vaak in de war? De huisarts kan dan meedenken.

je-suggestion-c03 =
    .what = Je schrijft op: welk geld komt binnen? En welk geld gaat weg? Zo zie je wat er overblijft.
    .step = Schrijf op wat er deze maand binnenkomt. Schrijf ook op wat je betaalt, zoals de huur.
    .who = Voor mensen met zorgen over geld. Rekenen moet wel lukken. Moet je misschien je huis uit? Of stopt je stroom? Bel dan de gemeente.

je-suggestion-c04 = Kijk of er extra geld is
    .step = Ga naar toeslagen.nl. Maak daar een proefberekening. Dan zie je: wat is er misschien voor mij? Of vraag hulp aan sociaal raadslieden. Dat zijn mensen die helpen met brieven.
    .who = Voor mensen met weinig inkomen, of een nieuw inkomen. Heb je vandaag geen geld voor eten? Bel dan de gemeente.

je-suggestion-c05 =
    .what = Je betaalt een rekening in kleine delen. Dat heet een betalingsregeling. Het kan extra kosten voorkomen.
    .step = Bel het bedrijf van de rekening. Vraag: mag ik in delen betalen?
    .who = Voor één rekening die nu niet lukt. Heb je meer dan één schuld? Of moet je misschien je huis uit? Vraag dan hulp bij schulden.

je-suggestion-c06 =
    .what = Leg alle brieven bij elkaar. Je leest ze op een vaste tijd. Zo blijft er minder liggen.
    .who = Voor mensen met wat oude post. Is de post al maanden oud? Een vrijwilliger kan dan met je meekijken.

je-suggestion-c07 =
    .what = Kleine dingen kunnen vallen voorkomen. Bijvoorbeeld meer licht, of een handvat. Je kunt veel in de winkel kopen.
    .step = Loop door je huis. Kijk in elke kamer naar losse kleden en licht. Kijk ook: waar kan ik mij vasthouden?
    .who = Voor mensen die bang zijn om te vallen. Huur je? Praat dan eerst met de verhuurder, voor je boort. Is er iets groots nodig? Je kunt de gemeente om hulp vragen.

je-suggestion-c08 =
    .step = Ga naar de thuiszorgwinkel of huisarts. Vraag wat bij je past. Vraag ook wie kan meekijken.
    .who = Voor mensen die alleen wonen of soms iets vergeten. Of voor mensen die zich veiliger willen voelen. Word je onrustig van apparaten? Dan past dit minder.

je-suggestion-c09 =
    .what = Denk aan krukken, een rollator of een douchestoel. Voor korte tijd kun je vaak lenen.
    .step = Bel je zorgverzekeraar. Vraag: waar mag ik dit lenen?

je-suggestion-c10 =
    .what = Een winkel brengt je boodschappen thuis. Of een bedrijf brengt een maaltijd. Je hoeft minder te tillen of te koken.
    .who = Voor mensen die winkelen of koken zwaar vinden. Je moet dit wel kunnen betalen. Heb je hulp nodig bij het eten? Vraag dan om meer hulp.

je-suggestion-c11 =
    .what = Je kiest zelf iemand om bij je schoon te maken. Samen kiezen jullie de dag en het werk. Samen kiezen jullie ook het loon. Jij bent dan de baas: de werkgever.
    .step = Vraag je buren of vrienden. Misschien kennen zij een goede hulp.
    .who = Voor mensen die zelf een hulp kunnen betalen. Is dat te duur? Dan is er de gemeente. Je mag de gemeente altijd om hulp vragen.

je-suggestion-c12 =
    .what = Bewegen kan goed zijn voor je lichaam en hoofd. Een klein stukje is ook goed.
    .who = Voor mensen die zich fitter willen voelen. Twijfel je, of zegt je arts nee? Vraag je huisarts dan wat je wel kunt doen.

je-suggestion-c13 =
    .what = Samen kijken jullie wat kan. Bijvoorbeeld andere uren of ander werk. Praat ook over verlof. Verlof is een tijd vrij van werk.
    .step = Vraag een gesprek met je baas. Zeg één ding dat jou kan helpen. Ben je ziek? Ga ook naar de bedrijfsarts. Dat is de dokter van je werk.
    .who = Voor mensen met werk die ziek zijn. Ook als je naast je werk voor iemand zorgt. Is er ruzie op het werk? Vraag dan liever advies over de wet.

je-suggestion-c14 =
    .what = Je vraagt: mag ik hier werken of leren? Je kunt ook vragen om mee te kijken. Zo leer je het werk kennen.
    .step = Kies één leuk bedrijf. Vraag: mag ik een keer meekijken?
    .who = Voor mensen die werk of een leerplek zoeken. Ben je nu ziek? Dan kan dit wachten.

je-suggestion-c15 =
    .what = Elke dag op vaste tijden leven kan helpen. Bijvoorbeeld bij stress, verdriet of veel zorgen. Je begint klein.
    .who = Voor mensen met lichte klachten. Duurt het lang, of wordt het zwaarder? Bel dan je huisarts.

je-suggestion-c16 =
    .what = Een plan om minder te drinken, blowen of gokken. Je kijkt hoe het gaat. Je kiest wat je wilt bereiken.
    .who = Voor mensen die zelf iets willen veranderen. Drink of gebruik je elke dag veel? Stop dan niet ineens. Bel je huisarts.

je-suggestion-c17 = Maak je klaar voor het gesprek
    .what = Je schrijft op: wat wil ik vertellen? En wat wil ik vragen? Dat geeft steun in het gesprek.
    .who = Voor mensen met een gesprek over hulp. Het mag. Het hoeft niet. Kan je vraag niet wachten? Bel dan liever.

je-suggestion-c18 =
    .what = Je kiest iemand die iets voor je mag regelen. Je schrijft dat op. Dat heet een machtiging of volmacht.
    .who = Voor hulp met papieren, van iemand die je vertrouwt. Moet je tekenen van iemand? Of weet je het niet zeker? Teken dan nog niets.
    .cost = Alleen een notaris kost geld.

je-suggestion-c19 =
    .what = Je oefent met fiets, bus, trein of meerijden. Zo kom je misschien vaker ergens.
    .step = Maak één rit, samen met iemand. Kies een rit die je vaker wilt maken.
    .who = Voor mensen die willen oefenen met reizen. Is het verkeer niet veilig voor jou? Vraag dan naar ander vervoer.

je-suggestion-c20 =
    .what = Je tekent de mensen die je kent. Wie staat dichtbij? Zo zie je aan wie je iets kunt vragen.
    .step = Schrijf je naam in het midden. Schrijf er zes namen omheen. Minder mag ook.
    .who = Voor mensen die een paar mensen kennen. Ben je bang voor iemand die je kent? Doe dit dan niet.

je-suggestion-c21 =
    .who = Als verschillende mensen willen helpen, is dit goed. Is er ruzie? Of wil je dit privé houden? Kies dan iets anders.

je-suggestion-c22 =
    .what = Je praat met familie en mensen die je kent. Jullie beslissen samen. Dat heet een familiegroepsplan.
    .who = Voor mensen die samen willen beslissen. Niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

je-suggestion-c23 =
    .who = Voor mensen die vragen moeilijk vinden. Dat zijn veel mensen. Heeft de ander het al zwaar? Vraag dan iemand anders.

je-suggestion-c24 =
    .what = Met twee mensen hoor je meer. De ander kan ook iets vragen of opschrijven.
    .step = Vraag iemand die je vertrouwt. Dat mag iemand van buiten je huis zijn. Vertel de dag en de tijd.
    .who = Voor elk gesprek of elke afspraak. Maakt iemand je bang? Of speelt die de baas? Neem die persoon dan niet mee.

je-suggestion-c25 =
    .what = Elke dag vraagt iemand: hoe gaat het? Dat kan een veilig gevoel geven.
    .who = Voor mensen die alleen wonen en bang zijn te vallen. Moet er altijd iemand bij je zijn? Dan is dit te weinig.

je-suggestion-c26 =
    .what = Je zorgt voor iemand. Een ander doet dat een avond, dag of nacht. Je kunt dan rusten.
    .who = Voor mensen die voor iemand zorgen en moe zijn. De ander moet het ook willen. Bij zware verpleging is dit niet genoeg.

je-suggestion-c27 =
    .what = Buren wonen dichtbij. Je leert elkaar kennen. Dan is iets vragen makkelijker.
    .step = Zeg deze week twee buren gedag. Zeg ook je naam.
    .who = Voor mensen die nieuw zijn of weinig mensen kennen. Is er ruzie met een buur? Of valt een buur je lastig? Kies dan iets anders.

je-suggestion-c28a =
    .who = Voor ouders met jonge kinderen. Houd je dit liever voor jezelf? Kies dan iets anders.

je-suggestion-c28 =
    .what = Een buurtmarktplaats is een website of plek. Mensen uit de buurt helpen elkaar daar. Je kunt iets vragen. Je kunt ook iets doen.
    .who = Voor kleine klussen, of samen iets doen. Niet voor verpleging, geld of je veiligheid.

je-suggestion-c29 =
    .what = Een vrijwilliger helpt zonder loon. Bijvoorbeeld met een klus, een rit of een boodschap.
    .step = Bel. Vertel welke hulp je zoekt. Vraag of zij dat kunnen doen.
    .who = Voor mensen zonder hulp van familie of vrienden. Ook als je weinig geld hebt. Kan het niet wachten? Bel de gemeente of je huisarts.

je-suggestion-c30 =
    .what = Een maatje is een vrijwilliger. Die komt bij je, of gaat met je weg. Jullie doen samen iets leuks.
    .step = Wat wil je graag samen doen? Bel en vertel dat.
    .who = Voor mensen die zich alleen voelen. Ook als er niemand met je meegaat. Gaat het nu heel slecht? Bel dan je huisarts.

je-suggestion-c31 =
    .what = Een netwerkcoach zoekt met je naar meer mensen en steun. Jij kiest hoe snel het gaat.
    .step = Vraag een eerste gesprek. Daarna kies je: ga ik verder?
    .who = Voor mensen die weinig mensen kennen of alleen zijn. Ben je bang voor iemand die je kent? Kies dan iets anders.

je-suggestion-c32 =
    .what = Je praat met mensen met dezelfde ervaring. Dat heet lotgenotencontact. Je hoort hoe zij het doen. Je vertelt alleen wat je wilt.
    .step = Kies een groep die past. Ga één keer kijken.
    .who = Voor mensen die hier graag samen over praten. Is een groep te veel? Vraag of één gesprek ook kan.

je-suggestion-c33 =
    .what = Een vrijwilliger bekijkt samen met jou de post. Je beslist zelf.
    .step = Doe alle post in één tas. Bel daarna voor een afspraak.
    .who = Voor mensen met veel papieren. Moet je misschien je huis uit? Of stopt je inkomen? Bel dan ook de gemeente.

je-suggestion-c34 =
    .what = Een vrijwilliger kijkt met je naar geld en brieven. Samen schrijven jullie alles op.
    .step = Bel voor een gesprek. Je hoeft nog niets te weten.
    .who = Voor mensen die rekeningen te laat betalen. Moet je misschien je huis uit? Of stopt je stroom of verzekering? Bel dan ook de gemeente.

je-suggestion-c35 =
    .what = Je praat Nederlands met één vrijwilliger. Of je gaat naar een taalcafé. Daar oefent een groep samen.

je-suggestion-c36 =
    .what = Een digimaatje helpt met computer of telefoon. En met DigiD. Met DigiD log je in bij de overheid.
    .step = Neem je telefoon mee. Stel één vraag. Geef nooit je code.
    .who = Voor mensen die internet moeilijk vinden. Vraagt iemand om je codes? Stop dan meteen.

je-suggestion-c37 =
    .what = Een jonge vrijwilliger komt bij een oudere. Jullie praten samen, of doen iets leuks.
    .step = Wat vind je leuk om te doen? Vraag daarna een eerste gesprek.

je-suggestion-c38 = Zoek een groep die bij je past
    .what = Zing of wandel je graag? Of drink je graag samen koffie? Daar zijn groepen voor. Soms met mensen van jouw leeftijd of cultuur.

je-suggestion-c39 = Een vrijwilliger neemt het even over
    .what = Je zorgt voor iemand. Een vrijwilliger is daar een paar uur. Je hebt dan tijd voor jezelf.

je-suggestion-c40 =
    .what = Een steungezin helpt jouw gezin soms. Kinderen kunnen er bijvoorbeeld een middag spelen.

je-suggestion-c41 =
    .who = Voor mensen die zich daar thuis voelen. Voel je druk van anderen? Of ben je niet welkom? Kies dan iets anders.

je-suggestion-c42 =
    .what = Iemand komt bij je en vraagt: hoe gaat het? Je kunt zelf ook vragen stellen.
    .who = Voor ouderen, vaak vanaf 80 jaar. Vooral voor mensen die alleen wonen. Kan het niet wachten? Bel dan je huisarts.

je-suggestion-c43 =
    .what = Je helpt met iets dat je goed kunt. Dat kan leuk zijn. Je kunt zo mensen leren kennen.
    .who = Voor mensen die dat graag willen, want het hoeft niet. Heb je het nu zwaar? Denk dan eerst aan jezelf. Heb je een uitkering? Praat met je contactpersoon.

je-suggestion-c44 =
    .what = Je praat met mensen die ook beter worden. Een ervaringsdeskundige helpt daarbij. Die had zelf ook deze problemen.
    .who = Voor volwassenen na psychische klachten of verslaving. Gaat het nu heel slecht? Bel dan je huisarts.

je-suggestion-c45 =
    .what = Een buurthuis is een plek in de buurt. Je ziet daar mensen. Je kunt er samen iets doen. Een brief van de dokter is niet nodig.

je-suggestion-c46 =
    .what = Bij een inloop kun je zo binnenkomen. Je drinkt koffie en praat met anderen.
    .step = Drink er één keer koffie. Je mag iemand meenemen.

je-suggestion-c47 = Dagbesteding waar je zo kunt komen
    .what = Dagbesteding is een plek voor overdag. Je doet daar iets met anderen. Soms lijkt het op werk.
    .step = Vraag: mag ik een keer kijken? Vraag ook: moet de gemeente eerst beslissen?
    .who = Voor mensen die iets vasts willen doen. Heb je veel zorg of toezicht nodig? Kijk dan bij dagbesteding met zorg.

je-suggestion-c48 =
    .who = Voor mensen met een beperking die graag meedoen. Vraag eerst: kan ik er goed komen?

je-suggestion-c49 =
    .what = Je werkt buiten, samen met anderen. Dat kan rust geven. Je beweegt ook.
    .step = Vraag: mag ik één ochtend meekijken?
    .who = Voor mensen die graag buiten zijn. Heb je een allergie? Of doet tuinwerk pijn? Vraag dan om ander werk.

je-suggestion-c50 =
    .what = Op deze plek werk en leer je. Je kiest zelf hoe snel. Iemand helpt je daarbij.
    .step = Vraag om één dag proberen. Dan merk je of het past.
    .who = Voor mensen die willen leren voor een baan. Heb je bijna een baan? Dan heb je dit niet nodig.

je-suggestion-c51 =
    .what = Welzijn op recept begint bij de huisarts. Daarna praat je met een welzijnscoach. Samen zoeken jullie iets leuks of goeds om te doen.
    .who = Voor mensen die vaak bij de huisarts komen. Mis je mensen, of iets te doen? Vraag het dan. Heb je een nieuwe klacht? Vertel die ook.

je-suggestion-c52 =
    .what = Een cursus is een korte les in een groep. Bijvoorbeeld over geld, papieren of leven met een ziekte.
    .step = Kies één cursus. Bel en vraag: past die bij mij?
    .who = Voor mensen die in een groep willen leren. Gebeurt er nu te veel? Vraag dan liever om hulp voor jou alleen.

je-suggestion-c53 =
    .what = Je beweegt samen met anderen. De buurtsportcoach weet wat er is. Die denkt met je mee.
    .step = Vraag de buurtsportcoach: wat past bij mij?
    .who = Voor mensen die samen willen bewegen. Zegt je arts nee? Vraag dan wat je wel kunt doen.

je-suggestion-c54 =
    .step = Ga naar de bibliotheek. Vraag naar het informatiepunt. Neem je brief of telefoon mee.

je-suggestion-c55 =
    .what = Een cliëntondersteuner denkt met je mee. Die kan meegaan naar gesprekken. Jouw belang is het belangrijkst.
    .who = Voor iedereen. Je mag dit altijd vragen. Vóór, tijdens en na een melding. Een melding is: je vraagt de gemeente om hulp.

je-suggestion-c56 =
    .who = Voor een moeilijke brief of een moeilijk formulier. Ben je het niet eens met een besluit? Dan kan dit ook.

je-suggestion-c57 =
    .what = Een maatschappelijk werker luistert naar je. Samen zoeken jullie een oplossing.
    .step = Bel voor een afspraak. Vertel kort wat er is.
    .who = Voor mensen met zorgen over thuis, geld of gevoel. Ben je nu niet veilig? Bel 112.

je-suggestion-c58 =
    .what = Een ouderenadviseur denkt met je mee. Bijvoorbeeld over wonen, zorg en geld.
    .step = Vraag of iemand bij je thuis komt. Schrijf je vragen op.
    .who = Vooral voor mensen vanaf 65 jaar. Goed als je langer thuis wilt wonen.

je-suggestion-c59 =
    .what = Een mantelzorger zorgt voor iemand dicht bij zich. Hier kun je praten en advies vragen. Vraag ook naar de waardering. Dat is een bedankje.
    .step = Bel. Vertel hoe het met jóú gaat. Vraag: wie kan mij soms vervangen?
    .who = Voor iedereen die voor iemand dichtbij zorgt. Het woord mantelzorger hoeft niet bij je te passen.

je-suggestion-c60 =
    .what = Het CJG is het Centrum voor Jeugd en Gezin. Zij denken met je mee. Bijvoorbeeld over thuis, school of je gevoel.

je-suggestion-c61 =
    .what = School heeft zorgplicht. Dat betekent: de school zoekt een plek. Die plek moet bij je passen.
    .who = Voor als leren of naar school gaan moeilijk is. Of als er vaak ruzie is. Je mag iemand meenemen die je vertrouwt.

je-suggestion-c62 =
    .what = Een jongerenwerker kent de buurt. Die denkt met je mee. Bijvoorbeeld over werk of een plan.

je-suggestion-c63 =
    .step = Vraag je gemeente naar de pas. Vraag ook: hoe kan ik die vragen?
    .who = Voor mensen met weinig inkomen. Het is een pas van je eigen gemeente.

je-suggestion-c64 =
    .what = Soms betaalt een fonds sport, muziek of schoolspullen. Een fonds geeft geld voor een doel.
    .step = Vraag het aan school of het CJG. Zij kunnen je aanmelden. CJG is het Centrum voor Jeugd en Gezin.
    .who = Voor iedereen onder de 18 jaar. Je gezin moet weinig inkomen hebben.

je-suggestion-c65 =
    .step = Vraag het vóór je iets koopt. Is wonen te duur? Zeg dat er dan bij.
    .who = Voor mensen die nodige kosten niet kunnen betalen. Heb je het al gekocht? Bel en vraag wat nog kan.

je-suggestion-c66 =
    .step = Vraag je gemeente: is die er hier ook? Doe dat liefst vóór 31 december.
    .who = Voor mensen met weinig inkomen en veel zorgkosten. Een nieuwe verzekering begint meestal op 1 januari.

je-suggestion-c68 =
    .step = Bel het wijkteam: hulpverleners in je buurt. Zij kunnen je aanmelden.
    .who = Voor mensen zonder geld voor eten of kleding. Heb je vandaag niets te eten? Bel meteen de gemeente.

je-suggestion-c69 =
    .what = Dit heet buurtbemiddeling. Iemand van buiten helpt jou en je buren praten. Die kiest voor niemand.
    .who = Voor mensen met ruzie met buren. Allebei moeten willen praten. Niet bij geweld of bedreiging.

je-suggestion-c70 =
    .what = Een vrijwilliger brengt je met de auto. Of je neemt de buurtbus. Hulp bij bus en trein kan ook.
    .step = Kijk op ikwilvervoer.nl. Je mag ook iemand laten meekijken.
    .who = Voor mensen die met hulp kunnen reizen. Moet je onderweg liggen? Of heb je onderweg veel zorg nodig? Vraag dan naar ander vervoer.

je-suggestion-c71 =
    .what = Een hulplijn is een telefoonnummer om te praten. Iemand luistert rustig naar je.
    .who = Voor mensen die nu willen praten. Is er direct gevaar? Bel dan 112.
    .cost = Meestal betaal je gewoon voor het bellen.

je-suggestion-c72 =
    .what = Een energiecoach kijkt naar je gas en stroom. Samen zoeken jullie: hoe gebruik je minder? Dat kan geld schelen.
    .step = Zoek je laatste rekening voor energie. Vraag een energiecoach om mee te kijken.
    .who = Voor mensen met een hoge rekening. Stopt gas, water of stroom bijna? Bel dan meteen de gemeente.

je-suggestion-c73 =
    .what = Het Juridisch Loket vertelt wat je rechten zijn. Bijvoorbeeld bij werk, geld of een besluit.

je-suggestion-c74 =
    .what = Je praat over verhuizen. Helpt verhuizen? Vraag ook naar urgentie. Dat is voorrang bij een huis.
    .step = Bel je woningcorporatie. Dat is een verhuurder van sociale huur. Vraag een gesprek.
    .who = Voor mensen met een huis dat niet past. Of met een huis dat te duur is. Heb je vannacht geen plek? Bel dan vandaag de gemeente.

je-suggestion-c75 =
    .what = De huisarts is je dokter in de buurt. Die denkt mee over je lichaam en hoofd. Een praktijkondersteuner helpt de huisarts.
    .step = Bel je huisarts. Vraag een dubbele afspraak. Dan is er meer tijd.
    .who = Voor vragen over gezondheid, gevoel, drank of drugs. Het is ook voor kinderen en jongeren.

je-suggestion-c76 =
    .what = Een verpleegkundige of verzorgende komt bij je thuis. Die helpt met wassen, wonden of medicijnen. Dat gaat via je zorgverzekering.
    .who = Voor volwassenen die thuis zorg nodig hebben. Het gaat om zorg voor het lichaam. Heb je alleen hulp nodig in het huishouden? Ga dan naar de gemeente.

je-suggestion-c77 =
    .what = In het wijkteam werken hulpverleners uit je buurt. Zij kijken met je naar alles samen.
    .who = Voor mensen met verschillende problemen tegelijk. Ook als je het overzicht kwijt bent. Heb je geen vast adres? Vraag dan naar een briefadres. Daar komt je post.

je-suggestion-c78 =
    .what = Een melding is: je vraagt de gemeente om hulp. De gemeente kijkt met je wat nodig is.
    .step = Maak hier je melding klaar. Of bel de gemeente.

je-suggestion-c79 =
    .who = Voor mensen die meer zoeken dan één advies. Ben je niet veilig, of een ander kind? Bel dan Veilig Thuis.

je-suggestion-c80 =
    .what = Een schuld is geld dat je nog moet betalen. De gemeente kijkt met je naar je schulden. Samen zoeken jullie een oplossing. Het eerste gesprek is binnen 4 weken.
    .step = Bel de gemeente. Raak je stroom, verzekering of je huis bijna kwijt? Zeg dat meteen, want dan moet het sneller.
    .who = Voor iedereen met schulden, groot of klein. Ook voor mensen met werk.

je-suggestion-c81 =
    .who = Voor mensen zonder inkomen. Of voor mensen die hulp bij werk willen. Komt je uitkering van UWV? Bel dan UWV.

je-suggestion-c82 =
    .what = Dementie is een ziekte: mensen vergeten steeds meer. Een casemanager is een vaste begeleider. Die denkt mee met jou en je familie.
    .who = Bij dementie, of zorgen over dementie. Ook als je voor iemand met dementie zorgt.

je-suggestion-c83 =
    .what = Rond je 18e verandert er veel. Je maakt een plan. Het gaat over zorg, leren of werken. Het gaat ook over wonen, geld en veiligheid.
    .step = Schrijf iets op bij alle vijf onderwerpen. Het hoeft niet in één keer. Vraag hulp van je CJG-coach: een begeleider voor jongeren.

je-suggestion-c84 =
    .what = Dit is hulp bij schoonmaken en werk in huis. De gemeente kijkt met je wat nodig is.
    .step = Schrijf op: wat lukt in huis? En wat lukt niet? Een melding mag altijd. Dat is: je vraagt de gemeente om hulp.
    .who = Voor mensen die het werk in huis zwaar vinden. De gemeente vraagt wat je zelf kunt doen. Zij vraagt ook wat anderen kunnen doen. Daarna beslist zij.

je-suggestion-c85 =
    .what = Dit is hulp bij je dag, geld of papieren. De gemeente kijkt met je wat nodig is.
    .step = Schrijf op waar je hulp bij wilt. Een melding mag altijd. Dat is: je vraagt de gemeente om hulp.

je-suggestion-c86 =
    .what = Dit is een vaste plek voor overdag. Er is zorg of toezicht. De gemeente kijkt met je wat nodig is.
    .step = Schrijf op hoe je dag nu gaat. Een melding mag altijd. Dat is: je vraagt de gemeente om hulp.
    .who = Voor mensen die overdag veel zorg nodig hebben. Of toezicht: iemand let op. Na een gesprek beslist de gemeente.

je-suggestion-c87 =
    .what = Denk aan een rolstoel, traplift of speciale taxi. De Wmo is een wet voor hulp. De gemeente kijkt met je wat nodig is.
    .step = Schrijf op wat niet meer lukt. Dat kan in huis, buiten of onderweg zijn. Een melding mag altijd. Dat is: je vraagt de gemeente om hulp.
    .who = Voor mensen die lange tijd moeilijk bewegen of reizen. Na een gesprek beslist de gemeente. Vaak betaal je per rit.

je-suggestion-c88 =
    .step = Schrijf samen op: wanneer is rust nodig? Een melding mag altijd. Dat is: je vraagt de gemeente om hulp.

je-suggestion-c89 =
    .what = Je woont met een begeleider dichtbij. De gemeente kijkt met je wat nodig is.
    .step = Doe een melding. Dat is: je vraagt de gemeente om hulp. Dat mag altijd. Het mag bij elke gemeente.
    .who = Voor mensen die door psychische problemen niet alleen kunnen wonen. De gemeente beslist. Soms moet je wachten. Vraag om hulp in die tijd.
    .cost = Je betaalt een deel zelf. Hoeveel? Dat hangt af van je inkomen en geld. Het CAK rekent het uit.

je-suggestion-c90 =
    .what = Opvang is een plek om te slapen, voor even. De gemeente kijkt met je wat nodig is.
    .step = Bel vandaag de gemeente waar je nu bent. Het mag ook zonder inschrijving.
    .who = Voor mensen zonder huis. Heb je kinderen bij je? Zeg dat meteen. Mag je niet in Nederland blijven? De gemeente kan dan nee zeggen. Vraag het toch, zeker met kinderen.
    .cost = Vaak betaal je een deel. Vraag de gemeente aan wie.

je-suggestion-c91 =
    .step = Bel je huisarts of het CJG. CJG is het Centrum voor Jeugd en Gezin. Vraag wat kan.
    .who = Voor mensen die meer hulp zoeken. Het CJG of een arts kijkt wat nodig is. Een jeugdarts of specialist kan ook verwijzen. Verwijzen is: een arts stuurt je naar hulp.

je-suggestion-c92 =
    .who = Voor mensen die altijd iemand dichtbij nodig hebben. Je mag ook altijd de gemeente om hulp vragen.

je-suggestion-c93 =
    .what = Een behandelaar is bijvoorbeeld een psycholoog. Die helpt bij psychische klachten of verslaving. De huisarts kan je verwijzen. Dat is: de huisarts stuurt je naar hulp.
    .step = Bel je huisarts. Zeg: ik wil praten over behandeling.
    .who = Voor mensen met klachten, of problemen met drank of drugs. Of met gokken. Je mag ook altijd de gemeente om hulp vragen.

je-suggestion-c94 =
    .what = Veilig Thuis denkt met je mee. Je kunt advies vragen. Je kunt ook zorgen melden.
    .step = Kies een veilig moment om te bellen. Je mag je naam weglaten.
    .who = Voor iedereen. Het kan ook om een ander gaan. Is er nu gevaar? Bel 112.

je-suggestion-c95 =
    .who = Voor als het nu echt niet gaat. Met jou, of met een ander. Is het thuis niet veilig? Je kunt ook Veilig Thuis bellen.

## suggestions-2.ftl

je-suggestion-c102 =
    .step = Vraag op school naar de jeugdarts. Je mag zelf een gesprek vragen.

je-suggestion-c107 =
    .step = Bel de gemeente. Zeg: “Ik ben ondernemer en vraag naar het Bbz.” Bel ook Geldfit.

je-suggestion-c114 =
    .what = Iemand dreigt met foto's of geheimen. Dat heet chantage. Jij hebt niets fout gedaan.
    .who = Voor alle leeftijden. Ook als je zelf foto's stuurde.

je-suggestion-c128 =
    .step = Bel Jeugdstem. Vraag het verslag. Schrijf op wat niet klopt. Je mag iemand meenemen. Je mag ook een eigen plan maken.

je-suggestion-c131 = Extra zorg bij een ziekte of beperking
    .what = Soms heb je meer zorg nodig. Dat komt door een ziekte of beperking. Er kan hulp zijn bij wassen, leren of logeren.
    .step = Schrijf een gewone dag op. Waar heb je hulp bij? Bel het CJG: het Centrum voor Jeugd en Gezin. Alleen of met iemand.
    .who = Voor jongeren tot 18 jaar en hun ouders. Is er verpleging nodig? Praat dan met de huisarts.

je-suggestion-c134 =
    .what = Dit heet leerlingenvervoer. Kun je niet zelf naar school? Dan kan de gemeente soms vervoer regelen.

## pages.ftl

je-places-lead = Dan zie je waar je hulp kunt vragen.
je-start-lead = Welkom. Je vertelt wat er is. Dan zie je wat je zelf kunt doen. Je ziet ook wie kan helpen, en waar.
je-start-where = Waar vind je hulp in { $plaats }?
je-start-melding = Wil je meteen hulp vragen aan de gemeente?
je-start-melding-act = Maak je melding klaar
je-start-melding-always = Dat mag altijd. Een melding is: je vraagt de gemeente om hulp.
je-start-private = Je antwoorden blijven op dit apparaat.
je-start-private-more = De gemeente ziet je antwoorden niet. Alleen jij kunt ze delen. Je hoeft geen naam te geven.

je-topics-words =
    .hint = Bijvoorbeeld: ik slaap slecht. School lukt niet meer. Een paar woorden is genoeg.

je-topics-error = Kies een onderwerp. Je mag meer dan één onderwerp kiezen.
je-dropped = Je hebt een antwoord veranderd. Deze vragen tellen nu niet meer mee: { $vragen }
je-safety-private = Dit komt alleen in je plan als je wilt. Het komt ook alleen dan in je melding.
je-help-without-text = Je kunt altijd je gemeente bellen. Je mag ook naar de gemeente gaan. Je mag iemand meenemen.
je-check-hidden = Dit is ingevuld. Je ziet je antwoord hier niet. Dat is veiliger voor jou.
je-check-dropped = Je hebt een antwoord veranderd. Sommige vragen tellen nu niet meer mee. Daarom staan die er niet meer bij.
je-check-result = Bekijk wat past
je-result-none = Er zijn nu geen stappen. Je kunt wel bellen of een melding doen.
je-result-lead = De stappen dichtbij staan bovenaan, maar je kiest zelf. Een melding doen mag altijd. Een melding is: je vraagt de gemeente om hulp.
je-because = Je zei: “{ $antwoord }”.
je-put-aside = “{ $stap }” staat niet meer in de lijst. Het staat nog wel in je plan.
je-bezwaar-last-day = Bezwaar kan tot en met { $datum }. Heb je weinig tijd? Stuur dan eerst een korte brief. Uitleg mag later.
je-reason-hint = Dit mag leeg blijven. Vul je het in? Je hoeft het dan niet nog eens te vertellen.
je-route-title = Hier kun je hulp vragen
je-route-snel = Bel liever. Dat gaat vaak sneller dan een formulier.
je-route-plan = Maak plan en melding
je-route-support = Wil je hulp bij het gesprek? Een cliëntondersteuner denkt mee en gaat mee. Dat is gratis en onafhankelijk. Onafhankelijk betekent: die kijkt alleen naar jouw belang. Vraag de gemeente ernaar.
je-route-extras = Hier kun je ook bellen
je-plan-lead = Lees alles rustig. Je kunt alles veranderen of weghalen. Er is nog niets verstuurd.
je-plan-safety = Wil je deze regels delen? Kruis ze dan zelf aan. Anders deel je ze niet.
je-melding-lead = Hieronder staat wat je meeneemt. Er is nog niets verstuurd. Je doet de melding zelf. Dat kan met deze tekst. Je kunt ook bellen of naar het loket gaan.
je-melding-plan = Verander je plan
je-melding-after = De gemeente laat weten dat je melding er is. Daarna kijkt de gemeente samen met jou wat nodig is. Dat gebeurt binnen 6 weken. Je mag dit plan geven na je melding. Dat kan tot 7 dagen na je melding. Kan het niet wachten? Zeg dan: het is spoed. De gemeente moet dan meteen beslissen.
je-privacy-device = Je antwoorden blijven in dit venster. Als je het venster sluit, is alles weg.
je-privacy-sent = De app stuurt niets weg, ook niet naar de gemeente. Je beslist zelf wat je deelt.
je-privacy-kept = Er zijn geen cookies. Niemand telt je bezoek. Je hebt geen account nodig.
je-privacy-advice = De app geeft alleen advies. De gemeente beslist, samen met jou. Je mag altijd een melding doen. Dat mag ook zonder deze app.
je-later-missing-text = Deze pagina opent niet. Kijk of je internet hebt. Wat je hebt verteld, is er nog.

## erase.ftl

je-erase-text = Je antwoorden en je plan zijn dan weg. Ze komen niet terug.

je-copy-lead = Een kopie is een bestand. Met de kopie ga je later verder.
je-copy-holds = In de kopie staan al je antwoorden. Ook antwoorden die je niet deelt.
je-copy-careful = Houd de kopie voor jezelf.
je-copy-locked-why = Alleen met de wachtzin kun je de kopie lezen. Schrijf de wachtzin op. Ben je de wachtzin kwijt? Dan gaat de kopie niet meer open.
je-copy-load-lead = Kies je bestand. Daarna zie je wat er verandert. Je kiest zelf of dat mag.

## leaves.ftl
je-leaves-told = Je antwoorden gaan niet mee. Iedereen in je gemeente krijgt dezelfde bestanden.
