### Why somebody is pointed somewhere: one or two short sentences for each rule and modifier.
### Those of the rules, any of which may lead to somebody to call at once; the rest is in rules-later.ftl.
### They repeat what the resident said. They never say what somebody gets, and never name a label.

reason-none = U kunt zelf beginnen. Een melding doen mag altijd: zo vraagt u de gemeente om hulp.

## A – safety

reason-r01 = U zegt dat er nu gevaar is. Bel 112.
reason-r02 = U bent nu niet veilig. Bel 112, of bel 113. Blijf niet alleen.
reason-r02-ik = U bent nu niet veilig. Bel 112, of bel 113. Blijf niet alleen.
reason-r02-wie = Bel 112, of bel 113. Laat { $wie } nu niet alleen.
reason-r03 = U denkt aan de dood. Praat er nu over met 113. Dat is gratis.
reason-r03-ik = U denkt aan de dood. Praat er nu over met 113. Dat is gratis.
reason-r03-wie = U maakt zich zorgen dat { $wie } dood wil. 113 denkt ook mee met naasten. Dat is gratis.
reason-r04 = Thuis moet veilig zijn. Veilig Thuis denkt mee. U hoeft uw naam niet te zeggen.
reason-r05 = Er was vroeger geweld. U kunt hier altijd over praten.
reason-r06 = Een kind moet veilig zijn. Veilig Thuis denkt mee.
reason-r07 = Niemand mag u pijn doen of geld van u afpakken. Ook wie voor u zorgt, mag dat niet. Veilig Thuis denkt mee.
reason-r07-wie = Niemand mag { $wie } pijn doen of geld afpakken. Ook wie zorg geeft, mag dat niet. Veilig Thuis denkt mee.
reason-r08 = Wat er gebeurde, is niet uw schuld. Het Centrum Seksueel Geweld helpt. Bel liefst binnen 7 dagen, maar later mag ook.
reason-r08-wie = Wat er gebeurde, is niet de schuld van { $wie }. Het Centrum Seksueel Geweld helpt. Bel liefst binnen 7 dagen, maar later mag ook.
reason-r09 = U zegt dat er nu een dokter nodig is. Bel eerst, ga er niet zomaar heen.
reason-r10 = Er is iemand in de war. U hoeft dat niet alleen te dragen.
reason-r11 = Er is vandaag of morgen hulp nodig. Bel, en zeg dat het spoed is.
reason-r12 = Bel vandaag de huisarts. In de avond, de nacht en het weekend belt u de huisartsenpost. Zij kunnen de crisisdienst laten komen: hulp die niet kan wachten. Bij gevaar belt u 112.
reason-r13 = Niemand mag u bedreigen. De wijkagent denkt mee. Is er nu gevaar? Bel 112.
reason-r13-wie = Niemand mag { $wie } bedreigen. De wijkagent denkt mee. Is er nu gevaar? Bel 112.
reason-r14 = Dit is niet uw schuld. Betaal niet. Stuur niets meer. Bewaar het bewijs. Helpwanted denkt mee.
reason-r14-wie = Dit is niet de schuld van { $wie }. Betaal niet. Stuur niets meer. Bewaar het bewijs. Helpwanted denkt mee.
reason-r15 = Niemand mag u dwingen. U bent niet schuldig. Bel: zij denken mee over een veilige plek. Wij bewaren niets.
reason-r15-wie = Niemand mag { $wie } dwingen. Bel: zij denken mee over een veilige plek. Wij bewaren niets.
reason-r18 = U zegt dat het thuis niet veilig voelt. Veilig Thuis denkt mee. U hoeft uw naam niet te zeggen.
reason-r18-wie = U zegt dat het thuis voor { $wie } niet veilig voelt. Veilig Thuis denkt mee. U hoeft uw naam niet te zeggen.
reason-r19 = Er is geen eigen plek om te wonen. Bel, en vraag ook naar een briefadres: een adres voor de post. Is er straks geen slaapplek meer? Dan is er de opvang.

## B – urgent basic needs

