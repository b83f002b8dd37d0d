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
je-destination-schuld = de schuldhulp van je gemeente
je-destination-swt = het sociaal wijkteam van je gemeente
je-destination-wmo = het Wmo-loket van je gemeente
je-destination-werk-inkomen = Werk en Inkomen van je gemeente
je-destination-wlz = je zorgaanbieder of het zorgkantoor
je-destination-zorgverzekering = je zorgverzekeraar
je-destination-vrijwilligers = het vrijwilligerspunt in je gemeente
je-destination-eigen-stappen = je eigen stappen

je-how-112 = Bel 112. Zeg waar je bent en wat er gebeurt.
je-how-113 = Bel of chat, dag en nacht. Je hoeft je naam niet te zeggen.
je-how-veilig-thuis = Bel, dag en nacht. Je mag je naam weglaten.
je-how-huisarts = Bel je huisarts en zeg dat het dringend is.
je-how-huisartsenpost = Bel eerst. Het nummer staat op de website van je huisarts.
je-how-politie = Bel als het niet meteen hoeft. Bij gevaar bel je 112.
je-how-zorgwekkend-gedrag = Is iemand in de war en maak je je zorgen? Bel dan.
je-how-schuld = Bel. Moet je misschien je huis uit, of stopt gas, water of stroom? Zeg dat meteen.
je-how-wlz = Vraag iemand die met je meedenkt: gratis cliëntondersteuning voor de Wlz.
je-how-opvang = Bel of ga langs. Ook zonder adres mag je hulp vragen.
je-how-wmo = De Wmo gaat over hulp van de gemeente. Bel, of doe een melding met de tekst die je hier maakt.
je-how-werk-inkomen = Bel en zeg dat je vandaag geen geld hebt. Vraag om een voorschot.
je-how-uwv = Had je een baan en ben je nu ziek of werkloos? Bel dan het UWV.
je-how-ciz = Vraag je huisarts om hulp bij de aanvraag. Of je casemanager (vaste begeleider).
je-how-wijkverpleging = Bel de thuiszorg, of vraag je huisarts.
je-how-zorgverzekering = Vraag bij welk uitleenpunt je mag lenen. Vraag ook wat de verzekering betaalt.
je-how-regisseur = Je kunt deze persoon als eerste bellen. Lukt dat niet? Of wil je dat liever niet? Dan kun je naar het wijkteam.
je-how-klacht = Vertel wat er gebeurde en wat je wilt. Een klacht gaat over hoe iemand met je omging.
je-how-mantelzorg = Bel en vertel hoe het met jóú gaat.
je-how-vrijwilligers = Vertel wat je graag doet en hoeveel tijd je hebt.
je-how-geldfit = Bel gratis. Je hoeft je naam niet te zeggen.
je-how-juridisch-loket = Bel gratis, met je brief erbij.

## plan.ftl. Hier praat de jongere tegen de gemeente: daarom zonder "je" en zonder "u".

je-document-contact = Zo ben ik te bereiken: { $waarde }

## questions.ftl – begin

je-question-rol-vraag = Voor wie zoek je hulp?
    .hint = Heb je zelf ook een vraag? Kies dan wat nu het meest telt.
    .why = Dan passen de vragen beter bij je.

je-question-rol-zorg = Hoe help je de ander?

je-question-weetervan = Weet de ander dat je hier hulp zoekt?

je-question-veilig =
    .hint = Kruis aan wat klopt, ook als je twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij gevaar zie je meteen wie je kunt bellen. Je antwoord gaat nergens heen, tenzij je dat zelf wilt.

je-question-leeftijd-jong = Hoe oud ben je?
    .why = Onder de 18 is er andere hulp dan erboven. Je geboortedatum vragen wij niet.

je-question-leeftijd-vraag = Hoe oud ben je?
    .hint = Gaat het om jezelf? Kies dan je eigen leeftijd.

je-question-leeftijd-zorg =
    .hint = Zorg je zelf voor een naaste? Kies je eigen leeftijd. Anders kies je de leeftijd van de ander.

je-question-huishouden = Wie wonen er bij je in huis?
    .hint = Je mag meer aankruisen. Woont er soms een kind bij je? Dat telt ook.
    .why = Hulp kan ook voor je gezin zijn. Daarom vragen wij met wie je woont.

## Hoe het gaat

je-question-gaat-geld =
    .hint = Denk aan je rekeningen in de laatste maand.
    .why = Hulp bij geld begint vaak klein. Met je antwoord kiezen wij stappen die passen.

je-question-gaat-werk =
    .why = Werken of leren kan op veel manieren. Wij zoeken wat bij je past.

je-question-gaat-dag = Heb je genoeg te doen op een dag?
    .why = Voor een fijne dag is er vaak iets in de buurt. Wij kijken wat bij je past.

je-question-gaat-wonen = Heb je een goede plek om te wonen?
    .hint = Denk aan je huis, de huur, en of je kunt blijven.
    .why = Een goede plek geeft rust. Wij kijken wie met je mee kan denken.

je-question-gaat-thuis =
    .hint = Woon je alleen? Denk dan aan familie of een ex-partner.
    .why = Spanning thuis komt vaak voor. Voel je je niet veilig? Dan gaat dat voor.

je-question-gaat-hoofd = Hoe gaat het in je hoofd?
    .why = Praten of een kleine stap kan lucht geven. Wij kijken wat bij je past.

je-question-gaat-lijf = Hoe gaat het met je lichaam?

je-question-gaat-gebruik = Heb je grip op alcohol, drugs of gokken?
    .hint = Gaat het om gamen of pillen? Dat mag je hier ook zeggen.
    .why = Wij oordelen niet. Met je antwoord zoeken wij steun die past.

je-question-gaat-zorg = Lukt het om voor jezelf te zorgen?

je-question-gaat-huis =
    .why = Hulp in huis kan op veel manieren. Wij kijken wat bij je past.

je-question-gaat-net = Heb je mensen bij wie je terechtkunt?

je-question-gaat-mee =
    .hint = Denk aan winkels, bezoek, een club en hoe je daar komt.

je-question-gaat-recht =
    .why = Er is gratis advies over regels en recht. Wij wijzen je de weg.

je-question-gaat-mz =
    .hint = Zorgen voor iemand dicht bij je heet ook wel mantelzorg.
    .why = Wie zorgt, mag ook zelf steun vragen. Wij kijken wat je lucht geeft.

## Wat goed gaat

je-question-goed-dag = Welk moment van je dag is fijn?

je-question-goed-thuis = Wat of wie geeft je steun?

je-question-goed-kind = Wat gaat er wel goed bij opgroeien of opvoeden?

je-question-goed-hoofd = Wat geeft je een beetje rust of moed?

je-question-goed-lijf = Wat kan je lichaam wel?

je-question-goed-gebruik = Wat helpt je om grip te houden?

