### Suggesties C96–C135: veertig berichten, elk met titel, .what, .step en .who, en soms .cost.
### De regels zijn die van suggestions.ftl.
###
### .step-wie is de eerste stap voor wie antwoordt over een ander. { $wie } is die ander: "uw moeder",
### "uw kind", "de bewoner". Niet aan het begin van een zin, en nooit met hij, zij, hem of haar erna.
### Zonder .step-wie past .step voor iedereen. Titel, .what en .who noemen de ander niet, en passen dus altijd.

## Eten, verlies, ernstig ziek, vergeten

suggestion-c96 = Eet of kook samen met anderen
    .what = In veel buurten eten of koken mensen samen. Het is een maaltijd en gezelschap tegelijk.
    .step = Vraag bij het buurthuis op welke dag mensen samen eten of koken. Ga één keer mee.
    .step-wie = Vraag bij het buurthuis wanneer mensen samen eten of koken. Ga één keer mee met { $wie }.
    .who = Als koken lastig is, of alleen eten ongezellig. Past niet als er hulp nodig is bij het eten zelf.
    .cost = Vaak kost het een klein bedrag.

suggestion-c97 = Praat over een verlies
    .what = Verdriet kan lang blijven, ook na jaren. Praten met iemand die luistert, kan goed doen.
    .step = Bel iemand die de ander ook kende. Of vraag het buurthuis of de huisarts naar een rouwgroep.
    .step-wie = Vraag { $wie } naar het verlies, en luister. Zoek samen een rouwgroep, als dat prettig is.
    .who = Na elk verlies, ook als het lang geleden is. Gaat het nu heel slecht? Bel dan de huisarts.

suggestion-c98 = Goede zorg als genezen niet meer kan
    .what = Ook dan is er zorg: bij pijn, voor de nachten en voor rust. De huisarts denkt mee, ook met naasten.
    .step = Bel de huisarts. Vraag wie er dag en nacht te bellen is, en wat er thuis kan.
    .step-wie = Bel de huisarts van { $wie }. Vraag wie er dag en nacht te bellen is. Vraag ook wat er thuis kan.
    .who = Voor wie ernstig ziek is, en voor naasten. Is er thuis nog niets geregeld? Zeg dat meteen.
    .cost = De huisarts gaat niet van het eigen risico af: wat u eerst zelf betaalt. Verpleging thuis ook niet.

suggestion-c99 = Vrijwilligers of een hospice
    .what = Vrijwilligers waken of zitten erbij, ook 's nachts. Een hospice is een huis voor de laatste tijd.
    .step = Vraag de huisarts of de verpleging thuis naar vrijwilligers. Vraag ook wat een hospice kan doen.
    .step-wie = Bespreek met { $wie } wat prettig is. Vraag de huisarts naar vrijwilligers of een hospice.
    .who = Voor wie ernstig ziek is, en voor naasten die rust nodig hebben.
    .cost = Vrijwilligers zijn meestal gratis. Een hospice vraagt soms een bedrag per dag.

suggestion-c100 = Laat de huisarts meekijken naar het vergeten
    .what = Vergeten kan veel oorzaken hebben. De huisarts kan dat onderzoeken en denkt mee over hulp.
    .step = Schrijf drie dingen op die zijn veranderd. Bel de huisarts voor een afspraak. Neem iemand mee.
    .step-wie = Schrijf drie dingen op die bij { $wie } zijn veranderd. Bel de huisarts voor een afspraak. Ga samen.
    .who = Voor iedere leeftijd, als vergeten of verdwalen vaker gebeurt. Is iemand ineens in de war? Bel dan vandaag de huisarts.

suggestion-c101 = Ontmoet anderen die met dementie leven
    .what = In een Alzheimer Café praten mensen met dementie en naasten met elkaar. Elke vraag mag.
    .step = Kijk wanneer het volgende Alzheimer Café is. Of bel met een vraag de AlzheimerTelefoon.
    .step-wie = Vraag of { $wie } mee wil naar een Alzheimer Café. Alleen gaan mag ook. Of bel de AlzheimerTelefoon.
    .who = Voor mensen met dementie en voor wie voor iemand zorgt. Ook als er nog geen onderzoek is.

## Kinderen, zwangerschap, uit elkaar gaan, school

