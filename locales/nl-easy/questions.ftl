### Makkelijke teksten (taalniveau A2) bij de vragen. Wat hier niet staat, komt uit de gewone tekst.
###
### Regels: zinnen van hoogstens 10 woorden, één gedachte per zin, gewone woorden, voorbeelden.
### Een moeilijk woord dat moet blijven, krijgt een korte zin uitleg. De betekenis is dezelfde.
### De keuzes “Geen van deze” en “Het gaat goed” heten hier net zo.
### De keuze “Geen van deze” heet hier net zo.

question-rol-vraag =
    .hint = Heeft u zelf ook een vraag? Kies wat nu het belangrijkst is.

question-rol-zorg =
    .hint = Kies wat het best past.
    .why = Zorgt u vaak voor een ander? Soms heeft u dan zelf ook hulp nodig. Daarom vragen wij dit.

question-leeftijd-jong =
    .why = Onder de 18 jaar is er andere hulp. Wij vragen alleen uw leeftijd, geen geboortedatum.

question-leeftijd-vraag =
    .why = Voor elke leeftijd is er andere hulp. Wij vragen alleen de leeftijd, geen geboortedatum.

question-leeftijd-zorg =
    .why = Voor elke leeftijd is er andere hulp. Wij vragen alleen de leeftijd, geen geboortedatum.

question-jeugdhulp = Is er nu jeugdhulp? Of was die er vroeger?
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders. U mag meer dan één ding aankruisen.
    .why = Soms kan jeugdhulp doorgaan na 18 jaar. Daarom vragen wij dit.

question-huishouden =
    .hint = U mag meer dan één ding aankruisen. Woont een kind soms bij u? Kruis dat dan ook aan.
    .why = Hulp kan ook voor uw gezin zijn. Daarom vragen wij dit.

question-veilig = Is er iets wat niet kan wachten?
    .hint = Kruis aan wat klopt. Weet u het niet zeker? Kruis het dan ook aan. Klopt er niets? Kies dan “Geen van deze”.
    .why = Is er gevaar? Dan ziet u meteen wie u kunt bellen. Uw antwoord blijft hier. Alleen u kunt het delen.

question-gaat-geld =
    .hint = Denk aan uw rekeningen van de laatste maand.
    .why = Hulp bij geld begint vaak klein. Wij zoeken stappen die passen.

question-gaat-werk =
    .hint = Denk ook aan vrijwilligerswerk, een cursus of werk zoeken. Vrijwilligerswerk is werk zonder loon.
    .why = Werken en leren kan op veel manieren. Wij zoeken iets dat bij u past.

question-gaat-dag =
    .hint = Denk aan een gewone dag.
    .why = Vaak is er iets te doen in de buurt. Wij kijken wat bij u past.

question-gaat-wonen =
    .hint = Denk aan uw huis en de huur. Kunt u daar blijven?
    .why = Een goede plek geeft rust. Wij kijken wie met u kan meedenken.

question-gaat-thuis =
    .why = Veel mensen hebben thuis weleens ruzie. Maar voelt u zich niet veilig? Dan gaat uw veiligheid voor.

question-gaat-kind =
    .why = Elke ouder heeft weleens vragen. Wij laten zien met wie praten kan.

question-gaat-hoofd =
    .why = Praten kan helpen. Een kleine stap kan ook helpen. Wij kijken wat bij u past.

question-gaat-lijf =
    .why = Soms helpt een hulpmiddel, zoals een rollator. Soms helpt een mens. Wij kijken wat past.

question-gaat-gebruik =
    .hint = Gokken is spelen om geld. Gaat het om gamen of pillen? Dat mag u hier ook zeggen.
    .why = U mag hier alles zeggen. Wij zoeken steun die past.

question-gaat-zorg =
    .why = Soms helpt de wijkverpleging: een verpleegkundige die thuis komt. Soms helpt de gemeente. Wij laten zien waar u hulp kunt vragen.

question-gaat-huis =
    .why = Er zijn veel soorten hulp in huis. Wij kijken wat bij u past.

question-gaat-net = Heeft u mensen die u kunt bellen?
    .why = Soms kan familie of een buur iets doen. Heeft u weinig mensen? Dan kiezen wij andere stappen.

question-gaat-mee = Lukt het om ergens heen te gaan?
    .hint = Denk aan winkels, bezoek of een club. Hoe komt u daar?
    .why = Soms is reizen moeilijk. Soms is weggaan spannend. Wij kijken wat past.

question-gaat-recht =
    .why = Er is gratis advies over regels en recht. Wij laten u zien waar.

question-gaat-mz =
    .why = Zorgt u voor iemand? Dan mag u ook steun vragen. Wij kijken wat u kan helpen.

question-besluit-datum =
    .hint = Wij bedoelen de brief met het besluit. Een besluit is een officiële beslissing.
    .why = Bent u het niet eens met het besluit? Dat kunt u laten weten. Met de datum ziet u tot welke dag.

question-ontruiming-datum =
    .hint = Dat heet ontruiming. De datum staat in de brief.
    .why = Dan zien wij hoeveel haast er is.

question-ontruiming-datum-geld =
    .hint = Dat heet ontruiming. De datum staat in de brief.
    .why = Dan zien wij hoeveel haast er is.

question-ontslag-datum =
    .hint = Weet u het nog niet zeker? Kies dan wat u denkt.
    .why = Dan kunt u op tijd hulp regelen. Daarom vragen wij de dag.

question-duur =
    .hint = Wat denkt u? Ongeveer is genoeg.
    .why = Voor korte tijd is er vaak andere hulp.

question-maandentot18 =
    .hint = Ongeveer is genoeg. Is het minder dan een maand? Vul dan 0 in.

question-toekomstplan =
    .hint = Bijvoorbeeld een plan over wonen, geld, school, werk of zorg.
    .why = U kunt samen met iemand een plan maken. Wij laten zien met wie.

question-overzicht = Wat herkent u?
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Alles alleen regelen is moeilijk. Iemand kan met u meedenken.

question-regisseur =
    .hint = Dat is een vaste hulpverlener of begeleider. U bent het niet zelf.
    .why = Is er zo iemand? Die persoon kunt u vaak het eerst bellen.

question-netwerk =
    .why = Is er niemand? Dan kiezen wij andere stappen voor u.

question-eerder =
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan weten wij wat u nu kunt doen. Soms is er al een begin.

question-melding-datum =
    .hint = Dat heet een melding. Kijk voor de datum in een brief of mail.
    .why = De gemeente bekijkt uw vraag in een vaste tijd. Wij rekenen die tijd uit.

question-lastig = Wat is moeilijk voor u?
    .hint = De gemeente kan hier rekening mee houden. U mag meer dan één ding aankruisen. Klopt er niets? Dat is ook goed.
    .why = Dan kiezen wij vaker voor bellen of een tolk. Een tolk vertaalt wat u zegt. Er kan ook iemand meekijken.

question-taal =
    .hint = Ziet u uw taal niet? Kies dan de laatste keuze.
    .why = U kunt bij een gesprek een tolk vragen. Een tolk vertaalt wat u zegt.

question-zelfgesprek = Lukt het om zelf over hulp te praten?
    .hint = Bijvoorbeeld met de gemeente, thuis of aan de telefoon.

question-talent =
    .why = Dit kan een begin zijn. Voor de hulp maakt het niet uit.