je-question-goed-zorg = Wat doe je zelf bij wassen, kleden of eten?

je-question-goed-net = Wie doet je goed?

je-question-goed-mee = Waar kom je graag?

je-question-hulp = Wat klopt hier voor jou?
    .hint = Je mag allebei aankruisen. Niets aankruisen mag ook.
    .why = Wat er al is, hoef je niet opnieuw te zoeken. En wat jij wilt, telt.

## Wie zorgt, en wat haast heeft

je-question-mz = Zorgt iemand om je heen voor jou?
    .hint = Wij bedoelen extra zorg, bijvoorbeeld van een ouder, broer of buur. Zo iemand heet mantelzorger.
    .why = Wie voor je zorgt, kan ook steun krijgen. Daar denken wij dan aan.

je-question-mzlast =
    .hint = Zorg je zelf voor iemand? Antwoord dan voor jezelf. Anders gaat het over wie voor jou zorgt.

je-question-nood =
    .hint = Kruis aan wat klopt, ook als je twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij haast gaat bellen vaak het snelst. Dan zie je meteen wie je kunt bellen.

je-question-ontruiming-datum =
    .hint = De datum staat in de brief. Ontruiming betekent dat je huis leeg moet.

## Zorg en gezondheid

je-question-lijf = Wat speelt er bij jou rond zorg?
    .hint = Je mag meer aankruisen. Klopt er niets? Dat is ook goed.
    .why = Zorg komt van verschillende kanten. Zo kunnen wij je meteen de goede weg wijzen.

je-question-ontslag-datum = Wanneer kom je thuis uit het ziekenhuis?
    .hint = Weet je het nog niet zeker? Kies de dag die je verwacht.
    .why = Het is fijn als hulp klaarstaat vóór je thuiskomt. Daarom vragen wij de dag.

je-question-behandeling = Wil je hulp van een dokter of psycholoog?

je-question-doelgroep = Klopt een van deze zinnen voor jou?
    .why = Niet iedereen weet hier veel van. Je kunt dan om een deskundige vragen.

## Jong zijn en school

je-question-school =
    .why = School hoort mee te denken. Wij laten zien met wie je kunt praten.

je-question-jeugdhulp =
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders. Je mag meer aankruisen.

je-question-maandentot18 = Over hoeveel maanden word je 18?
    .why = Rond je 18e verandert er veel. Op tijd beginnen kan rust geven.

je-question-toekomstplan = Heb je een plan voor na je 18e?
    .why = Een plan kun je samen met iemand maken. Wij laten zien met wie.

## Mensen, tijd en overzicht

je-question-netwerk = Kun je iemand om hulp vragen?
    .why = Is er niemand? Dan kiezen wij stappen die je zonder bekenden kunt zetten.

je-question-duur = Hoe lang denk je dat je hulp nodig hebt?

je-question-overzicht = Wat herken je?
    .hint = Je mag meer aankruisen. Herken je niets? Dat is ook goed.
    .why = Alles alleen op een rij zetten is lastig. Iemand kan daarbij met je meedenken.

je-question-regisseur = Heeft één vaste persoon het overzicht over al je hulp?
    .hint = Dus een hulpverlener of begeleider. Jezelf of je ouders bedoelen wij niet.

## Wat er al gebeurd is

je-question-eerder = Is er al iets gebeurd met je vraag?
    .hint = Je mag meer aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan weten wij wat je nu kunt doen. Opnieuw beginnen is niet altijd nodig.

je-question-besluit-datum =
    .why = Je kunt laten weten dat je het er niet mee eens bent. Met de datum zie je tot wanneer.

je-question-melding-datum = Op welke dag vroeg je de gemeente om hulp?
    .why = De gemeente heeft een vaste tijd om je vraag te bekijken. Wij rekenen die uit.

## Contact en gesprek

je-question-lastig =
    .hint = Je mag meer aankruisen. Klopt er niets? Dat is ook goed.

je-question-taal = Welke taal gebruik je het liefst?
    .hint = Staat je taal er niet bij? Kies dan de laatste keuze.
    .why = Bij een gesprek kun je om een tolk vragen. Een tolk vertaalt wat je zegt.

je-question-zelfgesprek = Lukt het je om een gesprek over hulp te voeren?
    .why = Je mag altijd iemand meenemen. Er is ook gratis hulp bij een gesprek.

je-question-talent = Wat doe je graag?
    .why = Wat je graag doet, kan een begin zijn. Hulp hangt er niet van af.

## rules.ftl

je-reason-none = Je kunt zelf beginnen. Een melding doen mag altijd: zo vraag je de gemeente om hulp.

je-reason-r01 = Je zegt dat er nu gevaar is. Bel 112.
je-reason-r02 = Je bent nu niet veilig. Bel 112, of bel 113. Blijf niet alleen.
je-reason-r03 = Je denkt aan de dood. Praat er nu over met 113. Dat is gratis.
je-reason-r04 = Thuis moet veilig zijn. Veilig Thuis denkt mee. Je hoeft je naam niet te zeggen.
je-reason-r05 = Er was vroeger geweld. Je kunt hier altijd over praten.
je-reason-r07 = Niemand mag je pijn doen of geld van je afpakken. Ook wie voor je zorgt, mag dat niet. Veilig Thuis denkt mee.
je-reason-r08 = Wat er gebeurde, is niet jouw schuld. Het Centrum Seksueel Geweld helpt. Bel liefst binnen 7 dagen, maar later mag ook.
je-reason-r09 = Je zegt dat er nu een dokter nodig is. Bel eerst, ga er niet zomaar heen.
je-reason-r10 = Je maakt je zorgen om iemand anders. Je hoeft dat niet alleen te dragen.
je-reason-r11 = Je hebt binnen een dag hulp nodig. Bel, en zeg dat het spoed is.

je-reason-r20 = Je hebt vannacht geen plek om te slapen. Iedere gemeente moet naar je vraag luisteren.
je-reason-r21 = Je hebt vannacht geen plek. Met kinderen moet je vandaag hulp krijgen.
je-reason-r22 = Je hebt vannacht geen plek. Bel vandaag. Zij zoeken met je naar een veilige plek.
je-reason-r23 = In een brief staat dat je je huis uit moet (ontruiming). De gemeente moet dan binnen 3 werkdagen met je praten.
je-reason-r24 = Licht, water, warmte of zorgverzekering stopt bijna. De gemeente moet dan binnen 3 werkdagen met je praten.
je-reason-r25 = Een deurwaarder neemt je geld of spullen (beslag). Vraag of je genoeg overhoudt om van te leven.
je-reason-r26 = Je hebt geen geld voor eten of medicijnen. Vraag vandaag om noodhulp, of om alvast wat geld (voorschot).
je-reason-r27 = Je komt snel uit het ziekenhuis. Regel de hulp vóór je naar huis gaat.

