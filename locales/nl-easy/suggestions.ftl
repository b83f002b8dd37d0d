### Makkelijke teksten (taalniveau A2) bij de suggesties. Wat hier niet staat, komt uit de gewone tekst.
###
### Zinnen van hoogstens 10 woorden, één gedachte per zin. Liever "Voor mensen met …" dan "Als u …".
### Titels staan ook in het plan: alleen een moeilijke titel is hier anders.
### Geen verwijt, belofte of oordeel. Een melding mag altijd.

## 0a – Zelf

suggestion-c01 = Schrijf op wat lukt
    .what = U schrijft op: wat gaat goed? En wat wilt u anders? Zo ziet u een begin.
    .step = Schrijf drie dingen op die lukken. Schrijf één ding op dat u anders wilt.

suggestion-c02 =
    .what = U schrijft op wat u elke dag doet. Dat kan rust geven.
    .step = Kies voor morgen één vaste tijd. Bijvoorbeeld om op te staan of te eten.
    .who = Voor mensen met weinig vaste tijden. Of voor mensen die soms iets vergeten. Bent u vaak in de war? De huisarts kan dan meedenken.

suggestion-c03 =
    .what = U schrijft op: welk geld komt binnen? En welk geld gaat weg? Zo ziet u wat er overblijft.
    .step = Schrijf op wat er deze maand binnenkomt. Schrijf ook op wat u betaalt, zoals de huur.
    .who = Voor mensen met zorgen over geld. Rekenen moet wel lukken. Moet u misschien uw huis uit? Of stopt uw stroom? Bel dan de gemeente.

suggestion-c04 = Kijk of er extra geld is
    .what = Een toeslag is geld van de overheid. Bijvoorbeeld voor huur of zorg. Gemeenten helpen soms ook met geld.
    .step = Ga naar toeslagen.nl. Maak daar een proefberekening. Dan ziet u: wat is er misschien voor mij? Of vraag hulp aan sociaal raadslieden. Dat zijn mensen die helpen met brieven.
    .who = Voor mensen met weinig inkomen, of een nieuw inkomen. Heeft u vandaag geen geld voor eten? Bel dan de gemeente.

suggestion-c05 =
    .what = U betaalt een rekening in kleine delen. Dat heet een betalingsregeling. Het kan extra kosten voorkomen.
    .step = Bel het bedrijf van de rekening. Vraag: mag ik in delen betalen?
    .who = Voor één rekening die nu niet lukt. Heeft u meer dan één schuld? Of moet u misschien uw huis uit? Vraag dan hulp bij schulden.

suggestion-c06 =
    .what = Leg alle brieven bij elkaar. U leest ze op een vaste tijd. Zo blijft er minder liggen.
    .step = Leg alle post op één plek. Open elke dag drie brieven.
    .who = Voor mensen met wat oude post. Is de post al maanden oud? Een vrijwilliger kan dan met u meekijken.

suggestion-c07 =
    .what = Kleine dingen kunnen vallen voorkomen. Bijvoorbeeld meer licht, of een handvat. U kunt veel in de winkel kopen.
    .step = Loop door uw huis. Kijk in elke kamer naar losse kleden en licht. Kijk ook: waar kan ik mij vasthouden?
    .who = Voor mensen die bang zijn om te vallen. Huurt u? Praat dan eerst met de verhuurder, voor u boort. Is er iets groots nodig? U kunt de gemeente om hulp vragen.

suggestion-c08 =
    .what = Denk aan een knop voor alarm. Of een doos voor medicijnen met geluid. Of een klok die de dag laat zien.
    .step = Ga naar de thuiszorgwinkel of huisarts. Vraag wat bij u past. Vraag ook wie kan meekijken.
    .who = Voor mensen die alleen wonen of soms iets vergeten. Of voor mensen die zich veiliger willen voelen. Wordt u onrustig van apparaten? Dan past dit minder.

suggestion-c09 =
    .what = Denk aan krukken, een rollator of een douchestoel. Voor korte tijd kunt u vaak lenen.
    .step = Bel uw zorgverzekeraar. Vraag: waar mag ik dit lenen?

suggestion-c10 = Laat eten of boodschappen brengen
    .what = Een winkel brengt uw boodschappen thuis. Of een bedrijf brengt een maaltijd. U hoeft minder te tillen of te koken.
    .who = Voor mensen die winkelen of koken zwaar vinden. U moet dit wel kunnen betalen. Heeft u hulp nodig bij het eten? Vraag dan om meer hulp.

