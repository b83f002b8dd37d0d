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
    .what-wie = Schrijf met { $wie } op wat goed gaat en wat anders mag. Zo ziet { $wie } waar het kan beginnen.
    .step = Schrijf drie dingen op die lukken. Schrijf daarna één ding op dat u anders wilt.
    .step-wie = Schrijf met { $wie } drie dingen op die lukken. Schrijf daarna één ding op dat anders mag.
    .who = Voor iedereen, bij elke vraag. Is er haast? Vraag dan meteen hulp.
    .cost = Gratis

suggestion-c02 = Maak een weekplan
    .what = U zet op papier wat u op welke dag doet. Dat kan houvast geven.
    .what-wie = Zet met { $wie } op papier wat er op welke dag gebeurt. Dat kan houvast geven.
    .step = Kies voor morgen één vaste tijd. Bijvoorbeeld voor opstaan, eten of naar buiten gaan.
    .step-wie = Kies met { $wie } één vaste tijd voor morgen. Bijvoorbeeld voor opstaan, eten of naar buiten gaan.
    .who = Als uw dag weinig vaste tijden heeft, of u soms iets vergeet. Bent u vaak in de war? Dan kan de huisarts meedenken.
    .who-wie = Als de dag weinig vaste tijden heeft. Is { $wie } vaak in de war? Dan kan de huisarts meedenken.
    .cost = Gratis

suggestion-c03 = Maak een overzicht van uw geld
    .title-wie = Maak samen een overzicht van het geld
    .what = U zet op één blad wat er binnenkomt en wat eraf gaat. Zo ziet u wat er overblijft.
    .what-wie = Zet met { $wie } op één blad wat er binnenkomt en wat eraf gaat. Zo ziet { $wie } wat er overblijft.
    .step = Schrijf op wat er deze maand binnenkomt. Zet ernaast wat er vast af gaat, zoals huur.
    .step-wie = Schrijf met { $wie } op wat er deze maand binnenkomt. Zet ernaast wat er vast af gaat, zoals huur.
    .who = Als u zorgen heeft over geld en rekenen lukt. Dreigt u uw huis of stroom kwijt te raken? Bel dan de gemeente.
    .who-wie = Bij zorgen over geld. Dreigt het huis of de stroom weg te gaan? Bel dan de gemeente.
    .cost = Gratis

suggestion-c04 = Kijk of u geld misloopt
    .title-wie = Kijk of { $wie } geld misloopt
    .what = Een toeslag is geld van de overheid, bijvoorbeeld voor huur of zorg. Gemeenten hebben ook regelingen.
    .step = Kijk op toeslagen.nl welke toeslagen er zijn, met een proefberekening. Of laat sociaal raadslieden (mensen die helpen met brieven) dit met u doen.
    .step-wie = Kijk met { $wie } op toeslagen.nl, met een proefberekening. Of vraag sociaal raadslieden (mensen die helpen met brieven).
    .who = Als uw inkomen laag is of is veranderd. Heeft u vandaag geen geld voor eten? Bel dan de gemeente.
    .who-wie = Als het inkomen laag is of is veranderd. Is er vandaag geen geld voor eten? Bel dan de gemeente.

suggestion-c05 = Vraag een betalingsregeling
    .what = U betaalt een rekening in kleinere delen. Dat kan extra kosten voorkomen.
    .what-wie = Met een betalingsregeling betaalt { $wie } een rekening in kleinere delen. Dat kan extra kosten voorkomen.
    .step = Bel het bedrijf waar u achterloopt. Vraag of u in delen mag betalen.
    .step-wie = Bel met { $wie } het bedrijf van de rekening. Vraag of betalen in delen mag.
    .who = Als één rekening even niet lukt. Heeft u meer schulden, of dreigt u uw huis te verliezen? Dan past hulp bij schulden beter.
    .who-wie = Als één rekening even niet lukt. Zijn er meer schulden? Dan past hulp bij schulden beter.

suggestion-c06 = Kies één plek en tijd voor post
    .title-wie = Kies samen één plek voor de post
    .what = Alle brieven liggen bij elkaar. U bekijkt ze op een vast moment, dus er blijft minder liggen.
    .what-wie = Alle brieven liggen dan bij elkaar. Op een vast moment bekijkt { $wie } de brieven, alleen of samen.
    .step = Leg alle post op één plek. Open er elke dag drie.
    .step-wie = Leg met { $wie } alle post op één plek. Open er elke dag drie.
    .who = Als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger met u meekijken.
    .who-wie = Als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger meekijken.
    .cost = Gratis

suggestion-c07 = Maak uw huis veiliger en handiger
    .title-wie = Maak het huis van { $wie } veiliger
    .what = Kleine dingen kunnen vallen voorkomen, zoals meer licht of een beugel. Veel is gewoon te koop.
    .step = Loop door uw huis. Let per kamer op losse kleedjes, licht en steun.
    .step-wie = Loop met { $wie } door het huis. Let per kamer op losse kleedjes, licht en steun.
    .who = Als u bang bent om te vallen. Huurt u? Overleg dan voor u boort. Voor een grote aanpassing kunt u de gemeente om hulp vragen.
    .who-wie = Als { $wie } kan vallen. Is het een huurhuis? Overleg dan met de verhuurder. Voor een grote aanpassing kan { $wie } de gemeente om hulp vragen.

suggestion-c08 = Gebruik slimme hulp in huis
    .what = Denk aan een alarmknop, een medicijndoos met signaal of een geheugenklok. Die klok toont dag en tijd.
    .step = Vraag bij de thuiszorgwinkel of huisarts wat bij u past. Vraag ook wie kan meekijken.
    .step-wie = Vraag bij de thuiszorgwinkel of huisarts wat bij { $wie } past. Spreek af wie kan meekijken.
    .who = Als u alleen woont, soms iets vergeet of zich veiliger wilt voelen. Past minder als een apparaat u onrustig maakt.
    .who-wie = Als { $wie } alleen woont of soms iets vergeet. Past minder als { $wie } onrustig wordt van een apparaat.

suggestion-c09 = Leen of koop een hulpmiddel
    .what = Denk aan krukken, een rollator of een douchestoel. Voor korte tijd is lenen vaak mogelijk.
    .step = Vraag uw zorgverzekeraar welk uitleenpunt u mag gebruiken.
    .step-wie = Vraag de zorgverzekeraar welk uitleenpunt { $wie } mag gebruiken.
    .who = Voor korte tijd, bijvoorbeeld na een operatie. Is het voor langer? U kunt het zo proberen. U mag ook meteen de gemeente om hulp vragen.
    .who-wie = Voor korte tijd, bijvoorbeeld na een operatie. Is het voor langer? Proberen mag. De gemeente meteen om hulp vragen mag ook.

suggestion-c10 = Laat boodschappen of maaltijden bezorgen
    .what = Een winkel of maaltijddienst brengt het bij u thuis. U hoeft minder te tillen of te koken.
    .what-wie = Een winkel of maaltijddienst brengt het bij { $wie } thuis. Dat scheelt tillen en koken.
    .step = Kies twee dagen in de week. Bestel voor die dagen.
    .step-wie = Kies met { $wie } twee dagen in de week. Bestel samen voor die dagen.
    .who = Als winkelen of koken zwaar is en u dit kunt betalen. Past niet als u hulp nodig heeft bij het eten.
    .who-wie = Als winkelen of koken zwaar is en dit te betalen is. Past niet als er hulp nodig is bij het eten.
    .cost = U betaalt de boodschappen of maaltijden zelf.
    .cost-wie = Boodschappen en maaltijden kosten geld.

suggestion-c11 = Regel zelf een hulp in huis
    .title-wie = Regel samen een hulp in huis
    .what = U kiest zelf iemand die bij u schoonmaakt. Samen spreekt u dag, taken en loon af. U bent dan werkgever.
    .what-wie = Kies met { $wie } iemand die komt schoonmaken. Spreek samen dag, taken en loon af. De werkgever is dan { $wie }.
    .step = Vraag buren of bekenden of zij een goede hulp kennen.
    .step-wie = Vraag met { $wie } of buren of bekenden een goede hulp kennen.
    .who = Als u zelf een hulp kunt betalen. Kan dit niet uit? Dan is er de gemeente. Die mag u altijd om hulp vragen.
    .who-wie = Als een eigen hulp te betalen is. Kan dit niet uit? Dan is er de gemeente. Om hulp vragen mag altijd.
    .cost = U betaalt de hulp zelf.
    .cost-wie = Een eigen hulp kost geld.

