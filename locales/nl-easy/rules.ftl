### Makkelijke teksten (taalniveau A2) bij de redenen. Wat hier niet staat, komt uit de gewone tekst.
### Veiligheid: zinnen van hoogstens 8 woorden. De rest: hoogstens 10. Wet en termijn blijven gelijk.

reason-none = U kunt zelf beginnen. Een melding doen mag altijd. Een melding is: u vraagt de gemeente om hulp.

## A – safety

reason-r01 = U zegt: er is nu gevaar. Bel 112.
reason-r02 = U bent nu niet veilig. Bel 112 of 113. Blijf niet alleen.
reason-r03-ik = U denkt aan de dood. Praat nu met 113. Dat is gratis.
reason-r03 = U denkt aan de dood. Praat nu met 113. Dat is gratis.
reason-r04 = Thuis moet veilig zijn. Bel Veilig Thuis voor advies. Bellen kan ook zonder uw naam.
reason-r05 = Vroeger was er geweld. U mag hier altijd over praten.
reason-r06 = Een kind moet veilig zijn. Bel Veilig Thuis voor advies, dag en nacht.
reason-r07 = Niemand mag u pijn doen. Niemand mag uw geld afpakken. Een helper mag dat ook niet. Bel Veilig Thuis voor advies.
reason-r08 = Dit is niet uw schuld. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen. Later bellen mag ook.
reason-r09 = U zegt: er is nu een dokter nodig. Bel eerst. Ga pas daarna.
reason-r12 = Bel vandaag de huisarts. Is de huisarts dicht? Bel dan de huisartsenpost. Zij kunnen de crisisdienst sturen. Is er gevaar? Bel 112.
reason-r14 = Dit is niet uw schuld. Betaal niet. Stuur niets meer. Bewaar alle berichten. Helpwanted helpt.
reason-r15 = Niemand mag u dwingen. U bent niet schuldig. Bel voor hulp en een veilige plek. Wij bewaren niets.
reason-r17 = Er is al hulp, of u heeft die aangevraagd. Maar het helpt niet, of het stopt. Vraag daarom wie hierover mag beslissen.
reason-r18 = U zegt: thuis voelt het niet veilig. Bel Veilig Thuis voor advies. Bellen kan ook zonder uw naam.
reason-r19 = Er is geen eigen plek om te wonen. Bel. Vraag ook naar een briefadres. Dat is een adres voor uw post. Is er geen slaapplek meer? Dan is er de opvang.
reason-r21 = Er is vannacht geen plek om te slapen. Er zijn kinderen bij. Vraag vandaag om hulp.

## B – urgent basic needs

reason-r23 = U heeft een brief over ontruiming. Ontruiming betekent: het huis moet leeg. Komt dat door schulden? De gemeente moet dan met u praten. Dat moet binnen 3 werkdagen. Die tijd begint als u hulp vraagt. Werkdagen zijn maandag tot en met vrijdag. Ga altijd naar de zitting bij de rechter. Vraag: kan de gemeente de rechter om uitstel vragen?
reason-r24 = Er is haast. Stopt licht, water, warmte of de zorgverzekering? De gemeente moet dan met u praten. Dat moet binnen 3 werkdagen. Die tijd begint als u hulp vraagt. Werkdagen zijn maandag tot en met vrijdag.
reason-r25 = Er is een deurwaarder, of er is beslag. Bij beslag houdt een deurwaarder geld of spullen vast. Vraag: heb ik nog genoeg om te leven? Dat bedrag heet de beslagvrije voet. Kijk op uwbeslagvrijevoet.nl.
reason-r26 = Er is vandaag geen geld voor eten. Vraag vandaag om een voorschot of noodhulp. Een voorschot is geld vooraf. Noodhulp is snelle hulp. Vraag ook naar de voedselbank.
reason-r27 = Het gaat om een opname in het ziekenhuis. Regel zo snel mogelijk hulp voor thuis.
reason-r28 = Het gaat weer slechter dan eerst. Bel eerst uw behandelaar. De huisarts kan ook meekijken.

## C – age and other laws

