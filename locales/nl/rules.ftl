### Why somebody is pointed somewhere: one or two short sentences for each rule and modifier.
### Those of the rules, any of which may lead to somebody to call at once; the rest is in rules-later.ftl.
### They repeat what the resident said. They never say what somebody gets, and never name a label.

reason-none = U kunt zelf beginnen. Een melding doen mag ook altijd: zo vraagt u de gemeente om hulp.

## A – safety

reason-r01 = U zegt dat er nu gevaar is. Bel 112.
reason-r02 = U bent nu niet veilig. Bel 112 of 113, en blijf niet alleen.
reason-r02-ik = U bent nu niet veilig. Bel 112 of 113, en blijf niet alleen.
reason-r02-wie = Bel 112 of 113, en laat { $wie } nu niet alleen.
reason-r03 = U denkt aan de dood. Praat er nu over met 113, dat is gratis.
reason-r03-ik = U denkt aan de dood. Praat er nu over met 113, dat is gratis.
reason-r03-wie = U bent bang dat { $wie } dood wil. 113 denkt ook gratis mee met naasten.
reason-r04 = Thuis moet veilig zijn. Veilig Thuis denkt met u mee. U hoeft uw naam niet te zeggen.
reason-r05 = Er was vroeger geweld. Praten kan altijd, ook als het lang geleden is.
reason-r06 = Een kind moet veilig zijn. Veilig Thuis denkt mee, dag en nacht.
reason-r07 = Niemand mag u pijn doen of geld van u afpakken. Ook iemand die voor u zorgt, mag dat niet. Veilig Thuis denkt met u mee.
reason-r07-wie = Niemand mag { $wie } pijn doen of geld afpakken. Ook iemand die zorg geeft, mag dat niet. Veilig Thuis denkt mee.
reason-r08 = Wat er gebeurde, is niet uw schuld. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen, maar u mag ook later bellen.
reason-r08-wie = Wat er gebeurde, is niet de schuld van { $wie }. Het Centrum Seksueel Geweld helpt. Bel het liefst binnen 7 dagen, maar later bellen mag ook.
reason-r09 = U zegt dat er nu een dokter nodig is. Bel eerst, en ga daarna pas.
reason-r10 = Er is iemand in de war. U hoeft dat niet alleen te dragen.
reason-r11 = Er is vandaag of morgen hulp nodig. Bel daarom, en zeg dat het spoed is.
reason-r12 = Bel vandaag de huisarts. In de avond, de nacht en het weekend belt u de huisartsenpost. Zij kunnen de crisisdienst laten komen: hulp die niet kan wachten. Bij gevaar belt u 112.
reason-r13 = Niemand mag u bedreigen. De wijkagent denkt met u mee. Is er nu gevaar? Bel dan 112.
reason-r13-wie = Niemand mag { $wie } bedreigen. De wijkagent denkt mee. Is er nu gevaar? Bel dan 112.
reason-r14 = Dit is niet uw schuld. Betaal niet, maar bewaar het bewijs. Stuur ook niets meer. Helpwanted denkt met u mee.
reason-r14-wie = Dit is niet de schuld van { $wie }. Betaal niet, maar bewaar het bewijs. Stuur ook niets meer. Helpwanted denkt mee.
reason-r15 = Niemand mag u dwingen. U bent niet schuldig. Als u belt, denken zij mee over een veilige plek. Wij bewaren niets.
reason-r15-wie = Niemand mag { $wie } dwingen. Bel, dan denken zij mee over een veilige plek. Wij bewaren niets.
reason-r18 = U zegt dat het thuis niet veilig voelt. Veilig Thuis denkt met u mee. U hoeft uw naam niet te zeggen.
reason-r18-wie = U zegt dat het thuis voor { $wie } niet veilig voelt. Veilig Thuis denkt mee. U hoeft uw naam niet te zeggen.
reason-r19 = Er is geen eigen plek om te wonen. Bel, en vraag ook naar een briefadres: een adres voor de post. Is er straks geen slaapplek meer? Dan is er ook de opvang.

