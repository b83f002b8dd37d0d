### Suggesties C96–C135: veertig berichten, elk met titel, .what, .step en .who, en soms .cost.
### De regels zijn die van suggestions.ftl.
###
### .step-wie is de eerste stap voor wie antwoordt over een ander. { $wie } is die ander: "uw moeder",
### "uw kind", "de bewoner". Niet aan het begin van een zin, en nooit met hij, zij, hem of haar erna.
### Zonder .step-wie past .step voor iedereen. Titel, .what en .who noemen de ander niet, en passen dus altijd.

## Eten, verlies, ernstig ziek, vergeten

suggestion-c96 = Eet of kook samen met anderen
    .what = In veel buurten eten of koken mensen samen. Zo heeft iedereen een maaltijd en ook gezelschap.
    .step = Vraag bij het buurthuis wanneer mensen samen eten of koken. Ga dan één keer mee.
    .step-wie = Vraag bij het buurthuis wanneer mensen samen eten of koken. Ga dan één keer mee met { $wie }.
    .who = Goed als koken lastig is, of als alleen eten ongezellig is. Is er hulp nodig bij het eten zelf? Vraag dan om meer hulp.
    .cost = Vaak kost het een klein bedrag.

suggestion-c97 = Praat over een verlies
    .what = Verdriet kan lang blijven, ook na jaren. Het kan goed doen om te praten met iemand die luistert.
    .step = Bel iemand die de ander ook kende. Of vraag bij het buurthuis of de huisarts naar een rouwgroep.
    .step-wie = Vraag { $wie } naar het verlies, en luister. Zoek daarna samen een rouwgroep, als dat prettig is.
    .who = Goed na elk verlies, ook als het lang geleden is. Gaat het nu heel slecht? Bel dan de huisarts.

suggestion-c98 = Goede zorg als genezen niet meer kan
    .what = Ook dan is er zorg: tegen pijn, voor de nachten en voor rust. De huisarts denkt mee, ook met naasten.
    .step = Bel de huisarts. Vraag wie er dag en nacht te bellen is, en wat er thuis kan.
    .step-wie = Bel de huisarts van { $wie }. Vraag wie er dag en nacht te bellen is. Vraag ook wat er thuis kan.
    .who = Voor iemand die ernstig ziek is, en voor naasten. Is er thuis nog niets geregeld? Zeg dat dan meteen.
    .cost = De huisarts gaat niet van uw eigen risico af (wat u eerst zelf betaalt). Verpleging thuis ook niet.

suggestion-c99 = Vrijwilligers of een hospice
    .what = Vrijwilligers komen waken of zitten erbij, ook 's nachts. Een hospice is een huis voor de laatste tijd.
    .step = Vraag de huisarts of de verpleging thuis naar vrijwilligers. Vraag ook wat een hospice kan doen.
    .step-wie = Bespreek met { $wie } wat prettig is. Vraag daarna de huisarts naar vrijwilligers of een hospice.
    .who = Voor iemand die ernstig ziek is, en voor naasten die rust nodig hebben.
    .cost = Vrijwilligers zijn meestal gratis. Een hospice vraagt soms een bedrag per dag.

suggestion-c100 = Laat de huisarts meekijken naar het vergeten
    .what = Dat iemand dingen vergeet, kan veel oorzaken hebben. De huisarts kan dat onderzoeken en denkt mee over hulp.
    .step = Schrijf drie dingen op die zijn veranderd. Bel daarna de huisarts voor een afspraak en neem iemand mee.
    .step-wie = Schrijf drie dingen op die bij { $wie } zijn veranderd. Bel daarna de huisarts voor een afspraak en ga samen.
    .who = Goed op iedere leeftijd, als iemand vaker iets vergeet of verdwaalt. Is iemand ineens in de war? Bel dan vandaag de huisarts.

suggestion-c101 = Ontmoet anderen die met dementie leven
    .what = In een Alzheimer Café praten mensen met dementie en hun naasten met elkaar. Elke vraag is goed.
    .step = Kijk wanneer het volgende Alzheimer Café is, of bel met een vraag de AlzheimerTelefoon.
    .step-wie = Vraag of { $wie } mee wil naar een Alzheimer Café. Alleen gaan mag ook, net als bellen met de AlzheimerTelefoon.
    .who = Voor mensen met dementie en hun naasten, ook als er nog geen onderzoek is.

## Kinderen, zwangerschap, uit elkaar gaan, school