suggestion-c11 =
    .what = U kiest zelf iemand om bij u schoon te maken. Samen kiest u de dag en het werk. Samen kiest u ook het loon. U bent dan de baas: de werkgever.
    .step = Vraag uw buren of vrienden. Misschien kennen zij een goede hulp.
    .who = Voor mensen die zelf een hulp kunnen betalen. Is dat te duur? Dan is er de gemeente. U mag de gemeente altijd om hulp vragen.

suggestion-c12 =
    .what = Bewegen kan goed zijn voor uw lichaam en hoofd. Een klein stukje is ook goed.
    .who = Voor mensen die zich fitter willen voelen. Twijfelt u, of zegt uw arts nee? Vraag uw huisarts dan wat u wel kunt doen.

suggestion-c13 =
    .what = Samen kijkt u wat kan. Bijvoorbeeld andere uren of ander werk. Praat ook over verlof. Verlof is een tijd vrij van werk.
    .step = Vraag een gesprek met uw baas. Zeg één ding dat u kan helpen. Bent u ziek? Ga ook naar de bedrijfsarts. Dat is de dokter van uw werk.
    .who = Voor mensen met werk die ziek zijn. Ook als u naast uw werk voor iemand zorgt. Is er ruzie op het werk? Vraag dan liever advies over de wet.

suggestion-c14 = Ga zelf naar een bedrijf
    .what = U vraagt: mag ik hier werken of leren? U kunt ook vragen om mee te kijken. Zo leert u het werk kennen.
    .step = Kies één leuk bedrijf. Vraag: mag ik een keer meekijken?
    .who = Voor mensen die werk of een leerplek zoeken. Bent u nu ziek? Dan kan dit wachten.

suggestion-c15 =
    .what = Elke dag op vaste tijden leven kan helpen. Bijvoorbeeld bij stress, verdriet of veel zorgen. U begint klein.
    .step = Ga één week op dezelfde tijd slapen. Schrijf op hoe het gaat.
    .who = Voor mensen met lichte klachten. Duurt het lang, of wordt het zwaarder? Bel dan uw huisarts.

suggestion-c16 =
    .what = Een plan om minder te drinken, blowen of gokken. U kijkt hoe het gaat. U kiest wat u wilt bereiken.
    .step = Schrijf drie dagen op: hoeveel en wanneer? Een klein papier is genoeg.
    .who = Voor mensen die zelf iets willen veranderen. Drinkt of gebruikt u elke dag veel? Stop dan niet ineens. Bel uw huisarts.

suggestion-c17 = Maak u klaar voor het gesprek
    .what = U schrijft op: wat wil ik vertellen? En wat wil ik vragen? Dat geeft steun in het gesprek.
    .who = Voor mensen met een gesprek over hulp. Het mag. Het hoeft niet. Kan uw vraag niet wachten? Bel dan liever.

suggestion-c18 =
    .what = U kiest iemand die iets voor u mag regelen. U schrijft dat op. Dat heet een machtiging of volmacht.
    .step = Praat met die persoon. Wat mag wel, en wat mag niet? Schrijf dat samen op.
    .who = Voor hulp met papieren, van iemand die u vertrouwt. Moet u tekenen van iemand? Of weet u het niet zeker? Teken dan nog niets.
    .cost = Alleen een notaris kost geld.

suggestion-c19 = Oefen met reizen
    .what = U oefent met fiets, bus, trein of meerijden. Zo komt u misschien vaker ergens.
    .step = Maak één rit, samen met iemand. Kies een rit die u vaker wilt maken.
    .who = Voor mensen die willen oefenen met reizen. Is het verkeer niet veilig voor u? Vraag dan naar ander vervoer.

## 0b – Met mensen om u heen

suggestion-c20 =
    .what = U tekent de mensen die u kent. Wie staat dichtbij? Zo ziet u aan wie u iets kunt vragen.
    .step = Schrijf uw naam in het midden. Schrijf er zes namen omheen. Minder mag ook.
    .who = Voor mensen die een paar mensen kennen. Bent u bang voor iemand die u kent? Doe dit dan niet.

suggestion-c21 =
    .what = Een paar mensen helpen samen. Ieder doet een deel. Zo hoeft niet één persoon alles te doen.
    .step = Maak een lijst van taken. Vraag: wie wil wat doen?
    .who = Als verschillende mensen willen helpen, is dit goed. Is er ruzie? Of wilt u dit privé houden? Kies dan iets anders.

