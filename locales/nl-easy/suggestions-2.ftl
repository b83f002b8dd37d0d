### Makkelijke teksten (taalniveau A2) bij C96–C135. De regels zijn die van suggestions.ftl in deze map.
### .step-wie is voor wie antwoordt over een ander: { $wie } is "uw moeder", "uw kind", "de bewoner".

## Eten, verlies, ernstig ziek, vergeten

suggestion-c96 =
    .what = In veel buurten eten of koken mensen samen. Zo is er eten en gezelschap.
    .step = Ga naar het buurthuis. Vraag: wanneer eten of koken mensen samen? Ga één keer mee.
    .step-wie = Vraag bij het buurthuis: wanneer eten mensen samen? Ga één keer mee met { $wie }.
    .who = Voor mensen die koken moeilijk vinden. Ook voor mensen die vaak alleen eten. Is er hulp nodig bij het eten? Vraag dan om meer hulp.

suggestion-c97 =
    .what = Verdriet kan lang blijven, ook na jaren. Praten kan goed doen.
    .step = Bel iemand die de ander ook kende. Of zoek een groep om samen te praten. De huisarts of het buurthuis weet meer.
    .step-wie = Vraag { $wie } naar het verlies. Luister rustig. Zoek samen een groep, als dat prettig is.
    .who = Na elk verlies. Ook als het lang geleden is. Gaat het nu heel slecht? Bel dan de huisarts.

suggestion-c98 = Goede zorg bij een ernstige ziekte
    .what = Soms kan genezen niet meer, maar zorg altijd wel. Er is hulp bij pijn, 's nachts en voor rust. De huisarts denkt mee, ook met de familie.
    .step = Bel de huisarts. Vraag: wie kan ik dag en nacht bellen? En wat kan er thuis?
    .step-wie = Bel de huisarts van { $wie }. Vraag: wie kan ik dag en nacht bellen? En wat kan er thuis?
    .who = Voor iemand die ernstig ziek is, en voor naasten. Is er thuis nog niets klaar? Zeg dat dan meteen.

suggestion-c99 = Vrijwilligers of een huis voor de laatste tijd
    .what = Vrijwilligers zitten erbij, ook 's nachts. Een hospice is een huis voor de laatste tijd.
    .step = Vraag de huisarts naar vrijwilligers. Vraag ook: wat doet een hospice?
    .step-wie = Praat met { $wie }: wat is prettig? Vraag de huisarts naar vrijwilligers of een hospice.
    .who = Voor iemand die ernstig ziek is. Ook voor familie die rust nodig heeft.
    .cost = Vrijwilligers zijn meestal gratis. Een hospice kost soms geld per dag.

suggestion-c100 = Praat met de huisarts over vergeten
    .what = Vergeten kan door veel dingen komen. De huisarts kan dat onderzoeken. Die denkt ook mee over hulp.
    .step = Schrijf drie dingen op: wat is anders dan eerst? Bel de huisarts voor een afspraak. Neem iemand mee.
    .step-wie = Schrijf drie dingen op: wat is anders bij { $wie }? Bel de huisarts voor een afspraak. Ga samen.
    .who = Voor mensen die vaker iets vergeten of verdwalen. Iedere leeftijd is goed. Is iemand ineens in de war? Bel dan vandaag de huisarts.

suggestion-c101 = Praat met anderen over dementie
    .what = In een Alzheimer Café praten mensen over dementie. Ook familie komt daar. Elke vraag mag.
    .step = Kijk: wanneer is het volgende Alzheimer Café? Of bel de AlzheimerTelefoon.
    .step-wie = Vraag: wil { $wie } mee naar een Alzheimer Café? Alleen gaan mag ook. Of bel de AlzheimerTelefoon.
    .who = Voor mensen met dementie en voor hun naasten. Er hoeft nog geen onderzoek te zijn.

## Kinderen, zwangerschap, uit elkaar gaan, school