suggestion-c102 = Vraag het de jeugdverpleegkundige of jeugdarts
    .what = Zij kijken mee naar groei, slapen, eten, gedrag en gevoel. Elke vraag is goed.
    .step = Bel het consultatiebureau of de jeugdarts van school. Wachten op de volgende afspraak hoeft niet.
    .step-wie = Bel over { $wie } met het consultatiebureau of de jeugdarts van school. Wachten op een afspraak hoeft niet.
    .who = Voor ouders en jongeren. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c103 = Hulp rond zwangerschap en eerste jaar
    .what = Een zwangerschap of baby kan veel vragen. Er is hulp bij slapen en voeden, en er zijn vrijwilligers.
    .step = Vertel de verloskundige of jeugdverpleegkundige hoe het met ú gaat. Vraag ook naar een vrijwilliger aan huis.
    .who = Voor wie zwanger is of een baby heeft. Vaak somber of bang? Bel dan deze week de huisarts.

suggestion-c104 = Ga goed uit elkaar
    .what = Een mediator helpt twee mensen om goede afspraken te maken. Afspraken over de kinderen staan in een ouderschapsplan.
    .step = Zijn er kinderen? Schrijf op wat hetzelfde moet blijven. Vraag het Juridisch Loket naar een mediator.
    .step-wie = Schrijf op wat voor { $wie } hetzelfde moet blijven. Vraag het Juridisch Loket naar een mediator.
    .who = Voor partners, met of zonder kinderen. Is iemand bang voor de ander? Bel dan Veilig Thuis.
    .cost = Een mediator kost geld. Bij een laag inkomen kan er korting zijn.

suggestion-c105 = Zet school, leerplicht en steunpunt bij elkaar
    .what = In één gesprek zoekt iedereen samen wat kan helpen. De leerplichtambtenaar van de gemeente kijkt of ieder kind naar school kan. Het steunpunt is van de scholen samen (samenwerkingsverband).
    .step = Mail de mentor: “Ik wil één gesprek met school, de leerplichtambtenaar en het steunpunt.” Vraag ook wie op school kan luisteren.
    .step-wie = Vraag de mentor van { $wie } om één gesprek met school, leerplicht en steunpunt. Vraag ook wie op school kan luisteren.
    .who = Voor ouders en jongeren, vooral bij lang thuiszitten. Vanaf 18 jaar kan het doorstroompunt meedenken.

## Geld en werk

suggestion-c106 = Vraag een aanvulling op de AOW
    .what = De SVB betaalt de AOW. Is dat met het pensioen samen te weinig? Dan kan er geld bij komen: de AIO-aanvulling.
    .step = Bel de SVB en vraag naar de AIO-aanvulling. Wacht niet: het geld begint meestal pas na het vragen.
    .step-wie = Bel met { $wie } de SVB en vraag naar de AIO-aanvulling. Wacht niet: het geld begint meestal pas na het vragen.
    .who = Voor mensen met AOW en weinig of geen pensioen. Past niet bij veel spaargeld.

suggestion-c107 = Inkomen en rust voor ondernemers
    .what = Het Bbz is hulp van de gemeente voor ondernemers met te weinig inkomen. Na het stoppen is er soms de IOAZ.
    .step = Bel de gemeente: “Ik ben ondernemer en vraag naar het Bbz.” Stopt u en bent u 55 of ouder? Vraag naar de IOAZ.
    .step-wie = Bel met { $wie } de gemeente en vraag naar het Bbz. Bij stoppen vanaf 55 jaar: vraag naar de IOAZ.
    .who = Voor zelfstandigen die te weinig verdienen. Geldfit denkt ook mee met ondernemers. De gemeente beslist.

suggestion-c108 = Vraag het UWV
    .what = Het UWV regelt een uitkering bij ziekte of zonder werk. Het helpt soms ook bij werk zoeken.
    .step = Bel het UWV of kijk op uwv.nl. Vraag naar een uitkering, hulp bij werk zoeken of hulpmiddelen op het werk.
    .step-wie = Bel met { $wie } het UWV, of kijk samen op uwv.nl. Vraag wat er kan, en schrijf het op.
    .who = Voor werknemers en mensen met een beperking. Ziek, maar nog een baan? Praat dan ook met de bedrijfsarts.