suggestion-c22 =
    .what = U praat met familie en mensen die u kent. U beslist samen. Dat heet een familiegroepsplan.
    .step = Kies iemand die het gesprek leidt. Kies samen een dag.
    .who = Voor mensen die samen willen beslissen. Niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c23 =
    .what = Stel een korte vraag. Dat maakt helpen makkelijk. De ander mag ook nee zeggen.
    .who = Voor mensen die vragen moeilijk vinden. Dat zijn veel mensen. Heeft de ander het al zwaar? Vraag dan iemand anders.

suggestion-c24 =
    .what = Met twee mensen hoort u meer. De ander kan ook iets vragen of opschrijven.
    .step = Vraag iemand die u vertrouwt. Dat mag iemand van buiten uw huis zijn. Vertel de dag en de tijd.
    .who = Voor elk gesprek of elke afspraak. Maakt iemand u bang? Of speelt die de baas? Neem die persoon dan niet mee.

suggestion-c25 =
    .what = Elke dag vraagt iemand: hoe gaat het? Dat kan een veilig gevoel geven.
    .step = Vraag twee mensen. De ene dag belt de een. De andere dag belt de ander.
    .who = Voor mensen die alleen wonen en bang zijn te vallen. Moet er altijd iemand bij u zijn? Dan is dit te weinig.

suggestion-c26 =
    .what = U zorgt voor iemand. Een ander doet dat een avond, dag of nacht. U kunt dan rusten.
    .who = Voor mensen die voor iemand zorgen en moe zijn. De ander moet het ook willen. Bij zware verpleging is dit niet genoeg.

suggestion-c27 =
    .what = Buren wonen dichtbij. U leert elkaar kennen. Dan is iets vragen makkelijker.
    .step = Zeg deze week twee buren gedag. Zeg ook uw naam.
    .who = Voor mensen die nieuw zijn of weinig mensen kennen. Is er ruzie met een buur? Of valt een buur u lastig? Kies dan iets anders.

suggestion-c28a =
    .what = Ouders kunnen elkaar helpen. Bijvoorbeeld met halen, brengen of oppassen.
    .step = Vraag één ouder: “Kun je soms helpen?”
    .who = Voor ouders met jonge kinderen. Houdt u dit liever voor uzelf? Kies dan iets anders.

## 0c – Vrijwilligers en buurt

suggestion-c28 = Vraag of geef hulp in de buurt
    .what = Een buurtmarktplaats is een website of plek. Mensen uit de buurt helpen elkaar daar. U kunt iets vragen. U kunt ook iets doen.
    .step = Schrijf één korte vraag. Bijvoorbeeld: “Wie helpt mij met een lamp ophangen?”
    .who = Voor kleine klussen, of samen iets doen. Niet voor verpleging, geld of uw veiligheid.

suggestion-c29 =
    .what = Een vrijwilliger helpt zonder loon. Bijvoorbeeld met een klus, een rit of een boodschap.
    .step = Bel. Vertel welke hulp u zoekt. Vraag of zij dat kunnen doen.
    .who = Voor mensen zonder hulp van familie of vrienden. Ook als u weinig geld heeft. Kan het niet wachten? Bel de gemeente of uw huisarts.

suggestion-c30 =
    .what = Een maatje is een vrijwilliger. Die komt bij u, of gaat met u weg. U doet samen iets leuks.
    .step = Wat wilt u graag samen doen? Bel en vertel dat.
    .who = Voor mensen die zich alleen voelen. Ook als er niemand met u meegaat. Gaat het nu heel slecht? Bel dan uw huisarts.

suggestion-c31 =
    .what = Een netwerkcoach zoekt met u naar meer mensen en steun. U kiest hoe snel het gaat.
    .step = Vraag een eerste gesprek. Daarna kiest u: ga ik verder?
    .who = Voor mensen die weinig mensen kennen of alleen zijn. Bent u bang voor iemand die u kent? Kies dan iets anders.

suggestion-c32 =
    .what = U praat met mensen met dezelfde ervaring. Dat heet lotgenotencontact. U hoort hoe zij het doen. U vertelt alleen wat u wilt.
    .step = Kies een groep die past. Ga één keer kijken.
    .who = Voor mensen die hier graag samen over praten. Is een groep te veel? Vraag of één gesprek ook kan.

suggestion-c33 =
    .what = Een vrijwilliger bekijkt samen met u de post. U beslist zelf.
    .step = Doe alle post in één tas. Bel daarna voor een afspraak.
    .who = Voor mensen met veel papieren. Moet u misschien uw huis uit? Of stopt uw inkomen? Bel dan ook de gemeente.

suggestion-c34 =
    .what = Een vrijwilliger kijkt met u naar geld en brieven. Samen schrijft u alles op.
    .step = Bel voor een gesprek. U hoeft nog niets te weten.
    .who = Voor mensen die rekeningen te laat betalen. Moet u misschien uw huis uit? Of stopt uw stroom of verzekering? Bel dan ook de gemeente.