suggestion-c12 = Beweeg elke dag een stukje
    .what = Bewegen kan goed zijn voor uw lijf en uw hoofd. Een klein stukje telt ook.
    .what-wie = Bewegen kan goed zijn voor lijf en hoofd. Een klein stukje telt ook.
    .step = Loop vandaag tien minuten. Vraag iemand mee, als dat kan.
    .step-wie = Loop vandaag tien minuten met { $wie }, als dat kan.
    .who = Als u zich fitter wilt voelen. Past niet als uw arts het afraadt. Twijfelt u? Vraag het uw huisarts.
    .who-wie = Als { $wie } zich fitter wil voelen. Past niet als de arts het afraadt. Weet { $wie } het niet zeker? Vraag het de huisarts.
    .cost = Gratis

suggestion-c13 = Praat met uw werkgever
    .title-wie = Praat met de werkgever
    .what = Samen kijkt u wat kan, zoals andere uren of ander werk. Ook verlof (tijdelijk vrij) kunt u bespreken.
    .what-wie = Een werkgever kan kijken wat er kan, zoals andere uren of ander werk. Ook verlof (tijdelijk vrij) kan aan bod komen.
    .step = Vraag een gesprek aan. Noem één ding dat u zou helpen. Bent u ziek? Ga ook naar de bedrijfsarts, de dokter van uw werk.
    .step-wie = Vraag een gesprek aan. Noem één ding dat helpt. Bij ziekte is er ook de bedrijfsarts, de dokter van het werk.
    .step-door = Wie voor u zorgt, kan met de werkgever praten over verlof of andere uren. Geef dit door.
    .who = Als u werkt en ziek bent of voor iemand zorgt. Is er ruzie op het werk? Dan past juridisch advies beter.
    .who-wie = Bij werk en ziekte, of bij werk en zorgen voor iemand. Is er ruzie op het werk? Dan past juridisch advies beter.

suggestion-c14 = Stap zelf op een bedrijf af
    .title-wie = Stap samen op een bedrijf af
    .what = U vraagt zelf of u ergens mag werken, leren of meekijken. Zo leert u het werk kennen.
    .what-wie = Bij een bedrijf kan { $wie } vragen om werk, een leerplek of een dag meekijken. Zo leert { $wie } het werk kennen.
    .step = Kies één bedrijf dat u leuk lijkt. Vraag of u een keer mag meekijken.
    .step-wie = Kies met { $wie } één bedrijf. Laat { $wie } vragen of meekijken mag.
    .who = Als u werk of een leerplek zoekt. Bent u nu ziek? Dan kan dit wachten.
    .who-wie = Als { $wie } werk of een leerplek zoekt. Bij ziekte kan dit wachten.

suggestion-c15 = Kleine stappen bij stress of slecht slapen
    .what = Vaste gewoontes kunnen helpen bij stress, piekeren of somber zijn. U begint klein.
    .what-wie = Vaste gewoontes kunnen helpen bij stress, piekeren of somber zijn. Begin klein.
    .step = Kies voor één week een vaste slaaptijd. Schrijf op hoe het gaat.
    .step-wie = Kies met { $wie } een vaste slaaptijd voor één week. Schrijf samen op hoe het gaat.
    .who = Als u lichte klachten heeft. Duurt het lang of wordt het zwaarder? Bel dan uw huisarts.
    .who-wie = Bij lichte klachten. Duurt het lang of wordt het zwaarder? Bel dan de huisarts.
    .cost = Gratis

suggestion-c16 = Maak een plan om te minderen
    .what = Dit is een plan voor minder drinken, blowen of gokken. U kijkt hoe het gaat en kiest een doel.
    .what-wie = Dit is een plan voor minder drinken, blowen of gokken. Eerst kijkt { $wie } hoe het gaat. Daarna kiest { $wie } een doel.
    .step = Houd drie dagen bij hoeveel en wanneer. Een briefje is genoeg.
    .step-wie = Vraag of { $wie } drie dagen wil bijhouden hoeveel en wanneer. Een briefje is genoeg.
    .who = Als u zelf iets wilt veranderen. Drinkt of gebruikt u elke dag veel? Stop niet ineens, maar bel uw huisarts.
    .who-wie = Als { $wie } zelf iets wil veranderen. Is het elke dag veel? Ineens stoppen kan gevaarlijk zijn. Bel dan de huisarts.
    .cost = Gratis

suggestion-c17 = Bereid uw gesprek voor
    .title-wie = Bereid het gesprek voor
    .what = U schrijft op wat u wilt vertellen en vragen. Dat geeft steun in het gesprek.
    .what-wie = Schrijf op wat { $wie } wil vertellen en vragen. Dat geeft steun in het gesprek.
    .step = Vul hier “Mijn gesprek” in. U kunt het ook printen.
    .step-wie = Vul hier met { $wie } “Mijn gesprek” in. Print het als dat handig is.
    .who = Als u een gesprek heeft over hulp. Het mag, het hoeft niet. Kan uw vraag niet wachten? Bel dan liever.
    .who-wie = Voor een gesprek over hulp. Het mag, het hoeft niet. Kan de vraag niet wachten? Bel dan liever.
    .cost = Gratis

suggestion-c18 = Regel wie u mag helpen
    .title-wie = Regel wie { $wie } mag helpen
    .what = U legt vast wie iets voor u mag regelen. Dat heet een machtiging of volmacht.
    .what-wie = Hiermee legt { $wie } vast wie iets mag regelen. Dat heet een machtiging of volmacht.
    .step = Bespreek met die persoon wat wel en niet mag. Schrijf dat samen op.
    .step-wie = Bespreek met { $wie } wat wel en niet mag. Schrijf dat samen op.
    .who = Als u iemand vertrouwt en hulp wilt met papieren. Zet iemand u onder druk, of twijfelt u? Teken dan nog niets.
    .who-wie = Als { $wie } dit zelf wil. Is er druk of twijfel? Laat { $wie } dan nog niets tekenen.
    .cost = Alleen als u naar een notaris gaat, kost het geld.
    .cost-wie = Alleen een notaris kost geld.

suggestion-c19 = Ga zelf op pad
    .title-wie = Ga samen op pad
    .what = U oefent met de fiets, de bus, de trein of meerijden. Zo komt u misschien vaker ergens.
    .what-wie = Samen oefent { $wie } met de fiets, de bus, de trein of meerijden. Zo komt { $wie } misschien vaker ergens.
    .step = Oefen één rit, samen met iemand. Kies een rit die u vaker wilt maken.
    .step-wie = Oefen één rit samen met { $wie }. Kies een rit die vaker nodig is.
    .who = Als reizen lukt met wat oefening. Past niet als het verkeer voor u onveilig is.
    .who-wie = Als reizen lukt met wat oefening. Past niet als het verkeer onveilig is.

## 0b – Met mensen om u heen

suggestion-c20 = Teken de mensen om u heen
    .title-wie = Teken de mensen om { $wie } heen
    .what = U tekent wie u kent en wie dichtbij staat. Zo ziet u wie u iets kunt vragen.
    .what-wie = Op de tekening staat wie { $wie } kent en wie dichtbij is. Zo ziet { $wie } wie iets kan doen.
    .step = Zet uzelf in het midden. Schrijf er zes namen omheen. Minder mag ook.
    .step-wie = Zet { $wie } in het midden. Schrijf er samen zes namen omheen. Minder mag ook.
    .who = Als u een paar mensen kent. Past niet als u bang bent voor iemand in uw kring.
    .who-wie = Als { $wie } een paar mensen kent. Past niet bij angst voor iemand van hen.
    .cost = Gratis

suggestion-c21 = Verdeel taken in een groep
    .what = Een paar mensen doen samen wat nodig is. Zo komt niet alles op één persoon neer.
    .step = Maak een lijst van taken. Vraag wie wat kan en wil doen.
    .step-wie = Maak met { $wie } een lijst van taken. Vraag wie wat kan en wil doen.
    .who = Als meer mensen willen helpen. Past minder bij ruzie, of als u dit liever privé houdt.
    .who-wie = Als meer mensen willen helpen. Past minder bij ruzie, of als { $wie } dit liever niet wil.