suggestion-c102 = Praat met de jeugdarts
    .what = De jeugdarts kijkt naar groei, slapen, eten en gevoel. Een verpleegkundige helpt daarbij. Elke vraag is goed.
    .step = Bel het consultatiebureau. Of bel de jeugdarts van school. Dat mag ook zonder afspraak.
    .step-wie = Bel het consultatiebureau of de jeugdarts over { $wie }. Dat mag ook zonder afspraak.

suggestion-c103 = Hulp bij zwanger zijn of een baby
    .what = Zwanger zijn of een baby is soms zwaar. Er is hulp bij slapen en voeden. Er zijn ook vrijwilligers.
    .step = Praat met de verloskundige of de verpleegkundige. Vertel eerlijk: hoe gaat het? Vraag ook: kan er een vrijwilliger komen?
    .who = Voor iedereen die zwanger is of een baby heeft. Is iemand vaak somber of bang? Bel dan deze week de huisarts.

suggestion-c104 =
    .what = Een mediator helpt twee mensen met goede afspraken. Zijn er kinderen? Die afspraken heten een ouderschapsplan.
    .step = Schrijf op: wat moet hetzelfde blijven voor de kinderen? Bel het Juridisch Loket. Vraag naar een mediator.
    .step-wie = Schrijf op: wat moet hetzelfde blijven voor { $wie }? Bel het Juridisch Loket. Vraag naar een mediator.
    .who = Voor partners die uit elkaar gaan, met of zonder kinderen. Is iemand bang voor de ander? Bel dan Veilig Thuis.
    .cost = Een mediator kost geld. Met weinig inkomen is het soms goedkoper.

suggestion-c105 = Vraag één gesprek met school
    .what = Iedereen zit dan samen aan tafel, ook de gemeente. Het steunpunt helpt alle scholen in de buurt.
    .step = Mail de mentor. Vraag één gesprek met school, leerplicht en steunpunt. Vraag ook: wie luistert er op school?
    .step-wie = Mail de mentor van { $wie }. Vraag één gesprek met school, leerplicht en steunpunt. Vraag ook: wie luistert er op school?
    .who = Voor ouders en jongeren. Vooral als iemand lang thuis zit. Al 18 jaar? Dan kan het doorstroompunt meedenken.

## Geld en werk

suggestion-c106 = Vraag extra geld bij de AOW
    .what = De SVB betaalt de AOW. Is er weinig geld? Dan kan er soms geld bij. Dat heet AIO.
    .step = Bel de SVB. Vraag naar de AIO. Wacht niet te lang. Het geld begint meestal pas na het vragen.
    .step-wie = Bel samen met { $wie } de SVB. Vraag naar de AIO. Wacht niet te lang. Het geld begint meestal pas na het vragen.
    .who = Voor mensen met AOW en weinig pensioen. Bij veel spaargeld is er meestal geen AIO.

suggestion-c107 = Hulp voor mensen met een eigen bedrijf
    .what = De gemeente kan soms helpen met geld. Dat heet Bbz. Na het stoppen is er soms de IOAZ.
    .step = Bel de gemeente. Zeg: “Ik ben ondernemer en vraag naar het Bbz.” Stoppen en al 55 jaar? Vraag dan naar de IOAZ.
    .step-wie = Bel samen met { $wie } de gemeente. Vraag naar het Bbz. Stoppen en al 55 jaar? Vraag dan naar de IOAZ.
    .who = Voor mensen met een bedrijf en weinig inkomen. Geldfit denkt ook mee. De gemeente beslist.

suggestion-c108 =
    .what = Een uitkering is geld van de overheid. Het UWV geeft die bij ziekte of zonder werk. Het UWV helpt soms ook met werk zoeken.
    .step = Bel het UWV. Of kijk op uwv.nl. Vraag: welk geld en welke hulp kan er zijn?
    .step-wie = Bel samen met { $wie } het UWV. Of kijk op uwv.nl. Vraag wat er kan. Schrijf het op.
    .who = Voor mensen met werk, of zonder werk. Ook voor mensen met een beperking. Is iemand ziek, maar is er een baan? Praat dan met de bedrijfsarts.