suggestion-c35 =
    .what = U praat Nederlands met één vrijwilliger. Of u gaat naar een taalcafé. Daar oefent een groep samen.
    .who = Voor mensen die Nederlands, lezen of rekenen moeilijk vinden. Elk niveau is goed.

suggestion-c36 =
    .what = Een digimaatje helpt met computer of telefoon. En met DigiD. Met DigiD logt u in bij de overheid.
    .step = Neem uw telefoon mee. Stel één vraag. Geef nooit uw code.
    .who = Voor mensen die internet moeilijk vinden. Vraagt iemand om uw codes? Stop dan meteen.

suggestion-c37 =
    .what = Een jonge vrijwilliger komt bij een oudere. U praat samen, of doet iets leuks.
    .step = Wat vindt u leuk om te doen? Vraag daarna een eerste gesprek.
    .who = Voor oudere mensen die graag bezoek willen. Dit is niet voor zorg.

suggestion-c38 = Zoek een groep die bij u past
    .what = Zingt of wandelt u graag? Of drinkt u graag samen koffie? Daar zijn groepen voor. Soms met mensen van uw leeftijd of cultuur.
    .step = Kies één groep. Ga één keer kijken.
    .who = Voor mensen die graag anderen zien. Is het spannend? Neem dan iemand mee.

suggestion-c39 = Een vrijwilliger neemt het even over
    .what = U zorgt voor iemand. Een vrijwilliger is daar een paar uur. U heeft dan tijd voor uzelf.
    .step = Vraag een eerste gesprek. Kies één ochtend of middag.
    .who = Voor mensen die voor iemand zorgen. De ander moet dit ook willen. Niet voor medische zorg of bij gevaarlijk gedrag. Logeren past dan beter.

suggestion-c40 =
    .what = Een steungezin helpt uw gezin soms. Kinderen kunnen er bijvoorbeeld een middag spelen.
    .step = Bel het CJG: het Centrum voor Jeugd en Gezin. Vraag naar een steungezin.
    .who = Voor gezinnen waar het druk is. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c41 =
    .what = Deze groepen helpen soms met aandacht, eten of klussen.
    .who = Voor mensen die zich daar thuis voelen. Voelt u druk van anderen? Of bent u niet welkom? Kies dan iets anders.

suggestion-c42 =
    .what = Iemand komt bij u en vraagt: hoe gaat het? U kunt zelf ook vragen stellen.
    .step = Vraag om het bezoek. Of zeg ja tegen een uitnodiging. Vraag wie er komt.
    .who = Voor ouderen, vaak vanaf 80 jaar. Vooral voor mensen die alleen wonen. Kan het niet wachten? Bel dan uw huisarts.

suggestion-c43 =
    .what = U helpt met iets dat u goed kunt. Dat kan leuk zijn. U kunt zo mensen leren kennen.
    .step = Kies iets kleins. Eén uur is genoeg. Eén keer is ook genoeg.
    .who = Voor mensen die dat graag willen, want het hoeft niet. Heeft u het nu zwaar? Denk dan eerst aan uzelf. Heeft u een uitkering? Praat met uw contactpersoon.

suggestion-c44 =
    .what = U praat met mensen die ook beter worden. Een ervaringsdeskundige helpt daarbij. Die had zelf ook deze problemen.
    .step = Bel. Vraag wie de groep begeleidt.
    .who = Voor volwassenen na psychische klachten of verslaving. Gaat het nu heel slecht? Bel dan uw huisarts.

## 0d – Vrij toegankelijk in de buurt

suggestion-c45 =
    .what = Een buurthuis is een plek in de buurt. U ziet daar mensen. U kunt er samen iets doen. Een brief van de dokter is niet nodig.
    .step = Ga naar binnen. Vraag: wat is hier te doen?
    .who = Voor iedereen. Om mensen te zien, of iets te doen.

suggestion-c46 =
    .what = Bij een inloop kunt u zo binnenkomen. U drinkt koffie en praat met anderen.
    .step = Drink er één keer koffie. U mag iemand meenemen.

suggestion-c47 = Dagbesteding waar u zo kunt komen
    .what = Dagbesteding is een plek voor overdag. U doet daar iets met anderen. Soms lijkt het op werk.
    .step = Vraag: mag ik een keer kijken? Vraag ook: moet de gemeente eerst beslissen?
    .who = Voor mensen die iets vasts willen doen. Heeft u veel zorg of toezicht nodig? Kijk dan bij dagbesteding met zorg.