suggestion-c102 = Vraag het de jeugdverpleegkundige of jeugdarts
    .what = Zij kijken mee naar groei, slapen, eten, gedrag en gevoel, en elke vraag is goed.
    .step = Bel het consultatiebureau of de jeugdarts van school. Wachten op de volgende afspraak hoeft niet.
    .step-wie = Bel over { $wie } met het consultatiebureau of de jeugdarts van school. Wachten op een afspraak hoeft niet.
    .who = Voor ouders en jongeren. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c103 = Hulp rond zwangerschap en eerste jaar
    .what = Een zwangerschap of baby kan veel vragen. Daarom is er hulp bij slapen en voeden, en zijn er vrijwilligers.
    .step = Vertel de verloskundige of jeugdverpleegkundige hoe het met ú gaat. Vraag ook naar een vrijwilliger aan huis.
    .who = Voor iedereen die zwanger is of een baby heeft. Is iemand vaak somber of bang? Bel dan deze week de huisarts.

suggestion-c104 = Ga goed uit elkaar
    .what = Een mediator helpt twee mensen om goede afspraken te maken. Afspraken over de kinderen staan in een ouderschapsplan.
    .step = Vraag het Juridisch Loket naar een mediator. Zijn er kinderen? Schrijf dan op wat voor hen hetzelfde moet blijven.
    .step-wie = Schrijf op wat voor { $wie } hetzelfde moet blijven. Vraag daarna het Juridisch Loket naar een mediator.
    .who = Voor partners, met of zonder kinderen. Is iemand bang voor de ander? Bel dan Veilig Thuis.
    .cost = Een mediator kost geld, maar bij een laag inkomen kan er korting zijn.

suggestion-c105 = Zet school, leerplicht en steunpunt bij elkaar
    .what = In één gesprek zoekt iedereen samen wat kan helpen. De leerplichtambtenaar van de gemeente kijkt of ieder kind naar school kan. Het steunpunt is van de scholen samen (samenwerkingsverband).
    .step = Mail de mentor: “Ik wil één gesprek met school, de leerplichtambtenaar en het steunpunt.” Vraag ook wie op school kan luisteren.
    .step-wie = Vraag de mentor van { $wie } om één gesprek met school, leerplicht en steunpunt. Vraag ook wie op school kan luisteren.
    .who = Voor ouders en jongeren, vooral als iemand lang thuiszit. Vanaf 18 jaar kan het doorstroompunt meedenken.

## Geld en werk

suggestion-c106 = Vraag een aanvulling op de AOW
    .what = De SVB betaalt de AOW. Is dat samen met het pensioen te weinig? Dan kan er geld bij komen: de AIO-aanvulling.
    .step = Bel de SVB en vraag naar de AIO-aanvulling. Wacht niet, want het geld begint meestal pas na het vragen.
    .step-wie = Bel samen met { $wie } de SVB en vraag naar de AIO-aanvulling. Wacht niet, want het geld begint meestal pas na het vragen.
    .who = Voor mensen met AOW en weinig of geen pensioen. Bij veel spaargeld is er meestal geen aanvulling.

suggestion-c107 = Inkomen en rust voor ondernemers
    .what = Het Bbz is hulp van de gemeente voor ondernemers met te weinig inkomen. Na het stoppen is er soms de IOAZ.
    .step = Bel de gemeente: “Ik ben ondernemer en vraag naar het Bbz.” Stopt u en bent u 55 of ouder? Vraag dan naar de IOAZ.
    .step-wie = Bel samen met { $wie } de gemeente en vraag naar het Bbz. Bij stoppen vanaf 55 jaar is er misschien de IOAZ.
    .who = Voor zelfstandigen die te weinig verdienen. De gemeente beslist. Geldfit denkt ook mee met ondernemers.

suggestion-c108 = Vraag het UWV
    .what = Het UWV regelt een uitkering voor mensen die ziek zijn of geen werk hebben. Soms helpt het UWV ook bij het zoeken naar werk.
    .step = Bel het UWV of kijk op uwv.nl. Vraag naar een uitkering, hulp bij werk zoeken of hulpmiddelen op het werk.
    .step-wie = Bel samen met { $wie } het UWV, of kijk op uwv.nl. Vraag wat er kan en schrijf het op.
    .who = Voor werknemers en mensen met een beperking. Is iemand ziek, maar is er nog een baan? Praat dan ook met de bedrijfsarts.