suggestion-c109 =
    .what = DUO geeft geld aan studenten. Op school is een decaan. Die denkt mee over geld.
    .step = Kijk bij DUO: is er nog geld te vragen? Praat daarna met de decaan. Betaal de zorgverzekering eerst.
    .step-wie = Kijk met { $wie } bij DUO: is er nog geld? Praat daarna met de decaan. Betaal de zorgverzekering eerst.
    .who = Voor studenten, vaak van 16 tot 30 jaar. Zijn er al oude rekeningen? Bel dan ook de gemeente.

suggestion-c110 =
    .what = Met een gokstop kan gokken vaak niet meer. Dat geldt voor goksites en voor speelhallen. De stop duurt minstens 6 maanden.
    .step = Ga naar cruksregister.nl. Vul een gokstop in. Vertel het aan één persoon.
    .step-wie = Vraag: wil { $wie } een gokstop? Vul die samen in op cruksregister.nl. Familie kan dat soms ook vragen.
    .who = Voor mensen vanaf 18 jaar die willen stoppen. Alleen stoppen is moeilijk. De huisarts kan meedenken.

## Wonen en veiligheid

suggestion-c111 = Zoek op meer plekken naar een huis
    .what = Vroeg beginnen helpt vaak. Ook een kamer kan een stap zijn. Huizen ruilen kan ook, of een huis voor even.
    .step = Zoek de woningsite van de regio. Vul het formulier in. Kijk ook naar een kamer, of een huis voor even.
    .step-wie = Zoek met { $wie } de woningsite van de regio. Vul samen het formulier in. Kijk ook naar een kamer, of een huis voor even.
    .who = Voor mensen vanaf 18 jaar die een huis zoeken. Is er vannacht geen plek? Bel dan vandaag de gemeente.

suggestion-c112 = Schrijf op wat mis is, en meld het
    .what = Schrijf dagen en tijden op. Maak ook foto's. Dan ziet de verhuurder wat er mis is.
    .step = Schrijf op: welke dag, hoe laat, en wat? Maak foto's van wat kapot is. Stuur dit naar de verhuurder. Vraag: wat gaat er gebeuren?
    .step-wie = Schrijf met { $wie } op: welke dag, hoe laat, wat? Maak foto's van wat kapot is. Stuur dit naar de verhuurder.
    .who = Voor mensen die huren of een eigen huis hebben. Doet de verhuurder niets? Vraag dan hulp aan de Huurcommissie. Is iemand bang voor een ander? Bel dan de politie.

suggestion-c113 = Vraag hulp tegen dreiging
    .what = Niemand mag een ander bang maken. De wijkagent is de politie in de buurt. Die luistert.
    .step = Bewaar berichten. Schrijf op wat er gebeurt. Bel de politie en vraag de wijkagent. Nu gevaar? Bel 112.
    .step-wie = Bewaar berichten. Schrijf met { $wie } op wat er gebeurt. Bel de politie en vraag de wijkagent. Nu gevaar? Bel 112.
    .who = Voor iedereen die bang is voor iemand in de buurt. Ga niet zelf naar die persoon toe.

suggestion-c114 = Stop dreigen op internet
    .what = Iemand dreigt met foto's of geheimen. Dat heet chantage. Dat is de schuld van degene die dreigt.
    .step = Betaal niet. Stuur geen foto's meer. Maak foto's van het scherm. Stop het contact. Chat of bel met Helpwanted.
    .step-wie = Zeg tegen { $wie }: de schuld ligt bij de ander. Betaal niet. Maak foto's van het scherm. Chat of bel met Helpwanted.
    .who = Voor alle leeftijden. Heeft iemand zelf foto's gestuurd? Ook dan heeft die niets fout gedaan.

suggestion-c115 = Houd geld en bankpas veilig
    .what = De bank kan een pas stoppen. De bank kan ook meekijken: wie kan bij het geld?
    .step = Bel vandaag de bank. Kies een moment alleen. Stop de pas. Kies een nieuwe code. Vraag: wie kan er nog bij het geld?
    .step-wie = Bel vandaag met { $wie } de bank. Stop de pas. Kies een nieuwe code. Vraag: wie kan er nog bij het geld?
    .who = Voor iedereen. Pakt iemand geld, en mag dat niet? Veilig Thuis denkt ook mee. De naam noemen hoeft niet.