## B – urgent basic needs

reason-r20 = Er is vannacht geen plek om te slapen. Bel eerst, en vraag waar er nog plek is.
reason-r20-papieren = Er is vannacht geen plek om te slapen. Bel daarom eerst. Zonder verblijfsrecht kan de gemeente opvang weigeren. Vraag het toch, zeker met kinderen.
reason-r21 = Er is vannacht geen slaapplek, en er zijn kinderen bij. Vraag daarom vandaag om hulp.
reason-r22 = Er is vannacht geen plek om te slapen. Bel Veilig Thuis, dat kan dag en nacht.
reason-r23 = In een brief staat dat het huis leeg moet (ontruiming). Komt dat door schulden? Dan moet de gemeente binnen 3 werkdagen met u praten. Die tijd begint als u om hulp vraagt. Ga altijd naar de zitting bij de rechter. Vraag ook of de gemeente de rechter om uitstel kan vragen.
reason-r23-wie = In een brief staat dat het huis leeg moet (ontruiming). Komt dat door schulden? Dan moet de gemeente binnen 3 werkdagen met { $wie } praten. Die tijd begint bij de vraag om hulp. Ga altijd naar de zitting bij de rechter. Vraag ook of de gemeente de rechter om uitstel kan vragen.
reason-r24 = Stopt de stroom, het gas, het water, de warmte of de zorgverzekering? Dan moet de gemeente binnen 3 werkdagen met u praten. Die tijd begint als u om hulp vraagt, dus bel snel.
reason-r24-wie = Stopt de stroom, het gas, het water, de warmte of de zorgverzekering? Dan moet de gemeente binnen 3 werkdagen met { $wie } praten. Die tijd begint bij de vraag om hulp, dus bel snel.
reason-r25 = Er is een deurwaarder, of er ligt beslag op geld of spullen. Vraag of er genoeg overblijft om van te leven. Dat bedrag heet de beslagvrije voet. U kunt het nakijken op uwbeslagvrijevoet.nl.
reason-r26 = Er is vandaag geen geld voor eten. Vraag daarom vandaag om noodhulp, of om alvast wat geld (voorschot). Vraag ook naar de voedselbank.
reason-r27 = Er is een opname in het ziekenhuis, straks of pas geleden. Regel de hulp voor thuis daarom zo vroeg als het kan.
reason-r28 = Het gaat weer slechter dan eerst, en er is al een behandelaar. Bel die eerst. De huisarts kan ook meekijken.
reason-r29 = Er is al een behandelaar. Bel die, of bel de huisarts. Wordt het erger? Bel dan nog dezelfde dag.

## C – age and other laws

reason-r30 = U bent jonger dan 18. U mag zelf hulp vragen, ook zonder uw ouders.
reason-r31 = Het CJG helpt bij vragen over opvoeden en opgroeien. Ook de huisarts of jeugdarts kan verwijzen.
reason-r32 = Het loopt vast op school of bij de opleiding. De school moet meedenken over een plek die past. Studenten kunnen ook naar de decaan of de studentpsycholoog. Jongeren van 18 tot 23 zonder diploma kunnen naar het doorstroompunt.
reason-r33 = Rond uw 18e verandert er veel, dus begin nu met een plan. Vraag het uiterlijk als u 17½ bent.
reason-r34 = Er spelen verschillende dingen tegelijk: { $gebieden }. Omdat u jong bent, zijn er mensen die over alles samen met u meedenken.
reason-r35 = U krijgt langdurige zorg (Wlz). Stel uw vraag daarom aan uw zorgaanbieder of aan het zorgkantoor. Dat regelt deze zorg.
reason-r36 = Er is altijd zorg of toezicht in de buurt nodig. Het CIZ beslist of langdurige zorg (Wlz) past. Heeft u eerder hulp nodig? Dan kunt u ook een melding doen.
reason-r37 = De wijkverpleging regelt hulp bij wassen, wonden, medicijnen of naar de wc gaan.
reason-r38 = De huisarts kijkt mee als iemand somber, bang of gestrest is. Dat geldt ook bij alcohol, drugs of pillen. De huisarts weet welke hulp past.
reason-r39 = Er is korte tijd hulp nodig. De zorgverzekeraar weet wat u mag lenen en wat de verzekering betaalt.
reason-r40 = De gemeente kijkt mee naar werk, opleiding en inkomen.
reason-r41 = Veel mensen hebben weleens geldzorgen, en hulp bij schulden is er voor iedereen. Vraagt u de gemeente om hulp? Dan is er binnen 4 weken een eerste gesprek.
reason-r49 = Dat iemand dingen vergeet, kan veel oorzaken hebben. De huisarts kijkt mee. Ga er het liefst samen heen.

