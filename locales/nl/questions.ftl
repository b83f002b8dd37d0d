### De vragen: de vraag zelf (paginatitel), .hint (regel eronder) en .why (waarom we het vragen).
### Bij "gaat" ook .g .m .n .x: een voorbeeld onder elke keuze, in de eerste persoon.
###
### Regels: B1, "u", één vraag tegelijk, titel hoogstens 12 woorden, zinnen hoogstens 14 woorden.
### Geen verwijt, oordeel of belofte. Een moeilijk woord krijgt meteen uitleg.
### De hints bij veilig en nood noemen de keuze “Geen van deze”: die moet daar zo heten.
### Ook question-gaat-recht (“Het gaat goed”) en question-taal (laatste keuze) noemen een keuze.

## Wie invult voor of met een ander

helper-note-ander = “Ik” is hier de ander. Antwoord zoals die het zelf zou zeggen.
helper-note-professional = “Ik” is hier de bewoner. Antwoord zoals die het zelf zou zeggen, liefst samen.
helper-note-mantelzorger = Kies wat bij u samen past. De vraag over volhouden gaat over uzelf.
helper-note-ouder = “Ik” is hier uw kind. Denk bij vragen over thuis aan uw gezin.

## Begin

question-rol-vraag = Voor wie zoekt u hulp?
    .hint = Heeft u zelf ook een vraag? Kies dan wat nu het meest telt.
    .why = Dan passen de vragen beter bij u.

question-rol-zorg = Hoe helpt u de ander?
    .hint = Kies wat het meest past.
    .why = Wie vaak voor een ander zorgt, heeft zelf soms ook steun nodig. Daarom vragen wij dit.

question-weetervan = Weet de ander dat u hier hulp zoekt?
    .hint = Beide antwoorden zijn goed.
    .why = Soms is het goed om er eerst samen over te praten. Soms is dat niet veilig.

question-veilig = Is er iets wat niet kan wachten?
    .hint = Kruis aan wat klopt, ook als u twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij gevaar ziet u meteen wie u kunt bellen. Uw antwoord gaat nergens heen, tenzij u dat zelf wilt.

question-leeftijd-jong = Hoe oud bent u?
    .why = Onder de 18 is er andere hulp dan erboven. Uw geboortedatum vragen wij niet.

question-leeftijd-vraag = Hoe oud bent u?
    .hint = Gaat het om uw kind? Kies dan de leeftijd van uw kind.
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-leeftijd-zorg = Om welke leeftijd gaat het?
    .hint = Zorgt u zelf voor een naaste? Kies uw eigen leeftijd. Anders kiest u de leeftijd van de ander.
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-huishouden = Wie wonen er bij u in huis?
    .hint = U mag meer aankruisen. Woont een kind soms bij u? Dat telt ook.
    .why = Hulp kan ook voor uw gezin zijn. Daarom vragen wij met wie u woont.

## Hoe het gaat, per leefgebied

question-gaat-geld = Lukt het om rond te komen?
    .hint = Denk aan uw rekeningen in de laatste maand.
    .why = Hulp bij geld begint vaak klein. Met uw antwoord kiezen wij stappen die passen.
    .g = Ik kom rond
    .m = Soms is het spannend aan het eind van de maand
    .n = Ik loop achter met betalen
    .x = Ik weet niet meer hoe het moet

question-gaat-werk = Hoe gaat het met werken of leren?
    .hint = Denk ook aan vrijwilligerswerk, een cursus of zoeken naar werk.
    .why = Werken of leren kan op veel manieren. Wij zoeken wat bij u past.
    .g = Wat ik doe, past bij mij
    .m = Ik doe het, maar het is zwaar of past niet
    .n = Ik heb geen werk of school, of raak die kwijt
    .x = Ik zit vast en zie geen weg vooruit

question-gaat-dag = Heeft u genoeg te doen op een dag?
    .hint = Denk aan een gewone dag van de laatste tijd.
    .why = Voor een fijne dag is er vaak iets in de buurt. Wij kijken wat bij u past.
    .g = Mijn dagen zijn goed gevuld
    .m = Sommige dagen duren lang
    .n = Ik verveel mij vaak, of mis houvast
    .x = Elke dag is leeg of loopt door elkaar

question-gaat-wonen = Heeft u een goede plek om te wonen?
    .hint = Denk aan uw huis, de huur, en of u kunt blijven.
    .why = Een goede plek geeft rust. Wij kijken wie met u mee kan denken.
    .g = Ik woon goed en kan hier blijven
    .m = Het is niet ideaal, maar het gaat
    .n = Mijn huis past niet meer, of blijven is onzeker
    .x = Ik heb geen huis, of raak het kwijt

