### Wat er aan de hand is, per leefgebied. Per onderwerp: de vraag (topic-what-…), wat wel lukt (strength-…)
### en de keuzes: need-… (aan te kruisen), plan-need-… (regel in het plan) en why-need-… (waarom iemand een kaart ziet).
###
### -wie hoort bij wie voor een ander invult: { $wie } = "uw moeder", { $mijnWie } = "mijn moeder", { $MijnWie } = "Mijn moeder",
### { $mij } = "mij" of "mijn moeder". Bij MZ is -wie voor wie niet zelf de mantelzorger is.
###
### Regels: een keuze heeft geen onderwerp. Elke zin is heel; geen "hij", "zij", "zijn" of "haar" voor wie het is.
### Een planregel (needs-later.ftl) is een hele zin en zegt nooit een wens of bekentenis uit naam van een ander.

## GELD: Geld

topic-what-geld = Wat is er aan de hand met geld?
topic-what-geld-wie = Wat is er bij { $wie } aan de hand met geld?
strength-geld-1 = De huur is betaald
strength-geld-2 = Weten wat er binnenkomt
strength-geld-3 = Iemand kijkt mee

need-geld-rondkomen = Rondkomen lukt niet, of maar net
need-geld-achterstand = Rekeningen die niet betaald zijn
need-geld-inkomen-weg = Geen inkomen, of het inkomen stopt
need-geld-aanvragen = Een toeslag of regeling aanvragen
need-geld-deurwaarder = Een deurwaarder, of beslag op geld
need-geld-bijhouden = Grip houden op geld
need-geld-energie = Hoge kosten voor energie
need-geld-zorgkosten = Kosten door ziekte of beperking
need-geld-studie = Geld tijdens de studie
need-geld-bedrijf = Geldzorgen door een eigen bedrijf
need-geld-misbruik = Iemand gebruikt of pakt het geld
need-geld-haast = Er is haast: het gaat om eten, stroom, verzekering of het huis

## WERK: Werk en leren

topic-what-werk = Wat is er aan de hand met werk of leren?
topic-what-werk-wie = Wat is er bij { $wie } aan de hand met werk of leren?
strength-werk-1 = Op tijd komen
strength-werk-2 = Leren door te doen
strength-werk-3 = Iemand kennen met werk

need-werk-zoeken = Werk zoeken
need-werk-kwijt = Werk kwijt, of ontslag dreigt
need-werk-ziek = Een baan, maar ziek of overbelast
need-werk-passend = Werk dat past bij een beperking
need-werk-school = Het loopt vast op school of opleiding
need-werk-opleiding = Een opleiding of cursus kiezen
need-werk-taal = Nederlands, lezen of rekenen leren
need-werk-bedrijf = Een eigen bedrijf dat niet goed loopt
need-werk-ruzie = Problemen met een werkgever of collega

## DAG: Overdag

topic-what-dag = Wat kan er beter aan uw dag?
topic-what-dag-wie = Wat kan er beter aan de dag van { $wie }?
strength-dag-1 = Vaste koffie of een wandeling
strength-dag-2 = Een huisdier
strength-dag-3 = Iets maken

need-dag-leeg = Te weinig te doen
need-dag-ritme = Geen ritme, dag en nacht door elkaar
need-dag-plek = Een vaste plek voor overdag
need-dag-buiten = Vaker naar buiten of met de handen bezig
need-dag-hobby = Een hobby, club of koor
need-dag-betekenis = Iets doen voor een ander
need-dag-avond = Lange avonden of weekenden

## WONEN: Wonen

topic-what-wonen = Wat is er aan de hand met wonen?
topic-what-wonen-wie = Wat is er bij { $wie } aan de hand met wonen?
strength-wonen-1 = Aardige buren
strength-wonen-2 = Logeren kan
strength-wonen-3 = De huur betalen lukt

need-wonen-zoeken = Een huis zoeken, of verhuizen
need-wonen-duur = Het huis is te duur
need-wonen-geenplek = Geen eigen plek: bij anderen slapen of buiten
need-wonen-uithuis = Een brief waarin staat dat het huis leeg moet
need-wonen-ongeschikt = Trap, badkamer of drempels geven problemen
need-wonen-gebreken = Vocht, schimmel of iets dat kapot is
need-wonen-overlast = Overlast of ruzie met buren
need-wonen-bang = Bang voor iemand in de buurt
need-wonen-vol = Het huis is te vol of vervuild
need-wonen-steun = Zelfstandig wonen lukt alleen met steun

## THUIS: Thuis met elkaar

