### Makkelijke teksten (taalniveau A2) bij de vragen. Wat hier niet staat, komt uit de gewone tekst.
###
### Regels: zinnen van hoogstens 10 woorden, één gedachte per zin, gewone woorden, voorbeelden.
### Een moeilijk woord dat moet blijven, krijgt een korte zin uitleg. De betekenis is dezelfde.
### De keuzes “Geen van deze” en “Het gaat goed” heten hier net zo.

## Wie invult voor of met een ander

helper-note-ander = “Ik” is hier de ander. Kies het antwoord van de ander.
helper-note-professional = “Ik” is hier de bewoner. Kies het antwoord van de bewoner. Vul het liefst samen in.
helper-note-mantelzorger = Denk aan u samen. De vraag over het zorgen gaat over uzelf.
helper-note-ouder = “Ik” is hier uw kind. Gaat de vraag over thuis? Denk dan aan uw gezin.

## Begin

question-rol-vraag =
    .hint = Heeft u zelf ook een vraag? Kies wat nu het belangrijkst is.

question-rol-zorg =
    .hint = Kies wat het best past.
    .why = Zorgt u vaak voor een ander? Soms heeft u dan zelf ook hulp nodig. Daarom vragen wij dit.

question-weetervan = U zoekt hulp. Weet de ander dat?
    .hint = Ja is goed. Nee is ook goed.
    .why = Soms is samen praten goed. Soms is praten niet veilig.

question-veilig = Is er nu meteen hulp nodig?
    .hint = Kruis aan wat klopt. Weet u het niet zeker? Kruis het dan ook aan. Klopt er niets? Kies dan “Geen van deze”.
    .why = Is er gevaar? Dan ziet u meteen wie u kunt bellen. Uw antwoord blijft hier. Alleen u kunt het delen.

question-leeftijd-jong =
    .why = Onder de 18 jaar is er andere hulp. Wij vragen alleen uw leeftijd, geen geboortedatum.

question-leeftijd-vraag =
    .why = Voor elke leeftijd is er andere hulp. Wij vragen alleen de leeftijd, geen geboortedatum.

question-leeftijd-zorg = Welke leeftijd past hier?
    .hint = Een mantelzorger zorgt voor iemand dicht bij zich. Bent u mantelzorger? Kies dan uw eigen leeftijd. Helpt u op een andere manier? Kies dan de leeftijd van de ander.
    .why = Voor elke leeftijd is er andere hulp. Wij vragen alleen de leeftijd, geen geboortedatum.

question-huishouden =
    .hint = U mag meer dan één ding aankruisen. Woont een kind soms bij u? Kruis dat dan ook aan.
    .why = Hulp kan ook voor uw gezin zijn. Daarom vragen wij dit.

## Hoe het gaat, per leefgebied

question-gaat-geld = Lukt het om alles te betalen?
    .hint = Denk aan uw rekeningen van de laatste maand.
    .why = Hulp bij geld begint vaak klein. Wij zoeken stappen die passen.
    .g = Ik kan alles betalen
    .m = Soms is mijn geld bijna op
    .n = Ik betaal rekeningen te laat
    .x = Ik weet niet meer wat ik moet doen

question-gaat-werk =
    .hint = Denk ook aan vrijwilligerswerk, een cursus of werk zoeken. Vrijwilligerswerk is werk zonder loon.
    .why = Werken en leren kan op veel manieren. Wij zoeken iets dat bij u past.
    .g = Mijn werk of school past bij mij
    .n = Ik heb geen werk of school, of dat stopt
    .x = Ik weet niet meer hoe ik verder moet

question-gaat-dag =
    .hint = Denk aan een gewone dag.
    .why = Vaak is er iets te doen in de buurt. Wij kijken wat bij u past.
    .g = Ik heb genoeg te doen
    .n = Ik heb vaak weinig te doen, of mis vaste tijden
    .x = Elke dag is leeg, of alles gaat door elkaar

question-gaat-wonen =
    .hint = Denk aan uw huis en de huur. Kunt u daar blijven?
    .why = Een goede plek geeft rust. Wij kijken wie met u kan meedenken.
    .m = Het is niet helemaal goed, maar het gaat
    .n = Mijn huis past niet meer, of misschien moet ik weg
    .x = Ik heb geen huis, of ik moet mijn huis uit

question-gaat-thuis =
    .hint = Woont u alleen? Denk dan aan familie of uw ex.
    .why = Veel mensen hebben thuis weleens ruzie. Voelt u zich niet veilig? Veiligheid is het belangrijkst.
    .g = Wij hebben het goed samen
    .m = Er is soms ruzie, maar het komt weer goed
    .x = Er is elke dag ruzie of spanning

question-gaat-kind =
    .why = Elke ouder heeft weleens vragen. Wij laten zien met wie praten kan.
    .g = Het is soms druk, maar het lukt
    .m = Het lukt, maar het kost veel kracht
    .n = Mijn kind heeft het moeilijk, of er is vaak ruzie

