### Suggesties C01–C95 (C28a bestaat, C67 niet): 95 berichten, elk met
### titel, .what (wat het is), .step (eerste stap voor deze week),
### .who (voor wie, ook wanneer het minder past) en soms .cost.
###
### Regels: taalniveau B1, "u", zinnen van hoogstens 15 woorden, één gedachte per zin.
### Moeilijk woord? Leg het meteen uit. Titel hoogstens 7 woorden.
### Geen verwijt, belofte, oordeel of diagnose. Nooit: "eerst dit, dan pas hulp".
### Een melding mag altijd. Iets voor een ander doen is een aanbod.
### Vrijwilligers vervangen nooit verpleging, behandeling of veiligheid (REQ-44).
### Geen telefoonnummers, adressen, prijzen of lokale namen: die komen uit de data.
### .cost alleen als het zeker is. Zonder .cost vult de app zelf een zin in.
### .title-wie, .what-wie, .step-wie, .who-wie en .cost-wie gelden als iemand invult voor een ander.
### Daarin staat nooit "u" of "je"; { $wie } is bijvoorbeeld "uw moeder". Ontbreekt zo'n vorm, dan geldt de gewone.
### .title-door, .what-door, .step-door en .who-door: iemand vult zelf in, en het is voor de mantelzorger. Die geeft het door.
### .mine: de stap in het plan ("Dit ga ik doen: …"), zonder persoon, met kleine letter en zonder punt.
### Platte tekst, één regel per attribuut. De je-vormen staan in een ander bestand.

## 0a – Zelf

suggestion-c01 = Zet op een rij wat lukt
    .what = U schrijft op wat goed gaat en wat u anders wilt. Zo ziet u waar u kunt beginnen.
    .what-wie = Schrijf samen met { $wie } op wat goed gaat en wat anders mag. Zo ziet { $wie } waar het begin is.
    .step = Schrijf eerst drie dingen op die lukken, en daarna één ding dat u anders wilt.
    .step-wie = Schrijf samen met { $wie } drie dingen op die lukken. Schrijf daarna één ding op dat anders mag.
    .who = Voor iedereen en bij elke vraag. Heeft het haast? Vraag dan meteen om hulp.
    .cost = Gratis

suggestion-c02 = Maak een weekplan
    .what = U zet op papier wat u op welke dag doet. Dat kan houvast geven, omdat u weet wat er komt.
    .what-wie = Zet samen met { $wie } op papier wat er op welke dag gebeurt. Dat kan houvast geven.
    .step = Kies voor morgen één vaste tijd, bijvoorbeeld om te eten of naar buiten te gaan.
    .step-wie = Kies samen met { $wie } één vaste tijd voor morgen, bijvoorbeeld om te eten.
    .who = Handig als uw dagen weinig vaste tijden hebben of als u soms iets vergeet. Bent u vaak in de war? Dan kan de huisarts meedenken.
    .who-wie = Handig als de dagen weinig vaste tijden hebben. Is { $wie } vaak in de war? Dan kan de huisarts meedenken.
    .cost = Gratis

suggestion-c03 = Maak een overzicht van uw geld
    .title-wie = Maak samen een overzicht van het geld
    .what = U zet op één blad wat er binnenkomt en wat eraf gaat. Dan ziet u ook wat er overblijft.
    .what-wie = Zet samen met { $wie } op één blad wat er binnenkomt en wat eraf gaat. Dan is ook te zien wat { $wie } overhoudt.
    .step = Schrijf op wat er deze maand binnenkomt. Zet ernaast wat er elke maand af gaat, zoals de huur.
    .step-wie = Schrijf met { $wie } op wat er deze maand binnenkomt. Zet ernaast wat er elke maand af gaat, zoals de huur.
    .who = Goed als u zich zorgen maakt over geld en rekenen u wel lukt. Raakt u misschien uw huis of stroom kwijt? Bel dan de gemeente.
    .who-wie = Goed bij zorgen over geld. Is het huis of de stroom in gevaar? Bel dan de gemeente.
    .cost = Gratis

suggestion-c04 = Kijk of u geld misloopt
    .title-wie = Kijk of { $wie } geld misloopt
    .what = Een toeslag is geld van de overheid, bijvoorbeeld voor de huur of de zorgverzekering. Ook de gemeente heeft regelingen, als het inkomen laag is.
    .step = Maak op toeslagen.nl een proefberekening, dan ziet u welke toeslagen u kunt krijgen. Sociaal raadslieden (mensen die helpen met brieven) kunnen dit ook met u doen.
    .step-wie = Maak met { $wie } een proefberekening op toeslagen.nl. Sociaal raadslieden (mensen die helpen met brieven) kunnen dit ook samen doen.
    .who = Handig als uw inkomen laag is, of is veranderd. Heeft u vandaag geen geld voor eten? Bel dan de gemeente.
    .who-wie = Handig als het inkomen laag is, of is veranderd. Is er vandaag geen geld voor eten? Bel dan de gemeente.

suggestion-c05 = Vraag een betalingsregeling
    .what = U betaalt een rekening in kleinere delen. Daarmee kunt u extra kosten voorkomen.
    .what-wie = Met een betalingsregeling betaalt { $wie } een rekening in kleinere delen. Dat kan extra kosten voorkomen.
    .step = Bel het bedrijf van de rekening en vraag of u in delen mag betalen.
    .step-wie = Bel samen met { $wie } het bedrijf van de rekening. Vraag of betalen in delen mag.
    .who = Goed als één rekening even niet lukt. Heeft u meer dan één schuld, of raakt u misschien uw huis kwijt? Vraag dan liever hulp bij schulden.
    .who-wie = Goed als één rekening even niet lukt. Is er meer dan één schuld? Vraag dan liever hulp bij schulden.

suggestion-c06 = Kies één plek en tijd voor post
    .title-wie = Kies samen één plek voor de post
    .what = U legt alle brieven bij elkaar en bekijkt ze op een vast moment. Zo blijft er minder liggen.
    .what-wie = Alle brieven liggen dan bij elkaar. Op een vast moment bekijkt { $wie } ze, alleen of samen.
    .step = Leg alle post op één plek en open elke dag drie brieven.
    .step-wie = Leg samen met { $wie } alle post op één plek. Open dan elke dag drie brieven.
    .who = Handig als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger met u meekijken.
    .who-wie = Handig als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger meekijken.
    .cost = Gratis

suggestion-c07 = Maak uw huis veiliger en handiger
    .title-wie = Maak het huis van { $wie } veiliger
    .what = Met kleine dingen, zoals meer licht of een beugel, is de kans op vallen kleiner. Veel is gewoon te koop.
    .step = Loop door uw huis en let in elke kamer op losse kleedjes, licht en steun.
    .step-wie = Loop samen met { $wie } door het huis. Let in elke kamer op losse kleedjes, licht en steun.
    .who = Goed als u bang bent om te vallen. Huurt u? Overleg dan eerst, voordat u boort. Voor een grote aanpassing kunt u de gemeente om hulp vragen.
    .who-wie = Goed als { $wie } kan vallen. Is het een huurhuis? Overleg dan eerst met de verhuurder. Voor een grote aanpassing kan { $wie } de gemeente om hulp vragen.

suggestion-c08 = Gebruik slimme hulp in huis
    .what = Denk aan een alarmknop, een medicijndoos met signaal of een geheugenklok. Zo'n klok laat ook de dag zien.
    .step = Vraag in de thuiszorgwinkel of bij de huisarts wat bij u past. Vraag ook wie kan meekijken.
    .step-wie = Vraag in de thuiszorgwinkel of bij de huisarts wat bij { $wie } past. Spreek daarna af wie er kan meekijken.
    .who = Handig als u alleen woont, soms iets vergeet of zich veiliger wilt voelen. Wordt u onrustig van een apparaat? Dan past het minder goed bij u.
    .who-wie = Handig als { $wie } alleen woont of soms iets vergeet. Wordt { $wie } onrustig van een apparaat? Dan past het minder goed.

suggestion-c09 = Leen of koop een hulpmiddel
    .what = Denk aan krukken, een rollator of een douchestoel. Voor korte tijd is lenen vaak mogelijk.
    .step = Vraag uw zorgverzekeraar bij welk uitleenpunt u een hulpmiddel kunt lenen.
    .step-wie = Vraag de zorgverzekeraar bij welk uitleenpunt { $wie } een hulpmiddel kan lenen.
    .who = Handig voor korte tijd, bijvoorbeeld na een operatie. Heeft u het langer nodig? Dan kunt u ook meteen de gemeente om hulp vragen.
    .who-wie = Handig voor korte tijd, bijvoorbeeld na een operatie. Is het voor langer? De gemeente om hulp vragen mag ook meteen.