je-reason-r30 = Je bent jonger dan 18. Je mag zelf hulp vragen, ook zonder je ouders.
je-reason-r33 = Rond je 18e verandert er veel. Begin nu met een plan. Vraag er hulp bij, uiterlijk als je 17½ bent.
je-reason-r34 = Je bent jong en er speelt meer tegelijk: { $gebieden }. Er zijn mensen die met je meedenken over alles samen.
je-reason-r35 = Je krijgt langdurige zorg (Wlz). Stel je vraag aan je zorgaanbieder. Of aan het zorgkantoor: dat regelt deze zorg.
je-reason-r36 = Er is altijd zorg of toezicht in de buurt nodig. Het CIZ kijkt of langdurige zorg (Wlz) past. Tot die tijd kun je een melding doen.
je-reason-r37 = Heb je hulp nodig bij wassen, wonden of medicijnen? Dat regelt de wijkverpleging.
je-reason-r38 = Je noemt hoe je je voelt, of alcohol, drugs of gokken. De huisarts kijkt met je welke hulp past.
je-reason-r39 = Je hebt korte tijd hulp nodig. Je zorgverzekeraar kan zeggen wat je mag lenen en wat hij betaalt.
je-reason-r40 = Het gaat niet goed met werk of leren. Zij kijken met je naar werk, leren en inkomen.
je-reason-r41 = Je hebt zorgen over geld. Je bent daarin niet de enige. Hulp bij schulden is er voor iedereen.

je-reason-r51 = Er speelt meer tegelijk: { $gebieden }. Dat is veel. Het wijkteam kijkt naar alles tegelijk.
je-reason-r52 = Er speelt meer tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk.
je-reason-r53 = Je zegt dat je het overzicht kwijt bent. Dat kan als er veel speelt. Het wijkteam helpt je alles op een rij te zetten.
je-reason-r54 = Er wonen kinderen bij je en er speelt meer tegelijk. Vraag om één plan, en om één persoon die het overzicht houdt.
je-reason-r55 = Je hebt één vraag. Misschien helpt een van deze stappen. Je kunt ook meteen een melding doen.
je-reason-r56 = Het gaat, maar het kost je moeite. Misschien helpt een van deze stappen.
je-reason-r57 = Je noemt iets waar weinig mensen veel van weten. Vraag om een deskundige op dit gebied.
je-reason-r58 = Je wilt iets doen voor een ander. Daar is altijd plek voor.

je-modifier-m1 = Zorgen voor een ander is zwaar voor jou, of voor wie jou helpt. Steun voor mantelzorgers staat daarom bovenaan.
je-modifier-m2 = Zorgen gaat zo niet langer. Dat is veel voor één mens. Bel en zeg dat je het niet meer volhoudt.
je-modifier-m3 = Je bent jong en je zorgt voor iemand. Dat hoef je niet alleen te doen. School en het CJG kunnen je helpen.
je-modifier-m4 = Lezen of Nederlands is moeilijk. Bel liever: dan hoef je niet te schrijven. Vraag iemand die vertaalt (een tolk), of vraag om uitleg.
je-modifier-m5 = Een computer of telefoon is lastig. Je kunt ook bellen, of alles langsbrengen.
je-modifier-m6 = Je wilt het gesprek niet alleen doen. Een cliëntondersteuner is gratis en gaat met je mee.
je-modifier-m7 = Er is nu niemand die je om hulp kunt vragen. Dat kan zwaar zijn. Daarom zie je manieren om mensen te leren kennen.
je-modifier-m8 = Je bent het niet eens met een besluit. Je kunt bezwaar maken binnen 6 weken na de dag waarop het is verstuurd.
je-modifier-m9 = Je zegt dat iemand je niet goed heeft behandeld. Je kunt een klacht indienen. Een klacht is iets anders dan bezwaar tegen een besluit.
je-modifier-m10 = De ander weet nog niet dat je hulp zoekt. Is praten veilig? Bespreek het dan samen. Melden mag ook zonder dat.
je-modifier-m11 = Er is al hulp, maar die is niet genoeg. Bespreek het met je hulpverlener. Je mag ook om een ander vragen.
je-modifier-m12 = Past iets niet bij je? Dan zie je het niet meer. In je plan mag het wel staan.
je-modifier-m13 = Je melding is meer dan 6 weken oud. Heb je nog geen verslag van het onderzoek? Dan mag je de hulp nu officieel vragen (aanvraag).

je-why-not-excluded = Dit past nu niet, want je zei: “{ $antwoord }”.
je-why-not-no-sign = Je hebt niets genoemd waar dit bij past.
je-why-not-safety-all = Andere stappen zie je nu niet. Veiligheid gaat nu voor.
je-why-not-refused = Je zei dat dit niet bij je past.

## suggestions.ftl – 0a

je-suggestion-c01 =
    .what = Je schrijft op wat goed gaat en wat je anders wilt. Zo zie je waar je kunt beginnen.
    .step = Schrijf drie dingen op die lukken. Schrijf daarna één ding op dat je anders wilt.

je-suggestion-c02 =
    .what = Je zet op papier wat je op welke dag doet. Dat kan houvast geven.
    .who = Als je dag weinig vaste tijden heeft, of je soms iets vergeet. Ben je vaak in de war? Dan kan de huisarts meedenken.

je-suggestion-c03 = Maak een overzicht van je geld
    .what = Je zet op één blad wat er binnenkomt en wat eraf gaat. Zo zie je wat er overblijft.
    .who = Als je zorgen hebt over geld, en rekenen lukt. Moet je misschien je huis uit, of gaat de stroom eraf? Bel dan de gemeente.

je-suggestion-c04 = Kijk of je geld misloopt
    .step = Doe een check op toeslagen. Of vraag iemand om dit samen met je te doen.
    .who = Als je inkomen laag is of is veranderd. Heb je vandaag geen geld voor eten? Bel dan de gemeente.

je-suggestion-c05 =
    .what = Je betaalt een rekening in kleinere delen. Dat kan extra kosten voorkomen.
    .step = Bel het bedrijf waar je achterloopt. Vraag of je in delen mag betalen.
    .who = Als één rekening even niet lukt. Heb je meer schulden, of moet je misschien je huis uit? Dan past hulp bij schulden beter.

je-suggestion-c06 =
    .what = Alle brieven liggen bij elkaar. Je bekijkt ze op een vast moment, dus er blijft minder liggen.
    .who = Als er wat post blijft liggen. Ligt er post van maanden? Dan kan een vrijwilliger met je meekijken.

je-suggestion-c07 = Maak je huis veiliger en handiger
    .step = Loop door je huis. Let per kamer op losse kleedjes, licht en steun.
    .who = Als je bang bent om te vallen. Huur je? Overleg dan voor je boort. Voor een grote aanpassing kun je de gemeente om hulp vragen.