question-gaat-hoofd = Hoe voelt u zich?
    .hint = Denk aan slecht slapen, verdriet, angst of veel zorgen.
    .why = Praten kan helpen. Een kleine stap kan ook helpen. Wij kijken wat bij u past.
    .m = Ik slaap slecht, of ik denk te veel na
    .n = Ik ben vaak verdrietig, bang of gespannen
    .x = Elke dag is te zwaar voor mij

question-gaat-lijf =
    .why = Soms helpt een hulpmiddel, zoals een rollator. Soms helpt een mens. Wij kijken wat past.
    .m = Sommige dingen zijn zwaar voor mij
    .n = Veel dingen kan ik niet meer alleen

question-gaat-gebruik = Hoe gaat het met alcohol, drugs of gokken?
    .hint = Gokken is spelen om geld. Gaat het om gamen of pillen? Dat mag u hier ook zeggen.
    .why = U mag hier alles zeggen. Wij zoeken steun die past.
    .g = Ik doe dit niet, of niet te veel
    .n = Ik wil minder, maar dat lukt niet
    .x = Ik kan niet stoppen, en veel gaat mis

question-gaat-zorg =
    .why = Soms helpt de wijkverpleging: een verpleger die thuis komt. Soms helpt de gemeente. Wij laten zien waar u hulp kunt vragen.
    .x = Eten of wassen lukt bijna niet meer

question-gaat-huis = Lukt het met uw huis en papieren?
    .why = Er zijn veel soorten hulp in huis. Wij kijken wat bij u past.
    .g = Het lukt goed met mijn huis en papieren
    .m = Het lukt, maar niet alles is klaar
    .n = Veel is niet klaar, en alleen lukt het niet
    .x = Het lukt mij niet meer

question-gaat-net = Heeft u mensen die u kunt bellen?
    .why = Soms kan familie of een buur iets doen. Heeft u weinig mensen? Dan kiezen wij andere stappen.
    .g = Ik kan altijd iemand bellen
    .m = Er zijn mensen, maar vragen vind ik moeilijk

question-gaat-mee = Lukt het om ergens heen te gaan?
    .hint = Denk aan winkels, bezoek of een club. Hoe komt u daar?
    .why = Soms is reizen moeilijk. Soms is weggaan spannend. Wij kijken wat past.
    .g = Ik kan gaan waar ik wil
    .m = Ik wil vaker weg, maar dat lukt niet altijd
    .n = Ik ga bijna nergens meer heen

question-gaat-recht = Hoe gaat het met politie, boetes of een rechter?
    .hint = Is er niets aan de hand? Kies dan “Het gaat goed”.
    .why = Er is gratis advies over regels en recht. Wij laten u zien waar.
    .g = Er is niets, of het is geregeld
    .m = Er is iets, maar ik weet wat ik kan doen
    .n = Het lukt mij niet alleen
    .x = Er is haast, en het lukt mij niet

question-gaat-mz =
    .hint = Zorgt u voor iemand dicht bij u? Dat heet mantelzorg.
    .why = Zorgt u voor iemand? Dan mag u ook steun vragen. Wij kijken wat u kan helpen.
    .g = Ik zorg graag, en het lukt goed

## Wat goed gaat of nog lukt, per leefgebied

question-goed-geld =
    .hint = Bijvoorbeeld: ik betaal altijd eerst de huur. Of: ik kook goedkoop.

question-goed-werk =
    .hint = Bijvoorbeeld: ik ben op tijd. Of: ik leer snel.

question-goed-dag = Wat is fijn op uw dag?
    .hint = Bijvoorbeeld: koffie in de zon, of lopen met de hond.

question-goed-wonen =
    .hint = Bijvoorbeeld: ik heb aardige buren. Of: ik slaap bij een vriend.

question-goed-kind =
    .hint = Bijvoorbeeld: wij lezen samen. Of: buiten spelen is fijn.

question-goed-hoofd = Wat geeft u een beetje rust of kracht?

question-goed-lijf =
    .hint = Bijvoorbeeld: een klein stukje lopen, of koken op een stoel.

question-goed-gebruik = Wat helpt u om te stoppen of te minderen?

question-goed-zorg =
    .hint = Bijvoorbeeld: ik was mijn gezicht. Of: ik smeer mijn brood.

question-goed-huis =
    .hint = Bijvoorbeeld: de afwas, of samen boodschappen doen.

question-goed-net = Bij wie voelt u zich fijn?

question-goed-recht = Wat is al geregeld?
    .hint = Bijvoorbeeld: ik betaal mijn boete in delen. Of: ik heb een advocaat.

question-goed-mz =
    .hint = Bijvoorbeeld: wij lachen veel. Of: mijn broer komt op zondag.