suggestion-c10 = Laat boodschappen of maaltijden bezorgen
    .what = Een winkel of maaltijddienst brengt het bij u thuis. U hoeft dan minder te tillen of te koken.
    .what-wie = Een winkel of maaltijddienst brengt het eten bij { $wie } thuis. Dat scheelt tillen en koken.
    .step = Kies twee dagen in de week en bestel voor die dagen.
    .step-wie = Kies samen met { $wie } twee dagen in de week en bestel voor die dagen.
    .who = Handig als winkelen of koken zwaar is en u dit kunt betalen. Heeft u hulp nodig bij het eten? Vraag dan om meer hulp.
    .who-wie = Handig als winkelen of koken zwaar is en dit te betalen is. Is er hulp nodig bij het eten? Vraag dan om meer hulp.
    .cost = U betaalt de boodschappen of maaltijden zelf.
    .cost-wie = Boodschappen en maaltijden kosten geld.

suggestion-c11 = Regel zelf een hulp in huis
    .title-wie = Regel samen een hulp in huis
    .what = U kiest zelf iemand die bij u schoonmaakt. U bent dan werkgever, dus u spreekt samen dagen, taken en loon af.
    .what-wie = Kies samen met { $wie } iemand die komt schoonmaken. De werkgever is dan { $wie }, dus spreek samen dagen, taken en loon af.
    .step = Vraag buren en bekenden of zij een goede hulp kennen.
    .step-wie = Vraag samen met { $wie } aan buren en bekenden of zij een goede hulp kennen.
    .who = Goed als u zelf een hulp kunt betalen. Is dat te duur? Dan kunt u de gemeente om hulp vragen, en dat mag altijd.
    .who-wie = Goed als een eigen hulp te betalen is. Is dat te duur? De gemeente om hulp vragen mag altijd.
    .cost = U betaalt de hulp zelf.
    .cost-wie = Een eigen hulp kost geld.

suggestion-c12 = Beweeg elke dag een stukje
    .what = Bewegen kan goed zijn voor uw lijf en uw hoofd. Ook een klein stukje telt.
    .what-wie = Bewegen kan goed zijn voor lijf en hoofd. Ook een klein stukje telt.
    .step = Loop vandaag tien minuten. Vraag iemand mee als dat leuker is.
    .step-wie = Loop vandaag tien minuten samen met { $wie }, als dat kan.
    .who = Goed als u zich fitter wilt voelen. Twijfelt u, of raadt uw arts het af? Vraag dan eerst uw huisarts wat u wel kunt doen.
    .who-wie = Goed als { $wie } zich fitter wil voelen. Is er twijfel, of raadt de arts het af? Vraag dan eerst de huisarts.
    .cost = Gratis

suggestion-c13 = Praat met uw werkgever
    .title-wie = Praat met de werkgever
    .what = U kijkt samen wat er kan, zoals andere uren of ander werk. U kunt ook verlof (tijdelijk vrij) bespreken.
    .what-wie = Een werkgever kan meedenken over andere uren of ander werk. Ook verlof (tijdelijk vrij) is te bespreken.
    .step = Vraag een gesprek aan en noem één ding dat u zou helpen. Bent u ziek? Ga dan ook naar de bedrijfsarts, de dokter van uw werk.
    .step-wie = Vraag een gesprek aan en noem één ding dat zou helpen. Bij ziekte is er ook de bedrijfsarts, de dokter van het werk.
    .step-door = Iemand die voor u zorgt, kan op het werk verlof of andere uren vragen. Geef dit door.
    .who = Goed als u ziek bent, of als u naast uw werk voor iemand zorgt. Is er ruzie op het werk? Vraag dan liever juridisch advies.
    .who-wie = Goed bij ziekte, of als iemand naast het werk voor een ander zorgt. Is er ruzie op het werk? Vraag dan liever juridisch advies.

suggestion-c14 = Stap zelf op een bedrijf af
    .title-wie = Stap samen op een bedrijf af
    .what = U vraagt zelf of u ergens mag werken, leren of meekijken. Zo leert u het werk kennen.
    .what-wie = Bij een bedrijf kan { $wie } vragen om werk, een leerplek of een dag meekijken. Zo leert { $wie } het werk kennen.
    .step = Kies een bedrijf dat u leuk lijkt. Vraag of u daar een keer mag meekijken.
    .step-wie = Kies samen met { $wie } één bedrijf. Laat { $wie } dan zelf vragen om een keer mee te kijken.
    .who = Goed als u werk of een leerplek zoekt. Bent u nu ziek? Dan kan dit wachten.
    .who-wie = Goed als { $wie } werk of een leerplek zoekt. Bij ziekte kan dit wachten.

suggestion-c15 = Kleine stappen bij stress of slecht slapen
    .what = Vaste gewoontes kunnen helpen als u stress heeft, piekert of somber bent. Begin met iets kleins.
    .what-wie = Vaste gewoontes kunnen helpen bij stress, piekeren of een sombere tijd. Begin met iets kleins.
    .step = Ga één week lang op dezelfde tijd naar bed en schrijf op hoe het gaat.
    .step-wie = Spreek met { $wie } één week lang een vaste slaaptijd af. Schrijf samen op hoe het gaat.
    .who = Goed als u lichte klachten heeft. Duurt het lang, of wordt het zwaarder? Bel dan uw huisarts.
    .who-wie = Goed bij lichte klachten. Duurt het lang, of wordt het zwaarder? Bel dan de huisarts.
    .cost = Gratis

suggestion-c16 = Maak een plan om te minderen
    .what = Dit is een plan om minder te drinken, te blowen of te gokken. Eerst kijkt u hoe het gaat, en daarna kiest u een doel.
    .what-wie = Dit is een plan om minder te drinken, te blowen of te gokken. Eerst kijkt { $wie } hoe het gaat. Daarna kiest { $wie } een doel.
    .step = Houd drie dagen bij hoeveel het is en wanneer. Een briefje is genoeg.
    .step-wie = Vraag of { $wie } drie dagen wil bijhouden hoeveel het is en wanneer. Een briefje is genoeg.
    .who = Goed als u zelf iets wilt veranderen. Drinkt of gebruikt u elke dag veel? Stop niet ineens, maar bel uw huisarts.
    .who-wie = Goed als { $wie } zelf iets wil veranderen. Is het elke dag veel? Bel dan de huisarts, want ineens stoppen kan gevaarlijk zijn.
    .cost = Gratis

suggestion-c17 = Bereid uw gesprek voor
    .title-wie = Bereid het gesprek voor
    .what = U schrijft op wat u wilt vertellen en vragen. Dan vergeet u in het gesprek niets.
    .what-wie = Schrijf op wat { $wie } wil vertellen en vragen. Dan blijft er in het gesprek niets liggen.
    .step = Maak hier een blad voor het gesprek. U kunt het ook printen.
    .step-wie = Maak hier met { $wie } een blad voor het gesprek. Print het, als dat handig is.
    .who = Goed als u een gesprek heeft over hulp, maar het hoeft niet. Kan uw vraag niet wachten? Bel dan liever.
    .who-wie = Goed voor een gesprek over hulp, maar het hoeft niet. Kan de vraag niet wachten? Bel dan liever.
    .cost = Gratis

suggestion-c18 = Regel wie u mag helpen
    .title-wie = Regel wie { $wie } mag helpen
    .what = U schrijft op wie iets voor u mag regelen. Dat heet een machtiging of volmacht.
    .what-wie = Hiermee schrijft { $wie } op wie iets mag regelen. Dat heet een machtiging of volmacht.
    .step = Bespreek met die persoon wat wel mag en wat niet, en schrijf dat samen op.
    .step-wie = Bespreek met { $wie } wat wel mag en wat niet, en schrijf dat samen op.
    .who = Goed als u iemand vertrouwt en hulp wilt met papieren. Zet iemand u onder druk, of twijfelt u? Teken dan nog niets.
    .who-wie = Goed als { $wie } dit zelf wil. Is er druk of twijfel? Laat { $wie } dan nog niets tekenen.
    .cost = Dit kost alleen geld als u naar een notaris gaat.
    .cost-wie = Dit kost alleen geld bij een notaris.

suggestion-c19 = Ga zelf op pad
    .title-wie = Ga samen op pad
    .what = U oefent met de fiets, de bus, de trein of met meerijden. Zo komt u misschien vaker ergens.
    .what-wie = Samen oefent { $wie } met de fiets, de bus, de trein of met meerijden. Zo komt { $wie } misschien vaker ergens.
    .step = Oefen samen met iemand één rit die u vaker wilt maken.
    .step-wie = Oefen samen met { $wie } één rit die vaker nodig is.
    .who = Goed als reizen u lukt met wat oefening. Is het verkeer voor u niet veilig? Vraag dan naar ander vervoer.
    .who-wie = Goed als reizen lukt met wat oefening. Is het verkeer niet veilig? Vraag dan naar ander vervoer.

## 0b – Met mensen om u heen