je-suggestion-c08 =
    .step = Vraag bij de thuiszorgwinkel of huisarts wat bij je past. Vraag ook wie kan meekijken.
    .who = Als je alleen woont, soms iets vergeet of je veiliger wilt voelen. Past minder als een apparaat je onrustig maakt.

je-suggestion-c09 =
    .step = Vraag je zorgverzekeraar welk uitleenpunt je mag gebruiken.
    .who = Als je het kort nodig hebt, bijvoorbeeld na een operatie. Is het voor langer? Dan kun je de gemeente om hulp vragen.

je-suggestion-c10 =
    .what = Een winkel of maaltijddienst brengt het bij je thuis. Je hoeft minder te tillen of te koken.
    .who = Als winkelen of koken zwaar is en je dit kunt betalen. Past niet als je hulp nodig hebt bij het eten.
    .cost = Je betaalt de boodschappen of maaltijden zelf.

je-suggestion-c11 =
    .what = Je kiest zelf iemand die bij je schoonmaakt. Samen spreken jullie dag, taken en loon af.
    .who = Als je zelf een hulp kunt betalen. Is dat te duur, of wil je meer steun? Dan kun je de gemeente om hulp vragen.
    .cost = Je betaalt de hulp zelf.

je-suggestion-c12 =
    .what = Bewegen kan goed zijn voor je lijf en je hoofd. Een klein stukje telt ook.
    .who = Als je je fitter wilt voelen. Past niet als je arts het afraadt. Twijfel je? Vraag het je huisarts.

je-suggestion-c13 = Praat met je werkgever
    .what = Samen kijken jullie wat kan, zoals andere uren of ander werk. Ook verlof (tijdelijk vrij) kun je bespreken.
    .step = Vraag een gesprek aan. Noem één ding dat jou zou helpen.
    .who = Als je werkt en ziek bent of voor iemand zorgt. Is er ruzie op het werk? Dan past juridisch advies beter.

je-suggestion-c14 =
    .what = Je vraagt zelf of je ergens mag werken, leren of meekijken. Zo leer je het werk kennen.
    .step = Kies één bedrijf dat je leuk lijkt. Vraag of je een keer mag meekijken.
    .who = Als je werk of een leerplek zoekt. Ben je nu ziek? Dan kan dit wachten.

je-suggestion-c15 =
    .what = Vaste gewoontes kunnen helpen bij stress, piekeren of somber zijn. Je begint klein.
    .who = Als je lichte klachten hebt. Duurt het lang of wordt het zwaarder? Bel dan je huisarts.

je-suggestion-c16 =
    .what = Dit is een plan voor minder drinken, blowen of gokken. Je kijkt hoe het gaat en kiest een doel.
    .who = Als je zelf iets wilt veranderen. Drink of gebruik je elke dag veel? Stop niet ineens, maar bel je huisarts.

je-suggestion-c17 = Bereid je gesprek voor
    .what = Je schrijft op wat je wilt vertellen en vragen. Dat geeft steun in het gesprek.
    .step = Vul hier “Mijn gesprek” in. Je kunt het ook printen.
    .who = Als je een gesprek hebt over hulp. Het mag, het hoeft niet. Kan je vraag niet wachten? Bel dan liever.

je-suggestion-c18 = Regel wie jou mag helpen
    .what = Je legt vast wie iets voor je mag regelen. Dat heet een machtiging of volmacht.
    .who = Als je iemand vertrouwt en hulp wilt met papieren. Zet iemand je onder druk, of twijfel je? Teken dan nog niets.
    .cost = Alleen als je naar een notaris gaat, kost het geld.

je-suggestion-c19 =
    .what = Je oefent met de fiets, de bus, de trein of meerijden. Zo kom je misschien vaker ergens.
    .step = Oefen één rit, samen met iemand. Kies een rit die je vaker wilt maken.
    .who = Als reizen lukt met wat oefening. Past niet als het verkeer voor jou onveilig is.

## 0b

je-suggestion-c20 = Teken de mensen om je heen
    .what = Je tekent wie je kent en wie dichtbij staat. Zo zie je wie je iets kunt vragen.
    .step = Zet jezelf in het midden. Schrijf er zes namen omheen. Minder mag ook.
    .who = Als je een paar mensen kent. Past niet als je bang bent voor iemand om je heen.

je-suggestion-c21 =
    .who = Als meer mensen willen helpen. Past minder bij ruzie, of als je dit liever privé houdt.

je-suggestion-c22 =
    .what = Je praat met familie en bekenden en beslist samen. Dat heet een familiegroepsplan.
    .who = Als je samen wilt beslissen. Past niet bij geweld of dwang. Is een kind niet veilig? Bel dan Veilig Thuis.

je-suggestion-c23 =
    .who = Als je vragen lastig vindt. Dat vinden veel mensen. Past minder als die ander het al zwaar heeft.

je-suggestion-c24 =
    .what = Samen hoor je meer dan alleen. Die ander kan ook iets vragen of opschrijven.
    .step = Vraag iemand die je vertrouwt, ook van buiten je huis. Geef dag en tijd door.
    .who = Voor elk gesprek of elke afspraak. Past niet als die persoon je bang maakt of de baas speelt.

je-suggestion-c25 =
    .what = Elke dag hoort iemand hoe het met je gaat. Dat kan een veilig gevoel geven.
    .who = Als je alleen woont en bang bent om te vallen. Past niet als er steeds iemand bij je moet zijn.

je-suggestion-c26 = Laat iemand het even van je overnemen
    .what = Een ander is een avond, dag of nacht bij degene voor wie jij zorgt. Dan heb je tijd om uit te rusten.
    .who = Als je voor iemand zorgt en moe bent. Past niet bij zware verpleging. De ander moet het ook willen.

je-suggestion-c27 = Leer je buren kennen
    .what = Buren zijn dichtbij. Als je elkaar kent, is een vraag stellen makkelijker.
    .step = Groet deze week twee buren. Noem ook je naam.
    .who = Als je nieuw bent of weinig mensen kent. Past niet als een buur je lastigvalt. Ook niet bij ruzie.

je-suggestion-c28a =
    .who = Als je jonge kinderen hebt. Past minder als je dit liever voor jezelf houdt.

## 0c

je-suggestion-c28 =
    .what = Op een buurtmarktplaats helpen buurtgenoten elkaar. Je kunt iets vragen, en ook iets aanbieden.
    .who = Voor kleine klussen of gezelschap. Niet voor verpleging, geldzaken of je veiligheid.

je-suggestion-c29 =
    .what = Een vrijwilliger helpt je met een klus, een rit of een boodschap.
    .step = Bel en vraag of zij jouw klus kunnen doen.
    .who = Als niemand om je heen kan helpen of je weinig geld hebt. Past niet als je meteen hulp nodig hebt.