suggestion-c48 =
    .what = Hier doen mensen met en zonder beperking samen iets. Bijvoorbeeld koken of sporten.
    .who = Voor mensen met een beperking die graag meedoen. Vraag eerst: kan ik er goed komen?

suggestion-c49 =
    .what = U werkt buiten, samen met anderen. Dat kan rust geven. U beweegt ook.
    .step = Vraag: mag ik één ochtend meekijken?
    .who = Voor mensen die graag buiten zijn. Heeft u een allergie? Of doet tuinwerk pijn? Vraag dan om ander werk.

suggestion-c50 =
    .what = Op deze plek werkt en leert u. U kiest zelf hoe snel. Iemand helpt u daarbij.
    .step = Vraag om één dag proberen. Dan merkt u of het past.
    .who = Voor mensen die willen leren voor een baan. Heeft u bijna een baan? Dan heeft u dit niet nodig.

suggestion-c51 =
    .what = Welzijn op recept begint bij de huisarts. Daarna praat u met een welzijnscoach. Samen zoekt u iets leuks of goeds om te doen.
    .who = Voor mensen die vaak bij de huisarts komen. Mist u mensen, of iets te doen? Vraag het dan. Heeft u een nieuwe klacht? Vertel die ook.

suggestion-c52 =
    .what = Een cursus is een korte les in een groep. Bijvoorbeeld over geld, papieren of leven met een ziekte.
    .step = Kies één cursus. Bel en vraag: past die bij mij?
    .who = Voor mensen die in een groep willen leren. Gebeurt er nu te veel? Vraag dan liever om hulp voor u alleen.

suggestion-c53 =
    .what = U beweegt samen met anderen. De buurtsportcoach weet wat er is. Die denkt met u mee.
    .step = Vraag de buurtsportcoach: wat past bij mij?
    .who = Voor mensen die samen willen bewegen. Zegt uw arts nee? Vraag dan wat u wel kunt doen.

suggestion-c54 =
    .what = Veel bibliotheken helpen met taal en computer. Zij helpen ook met de overheid. Bijvoorbeeld met een brief.
    .step = Ga naar de bibliotheek. Vraag naar het informatiepunt. Neem uw brief of telefoon mee.
    .who = Voor mensen die formulieren, taal of internet moeilijk vinden.

suggestion-c55 =
    .what = Een cliëntondersteuner denkt met u mee. Die kan meegaan naar gesprekken. Uw belang is het belangrijkst.
    .step = Bel en vraag: wie denkt mee en gaat mee?
    .who = Voor iedereen. U mag dit altijd vragen. Vóór, tijdens en na een melding. Een melding is: u vraagt de gemeente om hulp.

suggestion-c56 =
    .what = Sociaal raadslieden helpen met brieven en regelingen. Zij kennen de regels. Een regeling is bijvoorbeeld een toeslag.
    .step = Ga naar het spreekuur. Neem de brief mee.
    .who = Voor een moeilijke brief of een moeilijk formulier. Bent u het niet eens met een besluit? Dan kan dit ook.

suggestion-c57 =
    .what = Een maatschappelijk werker luistert naar u. Samen zoekt u een oplossing.
    .step = Bel voor een afspraak. Vertel kort wat er is.
    .who = Voor mensen met zorgen over thuis, geld of gevoel. Bent u nu niet veilig? Bel 112.

suggestion-c58 =
    .what = Een ouderenadviseur denkt met u mee. Bijvoorbeeld over wonen, zorg en geld.
    .step = Vraag of iemand bij u thuis komt. Schrijf uw vragen op.
    .who = Vooral voor mensen vanaf 65 jaar. Goed als u langer thuis wilt wonen.

suggestion-c59 =
    .what = Een mantelzorger zorgt voor iemand dicht bij zich. Hier kunt u praten en advies vragen. Vraag ook naar de waardering. Dat is een bedankje.
    .step = Bel. Vertel hoe het met ú gaat. Vraag: wie kan mij soms vervangen? En betaalt mijn verzekering dat? Iemand kan u helpen met regelen: een mantelzorgmakelaar.
    .who = Voor iedereen die voor iemand dichtbij zorgt. Het woord mantelzorger hoeft niet bij u te passen.

suggestion-c60 =
    .what = Het CJG is het Centrum voor Jeugd en Gezin. Zij denken mee over opvoeden en opgroeien.
    .step = Bel het CJG, of loop binnen. Elke vraag is goed.