suggestion-c20 = Teken de mensen om u heen
    .title-wie = Teken de mensen om { $wie } heen
    .what = U tekent wie u kent en wie dichtbij staat. Zo ziet u aan wie u iets kunt vragen.
    .what-wie = Op de tekening staat wie { $wie } kent en wie dichtbij is. Zo ziet { $wie } wie iets kan doen.
    .step = Zet uzelf in het midden en schrijf er zes namen omheen. Minder is ook goed.
    .step-wie = Zet { $wie } in het midden en schrijf er samen zes namen omheen. Minder is ook goed.
    .who = Goed als u een paar mensen kent. Bent u bang voor iemand in uw kring? Doe dit dan niet.
    .who-wie = Goed als { $wie } een paar mensen kent. Is { $wie } bang voor iemand van hen? Doe dit dan niet.
    .cost = Gratis

suggestion-c21 = Verdeel taken in een groep
    .what = Een paar mensen doen samen wat nodig is, zodat niet alles op één persoon neerkomt.
    .step = Maak een lijst van taken. Vraag daarna wie wat kan en wil doen.
    .step-wie = Maak samen met { $wie } een lijst van taken. Vraag daarna wie wat kan en wil doen.
    .who = Goed als verschillende mensen willen helpen. Is er ruzie, of houdt u dit liever privé? Kies dan iets anders.
    .who-wie = Goed als verschillende mensen willen helpen. Is er ruzie, of wil { $wie } dit liever niet? Kies dan iets anders.

suggestion-c22 = Maak samen met familie een plan
    .what = U praat met familie en bekenden en beslist samen wat er gaat gebeuren. Dat heet een familiegroepsplan.
    .what-wie = Familie en bekenden praten samen met { $wie } en beslissen samen. Dat heet een familiegroepsplan.
    .step = Kies iemand die het gesprek leidt en spreek samen een dag af.
    .step-wie = Vraag { $wie } wie het gesprek mag leiden. Spreek daarna samen een dag af.
    .who = Goed als u samen wilt beslissen, maar niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.
    .who-wie = Goed om samen te beslissen, maar niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c23 = Stel één kleine vraag aan iemand
    .what = Op een korte, duidelijke vraag is makkelijk antwoord te geven. De ander mag ook nee zeggen.
    .step = Stuur één bericht, bijvoorbeeld: “Kun jij dinsdag een boodschap meenemen?”
    .step-wie = Stuur samen met { $wie } één bericht, bijvoorbeeld: “Kun jij dinsdag een boodschap meenemen?”
    .who = Goed als u het lastig vindt om iets te vragen. Dat vinden veel mensen. Heeft die ander het al zwaar? Vraag het dan iemand anders.
    .who-wie = Goed als iets vragen lastig is. Dat vinden veel mensen. Heeft die ander het al zwaar? Vraag het dan iemand anders.
    .cost = Gratis

suggestion-c24 = Neem iemand mee naar het gesprek
    .title-wie = Ga samen naar het gesprek
    .what = Samen hoort u meer dan alleen. Die ander kan ook iets vragen of opschrijven.
    .what-wie = Twee mensen horen meer dan één. De tweede kan ook iets vragen of opschrijven.
    .step = Vraag iemand die u vertrouwt, ook van buiten uw huis. Geef daarna dag en tijd door.
    .step-wie = Vraag { $wie } wie er mee mag. Geef daarna dag en tijd door.
    .who = Goed bij elk gesprek en elke afspraak. Maakt iemand u bang, of speelt iemand de baas? Neem die persoon dan niet mee.
    .who-wie = Goed bij elk gesprek en elke afspraak. Maakt iemand bang, of speelt iemand de baas? Neem die persoon dan niet mee.
    .cost = Gratis

suggestion-c25 = Spreek af wie elke dag belt
    .what = Elke dag hoort iemand hoe het met u gaat. Dat kan een veilig gevoel geven.
    .what-wie = Elke dag hoort iemand hoe het met { $wie } gaat. Dat kan een veilig gevoel geven.
    .step = Vraag twee mensen of zij om de beurt elke dag willen bellen.
    .step-wie = Vraag { $wie } wie er mag bellen. Vraag daarna twee mensen om dat om de beurt te doen.
    .who = Goed als u alleen woont en bang bent om te vallen. Moet er steeds iemand bij u zijn? Dan is bellen te weinig.
    .who-wie = Goed als { $wie } alleen woont en bang is om te vallen. Moet er steeds iemand bij zijn? Dan is bellen te weinig.
    .cost = Gratis

suggestion-c26 = Laat iemand het even van u overnemen
    .title-door = Rust voor uw mantelzorger
    .what = Een ander is een avond, dag of nacht bij uw naaste, zodat u kunt uitrusten.
    .what-door = Een ander is een avond, dag of nacht bij u. Uw mantelzorger (een naaste die voor u zorgt) kan dan uitrusten.
    .step = Vraag iemand die kan en wil, en kies samen één vaste avond.
    .step-door = Uw mantelzorger kan iemand vragen om een avond bij u te zijn. Geef dit door.
    .who = Goed als u voor iemand zorgt en daar moe van bent. Uw naaste moet het ook willen. Bij zware verpleging is dit niet genoeg.
    .who-door = Goed als het zorgen voor u iemand te veel wordt. U moet het zelf ook willen. Bij zware verpleging is dit niet genoeg.

suggestion-c27 = Leer uw buren kennen
    .title-wie = Leer de buren kennen
    .what = Buren zijn dichtbij. Als u elkaar kent, vraagt u ook makkelijker iets.
    .what-wie = Buren zijn dichtbij. Na een eerste groet is het makkelijker om iets te vragen.
    .step = Groet deze week twee buren en noem ook uw naam.
    .step-wie = Groet deze week samen met { $wie } twee buren, en noem ook een naam.
    .who = Goed als u nieuw bent of weinig mensen kent. Is er ruzie, of valt een buur u lastig? Kies dan iets anders.
    .who-wie = Goed als { $wie } nieuw is of weinig mensen kent. Is er ruzie, of is een buur lastig? Kies dan iets anders.
    .cost = Gratis

suggestion-c28a = Vraag andere ouders om hulp
    .what = Ouders van school of de opvang kunnen elkaar helpen met halen, brengen of oppassen.
    .step = Vraag één ouder of die af en toe kan en wil helpen.
    .who = Goed als u jonge kinderen heeft. Houdt u uw situatie liever voor uzelf? Kies dan iets anders.

## 0c – Vrijwilligers en buurt

suggestion-c28 = Vraag of bied hulp in de buurt
    .what = Op een buurtmarktplaats helpen mensen uit de buurt elkaar. U kunt er iets vragen en ook iets aanbieden.
    .what-wie = Op een buurtmarktplaats helpen mensen uit de buurt elkaar. Daar kan { $wie } iets vragen en ook iets aanbieden.
    .step = Plaats één korte vraag, bijvoorbeeld: “Wie helpt mij met een lamp ophangen?”
    .step-wie = Plaats samen met { $wie } één korte vraag.
    .who = Goed voor kleine klussen en gezelschap, maar niet voor verpleging, geldzaken of uw veiligheid.
    .who-wie = Goed voor kleine klussen en gezelschap, maar niet voor verpleging, geldzaken of veiligheid.

suggestion-c29 = Bel een vrijwillige hulpdienst
    .what = Een vrijwilliger helpt u met een klus, een rit of een boodschap.
    .what-wie = Een vrijwilliger helpt { $wie } met een klus, een rit of een boodschap.
    .step = Bel en vraag of zij u met uw klus kunnen helpen.
    .step-wie = Bel, vertel waar { $wie } hulp bij zoekt en vraag of zij dat doen.
    .who = Goed als niemand om u heen kan helpen, of als u weinig geld heeft. Kan het niet wachten? Bel dan de gemeente of uw huisarts.
    .who-wie = Goed als niemand in de buurt kan helpen of er weinig geld is. Kan { $wie } niet wachten? Bel dan de gemeente of de huisarts.

suggestion-c30 = Vraag om een maatje of bezoek
    .what = Een vrijwilliger komt bij u langs of gaat met u op pad. U doet samen iets wat u leuk vindt.
    .what-wie = Een vrijwilliger komt bij { $wie } langs of gaat mee op pad. Samen doen zij iets leuks.
    .step = Bedenk wat u graag samen met iemand doet. Bel en vertel dat.
    .step-wie = Vraag wat { $wie } graag met iemand doet. Bel en vertel dat.
    .who = Goed als u zich alleen voelt, of als er niemand met u meegaat. Gaat het nu heel slecht met u? Bel dan uw huisarts.
    .who-wie = Goed als { $wie } veel alleen is, of als er niemand meegaat. Gaat het nu heel slecht? Bel dan de huisarts.

suggestion-c31 = Vraag om een netwerkcoach
    .what = Een netwerkcoach zoekt met u naar meer contact en steun, in uw eigen tempo.
    .what-wie = Een netwerkcoach zoekt mee naar meer contact en steun, in het tempo van { $wie }.
    .step = Vraag om een kennismaking. Daarna beslist u pas of u verder wilt.
    .step-wie = Vraag samen met { $wie } om een kennismaking. Daarna beslist { $wie } pas over het vervolg.
    .who = Goed als u weinig mensen kent of er alleen voor staat. Bent u bang voor iemand in uw kring? Kies dan iets anders.
    .who-wie = Goed als { $wie } weinig mensen kent of er alleen voor staat. Is { $wie } bang voor iemand dichtbij? Kies dan iets anders.