suggestion-c22 = Maak samen met familie een plan
    .what = U praat met familie en bekenden en beslist samen. Dat heet een familiegroepsplan.
    .what-wie = Familie en bekenden praten en beslissen samen met { $wie }. Dat heet een familiegroepsplan.
    .step = Kies iemand die het gesprek leidt. Spreek samen een dag af.
    .step-wie = Vraag { $wie } wie het gesprek mag leiden. Spreek samen een dag af.
    .who = Als u samen wilt beslissen. Past niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.
    .who-wie = Als samen beslissen past. Past niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c23 = Stel één kleine vraag aan iemand
    .what = Een korte, duidelijke vraag maakt helpen makkelijk. De ander mag ook nee zeggen.
    .step = Stuur één bericht: “Kun jij dinsdag een boodschap meenemen?”
    .step-wie = Stuur met { $wie } één bericht: “Kun jij dinsdag een boodschap meenemen?”
    .who = Als u vragen lastig vindt. Dat vinden veel mensen. Past minder als die ander het al zwaar heeft.
    .who-wie = Als vragen lastig is. Dat vinden veel mensen. Past minder als die ander het al zwaar heeft.
    .cost = Gratis

suggestion-c24 = Neem iemand mee naar het gesprek
    .title-wie = Ga samen naar het gesprek
    .what = Samen hoort u meer dan alleen. Die ander kan ook iets vragen of opschrijven.
    .what-wie = Met twee mensen is er meer te horen. Wie meegaat, kan ook iets vragen of opschrijven.
    .step = Vraag iemand die u vertrouwt, ook van buiten uw huis. Geef dag en tijd door.
    .step-wie = Vraag { $wie } wie er mee mag. Geef dag en tijd door.
    .who = Voor elk gesprek of elke afspraak. Past niet als die persoon u bang maakt of de baas speelt.
    .who-wie = Voor elk gesprek of elke afspraak. Past niet als iemand bang maakt of de baas speelt.
    .cost = Gratis

suggestion-c25 = Spreek af wie elke dag belt
    .what = Elke dag hoort iemand hoe het met u gaat. Dat kan een veilig gevoel geven.
    .what-wie = Elke dag hoort iemand hoe het met { $wie } gaat. Dat kan een veilig gevoel geven.
    .step = Vraag twee mensen of zij om de beurt willen bellen.
    .step-wie = Vraag { $wie } wie er mag bellen. Vraag twee mensen om dat om de beurt te doen.
    .who = Als u alleen woont en bang bent om te vallen. Past niet als er steeds iemand bij u nodig is.
    .who-wie = Als { $wie } alleen woont en bang is om te vallen. Past niet als er steeds iemand bij { $wie } nodig is.
    .cost = Gratis

suggestion-c26 = Laat iemand het even van u overnemen
    .title-door = Rust voor wie voor u zorgt
    .what = Een ander is een avond, dag of nacht bij uw naaste. U heeft dan tijd om uit te rusten.
    .what-door = Een ander is een avond, dag of nacht bij u. Wie voor u zorgt, kan dan uitrusten.
    .step = Vraag iemand die kan en wil. Kies één vaste avond.
    .step-door = Wie voor u zorgt, kan vragen of een ander een avond bij u is. Geef dit door.
    .who = Als u voor iemand zorgt en moe bent. Past niet bij zware verpleging. Uw naaste moet het ook willen.
    .who-door = Als zorgen te veel wordt voor wie u helpt. Past niet bij zware verpleging. U moet het zelf ook willen.

suggestion-c27 = Leer uw buren kennen
    .title-wie = Leer de buren kennen
    .what = Buren zijn dichtbij. Als u elkaar kent, is een vraag stellen makkelijker.
    .what-wie = Buren zijn dichtbij. Na een eerste groet is een vraag stellen makkelijker.
    .step = Groet deze week twee buren. Noem ook uw naam.
    .step-wie = Groet deze week met { $wie } twee buren. Noem ook een naam.
    .who = Als u nieuw bent of weinig mensen kent. Past niet als een buur u lastigvalt. Ook niet bij ruzie.
    .who-wie = Als { $wie } nieuw is of weinig mensen kent. Past niet bij ruzie, of als een buur lastig is.
    .cost = Gratis

suggestion-c28a = Vraag ouders van school of opvang
    .what = Ouders kunnen elkaar helpen met halen, brengen of oppassen.
    .step = Vraag één ouder of die af en toe kan en wil helpen.
    .who = Als u jonge kinderen heeft. Past minder als u uw situatie liever voor uzelf houdt.

## 0c – Vrijwilligers en buurt

suggestion-c28 = Vraag of bied hulp in de buurt
    .what = Op een buurtmarktplaats helpen buurtgenoten elkaar. U kunt iets vragen, en ook iets aanbieden.
    .what-wie = Op een buurtmarktplaats helpen buurtgenoten elkaar. Daar kan { $wie } iets vragen, en ook iets aanbieden.
    .step = Plaats één korte vraag. Bijvoorbeeld: “Wie helpt mij met een lamp ophangen?”
    .step-wie = Plaats met { $wie } één korte vraag.
    .who = Voor kleine klussen of gezelschap. Niet voor verpleging, geldzaken of uw veiligheid.
    .who-wie = Voor kleine klussen of gezelschap. Niet voor verpleging, geldzaken of veiligheid.

suggestion-c29 = Bel een vrijwillige hulpdienst
    .what = Een vrijwilliger helpt u met een klus, een rit of een boodschap.
    .what-wie = Een vrijwilliger helpt { $wie } met een klus, een rit of een boodschap.
    .step = Bel en vraag of zij uw klus kunnen doen.
    .step-wie = Bel en vertel waar { $wie } hulp bij zoekt. Vraag of zij dit doen.
    .who = Als niemand om u heen kan helpen of u weinig geld heeft. Past niet als u meteen hulp nodig heeft.
    .who-wie = Als niemand dichtbij { $wie } kan helpen of er weinig geld is. Past niet als er meteen hulp nodig is.

suggestion-c30 = Vraag een maatje of bezoek
    .what = Een vrijwilliger komt bij u langs of gaat met u op pad. U doet samen iets leuks.
    .what-wie = Een vrijwilliger komt bij { $wie } langs of gaat mee op pad. Samen doen zij iets leuks.
    .step = Bedenk wat u graag samen doet. Bel en vertel dat.
    .step-wie = Vraag wat { $wie } graag met iemand doet. Bel en vertel dat.
    .who = Als u zich alleen voelt of niemand heeft om mee te gaan. Gaat het nu heel slecht? Bel dan uw huisarts.
    .who-wie = Als { $wie } alleen is of niemand heeft om mee te gaan. Gaat het nu heel slecht? Bel dan de huisarts.

suggestion-c31 = Vraag een netwerkcoach
    .what = Een netwerkcoach zoekt met u naar meer contact en steun. Het gaat in uw tempo.
    .what-wie = Een netwerkcoach zoekt mee naar meer contact en steun, in het tempo van { $wie }.
    .step = Vraag een kennismaking. Daarna beslist u of u verder wilt.
    .step-wie = Vraag met { $wie } een kennismaking. Daarna mag { $wie } beslissen.
    .who = Als u weinig mensen kent of er alleen voor staat. Past niet als u bang bent voor iemand in uw kring.
    .who-wie = Als { $wie } weinig mensen kent of er alleen voor staat. Past niet als { $wie } bang is voor iemand dichtbij.

suggestion-c32 = Praat met mensen die hetzelfde meemaken
    .what = U hoort hoe anderen het doen en vertelt wat u wilt. Dat heet lotgenotencontact.
    .what-wie = Hier hoort { $wie } hoe anderen het doen. Dat heet lotgenotencontact.
    .step = Kijk welke groep bij u past. Ga één keer kijken.
    .step-wie = Kijk welke groep bij { $wie } past. Er zijn vaak ook groepen voor wie meeleeft. Ga één keer kijken.
    .who = Als herkenning u goed doet. Past minder als een groep u te veel is.
    .who-wie = Als herkenning goed doet. Past minder als een groep te veel is.