suggestion-c61 =
    .what = School heeft zorgplicht. Dat betekent: de school zoekt een plek. Die plek moet bij het kind passen.
    .step = Vraag een gesprek met de mentor. Of met de intern begeleider. Die regelt extra hulp.
    .who = Voor als leren, gedrag of school moeilijk is. U mag iemand meenemen naar het gesprek.

suggestion-c62 =
    .what = Een jongerenwerker kent de buurt. Die denkt met u mee. Bijvoorbeeld over werk of een plan.
    .step = Stuur een bericht. Bijvoorbeeld: “Kan ik een keer praten?”
    .who = Voor jongeren van 12 tot en met 26 jaar. Het is voor jongeren die iets willen beginnen.

suggestion-c63 =
    .what = Met deze pas zijn sommige dingen gratis of goedkoper. Bijvoorbeeld sport, of een dag uit.
    .step = Vraag uw gemeente naar de pas. Vraag ook: hoe kan ik die vragen?
    .who = Voor mensen met weinig inkomen. Het is een pas van uw eigen gemeente.

suggestion-c64 =
    .what = Soms betaalt een fonds sport, muziek of schoolspullen. Een fonds geeft geld voor een doel.
    .step = Vraag het aan school of het CJG. Zij kunnen uw kind aanmelden. CJG is het Centrum voor Jeugd en Gezin.
    .who = Voor kinderen onder de 18 jaar. Hun gezin moet weinig inkomen hebben.

suggestion-c65 =
    .what = Bijzondere bijstand is geld voor extra kosten. Die kosten moeten echt nodig zijn. De gemeente beslist daarover.
    .step = Vraag het vóór u iets koopt. Vraag ook: kan ik minder belasting betalen aan de gemeente? En vraag: is er inkomenstoeslag voor mij?
    .who = Voor mensen die nodige kosten niet kunnen betalen. Heeft u het al gekocht? Bel en vraag wat nog kan.

suggestion-c66 =
    .what = Een zorgpolis is een zorgverzekering. Sommige gemeenten hebben die voor mensen met weinig inkomen.
    .step = Vraag uw gemeente: is die er hier ook? Doe dat liefst vóór 31 december.
    .who = Voor mensen met weinig inkomen en veel zorgkosten. Een nieuwe verzekering begint meestal op 1 januari.

suggestion-c68 =
    .what = Een voedselbank helpt met eten. Een kledingbank helpt met kleren. Dat is voor mensen met te weinig geld. Soms is er ook noodhulp.
    .step = Bel het wijkteam: hulpverleners in uw buurt. Zij kunnen u aanmelden.
    .who = Voor mensen zonder geld voor eten of kleding. Heeft u vandaag niets te eten? Bel meteen de gemeente.

suggestion-c69 = Vraag hulp bij ruzie met buren
    .what = Dit heet buurtbemiddeling. Iemand van buiten helpt u en uw buren praten. Die kiest voor niemand.
    .step = Bel voor een gesprek. Vertel wat er is.
    .who = Voor mensen met ruzie met buren. Allebei moeten willen praten. Niet bij geweld of bedreiging.

suggestion-c70 =
    .what = Een vrijwilliger brengt u met de auto. Of u neemt de buurtbus. Hulp bij bus en trein kan ook.
    .step = Kijk op ikwilvervoer.nl. U mag ook iemand laten meekijken.
    .who = Voor mensen die met hulp kunnen reizen. Moet u onderweg liggen? Of heeft u onderweg veel zorg nodig? Vraag dan naar ander vervoer.

suggestion-c71 =
    .what = Een hulplijn is een telefoonnummer om te praten. Iemand luistert rustig naar u.
    .who = Voor mensen die nu willen praten. Is er direct gevaar? Bel dan 112.
    .cost = Meestal betaalt u gewoon voor het bellen.

suggestion-c72 =
    .what = Een energiecoach kijkt naar uw gas en stroom. Samen zoekt u: hoe gebruik ik minder? Dat kan geld schelen.
    .step = Zoek uw laatste rekening voor energie. Vraag een energiecoach om mee te kijken.
    .who = Voor mensen met een hoge rekening. Stopt gas, water of stroom bijna? Bel dan meteen de gemeente.

suggestion-c73 = Vraag gratis hulp met de wet
    .what = Het Juridisch Loket vertelt wat uw rechten zijn. Bijvoorbeeld bij werk, geld of een besluit.
    .step = Bel het Juridisch Loket. Leg de brief klaar.
    .who = Iedereen kan informatie vragen. Persoonlijk advies is voor mensen met weinig inkomen. Staat er een laatste dag in de brief? Bel dan snel.