question-hulp = Wat klopt voor u?
    .hint = U mag alles aankruisen. Niets aankruisen mag ook.
    .why = Is er al hulp? Dan zoekt u die niet opnieuw. Uw wens is ook belangrijk.

## Wie zorgt, en wat haast heeft

question-mz = Zorgt iemand die u kent voor u?
    .hint = Dat kan uw partner, kind of buur zijn. Zo iemand heet mantelzorger.
    .why = Zorgt iemand voor u? Die persoon mag ook steun vragen. Daar denken wij dan aan.

question-mzlast = Lukt het zorgen nog?
    .hint = Zorgt u zelf voor iemand? Antwoord dan voor uzelf. Zorgt iemand voor u? Denk dan aan die persoon.
    .why = Is het zorgen te zwaar? Dan komt steun bij het zorgen eerst.

question-nood = Moet er snel iets gebeuren?
    .hint = Kruis aan wat klopt. Weet u het niet zeker? Kruis het dan ook aan. Klopt er niets? Kies dan “Geen van deze”.
    .why = Is er haast? Bellen is dan vaak het snelst. U ziet meteen wie u kunt bellen.

question-ontruiming-datum = Op welke dag moet uw huis leeg zijn?
    .hint = Dat heet ontruiming. De datum staat in de brief.
    .why = Dan zien wij hoeveel haast er is.

## Zorg en gezondheid

question-lijf = Wat klopt voor u bij zorg?
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Zorg komt van verschillende plekken. Wij laten u de goede plek zien.

question-ontslag-datum =
    .hint = Weet u het nog niet zeker? Kies dan wat u denkt.
    .why = Dan kunt u op tijd hulp regelen. Daarom vragen wij de dag.

question-behandeling =
    .hint = Bijvoorbeeld bij verdriet, angst, drinken of gokken. Een psycholoog helpt bij problemen met voelen en denken.
    .why = Die hulp begint meestal bij de huisarts. Hulp thuis kan tegelijk.

question-doelgroep =
    .hint = Kies wat het best past. Past er niets? Sla de vraag dan over.
    .why = Niet iedereen weet hier veel van. U kunt vragen om een deskundige. Een deskundige weet er wel veel van.

## Jong zijn en school

question-school = Is er een probleem op school?
    .hint = Bijvoorbeeld: vaak thuis zijn, veel ruzie, of niet meer willen.
    .why = De school hoort mee te denken. Wij laten zien met wie u kunt praten.

question-jeugdhulp = Is er nu jeugdhulp? Of was die er vroeger?
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders. U mag meer dan één ding aankruisen.
    .why = Soms kan jeugdhulp doorgaan na 18 jaar. Daarom vragen wij dit.

question-maandentot18 =
    .hint = Ongeveer is genoeg. Is het minder dan een maand? Vul dan 0 in.

question-toekomstplan =
    .hint = Bijvoorbeeld een plan over wonen, geld, school, werk of zorg.
    .why = U kunt samen met iemand een plan maken. Wij laten zien met wie.

## Mensen, tijd en overzicht

question-netwerk =
    .why = Is er niemand? Dan kiezen wij andere stappen voor u.

question-duur = Hoe lang heeft u hulp nodig?
    .hint = Wat denkt u? Ongeveer is genoeg.
    .why = Voor korte tijd is er vaak andere hulp.

question-overzicht = Wat klopt voor u?
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Alles alleen regelen is moeilijk. Iemand kan met u meedenken.

question-regisseur = Is er één persoon die al uw hulp kent?
    .hint = Dat is een vaste hulpverlener of begeleider. U bent het niet zelf.
    .why = Is er zo iemand? Die persoon kunt u vaak het eerst bellen.

## Wat er al gebeurd is

question-eerder =
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan weten wij wat u nu kunt doen. Soms is er al een begin.

question-besluit-datum =
    .hint = Wij bedoelen de brief met het besluit. Een besluit is een officiële beslissing.
    .why = Bent u het niet eens met het besluit? Dat kunt u laten weten. Met de datum ziet u tot welke dag.

question-melding-datum =
    .hint = Dat heet een melding. Kijk voor de datum in een brief of mail.
    .why = De gemeente bekijkt uw vraag in een vaste tijd. Wij rekenen die tijd uit.

## Contact en gesprek

question-lastig = Wat is moeilijk voor u?
    .hint = De gemeente kan hier rekening mee houden. U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan kiezen wij vaker voor bellen of een tolk. Een tolk vertaalt wat u zegt. Er kan ook iemand meekijken.

question-taal =
    .hint = Ziet u uw taal niet? Kies dan de laatste keuze.
    .why = U kunt bij een gesprek een tolk vragen. Een tolk vertaalt wat u zegt.

question-zelfgesprek = Lukt het om zelf over hulp te praten?
    .hint = Bijvoorbeeld met de gemeente. Dat is thuis of met de telefoon.

question-talent =
    .why = Dit kan een begin zijn. Voor de hulp maakt het niet uit.