suggestion-c32 = Praat met mensen die hetzelfde meemaken
    .what = U hoort hoe anderen het doen en vertelt zelf wat u wilt. Dat heet lotgenotencontact.
    .what-wie = Hier hoort { $wie } hoe anderen het doen. Dat heet lotgenotencontact.
    .step = Zoek een groep die bij u past en ga er één keer kijken.
    .step-wie = Zoek een groep die bij { $wie } past en ga er één keer kijken. Vaak is er ook een groep voor naasten.
    .who = Goed als het u helpt om te horen dat u niet de enige bent. Is een groep u te veel? Vraag dan of één gesprek ook kan.
    .who-wie = Goed als het helpt om van anderen te horen. Is een groep te veel? Vraag dan of één gesprek ook kan.

suggestion-c33 = Vraag om een vrijwilliger voor uw post
    .title-wie = Vraag om een vrijwilliger voor de post
    .what = Een vrijwilliger zoekt samen met u uw post en papieren uit, maar u beslist zelf.
    .what-wie = Een vrijwilliger zoekt post en papieren uit, samen met { $wie }. Ook dan beslist { $wie } zelf.
    .step = Doe uw post in één tas en bel daarna voor een afspraak.
    .step-wie = Doe met { $wie } de post in één tas en bel daarna voor een afspraak.
    .who = Goed als uw papieren blijven liggen. Raakt u misschien uw huis of inkomen kwijt? Bel dan ook de gemeente.
    .who-wie = Goed als papieren blijven liggen. Is het huis of het inkomen in gevaar? Bel dan ook de gemeente.

suggestion-c34 = Vraag om een maatje bij geldzorgen
    .what = Een vrijwilliger kijkt met u naar uw geld en brieven. Daarna maakt u samen een overzicht.
    .what-wie = Een vrijwilliger kijkt met { $wie } naar geld en brieven. Daarna maken zij samen een overzicht.
    .step = Bel voor een gesprek. U hoeft van tevoren niets uit te zoeken.
    .step-wie = Bel samen met { $wie } voor een gesprek. Vooraf iets uitzoeken hoeft niet.
    .who = Goed als u achterloopt met betalen. Raakt u misschien uw huis, stroom of verzekering kwijt? Bel dan ook de gemeente.
    .who-wie = Goed bij achterstand met betalen. Is het huis, de stroom of de verzekering in gevaar? Bel dan ook de gemeente.

suggestion-c35 = Oefen Nederlands met een taalmaatje
    .what = U praat Nederlands met een vrijwilliger. U kunt ook naar een taalcafé, waar een groep samen oefent.
    .what-wie = Een vrijwilliger praat Nederlands met { $wie }. Er is ook een taalcafé, waar een groep samen oefent.
    .step = Ga één keer langs. U hoeft nog niets te kunnen.
    .step-wie = Ga één keer samen met { $wie } langs. Het hoeft nog niet goed te gaan.
    .who = Goed als u Nederlands, lezen of rekenen lastig vindt. Het maakt niet uit hoeveel u al kunt.
    .who-wie = Goed als { $wie } Nederlands, lezen of rekenen lastig vindt. Elk niveau is goed.

suggestion-c36 = Vraag om een digimaatje
    .what = Een digimaatje helpt u met computer of telefoon. Ook met DigiD, uw inlog voor de overheid, krijgt u hulp.
    .what-wie = Een digimaatje helpt { $wie } met computer of telefoon. Ook met DigiD, de inlog voor de overheid, is er hulp.
    .step = Neem uw telefoon mee en stel één vraag. Geef nooit uw code.
    .step-wie = Ga samen met { $wie } en neem de telefoon mee. Geef nooit een code.
    .who = Goed als u internet lastig vindt. Vraagt iemand om uw codes? Stop dan meteen.
    .who-wie = Goed als internet lastig is. Vraagt iemand om codes? Stop dan meteen.

suggestion-c37 = Laat een jonge vrijwilliger langskomen
    .what = Een jongere komt op bezoek bij een oudere. U praat samen, of u doet samen iets leuks.
    .what-wie = Een jongere komt op bezoek bij { $wie }. Zij praten samen, of doen samen iets leuks.
    .step = Bedenk wat u leuk vindt om te doen en vraag daarna om een kennismaking.
    .step-wie = Vraag wat { $wie } leuk vindt om te doen, en vraag daarna om een kennismaking.
    .who = Goed als u wat ouder bent en gezelschap wilt. Voor zorg is het niet bedoeld.
    .who-wie = Goed voor ouderen die gezelschap willen. Voor zorg is het niet bedoeld.

suggestion-c38 = Zoek een groep met dezelfde interesse
    .what = Denk aan een koor, een club, wandelen of koffie. Er zijn ook groepen voor ondernemers, ouderen of mensen uit één cultuur.
    .step = Kies een groep die bij u past en ga er één keer kijken.
    .step-wie = Kies samen met { $wie } één groep en ga een keer mee kijken.
    .who = Goed voor iedereen die graag mensen ziet met dezelfde interesse. Is het spannend? Neem dan iemand mee.

suggestion-c39 = Laat een vrijwilliger u even aflossen
    .title-door = Een vrijwilliger lost even af
    .what = Een vrijwilliger is een paar uur bij uw naaste, zodat u tijd heeft voor uzelf.
    .what-door = Een vrijwilliger is een paar uur bij u. Uw mantelzorger (een naaste die voor u zorgt) heeft dan vrij.
    .step = Vraag om een kennismaking voor één ochtend of middag.
    .step-door = Uw mantelzorger kan om een kennismaking met een vrijwilliger vragen. Geef dit door.
    .who = Goed als u voor een naaste zorgt die dit ook wil. Is er medische zorg nodig, of is het niet veilig? Denk dan aan logeren.
    .who-door = Goed als u dit zelf ook wilt. Is er medische zorg nodig, of is het niet veilig? Denk dan aan logeren.

suggestion-c40 = Vraag om steun van een ander gezin
    .what = Een steungezin helpt uw gezin af en toe, bijvoorbeeld met een middag spelen.
    .what-wie = Een steungezin helpt een gezin af en toe, bijvoorbeeld met een middag spelen.
    .step = Vraag bij het CJG (Centrum voor Jeugd en Gezin) naar steungezinnen.
    .who = Goed als het thuis druk is met kinderen. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c41 = Vraag hulp bij kerk, moskee of buurtgroep
    .what = Zulke groepen hebben vaak aandacht voor elkaar. Soms is er ook een maaltijd of praktische hulp.
    .step = Vraag wat zij doen voor mensen in de buurt.
    .step-wie = Vraag wat zij doen voor mensen zoals { $wie }.
    .who = Goed als u zich daar thuis voelt. Voelt u druk, of bent u er niet welkom? Kies dan iets anders.
    .who-wie = Goed als { $wie } zich daar thuis voelt. Is er druk? Kies dan iets anders.

suggestion-c42 = Vraag om een huisbezoek voor ouderen
    .what = Iemand komt bij u thuis en vraagt hoe het met u gaat. U kunt zelf ook vragen stellen.
    .what-wie = Iemand komt bij { $wie } thuis en vraagt hoe het gaat. Zelf vragen stellen is ook goed.
    .step = Vraag het bezoek aan, of zeg ja op een uitnodiging. Vraag ook wie er komt.
    .step-wie = Vraag samen met { $wie } het bezoek aan, en vraag ook wie er komt.
    .who = Voor ouderen, vaak vanaf 80 jaar, en vooral als u alleen woont. Kan het niet wachten? Bel dan uw huisarts.
    .who-wie = Voor ouderen, vaak vanaf 80 jaar. Kan het niet wachten? Bel dan de huisarts.

suggestion-c43 = Doe zelf iets voor een ander
    .title-wie = Iets doen voor een ander
    .what = U helpt met iets wat u goed kunt. Dat kan plezier geven, en u ontmoet ook anderen.
    .what-wie = Met iets wat goed lukt, kan { $wie } een ander helpen. Dat kan plezier en contact geven.
    .step = Kies iets kleins. Eén uur of één keer is genoeg.
    .step-wie = Vraag wat { $wie } leuk vindt om te doen en kies iets kleins. Eén uur of één keer is genoeg.
    .who = Goed als u dat graag wilt, maar het hoeft niet. Heeft u het nu zwaar? Denk dan eerst aan uzelf. Heeft u een uitkering? Overleg met uw contactpersoon.
    .who-wie = Dit is een aanbod voor { $wie }, dus het hoeft niet. Is er een uitkering? Overleg dan met de contactpersoon.

suggestion-c44 = Ga naar een herstelgroep
    .what = U praat met anderen die ook herstellen. Een ervaringsdeskundige helpt daarbij: die heeft het zelf meegemaakt.
    .what-wie = Hier praat { $wie } met anderen die ook herstellen. Een ervaringsdeskundige helpt daarbij: die heeft het zelf meegemaakt.
    .step = Bel en vraag wie de groep begeleidt.
    .step-wie = Bel samen met { $wie } en vraag wie de groep begeleidt.
    .who = Voor volwassenen die herstellen van psychische klachten of een verslaving. Gaat het nu heel slecht? Bel dan uw huisarts.
    .who-wie = Voor volwassenen die herstellen van psychische klachten of een verslaving. Gaat het nu heel slecht? Bel dan de huisarts.