topic-what-thuis = Wat is er thuis aan de hand?
topic-what-thuis-wie = Wat is er bij { $wie } thuis aan de hand?
strength-thuis-1 = Samen eten
strength-thuis-2 = Iemand die luistert
strength-thuis-3 = Soms even weg

need-thuis-ruzie = Veel ruzie of spanning
need-thuis-uitelkaar = Uit elkaar gaan, of net gescheiden
need-thuis-ziek = Iemand thuis is ziek, in de war of gebruikt
need-thuis-verlies = Iemand is overleden
need-thuis-verdeling = De taken thuis zijn scheef verdeeld
need-thuis-mijzelf = Thuis niet zichzelf kunnen zijn
need-thuis-onveilig = Het voelt niet veilig

## KIND: Kinderen en opvoeden

topic-what-kind = Wat is er aan de hand met uw kind of in het gezin?
topic-what-kind-wie = Wat is er aan de hand met { $wie } of in het gezin?
strength-kind-1 = Samen lezen of spelen
strength-kind-2 = Een vriendje
strength-kind-3 = Opa of oma helpt

need-kind-opvoeden = Vragen over slapen, eten, luisteren of schermen
need-kind-gedrag = Vaak boos of druk, en luisteren is moeilijk
need-kind-gevoel = Bang, somber, gepest of zichzelf pijn doen
need-kind-school = Het loopt vast op school
need-kind-beperking = Ziekte of beperking: extra zorg of oppas
need-kind-baby = Zwanger, of een baby
need-kind-scheiding = Kinderen en scheiding
need-kind-opvang = Oppas of opvang
need-kind-ander = Zorgen voor een kind van een ander, zoals een pleegkind
need-kind-maatregel = Veilig Thuis of jeugdbescherming is betrokken
need-kind-kosten = Geld voor sport, school of spullen
need-kind-vervoer = Vervoer naar een andere school

## HOOFD: Hoe u zich voelt

topic-what-hoofd = Waar heeft u last van?
topic-what-hoofd-wie = Waar heeft { $wie } last van?
strength-hoofd-1 = Muziek
strength-hoofd-2 = Wandelen
strength-hoofd-3 = Iemand bellen
strength-hoofd-4 = Geloof

need-hoofd-slapen = Slecht slapen of piekeren
need-hoofd-somber = Somber, nergens zin in
need-hoofd-angst = Bang, of paniek
need-hoofd-stress = Stress of oververmoeid
need-hoofd-verlies = Verdriet om een verlies
need-hoofd-vergeten = Dingen vergeten, verdwalen of anders doen dan vroeger
need-hoofd-ergs = Iets ergs meegemaakt
need-hoofd-anders = Autisme, adhd of moeilijk leren
need-hoofd-stem = Stemmen horen, of steeds denken dat iemand kwaad wil
need-hoofd-terug = Het gaat weer slechter dan eerst
need-hoofd-eten = Heel veel bezig met eten of gewicht

## LIJF: Uw lichaam

topic-what-lijf = Wat is er met uw lichaam aan de hand?
topic-what-lijf-wie = Wat is er lichamelijk aan de hand bij { $wie }?
strength-lijf-1 = Een stukje lopen
strength-lijf-2 = Koken, als dat zittend kan
strength-lijf-3 = Fietsen

need-lijf-vallen = Vallen, of bang om te vallen
need-lijf-lopen = Lopen, traplopen of opstaan
need-lijf-ziekte = Een ziekte die blijft
need-lijf-laatste = Ernstig ziek, en genezen kan niet meer
need-lijf-moe = Pijn, of weinig energie
need-lijf-zintuig = Slecht zien of slecht horen
need-lijf-hersenletsel = Hersenletsel, door een beroerte of ongeluk
need-lijf-opname = Naar het ziekenhuis, of net thuis
need-lijf-hulpmiddel = Een hulpmiddel of aanpassing

## GEBRUIK: Alcohol, drugs, gokken

topic-what-gebruik = Waar gaat het bij u om?
topic-what-gebruik-wie = Waar gaat het bij { $wie } om?
strength-gebruik-1 = Dagen zonder
strength-gebruik-2 = Sporten
strength-gebruik-3 = Iemand die het weet

need-gebruik-alcohol = Alcohol
need-gebruik-drugs = Drugs of blowen
need-gebruik-gokken = Gokken
need-gebruik-scherm = Gamen of telefoon
need-gebruik-pillen = Slaap- of pijnpillen
need-gebruik-volhouden = Gestopt, en dat volhouden
need-gebruik-naaste = Iemand dichtbij drinkt, gebruikt of gokt

## ZORG: Voor uzelf zorgen