reason-r20 = Er is vannacht geen plek om te slapen. Bel eerst. Vraag waar nog plek is.
reason-r20-papieren = Er is vannacht geen plek om te slapen. Bel eerst. Zonder verblijfsrecht kan de gemeente opvang weigeren. Vraag het toch, zeker met kinderen.
reason-r21 = Er is vannacht geen plek om te slapen. Er zijn kinderen bij. Vraag vandaag om hulp.
reason-r22 = Er is vannacht geen plek om te slapen. Bel vandaag. Zij zoeken mee naar een veilige plek.
reason-r23 = In een brief staat dat het huis leeg moet (ontruiming). Komt dat door schulden? Dan moet de gemeente binnen 3 werkdagen met u praten. Die tijd begint als u om hulp vraagt. Ga altijd naar de zitting bij de rechter. Vraag of de gemeente de rechter om uitstel kan vragen.
reason-r23-wie = In een brief staat dat het huis leeg moet (ontruiming). Komt dat door schulden? Dan moet de gemeente binnen 3 werkdagen met { $wie } praten. Die tijd begint bij de vraag om hulp. Ga altijd naar de zitting bij de rechter. Vraag of de gemeente de rechter om uitstel kan vragen.
reason-r24 = Er is haast. Stopt licht, water, warmte of de zorgverzekering? Dan moet de gemeente binnen 3 werkdagen met u praten. Die tijd begint als u om hulp vraagt.
reason-r24-wie = Er is haast. Stopt licht, water, warmte of de zorgverzekering? Dan moet de gemeente binnen 3 werkdagen met { $wie } praten. Die tijd begint bij de vraag om hulp.
reason-r25 = Er is een deurwaarder, of er ligt beslag op geld of spullen. Vraag of er genoeg overblijft om van te leven. Dat bedrag heet de beslagvrije voet. Op uwbeslagvrijevoet.nl kunt u het nakijken.
reason-r26 = Er is vandaag geen geld voor eten. Vraag vandaag om noodhulp, of om alvast wat geld (voorschot). Vraag ook naar de voedselbank.
reason-r27 = Er is een opname in het ziekenhuis, straks of pas geleden. Regel de hulp voor thuis zo vroeg als het kan.
reason-r28 = Het gaat weer slechter dan eerst, en er is al een behandelaar. Bel die eerst. De huisarts kan ook meekijken.
reason-r29 = Er is al een behandelaar. Bel die, of bel de huisarts. Wordt het erger? Bel dan dezelfde dag.

## C – age and other laws

reason-r30 = U bent jonger dan 18. U mag zelf hulp vragen, ook zonder uw ouders.
reason-r31 = Het CJG helpt bij vragen over opvoeden en opgroeien. Ook de huisarts of jeugdarts kan verwijzen.
reason-r32 = Het loopt vast op school of bij de opleiding. School moet meedenken over een plek die past. Studenten kunnen ook naar de decaan of de studentpsycholoog. Wie 18 tot 23 is en geen diploma heeft, kan naar het doorstroompunt.
reason-r33 = Rond uw 18e verandert er veel. Begin nu met een plan. Vraag het uiterlijk als u 17½ bent.
reason-r34 = U bent jong en er speelt meer tegelijk: { $gebieden }. Er zijn mensen die met u meedenken over alles samen.
reason-r35 = U krijgt langdurige zorg (Wlz). Stel uw vraag aan uw zorgaanbieder. Of aan het zorgkantoor: dat regelt deze zorg.
reason-r36 = Er is altijd zorg of toezicht in de buurt nodig. Het CIZ kijkt of langdurige zorg (Wlz) past. Tot die tijd kunt u een melding doen.
reason-r37 = Hulp bij wassen, wonden, medicijnen of naar de wc gaan regelt de wijkverpleging.
reason-r38 = De huisarts kijkt mee bij somber of bang zijn, stress, alcohol, drugs of pillen. Die weet welke hulp past.
reason-r39 = Er is korte tijd hulp nodig. De zorgverzekeraar kan zeggen wat u mag lenen en wat hij betaalt.
reason-r40 = Zij kijken mee naar werk, leren en inkomen.
reason-r41 = Geldzorgen heeft bijna iedereen weleens. Hulp bij schulden is er voor iedereen. Vraagt u de gemeente om schuldhulp? Dan is er binnen 4 weken een eerste gesprek.
reason-r49 = Vergeten kan veel oorzaken hebben. De huisarts kijkt mee. Ga het liefst samen.

## D – how much there is at once

reason-r50 = Er is al iemand die het overzicht heeft. Begin daar.
reason-r51 = Er speelt meer tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk.
reason-r52 = Er speelt meer tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk.
reason-r53 = U noemt dingen waardoor het overzicht weg kan zijn. Dat kan als er veel speelt. Het wijkteam helpt u ordenen.
reason-r54 = Er wonen kinderen in huis en er speelt meer tegelijk. Vraag om één plan, en om één persoon die het overzicht houdt. Het CJG kan daarbij meedoen.
reason-r55 = Misschien helpt een van deze stappen. U kunt ook meteen een melding doen.
reason-r56 = Met deze stappen kunt u zelf beginnen. Een melding doen mag altijd.
reason-r57 = U noemt iets waar weinig mensen veel van weten. Vraag om een deskundige op dit gebied.
reason-r58 = U wilt iets doen voor een ander. Daar is altijd plek voor.
reason-r59 = Als genezen niet meer kan, is de huisarts het vaste punt. Vraag wie er dag en nacht te bellen is. De huisarts en de wijkverpleging kosten niets extra.
reason-r64 = Na detentie is er veel te regelen: ID-bewijs, adres, inkomen en zorgverzekering. De gemeente heeft iemand die daarbij helpt. Geen slaapplek meer? Dan is er de opvang.