suggestion-c33 = Vraag een vrijwilliger voor uw post
    .title-wie = Vraag een vrijwilliger voor de post
    .what = Een vrijwilliger zoekt samen met u uw post en papieren uit. U beslist zelf.
    .what-wie = Een vrijwilliger zoekt samen met { $wie } post en papieren uit. De keuze blijft bij { $wie }.
    .step = Verzamel uw post in één tas. Bel daarna voor een afspraak.
    .step-wie = Verzamel met { $wie } de post in één tas. Bel daarna voor een afspraak.
    .who = Als papieren blijven liggen. Dreigt u uw huis of inkomen te verliezen? Bel dan ook de gemeente.
    .who-wie = Als papieren blijven liggen. Dreigt het huis of het inkomen weg te gaan? Bel dan ook de gemeente.

suggestion-c34 = Vraag een maatje bij geldzorgen
    .what = Een vrijwilliger kijkt met u naar uw geld en brieven. Samen maakt u een overzicht.
    .what-wie = Een vrijwilliger kijkt met { $wie } naar geld en brieven. Samen maken zij een overzicht.
    .step = Bel voor een gesprek. U hoeft nog niets uitgezocht te hebben.
    .step-wie = Bel met { $wie } voor een gesprek. Er hoeft nog niets uitgezocht te zijn.
    .who = Als u achterloopt met betalen. Dreigt u uw huis, stroom of verzekering te verliezen? Bel dan ook de gemeente.
    .who-wie = Bij achterstand met betalen. Dreigt het huis, de stroom of de verzekering weg te gaan? Bel dan ook de gemeente.

suggestion-c35 = Oefen Nederlands met een taalmaatje
    .what = U praat Nederlands met één vrijwilliger. Of u gaat naar een taalcafé, waar een groep samen oefent.
    .what-wie = Met één vrijwilliger praat { $wie } Nederlands. Of { $wie } gaat naar een taalcafé, waar een groep samen oefent.
    .step = Ga één keer langs. U hoeft nog niets te kunnen.
    .step-wie = Ga één keer langs, samen met { $wie }. Het hoeft nog niet goed te gaan.
    .who = Als Nederlands, lezen of rekenen lastig voor u is. Elk niveau is goed.
    .who-wie = Als Nederlands, lezen of rekenen lastig is voor { $wie }. Elk niveau is goed.

suggestion-c36 = Vraag een digimaatje
    .what = Een digimaatje helpt u met computer of telefoon. Ook met DigiD: uw inlog voor de overheid.
    .what-wie = Een digimaatje helpt { $wie } met computer of telefoon. Ook met DigiD: de inlog voor de overheid.
    .step = Neem uw telefoon mee en stel één vraag. Geef nooit uw code.
    .step-wie = Ga samen met { $wie } en neem de telefoon mee. Geef nooit een code.
    .who = Als internet lastig is. Vraagt iemand om uw codes? Stop dan meteen.
    .who-wie = Als internet lastig is. Vraagt iemand om codes? Stop dan meteen.

suggestion-c37 = Laat een jonge vrijwilliger langskomen
    .what = Een jongere komt op bezoek bij een oudere. U praat samen of doet iets leuks.
    .what-wie = Een jongere komt op bezoek bij { $wie }. Samen praten zij of doen zij iets leuks.
    .step = Bedenk wat u leuk vindt om te doen. Vraag daarna een kennismaking.
    .step-wie = Vraag wat { $wie } leuk vindt om te doen. Vraag daarna een kennismaking.
    .who = Als u wat ouder bent en gezelschap wilt. Het is niet bedoeld voor zorg.
    .who-wie = Voor ouderen die gezelschap willen. Het is niet bedoeld voor zorg.

suggestion-c38 = Zoek een groep met dezelfde interesse
    .what = Denk aan een koor, een club, wandelen of koffie. Er zijn ook groepen voor ondernemers, ouderen of mensen uit één cultuur.
    .step = Kies één groep die bij u past. Ga één keer kijken.
    .step-wie = Kies met { $wie } één groep. Ga één keer mee kijken.
    .who = Voor wie graag mensen ziet met dezelfde interesse. Is het spannend? Neem dan iemand mee.

suggestion-c39 = Laat een vrijwilliger u even aflossen
    .title-door = Een vrijwilliger lost even af
    .what = Een vrijwilliger is een paar uur bij uw naaste. U heeft dan tijd voor uzelf.
    .what-door = Een vrijwilliger is een paar uur bij u. Wie voor u zorgt, heeft dan eigen tijd.
    .step = Vraag een kennismaking voor één ochtend of middag.
    .step-door = Wie voor u zorgt, kan een kennismaking met een vrijwilliger vragen. Geef dit door.
    .who = Als u voor een naaste zorgt en die dit ook wil. Niet voor medische zorg of bij onveilig gedrag. Dan kan logeren beter passen.
    .who-door = Als u dit zelf ook wilt. Niet voor medische zorg of bij onveilig gedrag. Dan kan logeren beter passen.

suggestion-c40 = Vraag steun van een ander gezin
    .what = Een steungezin helpt uw gezin af en toe. Bijvoorbeeld met een middag spelen.
    .what-wie = Een steungezin helpt een gezin af en toe. Bijvoorbeeld met een middag spelen.
    .step = Vraag het CJG (Centrum voor Jeugd en Gezin) naar steungezinnen.
    .who = Als het thuis druk is met kinderen. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c41 = Vraag een kerk, moskee of buurtgroep
    .what = Zulke groepen bieden soms aandacht, een maaltijd of praktische hulp.
    .step = Vraag wat zij doen voor mensen in de buurt.
    .step-wie = Vraag wat zij doen voor mensen zoals { $wie }.
    .who = Als u zich daar thuis voelt. Voelt u druk, of bent u er niet welkom? Kies dan iets anders.
    .who-wie = Als { $wie } zich daar thuis voelt. Is er druk? Kies dan iets anders.

suggestion-c42 = Vraag een huisbezoek voor ouderen
    .what = Iemand komt bij u thuis en vraagt hoe het gaat. U kunt ook zelf vragen stellen.
    .what-wie = Iemand komt bij { $wie } thuis en vraagt hoe het gaat. Zelf vragen stellen kan ook.
    .step = Vraag het bezoek aan, of zeg ja op een uitnodiging. Vraag wie er komt.
    .step-wie = Vraag met { $wie } het bezoek aan. Vraag wie er komt.
    .who = Voor ouderen, vaak vanaf 80 jaar. Vooral als u alleen woont. Kan het niet wachten? Bel dan uw huisarts.
    .who-wie = Voor ouderen, vaak vanaf 80 jaar. Kan het niet wachten? Bel dan de huisarts.

suggestion-c43 = Doe zelf iets voor een ander
    .title-wie = Iets doen voor een ander
    .what = U helpt met iets wat u goed kunt. Dat kan plezier en contact geven.
    .what-wie = Met iets wat goed lukt, kan { $wie } een ander helpen. Dat kan plezier en contact geven.
    .step = Kies iets kleins. Eén uur of één keer is genoeg.
    .step-wie = Vraag { $wie } wat leuk is om te doen. Kies iets kleins. Eén uur of één keer is genoeg.
    .who = Als u dat graag wilt. Het hoeft niet. Is het nu zwaar? Dan gaat u zelf voor. Heeft u een uitkering? Overleg met uw contactpersoon.
    .who-wie = Het is een aanbod voor { $wie }, het hoeft niet. Is er een uitkering? Overleg met de contactpersoon.

suggestion-c44 = Ga naar een herstelgroep
    .what = U praat met anderen die herstellen. Een ervaringsdeskundige helpt daarbij. Die heeft het zelf meegemaakt.
    .what-wie = Hier praat { $wie } met anderen die herstellen. Een ervaringsdeskundige helpt daarbij. Die heeft het zelf meegemaakt.
    .step = Bel en vraag wie de groep begeleidt.
    .step-wie = Bel met { $wie } en vraag wie de groep begeleidt.
    .who = Voor volwassenen die herstellen van psychische klachten of verslaving. Gaat het nu heel slecht? Bel dan uw huisarts.
    .who-wie = Voor volwassenen die herstellen van psychische klachten of verslaving. Gaat het nu heel slecht? Bel dan de huisarts.

## 0d – Vrij toegankelijk in de buurt

suggestion-c45 = Loop binnen bij een buurthuis
    .what = In een buurthuis ontmoet u mensen of doet u samen iets. U heeft geen verwijsbrief nodig.
    .what-wie = In een buurthuis ontmoet { $wie } mensen. Er is vaak iets te doen. Een verwijsbrief is niet nodig.
    .step = Loop binnen en vraag wat er te doen is.
    .step-wie = Loop met { $wie } binnen en vraag wat er te doen is.
    .who = Voor iedereen die mensen wil zien of iets wil doen.