je-suggestion-c30 =
    .what = Een vrijwilliger komt bij je langs of gaat met je op pad. Samen doen jullie iets leuks.
    .step = Bedenk wat je graag samen doet. Bel en vertel dat.
    .who = Als je je alleen voelt of niemand hebt om mee te gaan. Gaat het nu heel slecht? Bel dan je huisarts.

je-suggestion-c31 =
    .what = Een netwerkcoach zoekt met je naar meer contact en steun. Het gaat in jouw tempo.
    .step = Vraag een kennismaking. Daarna beslis je of je verder wilt.
    .who = Als je weinig mensen kent of er alleen voor staat. Past niet als je bang bent voor iemand om je heen.

je-suggestion-c32 =
    .what = Je hoort hoe anderen het doen en vertelt wat je wilt. Dat heet lotgenotencontact.
    .step = Kijk welke groep bij je past. Ga één keer kijken.
    .who = Als herkenning je goed doet. Past minder als een groep je te veel is.

je-suggestion-c33 = Vraag een vrijwilliger voor je post
    .what = Een vrijwilliger zoekt samen met jou je post en papieren uit. Je beslist zelf.
    .step = Verzamel je post in één tas. Bel daarna voor een afspraak.
    .who = Als papieren blijven liggen. Moet je misschien je huis uit, of stopt je inkomen? Bel dan ook de gemeente.

je-suggestion-c34 =
    .what = Een vrijwilliger kijkt met je naar je geld en brieven. Samen maken jullie een overzicht.
    .step = Bel voor een gesprek. Je hoeft nog niets uitgezocht te hebben.
    .who = Als je achterloopt met betalen. Moet je misschien je huis uit, of stopt je stroom of verzekering? Bel dan ook de gemeente.

je-suggestion-c35 =
    .what = Je praat Nederlands met één vrijwilliger. Of je gaat naar een taalcafé, waar een groep samen oefent.
    .step = Ga één keer langs. Je hoeft nog niets te kunnen.
    .who = Als Nederlands lastig voor je is. Elk niveau is goed.

je-suggestion-c36 =
    .what = Een digimaatje helpt je met computer of telefoon. Ook met DigiD: je inlog voor de overheid.
    .step = Neem je telefoon mee en stel één vraag. Geef nooit je code.
    .who = Als internet lastig is. Vraagt iemand om je codes? Stop dan meteen.

je-suggestion-c38 =
    .what = In een groep in de buurt doe je samen iets leuks. Je ziet vaker dezelfde mensen.
    .who = Als je gezelschap wilt. Is het spannend? Neem dan iemand mee.

je-suggestion-c39 = Laat een vrijwilliger je even aflossen
    .what = Een vrijwilliger is een paar uur bij degene voor wie jij zorgt. Dan heb je tijd voor jezelf.
    .who = Als je voor iemand zorgt en die dit ook wil. Niet voor medische zorg of bij onveilig gedrag.

je-suggestion-c40 =
    .what = Een steungezin helpt jouw gezin af en toe. Bijvoorbeeld met een middag spelen.

je-suggestion-c41 =
    .who = Als je je daar thuis voelt. Voel je druk, of ben je er niet welkom? Kies dan iets anders.

je-suggestion-c43 =
    .what = Je helpt met iets wat je goed kunt. Dat kan plezier en contact geven.
    .who = Als je dat graag wilt. Het hoeft niet. Is het nu zwaar? Dan ga je zelf voor. Heb je een uitkering? Overleg met je contactpersoon.

je-suggestion-c44 =
    .what = Je praat met anderen die herstellen. Een ervaringsdeskundige helpt daarbij. Die heeft het zelf meegemaakt.
    .who = Als je herstelt van psychische klachten of verslaving. Gaat het nu heel slecht? Bel dan je huisarts.

## 0d

je-suggestion-c45 =
    .what = In een buurthuis ontmoet je mensen of doe je samen iets. Je hebt geen verwijsbrief nodig.

je-suggestion-c47 = Dagbesteding waar je zo terechtkunt
    .what = Dagbesteding is een plek waar je overdag iets doet met anderen. Soms lijkt het op werk.
    .step = Vraag of je mag komen kijken. Vraag ook of daar een besluit (beslissing van de gemeente) voor nodig is.
    .who = Als je graag iets vasts doet. Heb je veel zorg of toezicht nodig? Bekijk dan dagbesteding met zorg.

je-suggestion-c48 =
    .who = Als je een beperking hebt en graag meedoet in de buurt. Vraag vooraf of je er goed kunt komen.

je-suggestion-c49 =
    .what = Je bent buiten en werkt samen met anderen. Dat kan rust en beweging geven.
    .step = Vraag of je één ochtend mag meekijken.
    .who = Als je graag buiten bent. Past minder bij een allergie, of als tuinwerk pijn doet.

je-suggestion-c50 =
    .what = Op zo'n plek werk en leer je in je eigen tempo. Iemand begeleidt je daarbij.
    .step = Vraag een proefdag aan. Zo merk je of het past.
    .who = Als een gewone baan nog ver weg is en je wilt groeien. Past minder als je bijna een baan hebt.

je-suggestion-c51 =
    .what = De huisarts brengt je in contact met iemand van welzijn. Samen zoeken jullie een activiteit die past.
    .step = Vraag het je huisarts. Neem deze pagina mee.
    .who = Als je vaak bij de huisarts komt en contact of iets te doen mist. Heb je een nieuwe klacht? Noem die ook.

je-suggestion-c52 =
    .what = Er zijn cursussen over geld, papieren of leven met een ziekte. Je leert samen met anderen.
    .step = Kies één cursus. Bel en vraag of die bij je past.
    .who = Als je iets wilt leren in een groep. Is er nu te veel aan de hand? Dan past hulp voor jou alleen beter.

je-suggestion-c53 =
    .what = Je beweegt samen met anderen. Een buurtsportcoach weet wat er is en denkt met je mee.
    .step = Vraag de buurtsportcoach wat bij je past.
    .who = Als je met anderen wilt bewegen. Past niet als je arts het afraadt.

je-suggestion-c54 =
    .step = Ga langs en vraag naar het informatiepunt. Neem je brief of telefoon mee.

je-suggestion-c55 =
    .what = Een cliëntondersteuner denkt met je mee en kan meegaan naar gesprekken. Jouw belang staat voorop.
    .who = Voor iedereen. Je mag dit altijd vragen: vóór, tijdens en na een melding (je vraag om hulp).

je-suggestion-c56 =
    .who = Als een brief of formulier lastig is. Ook als je het niet eens bent met een besluit (beslissing).

je-suggestion-c57 =
    .what = Een maatschappelijk werker luistert en zoekt met je naar een oplossing.
    .step = Bel voor een afspraak. Zeg kort waar je mee zit.
    .who = Als je zorgen hebt over thuis, geld of hoe je je voelt. Ben je nu niet veilig? Bel het alarmnummer.