suggestion-c74 =
    .what = U praat over verhuizen. Helpt verhuizen? Vraag ook naar urgentie. Dat is voorrang bij een huis.
    .step = Bel uw woningcorporatie. Dat is een verhuurder van sociale huur. Vraag een gesprek.
    .who = Voor mensen met een huis dat niet past. Of met een huis dat te duur is. Heeft u vannacht geen plek? Bel dan vandaag de gemeente.

## 1 – Professionals dichtbij

suggestion-c75 =
    .what = De huisarts is uw dokter in de buurt. Die denkt mee over uw lichaam en hoofd. Een praktijkondersteuner helpt de huisarts.
    .step = Bel uw huisarts. Vraag een dubbele afspraak. Dan is er meer tijd.
    .who = Voor vragen over gezondheid, gevoel, drank of drugs. Het is ook voor kinderen en jongeren.

suggestion-c76 =
    .what = Een verpleegkundige of verzorgende komt bij u thuis. Die helpt met wassen, wonden of medicijnen. Dat gaat via uw zorgverzekering.
    .step = Bel een organisatie voor thuiszorg. Of vraag het de huisarts.
    .who = Voor volwassenen die thuis zorg nodig hebben. Het gaat om zorg voor het lichaam. Heeft u alleen hulp nodig in het huishouden? Ga dan naar de gemeente.

suggestion-c77 =
    .what = In het wijkteam werken hulpverleners uit uw buurt. Zij kijken met u naar alles samen.
    .step = Bel en zeg: “Er gebeurt veel tegelijk.”
    .who = Voor mensen met verschillende problemen tegelijk. Ook als u het overzicht kwijt bent. Heeft u geen vast adres? Vraag dan naar een briefadres. Daar komt uw post.

suggestion-c78 =
    .what = Een melding is: u vraagt de gemeente om hulp. De gemeente kijkt met u wat nodig is.
    .step = Maak hier uw melding klaar. Of bel de gemeente.

suggestion-c79 =
    .step = Bel het CJG. Vraag om een CJG-coach.
    .who = Voor mensen die meer zoeken dan één advies. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c80 =
    .what = Een schuld is geld dat u nog moet betalen. De gemeente kijkt met u naar uw schulden. Samen zoekt u een oplossing. Het eerste gesprek is binnen 4 weken.
    .step = Bel de gemeente. Raakt u stroom, verzekering of uw huis bijna kwijt? Zeg dat meteen, want dan moet het sneller.
    .who = Voor iedereen met schulden, groot of klein. Ook voor mensen met werk.

suggestion-c81 =
    .what = De gemeente kan helpen bij werk. Zij kan ook helpen bij een uitkering. Een uitkering is geld van de overheid. Jongeren kunnen soms naar een jongerenloket.
    .who = Voor mensen zonder inkomen. Of voor mensen die hulp bij werk willen. Komt uw uitkering van UWV? Bel dan UWV.

suggestion-c82 =
    .what = Dementie is een ziekte: mensen vergeten steeds meer. Een casemanager is een vaste begeleider. Die denkt mee met u en uw familie.
    .who = Bij dementie, of zorgen over dementie. Ook als u voor iemand met dementie zorgt.

suggestion-c83 =
    .what = Rond uw 18e verandert er veel. U maakt een plan. Het gaat over zorg, leren of werken. Het gaat ook over wonen, geld en veiligheid.
    .step = Schrijf iets op bij alle vijf onderwerpen. Vraag hulp van uw CJG-coach: een begeleider voor jongeren.
    .who = Voor jongeren die hulp hebben, van 16 tot 23 jaar.

## 2 – Via de gemeente of een andere wet

suggestion-c84 =
    .what = Dit is hulp bij schoonmaken en werk in huis. De gemeente kijkt met u wat nodig is.
    .step = Schrijf op: wat lukt in huis? En wat lukt niet? Een melding mag altijd. Dat is: u vraagt de gemeente om hulp.
    .who = Voor mensen die het werk in huis zwaar vinden. De gemeente vraagt wat u zelf kunt doen. Zij vraagt ook wat anderen kunnen doen. Daarna beslist zij.

suggestion-c85 =
    .what = Dit is hulp bij uw dag, geld of papieren. De gemeente kijkt met u wat nodig is.
    .step = Schrijf op waar u hulp bij wilt. Een melding mag altijd. Dat is: u vraagt de gemeente om hulp.
    .who = Voor mensen met moeite bij gewone dingen. Na een gesprek beslist de gemeente.