suggestion-c46 = Ga naar een inloop voor ouderen
    .what = Een inloop is een plek waar u zo binnenloopt. U drinkt koffie en praat met anderen.
    .what-wie = Bij een inloop kan { $wie } zo binnenlopen. Er is koffie en een praatje.
    .step = Ga één keer koffie drinken. Neem iemand mee als u dat fijner vindt.
    .step-wie = Ga met { $wie } één keer koffie drinken.
    .who = Vooral voor mensen vanaf 60 jaar.

suggestion-c47 = Dagbesteding waar u zo terechtkunt
    .title-wie = Dagbesteding waar iemand zo terechtkan
    .what = Dagbesteding is een plek waar u overdag iets doet met anderen. Soms lijkt het op werk.
    .what-wie = Dagbesteding is een plek waar { $wie } overdag iets doet met anderen. Soms lijkt het op werk.
    .step = Vraag of u mag komen kijken. Vraag ook of daar een besluit (beslissing van de gemeente) voor nodig is.
    .step-wie = Vraag of { $wie } mag komen kijken. Vraag ook of de gemeente daar een besluit (beslissing) over neemt.
    .who = Als u graag iets vasts doet. Heeft u veel zorg of toezicht nodig? Bekijk dan dagbesteding met zorg.
    .who-wie = Als { $wie } graag iets vasts doet. Is er veel zorg of toezicht nodig? Bekijk dan dagbesteding met zorg.

suggestion-c48 = Doe mee met en zonder beperking
    .what = Mensen met en zonder beperking doen hier samen iets. Bijvoorbeeld koken of sporten.
    .step = Doe één keer mee met koken of sport.
    .step-wie = Doe met { $wie } één keer mee met koken of sport.
    .who = Als u een beperking heeft en graag meedoet in de buurt. Vraag vooraf of u er goed kunt komen.
    .who-wie = Als { $wie } een beperking heeft en graag meedoet in de buurt. Vraag vooraf of de plek goed bereikbaar is.

suggestion-c49 = Werk mee in tuin of groen
    .what = U bent buiten en werkt samen met anderen. Dat kan rust en beweging geven.
    .what-wie = Hier is { $wie } buiten, samen met anderen. Dat kan rust en beweging geven.
    .step = Vraag of u één ochtend mag meekijken.
    .step-wie = Vraag of { $wie } één ochtend mag meekijken.
    .who = Als u graag buiten bent. Past minder bij een allergie, of als tuinwerk pijn doet.
    .who-wie = Als { $wie } graag buiten is. Past minder bij een allergie, of als tuinwerk pijn doet.

suggestion-c50 = Werk en leer op eigen tempo
    .what = Op zo'n plek werkt en leert u op uw eigen tempo. Iemand begeleidt u daarbij.
    .what-wie = Op zo'n plek kan { $wie } werken en leren op eigen tempo. Er is begeleiding bij.
    .step = Vraag een proefdag aan. Zo merkt u of het past.
    .step-wie = Vraag een proefdag aan voor { $wie }. Zo is te merken of het past.
    .who = Als een gewone baan nog ver weg is en u wilt groeien. Past minder als u bijna een baan heeft.
    .who-wie = Als een gewone baan nog ver weg is. Past minder als er bijna een baan is.

suggestion-c51 = Vraag naar welzijn op recept
    .what = De huisarts brengt u in contact met iemand van welzijn. Samen zoekt u een activiteit die past.
    .what-wie = De huisarts brengt { $wie } in contact met iemand van welzijn. Samen zoeken zij een activiteit die past.
    .step = Vraag het uw huisarts. Neem deze pagina mee.
    .step-wie = Vraag het met { $wie } aan de huisarts. Neem deze pagina mee.
    .who = Als u vaak bij de huisarts komt en contact of bezigheid mist. Heeft u een nieuwe klacht? Noem die ook.
    .who-wie = Als { $wie } vaak bij de huisarts komt en contact of bezigheid mist. Is er een nieuwe klacht? Noem die ook.

suggestion-c52 = Volg een cursus
    .what = Er zijn cursussen over geld, papieren of leven met een ziekte. U leert samen met anderen.
    .what-wie = Er zijn cursussen over geld, papieren of leven met een ziekte. Daar leert { $wie } samen met anderen.
    .step = Kies één cursus. Bel en vraag of die bij u past.
    .step-wie = Kies met { $wie } één cursus. Bel en vraag of die past.
    .who = Als u iets wilt leren in een groep. Is er nu te veel aan de hand? Dan past hulp voor u alleen beter.
    .who-wie = Als { $wie } iets wil leren in een groep. Is er nu te veel aan de hand? Dan past hulp zonder groep beter.

suggestion-c53 = Sport of beweeg in de buurt
    .what = U beweegt samen met anderen. Een buurtsportcoach weet wat er is en denkt met u mee.
    .what-wie = Hier beweegt { $wie } samen met anderen. Een buurtsportcoach weet wat er is en denkt mee.
    .step = Vraag de buurtsportcoach wat bij u past.
    .step-wie = Vraag de buurtsportcoach wat bij { $wie } past.
    .who = Als u met anderen wilt bewegen. Past niet als uw arts het afraadt.
    .who-wie = Als { $wie } met anderen wil bewegen. Past niet als de arts het afraadt.

suggestion-c54 = Vraag hulp in de bibliotheek
    .what = Veel bibliotheken helpen met taal en computer. Ook met vragen over de overheid.
    .step = Ga langs en vraag naar het informatiepunt. Neem uw brief of telefoon mee.
    .step-wie = Ga met { $wie } langs en vraag naar het informatiepunt. Neem de brief of telefoon mee.
    .who = Als formulieren, taal of internet lastig zijn.

suggestion-c55 = Vraag een onafhankelijke cliëntondersteuner
    .what = Een cliëntondersteuner denkt met u mee en kan meegaan naar gesprekken. Uw belang staat voorop.
    .what-wie = Een cliëntondersteuner denkt met { $wie } mee en kan meegaan naar gesprekken. Het belang van { $wie } staat voorop.
    .step = Bel en vraag of iemand meedenkt en meegaat.
    .step-wie = Bel en vraag of iemand met { $wie } meedenkt en meegaat.
    .who = Voor iedereen. U mag dit altijd vragen: vóór, tijdens en na een melding (uw vraag om hulp).
    .who-wie = Voor iedereen. Dit vragen mag altijd: vóór, tijdens en na een melding (een vraag om hulp).
    .cost = Gratis

suggestion-c56 = Vraag hulp bij formulieren en regelingen
    .what = Sociaal raadslieden zijn mensen die helpen met brieven en regelingen. Zij kennen de regels.
    .step = Neem de brief mee naar het spreekuur.
    .step-wie = Ga met { $wie } naar het spreekuur. Neem de brief mee.
    .who = Als een brief of formulier lastig is. Ook als u het niet eens bent met een besluit (beslissing).
    .who-wie = Als een brief of formulier lastig is. Ook wie het niet eens is met een besluit (beslissing), kan hier terecht.

suggestion-c57 = Praat met een maatschappelijk werker
    .what = Een maatschappelijk werker luistert en zoekt met u naar een oplossing.
    .what-wie = Een maatschappelijk werker luistert en zoekt mee naar een oplossing.
    .step = Bel voor een afspraak. Zeg kort waar u mee zit.
    .step-wie = Bel voor een afspraak, met of voor { $wie }. Zeg kort wat er speelt.
    .who = Als u zorgen heeft over thuis, geld of hoe u zich voelt. Bent u nu niet veilig? Bel het alarmnummer.
    .who-wie = Bij zorgen over thuis, geld of gevoel. Is het nu niet veilig? Bel het alarmnummer.

suggestion-c58 = Praat met een ouderenadviseur
    .what = Een ouderenadviseur denkt met u mee over wonen, zorg en geld.
    .what-wie = Een ouderenadviseur denkt met { $wie } mee over wonen, zorg en geld.
    .step = Vraag een huisbezoek aan. Schrijf uw vragen op.
    .step-wie = Vraag met { $wie } een huisbezoek aan. Schrijf de vragen op.
    .who = Vooral vanaf 65 jaar, als u langer thuis wilt wonen.
    .who-wie = Vooral vanaf 65 jaar, als { $wie } langer thuis wil wonen.