suggestion-c109 = Regel geld voor de studie
    .what = DUO regelt geld voor studenten. Op school denkt de decaan mee bij geldzorgen.
    .step = Log in bij DUO en kijk of er geld blijft liggen. Vraag daarna een gesprek aan met de decaan. Betaal de zorgverzekering eerst.
    .step-wie = Kijk samen met { $wie } bij DUO of er geld blijft liggen. Een gesprek met de decaan kan ook helpen. Betaal de zorgverzekering eerst.
    .who = Voor studenten, vaak tussen 16 en 30 jaar. Zijn er al rekeningen niet betaald? Bel dan ook de gemeente.

suggestion-c110 = Neem een gokstop
    .what = Met een gokstop laten speelhallen en goksites met een vergunning iemand niet meer toe. Dat duurt minstens 6 maanden.
    .step = Vul een gokstop in op cruksregister.nl en vertel het aan één persoon.
    .step-wie = Vraag of { $wie } samen een gokstop wil invullen op cruksregister.nl. Naasten kunnen dat soms ook zelf vragen.
    .who = Voor mensen vanaf 18 jaar die willen stoppen met gokken. Alleen stoppen is moeilijk, maar de huisarts kan meedenken.

## Wonen en veiligheid

suggestion-c111 = Zoek breder naar een huis
    .what = Het helpt vaak om vroeg in te schrijven. Een kamer, hospita, woningruil of tijdelijk huis kan ook een stap zijn.
    .step = Schrijf u vandaag in bij de woningsite van uw regio. Kijk daarna ook naar een kamer, hospita of woningruil.
    .step-wie = Regel met { $wie } vandaag de inschrijving bij de woningsite. Kijk daarna samen ook naar een kamer, hospita of woningruil.
    .who = Voor mensen vanaf 18 jaar die een huis zoeken. Is er vannacht geen plek? Bel dan vandaag de gemeente.
    .cost = Inschrijven kost meestal wat geld.

suggestion-c112 = Noteer en meld overlast of gebreken
    .what = Een lijst met dagen, tijden en foto's laat zien wat er gebeurt. Daar kan een verhuurder mee verder.
    .step = Schrijf de dag en tijd op, en wat er gebeurt. Maak ook foto's van gebreken. Vraag dan de verhuurder wat die gaat doen.
    .step-wie = Schrijf met { $wie } de dag en tijd op, en wat er gebeurt. Maak ook foto's van gebreken. Vraag dan de verhuurder wat die gaat doen.
    .who = Voor huurders en eigenaren. Gebeurt er niets? Een huurder kan dan de Huurcommissie om hulp vragen. Is iemand bang voor een ander? Bel dan de politie.

suggestion-c113 = Doe iets tegen dreiging
    .what = Niemand mag een ander bedreigen. De wijkagent is de politie in de buurt, en luistert.
    .step = Bewaar berichten en schrijf op wat er gebeurt. Bel daarna de politie en vraag naar de wijkagent. Is er nu gevaar? Bel 112.
    .step-wie = Schrijf samen met { $wie } op wat er gebeurt, en bewaar berichten. Bel daarna de politie en vraag naar de wijkagent. Is er nu gevaar? Bel 112.
    .who = Voor iedereen die bang is voor iemand in de buurt. Ga niet zelf naar die persoon toe.

suggestion-c114 = Stop online chantage
    .what = Chantage is dreigen met foto's of geheimen. Dat is de schuld van degene die dreigt, nooit van de ander.
    .step = Betaal niet. Stuur geen beelden meer. Maak foto's van het scherm en stop het contact. Chat of bel met Helpwanted.
    .step-wie = Zeg tegen { $wie } dat de schuld bij de ander ligt. Betaal niet, maar maak foto's van het scherm. Chat of bel met Helpwanted.
    .who = Voor alle leeftijden. Ook iemand die zelf beelden heeft gestuurd, heeft niets fout gedaan.

suggestion-c115 = Bescherm geld en bankpas
    .what = De bank kan een pas blokkeren. Iemand van de bank kan ook meekijken wie er bij het geld kan.
    .step = Bel vandaag uw bank, op een moment dat u alleen bent. Blokkeer de pas en kies een nieuwe code. Vraag ook wie er nog bij het geld kan, en stop dat.
    .step-wie = Bel vandaag samen met { $wie } de bank. Blokkeer de pas en kies een nieuwe code. Vraag ook wie er nog bij het geld kan.
    .who = Voor iedereen, als een ander geld pakt en dat niet mag. Veilig Thuis denkt ook mee, en de naam noemen hoeft niet.