topic-what-zorg = Wat is lastig bij uw eigen verzorging?
topic-what-zorg-wie = Wat is lastig bij de verzorging van { $wie }?
strength-zorg-1 = Het gezicht wassen
strength-zorg-2 = Brood smeren
strength-zorg-3 = Medicijnen uit een doosje

need-zorg-wassen = Wassen, douchen of aankleden
need-zorg-eten = Eten klaarmaken of genoeg eten
need-zorg-pillen = Medicijnen op tijd innemen
need-zorg-toilet = Naar de wc, of urine en ontlasting
need-zorg-wond = Een wond, infuus of injectie
need-zorg-toezicht = Er moet altijd iemand in de buurt zijn
need-zorg-nacht = Onrust in de nacht
need-zorg-schiet = De eigen verzorging schiet erbij in

## HUIS: Huishouden en papieren

topic-what-huis = Wat lukt er niet goed in huis?
topic-what-huis-wie = Wat lukt er bij { $wie } niet goed in huis?
strength-huis-1 = De afwas
strength-huis-2 = Samen boodschappen doen
strength-huis-3 = Bankzaken

need-huis-schoonmaken = Schoonmaken
need-huis-boodschappen = Boodschappen doen
need-huis-koken = Koken
need-huis-was = De was of het bed
need-huis-klus = Kleine klussen of de tuin
need-huis-post = Post en rekeningen
need-huis-formulier = Formulieren en regelen
need-huis-digitaal = Computer, telefoon of DigiD
need-huis-onthouden = Alles plannen en onthouden

## NET: Mensen om u heen

topic-what-net = Wat mist u, of wat is lastig met anderen?
topic-what-net-wie = Wat mist { $wie }, of wat is lastig met anderen?
strength-net-1 = Een oude vriend
strength-net-2 = De buurvrouw
strength-net-3 = Een club
strength-net-4 = Een dier

need-net-alleen = Vaak alleen
need-net-niemand = Niemand die kan helpen
need-net-vragen = Hulp vragen is lastig
need-net-nieuw = Nieuw in de buurt of in Nederland
need-net-leeftijd = Contact met mensen van dezelfde leeftijd, of met dezelfde ervaring
need-net-praten = Iemand om mee te praten
need-net-ver = Familie woont ver weg

## MEE: Meedoen en op pad

topic-what-mee = Wat is lastig bij meedoen of op pad gaan?
topic-what-mee-wie = Wat is voor { $wie } lastig bij meedoen of op pad gaan?
strength-mee-1 = De bus
strength-mee-2 = Samen op stap
strength-mee-3 = De scootmobiel

need-mee-vervoer = Ergens komen
need-mee-auto = Autorijden gaat niet meer
need-mee-durven = Niet goed durven of willen gaan
need-mee-toegang = Met rolstoel, rollator of scootmobiel op pad
need-mee-parkeren = Parkeren dicht bij de deur
need-mee-club = Een sport of club die past
need-mee-kosten = Meedoen kost te veel

## RECHT: Politie en regels

topic-what-recht = Wat is er aan de hand met politie, regels of recht?
topic-what-recht-wie = Wat is er bij { $wie } aan de hand met politie, regels of recht?
strength-recht-1 = Er is een advocaat
strength-recht-2 = Betalen in delen

need-recht-besluit = Niet eens met een besluit
need-recht-klacht = Niet goed behandeld
need-recht-boete = Boetes
need-recht-zaak = Een rechtszaak of politiezaak
need-recht-slachtoffer = Slachtoffer van een misdrijf
need-recht-discriminatie = Gediscrimineerd, of ongelijk behandeld
need-recht-detentie = Net vrij, of bijna
need-recht-verblijf = Verblijf of papieren

## MZ: Zorgen voor een ander

topic-what-mz = Wat maakt het zorgen zwaar?
topic-what-mz-wie = Wat maakt het zorgen zwaar voor de mantelzorger?
strength-mz-1 = Samen lachen
strength-mz-2 = Iemand komt op zondag
strength-mz-3 = Een eigen avond

need-mz-tijd = Geen tijd voor mijzelf
need-mz-tijd-wie = Geen eigen tijd
need-mz-alleen = Alles komt op mij neer
need-mz-alleen-wie = Alles komt op één persoon neer
need-mz-nacht = Slechte nachten
need-mz-werk = Zorgen naast werk of school
need-mz-regelen = Alles regelen en bellen
need-mz-gedrag = Omgaan met de ziekte of het gedrag
need-mz-weigert = De ander wil geen hulp
need-mz-weigert-wie = Hulp van anderen aannemen is lastig
need-mz-afstand = Zorgen op afstand
need-mz-op = Ik kan niet meer
need-mz-op-wie = De mantelzorger kan niet meer
