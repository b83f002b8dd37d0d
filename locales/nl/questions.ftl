### De vragen: de vraag zelf (paginatitel of kop), .hint (regel eronder) en .why (waarom we het vragen).
### Met -wie: dezelfde vraag over een ander; { $wie } is “uw moeder”, “uw kind”, “de bewoner”.
###
### Regels: B1, "u", één vraag tegelijk, titel hoogstens 12 woorden, zinnen hoogstens 15 woorden.
### Niemand antwoordt in de "ik" van een ander. Geen verwijt, oordeel of belofte.
### De hint bij veilig noemt de keuze “Geen van deze”: die moet daar zo heten.

## Over wie het gaat

question-rol-vraag = Over wie gaat het?
    .hint = Heeft u zelf ook een vraag? Kies dan wat nu het meest telt.
    .why = Dan passen de vragen beter.

question-rol-zorg = Over wie gaat het?
    .hint = Kies wat het meest past.
    .why = Wie voor een ander zorgt, heeft zelf soms ook steun nodig. Daarom vragen wij dit.

question-rol-jong = Over wie gaat het?
    .hint = Kies wat het meest past.
    .why = Wie voor iemand zorgt, kan zelf ook steun krijgen. Daarom vragen wij dit.

question-relatie = Wie is dat voor u?
    .hint = Dan kunnen wij het goed zeggen. Een naam hoeft niet.
    .why = Wij zeggen dan bijvoorbeeld “uw moeder”. Zo blijft duidelijk over wie elke vraag gaat.

question-vraagvoor = Voor wie zoekt u nu hulp?
    .hint = Zorgen vraagt soms veel van u. Hulp voor uzelf mag dus ook.
    .why = Dan zoeken wij hulp voor de ander, voor uzelf of voor u allebei.

question-leeftijd-jong = Hoe oud bent u?
    .why = Onder de 18 is er andere hulp dan erboven. Uw geboortedatum vragen wij niet.

question-leeftijd-naaste = Hoe oud is degene voor wie u zorgt?

question-leeftijd-naaste-wie = Hoe oud is { $wie }?
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-leeftijd-vraag = Hoe oud bent u?
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-leeftijd-vraag-wie = Hoe oud is { $wie }?
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-leeftijd-zorg = Hoe oud bent u?
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-leeftijd-zorg-wie = Hoe oud is { $wie }?
    .why = Voor elke leeftijd is er andere hulp. Een geboortedatum vragen wij niet.

question-jeugdhulp = Is er jeugdhulp, of is die er geweest?
    .hint = Jeugdhulp is hulp voor kinderen, jongeren en ouders.
    .why = Jeugdhulp kan soms doorgaan na de 18e verjaardag. Daarom vragen wij dit.

question-huishouden = Wie wonen er bij u in huis?
    .hint = U mag meer dan één ding aankruisen. Woont een kind soms bij u? Dat telt ook.
    .why = Wij vragen met wie u woont, omdat hulp ook voor uw gezin kan zijn.

question-huishouden-wie = Met wie woont { $wie }?
    .hint = U mag meer dan één ding aankruisen. Een kind dat er soms woont, telt ook.
    .why = Wij vragen dit, omdat hulp ook voor het gezin kan zijn.

question-andere-taal = Klopt dit?
    .hint = Dan kan er een tolk bij komen: iemand die vertaalt.
    .why = Zo kunnen wij zeggen wie er helpt in een andere taal.

## Veiligheid

question-veilig = Is er iets wat niet kan wachten?
    .hint = Kruis aan wat klopt, ook als u twijfelt. Klopt er niets? Kies dan “Geen van deze”.
    .why = Bij gevaar ziet u meteen wie u kunt bellen. Uw antwoord gaat nergens heen, tenzij u dat zelf wilt.

question-suicidevan = Over wie gaat dat?
    .hint = Praten over de dood helpt. 113 denkt ook mee met naasten.

question-gevaarvan = Van wie komt het gevaar?
    .hint = Dan ziet u wie hier het best bij helpt.

question-verwardsinds = Sinds wanneer is dat zo?
    .hint = Is het plotseling? Dan moet er vandaag een dokter kijken.

question-vandaag = Wat is er vandaag of morgen niet?
    .hint = Kruis aan wat klopt.

## Per onderwerp: hoe het gaat, en wat er aan de hand is

matter = Wat is er aan de hand?