suggestion-c86 =
    .what = Dit is een vaste plek voor overdag. Er is zorg of toezicht. De gemeente kijkt met u wat nodig is.
    .step = Schrijf op hoe uw dag nu gaat. Een melding mag altijd. Dat is: u vraagt de gemeente om hulp.
    .who = Voor mensen die overdag veel zorg nodig hebben. Of toezicht: iemand let op. Na een gesprek beslist de gemeente.

suggestion-c87 =
    .what = Denk aan een rolstoel, traplift of speciale taxi. De Wmo is een wet voor hulp. De gemeente kijkt met u wat nodig is.
    .step = Schrijf op wat niet meer lukt. Dat kan in huis, buiten of onderweg zijn. Een melding mag altijd. Dat is: u vraagt de gemeente om hulp.
    .who = Voor mensen die lange tijd moeilijk bewegen of reizen. Na een gesprek beslist de gemeente. Vaak betaalt u per rit.

suggestion-c88 =
    .what = De mantelzorger zorgt voor een naaste. Die persoon slaapt een paar dagen ergens anders. De mantelzorger kan dan rusten.
    .step = Schrijf samen op: wanneer is rust nodig? Een melding mag altijd. Dat is: u vraagt de gemeente om hulp.
    .who = Als de zorg voor een ander te zwaar wordt. Na een gesprek beslist de gemeente. Gaat de zorg via de Wlz (Wet langdurige zorg)? Vraag het dan het zorgkantoor. Dat regelt deze zorg.

suggestion-c89 =
    .what = U woont met een begeleider dichtbij. De gemeente kijkt met u wat nodig is.
    .step = Doe een melding. Dat is: u vraagt de gemeente om hulp. Dat mag altijd. Het mag bij elke gemeente.
    .who = Voor mensen die door psychische problemen niet alleen kunnen wonen. De gemeente beslist. Soms moet u wachten. Vraag om hulp in die tijd.
    .cost = U betaalt een deel zelf. Hoeveel? Dat hangt af van uw inkomen en geld. Het CAK rekent het uit.

suggestion-c90 =
    .what = Opvang is een plek om te slapen, voor even. De gemeente kijkt met u wat nodig is.
    .step = Bel vandaag de gemeente waar u nu bent. Het mag ook zonder inschrijving.
    .who = Voor mensen zonder huis. Heeft u kinderen bij u? Zeg dat meteen. Mag u niet in Nederland blijven? De gemeente kan dan nee zeggen. Vraag het toch, zeker met kinderen.
    .cost = Vaak betaalt u een deel. Vraag de gemeente aan wie.

suggestion-c91 =
    .step = Bel uw huisarts of het CJG. CJG is het Centrum voor Jeugd en Gezin. Vraag wat kan.
    .who = Voor mensen die meer hulp zoeken. Het CJG of een arts kijkt wat nodig is. Een jeugdarts of specialist kan ook verwijzen. Verwijzen is: een arts stuurt u naar hulp.

suggestion-c92 =
    .what = Wlz is: Wet langdurige zorg. Die is voor mensen die altijd zorg nodig hebben. Het CIZ beslist daarover. Het CIZ is er voor heel Nederland.
    .step = Praat met de huisarts over een aanvraag. De aanvraag gaat naar het CIZ.
    .who = Voor mensen die altijd iemand dichtbij nodig hebben. U mag ook altijd de gemeente om hulp vragen.
    .cost = Bijna iedereen vanaf 18 jaar betaalt een deel zelf.

suggestion-c93 =
    .what = Een behandelaar is bijvoorbeeld een psycholoog. Die helpt bij psychische klachten of verslaving. De huisarts kan u verwijzen. Dat is: de huisarts stuurt u naar hulp.
    .step = Bel uw huisarts. Zeg: ik wil praten over behandeling.
    .who = Voor mensen met klachten, of problemen met drank of drugs. Of met gokken. U mag ook altijd de gemeente om hulp vragen.

suggestion-c94 =
    .what = Veilig Thuis denkt met u mee. U kunt advies vragen. U kunt ook zorgen melden.
    .step = Kies een veilig moment om te bellen. U mag uw naam weglaten.
    .who = Voor iedereen. Het kan ook om een ander gaan. Is er nu gevaar? Bel 112.

suggestion-c95 =
    .what = De crisisdienst is er voor hulp met haast. Een huisarts kan de crisisdienst laten komen.
    .step = Is er gevaar? Bel meteen 112. Bel anders de huisarts. Is de huisarts dicht? Bel de huisartsenpost. Zij kunnen de crisisdienst laten komen.
    .who = Voor als het nu echt niet gaat. Met u, of met een ander. Is het thuis niet veilig? U kunt ook Veilig Thuis bellen.