suggestion-c116 = Kies wie later mag beslissen
    .what = Soms kan iemand later zelf niet beslissen. Dan doet een ander dat. Dat staat in een levenstestament.
    .step = Kies iemand die te vertrouwen is. Praat samen over later. Vraag een notaris naar een levenstestament.
    .step-wie = Praat met { $wie }: wie mag later beslissen? En waarover? Vraag een notaris naar een levenstestament.
    .who = Vanaf 18 jaar. Kan tekenen niet meer? Dan kan de rechter iemand kiezen. Voor geld heet dat een bewindvoerder. Voor zorg heet dat een mentor. Moet het van iemand? Teken dan nog niets.
    .cost = Een notaris of rechter kost geld. Vraag de gemeente om hulp bij de kosten.

## Wie geen hulp wil, een vol huis

suggestion-c117 = Praat met iemand die geen hulp wil
    .what = Veel mensen willen zelf beslissen. Een vraag geeft ruimte. Nee zeggen mag.
    .step = Vraag: “Wat wil je het liefst zelf blijven doen?” Bedenk daarna één kleine stap. Probeer die een tijdje.
    .step-wie = Vraag aan { $wie }: “Wat wil je zelf blijven doen?” Bedenk daarna één kleine stap. Probeer die een tijdje.
    .who = Voor mensen met zorgen om een ander. Is er dreiging of geweld? Bel dan Veilig Thuis.

suggestion-c118 = Vraag of er iemand kan langsgaan
    .what = Iemand kan op bezoek gaan. Dat is om kennis te maken. De ander mag daarna nog nee zeggen.
    .step = Bel de huisarts of het wijkteam. Vraag: wie kan langsgaan? Vraag ook: wat hoort de ander hierover?
    .step-wie = Bel de huisarts van { $wie } of het wijkteam. Vraag: wie kan langsgaan? Vraag ook: wat hoort de ander hierover?
    .who = Voor mensen met zorgen om een ander. In het wijkteam werken hulpverleners in de buurt. Is er nu gevaar? Bel dan 112.

suggestion-c119 = Ruim samen op, met kleine stappen
    .what = Alles ineens opruimen is zwaar. Kleine stappen lukken vaak beter. Wie er woont, beslist wat weg mag.
    .step = Kies één kleine plek. Bijvoorbeeld de weg naar de deur. Vraag hulp aan het wijkteam: hulpverleners in de buurt.
    .step-wie = Vraag aan { $wie }: welke kleine plek mag eerst? Bijvoorbeeld de weg naar de deur. Help alleen als dat mag.

## Nieuw in Nederland, erbij horen, contact

suggestion-c120 = Hulp voor mensen die nieuw zijn in Nederland
    .what = Vrijwilligers helpen met brieven en regels. De taal en regels leren heet inburgeren. De gemeente heeft iemand die daarbij helpt.
    .step = Neem de brieven mee naar VluchtelingenWerk. Of ga naar een spreekuur in de buurt. Vraag: wie helpt bij inburgeren?
    .step-wie = Ga met { $wie } naar VluchtelingenWerk. Neem de brieven mee. Vraag: wie helpt bij inburgeren?
    .who = Voor mensen die nieuw zijn in Nederland. Een andere taal? Vraag een tolk. Een tolk vertaalt.

suggestion-c121 =
    .what = De gemeente heeft een loket. Daar gaat het over wonen, geld en vragen. Refugeehelp.nl is er ook in het Oekraïens.
    .step = Ga naar het loket voor Oekraïners. Dat is bij de gemeente. Kijk ook op refugeehelp.nl.
    .step-wie = Ga met { $wie } naar het loket voor Oekraïners. Dat is bij de gemeente. Kijk ook op refugeehelp.nl.