reason-r30 = U bent jonger dan 18. U mag zelf hulp vragen. Dat mag ook zonder uw ouders.
reason-r31 = Het CJG helpt bij opvoeden en opgroeien. CJG betekent: Centrum voor Jeugd en Gezin. De huisarts of jeugdarts kan ook verwijzen. Verwijzen is: een arts stuurt u naar hulp.
reason-r32 = Er is een probleem op school of bij de opleiding. School moet meedenken over een passende plek. Bent u 18 tot 23 jaar, zonder diploma? Dan kunt u naar het doorstroompunt.
reason-r33 = Rond uw 18e verandert er veel. Begin nu met een plan. Vraag daar hulp bij. Doe dat op zijn laatst met 17½ jaar.
reason-r34 = U bent jong. Er gebeurt veel tegelijk: { $gebieden }. Er zijn mensen die met u meedenken. Zij kijken naar alles samen.
reason-r35 = U krijgt zorg uit de Wlz: Wet langdurige zorg. Vraag het daarom uw zorgaanbieder of het zorgkantoor. Uw zorgaanbieder is de organisatie die u nu helpt.
reason-r36 = Er moet altijd zorg of iemand dichtbij zijn. Daarvoor is de Wlz: Wet langdurige zorg. Het CIZ beslist of de Wlz past. Het CIZ is een organisatie voor heel Nederland. Heeft u eerder hulp nodig? Doe dan ook een melding.
reason-r37 = De wijkverpleging helpt bij wassen, wc, wonden of medicijnen. Dat is een verpleegkundige of verzorgende aan huis.
reason-r38 = De huisarts helpt bij hoe u zich voelt. Ook bij alcohol, drugs of pillen. De huisarts weet welke hulp past.
reason-r39 = Er is korte tijd hulp nodig. Bel de zorgverzekeraar. Vraag: wat mag ik lenen? Vraag ook: wat wordt betaald?
reason-r40 = De gemeente kijkt mee naar werk, leren en inkomen. Inkomen is geld, bijvoorbeeld loon.
reason-r41 = Veel mensen hebben weleens zorgen over geld. Hulp bij schulden is voor iedereen. Vraagt u de gemeente om hulp? Dan is er binnen 4 weken een gesprek.
reason-r43 = Heeft u te weinig AOW? De SVB kan soms extra geld geven. Dat heet AIO. Vraag het nu aan. Wacht niet.
reason-r44 = Werk kwijt, of werken met een ziekte? Het UWV helpt. Heeft u een baan en bent u ziek? U mag zelf naar de bedrijfsarts.
reason-r46 = Zorg die echt nodig is, mag altijd. Ook zonder verzekering. Uw antwoord blijft op dit apparaat. U mag om een tolk vragen.
reason-r49 = Vergeten kan veel oorzaken hebben. De huisarts kijkt mee. Ga met iemand samen.

## D – how much there is at once

reason-r50 = Eén persoon kent al uw hulp. Begin bij die persoon.
reason-r51 = U noemt verschillende problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit uw buurt.
reason-r52 = U noemt verschillende problemen: { $gebieden }. Het wijkteam kijkt naar alles samen. In het wijkteam werken hulpverleners uit uw buurt.
reason-r53 = Er is veel tegelijk. Het wijkteam zet alles met u op een rij. In het wijkteam werken hulpverleners uit uw buurt.
reason-r54 = Er wonen kinderen in huis. Er gebeurt veel tegelijk. Vraag om één plan. Vraag ook om één persoon die alles weet. Het CJG kan meedoen. CJG betekent: Centrum voor Jeugd en Gezin.
reason-r55 = Misschien helpt een van deze stappen. U kunt ook meteen een melding doen. Een melding is: u vraagt de gemeente om hulp.
reason-r56 = U kunt zelf beginnen met deze stappen. Een melding doen mag altijd. Een melding is: u vraagt de gemeente om hulp.
reason-r57 = Niet iedereen weet veel van wat u noemt. Vraag om een deskundige. Een deskundige weet er wel veel van.
reason-r58 = U wilt iets doen voor een ander. Dat kan altijd.
reason-r59 = Beter worden kan niet meer. De huisarts helpt u. Vraag: wie kan ik dag en nacht bellen? Huisarts en wijkverpleging kosten geen eigen risico.
reason-r60 = Een kind heeft extra zorg nodig. Het CJG weet welke hulp er is. CJG betekent: Centrum voor Jeugd en Gezin. Jeugdstem denkt mee.
reason-r63 = Uit elkaar gaan geeft veel vragen. Het Juridisch Loket helpt. Bent u bang voor de ander? Bel dan Veilig Thuis.
reason-r65 = U zorgt voor een kind van een ander. Soms kan dat pleegzorg worden. Het CJG weet er meer van. CJG betekent: Centrum voor Jeugd en Gezin.
reason-r70 = Jeugdstem hoort niet bij de gemeente. Zij leggen uit wat uw rechten zijn. Zij gaan ook mee.