question-gaat-thuis = Hoe gaat het thuis met elkaar?
    .hint = Woont u alleen? Denk dan aan familie of een ex-partner.
    .why = Spanning thuis komt vaak voor. Voelt u zich niet veilig? Dan gaat dat voor.
    .g = We hebben het goed met elkaar
    .m = Er is soms spanning, maar we komen eruit
    .n = Er is vaak ruzie, of we praten niet meer
    .x = Het is elke dag ruzie of spanning

question-gaat-kind = Hoe gaat het met kinderen en opvoeden?
    .hint = Denk aan thuis, school, slapen en spelen.
    .why = Elke ouder heeft weleens vragen. Wij laten zien wie kan meedenken.
    .g = Er zijn drukke dagen, maar we redden het
    .m = Het kost veel geduld of energie
    .n = Mijn kind heeft het moeilijk, of het botst vaak
    .x = Ik weet niet meer wat ik kan doen

question-gaat-hoofd = Hoe gaat het in uw hoofd?
    .hint = Denk aan slapen, piekeren, angst of somber zijn.
    .why = Praten of een kleine stap kan lucht geven. Wij kijken wat bij u past.
    .g = Ik voel mij meestal goed
    .m = Ik slaap slecht of pieker soms
    .n = Ik ben vaak somber, bang of gespannen
    .x = Ik weet niet hoe ik de dag doorkom

question-gaat-lijf = Hoe gaat het met uw lichaam?
    .hint = Denk aan bewegen, pijn, moe zijn, zien en horen.
    .why = Een hulpmiddel of wat steun kan veel schelen. Wij kijken wat past.
    .g = Ik kan doen wat ik wil doen
    .m = Sommige dingen kosten mij meer kracht
    .n = Veel dingen lukken niet meer alleen
    .x = Ik kan bijna niets meer zelf

question-gaat-gebruik = Heeft u grip op alcohol, drugs of gokken?
    .hint = Gaat het om gamen of pillen? Dat mag u hier ook zeggen.
    .why = Wij oordelen niet. Met uw antwoord zoeken wij steun die past.
    .g = Ik doe dit niet, of ik heb er grip op
    .m = Het is soms meer dan ik wil
    .n = Ik wil minderen, maar het lukt niet
    .x = Ik kan niet stoppen, en er gaat veel mis

question-gaat-zorg = Lukt het om voor uzelf te zorgen?
    .hint = Denk aan wassen, aankleden, eten, en aan medicijnen.
    .why = Hulp hierbij komt soms van de wijkverpleging, soms van de gemeente. Wij wijzen de weg.
    .g = Dat lukt mij zelf
    .m = Het lukt, maar langzaam of met pijn
    .n = Ik heb er hulp bij nodig
    .x = Eten of wassen komt er bijna niet meer van

question-gaat-huis = Lukt het om alles in huis te regelen?
    .hint = Denk aan schoonmaken, boodschappen, post en formulieren.
    .why = Hulp in huis kan op veel manieren. Wij kijken wat bij u past.
    .g = Mijn huis en papieren zijn op orde
    .m = Het lukt, maar er blijft wat liggen
    .n = Veel blijft liggen, het lukt niet alleen
    .x = Ik krijg het niet meer gedaan

question-gaat-net = Heeft u mensen bij wie u terechtkunt?
    .hint = Denk aan familie, vrienden, buren of iemand van een club.
    .why = Soms kan iemand dichtbij iets doen. Is er weinig steun? Dan kiezen wij andere stappen.
    .g = Er is iemand die ik altijd kan bellen
    .m = Er zijn mensen, maar ik vraag niet snel iets
    .n = Ik heb weinig mensen en ben vaak alleen
    .x = Ik heb niemand en voel mij heel alleen

question-gaat-mee = Lukt het om erop uit te gaan?
    .hint = Denk aan winkels, bezoek, een club en hoe u daar komt.
    .why = Soms gaat het om vervoer, soms om durven. Wij kijken wat past.
    .g = Ik kom waar ik wil zijn
    .m = Ik ga minder vaak weg dan ik wil
    .n = Ik kom bijna nergens meer
    .x = Ik kom mijn huis niet meer uit

question-gaat-recht = Hoe staat het met politie, boetes of een rechter?
    .hint = Speelt er niets? Kies dan “Het gaat goed”.
    .why = Er is gratis advies over regels en recht. Wij wijzen u de weg.
    .g = Er speelt niets, of het is geregeld
    .m = Er loopt iets, en ik weet wat ik kan doen
    .n = Ik kom er zelf niet uit
    .x = Er is haast bij, en ik weet geen raad