suggestion-c109 = Regel geld voor de studie
    .what = DUO regelt geld voor studenten. De decaan denkt op school mee bij geldzorgen.
    .step = Log in bij DUO en kijk of er geld blijft liggen. Vraag daarna een gesprek met de decaan. Betaal de zorgverzekering eerst.
    .step-wie = Kijk met { $wie } bij DUO of er geld blijft liggen. Een gesprek met de decaan kan ook. Betaal de zorgverzekering eerst.
    .who = Voor studenten, vaak tussen 16 en 30 jaar. Zijn er al rekeningen niet betaald? Bel dan ook de gemeente.

suggestion-c110 = Neem een gokstop
    .what = Met een gokstop laten goksites met vergunning en speelhallen iemand niet meer toe. Dat duurt minstens 6 maanden.
    .step = Vul een gokstop in op cruksregister.nl. Vertel het aan één persoon.
    .step-wie = Vraag of { $wie } samen een gokstop wil invullen op cruksregister.nl. Naasten kunnen dat soms ook zelf vragen.
    .who = Voor mensen vanaf 18 jaar die willen stoppen met gokken. Alleen stoppen is moeilijk. De huisarts kan meedenken.

## Wonen en veiligheid

suggestion-c111 = Zoek breder naar een huis
    .what = Vroeg inschrijven helpt vaak. Een kamer, hospita, woningruil of tijdelijk huis kan ook een stap zijn.
    .step = Schrijf u vandaag in bij de woningsite van uw regio. Kijk ook naar een kamer, hospita of woningruil.
    .step-wie = Regel met { $wie } vandaag de inschrijving bij de woningsite. Kijk samen ook naar een kamer, hospita of woningruil.
    .who = Voor mensen vanaf 18 jaar die een huis zoeken. Is er vannacht geen plek? Bel dan vandaag de gemeente.
    .cost = Inschrijven kost meestal wat geld.

suggestion-c112 = Noteer en meld overlast of gebreken
    .what = Een lijst met dagen, tijden en foto's laat zien wat er speelt. Daar kan een verhuurder mee verder.
    .step = Schrijf op: dag, tijd en wat er gebeurt. Maak foto's van gebreken. Vraag de verhuurder wat die gaat doen.
    .step-wie = Schrijf met { $wie } op: dag, tijd en wat er gebeurt. Maak foto's van gebreken. Vraag de verhuurder wat die gaat doen.
    .who = Voor huurders en eigenaren. Gebeurt er niets? Een huurder kan de Huurcommissie om hulp vragen. Bang voor iemand? Bel dan de politie.

suggestion-c113 = Doe iets tegen dreiging
    .what = Niemand mag een ander bedreigen. De wijkagent is de politie in de buurt, en luistert.
    .step = Bewaar berichten en schrijf op wat er gebeurt. Bel de politie en vraag de wijkagent. Nu gevaar? Bel 112.
    .step-wie = Schrijf met { $wie } op wat er gebeurt, en bewaar berichten. Bel de politie en vraag de wijkagent. Nu gevaar? Bel 112.
    .who = Voor iedereen die bang is voor iemand in de buurt. Ga niet zelf naar die ander toe.

suggestion-c114 = Stop online chantage
    .what = Chantage is dreigen met foto's of geheimen. De schuld ligt bij wie dreigt, nooit bij de ander.
    .step = Betaal niet. Stuur geen beelden meer. Maak foto's van het scherm en stop het contact. Chat of bel met Helpwanted.
    .step-wie = Zeg tegen { $wie } dat de schuld bij de ander ligt. Betaal niet. Maak foto's van het scherm. Chat of bel met Helpwanted.
    .who = Voor alle leeftijden. Ook wie zelf beelden stuurde, heeft niets fout gedaan.

suggestion-c115 = Bescherm geld en bankpas
    .what = De bank kan een pas blokkeren. Iemand van de bank kan meekijken wie er bij het geld kan.
    .step = Bel vandaag uw bank, op een moment dat u alleen bent. Blokkeer de pas en kies een nieuwe code. Vraag wie er nog bij het geld kan, en stop dat.
    .step-wie = Bel vandaag met { $wie } de bank. Blokkeer de pas en kies een nieuwe code. Vraag wie er nog bij het geld kan.
    .who = Voor iedereen, als een ander geld pakt en dat niet mag. Veilig Thuis denkt ook mee. De naam noemen hoeft niet.