matter-huis = Wat lukt er niet goed in huis?

matter-huis-wie = Wat lukt er bij { $wie } niet goed in huis?

matter-hint = U mag meer dan één ding aankruisen.

topic-else = Anders, namelijk

topic-help = Hier is al hulp bij

acknowledge-x = Dat is zwaar, en goed dat u dit zegt. Wij zoeken hulp die snel kan beginnen.

question-gaat-geld = Hoe gaat het met geld?
    .hint = Denk aan de rekeningen in de laatste maand.
    .why = Hulp bij geld begint vaak klein. Met uw antwoord kiezen wij stappen die bij u passen.

question-gaat-werk = Hoe gaat het met werken of leren?
    .hint = Denk ook aan vrijwilligerswerk, een cursus of het zoeken naar werk.
    .why = Werken en leren kan op veel manieren. Daarom zoeken wij wat er past.

question-gaat-dag = Is er genoeg te doen op een dag?
    .hint = Denk aan een gewone dag van de laatste tijd.
    .why = Voor een fijne dag is er vaak iets in de buurt. Wij kijken wat er past.

question-gaat-wonen = Hoe gaat het met wonen?
    .hint = Denk aan het huis, de huur, de buren, en of blijven kan.
    .why = Een goede plek geeft rust. Daarom kijken wij wie met u mee kan denken.

question-gaat-thuis = Hoe gaat het thuis met elkaar?
    .hint = Het mag ook over familie of een ex-partner gaan.
    .why = Spanning thuis komt vaak voor. Is het niet veilig? Dan gaat dat voor.

question-gaat-thuis-wie = Hoe gaat het thuis bij { $wie }?
    .hint = Het mag ook over familie of een ex-partner gaan.
    .why = Spanning thuis komt vaak voor. Is het niet veilig? Dan gaat dat voor.

question-gaat-kind = Hoe gaat het met kinderen en opvoeden?
    .hint = Denk aan thuis, school, slapen en spelen.
    .why = Elke ouder heeft weleens vragen. Daarom laten wij zien wie er kan meedenken.

question-gaat-kind-wie = Hoe gaat het met opvoeden en opgroeien?
    .hint = Denk aan thuis, school, slapen en spelen.
    .why = Elke ouder heeft weleens vragen. Daarom laten wij zien wie er kan meedenken.

question-gaat-hoofd = Hoe voelt u zich?
    .hint = Denk aan slapen, piekeren, angst, somber zijn of vergeten.
    .why = Praten of een kleine stap kan lucht geven. Daarom kijken wij wat er past.

question-gaat-hoofd-wie = Hoe voelt { $wie } zich?
    .hint = Denk aan slapen, piekeren, angst, somber zijn of vergeten.
    .why = Praten of een kleine stap kan lucht geven. Daarom kijken wij wat er past.

question-gaat-lijf = Hoe gaat het met uw lichaam?
    .hint = Denk aan bewegen, pijn, moe zijn, zien en horen.
    .why = Een hulpmiddel of wat steun kan veel schelen. Daarom kijken wij wat er past.

question-gaat-lijf-wie = Hoe gaat het lichamelijk met { $wie }?
    .hint = Denk aan bewegen, pijn, moe zijn, zien en horen.
    .why = Een hulpmiddel of wat steun kan veel schelen. Daarom kijken wij wat er past.

question-gaat-gebruik = Hoe gaat het met alcohol, drugs of gokken?
    .hint = Gaat het om gamen of pillen? Dan mag u dat hier ook zeggen.
    .why = Wij oordelen niet. Met uw antwoord zoeken wij steun die bij u past.

question-gaat-zorg = Lukt het om voor uzelf te zorgen?
    .hint = Denk aan wassen, aankleden, eten en medicijnen.
    .why = Hulp hierbij komt soms van de wijkverpleging en soms van de gemeente. Wij wijzen de weg.

question-gaat-zorg-wie = Lukt het { $wie } zich te wassen en te eten?
    .hint = Denk aan wassen, aankleden, eten en medicijnen.
    .why = Hulp hierbij komt soms van de wijkverpleging en soms van de gemeente. Wij wijzen de weg.

question-gaat-huis = Hoe gaat het met het huishouden?
    .hint = Denk aan schoonmaken, boodschappen, post en formulieren.
    .why = Hulp in huis kan op veel manieren. Daarom kijken wij wat er past.