reason-r16 = Dit kan niet lang wachten. Bel liever dan dat u een formulier invult.
reason-r17 = Er is al hulp of een aanvraag. Die helpt niet, staat stil of stopt. Vraag wie mag beslissen. Komt er een andere helper? Vraag dan of de oude alles zelf doorgeeft (een warme overdracht).
reason-r30-wie = Wie jonger is dan 18, mag zelf hulp vragen. Dat mag ook zonder ouders.
reason-r33-wie = Rond de 18e verjaardag verandert er veel. Begin nu met een plan. Vraag het uiterlijk een half jaar ervoor.
reason-r34-wie = Er speelt meer tegelijk: { $gebieden }. Er zijn mensen die met jongeren meedenken over alles samen.
reason-r35-wie = Er is al langdurige zorg (Wlz). Stel de vraag aan de zorgaanbieder. Of aan het zorgkantoor: dat regelt deze zorg.
reason-r42 = Ook voor ondernemers is er hulp bij inkomen: het Bbz. Is iemand 55 of ouder en stopt het bedrijf? Dan is er misschien de IOAZ.
reason-r43 = Naast de AOW kan er een aanvulling zijn van de SVB: de AIO. Wacht niet met aanvragen. Die gaat meestal pas in vanaf de aanvraag.
reason-r44 = Het UWV gaat over een uitkering na werk, en helpt dan bij werk zoeken. En over werken met een ziekte of beperking. Wie een baan heeft en ziek is, mag zelf naar de bedrijfsarts.
reason-r45 = Bij geldzorgen tijdens de studie helpen DUO en de decaan. Betaal de zorgpremie eerst.
reason-r46 = Zorg die echt nodig is, mag altijd. Ook zonder verzekering. Uw antwoord blijft op dit apparaat. Vraag om een tolk als dat helpt.
reason-r47 = De gemeente heeft een contactpersoon voor inburgering. Die denkt mee over taal, werk en geld.
reason-r48 = Voor mensen uit Oekraïne heeft de gemeente een eigen loket. Dat gaat over opvang, leefgeld en school. Kinderen mogen naar school. Een tolk mag ook.
reason-r53-wie = U noemt dingen waardoor het overzicht weg kan zijn. Dat kan als er veel speelt. Het wijkteam helpt ordenen.
reason-r57-wie = U noemt iets waar weinig mensen veel van weten. Vraag om een deskundige op dit gebied.
reason-r58-wie = Iets doen voor een ander kan altijd. Daar is altijd plek voor.
reason-r60 = Extra zorg voor een kind met een beperking hoort vaak bij de Jeugdwet. Het CJG weet welke hulp er is. Jeugdstem kan meedenken.
reason-r61 = Het woonloket of de corporatie weet hoe inschrijven werkt. Vraag ook wie voorrang bij een huis krijgt (urgentie).
reason-r62 = Schrijf op wanneer er overlast is. Vraag de verhuurder wat die gaat doen. Of vraag buurtbemiddeling: iemand van buiten helpt dan bij het gesprek.
reason-r63 = Uit elkaar gaan geeft veel vragen. Het Juridisch Loket weet wat er te regelen is. Bang voor de ander? Bel dan Veilig Thuis.
reason-r65 = Bij pleegzorg woont een kind bij een ander gezin. Het CJG weet of dat hier kan. Vraag ook naar gezag en een vergoeding.
reason-r66 = Rond een zwangerschap of een baby kan veel veranderen. De verloskundige, het consultatiebureau en de huisarts denken mee.
reason-r67 = U maakt zich zorgen om iemand. Die mag nee zeggen. Iemand kan wel vrijblijvend langsgaan.
reason-r68 = Het huis is te vol geworden. Hulp gaat in kleine stappen. De bewoner beslist wat weg mag. Houd de weg naar de deur vrij.
reason-r69 = Stoppen met gokken hoeft niemand alleen te doen. De huisarts weet welke hulp past.
reason-r70 = Jeugdstem hoort niet bij de gemeente of bij jeugdbescherming. Een vertrouwenspersoon legt uit welke rechten er zijn en gaat mee.
reason-r71 = Bij slecht zien of horen kan veel hulp. De huisarts kan verwijzen. De audicien of oogarts kan ook meekijken.
reason-r72 = Bij dementie passen sommige stappen minder goed. Die staan er daarom niet bij.
reason-r73 = Over verblijf hoeft u niets te zeggen. VluchtelingenWerk denkt mee. Uw antwoord blijft op dit apparaat.
reason-r74 = Sommige stappen passen nu niet. Die staan er daarom niet bij.
reason-r75 = Werk met begeleiding staat er niet bij. Daar is niet om gevraagd.
reason-r76 = Bij slecht zien past niet elke manier van reizen.
reason-r77 = Wat iemand niet wil, laten wij weg.

## Modifiers
modifier-m3 = U bent jong en u zorgt voor iemand. Uw school en het CJG kunnen u helpen.
modifier-m2 = Het zorgen is niet meer vol te houden. Dat is veel voor één mens. Bel, en zeg dat.
modifier-m17 = U bent het niet eens met een besluit. Gaat het om de zorgverzekeraar? Vraag dan eerst om een nieuwe beslissing (heroverweging). Daarna kunt u naar de SKGZ. Gaat het om school? Dan is er een klachtencommissie. Besliste de rechter over een kind? Vraag dan een advocaat naar hoger beroep.