## D – how much there is at once

reason-r50 = Er is al iemand die het overzicht heeft, dus begin daar.
reason-r51 = Er spelen verschillende dingen tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk, zodat één gesprek genoeg kan zijn.
reason-r52 = Er spelen verschillende dingen tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk, zodat één gesprek genoeg kan zijn.
reason-r53 = Als er veel speelt, kan het overzicht weg zijn. Het wijkteam helpt u om alles op een rij te zetten.
reason-r54 = Er wonen kinderen in huis en er spelen verschillende dingen tegelijk. Vraag daarom om één plan, en om één persoon die het overzicht houdt. Het CJG kan daarbij meedoen.
reason-r55 = Misschien helpt een van deze stappen. U kunt ook meteen een melding doen.
reason-r56 = Met deze stappen kunt u zelf beginnen, maar een melding doen mag altijd.
reason-r57 = Niet iedereen weet veel van wat u noemt. Vraag daarom om iemand die dit goed kent.
reason-r58 = U wilt iets doen voor een ander, en daar is altijd plek voor.
reason-r59 = Als genezen niet meer kan, is de huisarts het vaste punt. Vraag wie er dag en nacht te bellen is. De huisarts en de wijkverpleging kosten niets extra.
reason-r64 = Na detentie is er veel te regelen: ID-bewijs, adres, inkomen en zorgverzekering. De gemeente heeft iemand die daarbij helpt. Is er geen slaapplek? Dan is er ook de opvang.