question-gaat-net = Heeft u mensen bij wie u terechtkunt?
    .hint = Denk aan familie, vrienden, buren of iemand van een club.
    .why = Soms kan iemand dichtbij iets doen. Is er weinig steun? Dan kiezen wij andere stappen.

question-gaat-net-wie = Heeft { $wie } mensen om op terug te vallen?
    .hint = Denk aan familie, vrienden, buren of iemand van een club.
    .why = Soms kan iemand dichtbij iets doen. Is er weinig steun? Dan kiezen wij andere stappen.

question-gaat-mee = Lukt het om erop uit te gaan?
    .hint = Denk aan winkels, bezoek of een club, en aan het vervoer daarheen.
    .why = Soms gaat het om vervoer en soms om durven. Daarom kijken wij wat er past.

question-gaat-mee-wie = Lukt het { $wie } om erop uit te gaan?
    .hint = Denk aan winkels, bezoek of een club, en aan het vervoer daarheen.
    .why = Soms gaat het om vervoer en soms om durven. Daarom kijken wij wat er past.

question-gaat-recht = Is er iets met boetes, politie of een rechter?
    .hint = Het mag ook over regels of papieren gaan.
    .why = Er is gratis advies over regels en recht, en wij wijzen u de weg.

question-gaat-mz = U zorgt voor iemand. Hoe gaat dat?
    .hint = Zorgen voor iemand dicht bij u heet ook wel mantelzorg. U mag dit overslaan.
    .why = Een mantelzorger mag zelf ook steun vragen. Daarom kijken wij wat lucht geeft.

question-gaat-mz-wie = Houdt { $wie } het zorgen vol?
    .hint = U mag dit overslaan.
    .why = Ook iemand die zorgt, mag steun vragen. Daarom kijken wij wat lucht geeft.

## Wat onder een aangekruist punt openklapt

question-leeftijdkind = Hoe oud is uw kind?
    .why = Hulp voor jongeren hangt af van de leeftijd.
    .hint = Gaat het om meer dan één kind? Kies dan het kind waar het nu om gaat.

question-schoolthuis-werk = Is het al vier weken of langer?

question-schoolthuis-kind = Is uw kind al vier weken of langer thuis?

question-zichzelfpijn = Doet uw kind zichzelf pijn?
    .hint = Dan mag u ook met 113 bellen of chatten. Dat is gratis.

question-haast = Waar is haast bij?
    .hint = Kruis aan wat klopt.

question-haast-meer = Waar is haast bij?
    .hint = Kruis aan wat klopt.

question-vannacht = Is er vannacht een plek?

question-ontruimingschuld = Waarom moet het huis leeg?
    .hint = Kruis dit alleen aan als er geen schulden zijn.

question-ontruimingschuld-geld = Waarom moet het huis leeg?
    .hint = Kruis dit alleen aan als er geen schulden zijn.

question-gevaarvan-wonen = Om wie gaat het?
    .hint = Dan ziet u wie hier het best bij helpt.

question-gevaarvan-geld = Om wie gaat het?
    .hint = Dan ziet u wie hier het best bij helpt.

question-kannietwachten = Hoeveel haast is er?

question-verwardsinds-hoofd = Sinds wanneer is dat zo?
    .hint = Is het plotseling? Dan moet er vandaag een dokter kijken.

question-zintuig = Wat is lastig?

question-hoofdvraag = Wat is nu het belangrijkst?

question-hulp = Hoe gaat het met die hulp?
    .hint = Niets aankruisen mag ook.

## Wat goed gaat of nog lukt, per onderwerp

question-goed-geld = Wat lukt er wel met geld?
    .hint = Bijvoorbeeld: de huur is betaald, of iemand kijkt mee.

question-goed-werk = Wat lukt er wel met werken of leren?
    .hint = Bijvoorbeeld: op tijd zijn, of leren door te doen.

question-goed-dag = Wat is er wel fijn op een dag?
    .hint = Bijvoorbeeld: koffie in de zon, of een rondje met de hond.

question-goed-wonen = Wat gaat er wel goed met wonen?
    .hint = Bijvoorbeeld: aardige buren, of logeren kan bij een vriend.

question-goed-thuis = Wat of wie geeft er wel steun?
    .hint = Bijvoorbeeld: samen eten, of iemand die luistert.

question-goed-kind = Wat gaat er wel goed?
    .hint = Bijvoorbeeld: samen lezen of spelen, of een vriendje.