suggestion-c122 = Hulp zonder papieren
    .what = Een huisarts mag helpen. Papieren of een verzekering zijn niet nodig. Deze app geeft niets door.
    .step = Ga naar een huisarts. Vraag ook hulp bij een kerk. Of bij vrijwilligers. Vraag: wie kent de wet en helpt gratis?
    .step-wie = Ga met { $wie } naar een huisarts. Vraag ook hulp bij een kerk of bij vrijwilligers. Vraag: wie kent de wet en helpt gratis?

suggestion-c123 =
    .what = Er zijn groepen voor lesbische, homo, bi en trans mensen. Daar hoeft niemand iets uit te leggen.
    .step = Kijk op coc.nl. Of chat met Switchboard. Voor jongeren is er Jong&Out. Kies een moment zonder meekijkers.
    .step-wie = Vraag: vindt { $wie } dit prettig? Kijk dan samen op coc.nl. Of chat met Switchboard. Vertel niets door.

suggestion-c124 = Hulp zonder bellen, of met een tolk
    .what = Bellen hoeft niet. Chat of e-mail kan vaak ook. Of ga er zelf heen. Een tolk vertaalt, ook in gebarentaal.
    .step = Zet de app 112NL op de telefoon. Vraag altijd: kan dit met chat of e-mail?
    .step-wie = Zet met { $wie } de app 112NL op de telefoon. Vraag altijd: kan dit met chat of e-mail?
    .who = Voor mensen die slecht horen of moeilijk praten. Ook voor mensen met een andere taal. Is iemand doof? Het UWV regelt dan een tolk. Het UWV regelt ook een uitkering.

suggestion-c125 =
    .what = Er zijn plekken voor mensen die slecht zien. Een audicien test hoe goed iemand hoort.
    .step = Vraag de huisarts om een brief voor hulp. Of ga naar een audicien. De bibliotheek heeft boeken om te luisteren.
    .step-wie = Ga met { $wie } naar de huisarts of een audicien. Vraag welke hulp er is. De bibliotheek heeft boeken om te luisteren.
    .cost = De zorgverzekering betaalt soms. Soms kost het ook zelf geld: het eigen risico.

## Na detentie, een kind van een ander, jeugdbescherming

suggestion-c126 = Begin opnieuw na de gevangenis
    .what = De gemeente heeft iemand die daarna meedenkt. Dat heet nazorg. Samen komt alles op een lijst.
    .step = Bel de gemeente. Vraag naar nazorg. Doe dit één voor één: ID-kaart, adres, geld, zorgverzekering, schulden.
    .step-wie = Bel met { $wie } de gemeente. Vraag naar nazorg. Doe dit één voor één: ID-kaart, adres, geld, zorgverzekering, schulden.

suggestion-c127 =
    .what = Soms heet dit pleegzorg. Dan woont een kind bij een ander gezin. Er is steun bij. Dat kan soms ook bij familie.
    .step = Bel het CJG: het Centrum voor Jeugd en Gezin. Vraag: kan dit pleegzorg zijn? Wie mag beslissen? Vraag de SVB naar kinderbijslag.
    .step-wie = Bel het CJG over { $wie }. Vraag: kan dit pleegzorg zijn? Wie mag beslissen? Vraag de SVB naar kinderbijslag.
    .who = Voor familie, bekenden en pleegouders. CJG is het Centrum voor Jeugd en Gezin.

suggestion-c128 = Rechten bij jeugdbescherming
    .what = Ouders en jongeren hebben rechten, ook bij een onderzoek. Jeugdstem legt die uit en luistert.
    .step = Bel Jeugdstem. Vraag het verslag. Schrijf op wat niet klopt. Iemand meenemen mag. Een eigen plan maken mag ook.
    .step-wie = Bel Jeugdstem over { $wie }. Vraag het verslag. Schrijf op wat niet klopt. Iemand meenemen mag.
    .who = Voor ouders en jongeren. De Raad voor de Kinderbescherming doet onderzoek voor de rechter. Een beschermingstafel is een gesprek over veiligheid. Bij een OTS moet het gezin hulp toelaten. Dat zegt de rechter. Drang is hulp onder druk, nog zonder rechter. Bij een huisverbod mag iemand een tijd niet thuis zijn. De meldcode zegt wat hulpverleners doen bij zorgen.