suggestion-c116 = Leg vast wie mag beslissen
    .what = In een levenstestament staat wie later voor iemand mag beslissen, bijvoorbeeld over geld of zorg.
    .step = Bespreek met iemand die u vertrouwt wat u later wilt. Vraag daarna een notaris naar een levenstestament.
    .step-wie = Bespreek met { $wie } wie later mag beslissen, en waarover. Vraag daarna samen een notaris naar een levenstestament.
    .who = Vanaf 18 jaar. Kan tekenen niet meer? De rechter kan iemand aanwijzen voor geld (bewindvoerder) of zorg (mentor). Voelt u druk? Teken dan nog niets.
    .cost = Een notaris of rechter kost geld. De gemeente om hulp vragen bij deze kosten mag ook.

## Wie geen hulp wil, een vol huis

suggestion-c117 = Praat met iemand die geen hulp wil
    .what = Iemand die hulp afwijst, wil vaak vooral zelf beslissen. Een open vraag geeft ruimte, want nee zeggen mag ook.
    .step = Vraag: “Wat wil je het liefst zelf blijven doen?” Stel daarna één kleine stap voor, op proef.
    .step-wie = Vraag aan { $wie }: “Wat wil je het liefst zelf blijven doen?” Stel daarna één kleine stap voor, op proef.
    .who = Voor iedereen die zich zorgen maakt om een ander. Is er dreiging of geweld? Bel dan Veilig Thuis.

suggestion-c118 = Vraag of iemand langsgaat
    .what = Een hulpverlener kan langsgaan om kennis te maken. Daarna mag de ander nog steeds nee zeggen.
    .step = Bel de huisarts of het wijkteam (hulpverleners in de buurt) en vraag wie kan langsgaan. Vraag ook wat zij doorvertellen.
    .step-wie = Bel de huisarts van { $wie } of het wijkteam en vraag wie kan langsgaan. Vraag ook wat zij doorvertellen.
    .who = Voor iedereen die zich zorgen maakt om een ander. In het wijkteam werken hulpverleners in de buurt. Is er nu gevaar? Bel dan 112.

suggestion-c119 = Ruim samen op, in kleine stappen
    .what = Kleine stappen lukken vaak beter dan alles ineens. De bewoner beslist wat er weg mag.
    .step = Begin met één kleine plek, bijvoorbeeld de weg naar de deur. Vraag het wijkteam (hulpverleners in de buurt) wie hierbij helpt.
    .step-wie = Vraag aan { $wie } welke kleine plek eerst mag. Begin met de weg naar de deur, en help alleen waar dat mag.
    .who = Voor iedereen met een vol huis. Een ander helpt alleen als de bewoner ja zegt.

## Nieuw in Nederland, erbij horen, contact

suggestion-c120 = Hulp bij nieuw zijn in Nederland
    .what = Vrijwilligers helpen met brieven en regels. Inburgeren is: de taal en de regels leren. Daarvoor heeft de gemeente een contactpersoon.
    .step = Neem de brieven mee naar VluchtelingenWerk of een inloopspreekuur. Vraag daar wie de contactpersoon voor inburgering is.
    .step-wie = Ga met { $wie } en de brieven naar VluchtelingenWerk of een inloopspreekuur. Vraag wie de contactpersoon voor inburgering is.
    .who = Voor mensen die nieuw zijn in Nederland. Is er een andere taal nodig? Vraag dan om een tolk: iemand die vertaalt.

suggestion-c121 = Hulp voor mensen uit Oekraïne
    .what = De gemeente heeft een loket voor opvang, leefgeld en vragen. Refugeehelp.nl geeft uitleg, ook in het Oekraïens.
    .step = Ga naar het loket voor Oekraïners van de gemeente. Kijk ook op refugeehelp.nl.
    .step-wie = Ga met { $wie } naar het loket voor Oekraïners van de gemeente. Kijk ook op refugeehelp.nl.
    .who = Voor mensen die uit Oekraïne zijn gevlucht, en hun kinderen.

suggestion-c122 = Hulp zonder verblijfspapieren
    .what = Een huisarts mag helpen, ook zonder papieren of verzekering. Deze app geeft niets door.
    .step = Ga naar een huisarts. Vraag ook bij een kerk of een groep vrijwilligers wie gratis juridisch meekijkt.
    .step-wie = Ga samen met { $wie } naar een huisarts. Vraag ook bij een kerk of een groep vrijwilligers wie gratis juridisch meekijkt.
    .who = Voor mensen zonder papieren, en voor hun kinderen. Die mogen gewoon naar school.