## 0d – Vrij toegankelijk in de buurt

suggestion-c45 = Loop binnen bij een buurthuis
    .what = In een buurthuis ontmoet u mensen of doet u samen iets. U heeft er geen verwijsbrief voor nodig.
    .what-wie = In een buurthuis ontmoet { $wie } mensen, en vaak is er iets te doen. Een verwijsbrief is niet nodig.
    .step = Loop binnen en vraag wat er te doen is.
    .step-wie = Loop samen met { $wie } binnen en vraag wat er te doen is.
    .who = Voor iedereen die mensen wil zien of iets wil doen.

suggestion-c46 = Ga naar een inloop voor ouderen
    .what = Bij een inloop kunt u zo binnenlopen. U drinkt er koffie en praat met anderen.
    .what-wie = Bij een inloop kan { $wie } zo binnenlopen voor koffie en een praatje.
    .step = Ga één keer koffie drinken. Neem iemand mee als u dat fijner vindt.
    .step-wie = Ga samen met { $wie } één keer koffie drinken.
    .who = Vooral voor mensen vanaf 60 jaar.

suggestion-c47 = Dagbesteding waar u zo terechtkunt
    .title-wie = Dagbesteding waar iemand zo terechtkan
    .what = Dagbesteding is een plek waar u overdag samen met anderen iets doet. Soms lijkt het op werk.
    .what-wie = Dagbesteding is een plek waar { $wie } overdag samen met anderen iets doet. Soms lijkt het op werk.
    .step = Vraag of u mag komen kijken. Vraag ook of de gemeente eerst een besluit (een beslissing) moet nemen.
    .step-wie = Vraag of { $wie } mag komen kijken. Vraag ook of de gemeente eerst een besluit (een beslissing) moet nemen.
    .who = Goed als u graag iets vasts doet. Heeft u veel zorg of toezicht nodig? Bekijk dan ook dagbesteding met zorg.
    .who-wie = Goed als { $wie } graag iets vasts doet. Is er veel zorg of toezicht nodig? Bekijk dan ook dagbesteding met zorg.

suggestion-c48 = Doe mee: mensen met en zonder beperking
    .what = Mensen met en zonder beperking doen hier samen iets, bijvoorbeeld koken of sporten.
    .step = Kook of sport één keer mee.
    .step-wie = Kook of sport één keer mee, samen met { $wie }.
    .who = Goed als u een beperking heeft en graag meedoet in de buurt. Vraag vooraf of u er goed kunt komen.
    .who-wie = Goed als { $wie } een beperking heeft en graag meedoet in de buurt. Vraag vooraf of de plek goed bereikbaar is.

suggestion-c49 = Werk mee in een tuin
    .what = U bent buiten en werkt samen met anderen. Dat kan rust geven, en u beweegt.
    .what-wie = Hier is { $wie } buiten, samen met anderen. Dat kan rust en beweging geven.
    .step = Vraag of u één ochtend mag meekijken.
    .step-wie = Vraag of { $wie } één ochtend mag meekijken.
    .who = Goed als u graag buiten bent. Heeft u een allergie, of doet tuinwerk pijn? Vraag dan om ander werk.
    .who-wie = Goed als { $wie } graag buiten is. Is er een allergie, of doet tuinwerk pijn? Vraag dan om ander werk.

suggestion-c50 = Werk en leer in eigen tempo
    .what = Op zo'n plek werkt en leert u in uw eigen tempo. Iemand begeleidt u daarbij.
    .what-wie = Op zo'n plek werkt en leert { $wie } in eigen tempo. Er is begeleiding bij.
    .step = Vraag een proefdag aan. Dan merkt u vanzelf of het bij u past.
    .step-wie = Vraag een proefdag aan voor { $wie }. Dan is te merken of het past.
    .who = Goed als een gewone baan nog ver weg is en u verder wilt komen. Heeft u bijna een baan? Dan heeft u dit niet nodig.
    .who-wie = Goed als een gewone baan nog ver weg is. Is er bijna een baan? Dan is dit niet nodig.

suggestion-c51 = Vraag naar welzijn op recept
    .what = De huisarts brengt u in contact met een welzijnscoach. Die zoekt met u naar iets leuks om te doen.
    .what-wie = De huisarts brengt { $wie } in contact met een welzijnscoach. Die zoekt mee naar iets leuks om te doen.
    .step = Vraag ernaar bij uw huisarts en neem deze pagina mee.
    .step-wie = Vraag er samen met { $wie } naar bij de huisarts en neem deze pagina mee.
    .who = Goed als u vaak bij de huisarts komt en mensen mist, of iets te doen. Heeft u een nieuwe klacht? Noem die dan ook.
    .who-wie = Goed als { $wie } vaak bij de huisarts komt en contact of bezigheid mist. Is er een nieuwe klacht? Noem die dan ook.

suggestion-c52 = Volg een cursus
    .what = Er zijn cursussen over geld, over papieren en over leven met een ziekte. U leert er samen met anderen.
    .what-wie = Er zijn cursussen over geld, over papieren en over leven met een ziekte. Daar leert { $wie } samen met anderen.
    .step = Kies één cursus. Bel en vraag of die bij u past.
    .step-wie = Kies samen met { $wie } één cursus. Bel en vraag of die past.
    .who = Goed als u iets wilt leren in een groep. Is er nu te veel aan de hand? Vraag dan liever om hulp voor u alleen.
    .who-wie = Goed als { $wie } iets wil leren in een groep. Is er nu te veel aan de hand? Vraag dan liever om hulp zonder groep.

suggestion-c53 = Sport of beweeg in de buurt
    .what = U beweegt samen met anderen. Een buurtsportcoach weet wat er in de buurt is en denkt met u mee.
    .what-wie = Hier beweegt { $wie } samen met anderen. Een buurtsportcoach weet wat er in de buurt is en denkt mee.
    .step = Vraag de buurtsportcoach wat bij u past.
    .step-wie = Vraag de buurtsportcoach wat bij { $wie } past.
    .who = Goed als u met anderen wilt bewegen. Raadt uw arts het af? Vraag dan wat u wel kunt doen.
    .who-wie = Goed als { $wie } met anderen wil bewegen. Raadt de arts het af? Vraag dan wat wel kan.

suggestion-c54 = Vraag hulp in de bibliotheek
    .what = Veel bibliotheken helpen met taal en computer, en ook met vragen over de overheid.
    .step = Ga langs en vraag naar het informatiepunt. Neem uw brief of telefoon mee.
    .step-wie = Ga samen met { $wie } langs en vraag naar het informatiepunt. Neem de brief of telefoon mee.
    .who = Goed als formulieren, taal of internet lastig zijn.

suggestion-c55 = Vraag een onafhankelijke cliëntondersteuner
    .what = Een cliëntondersteuner denkt met u mee en kan meegaan naar gesprekken. Uw belang staat dan voorop.
    .what-wie = Een cliëntondersteuner denkt met { $wie } mee en kan meegaan naar gesprekken. Het belang van { $wie } staat dan voorop.
    .step = Bel en vraag of er iemand kan meedenken en meegaan.
    .step-wie = Bel en vraag of er iemand met { $wie } kan meedenken en meegaan.
    .who = Voor iedereen. U mag dit altijd vragen: vóór, tijdens en na een melding (uw vraag om hulp).
    .who-wie = Voor iedereen. Dit vragen mag altijd: vóór, tijdens en na een melding (een vraag om hulp).
    .cost = Gratis

suggestion-c56 = Vraag hulp bij formulieren en regelingen
    .what = Sociaal raadslieden zijn mensen die helpen met brieven en regelingen, want zij kennen de regels.
    .step = Ga naar het spreekuur en neem de brief mee.
    .step-wie = Ga samen met { $wie } naar het spreekuur en neem de brief mee.
    .who = Goed als een brief of formulier lastig is. U kunt er ook terecht als u het niet eens bent met een besluit (beslissing).
    .who-wie = Goed als een brief of formulier lastig is. Ook als iemand het niet eens is met een besluit (beslissing), helpen zij.

suggestion-c57 = Praat met een maatschappelijk werker
    .what = Een maatschappelijk werker luistert naar u en zoekt met u naar een oplossing.
    .what-wie = Een maatschappelijk werker luistert en zoekt mee naar een oplossing.
    .step = Bel voor een afspraak en zeg kort waar u mee zit.
    .step-wie = Bel voor een afspraak, samen met { $wie } of voor { $wie }. Zeg kort wat er aan de hand is.
    .who = Goed als u zich zorgen maakt over thuis, over geld of over uzelf. Bent u nu niet veilig? Bel dan 112.
    .who-wie = Goed bij zorgen over thuis, over geld of over hoe iemand zich voelt. Is het nu niet veilig? Bel dan 112.