## Modifiers

modifier-m1 = Zorgen voor een ander is veel werk. Het steunpunt voor mantelzorgers helpt. Een mantelzorger zorgt voor iemand dicht bij zich.
modifier-m2 = Het zorgen is te veel geworden. Dat is veel voor één mens. Bel, en zeg dat.
modifier-m3 = U bent jong en u zorgt voor iemand. Uw school en het CJG kunnen u helpen. CJG betekent: Centrum voor Jeugd en Gezin.
modifier-m4 = Lezen of Nederlands is moeilijk. Ga langs, of bel samen met iemand. Vraag om een tolk of om uitleg. Een tolk vertaalt wat u zegt.
modifier-m5 = Een computer of mobiel is moeilijk. Het hoeft ook niet. U kunt bellen of langsgaan.
modifier-m6 = U wilt het gesprek niet alleen doen. Een cliëntondersteuner denkt met u mee. Die gaat mee naar het gesprek. Dat is gratis.
modifier-m7 = U kunt nu niemand om hulp vragen. Dat kan zwaar zijn. Hier ziet u hoe u mensen leert kennen.
modifier-m8 = U bent het niet eens met een besluit. U kunt bezwaar maken. Bezwaar is: u vraagt om een ander besluit. Dat kan 6 weken lang. De tijd begint na de dag van versturen.
modifier-m9 = U zegt dat iemand u niet goed heeft behandeld. U kunt een klacht indienen. Een klacht is iets anders dan bezwaar. Bezwaar gaat over een besluit.
modifier-m10 = U zoekt hulp. De ander weet dat nog niet. Is praten veilig? Praat er dan eerst samen over. Een melding mag ook zonder praten.
modifier-m11 = Er is al hulp, maar niet genoeg. Praat erover met uw hulpverlener. U mag ook om iemand anders vragen.
modifier-m12 = Past iets niet bij u? Dan ziet u het niet meer. Wilt u dat? Dan staat het in uw plan.
modifier-m13 = Uw melding is meer dan 6 weken oud. Heeft u nog geen verslag? Dan mag u de hulp nu officieel vragen. Dat heet een aanvraag.
modifier-m14 = Bellen is moeilijk. U kunt mailen, chatten of langsgaan. Bent u doof of hoort u slecht? Het UWV betaalt een tolk.
modifier-m15 = Vraag om uitleg in kleine stappen. Vraag het ook op papier. Een cliëntondersteuner is gratis. Die denkt met u mee.
modifier-m17 = U bent het niet eens met een besluit. Van de zorgverzekeraar? Vraag eerst om een nieuw besluit. Daarna kunt u naar de SKGZ. Van school? Er is een klachtencommissie. Van de rechter, over een kind? Vraag een advocaat.

## Why something is not shown

why-not-excluded = Dit past nu niet. U zei: “{ $antwoord }”.
why-not-no-sign = U heeft hier niets over gezegd.
why-not-maybe = Misschien past dit. Eén vraag heeft nog geen antwoord.
why-not-safety = Veiligheid is nu het belangrijkst.
why-not-safety-all = U ziet nu geen andere stappen. Veiligheid is nu het belangrijkst.
why-not-refused = U heeft gezegd dat dit niet bij u past.