question-gaat-mz = Hoe gaat het met zorgen voor een ander?
    .hint = Zorgen voor iemand dicht bij u heet ook wel mantelzorg.
    .why = Wie zorgt, mag ook zelf steun vragen. Wij kijken wat u lucht geeft.
    .g = Ik zorg graag en houd het vol
    .m = Het is druk, maar het lukt nog
    .n = Het is te veel voor mij
    .x = Ik kan niet meer

## Wat goed gaat of nog lukt, per leefgebied

-why-goed = Wat lukt, kan een goed begin zijn. Niets bedenken is ook goed.

question-goed-geld = Wat lukt er wel met geld?
    .hint = Bijvoorbeeld: ik betaal altijd eerst de huur, of ik kook goedkoop.
    .why = { -why-goed }

question-goed-werk = Wat lukt er wel met werken of leren?
    .hint = Bijvoorbeeld: ik ben op tijd, of ik leer snel door te doen.
    .why = { -why-goed }

question-goed-dag = Welk moment van uw dag is fijn?
    .hint = Bijvoorbeeld: koffie in de zon, of een rondje met de hond.
    .why = { -why-goed }

question-goed-wonen = Wat gaat er wel goed met wonen?
    .hint = Bijvoorbeeld: aardige buren, of ik slaap nu bij een vriend.
    .why = { -why-goed }

question-goed-thuis = Wat of wie geeft u steun?
    .hint = Bijvoorbeeld: samen eten, mijn zus bellen, of even alleen zijn.
    .why = { -why-goed }

question-goed-kind = Wat gaat er wel goed met uw kind?
    .hint = Bijvoorbeeld: we lezen samen, of buiten spelen gaat fijn.
    .why = { -why-goed }

question-goed-hoofd = Wat geeft u een beetje rust of moed?
    .hint = Bijvoorbeeld: muziek, wandelen of bellen met een vriend.
    .why = { -why-goed }

question-goed-lijf = Wat kan uw lichaam wel?
    .hint = Bijvoorbeeld: een klein stukje lopen, of koken als ik zit.
    .why = { -why-goed }

question-goed-gebruik = Wat helpt u om grip te houden?
    .hint = Bijvoorbeeld: sporten, of overdag bij iemand zijn.
    .why = { -why-goed }

question-goed-zorg = Wat doet u zelf bij wassen, kleden of eten?
    .hint = Bijvoorbeeld: mijn gezicht wassen, of zelf mijn brood smeren.
    .why = { -why-goed }

question-goed-huis = Wat lukt er wel in huis?
    .hint = Bijvoorbeeld: de afwas, of boodschappen met iemand samen.
    .why = { -why-goed }

question-goed-net = Wie doet u goed?
    .hint = Bijvoorbeeld: mijn buurvrouw, een oude vriend of mijn kat.
    .why = { -why-goed }

question-goed-mee = Waar komt u graag?
    .hint = Bijvoorbeeld: de markt, de moskee, de kerk of de kaartclub.
    .why = { -why-goed }

question-goed-recht = Wat is er al geregeld of gelukt?
    .hint = Bijvoorbeeld: ik betaal mijn boete in delen, of ik heb een advocaat.
    .why = { -why-goed }

question-goed-mz = Wat gaat er wel goed bij het zorgen?
    .hint = Bijvoorbeeld: we lachen veel, of mijn broer komt op zondag.
    .why = { -why-goed }

question-hulp = Wat klopt hier voor u?
    .hint = U mag allebei aankruisen. Niets aankruisen mag ook.
    .why = Wat er al is, hoeft u niet opnieuw te zoeken. En uw wens telt.

## Wie zorgt, en wat haast heeft

question-mz = Zorgt iemand uit uw omgeving voor u?
    .hint = Zo iemand heet mantelzorger. Bijvoorbeeld uw partner, kind of buur.
    .why = Wie voor u zorgt, kan ook steun krijgen. Daar denken wij dan aan.

question-mzlast = Is het zorgen nog vol te houden?
    .hint = Zorgt u zelf voor iemand? Antwoord dan voor uzelf. Anders gaat het over wie voor u zorgt.
    .why = Wordt zorgen te zwaar? Dan gaat steun voor wie zorgt voorop.

question-nood = Is er iets waar haast bij is?
    .hint = Kruis aan wat klopt, ook als u twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij haast gaat bellen vaak het snelst. Dan ziet u meteen wie u kunt bellen.

question-ontruiming-datum = Op welke datum is de ontruiming?
    .hint = De datum staat in de brief. Ontruiming betekent dat uw huis leeg moet.
    .why = Met de datum zien wij hoeveel haast er is.