suggestion-c58 = Praat met een ouderenadviseur
    .what = Een ouderenadviseur denkt met u mee over wonen, zorg en geld.
    .what-wie = Een ouderenadviseur denkt met { $wie } mee over wonen, zorg en geld.
    .step = Vraag een huisbezoek aan en schrijf uw vragen vast op.
    .step-wie = Vraag samen met { $wie } een huisbezoek aan en schrijf de vragen vast op.
    .who = Vooral goed vanaf 65 jaar, als u langer thuis wilt wonen.
    .who-wie = Vooral goed vanaf 65 jaar, als { $wie } langer thuis wil wonen.

suggestion-c59 = Bel het steunpunt mantelzorg
    .what = Mantelzorgers zorgen voor een naaste. Bij het steunpunt kunt u uw verhaal kwijt en advies vragen. Vraag ook naar de waardering: een bedankje.
    .what-door = Mantelzorgers zorgen voor een naaste. Bij het steunpunt kunnen zij hun verhaal kwijt en advies vragen.
    .step = Bel en vertel hoe het met ú gaat. Vraag of uw verzekering iemand betaalt die u af en toe vervangt. Een mantelzorgmakelaar kan ook dingen met u regelen.
    .step-door = De persoon die voor u zorgt, kan het steunpunt bellen. Geef dit door.
    .who = Voor iedereen die voor een naaste zorgt, ook als u zich geen mantelzorger noemt.

suggestion-c60 = Stel uw vraag over opvoeden
    .what = Het CJG (Centrum voor Jeugd en Gezin) denkt mee over opvoeden en opgroeien.
    .step = Bel het CJG of loop er binnen. Geen vraag is te klein.
    .who = Voor ouders, kinderen en jongeren. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c61 = Praat met school
    .what = Een school heeft zorgplicht. Dat betekent: de school moet een plek zoeken die bij het kind past.
    .step = Vraag om een gesprek met de mentor. Dat kan ook met de intern begeleider, die extra hulp regelt.
    .who = Goed als leren, gedrag of naar school gaan lastig is. U mag iemand meenemen.
    .cost = Gratis

suggestion-c62 = Praat met een jongerenwerker
    .what = Een jongerenwerker kent de buurt en denkt met u mee. Dat kan bijvoorbeeld gaan over werk of een project.
    .what-wie = Een jongerenwerker kent de buurt en denkt met { $wie } mee. Dat kan bijvoorbeeld gaan over werk of een project.
    .step = Stuur de jongerenwerker een appje, bijvoorbeeld: “Kan ik een keer praten?”
    .step-wie = Laat { $wie } de jongerenwerker een appje sturen, bijvoorbeeld: “Kan ik een keer praten?”
    .who = Voor jongeren van 12 tot en met 26 jaar die iets willen beginnen.

suggestion-c63 = Vraag een stadspas of minimapas aan
    .what = Met zo'n pas zijn sommige dingen gratis of goedkoper, bijvoorbeeld sport of een uitje.
    .step = Vraag uw gemeente of er zo'n pas is en hoe u die aanvraagt.
    .step-wie = Vraag samen met { $wie } aan de gemeente of er zo'n pas is. Vraag ook hoe het aanvragen gaat.
    .who = Voor mensen met een laag inkomen. Het gaat om een pas van uw eigen gemeente.
    .who-wie = Voor mensen met een laag inkomen. Het gaat om een pas van de eigen gemeente.

suggestion-c64 = Geld voor sport, muziek of school
    .what = Soms betaalt een fonds sport, muziek of schoolspullen voor uw kind.
    .what-wie = Soms betaalt een fonds sport, muziek of schoolspullen voor een kind.
    .step = Vraag de school om het kind aan te melden. Het CJG (Centrum voor Jeugd en Gezin) kan dat ook.
    .who = Voor kinderen onder de 18 jaar in een gezin met een laag inkomen.

suggestion-c65 = Vraag naar bijzondere bijstand
    .what = Bijzondere bijstand is geld voor extra kosten die echt nodig zijn. De gemeente beslist daarover.
    .step = Vraag het aan voordat u iets koopt. Vraag ook naar de inkomenstoeslag. Vraag daarna of u minder belasting hoeft te betalen aan gemeente en waterschap.
    .step-wie = Vraag het aan voordat { $wie } iets koopt. Vraag ook naar de inkomenstoeslag. Vraag daarna of er minder belasting hoeft naar gemeente en waterschap.
    .who = Goed als u kosten heeft die echt nodig zijn, maar die u niet kunt betalen. Heeft u het al gekocht? Bel dan en vraag wat nog kan.
    .who-wie = Goed als { $wie } kosten heeft die echt nodig zijn, maar niet te betalen. Is het al gekocht? Bel dan en vraag wat nog kan.

suggestion-c66 = Vraag naar een zorgpolis via de gemeente
    .what = Een zorgpolis is een zorgverzekering. Sommige gemeenten hebben er een voor mensen met een laag inkomen.
    .step = Vraag de gemeente of die er is. Doe dat het liefst vóór 31 december.
    .who = Goed als u een laag inkomen heeft en veel zorgkosten. U kunt meestal alleen per 1 januari overstappen.
    .who-wie = Goed voor mensen met een laag inkomen en veel zorgkosten. Overstappen kan meestal alleen per 1 januari.

suggestion-c68 = Vraag hulp met eten of kleding
    .what = Een voedselbank of kledingbank helpt mensen die te weinig geld hebben. Soms is er ook noodhulp.
    .step = Vraag het wijkteam (hulpverleners in uw buurt) om u aan te melden.
    .step-wie = Vraag het wijkteam (hulpverleners in de buurt) om { $wie } aan te melden.
    .who = Goed als er geen geld is voor eten of kleding. Heeft u vandaag niets te eten? Bel dan meteen de gemeente.
    .who-wie = Goed als er geen geld is voor eten of kleding. Is er vandaag niets te eten? Bel dan meteen de gemeente.

suggestion-c69 = Vraag om buurtbemiddeling
    .what = Iemand van buiten helpt u en uw buren om te praten. Die kiest daarbij geen kant.
    .what-wie = Iemand van buiten helpt { $wie } en de buren om te praten. Die kiest daarbij geen kant.
    .step = Bel voor een gesprek en vertel wat er aan de hand is.
    .step-wie = Vraag eerst wat { $wie } hiervan vindt. Bel daarna voor een gesprek en vertel wat er aan de hand is.
    .who = Goed bij ruzie met buren, als u allebei wilt praten. Is er dreiging of geweld? Kies dan iets anders.
    .who-wie = Goed bij ruzie met buren, als allebei willen praten. Is er dreiging of geweld? Kies dan iets anders.

suggestion-c70 = Reis met een beetje hulp
    .what = Een vrijwilliger rijdt u, of u neemt de buurtbus. Er is ook hulp als u met bus en trein reist.
    .what-wie = Een vrijwilliger rijdt, of er is een buurtbus. Er is ook hulp bij reizen met bus en trein.
    .step = Kijk op ikwilvervoer.nl, of laat iemand met u meekijken.
    .step-wie = Kijk samen met { $wie } op ikwilvervoer.nl.
    .who = Goed als reizen u lukt met een beetje hulp. Reist u liggend, of heeft u onderweg veel zorg nodig? Vraag dan naar ander vervoer.
    .who-wie = Goed als reizen lukt met een beetje hulp. Reist { $wie } liggend, of is er onderweg veel zorg nodig? Vraag dan naar ander vervoer.

suggestion-c71 = Praat met iemand die luistert
    .what = Bij een hulplijn luistert iemand naar u, zodat u rustig uw verhaal kunt doen.
    .what-wie = Bij een hulplijn luistert iemand rustig naar het verhaal.
    .step = Bel de Luisterlijn of MIND Hulplijn. U hoeft niets voor te bereiden.
    .step-wie = Bel de Luisterlijn of MIND Hulplijn. Dat kan ook samen met { $wie }.
    .who = Goed als u nu met iemand wilt praten. Is er direct gevaar? Bel dan 112.
    .who-wie = Goed om nu met iemand te praten. Is er direct gevaar? Bel dan 112.
    .cost = Meestal betaalt u alleen de gewone belkosten.
    .cost-wie = Meestal gelden alleen de gewone belkosten.

suggestion-c72 = Vraag om een energiecoach
    .what = Een energiecoach kijkt met u hoe u energie kunt besparen. Dat kan geld schelen.
    .what-wie = Een energiecoach kijkt hoe { $wie } energie kan besparen. Dat kan geld schelen.
    .step = Zoek uw laatste energierekening op en vraag een energiecoach om mee te kijken.
    .step-wie = Zoek samen met { $wie } de laatste energierekening op. Vraag daarna een energiecoach om mee te kijken.
    .who = Goed als uw rekening hoog is. Stopt uw gas, water of stroom bijna? Bel dan meteen de gemeente.
    .who-wie = Goed als de rekening hoog is. Stopt het gas, het water of de stroom bijna? Bel dan meteen de gemeente.