suggestion-c59 = Bel het steunpunt mantelzorg
    .what = Mantelzorgers zorgen voor een naaste. Hier kunt u uw verhaal kwijt en advies vragen. Vraag ook naar de waardering: een bedankje.
    .what-door = Mantelzorgers zorgen voor een naaste. Bij het steunpunt kunnen zij hun verhaal kwijt en advies vragen.
    .step = Bel en vertel hoe het met ú gaat. Vraag of uw verzekering betaalt voor iemand die u vervangt. Een mantelzorgmakelaar kan samen met u dingen regelen.
    .step-door = Wie voor u zorgt, kan bellen met het steunpunt. Geef dit door.
    .who = Voor iedereen die voor een naaste zorgt. Ook als u uzelf geen mantelzorger noemt.

suggestion-c60 = Stel uw vraag over opvoeden
    .what = Het CJG (Centrum voor Jeugd en Gezin) denkt mee over opvoeden en opgroeien.
    .step = Bel of loop binnen bij het CJG. Geen vraag is te klein.
    .who = Voor ouders, kinderen en jongeren. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c61 = Praat met school
    .what = School heeft zorgplicht. Dat betekent: de school zoekt een plek die bij het kind past.
    .step = Vraag een gesprek met de mentor. Of met de intern begeleider, die extra hulp regelt.
    .who = Als leren, gedrag of naar school gaan lastig is. U mag iemand meenemen.
    .cost = Gratis

suggestion-c62 = Praat met een jongerenwerker
    .what = Een jongerenwerker kent de buurt en denkt met u mee. Bijvoorbeeld over een project of werk.
    .what-wie = Een jongerenwerker kent de buurt en denkt met { $wie } mee. Bijvoorbeeld over een project of werk.
    .step = Stuur een appje naar de jongerenwerker. Bijvoorbeeld: “Kan ik een keer praten?”
    .step-wie = Laat { $wie } een appje sturen naar de jongerenwerker. Bijvoorbeeld: “Kan ik een keer praten?”
    .who = Voor jongeren van 12 tot en met 26 jaar die iets willen beginnen.

suggestion-c63 = Vraag een stadspas of minimapas aan
    .what = Met zo'n pas zijn sommige dingen gratis of goedkoper. Bijvoorbeeld sport of een uitje.
    .step = Vraag uw gemeente naar de pas. Vraag ook hoe u die aanvraagt.
    .step-wie = Vraag met { $wie } de gemeente naar de pas. Vraag ook hoe het aanvragen gaat.
    .who = Voor mensen met een laag inkomen. Het gaat om een pas van uw eigen gemeente.
    .who-wie = Voor mensen met een laag inkomen. Het gaat om een pas van de eigen gemeente.

suggestion-c64 = Geld voor sport, muziek of school
    .what = Soms kan een fonds sport, muziek of schoolspullen van uw kind betalen.
    .what-wie = Soms kan een fonds sport, muziek of schoolspullen van een kind betalen.
    .step = Vraag school of het CJG (Centrum voor Jeugd en Gezin) om aan te melden.
    .who = Voor kinderen onder de 18 jaar in een gezin met een laag inkomen.

suggestion-c65 = Vraag naar bijzondere bijstand
    .what = Bijzondere bijstand is geld voor extra kosten die echt nodig zijn. De gemeente beslist daarover.
    .step = Vraag het aan vóór u iets koopt. Vraag ook naar de inkomenstoeslag. En vraag of u minder belasting hoeft te betalen aan gemeente en waterschap.
    .step-wie = Vraag het aan vóór { $wie } iets koopt. Vraag ook naar de inkomenstoeslag. En vraag of er minder belasting hoeft naar gemeente en waterschap.
    .who = Als u nodige kosten niet kunt betalen. Is het al gekocht? Bel en vraag wat nog kan.
    .who-wie = Als { $wie } nodige kosten niet kan betalen. Is het al gekocht? Bel en vraag wat nog kan.

suggestion-c66 = Vraag naar een zorgpolis via de gemeente
    .what = Een zorgpolis is een zorgverzekering. Sommige gemeenten hebben er een voor mensen met een laag inkomen.
    .step = Vraag de gemeente of die er is. Doe dat liefst vóór 31 december.
    .who = Als u een laag inkomen en veel zorgkosten heeft. Overstappen kan meestal alleen per 1 januari.
    .who-wie = Voor mensen met een laag inkomen en veel zorgkosten. Overstappen kan meestal alleen per 1 januari.

suggestion-c68 = Vraag hulp met eten of kleding
    .what = Een voedselbank of kledingbank helpt mensen met te weinig geld. Soms is er ook noodhulp.
    .step = Vraag het wijkteam (hulpverleners in uw buurt) om u aan te melden.
    .step-wie = Vraag het wijkteam (hulpverleners in de buurt) om { $wie } aan te melden.
    .who = Als er geen geld is voor eten of kleding. Heeft u vandaag niets te eten? Bel meteen de gemeente.
    .who-wie = Als er geen geld is voor eten of kleding. Is er vandaag niets te eten? Bel meteen de gemeente.

suggestion-c69 = Vraag buurtbemiddeling
    .what = Iemand van buiten helpt u en uw buren om te praten. Die kiest geen kant.
    .what-wie = Iemand van buiten helpt { $wie } en de buren om te praten. Die kiest geen kant.
    .step = Bel voor een gesprek. Vertel wat er speelt.
    .step-wie = Vraag eerst wat { $wie } hiervan vindt. Bel voor een gesprek en vertel wat er speelt.
    .who = Bij ruzie met buren, als u beiden wilt praten. Niet bij dreiging of geweld.
    .who-wie = Bij ruzie met buren, als allebei willen praten. Niet bij dreiging of geweld.

suggestion-c70 = Reis met een beetje hulp
    .what = Een vrijwilliger rijdt, of u neemt de buurtbus. Er is ook hulp bij reizen met bus en trein.
    .what-wie = Een vrijwilliger rijdt, of er is een buurtbus. Er is ook hulp bij reizen met bus en trein.
    .step = Kijk op ikwilvervoer.nl, of laat iemand met u kijken.
    .step-wie = Kijk met { $wie } op ikwilvervoer.nl.
    .who = Als reizen lukt met een beetje hulp. Past niet als u liggend reist of onderweg veel zorg nodig heeft.
    .who-wie = Als reizen lukt met een beetje hulp. Past niet als { $wie } liggend reist of onderweg veel zorg nodig heeft.

suggestion-c71 = Praat met iemand die luistert
    .what = Bij een hulplijn kunt u rustig uw verhaal doen. Iemand luistert naar u.
    .what-wie = Bij een hulplijn luistert iemand rustig naar het verhaal.
    .step = Bel de Luisterlijn of MIND Hulplijn. U hoeft niets voor te bereiden.
    .step-wie = Bel de Luisterlijn of MIND Hulplijn. Dat kan ook samen met { $wie }.
    .who = Als u nu met iemand wilt praten. Is er direct gevaar? Bel dan het alarmnummer.
    .who-wie = Om nu met iemand te praten. Is er direct gevaar? Bel dan het alarmnummer.
    .cost = Meestal betaalt u gewone belkosten.
    .cost-wie = Meestal gelden gewone belkosten.

suggestion-c72 = Vraag een energiecoach
    .what = Een energiecoach kijkt met u hoe u energie kunt besparen. Dat kan geld schelen.
    .what-wie = Een energiecoach kijkt hoe { $wie } energie kan besparen. Dat kan geld schelen.
    .step = Zoek uw laatste energierekening op. Vraag een energiecoach om mee te kijken.
    .step-wie = Zoek met { $wie } de laatste energierekening op. Vraag een energiecoach om mee te kijken.
    .who = Als uw rekening hoog is. Stopt uw gas, water of stroom bijna? Bel dan meteen de gemeente.
    .who-wie = Als de rekening hoog is. Stopt het gas, water of de stroom bijna? Bel dan meteen de gemeente.