suggestion-c116 = Leg vast wie mag beslissen
    .what = In een levenstestament staat wie later voor iemand mag beslissen. Bijvoorbeeld over geld of zorg.
    .step = Bespreek met iemand die u vertrouwt wat u later wilt. Vraag een notaris naar een levenstestament.
    .step-wie = Bespreek met { $wie } wie later mag beslissen, en waarover. Vraag samen een notaris naar een levenstestament.
    .who = Vanaf 18 jaar. Kan tekenen niet meer? De rechter kan iemand aanwijzen voor geld (bewindvoerder) of zorg (mentor). Voelt u druk? Teken dan nog niets.
    .cost = Een notaris of rechter kost geld. Vraag de gemeente om hulp bij deze kosten.

## Wie geen hulp wil, een vol huis

suggestion-c117 = Praat met wie geen hulp wil
    .what = Wie hulp afwijst, wil vaak vooral zelf beslissen. Een open vraag geeft ruimte. Nee zeggen mag.
    .step = Vraag: “Wat wil je het liefst zelf blijven doen?” Stel daarna één kleine stap voor, op proef.
    .step-wie = Vraag aan { $wie }: “Wat wil je het liefst zelf blijven doen?” Stel daarna één kleine stap voor, op proef.
    .who = Voor iedereen die zich zorgen maakt om een ander. Past niet bij dreiging of geweld. Bel dan Veilig Thuis.

suggestion-c118 = Vraag of iemand langsgaat
    .what = Een hulpverlener kan op bezoek gaan om kennis te maken. Daarna mag de ander nog steeds nee zeggen.
    .step = Bel de huisarts of het wijkteam (hulpverleners in de buurt). Vraag wie kan langsgaan. Vraag ook wat zij doorvertellen.
    .step-wie = Bel de huisarts van { $wie } of het wijkteam. Vraag wie kan langsgaan. Vraag ook wat zij doorvertellen.
    .who = Voor wie zich zorgen maakt om een ander. In het wijkteam werken hulpverleners in de buurt. Is er nu gevaar? Bel dan 112.

suggestion-c119 = Ruim samen op, in kleine stappen
    .what = Kleine stappen lukken vaak beter dan alles ineens. Wie er woont, beslist wat weg mag.
    .step = Kies één kleine plek, bijvoorbeeld de weg naar de deur. Vraag het wijkteam (hulpverleners in de buurt) wie hierbij helpt.
    .step-wie = Vraag aan { $wie } welke kleine plek eerst mag. Begin met de weg naar de deur. Help alleen waar dat mag.
    .who = Voor iedereen met een vol huis. Een ander helpt alleen als de bewoner ja zegt.

## Nieuw in Nederland, erbij horen, contact

suggestion-c120 = Hulp bij nieuw zijn in Nederland
    .what = Vrijwilligers helpen met brieven en regels. Inburgeren is: de taal en de regels leren. De gemeente heeft daarvoor een contactpersoon.
    .step = Neem de brieven mee naar VluchtelingenWerk of een inloopspreekuur. Vraag wie de contactpersoon voor inburgering is.
    .step-wie = Ga met { $wie } en de brieven naar VluchtelingenWerk of een inloopspreekuur. Vraag wie de contactpersoon voor inburgering is.
    .who = Voor mensen die nieuw zijn in Nederland. Een andere taal? Vraag om een tolk: iemand die vertaalt.

suggestion-c121 = Hulp voor mensen uit Oekraïne
    .what = De gemeente heeft een loket voor opvang, leefgeld en vragen. Refugeehelp.nl geeft uitleg, ook in het Oekraïens.
    .step = Ga naar het loket voor Oekraïners van de gemeente. Kijk ook op refugeehelp.nl.
    .step-wie = Ga met { $wie } naar het loket voor Oekraïners van de gemeente. Kijk ook op refugeehelp.nl.
    .who = Voor mensen die uit Oekraïne zijn gevlucht, en hun kinderen.

suggestion-c122 = Hulp zonder verblijfspapieren
    .what = Een huisarts mag helpen, ook zonder papieren of verzekering. Deze app geeft niets door.
    .step = Ga naar een huisarts. Vraag een kerk of een groep vrijwilligers wie gratis juridisch meekijkt.
    .step-wie = Ga met { $wie } naar een huisarts. Vraag een kerk of een groep vrijwilligers wie gratis juridisch meekijkt.
    .who = Voor mensen zonder papieren, en hun kinderen. Kinderen mogen naar school.