suggestion-c73 = Vraag gratis juridisch advies
    .what = Het Juridisch Loket legt uit wat uw rechten zijn. Dat kan bijvoorbeeld gaan over werk, geld of een besluit (beslissing).
    .what-wie = Het Juridisch Loket legt uit wat de rechten van { $wie } zijn. Dat kan bijvoorbeeld gaan over werk, geld of een besluit (beslissing).
    .step = Bel het Juridisch Loket en houd de brief erbij.
    .step-wie = Bel samen met { $wie } het Juridisch Loket en houd de brief erbij.
    .who = Informatie is er voor iedereen, maar persoonlijk advies alleen voor mensen met een laag inkomen. Staat er een uiterste datum in de brief? Bel dan snel.
    .cost = Gratis

suggestion-c74 = Vraag advies over wonen
    .what = U bespreekt of verhuizen u helpt. U kunt ook vragen naar urgentie: voorrang bij een huis.
    .what-wie = Bespreek of verhuizen helpt. Vraag ook naar urgentie: voorrang bij een huis.
    .step = Vraag een gesprek aan bij uw woningcorporatie. Die verhuurt huizen met een lage huur.
    .step-wie = Vraag samen met { $wie } een gesprek aan bij de woningcorporatie. Die verhuurt huizen met een lage huur.
    .who = Goed als uw huis niet meer past of te duur is. Heeft u vannacht geen plek? Bel dan vandaag de gemeente.
    .who-wie = Goed als het huis niet meer past of te duur is. Heeft { $wie } vannacht geen plek? Bel dan vandaag de gemeente.

## 1 – Professionals dichtbij

suggestion-c75 = Praat met uw huisarts
    .title-wie = Praat met de huisarts
    .what = De huisarts denkt mee over uw lichaam en over hoe u zich voelt. Een praktijkondersteuner helpt de huisarts daarbij.
    .what-wie = De huisarts denkt mee over lichaam en gevoel. Een praktijkondersteuner helpt de huisarts daarbij.
    .step = Bel uw huisarts en vraag om een dubbele afspraak, want dan is er meer tijd.
    .step-wie = Bel de huisarts en vraag om een dubbele afspraak. Ga samen, als dat mag.
    .step-door = De persoon die voor u zorgt, kan ook met de eigen huisarts praten. Geef dit door.
    .who = Voor vragen over gezondheid, stemming, drank of drugs, ook bij kinderen en jongeren.
    .cost = Dit gesprek gaat niet van uw eigen risico af (wat u eerst zelf betaalt).
    .cost-wie = Dit gesprek gaat niet van het eigen risico af (wat iemand eerst zelf betaalt).

suggestion-c76 = Vraag wijkverpleging aan
    .what = Een verpleegkundige helpt u thuis met wassen, wonden of medicijnen. Dat loopt via uw zorgverzekering.
    .what-wie = Een verpleegkundige helpt { $wie } thuis met wassen, wonden of medicijnen. Dat loopt via de zorgverzekering.
    .step = Bel de thuiszorg, of vraag ernaar bij de huisarts.
    .step-wie = Bel de thuiszorg, of vraag ernaar bij de huisarts. Vertel waar { $wie } hulp bij nodig heeft.
    .who = Voor volwassenen die thuis zorg voor hun lichaam nodig hebben. Is er alleen hulp nodig in het huishouden? Ga dan naar de gemeente.
    .who-wie = Voor volwassenen die thuis zorg voor hun lichaam nodig hebben. Is er alleen hulp nodig in het huishouden? Ga dan naar de gemeente.
    .cost = Dit gaat niet van uw eigen risico af (wat u eerst zelf betaalt voor zorg).
    .cost-wie = Dit gaat niet van het eigen risico af (wat iemand eerst zelf betaalt voor zorg).

suggestion-c77 = Vraag het wijkteam om een gesprek
    .what = Het wijkteam is een groep hulpverleners in uw buurt. Zij kijken met u naar alles tegelijk, dus u vertelt uw verhaal één keer.
    .what-wie = Het wijkteam is een groep hulpverleners in de buurt. Zij kijken naar alles tegelijk, dus één keer vertellen is genoeg.
    .step = Bel en vertel dat er van alles tegelijk aan de hand is.
    .step-wie = Bel en vertel dat er van alles tegelijk aan de hand is. Zeg ook dat het om { $wie } gaat.
    .who = Goed als er verschillende dingen tegelijk spelen, of als u het overzicht kwijt bent. Heeft u geen vast adres? Vraag dan ook naar een briefadres: een adres voor uw post.
    .who-wie = Goed als er verschillende dingen tegelijk spelen. Is er geen vast adres? Vraag dan ook naar een briefadres: een adres voor de post.

suggestion-c78 = Doe een melding bij de gemeente
    .what = Met een melding vraagt u de gemeente om hulp. De gemeente kijkt dan samen met u wat er nodig is.
    .what-wie = Een melding is een vraag om hulp aan de gemeente. De gemeente kijkt dan samen met { $wie } wat er nodig is.
    .step = Maak hier uw melding klaar, of bel de gemeente.
    .step-wie = Maak hier de melding klaar, of bel de gemeente.
    .who = Voor iedereen die hulp van de gemeente wil. U mag altijd een melding doen.
    .who-wie = Voor iedereen die hulp van de gemeente wil. Een melding mag altijd, ook voor een ander.
    .cost = Een melding doen is gratis.

suggestion-c79 = Vraag om een CJG-coach
    .what = CJG is het Centrum voor Jeugd en Gezin. Een CJG-coach denkt langere tijd mee met ouder en kind.
    .step = Bel het CJG en vraag om een CJG-coach.
    .who = Goed als u meer zoekt dan één advies. Is een kind niet veilig? Bel dan Veilig Thuis.
    .who-wie = Goed als één advies niet genoeg is. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c80 = Vraag de gemeente hulp bij schulden
    .what = De gemeente bekijkt samen met u uw schulden en zoekt met u naar een oplossing. Het eerste gesprek is binnen 4 weken.
    .what-wie = De gemeente bekijkt samen met { $wie } de schulden en zoekt mee naar een oplossing. Het eerste gesprek is binnen 4 weken.
    .step = Bel de gemeente. Raakt u uw huis, stroom of verzekering bijna kwijt? Zeg dat dan meteen, want dan moet het sneller.
    .step-wie = Bel samen met { $wie } de gemeente. Is het huis, de stroom of de verzekering in gevaar? Zeg dat dan meteen.
    .who = Voor iedereen met schulden, groot of klein, ook als u werkt.
    .who-wie = Voor iedereen met schulden, groot of klein, ook met een baan.

suggestion-c81 = Vraag om hulp bij werk en inkomen
    .what = De gemeente kan helpen bij werk of een uitkering. Jongeren kunnen soms ook naar een jongerenloket.
    .step = Maak een afspraak en neem uw paspoort of ID-kaart mee.
    .step-wie = Maak samen met { $wie } een afspraak en neem een paspoort of ID-kaart mee.
    .who = Goed als u geen inkomen heeft, of hulp wilt bij werk. Komt uw uitkering van UWV? Bel dan UWV.
    .who-wie = Goed als er geen inkomen is, of hulp nodig is bij werk. Komt de uitkering van UWV? Bel dan UWV.

suggestion-c82 = Vraag naar een casemanager dementie
    .what = Een casemanager is een vaste begeleider bij dementie. Die denkt met u en uw naasten mee.
    .what-wie = Een casemanager is een vaste begeleider bij dementie. Die denkt mee met { $wie } en met naasten.
    .step = Vraag de huisarts naar een casemanager.
    .step-wie = Vraag de huisarts van { $wie } naar een casemanager.
    .who = Goed bij dementie, of als u zich daar zorgen over maakt. Ook als u voor iemand met dementie zorgt.
    .who-wie = Goed bij dementie, of bij zorgen daarover. Ook voor mensen die voor iemand met dementie zorgen.

suggestion-c83 = Maak een toekomstplan rond 18 jaar
    .what = Rond uw 18e verandert er veel. Daarom gaat het plan over zorg, leren of werken, wonen, geld en veiligheid.
    .what-wie = Rond de 18e verjaardag verandert er veel. Daarom gaat het plan over zorg, leren of werken, wonen, geld en veiligheid.
    .step = Vul de vijf onderwerpen in en vraag uw CJG-coach (begeleider voor jeugd) erbij.
    .step-wie = Vul samen met { $wie } de vijf onderwerpen in. Vraag ook de CJG-coach (begeleider voor jeugd) erbij.
    .who = Voor jongeren van 16 tot en met 22 jaar die hulp hebben.

## 2 – Via de gemeente of een andere wet