suggestion-c73 = Vraag gratis juridisch advies
    .what = Het Juridisch Loket legt uit wat uw rechten zijn. Bijvoorbeeld bij werk, geld of een besluit (beslissing).
    .what-wie = Het Juridisch Loket legt uit wat de rechten van { $wie } zijn. Bijvoorbeeld bij werk, geld of een besluit (beslissing).
    .step = Bel het Juridisch Loket. Houd de brief erbij.
    .step-wie = Bel met { $wie } het Juridisch Loket. Houd de brief erbij.
    .who = Informatie is er voor iedereen. Persoonlijk advies is voor mensen met een laag inkomen. Staat er een uiterste datum in de brief? Bel dan snel.
    .cost = Gratis

suggestion-c74 = Vraag advies over wonen
    .what = U bespreekt of verhuizen helpt. U kunt ook vragen naar urgentie: voorrang bij een huis.
    .what-wie = Bespreek of verhuizen helpt. Ook urgentie kan ter sprake komen: voorrang bij een huis.
    .step = Vraag een gesprek bij uw woningcorporatie. Die verhuurt huizen met een lage huur.
    .step-wie = Vraag met { $wie } een gesprek bij de woningcorporatie. Die verhuurt huizen met een lage huur.
    .who = Als uw huis niet past of te duur is. Heeft u vannacht geen plek? Bel dan vandaag de gemeente.
    .who-wie = Als het huis niet past of te duur is. Heeft { $wie } vannacht geen plek? Bel dan vandaag de gemeente.

## 1 – Professionals dichtbij

suggestion-c75 = Praat met uw huisarts
    .title-wie = Praat met de huisarts
    .what = De huisarts denkt mee over uw lichaam en uw hoofd. Een praktijkondersteuner helpt de huisarts daarbij.
    .what-wie = De huisarts denkt mee over lichaam en hoofd. Een praktijkondersteuner helpt de huisarts daarbij.
    .step = Bel uw huisarts en vraag om een dubbele afspraak. Dan is er meer tijd.
    .step-wie = Bel de huisarts en vraag om een dubbele afspraak. Ga samen, als dat mag.
    .step-door = Wie voor u zorgt, kan ook met de eigen huisarts praten. Geef dit door.
    .who = Voor vragen over gezondheid, stemming, drank of drugs. Ook voor kinderen en jongeren.
    .cost = Dit gesprek gaat niet van uw eigen risico af: wat u eerst zelf betaalt.
    .cost-wie = Dit gesprek gaat niet van het eigen risico af: wat iemand eerst zelf betaalt.

suggestion-c76 = Vraag wijkverpleging
    .what = Een verpleegkundige helpt thuis met wassen, wonden of medicijnen. Dat loopt via uw zorgverzekering.
    .what-wie = Een verpleegkundige helpt { $wie } thuis met wassen, wonden of medicijnen. Dat loopt via de zorgverzekering.
    .step = Bel de thuiszorg, of vraag het de huisarts.
    .step-wie = Bel de thuiszorg, of vraag het de huisarts. Vertel waar { $wie } hulp bij nodig heeft.
    .who = Voor volwassenen die thuis zorg voor hun lichaam nodig hebben. Niet voor alleen het huishouden.
    .who-wie = Voor volwassenen die thuis zorg voor het lichaam nodig hebben. Niet voor alleen het huishouden.
    .cost = Dit gaat niet van uw eigen risico af: wat u eerst zelf betaalt.
    .cost-wie = Dit gaat niet van het eigen risico af: wat iemand eerst zelf betaalt.

suggestion-c77 = Vraag het wijkteam om een gesprek
    .what = Het wijkteam is een groep hulpverleners in uw buurt. Zij kijken met u naar alles tegelijk.
    .what-wie = Het wijkteam is een groep hulpverleners in de buurt. Zij kijken naar alles tegelijk.
    .step = Bel en zeg: “Er speelt van alles tegelijk.”
    .step-wie = Bel en zeg: “Er speelt van alles tegelijk.” Vertel dat het om { $wie } gaat.
    .who = Als er meer dingen tegelijk spelen of u het overzicht mist. Heeft u geen vast adres? Vraag ook naar een briefadres: een adres voor uw post.
    .who-wie = Als er meer dingen tegelijk spelen. Is er geen vast adres? Vraag ook naar een briefadres: een adres voor de post.

suggestion-c78 = Doe een melding bij de gemeente
    .what = Met een melding vraagt u de gemeente om hulp. De gemeente kijkt dan samen met u wat nodig is.
    .what-wie = Een melding is een vraag om hulp aan de gemeente. De gemeente kijkt dan met { $wie } wat nodig is.
    .step = Maak hier uw melding klaar, of bel de gemeente.
    .step-wie = Maak hier de melding klaar, of bel de gemeente.
    .who = Voor iedereen die hulp van de gemeente wil. U mag altijd een melding doen.
    .who-wie = Voor iedereen die hulp van de gemeente wil. Een melding mag altijd, ook voor een ander.
    .cost = Een melding doen is gratis.

suggestion-c79 = Vraag een CJG-coach
    .what = Een CJG-coach denkt langer mee met ouder en kind. CJG is het Centrum voor Jeugd en Gezin.
    .step = Bel het CJG en vraag om een CJG-coach.
    .who = Als u meer zoekt dan één advies. Is een kind niet veilig? Bel dan Veilig Thuis.
    .who-wie = Als één advies niet genoeg is. Is een kind niet veilig? Bel dan Veilig Thuis.

suggestion-c80 = Vraag de gemeente hulp bij schulden
    .what = De gemeente bekijkt met u uw schulden. Samen zoekt u naar een oplossing.
    .what-wie = De gemeente bekijkt met { $wie } de schulden. Samen zoeken zij naar een oplossing.
    .step = Bel. Zeg het meteen als u uw huis, stroom of verzekering dreigt te verliezen.
    .step-wie = Bel met { $wie }. Zeg het meteen als het huis, de stroom of de verzekering dreigt weg te gaan.
    .who = Voor iedereen met schulden, groot of klein. Ook als u werkt.
    .who-wie = Voor iedereen met schulden, groot of klein. Ook bij een baan.

suggestion-c81 = Vraag hulp bij werk en inkomen
    .what = De gemeente kan helpen bij werk of een uitkering. Jongeren kunnen soms naar een jongerenloket.
    .step = Maak een afspraak. Neem uw paspoort of ID-kaart mee.
    .step-wie = Maak met { $wie } een afspraak. Neem een paspoort of ID-kaart mee.
    .who = Als u geen inkomen heeft of hulp wilt bij werk. Komt uw uitkering van UWV? Bel dan UWV.
    .who-wie = Als er geen inkomen is of hulp nodig is bij werk. Komt de uitkering van UWV? Bel dan UWV.

suggestion-c82 = Vraag naar een casemanager dementie
    .what = Een casemanager is een vaste begeleider bij dementie. Die denkt mee met u en uw naasten.
    .what-wie = Een casemanager is een vaste begeleider bij dementie. Die denkt mee met { $wie } en met wie dichtbij staat.
    .step = Vraag de huisarts naar een casemanager.
    .step-wie = Vraag de huisarts van { $wie } naar een casemanager.
    .who = Bij dementie, of als u zich daar zorgen over maakt. Ook als u voor iemand zorgt.
    .who-wie = Bij dementie, of bij zorgen daarover. Ook voor wie voor iemand zorgt.

suggestion-c83 = Maak een toekomstplan rond 18 jaar
    .what = Rond uw 18e verandert er veel. Het plan gaat over zorg, leren of werken, wonen, geld en veiligheid.
    .what-wie = Rond de 18e verjaardag verandert er veel. Het plan gaat over zorg, leren of werken, wonen, geld en veiligheid.
    .step = Vul de vijf onderwerpen in. Vraag uw CJG-coach (begeleider voor jeugd) erbij.
    .step-wie = Vul met { $wie } de vijf onderwerpen in. Vraag de CJG-coach (begeleider voor jeugd) erbij.
    .who = Voor jongeren van 16 tot en met 22 jaar die hulp hebben.

## 2 – Via de gemeente of een andere wet

suggestion-c84 = Hulp in het huishouden
    .what = Dit is hulp bij schoonmaken en ander werk in huis. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Dit is hulp bij schoonmaken en ander werk in huis. De gemeente kijkt met { $wie } wat nodig is.
    .step = Schrijf op wat in huis lukt en wat niet. Een melding (uw vraag om hulp) mag altijd.
    .step-wie = Schrijf met { $wie } op wat in huis lukt en wat niet. Een melding (een vraag om hulp) mag altijd.
    .who = Als het huishouden zwaar is. De gemeente vraagt wat u en anderen kunnen doen en beslist.
    .who-wie = Als het huishouden zwaar is. De gemeente vraagt wat { $wie } en anderen kunnen doen. Daarna beslist zij.