suggestion-c123 = Vind mensen die je begrijpen (lhbti+)
    .what = Er zijn groepen voor lesbische, homo, bi, trans en andere mensen. Daar hoeft niemand zich uit te leggen.
    .step = Kijk op coc.nl of chat met Switchboard. Voor jongeren is er Jong&Out. Kies een moment zonder meekijkers.
    .step-wie = Vraag of { $wie } dit prettig vindt. Kijk dan samen op coc.nl of chat met Switchboard. Vertel niets door.
    .who = Voor alle leeftijden. Is het thuis niet veilig? Bel dan Veilig Thuis.

suggestion-c124 = Contact zonder bellen, of met een tolk
    .what = Bellen hoeft niet, want vaak kan het ook met chat, e-mail of aan een balie. Een tolk vertaalt, ook in gebarentaal.
    .step = Zet de app 112NL op de telefoon. Vraag daarna elke organisatie naar chat, e-mail of een balie.
    .step-wie = Zet samen met { $wie } de app 112NL op de telefoon. Vraag daarna elke organisatie naar chat, e-mail of een balie.
    .who = Voor mensen die slecht horen, moeilijk praten of een andere taal spreken. Is iemand doof of slechthorend? Dan regelt het UWV (bekend van de uitkering) ook een tolk.
    .cost = Een tolk via het UWV is gratis.

suggestion-c125 = Hulp bij slecht zien of horen
    .what = Er zijn centra voor mensen die slecht zien. Een audicien test het gehoor en kent ook hoortoestellen.
    .step = Vraag de huisarts of oogarts om een verwijzing, of ga naar een audicien. De bibliotheek heeft gesproken boeken.
    .step-wie = Vraag de huisarts van { $wie } om een verwijzing, of ga naar een audicien. De bibliotheek heeft gesproken boeken.
    .who = Voor iedereen die slecht ziet of hoort, ook als het langzaam erger wordt.
    .cost = De zorgverzekering betaalt soms. Het kan van het eigen risico af gaan: wat u eerst zelf betaalt.

## Na detentie, een kind van een ander, jeugdbescherming

suggestion-c126 = Begin opnieuw na detentie
    .what = De medewerker nazorg van de gemeente denkt mee na de gevangenis. Die helpt ook om alles op een rij te zetten.
    .step = Bel de gemeente en vraag naar de medewerker nazorg. Regel het in deze volgorde: ID-kaart, adres, geld om te leven, zorgverzekering, schulden.
    .step-wie = Bel samen met { $wie } de gemeente en vraag naar de medewerker nazorg. Regel het in deze volgorde: ID-kaart, adres, geld om te leven, zorgverzekering, schulden.
    .who = Voor mensen die bijna vrij zijn of net vrij zijn. Is er vannacht geen plek? Bel dan vandaag de gemeente.

suggestion-c127 = Zorgen voor een kind van een ander
    .what = Bij pleegzorg woont een kind bij een ander gezin, met steun. Soms kan dat ook bij familie.
    .step = Bel het CJG (Centrum voor Jeugd en Gezin). Vraag naar pleegzorg, gezag en een vergoeding, en vraag de SVB ook naar kinderbijslag.
    .step-wie = Bel over { $wie } met het CJG (Centrum voor Jeugd en Gezin). Vraag naar pleegzorg, gezag en een vergoeding. Vraag ook de SVB naar kinderbijslag.
    .who = Voor familie, bekenden en pleegouders. Met gezag mag iemand beslissen over het kind.

suggestion-c128 = Ken de rechten bij jeugdbescherming
    .what = Ook bij een onderzoek of maatregel hebben ouders en jongeren rechten. Jeugdstem legt die uit en luistert.
    .step = Bel Jeugdstem. Vraag een kopie van het verslag en schrijf op wat niet klopt. Iemand meenemen mag, en een eigen plan maken ook.
    .step-wie = Bel Jeugdstem over { $wie }. Vraag een kopie van het verslag en schrijf op wat niet klopt. Iemand meenemen mag.
    .who = Voor ouders en jongeren. De Raad voor de Kinderbescherming doet onderzoek voor de rechter. Aan een beschermingstafel praat het gezin met hulpverleners over veiligheid. Bij een OTS zegt de rechter dat een gezin hulp moet toelaten. Drang is hulp onder druk, maar dan is er nog geen rechter bij. Bij een huisverbod mag iemand een tijd niet thuis zijn. De meldcode zegt wat hulpverleners doen als zij zich zorgen maken over veiligheid.