reason-r16 = Dit kan niet lang wachten. Bel liever dan dat u een formulier invult.
reason-r17 = Er is al hulp of een aanvraag, maar die helpt niet, staat stil of stopt. Vraag daarom wie er mag beslissen. Komt er een andere helper? Vraag dan of de oude alles zelf doorgeeft (een warme overdracht).
reason-r30-wie = Jongeren onder de 18 mogen zelf hulp vragen, ook zonder hun ouders.
reason-r33-wie = Rond de 18e verjaardag verandert er veel, dus begin nu met een plan. Vraag het uiterlijk een half jaar ervoor.
reason-r34-wie = Er spelen verschillende dingen tegelijk: { $gebieden }. Er zijn mensen die met jongeren meedenken over alles samen.
reason-r35-wie = Er is al langdurige zorg (Wlz). Stel de vraag daarom aan de zorgaanbieder of aan het zorgkantoor. Dat regelt deze zorg.
reason-r42 = Ook voor ondernemers is er hulp bij inkomen: het Bbz. Is iemand 55 of ouder en stopt het bedrijf? Dan is er misschien de IOAZ.
reason-r43 = Naast de AOW kan er een aanvulling zijn van de SVB: de AIO. Vraag die snel aan, want het geld begint meestal pas na het vragen.
reason-r44 = Het UWV gaat over een uitkering na werk en helpt ook bij werk zoeken. Dat geldt ook voor werken met een ziekte of beperking. Werknemers die ziek zijn, mogen zelf naar de bedrijfsarts.
reason-r45 = Bij geldzorgen tijdens de studie helpen DUO en de decaan. Betaal wel eerst de zorgpremie.
reason-r46 = Zorg die echt nodig is, mag altijd, ook zonder verzekering. Vraag om een tolk als dat helpt. Uw antwoord blijft op dit apparaat.
reason-r47 = De gemeente heeft een contactpersoon voor inburgering. Die denkt mee over taal, werk en geld.
reason-r48 = Voor mensen uit Oekraïne heeft de gemeente een eigen loket voor opvang, leefgeld en school. Kinderen mogen naar school. Vraag om een tolk als dat helpt.
reason-r53-wie = Als er veel speelt, kan het overzicht weg zijn. Het wijkteam helpt om alles op een rij te zetten.
reason-r57-wie = Niet iedereen weet veel van wat u noemt. Vraag daarom om iemand die dit goed kent.
reason-r58-wie = Voor iemand die iets voor een ander wil doen, is altijd plek.
reason-r60 = Extra zorg voor een kind met een beperking hoort vaak bij de Jeugdwet. Het CJG weet welke hulp er is, en Jeugdstem kan meedenken.
reason-r61 = Het woonloket of de corporatie weet hoe inschrijven werkt. Vraag ook wie er voorrang bij een huis krijgt (urgentie).
reason-r62 = Schrijf op wanneer er overlast is en vraag de verhuurder wat die gaat doen. Of vraag om buurtbemiddeling: iemand van buiten helpt dan bij het gesprek.
reason-r63 = Uit elkaar gaan geeft veel vragen. Het Juridisch Loket weet wat er te regelen is. Is iemand bang voor de ander? Bel dan Veilig Thuis.
reason-r65 = Bij pleegzorg woont een kind bij een ander gezin. Het CJG weet of dat hier kan. Vraag ook naar gezag en een vergoeding.
reason-r66 = Rond een zwangerschap of een baby kan veel veranderen. Daarom denken de verloskundige, het consultatiebureau en de huisarts mee.
reason-r67 = U maakt zich zorgen om iemand. Die persoon mag nee zeggen, maar iemand kan wel een keer langsgaan.
reason-r68 = Het huis is te vol geworden, en hulp gaat in kleine stappen. De bewoner beslist wat er weg mag. Houd eerst de weg naar de deur vrij.
reason-r69 = Stoppen met gokken hoeft niemand alleen te doen, want de huisarts weet welke hulp past.
reason-r70 = Jeugdstem hoort niet bij de gemeente of bij jeugdbescherming. Een vertrouwenspersoon legt uit welke rechten er zijn en gaat mee.
reason-r71 = Bij slecht zien of horen is er veel hulp. De huisarts kan verwijzen, en ook de audicien of oogarts kan meekijken.
reason-r72 = Bij dementie passen sommige stappen minder goed. Daarom staan die er niet bij.
reason-r73 = Over verblijf hoeft u niets te zeggen, want VluchtelingenWerk denkt altijd mee. Uw antwoord blijft op dit apparaat.
reason-r74 = Sommige stappen passen nu niet. Daarom staan die er niet bij.
reason-r75 = Er is niet gevraagd om werk met begeleiding. Daarom staat het er niet bij.
reason-r76 = Bij slecht zien past niet elke manier van reizen.
reason-r77 = Wat iemand niet wil, laten wij weg.

## Modifiers
modifier-m3 = U bent jong en u zorgt voor iemand. Dat hoeft u niet alleen te doen, want school en het CJG kunnen helpen.
modifier-m2 = Het zorgen is niet meer vol te houden. Dat is veel voor één mens, dus bel en zeg dat.
modifier-m17 = U bent het niet eens met een besluit. Gaat het om de zorgverzekeraar? Vraag dan eerst om een nieuwe beslissing (heroverweging). Daarna kunt u naar de SKGZ. Gaat het om school? Dan is er een klachtencommissie. Heeft de rechter beslist over een kind? Vraag dan een advocaat naar hoger beroep.