## Zorg en gezondheid

question-lijf = Wat speelt er bij u rond zorg?
    .hint = U mag meer aankruisen. Klopt er niets? Dat is ook goed.
    .why = Zorg komt van verschillende kanten. Zo kunnen wij u meteen de goede weg wijzen.

question-ontslag-datum = Wanneer komt u thuis uit het ziekenhuis?
    .hint = Weet u het nog niet zeker? Kies de dag die u verwacht.
    .why = Het is fijn als hulp klaarstaat vóór u thuiskomt. Daarom vragen wij de dag.

question-behandeling = Wilt u hulp van een dokter of psycholoog?
    .hint = Bijvoorbeeld bij somberheid, angst, drinken of gokken.
    .why = Die hulp begint meestal bij de huisarts. Hulp thuis kan er gewoon naast.

question-doelgroep = Klopt een van deze zinnen voor u?
    .hint = Kies wat het meest past. Past er niets? Sla de vraag dan over.
    .why = Niet iedereen weet hier veel van. U kunt dan om een deskundige vragen.

## Jong zijn en school

question-school = Loopt het vast op school?
    .hint = Bijvoorbeeld: vaak thuis zitten, veel ruzie of niet meer willen gaan.
    .why = School hoort mee te denken. Wij laten zien met wie u kunt praten.

question-jeugdhulp = Is er jeugdhulp, nu of eerder?
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders. U mag meer aankruisen.
    .why = Jeugdhulp kan soms doorgaan na de 18e verjaardag. Daarom vragen wij dit.

question-maandentot18 = Over hoeveel maanden wordt u 18?
    .hint = Het hoeft niet precies. Minder dan een maand? Vul dan 0 in.
    .why = Rond uw 18e verandert er veel. Op tijd beginnen kan rust geven.

question-toekomstplan = Heeft u een plan voor na uw 18e?
    .hint = Bijvoorbeeld over wonen, geld, school of werk, en zorg.
    .why = Een plan kunt u samen met iemand maken. Wij laten zien met wie.

## Mensen, tijd en overzicht

question-netwerk = Kunt u iemand om hulp vragen?
    .hint = Denk aan familie, vrienden, buren of mensen van een club.
    .why = Is er niemand? Dan kiezen wij stappen die u zonder bekenden kunt zetten.

question-duur = Hoe lang denkt u dat u hulp nodig heeft?
    .hint = Een schatting is genoeg.
    .why = Voor korte tijd is er vaak andere hulp dan voor lange tijd.

question-overzicht = Wat herkent u?
    .hint = U mag meer aankruisen. Herkent u niets? Dat is ook goed.
    .why = Alles alleen op een rij zetten is lastig. Iemand kan daarbij met u meedenken.

question-regisseur = Heeft één vaste persoon het overzicht over al uw hulp?
    .hint = Dus een hulpverlener of begeleider. Uzelf bedoelen wij niet.
    .why = Is er zo iemand? Dan is dat vaak de eerste om te bellen.

## Wat er al gebeurd is

question-eerder = Is er al iets gebeurd met uw vraag?
    .hint = U mag meer aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan weten wij wat u nu kunt doen. Opnieuw beginnen is niet altijd nodig.

question-besluit-datum = Welke datum staat er op de brief?
    .hint = Wij bedoelen de brief met het besluit (de officiële beslissing).
    .why = U kunt laten weten dat u het er niet mee eens bent. Met de datum ziet u tot wanneer.

question-melding-datum = Op welke dag vroeg u de gemeente om hulp?
    .hint = Dat heet een melding. De datum staat vaak in een brief of mail.
    .why = De gemeente heeft een vaste tijd om uw vraag te bekijken. Wij rekenen die uit.

## Contact en gesprek

question-lastig = Waar kan de gemeente rekening mee houden?
    .hint = U mag meer aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan kiezen wij vaker voor bellen, vertalen of iemand die meekijkt.

question-taal = Welke taal gebruikt u het liefst?
    .hint = Staat uw taal er niet bij? Kies dan de laatste keuze.
    .why = Bij een gesprek kunt u om een tolk vragen. Een tolk vertaalt wat u zegt.

question-zelfgesprek = Lukt het u om een gesprek over hulp te voeren?
    .hint = Bijvoorbeeld een gesprek met de gemeente, thuis of via de telefoon.
    .why = U mag altijd iemand meenemen. Er is ook gratis hulp bij een gesprek.

question-talent = Wat doet u graag?
    .hint = Bijvoorbeeld: koken, luisteren of fietsen maken.
    .why = Wat u graag doet, kan een begin zijn. Hulp hangt er niet van af.
