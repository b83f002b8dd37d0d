### Makkelijke teksten (taalniveau A2) bij de redenen. Wat hier niet staat, komt uit de gewone tekst.
### Veiligheid: zinnen van hoogstens 8 woorden. De rest: hoogstens 10. Wet en termijn blijven gelijk.

reason-none = U kunt zelf beginnen. Een melding doen mag altijd. Een melding is: u vraagt de gemeente om hulp.

## A – safety

reason-r01 = U zegt: er is nu gevaar. Bel 112.
reason-r02 = U bent nu niet veilig. Bel 112 of 113. Blijf niet alleen.
reason-r03 = U denkt aan de dood. Praat nu met 113. Dat is gratis.
reason-r04 = Thuis moet veilig zijn. Bel Veilig Thuis voor advies. Bellen kan ook zonder uw naam.
reason-r05 = Vroeger was er geweld. U mag hier altijd over praten.
reason-r06 = Een kind moet veilig zijn. Bel Veilig Thuis voor advies.
reason-r07 = Een helper mag u geen pijn doen. Een helper mag geen geld afpakken. Bel Veilig Thuis voor advies.
reason-r08 = Dit is niet uw schuld. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen. Later bellen mag ook.
reason-r09 = U zegt: er is nu een dokter nodig. Bel eerst. Ga pas daarna.
reason-r10 = U maakt zich zorgen om iemand anders. U hoeft dat niet alleen te doen.
reason-r11 = U heeft binnen een dag hulp nodig. Bel, en zeg: het is spoed.

## B – urgent basic needs

reason-r20 = U heeft vannacht geen plek om te slapen. Elke gemeente moet naar uw vraag luisteren.
reason-r21 = U heeft vannacht geen plek om te slapen. Er zijn kinderen bij. Dan moet er vandaag hulp komen.
reason-r22 = U heeft vannacht geen plek om te slapen. Bel vandaag. Zij zoeken met u een veilige plek.
reason-r23 = U heeft een brief over ontruiming. Ontruiming betekent: uw huis moet leeg. De gemeente moet nu met u praten. Dat moet binnen 3 werkdagen. Werkdagen zijn maandag tot en met vrijdag.
reason-r24 = Licht, water, warmte of zorgverzekering stopt bijna. De gemeente moet nu met u praten. Dat moet binnen 3 werkdagen. Werkdagen zijn maandag tot en met vrijdag.
reason-r25 = Iemand neemt uw geld of spullen. Dat heet beslag. Vraag: heb ik nog genoeg om te leven?
reason-r26 = U heeft geen geld voor eten of medicijnen. Vraag vandaag om een voorschot of noodhulp. Een voorschot is geld vooraf. Noodhulp is snelle hulp.
reason-r27 = U komt snel uit het ziekenhuis. Regel nu al de hulp voor thuis.

## C – age and other laws

reason-r30 = U bent jonger dan 18. U mag zelf hulp vragen. Dat mag ook zonder uw ouders.
reason-r31 = Het CJG helpt bij opvoeden en opgroeien. CJG betekent: Centrum voor Jeugd en Gezin. De huisarts of jeugdarts kan ook verwijzen. Verwijzen is: een arts stuurt u naar hulp.
reason-r32 = Er is een probleem op school. De school moet een passende plek zoeken. Het CJG kan meedenken. CJG betekent: Centrum voor Jeugd en Gezin.
reason-r33 = Rond uw 18e verandert er veel. Begin nu met een plan. Vraag daar hulp bij. Doe dat op zijn laatst met 17½ jaar.
reason-r34 = U bent jong. Er gebeurt veel tegelijk: { $gebieden }. Er zijn mensen die met u meedenken. Zij kijken naar alles samen.
reason-r35 = U krijgt zorg uit de Wlz. Dat is de wet voor lange zorg. Bel het eerst uw zorgaanbieder of het zorgkantoor. Uw zorgaanbieder is de organisatie die u nu helpt.
reason-r36 = Er moet altijd zorg of iemand dichtbij zijn. De Wlz is de wet voor lange zorg. Het CIZ kijkt of de Wlz past. Het CIZ is een organisatie voor heel Nederland. U kunt nu al een melding doen.
reason-r37 = De wijkverpleging helpt bij wassen, wonden of medicijnen. Dat is een verpleger die thuis komt.
reason-r38 = U noemt hoe u zich voelt. Of u noemt alcohol, drugs of gokken. De huisarts kijkt met u welke hulp past.
reason-r39 = U heeft korte tijd hulp nodig. Bel uw zorgverzekeraar. Vraag: wat mag ik lenen? Vraag ook: wat wordt betaald?
reason-r40 = Het gaat niet goed met werk of leren. Zij kijken met u naar werk, leren en inkomen. Inkomen is geld, bijvoorbeeld loon.
reason-r41 = U heeft zorgen over geld. Hulp bij schulden is voor iedereen.