question-goed-hoofd = Wat geeft er wel rust of moed?
    .hint = Bijvoorbeeld: muziek, wandelen of bellen met een vriend.

question-goed-lijf = Wat lukt er wel?
    .hint = Bijvoorbeeld: een stukje lopen, of zittend koken.

question-goed-gebruik = Wat helpt er wel om grip te houden?
    .hint = Bijvoorbeeld: sporten, of iemand die het weet.

question-goed-zorg = Wat lukt er wel zelf?
    .hint = Bijvoorbeeld: gezicht wassen, of brood smeren.

question-goed-huis = Wat lukt er wel in huis?
    .hint = Bijvoorbeeld: de afwas, of samen boodschappen doen.

question-goed-net = Wie is er wel?
    .hint = Bijvoorbeeld: de buurvrouw, een oude vriend of een dier.

question-goed-mee = Wat lukt er wel buiten de deur?
    .hint = Bijvoorbeeld: de bus, of samen op stap.

question-goed-recht = Wat is er al geregeld of gelukt?
    .hint = Bijvoorbeeld: een boete in delen betalen, of een advocaat.

question-goed-mz = Wat gaat er wel goed bij het zorgen?
    .hint = Bijvoorbeeld: samen lachen, of iemand die op zondag komt.

## Nog iets preciezer

question-inkomen = Waar leeft u nu van?
    .hint = Kies wat het meeste geld geeft. Om bedragen vragen wij niet.
    .why = Wij vragen dit, omdat bij elk inkomen een ander loket hoort.

question-inkomen-wie = Waar leeft { $wie } nu van?
    .hint = Kies wat het meeste geld geeft. Om bedragen vragen wij niet.
    .why = Wij vragen dit, omdat bij elk inkomen een ander loket hoort.

question-dementie = Is er dementie?
    .hint = Dat iemand vergeet, kan veel oorzaken hebben. Een huisarts kan dat onderzoeken.
    .why = Wij vragen dit, omdat er bij dementie andere hulp past.

question-verblijf = Hoe is het verblijf in Nederland geregeld?
    .hint = Dit bepaalt welke hulp er is, maar overslaan mag ook. Uw antwoord blijft op dit apparaat. De gemeente ziet het niet.

question-besluitvan = Van wie is de brief met het besluit?
    .hint = Een besluit is een officiële beslissing. Van wie die is, staat boven de brief.
    .why = Dan ziet u waar u een brief naartoe kunt sturen.

question-besluit-datum = Welke datum staat er op de brief?
    .hint = Wij bedoelen de brief met het besluit (de officiële beslissing).
    .why = Bent u het er niet mee eens? Dan ziet u met de datum tot wanneer u dat kunt zeggen.

question-ontruiming-datum = Op welke datum moet het huis leeg zijn?
    .hint = Ontruiming betekent dat een huis leeg moet. De datum staat in de brief.
    .why = Met de datum zien wij hoeveel haast er is.

question-ontruiming-datum-geld = Op welke datum moet het huis leeg zijn?
    .hint = Ontruiming betekent dat een huis leeg moet. De datum staat in de brief.
    .why = Met de datum zien wij hoeveel haast er is.

question-ontslag-datum = Wanneer komt u thuis uit het ziekenhuis?
    .hint = Weet u het nog niet zeker? Kies dan de dag die u verwacht.
    .why = Dan kan de hulp op tijd klaarstaan.

question-ontslag-datum-wie = Wanneer komt { $wie } thuis uit het ziekenhuis?
    .hint = Weet u het nog niet zeker? Kies dan de dag die u verwacht.
    .why = Dan kan de hulp op tijd klaarstaan.

question-duur-opname = Hoe lang is er hulp nodig, denkt u?
    .hint = Een schatting is genoeg.
    .why = Voor korte tijd is er vaak andere hulp dan voor lange tijd.

question-duur = Hoe lang is er hulp nodig, denkt u?
    .hint = Een schatting is genoeg.
    .why = Voor korte tijd is er vaak andere hulp dan voor lange tijd.

question-wlz = Is er al zorg uit de Wlz?
    .hint = Dat is de Wet langdurige zorg. Het CIZ beslist daarover.
    .why = Als die er is, helpt het zorgkantoor, want dat regelt deze zorg.

question-wlzvorm = Hoe komt die zorg?