## Op afstand, terugval, extra zorg, parkeren, vervoer

suggestion-c129 = Zorg voor iemand die ver weg woont
    .what = Iemand in de buurt kan er sneller zijn. Vaste tijden om te bellen kunnen rust geven.
    .step = Vraag één buur of bekende: wil je een sleutel? Kies twee vaste tijden om te bellen.
    .step-wie = Vraag één buur van { $wie }: wil je een sleutel? Kies twee vaste tijden om te bellen.
    .who = Voor mensen die voor iemand ver weg zorgen. Gaat het thuis niet goed meer? Bel dan ook de huisarts.

suggestion-c130 = Maak een plan voor moeilijke tijden
    .what = In het plan staat: hoe merken anderen dat het misgaat? En wat helpt dan?
    .step = Schrijf drie dingen op die anderen kunnen merken. Schrijf op wie zij dan bellen. Neem dit mee naar de behandelaar.
    .step-wie = Schrijf met { $wie } drie dingen op: wat merken anderen? Schrijf op wie dan belt. Neem dit mee naar de behandelaar.
    .who = Goed na psychische klachten of een verslaving. Maak het plan als het rustig is. Gaat het nu slecht? Bel dan de huisarts.

suggestion-c131 =
    .what = Een kind heeft soms meer zorg nodig. Dat komt door een ziekte of beperking. Er kan hulp zijn bij wassen, leren of logeren.
    .step = Schrijf een gewone dag op. Wat is meer dan bij andere kinderen? Bel het CJG: het Centrum voor Jeugd en Gezin.
    .step-wie = Schrijf een gewone dag van { $wie } op. Wat is meer dan bij andere kinderen? Bel het CJG: het Centrum voor Jeugd en Gezin.
    .who = Voor ouders met een kind tot 18 jaar. Is er verpleging nodig? Praat dan met de huisarts.

suggestion-c132 =
    .what = Rustig uitleggen kan helpen, stap voor stap. Een cliëntondersteuner denkt mee en gaat mee naar gesprekken.
    .step = Vraag een cliëntondersteuner die dit kent. Zeg: “Leg het rustig uit. En zet het op papier.”
    .step-wie = Zoek met { $wie } een cliëntondersteuner die dit kent. Vraag om uitleg op papier.
    .who = Voor jongeren en volwassenen. Een brief van een arts is niet nodig.

suggestion-c133 = Vraag een kaart om dichtbij te parkeren
    .what = Dit heet een gehandicaptenparkeerkaart. Daarmee mag de auto vaker dicht bij de deur staan.
    .step = Vraag de kaart aan de gemeente. Vraag ook naar een vaste plek bij huis.
    .step-wie = Vraag samen met { $wie } de kaart aan de gemeente. Vraag ook naar een vaste plek bij huis.
    .who = Voor mensen die niet ver kunnen lopen. Zelf rijden of meerijden kan allebei. Een arts kijkt mee. De gemeente beslist.
    .cost = De kosten zijn niet in elke gemeente gelijk.

suggestion-c134 = Vraag vervoer naar school
    .what = Dit heet leerlingenvervoer. Kan een kind niet zelf naar school? Dan kan de gemeente soms vervoer regelen.
    .step = Vraag het vervoer aan de gemeente. Vraag school om een brief. Daarin staat: waarom lukt reizen niet?
    .step-wie = Vraag vervoer voor { $wie } aan de gemeente. Vraag school om een brief. Daarin staat: waarom lukt reizen niet?

suggestion-c135 =
    .what = Iedereen heeft recht op gelijke behandeling. Bij discriminatie gebeurt dat niet. Het meldpunt luistert en denkt mee.
    .step = Schrijf op wat er is gebeurd. Schrijf ook de datum en de namen op. Meld het bij het meldpunt discriminatie.
    .step-wie = Schrijf met { $wie } op wat er is gebeurd. Meld het samen bij het meldpunt discriminatie.
