### Why somebody is pointed somewhere: one or two short sentences for each rule and modifier.
### Those of the rules, any of which may lead to somebody to call at once; the rest is in rules-later.ftl.
### They repeat what the resident said. They never say what somebody gets, and never name a label.

reason-none = U kunt zelf beginnen. Een melding doen mag altijd: zo vraagt u de gemeente om hulp.

## A – safety

reason-r01 = U zegt dat er nu gevaar is. Bel 112.
reason-r02 = U bent nu niet veilig. Bel 112, of bel 113. Blijf niet alleen.
reason-r03 = U denkt aan de dood. Praat er nu over met 113. Dat is gratis.
reason-r04 = Thuis moet veilig zijn. Veilig Thuis denkt mee. U hoeft uw naam niet te zeggen.
reason-r05 = Er was vroeger geweld. U kunt hier altijd over praten.
reason-r06 = Een kind moet veilig zijn. Veilig Thuis denkt mee.
reason-r07 = Niemand mag u pijn doen of geld van u afpakken. Ook wie voor u zorgt, mag dat niet. Veilig Thuis denkt mee.
reason-r08 = Wat er gebeurde, is niet uw schuld. Het Centrum Seksueel Geweld helpt. Bel liefst binnen 7 dagen, maar later mag ook.
reason-r09 = U zegt dat er nu een dokter nodig is. Bel eerst, ga er niet zomaar heen.
reason-r10 = U maakt zich zorgen om iemand anders. U hoeft dat niet alleen te dragen.
reason-r11 = U heeft binnen een dag hulp nodig. Bel, en zeg dat het spoed is.

## B – urgent basic needs

reason-r20 = U heeft vannacht geen plek om te slapen. Iedere gemeente moet naar uw vraag luisteren.
reason-r21 = U heeft vannacht geen plek. Met kinderen moet u vandaag hulp krijgen.
reason-r22 = U heeft vannacht geen plek. Bel vandaag. Zij zoeken met u een veilige plek.
reason-r23 = In een brief staat dat u uw huis uit moet (ontruiming). De gemeente moet dan binnen 3 werkdagen met u praten.
reason-r24 = Licht, water, warmte of zorgverzekering stopt bijna. De gemeente moet dan binnen 3 werkdagen met u praten.
reason-r25 = Een deurwaarder neemt uw geld of spullen (beslag). Vraag of u genoeg overhoudt om van te leven.
reason-r26 = U heeft geen geld voor eten of medicijnen. Vraag vandaag om noodhulp, of om alvast wat geld (voorschot).
reason-r27 = U komt snel uit het ziekenhuis. Regel de hulp vóór u naar huis gaat.

## C – age and other laws

reason-r30 = U bent jonger dan 18. U mag zelf hulp vragen, ook zonder uw ouders.
reason-r31 = Het CJG helpt bij vragen over opvoeden en opgroeien. Ook de huisarts of jeugdarts kan verwijzen.
reason-r32 = Het loopt vast op school. School moet een passende plek zoeken. Het CJG kan meedenken.
reason-r33 = Rond uw 18e verandert er veel. Begin nu met een plan. Vraag het uiterlijk als u 17½ bent.
reason-r34 = U bent jong en er speelt meer tegelijk: { $gebieden }. Er zijn mensen die met u meedenken over alles samen.
reason-r35 = U krijgt langdurige zorg (Wlz). Stel uw vraag aan uw zorgaanbieder. Of aan het zorgkantoor: dat regelt deze zorg.
reason-r36 = Er is altijd zorg of toezicht in de buurt nodig. Het CIZ kijkt of langdurige zorg (Wlz) past. Tot die tijd kunt u een melding doen.
reason-r37 = Heeft u hulp nodig bij wassen, wonden of medicijnen? Dat regelt de wijkverpleging.
reason-r38 = U noemt uw hoofd, of alcohol, drugs of gokken. De huisarts kijkt met u welke hulp past.
reason-r39 = U heeft korte tijd hulp nodig. Uw zorgverzekeraar kan zeggen wat u mag lenen en wat hij betaalt.
reason-r40 = Het gaat niet goed met werk of leren. Zij kijken met u naar werk, leren en inkomen.
reason-r41 = U heeft zorgen over geld. U bent daarin niet de enige. Hulp bij schulden is er voor iedereen.

## D – how much there is at once

reason-r50 = Er is al iemand die het overzicht heeft. Begin daar.
reason-r51 = Er speelt meer tegelijk: { $gebieden }. Dat is veel. Het wijkteam kijkt naar alles tegelijk.
reason-r52 = Er speelt meer tegelijk: { $gebieden }. Het wijkteam kijkt naar alles tegelijk.
reason-r53 = U zegt dat u het overzicht kwijt bent. Dat kan als er veel speelt. Het wijkteam helpt u ordenen.
reason-r54 = Er wonen kinderen bij u en er speelt meer tegelijk. Vraag om één plan, en om één persoon die het overzicht houdt.
reason-r55 = U heeft één vraag. Misschien helpt een van deze stappen. U kunt ook meteen een melding doen.
reason-r56 = Het gaat, maar het kost u moeite. Misschien helpt een van deze stappen.
reason-r57 = U noemt iets waar weinig mensen veel van weten. Vraag om een deskundige op dit gebied.
reason-r58 = U wilt iets doen voor een ander. Daar is altijd plek voor.