question-maandentot18 = Over hoeveel maanden wordt u 18?
    .hint = Het hoeft niet precies. Is het minder dan een maand? Vul dan 0 in.
    .why = Rond uw 18e verandert er veel. Daarom kan het rust geven om op tijd te beginnen.

question-maandentot18-wie = Over hoeveel maanden wordt { $wie } 18?
    .hint = Het hoeft niet precies. Is het minder dan een maand? Vul dan 0 in.
    .why = Rond de 18e verjaardag verandert er veel. Daarom kan het rust geven om op tijd te beginnen.

question-toekomstplan = Is er een toekomstplan voor na de 18e verjaardag?
    .hint = Zo'n plan gaat bijvoorbeeld over wonen, geld, school of werk, en zorg.
    .why = Iemand kan zo’n plan samen met u maken. Wij laten zien met wie dat kan.

question-wilhulp = Wil de ander ook hulp?

question-wilhulp-wie = Weet { $wie } hiervan, en wil die hulp?
    .hint = Elk antwoord is goed.
    .why = Soms is het goed om er eerst samen over te praten.

## Overzicht

question-overzicht = Wat herkent u?
    .hint = U mag meer dan één ding aankruisen. Herkent u niets? Dan is dat ook goed.
    .why = Het is lastig om alles alleen op een rij te zetten. Iemand kan daarbij met u meedenken.

question-regisseur = Heeft één vaste persoon het overzicht over alle hulp?
    .hint = Het gaat om een hulpverlener of begeleider, dus niet om uzelf.
    .why = Is er zo iemand? Dan is het vaak goed om die persoon als eerste te bellen.

## Preciezer, na het overzicht

question-netwerk = Kunt u iemand om hulp vragen?
    .hint = Denk aan familie, vrienden, buren of mensen van een club.
    .why = Is er niemand? Dan kiezen wij stappen die u zonder bekenden kunt zetten.

question-netwerk-wie = Zijn er mensen die { $wie } om hulp kan vragen?
    .hint = Denk aan familie, vrienden, buren of mensen van een club.
    .why = Is er niemand? Dan kiezen wij andere stappen.

question-eerder = Is de gemeente hier al om hulp gevraagd?
    .hint = Is dat niet zo? Dan is dat ook goed.
    .why = Vaak is het niet nodig om opnieuw te beginnen.

question-melding-datum = Op welke dag heeft u de gemeente om hulp gevraagd?
    .hint = Dat heet een melding. De datum staat vaak in een brief of mail.
    .why = De gemeente heeft een vaste tijd om uw vraag te bekijken. Met de datum rekenen wij die uit.

question-lastig = Waar kan de gemeente rekening mee houden?
    .hint = U mag meer dan één ding aankruisen. Klopt er niets? Dan is dat ook goed.
    .why = Dan kiezen wij vaker voor bellen, vertalen of iemand die meekijkt.

question-taal = Welke taal gebruikt u het liefst?
    .hint = Staat uw taal er niet bij? Kies dan de laatste keuze.
    .why = Bij een gesprek kunt u om een tolk vragen, die vertaalt wat u zegt.

question-taal-wie = Welke taal gebruikt { $wie } het liefst?
    .hint = Staat de taal er niet bij? Kies dan de laatste keuze.
    .why = Bij een gesprek kan er een tolk bij zijn, die vertaalt wat iemand zegt.

question-zelfgesprek = Lukt het u om een gesprek over hulp te voeren?
    .hint = Bijvoorbeeld met de gemeente, thuis of aan de telefoon.
    .why = U mag altijd iemand meenemen, en er is ook gratis hulp bij een gesprek.

question-zelfgesprek-wie = Lukt het { $wie } om een gesprek over hulp te voeren?
    .hint = Bijvoorbeeld met de gemeente, thuis of aan de telefoon.
    .why = Er mag altijd iemand meegaan, en er is ook gratis hulp bij een gesprek.

question-contactvorm = Wat is de beste manier voor contact?
    .why = Dan kiezen wij een manier die past, want bellen hoeft niet.

question-talent = Wat doet u graag?
    .hint = Bijvoorbeeld: koken, luisteren of fietsen maken.
    .why = Wat u graag doet, kan een begin zijn, maar hulp hangt er niet van af.

question-talent-wie = Wat doet { $wie } graag?
    .hint = Bijvoorbeeld: koken, luisteren of fietsen maken.
    .why = Wat iemand graag doet, kan een begin zijn, maar hulp hangt er niet van af.