suggestion-c84 = Hulp in het huishouden
    .what = Iemand helpt u met schoonmaken en ander werk in huis. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Iemand helpt { $wie } met schoonmaken en ander werk in huis. De gemeente kijkt samen met { $wie } wat er nodig is.
    .step = Schrijf op wat in huis lukt en wat niet. U mag altijd een melding (uw vraag om hulp) doen.
    .step-wie = Schrijf samen met { $wie } op wat in huis lukt en wat niet. Een melding (een vraag om hulp) mag altijd.
    .who = Goed als het huishouden te zwaar is. De gemeente vraagt wat u en anderen zelf kunnen doen, en beslist daarna.
    .who-wie = Goed als het huishouden te zwaar is. De gemeente vraagt wat { $wie } en anderen zelf kunnen doen, en beslist daarna.

suggestion-c85 = Begeleiding thuis
    .what = Iemand helpt u met uw dag, uw geld of dingen die u moet regelen. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Iemand helpt { $wie } met de dag, het geld of andere zaken. De gemeente kijkt samen met { $wie } wat er nodig is.
    .step = Schrijf op waar u hulp bij wilt. U mag altijd een melding (uw vraag om hulp) doen.
    .step-wie = Schrijf samen met { $wie } op waar hulp bij nodig is. Een melding (een vraag om hulp) mag altijd.
    .who = Goed als dagelijkse dingen niet goed meer lukken. Na een gesprek beslist de gemeente.

suggestion-c86 = Dagbesteding met zorg
    .what = Dit is een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Dit is een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt samen met { $wie } wat er nodig is.
    .step = Schrijf op hoe uw dag er nu uitziet. U mag altijd een melding (uw vraag om hulp) doen.
    .step-wie = Schrijf samen met { $wie } op hoe de dag er nu uitziet. Een melding (een vraag om hulp) mag altijd.
    .who = Goed als u overdag veel zorg of toezicht nodig heeft. Na een gesprek beslist de gemeente.
    .who-wie = Goed als er overdag veel zorg of toezicht nodig is. Na een gesprek beslist de gemeente.

suggestion-c87 = Hulpmiddel, aanpassing of vervoer
    .what = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt samen met { $wie } wat er nodig is.
    .step = Schrijf op wat niet meer lukt: in huis, buiten of onderweg. U mag altijd een melding (uw vraag om hulp) doen.
    .step-wie = Schrijf op wat niet meer lukt, en waar { $wie } naartoe wil. Een melding (een vraag om hulp) mag altijd.
    .who = Goed als bewegen of reizen lange tijd moeilijk blijft. Na een gesprek beslist de gemeente. Voor vervoer betaalt u vaak per rit.
    .who-wie = Goed als bewegen of reizen lange tijd moeilijk blijft. Na een gesprek beslist de gemeente. Vervoer kost vaak geld per rit.

suggestion-c88 = Logeren en rust voor de mantelzorger
    .what = Iemand die zorg nodig heeft, logeert even ergens anders. De mantelzorger (iemand die zorgt voor een naaste) kan dan uitrusten.
    .step = Schrijf samen op wanneer u rust nodig heeft. U mag altijd een melding (uw vraag om hulp) doen.
    .step-door = Schrijf op wanneer uw mantelzorger rust nodig heeft en geef dit door. U mag altijd een melding (uw vraag om hulp) doen.
    .who = Goed als de zorg voor een naaste te zwaar wordt. Na een gesprek beslist de gemeente. Loopt de zorg via de Wlz (Wet langdurige zorg)? Vraag het dan bij het zorgkantoor, dat regelt deze zorg.

suggestion-c89 = Beschermd wonen
    .what = U woont op een plek met begeleiding dichtbij. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Hier woont { $wie } met begeleiding dichtbij. De gemeente kijkt samen met { $wie } wat er nodig is.
    .step = Doe een melding (uw vraag om hulp). Dat mag altijd, en bij elke gemeente.
    .step-wie = Doe samen met { $wie } een melding (een vraag om hulp). Dat mag altijd.
    .who = Voor mensen die door psychische problemen (nog) niet zelfstandig kunnen wonen. De gemeente beslist. Is er een wachtlijst? Vraag dan ook om hulp tijdens het wachten.
    .cost = U betaalt mee: een eigen bijdrage. Hoeveel dat is, hangt af van uw inkomen en vermogen. Het CAK rekent het uit.
    .cost-wie = Voor wonen met begeleiding betaalt { $wie } mee: een eigen bijdrage. Hoeveel dat is, hangt af van inkomen en vermogen. Het CAK rekent het uit.

suggestion-c90 = Opvang als u geen huis heeft
    .title-wie = Opvang voor mensen zonder huis
    .what = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt samen met u wat er nodig is.
    .what-wie = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt mee wat er nodig is.
    .step = Bel vandaag de gemeente waar u bent. U hoeft daar niet ingeschreven te staan.
    .step-wie = Bel vandaag de gemeente waar { $wie } is. Inschrijving is daar niet nodig.
    .who = Voor mensen die geen huis hebben. Heeft u kinderen bij u? Zeg dat dan meteen. Zonder verblijfsrecht kan de gemeente opvang weigeren, maar vraag het toch, zeker met kinderen.
    .who-wie = Voor mensen die geen huis hebben. Zijn er kinderen bij? Zeg dat dan meteen. Zonder verblijfsrecht kan de gemeente opvang weigeren, maar vraag het toch, zeker met kinderen.
    .cost = Vaak betaalt u mee: een eigen bijdrage. Vraag de gemeente aan wie u betaalt.
    .cost-wie = Vaak is er een eigen bijdrage. Vraag de gemeente wie die krijgt.

suggestion-c91 = Extra jeugdhulp of pleegzorg
    .what = Dit is extra hulp voor kind en gezin. Bij pleegzorg woont een kind bij een ander gezin.
    .step = Bel uw huisarts of het CJG (Centrum voor Jeugd en Gezin). Vraag dan wat er kan.
    .step-wie = Bel de huisarts of het CJG (Centrum voor Jeugd en Gezin). Vraag dan wat er kan.
    .who = Goed als u meer hulp zoekt. Het CJG of een arts kijkt met u wat er nodig is. Ook een jeugdarts of een specialist kan verwijzen.
    .who-wie = Goed als er meer hulp nodig is. Het CJG of een arts kijkt wat er nodig is. Ook een jeugdarts of een specialist kan verwijzen.

suggestion-c92 = Langdurige zorg (Wlz)
    .what = De Wlz (Wet langdurige zorg) is voor mensen die altijd zorg of toezicht nodig hebben. Het CIZ beslist daarover, voor het hele land.
    .step = Vraag de huisarts om mee te denken. De aanvraag (officieel vragen) gaat daarna naar het CIZ.
    .who = Goed als er altijd iemand dichtbij moet zijn. U mag ook altijd de gemeente om hulp vragen.
    .who-wie = Goed als er altijd iemand dichtbij moet zijn. De gemeente om hulp vragen mag ook altijd.
    .cost = Bijna iedereen vanaf 18 jaar betaalt mee: een eigen bijdrage.

suggestion-c93 = Vraag de huisarts naar behandeling
    .what = Een behandelaar helpt bij psychische klachten of een verslaving. De huisarts kan u verwijzen.
    .what-wie = Een behandelaar helpt bij psychische klachten of een verslaving. De huisarts kan { $wie } verwijzen.
    .step = Bel uw huisarts en zeg dat u over behandeling wilt praten.
    .step-wie = Bel samen met { $wie } de huisarts en zeg dat het over behandeling gaat.
    .who = Goed als klachten, drank, drugs of gokken u in de weg zitten. U mag ook altijd de gemeente om hulp vragen.
    .who-wie = Goed als klachten, drank, drugs of gokken in de weg zitten. De gemeente om hulp vragen mag ook altijd.
    .cost = Dit kan van uw eigen risico af gaan (wat u eerst zelf betaalt voor zorg).
    .cost-wie = Dit kan van het eigen risico af gaan (wat iemand eerst zelf betaalt voor zorg).

suggestion-c94 = Bel voor advies over veiligheid thuis
    .what = Veilig Thuis denkt met u mee. U kunt er advies vragen, en ook vertellen dat u zich zorgen maakt.
    .what-wie = Veilig Thuis denkt mee en geeft advies. Ook iemand die zich zorgen maakt, mag bellen.
    .step = Bel op een moment dat het voor u veilig is. U hoeft uw naam niet te zeggen.
    .step-wie = Bel op een moment dat het voor { $wie } veilig is. Een naam noemen hoeft niet.
    .who = Voor iedereen, ook als u zich zorgen maakt om een ander. Is er nu gevaar? Bel dan 112.
    .cost = Gratis

suggestion-c95 = Bel als het niet kan wachten
    .what = De crisisdienst is er voor hulp die niet kan wachten. Een huisarts kan die laten komen.
    .step = Is er gevaar? Bel meteen 112. Bel anders de huisarts, of ’s avonds de huisartsenpost. Zij kunnen de crisisdienst laten komen.
    .step-wie = Is er gevaar? Bel meteen 112. Bel anders de huisarts, of ’s avonds de huisartsenpost. Zij kunnen de crisisdienst laten komen.
    .who = Voor als het nu echt niet gaat, met u of met een ander. Is het thuis niet veilig? Dan kunt u ook Veilig Thuis bellen.