## D – how much there is at once

reason-r50 = Eén persoon kent al uw hulp. Begin bij die persoon.
reason-r51 = U noemt meer problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit uw buurt.
reason-r52 = U noemt meer problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit uw buurt.
reason-r53 = U zegt: ik heb geen overzicht meer. Het wijkteam zet alles met u op een rij. In het wijkteam werken hulpverleners uit uw buurt.
reason-r54 = Er wonen kinderen bij u. Er gebeurt veel tegelijk. Vraag om één plan. Vraag ook om één persoon die alles weet.
reason-r55 = U heeft één vraag. Misschien helpt een van deze stappen. U kunt ook meteen een melding doen. Een melding is: u vraagt de gemeente om hulp.
reason-r56 = Het gaat, maar het is zwaar voor u. Misschien helpt een van deze stappen.
reason-r57 = Weinig mensen weten veel van wat u noemt. Vraag om een deskundige. Een deskundige weet er wel veel van.
reason-r58 = U wilt iets doen voor een ander. Dat kan altijd.

## Modifiers

modifier-m1 = Het zorgen is zwaar, voor u of uw helper. Daarom staat steun voor mantelzorgers bovenaan. Een mantelzorger zorgt voor iemand dicht bij zich.
modifier-m2 = Zo kan het zorgen niet langer. Bel, en zeg: ik kan niet meer.
modifier-m3 = U bent jong en u zorgt voor iemand. Uw school en het CJG kunnen u helpen. CJG betekent: Centrum voor Jeugd en Gezin.
modifier-m4 = Lezen of Nederlands is moeilijk. Bel liever. U hoeft dan niet te schrijven. Vraag om een tolk of om uitleg. Een tolk vertaalt wat u zegt.
modifier-m5 = Een computer of telefoon is moeilijk. U kunt ook bellen. Of u brengt alles langs.
modifier-m6 = U wilt het gesprek niet alleen doen. Een cliëntondersteuner denkt met u mee. Die gaat mee naar het gesprek. Dat is gratis.
modifier-m7 = U kunt nu niemand om hulp vragen. Hier ziet u hoe u mensen leert kennen.
modifier-m8 = U bent het niet eens met een besluit. U kunt bezwaar maken. Bezwaar is: u vraagt om een ander besluit. Dat kan 6 weken lang. De tijd begint na de dag van versturen.
modifier-m9 = Iemand behandelde u niet goed. U kunt een klacht indienen. Een klacht is iets anders dan bezwaar. Bezwaar gaat over een besluit.
modifier-m10 = U zoekt hulp. De ander weet dat nog niet. Is praten veilig? Praat er dan eerst samen over. Een melding mag ook zonder praten.
modifier-m11 = Er is al hulp, maar niet genoeg. Praat erover met uw hulpverlener. U mag ook om iemand anders vragen.
modifier-m12 = Past iets niet bij u? Dan ziet u het niet meer. Wilt u dat? Dan staat het in uw plan.
modifier-m13 = Uw melding is meer dan 6 weken oud. Heeft u nog geen verslag? Dan mag u nu een aanvraag doen. Een aanvraag is: u vraagt om een besluit.

## Why something is not shown

why-not-excluded = Dit past nu niet. U zei: “{ $antwoord }”.
why-not-no-sign = U heeft hier niets over gezegd.
why-not-maybe = Misschien past dit. Eén vraag heeft nog geen antwoord.
why-not-safety = Veiligheid is nu het belangrijkst.
why-not-safety-all = U ziet nu geen andere stappen. Veiligheid is nu het belangrijkst.
why-not-refused = U zei: dit past niet bij mij.