## Op afstand, terugval, extra zorg, parkeren, vervoer

suggestion-c129 = Zorg op afstand, met hulp dichtbij
    .what = Iemand in de buurt kan er sneller zijn. Vaste momenten om te bellen kunnen ook rust geven.
    .step = Spreek met één buur of bekende af wie een sleutel heeft. Kies daarna twee vaste momenten om te bellen of beeldbellen.
    .step-wie = Spreek met één buur of bekende van { $wie } af wie een sleutel heeft. Kies daarna twee vaste momenten om te bellen of beeldbellen.
    .who = Voor mensen die voor iemand zorgen en verder weg wonen. Gaat het thuis niet goed meer? Bel dan ook de huisarts.

suggestion-c130 = Maak een plan voor slechtere tijden
    .what = In het plan staat hoe anderen merken dat het misgaat. Ook staat er wat dan helpt.
    .step = Schrijf drie tekenen op die anderen kunnen merken. Zet erbij wie zij dan bellen. Neem het plan daarna mee naar de behandelaar.
    .step-wie = Schrijf met { $wie } drie tekenen op die anderen kunnen merken. Zet erbij wie dan belt. Neem het plan daarna mee naar de behandelaar.
    .who = Goed na psychische klachten of een verslaving, als het even rustig is. Gaat het nu slecht? Bel dan de huisarts.

suggestion-c131 = Zorg voor een kind met een beperking
    .what = Door een ziekte of beperking kan een kind meer zorg nodig hebben. Daarom kan er hulp zijn bij verzorging, begeleiding en logeren.
    .step = Schrijf een gewone dag op. Wat is er meer nodig dan bij andere kinderen? Bel daarna het CJG (Centrum voor Jeugd en Gezin).
    .step-wie = Schrijf een gewone dag van { $wie } op. Wat is er meer nodig dan bij andere kinderen? Bel daarna het CJG (Centrum voor Jeugd en Gezin).
    .who = Voor ouders met een kind tot 18 jaar. Bij verpleging denkt de huisarts of kinderarts mee.
    .cost = Deze hulp kost ouders meestal niets.

suggestion-c132 = Steun bij moeilijk leren, autisme of adhd
    .what = Rustige uitleg en kleine stappen kunnen helpen. Een cliëntondersteuner denkt mee en gaat mee naar gesprekken.
    .step = Vraag naar een cliëntondersteuner die dit kent. Zeg: “Leg het in kleine stappen uit, en zet het op papier.”
    .step-wie = Zoek samen met { $wie } een cliëntondersteuner die dit kent. Vraag om uitleg in kleine stappen, op papier.
    .who = Voor jongeren en volwassenen. Een diagnose is daarvoor niet nodig.

suggestion-c133 = Vraag een gehandicaptenparkeerkaart aan
    .what = Met deze kaart is er vaker een parkeerplek dicht bij de deur. Soms is ook een vaste plek bij huis mogelijk.
    .step = Vraag de kaart aan bij de gemeente. Vraag ook naar een vaste plek bij huis.
    .step-wie = Vraag samen met { $wie } de kaart aan bij de gemeente. Vraag ook naar een vaste plek bij huis.
    .who = Voor mensen die zelf rijden of meerijden en niet ver kunnen lopen. Een arts kijkt mee, en daarna beslist de gemeente.
    .cost = De kosten verschillen per gemeente.

suggestion-c134 = Vraag leerlingenvervoer aan
    .what = Kan een kind niet zelf naar school reizen? Dan kan de gemeente soms vervoer regelen.
    .step = Vraag leerlingenvervoer aan bij de gemeente. Vraag de school om een brief waarin staat waarom reizen niet lukt.
    .step-wie = Vraag voor { $wie } leerlingenvervoer aan bij de gemeente. Vraag de school om een brief waarin staat waarom reizen niet lukt.
    .who = Voor kinderen met een beperking, of met een school ver weg. De gemeente beslist.
    .cost = Soms betalen ouders een deel.

suggestion-c135 = Meld discriminatie
    .what = Iedereen heeft recht op gelijke behandeling. Het meldpunt luistert en denkt mee over wat er kan.
    .step = Schrijf op wat er is gebeurd, met datum en namen. Meld het daarna bij het meldpunt discriminatie in de regio.
    .step-wie = Schrijf met { $wie } op wat er is gebeurd. Meld het daarna samen bij het meldpunt discriminatie in de regio.
    .who = Voor iedereen, ook bij twijfel. Is er geweld of dreiging? Bel dan de politie.