suggestion-c123 = Vind mensen die je begrijpen (lhbti+)
    .what = Er zijn groepen voor lesbische, homo, bi, trans en andere mensen. Daar hoeft niemand zich uit te leggen.
    .step = Kijk op coc.nl of chat met Switchboard. Voor jongeren is er Jong&Out. Kies een moment zonder meekijkers.
    .step-wie = Vraag of { $wie } dit prettig vindt. Kijk dan samen op coc.nl of chat met Switchboard. Vertel niets door.
    .who = Voor alle leeftijden. Is het thuis niet veilig? Bel dan Veilig Thuis.

suggestion-c124 = Contact zonder bellen, of met een tolk
    .what = Bellen hoeft niet. Chat, e-mail of een balie kan vaak ook. Een tolk vertaalt, ook in gebarentaal.
    .step = Zet de app 112NL op de telefoon. Vraag elke organisatie naar chat, e-mail of een balie.
    .step-wie = Zet met { $wie } de app 112NL op de telefoon. Vraag elke organisatie naar chat, e-mail of een balie.
    .who = Voor wie slecht hoort, moeilijk praat of een andere taal spreekt. Doof of slechthorend? Het UWV (bekend van de uitkering) regelt ook een tolk.
    .cost = Een tolk via het UWV is gratis.

suggestion-c125 = Hulp bij slecht zien of horen
    .what = Er zijn centra voor mensen die slecht zien. Een audicien test het gehoor en kent hoortoestellen.
    .step = Vraag de huisarts of oogarts om een verwijzing, of ga naar een audicien. De bibliotheek heeft gesproken boeken.
    .step-wie = Vraag met { $wie } de huisarts of oogarts om een verwijzing, of ga naar een audicien. De bibliotheek heeft gesproken boeken.
    .who = Voor iedereen die slecht ziet of hoort. Ook als het langzaam erger wordt.
    .cost = De zorgverzekering betaalt soms. Het kan van het eigen risico af gaan: wat u eerst zelf betaalt.

## Na detentie, een kind van een ander, jeugdbescherming

suggestion-c126 = Begin opnieuw na detentie
    .what = De medewerker nazorg van de gemeente denkt mee na de gevangenis. Die helpt alles op een rij te zetten.
    .step = Bel de gemeente en vraag naar de medewerker nazorg. Doe dit op volgorde: ID-kaart, adres, geld om te leven, zorgverzekering, schulden.
    .step-wie = Bel met { $wie } de gemeente en vraag naar de medewerker nazorg. Doe dit op volgorde: ID-kaart, adres, geld om te leven, zorgverzekering, schulden.
    .who = Voor wie bijna vrij is of net vrij is. Is er vannacht geen plek? Bel dan vandaag de gemeente.

suggestion-c127 = Zorgen voor een kind van een ander
    .what = Bij pleegzorg woont een kind bij een ander gezin, met steun. Dat kan soms ook bij familie.
    .step = Bel het CJG (Centrum voor Jeugd en Gezin). Vraag naar pleegzorg, gezag en een vergoeding. Vraag de SVB naar kinderbijslag.
    .step-wie = Bel over { $wie } met het CJG (Centrum voor Jeugd en Gezin). Vraag naar pleegzorg, gezag en een vergoeding. Vraag de SVB naar kinderbijslag.
    .who = Voor familie, bekenden en pleegouders. Gezag is: wie mag beslissen over het kind.

suggestion-c128 = Ken de rechten bij jeugdbescherming
    .what = Ook bij een onderzoek of maatregel hebben ouders en jongeren rechten. Jeugdstem legt die uit en luistert.
    .step = Bel Jeugdstem. Vraag een kopie van het verslag en schrijf op wat niet klopt. Iemand meenemen en een eigen plan maken mag.
    .step-wie = Bel Jeugdstem over { $wie }. Vraag een kopie van het verslag en schrijf op wat niet klopt. Iemand meenemen mag.
    .who = Voor ouders en jongeren. De Raad voor de Kinderbescherming doet onderzoek voor de rechter. Aan een beschermingstafel praat het gezin met hulpverleners over veiligheid. Bij een OTS zegt de rechter: dit gezin moet hulp toelaten. Drang is hulp onder druk. Er is dan nog geen rechter bij. Bij een huisverbod mag iemand een tijd niet thuis zijn. De meldcode zegt wat hulpverleners doen bij zorgen over veiligheid.