suggestion-c85 = Begeleiding thuis
    .what = Dit is hulp bij uw dag, uw geld of regelzaken. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Dit is hulp bij de dag, geld of regelzaken. De gemeente kijkt met { $wie } wat nodig is.
    .step = Schrijf op waar u hulp bij wilt. Een melding (uw vraag om hulp) mag altijd.
    .step-wie = Schrijf met { $wie } op waar hulp bij nodig is. Een melding (een vraag om hulp) mag altijd.
    .who = Als dagelijkse dingen niet goed lukken. Na een gesprek beslist de gemeente.

suggestion-c86 = Dagbesteding met zorg
    .what = Een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt met { $wie } wat nodig is.
    .step = Schrijf op hoe uw dag er nu uitziet. Een melding (uw vraag om hulp) mag altijd.
    .step-wie = Schrijf met { $wie } op hoe de dag er nu uitziet. Een melding (een vraag om hulp) mag altijd.
    .who = Als u overdag veel zorg of toezicht nodig heeft. Na een gesprek beslist de gemeente.
    .who-wie = Als er overdag veel zorg of toezicht nodig is. Na een gesprek beslist de gemeente.

suggestion-c87 = Hulpmiddel, aanpassing of vervoer
    .what = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt met { $wie } wat nodig is.
    .step = Schrijf op waar u wilt komen. Een melding (uw vraag om hulp) mag altijd.
    .step-wie = Schrijf met { $wie } op wat lastig is, of waar { $wie } wil komen. Een melding (een vraag om hulp) mag altijd.
    .who = Als bewegen of reizen lang moeilijk blijft. Na een gesprek beslist de gemeente. Voor vervoer betaalt u vaak per rit.
    .who-wie = Als bewegen of reizen lang moeilijk blijft. Na een gesprek beslist de gemeente. Vervoer kost vaak geld per rit.

suggestion-c88 = Logeren en rust voor de mantelzorger
    .what = Wie zorg nodig heeft, logeert even elders. De mantelzorger (wie thuis zorgt) kan dan uitrusten.
    .step = Schrijf samen op wanneer rust nodig is. Een melding (uw vraag om hulp) mag altijd.
    .step-door = Schrijf op wanneer wie voor u zorgt rust nodig heeft. Geef dit door. Een melding (uw vraag om hulp) mag altijd.
    .who = Als zorgen zwaar is. Na een gesprek beslist de gemeente. De zorg kan ook via de Wlz lopen, de wet voor langdurige zorg. Het zorgkantoor regelt deze zorg. Vraag het dan daar.

suggestion-c89 = Beschermd wonen
    .what = Dit is wonen met begeleiding dichtbij. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Dit is wonen met begeleiding dichtbij. De gemeente kijkt met { $wie } wat nodig is.
    .step = Doe een melding (uw vraag om hulp). Dat mag altijd, en bij elke gemeente.
    .step-wie = Doe met { $wie } een melding (een vraag om hulp). Dat mag altijd.
    .who = Als wonen zonder begeleiding zwaar is. De gemeente beslist. Is er een wachtlijst? Vraag om hulp tijdens het wachten.
    .cost = U betaalt mee: een eigen bijdrage. Hoeveel hangt af van uw inkomen en vermogen. Het CAK rekent het uit.
    .cost-wie = Voor wonen met begeleiding betaalt { $wie } mee: een eigen bijdrage. Hoeveel hangt af van inkomen en vermogen. Het CAK rekent het uit.

suggestion-c90 = Opvang als u geen huis heeft
    .title-wie = Opvang voor wie geen huis heeft
    .what = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt samen met u wat nodig is.
    .what-wie = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt mee wat nodig is.
    .step = Bel vandaag de gemeente waar u bent. U hoeft daar niet ingeschreven te staan.
    .step-wie = Bel vandaag de gemeente waar { $wie } is. Inschrijving is daar niet nodig.
    .who = Als u geen huis heeft. Heeft u kinderen bij u? Zeg dat meteen. Zonder verblijfsrecht kan de gemeente opvang weigeren. Vraag het toch, zeker met kinderen.
    .who-wie = Voor wie geen huis heeft. Zijn er kinderen bij? Zeg dat meteen. Zonder verblijfsrecht kan de gemeente opvang weigeren. Vraag het toch, zeker met kinderen.
    .cost = Vaak betaalt u mee: een eigen bijdrage. Vraag de gemeente aan wie.
    .cost-wie = Vaak is er een eigen bijdrage. Vraag de gemeente aan wie die gaat.

suggestion-c91 = Extra jeugdhulp of pleegzorg
    .what = Dit is extra hulp voor kind en gezin. Bij pleegzorg woont een kind bij een ander gezin.
    .step = Bel het CJG (Centrum voor Jeugd en Gezin) of uw huisarts. Vraag wat kan.
    .step-wie = Bel het CJG (Centrum voor Jeugd en Gezin) of de huisarts. Vraag wat kan.
    .who = Als u meer hulp zoekt. CJG of arts kijkt met u wat nodig is. Ook jeugdarts en specialist kunnen verwijzen.
    .who-wie = Als er meer hulp nodig is. CJG of arts kijkt wat er nodig is. Ook jeugdarts en specialist kunnen verwijzen.

suggestion-c92 = Langdurige zorg (Wlz)
    .what = De Wlz is een wet voor wie altijd zorg of toezicht dichtbij nodig heeft. Het CIZ beslist daarover, voor het hele land.
    .step = Vraag de huisarts om mee te denken. De aanvraag (officieel vragen) gaat naar het CIZ.
    .who = Als er blijvend iemand dichtbij nodig is. U mag ook altijd de gemeente om hulp vragen.
    .who-wie = Als er blijvend iemand dichtbij nodig is. De gemeente om hulp vragen mag ook altijd.
    .cost = Bijna iedereen vanaf 18 jaar betaalt mee: een eigen bijdrage.

suggestion-c93 = Vraag de huisarts naar behandeling
    .what = Een behandelaar helpt bij psychische klachten of verslaving. De huisarts kan u verwijzen.
    .what-wie = Een behandelaar helpt bij psychische klachten of verslaving. De huisarts kan { $wie } verwijzen.
    .step = Bel uw huisarts. Zeg dat u over behandeling wilt praten.
    .step-wie = Bel met { $wie } de huisarts. Zeg dat het over behandeling gaat.
    .who = Als klachten, drank of drugs u in de weg zitten. Ook bij gokken. U mag ook altijd de gemeente om hulp vragen.
    .who-wie = Als klachten, drank of drugs in de weg zitten. Ook bij gokken. De gemeente om hulp vragen mag ook altijd.
    .cost = Dit kan van uw eigen risico af gaan: wat u eerst zelf betaalt.
    .cost-wie = Dit kan van het eigen risico af gaan: wat iemand eerst zelf betaalt.

suggestion-c94 = Bel voor advies over veiligheid thuis
    .what = Veilig Thuis denkt met u mee. U kunt advies vragen of zorgen melden.
    .what-wie = Veilig Thuis denkt mee. Daar is advies te krijgen. Ook zorgen melden kan.
    .step = Bel op een moment dat het voor u veilig is. U mag uw naam weglaten.
    .step-wie = Bel op een moment dat het voor { $wie } veilig is. Een naam noemen hoeft niet.
    .who = Voor iedereen, ook als u zich zorgen maakt om een ander. Is er nu gevaar? Bel het alarmnummer.
    .cost = Gratis

suggestion-c95 = Bel als het niet kan wachten
    .what = De crisisdienst is er voor hulp die niet kan wachten. Een huisarts kan die laten komen.
    .step = Gevaar? Bel meteen het alarmnummer. Bel anders de huisarts, ’s avonds de huisartsenpost. Zij kunnen de crisisdienst laten komen.
    .step-wie = Gevaar? Bel meteen het alarmnummer. Bel anders de huisarts, ’s avonds de huisartsenpost. Zij kunnen de crisisdienst laten komen.
    .who = Als het nu echt niet gaat, met u of een ander. Is het thuis onveilig? U kunt ook Veilig Thuis bellen.