je-suggestion-c59 =
    .what = Mantelzorgers zorgen voor iemand dicht bij hen. Hier kun je je verhaal kwijt en advies vragen.
    .step = Bel en vertel hoe het met jóú gaat. Vraag ook naar de waardering voor mantelzorgers.
    .who = Voor iedereen die voor iemand dichtbij zorgt. Ook als je jezelf geen mantelzorger noemt.

je-suggestion-c60 = Stel je vraag over opgroeien of opvoeden
    .what = Het CJG (Centrum voor Jeugd en Gezin) denkt met je mee. Bijvoorbeeld over thuis, school of hoe je je voelt.
    .who = Voor kinderen, jongeren en ouders. Ben jij of is een kind niet veilig? Bel dan Veilig Thuis.

je-suggestion-c61 =
    .what = School heeft zorgplicht. Dat betekent: de school moet zoeken naar een plek die past.
    .who = Als leren of naar school gaan lastig is, of vaak botst. Je mag iemand meenemen die je vertrouwt.

je-suggestion-c62 =
    .what = Een jongerenwerker kent de buurt en denkt met je mee. Bijvoorbeeld over werk of een eigen plan.

je-suggestion-c63 =
    .step = Vraag je gemeente naar de pas. Vraag ook hoe je die aanvraagt.
    .who = Voor mensen met een laag inkomen. Het gaat om een pas van je eigen gemeente.

je-suggestion-c64 =
    .what = Soms kan een fonds sport, muziek of schoolspullen betalen.
    .who = Voor iedereen onder de 18 jaar in een gezin met een laag inkomen.

je-suggestion-c65 =
    .step = Vraag het aan vóór je iets koopt. Vertel waarvoor het is.
    .who = Als je nodige kosten niet kunt betalen. Is het al gekocht? Bel en vraag wat nog kan.

je-suggestion-c66 =
    .who = Als je een laag inkomen en veel zorgkosten hebt. Overstappen kan meestal alleen per 1 januari.

je-suggestion-c68 =
    .step = Vraag het wijkteam (hulpverleners in je buurt) om je aan te melden.
    .who = Als er geen geld is voor eten of kleding. Heb je vandaag niets te eten? Bel meteen de gemeente.

je-suggestion-c69 =
    .what = Iemand van buiten helpt jou en je buren om te praten. Die kiest geen kant.
    .who = Bij ruzie met buren, als jullie allebei willen praten. Niet bij dreiging of geweld.

je-suggestion-c70 =
    .what = Een vrijwilliger rijdt, of je neemt de buurtbus. Er is ook hulp bij reizen met bus en trein.
    .step = Kijk op ikwilvervoer.nl, of laat iemand met je kijken.
    .who = Als reizen lukt met een beetje hulp. Past niet als je liggend reist of onderweg veel zorg nodig hebt.

je-suggestion-c71 =
    .what = Bij een hulplijn kun je rustig je verhaal doen. Iemand luistert naar je.
    .step = Bel de Luisterlijn of MIND Hulplijn. Je hoeft niets voor te bereiden.
    .who = Als je nu met iemand wilt praten. Is er direct gevaar? Bel dan het alarmnummer.
    .cost = Meestal betaal je gewone belkosten.

je-suggestion-c72 =
    .what = Een energiecoach kijkt met je hoe je energie kunt besparen. Dat kan geld schelen.
    .step = Zoek je laatste energierekening op. Vraag een energiecoach om mee te kijken.
    .who = Als je rekening hoog is. Stopt je gas, water of stroom bijna? Bel dan meteen de gemeente.

je-suggestion-c73 =
    .what = Het Juridisch Loket legt uit wat je rechten zijn. Bijvoorbeeld bij werk, geld of een besluit (beslissing).
    .who = Als je een brief, ruzie of besluit hebt. Staat er een uiterste datum in de brief? Bel dan snel.

je-suggestion-c74 =
    .what = Je bespreekt of verhuizen helpt. Je kunt ook vragen naar urgentie: voorrang bij een huis.
    .step = Vraag een gesprek bij je woningcorporatie. Die verhuurt huizen met een lage huur.
    .who = Als je huis niet past of te duur is. Heb je vannacht geen plek? Bel dan vandaag de gemeente.

## 1

je-suggestion-c75 = Praat met je huisarts
    .what = De huisarts denkt mee over je lichaam en je hoofd. Een praktijkondersteuner helpt de huisarts daarbij.
    .step = Bel je huisarts en vraag om een dubbel gesprek. Dan is er meer tijd.
    .who = Voor vragen over gezondheid, je gevoel, drank of drugs. Ook voor kinderen en jongeren.
    .cost = Dit gesprek gaat niet van je eigen risico af: wat je eerst zelf betaalt.

je-suggestion-c76 =
    .what = Een verpleegkundige helpt thuis met wassen, wonden of medicijnen. Dat loopt via je zorgverzekering.
    .who = Als je thuis zorg voor je lichaam nodig hebt. Niet voor alleen het huishouden.
    .cost = Dit gaat niet van je eigen risico af: wat je eerst zelf betaalt.

je-suggestion-c77 =
    .what = Het wijkteam is een groep hulpverleners in je buurt. Zij kijken met je naar alles tegelijk.
    .who = Als er meer dingen tegelijk spelen of je het overzicht kwijt bent. Bij één vraag past een andere plek vaak beter.

je-suggestion-c78 =
    .what = Met een melding vraag je de gemeente om hulp. De gemeente kijkt dan samen met je wat nodig is.
    .step = Maak hier je melding klaar, of bel de gemeente.
    .who = Voor iedereen die hulp van de gemeente wil. Je mag altijd een melding doen.

je-suggestion-c79 =
    .what = Een CJG-coach denkt langer mee met jongeren en ouders. CJG is het Centrum voor Jeugd en Gezin.
    .who = Als je meer zoekt dan één advies. Ben jij of is een kind niet veilig? Bel dan Veilig Thuis.

je-suggestion-c80 =
    .what = De gemeente kijkt met je naar je schulden. Samen zoeken jullie naar een oplossing.
    .step = Bel. Zeg het meteen als je misschien je huis, stroom of verzekering kwijtraakt.
    .who = Voor iedereen met schulden, groot of klein. Ook als je werkt.

je-suggestion-c81 =
    .step = Maak een afspraak. Neem je paspoort of ID-kaart mee.
    .who = Als je geen inkomen hebt of hulp wilt bij werk. Komt je uitkering van UWV? Bel dan UWV.

je-suggestion-c82 =
    .what = Een casemanager is een vaste begeleider bij dementie. Die denkt mee met jou en wie dicht bij je staat.
    .who = Bij dementie, of als je je daar zorgen over maakt. Ook als je voor iemand zorgt.