## Op afstand, terugval, extra zorg, parkeren, vervoer

suggestion-c129 = Zorg op afstand, met hulp dichtbij
    .what = Iemand in de buurt kan er sneller zijn. Vaste momenten om te bellen kunnen rust geven.
    .step = Spreek met één buur of bekende af wie een sleutel heeft. Kies twee vaste momenten om te bellen of beeldbellen.
    .step-wie = Spreek met één buur of bekende van { $wie } af wie een sleutel heeft. Kies twee vaste momenten om te bellen of beeldbellen.
    .who = Voor wie voor iemand zorgt en verder weg woont. Gaat het thuis niet goed meer? Bel dan ook de huisarts.

suggestion-c130 = Maak een plan voor slechtere tijden
    .what = In het plan staat hoe anderen merken dat het misgaat. Ook staat er wat dan helpt.
    .step = Schrijf drie tekenen op die anderen kunnen merken. Zet erbij wie zij dan bellen. Neem het mee naar de behandelaar.
    .step-wie = Schrijf met { $wie } drie tekenen op die anderen kunnen merken. Zet erbij wie dan belt. Neem het mee naar de behandelaar.
    .who = Na psychische klachten of verslaving, als het even rustig is. Gaat het nu slecht? Bel dan de huisarts.

suggestion-c131 = Zorg voor een kind met een beperking
    .what = Door een ziekte of beperking kan een kind meer zorg nodig hebben. Er kan hulp zijn bij verzorging, begeleiding en logeren.
    .step = Schrijf een gewone dag op. Wat is er meer nodig dan bij andere kinderen? Bel het CJG (Centrum voor Jeugd en Gezin).
    .step-wie = Schrijf een gewone dag van { $wie } op. Wat is er meer nodig dan bij andere kinderen? Bel het CJG (Centrum voor Jeugd en Gezin).
    .who = Voor ouders met een kind tot 18 jaar. Bij verpleging denkt de huisarts of kinderarts mee.
    .cost = Deze hulp kost ouders meestal niets.

suggestion-c132 = Steun bij moeilijk leren, autisme of adhd
    .what = Rustige uitleg en kleine stappen kunnen helpen. Een cliëntondersteuner denkt mee en gaat mee naar gesprekken.
    .step = Vraag een cliëntondersteuner die dit kent. Zeg: “Leg het in kleine stappen uit, en zet het op papier.”
    .step-wie = Zoek met { $wie } een cliëntondersteuner die dit kent. Vraag om uitleg in kleine stappen, op papier.
    .who = Voor jongeren en volwassenen. Een diagnose is daarvoor niet nodig.

suggestion-c133 = Vraag een gehandicaptenparkeerkaart
    .what = Met deze kaart is parkeren dicht bij de deur vaker mogelijk. Een vaste plek bij huis kan soms ook.
    .step = Vraag de kaart aan bij de gemeente. Vraag ook naar een vaste plek bij huis.
    .step-wie = Vraag met { $wie } de kaart aan bij de gemeente. Vraag ook naar een vaste plek bij huis.
    .who = Voor wie zelf rijdt of meerijdt en niet ver kan lopen. Een arts kijkt mee. De gemeente beslist.
    .cost = De kosten verschillen per gemeente.

suggestion-c134 = Vraag leerlingenvervoer
    .what = Kan een kind niet zelf naar school reizen? Dan kan de gemeente soms vervoer regelen.
    .step = Vraag leerlingenvervoer aan bij de gemeente. Vraag school om een brief over waarom reizen niet lukt.
    .step-wie = Vraag voor { $wie } leerlingenvervoer aan bij de gemeente. Vraag school om een brief over waarom reizen niet lukt.
    .who = Voor kinderen met een beperking, of met een school ver weg. De gemeente beslist.
    .cost = Soms betalen ouders een deel.

suggestion-c135 = Meld discriminatie
    .what = Iedereen heeft recht op gelijke behandeling. Het meldpunt luistert en denkt mee over wat kan.
    .step = Schrijf op wat er is gebeurd, met datum en namen. Meld het bij het meldpunt discriminatie in de regio.
    .step-wie = Schrijf met { $wie } op wat er is gebeurd. Meld het samen bij het meldpunt discriminatie in de regio.
    .who = Voor iedereen, ook bij twijfel. Is er geweld of dreiging? Bel dan de politie.