je-suggestion-c83 = Maak een toekomstplan rond je 18e
    .what = Rond je 18e verandert er veel. Jouw plan gaat over zorg, leren of werken, wonen, geld en veiligheid.
    .step = Vul de vijf onderwerpen in. Het hoeft niet in één keer. Vraag je CJG-coach (begeleider voor jeugd) erbij.

## 2

je-suggestion-c84 =
    .what = Dit is hulp bij schoonmaken en ander werk in huis. De gemeente kijkt samen met je wat nodig is.
    .step = Schrijf op wat in huis lukt en wat niet. Een melding (je vraag om hulp) mag altijd.
    .who = Als het huishouden zwaar is. De gemeente vraagt wat jij en anderen kunnen doen en beslist.

je-suggestion-c85 =
    .what = Dit is hulp bij je dag, je geld of dingen regelen. De gemeente kijkt samen met je wat nodig is.
    .step = Schrijf op waar je hulp bij wilt. Een melding (je vraag om hulp) mag altijd.

je-suggestion-c86 =
    .what = Een vaste plek overdag, met zorg of toezicht erbij. De gemeente kijkt samen met je wat nodig is.
    .step = Schrijf op hoe je dag er nu uitziet. Een melding (je vraag om hulp) mag altijd.
    .who = Als je overdag veel zorg of toezicht nodig hebt. Na een gesprek beslist de gemeente.

je-suggestion-c87 =
    .what = Denk aan een rolstoel, een traplift of een taxi op maat. De gemeente kijkt samen met je wat nodig is.
    .step = Schrijf op waar je wilt komen. Een melding (je vraag om hulp) mag altijd.

je-suggestion-c88 =
    .step = Schrijf samen op wanneer rust nodig is. Een melding (je vraag om hulp) mag altijd.
    .who = Als zorgen zwaar is. De gemeente kijkt samen met je wat nodig is en beslist.

je-suggestion-c89 =
    .what = Dit is wonen met begeleiding dichtbij. De gemeente kijkt samen met je wat nodig is.
    .step = Doe een melding (je vraag om hulp). Dat mag altijd, en bij elke gemeente.

je-suggestion-c90 = Opvang als je geen huis hebt
    .what = Opvang is een tijdelijke plek om te slapen. De gemeente kijkt samen met je wat nodig is.
    .who = Als je geen huis hebt. Soms is er een wachtlijst. Heb je kinderen bij je? Zeg dat meteen.
    .cost = Soms betaal je mee: een eigen bijdrage.

je-suggestion-c91 =
    .step = Bel het CJG (Centrum voor Jeugd en Gezin) of je huisarts. Vraag wat kan.
    .who = Als je meer hulp zoekt. Het CJG of een arts kijkt met je wat nodig is. Ook een jeugdarts of specialist kan verwijzen.

je-suggestion-c92 =
    .who = Als er blijvend iemand dichtbij nodig is. Je mag ook altijd de gemeente om hulp vragen.
    .cost = Soms betaal je mee: een eigen bijdrage.

je-suggestion-c93 =
    .what = Een behandelaar helpt bij psychische klachten of verslaving. De huisarts kan je verwijzen.
    .step = Bel je huisarts. Zeg dat je over behandeling wilt praten.
    .who = Als klachten, drank of drugs je in de weg zitten. Ook bij gokken. Je mag ook altijd de gemeente om hulp vragen.
    .cost = Ben je 18 of ouder? Dan kan dit van je eigen risico af gaan: wat je eerst zelf betaalt.

je-suggestion-c94 =
    .what = Veilig Thuis denkt met je mee. Je kunt advies vragen of zorgen melden.
    .step = Bel op een moment dat het voor jou veilig is. Je mag je naam weglaten.
    .who = Voor iedereen, ook als je je zorgen maakt om een ander. Is er nu gevaar? Bel het alarmnummer.

je-suggestion-c95 =
    .what = De crisisdienst is er voor hulp die niet kan wachten. Je huisarts weet de weg.
    .step = Gevaar? Bel meteen het alarmnummer. Bel anders je huisarts, of de huisartsenpost als die dicht is.
    .who = Als het nu echt niet gaat, met jou of een ander. Is het thuis onveilig? Je kunt ook Veilig Thuis bellen.

## Pages

je-title-check = Je antwoorden – Samenwijzer
je-title-plan = Je plan – Samenwijzer
je-own-words = In je eigen woorden
je-place-not-loaded = Wij konden de gegevens van je gemeente niet laden. Je kunt gewoon verder, of je plaats nog een keer kiezen.
je-places-find = Typ je plaats of dorp
je-easy-not-loaded = De makkelijke teksten ophalen lukt nu niet. Kijk of je internet hebt en probeer het opnieuw.
je-aloud-no-voice = Je apparaat heeft geen Nederlandse stem die op het apparaat zelf werkt.
je-start-title = Waar kunnen wij je mee helpen?
je-start-lead = Je vertelt wat er speelt. Daarna zie je wat je zelf kunt doen en wie kan meehelpen. En waar je terechtkunt.
je-start-melding = Weet je al dat je hulp van de gemeente wilt?
je-start-melding-act = Maak meteen je melding klaar
je-start-private = Wat je hier vertelt, blijft op dit apparaat.
je-start-private-more = Er gaat niets naar de gemeente, totdat je dat zelf doet. Je hoeft geen naam te geven.
je-topics-words = Vertel het in je eigen woorden
    .hint = Bijvoorbeeld: ik slaap slecht en school lukt niet meer. Een paar woorden is genoeg.
je-topics-found = Dit lijkt te gaan over: { $gebieden }. Klopt dat? Je kunt het hieronder veranderen.
je-topics-error = Kies waar het over gaat. Je mag meer kiezen.
je-topic-hint-kind = Opgroeien, opvoeden, school
je-dropped = Door je nieuwe antwoord tellen deze vragen niet meer mee: { $vragen }
je-unsafe-title = Je bent niet alleen
je-ask-number = Vraag het nummer aan je gemeente of huisarts.
je-safety-private = Wat je hierover zegt, komt niet in je plan of melding. Alleen als je dat zelf kiest.
je-help-without-text = Je kunt altijd bellen met je gemeente, of langsgaan. Je mag iemand meenemen.
je-check-title = Dit heb je verteld
je-check-lead = Klopt alles? Je kunt elk antwoord veranderen.
je-check-hidden = Ingevuld. Wij laten het hier niet zien, voor jouw veiligheid.
je-check-dropped = Door je nieuwe antwoord tellen sommige vragen niet meer mee. Die staan er niet meer bij.
je-check-result = Bekijk wat bij je past
je-result-title = Dit past bij wat je vertelde
je-result-lead = Je ziet eerst wat dichtbij is. Je kiest zelf. Een melding doen mag altijd.
je-result-urgent-act = Bekijk wie je kunt bellen
je-result-named = Je noemde { $gebieden }.
je-result-jump = Of lees meteen waar je terechtkunt
je-because = Omdat je zei: “{ $antwoord }”.
je-own-contribution = Soms betaal je mee: een eigen bijdrage. Vraag de gemeente hoeveel.
je-own-contribution-per-month = Soms betaal je mee: een eigen bijdrage. In { $jaar } is dat hoogstens { $bedrag } per maand. Kijk op hetcak.nl.
je-put-aside = “{ $stap }” staat nu niet meer in de lijst. Het staat wel in je plan.
je-reason-hint = Dit mag leeg blijven. Vul je het in, dan vertel je het maar één keer.
je-route-title = Hier kun je terecht
je-route-own = Je kunt zelf beginnen
je-route-plan = Maak je plan en melding klaar
je-plan-title = Je plan
je-plan-lead = Lees het rustig na. Je kunt alles veranderen of weglaten. Er is nog niets verstuurd.
je-plan-safety = Deze regels deel je alleen als je dat zelf aankruist.
je-plan-edit-label = Schrijf het zoals jij het wilt
je-melding-title = Je melding
je-melding-lead = Met een melding vraag je de gemeente om hulp. Hieronder staat precies wat je meeneemt. Er is nog niets verstuurd. Je doet de melding zelf. Dat kan met deze tekst, aan de telefoon of aan het loket.
je-melding-name = Je naam (mag leeg blijven)
je-melding-words = Wat wil je zeggen?
    .hint = In je eigen woorden. Een paar zinnen is genoeg.
je-melding-plan = Verander de regels van je plan
je-melding-preview = Dit neem je mee
je-melding-where = Hier doe je de melding
je-melding-after = De gemeente bevestigt je melding. Binnen 6 weken doet zij onderzoek, samen met jou. Tot 7 dagen na je melding mag je dit plan geven.
je-document-script = Dit kun je zeggen als je belt
je-copied = De tekst is gekopieerd. Je kunt hem nu plakken.
je-saved = Het bestand staat bij je downloads. De naam begint met: mijn. Staat het er niet? Kopieer dan de tekst.
je-not-saved = Bewaren lukt hier niet. Je kunt de tekst printen of kopiëren.
je-not-printed = Printen lukt hier niet. Je kunt de tekst kopiëren of bewaren.
je-not-saved-but-print = Bewaren lukt hier niet. Je kunt de tekst nog printen.
je-not-saved-but-copy = Bewaren lukt hier niet. Je kunt de tekst nog kopiëren.
je-not-printed-but-save = Printen lukt hier niet. Je kunt de tekst nog bewaren.
je-not-printed-but-copy = Printen lukt hier niet. Je kunt de tekst nog kopiëren.
je-privacy-device = Alles wat je vertelt, blijft in dit venster. Sluit je het venster, dan is het weg.
je-privacy-sent = De app stuurt niets weg. Ook niet naar de gemeente. Je beslist zelf wat je deelt.
je-privacy-advice = De app geeft advies. De gemeente beslist, samen met jou. Ook zonder deze app mag je altijd een melding doen.

je-plan-part-a =
    .hint = Is de hulp tijdelijk of blijvend nodig? Wat wil je het liefst?

je-plan-part-b =
    .hint = Wat doe je zelf? Wat doen de mensen met wie je woont?

je-plan-part-c =
    .hint = Wie helpt nu? Wie zou je kunnen vragen?

je-plan-part-e =
    .hint = Wat heb je al geprobeerd? Wat hielp wel, en wat niet?

je-plan-part-f =
    .hint = Wie helpt je al, bijvoorbeeld de huisarts of school?

je-plan-part-g =
    .hint = Zijn er kosten waar je je zorgen over maakt?

je-plan-part-gesprek =
    .hint = Doe je het gesprek alleen, of met wie? Welke vragen heb je?
je-later-missing-text = Wij konden deze pagina niet laden. Kijk of je internet hebt. Wat je vertelde, is er nog.
je-later-missing-words = Dat lukt nu niet. Kijk of je internet hebt, of kies hieronder.

## erase.ftl

je-erase-title = Wil je alles wissen?
je-erase-text = Je antwoorden en je plan zijn dan weg. Je kunt ze niet terughalen.

## device.ftl

je-idle-why = Doe je { $aantal } minuten niets? Dan vragen wij of je er nog bent. Daarna wissen wij alles.
je-idle-warning = Ben je er nog? Druk op een toets of tik op het scherm. Anders wissen wij zo alles.
je-idle-goes-on = Goed, je kunt verder. Er is niets gewist.
je-idle-off = Wij wissen nu niet meer automatisch. Wis zelf alles als je klaar bent.
je-behind-save = Het bestand blijft staan bij de downloads. Wie dit apparaat gebruikt, kan het openen. Gooi het weg voordat je stopt.
je-gone-title = Dit blijft niet achter als je weggaat
je-gone-back = Met de knop Terug ziet niemand wat je vertelde.
je-stays-history = In de geschiedenis van de browser staat dat je deze site bezocht. Er staat niet bij waar het over ging.
je-stays-download = Een bestand dat je bewaart, blijft bij de downloads staan. Het heet: mijn-plan.
je-stays-clipboard = Tekst die je kopieert, blijft bewaard. Dat duurt tot iemand iets anders kopieert.
je-stays-network = Wie het internet beheert, kan zien welke sites je bezoekt.
je-stays-managed = Is het apparaat van een ander? Die kan vaak zien wat je doet.

je-copy-lead = Een kopie is een bestand. Daarmee ga je later verder.
je-copy-holds = In de kopie staat alles wat je vertelde. Ook wat je niet deelt.
je-copy-locked-why = Alleen wie de wachtzin weet, kan de kopie lezen. Schrijf de wachtzin op. Ben je de wachtzin kwijt? Dan gaat de kopie niet meer open.
je-copy-passphrase = Je wachtzin
je-copy-saved = De kopie staat bij je downloads. De naam is: mijn-kopie.
je-copy-not-saved = Bewaren lukt hier niet. Je antwoorden staan nog in dit venster.
je-copy-cover-how = Zo ga je verder. Open Samenwijzer en kies “{ copy-load-link }”. Kies daar dit bestand en typ je wachtzin.
je-copy-cover-else = Weet je de wachtzin niet meer? Dan kan niemand de kopie openen.
je-copy-load-lead = Kies het bestand dat je bewaarde. Er verandert pas iets als je dat wilt.
je-copy-file = Je bestand
je-copy-same = In de kopie staat hetzelfde als wat je nu vertelde.
je-copy-what-place = Je gemeente
je-copy-what-way = Hoe je begon
je-copy-what-story = Wat je zelf schreef
je-copy-what-plan = Je plan
je-copy-what-person = Je gegevens voor de melding

## leaves.ftl
je-leaves-told = Wat je vertelt, zit daar niet in. Iedereen in je gemeente krijgt dezelfde bestanden.
