### Wat er aan de hand is, in het plan (plan-need-…). De regels staan in needs.ftl, de redenen onder een kaart in suggestions.ftl.

## GELD: Geld

plan-need-geld-rondkomen = Rondkomen lukt { $mij } niet, of maar net.

plan-need-geld-achterstand = Ik heb rekeningen die nog niet betaald zijn.
plan-need-geld-achterstand-wie = { $MijnWie } heeft rekeningen die nog niet betaald zijn.

plan-need-geld-inkomen-weg = Ik heb geen inkomen, of mijn inkomen stopt.
plan-need-geld-inkomen-weg-wie = { $MijnWie } heeft geen inkomen, of het inkomen stopt.

plan-need-geld-aanvragen = Ik wil graag een toeslag of regeling aanvragen.
plan-need-geld-aanvragen-wie = Ik zoek een toeslag of regeling voor { $mijnWie }.

plan-need-geld-deurwaarder = Er is een deurwaarder, of er ligt beslag op mijn geld.
plan-need-geld-deurwaarder-wie = Er is een deurwaarder, of er ligt beslag op het geld van { $mijnWie }.

plan-need-geld-bijhouden = Geld bijhouden lukt { $mij } niet goed.

plan-need-geld-energie = De kosten voor energie zijn te hoog voor { $mij }.

plan-need-geld-zorgkosten = Ik heb kosten door ziekte of een beperking.
plan-need-geld-zorgkosten-wie = { $MijnWie } heeft kosten door ziekte of een beperking.

plan-need-geld-studie = Rondkomen tijdens de studie lukt { $mij } niet.

plan-need-geld-bedrijf = Door mijn eigen bedrijf heb ik geldzorgen.
plan-need-geld-bedrijf-wie = Door een eigen bedrijf heeft { $mijnWie } geldzorgen.

plan-need-geld-misbruik = Iemand gebruikt of pakt mijn geld, en dat mag niet.
plan-need-geld-misbruik-wie = Iemand gebruikt of pakt het geld van { $mijnWie }, en dat mag niet.

plan-need-geld-haast = Er is haast: het gaat om eten, stroom, verzekering of het huis.

## WERK: Werk en leren

plan-need-werk-zoeken = Werk vinden lukt { $mij } nog niet.

plan-need-werk-kwijt = Ik ben mijn werk kwijt, of er dreigt ontslag.
plan-need-werk-kwijt-wie = { $MijnWie } is het werk kwijt, of er dreigt ontslag.

plan-need-werk-ziek = Werken lukt { $mij } nu niet goed, door ziekte of te veel druk.

plan-need-werk-passend = Ik zoek werk dat past bij een beperking.
plan-need-werk-passend-wie = Ik zoek voor { $mijnWie } werk dat past bij een beperking.

plan-need-werk-school = Het loopt vast op school of bij de opleiding.

plan-need-werk-opleiding = Ik wil graag een opleiding of cursus kiezen.
plan-need-werk-opleiding-wie = Ik zoek een opleiding of cursus voor { $mijnWie }.

plan-need-werk-taal = Nederlands, lezen of rekenen is lastig voor { $mij }.

plan-need-werk-bedrijf = Mijn eigen bedrijf loopt niet goed.
plan-need-werk-bedrijf-wie = Het eigen bedrijf van { $mijnWie } loopt niet goed.

plan-need-werk-ruzie = Er zijn problemen met mijn werkgever of een collega.
plan-need-werk-ruzie-wie = { $MijnWie } heeft problemen met een werkgever of collega.

## DAG: Overdag

plan-need-dag-leeg = Ik heb te weinig te doen op een dag.
plan-need-dag-leeg-wie = { $MijnWie } heeft te weinig te doen op een dag.

plan-need-dag-ritme = Een vast ritme houden lukt { $mij } niet.

plan-need-dag-plek = Ik zoek een vaste plek voor overdag.
plan-need-dag-plek-wie = Ik zoek voor { $mijnWie } een vaste plek voor overdag.

plan-need-dag-buiten = Ik wil vaker naar buiten, of met mijn handen bezig zijn.
plan-need-dag-buiten-wie = Ik zoek iets te doen voor { $mijnWie }, buiten of met de handen.

plan-need-dag-hobby = Ik zoek een hobby, club of koor.
plan-need-dag-hobby-wie = Ik zoek een hobby, club of koor voor { $mijnWie }.

plan-need-dag-betekenis = Ik wil graag iets doen voor een ander.
plan-need-dag-betekenis-wie = Ik zoek iets wat { $mijnWie } voor een ander kan doen.

plan-need-dag-avond = De avonden en weekenden duren lang voor { $mij }.

## WONEN: Wonen

plan-need-wonen-zoeken = Ik zoek een huis, of een ander huis.
plan-need-wonen-zoeken-wie = { $MijnWie } heeft een huis nodig, of een ander huis.

plan-need-wonen-duur = Mijn huis is te duur.
plan-need-wonen-duur-wie = Het huis van { $mijnWie } is te duur.

plan-need-wonen-geenplek = Ik heb geen eigen plek om te wonen.
plan-need-wonen-geenplek-wie = { $MijnWie } heeft geen eigen plek om te wonen.

plan-need-wonen-uithuis = In een brief staat dat ik mijn huis uit moet.
plan-need-wonen-uithuis-wie = In een brief staat dat { $mijnWie } het huis uit moet.

plan-need-wonen-ongeschikt = De trap, de badkamer of de drempels zijn lastig voor { $mij }.

plan-need-wonen-gebreken = Er zit vocht of schimmel in huis, of er is iets kapot.
plan-need-wonen-gebreken-wie = Bij { $mijnWie } thuis zit vocht of schimmel, of is iets kapot.

plan-need-wonen-overlast = Er is overlast of ruzie met buren.

plan-need-wonen-bang = Ik ben bang voor iemand in de buurt.
plan-need-wonen-bang-wie = { $MijnWie } is bang voor iemand in de buurt.

plan-need-wonen-vol = Het huis is te vol geworden.

plan-need-wonen-steun = Zelfstandig wonen lukt { $mij } alleen met steun.

## THUIS: Thuis met elkaar

plan-need-thuis-ruzie = Er is veel ruzie of spanning thuis.

plan-need-thuis-uitelkaar = Wij gaan uit elkaar.
plan-need-thuis-uitelkaar-wie = Er is een scheiding bij { $mijnWie } thuis.

plan-need-thuis-ziek = Iemand in huis is ziek, in de war of gebruikt.

plan-need-thuis-verlies = Iemand die dichtbij stond, is overleden.

plan-need-thuis-verdeling = De taken thuis zijn scheef verdeeld.

plan-need-thuis-mijzelf = Ik kan thuis niet mijzelf zijn.
plan-need-thuis-mijzelf-wie = { $MijnWie } kan thuis niet zichzelf zijn.


## KIND: Kinderen en opvoeden

plan-need-kind-opvoeden = Ik heb vragen over de opvoeding.
plan-need-kind-opvoeden-wie = Er zijn vragen over de opvoeding van { $mijnWie }.

plan-need-kind-gedrag = Mijn kind is vaak boos of druk.
plan-need-kind-gedrag-wie = { $MijnWie } is vaak boos of druk.

plan-need-kind-gevoel = Mijn kind is bang of somber, of heeft last van pesten.
plan-need-kind-gevoel-wie = { $MijnWie } is bang of somber, of heeft last van pesten.

plan-need-kind-school = Het loopt vast op school.

plan-need-kind-beperking = Mijn kind heeft door ziekte of een beperking extra zorg nodig.
plan-need-kind-beperking-wie = { $MijnWie } heeft door ziekte of een beperking extra zorg nodig.

plan-need-kind-baby = Er komt een baby, of er is een baby.

plan-need-kind-scheiding = De kinderen hebben last van de scheiding.
plan-need-kind-scheiding-wie = { $MijnWie } heeft last van de scheiding.

plan-need-kind-opvang = Ik zoek oppas of opvang.
plan-need-kind-opvang-wie = Ik zoek oppas of opvang voor { $mijnWie }.

plan-need-kind-ander = Ik zorg voor een kind van een ander.
plan-need-kind-ander-wie = { $MijnWie } groeit niet op bij de eigen ouders.

plan-need-kind-maatregel = Veilig Thuis of jeugdbescherming is betrokken.

plan-need-kind-kosten = Sport, school of spullen voor mijn kind zijn te duur.
plan-need-kind-kosten-wie = Sport, school of spullen voor { $mijnWie } zijn te duur.

plan-need-kind-vervoer = Mijn kind kan niet zelf naar school.
plan-need-kind-vervoer-wie = { $MijnWie } kan niet zelf naar school.

## HOOFD: Hoe u zich voelt

plan-need-hoofd-slapen = Ik slaap slecht of pieker veel.
plan-need-hoofd-slapen-wie = { $MijnWie } slaapt slecht of piekert veel.

plan-need-hoofd-somber = Ik ben somber.
plan-need-hoofd-somber-wie = { $MijnWie } is somber.

plan-need-hoofd-angst = Ik ben vaak bang of in paniek.
plan-need-hoofd-angst-wie = { $MijnWie } is vaak bang of in paniek.

plan-need-hoofd-stress = Ik heb veel stress.
plan-need-hoofd-stress-wie = { $MijnWie } heeft veel stress.

plan-need-hoofd-verlies = Ik heb verdriet om een verlies.
plan-need-hoofd-verlies-wie = { $MijnWie } heeft verdriet om een verlies.

plan-need-hoofd-vergeten = Ik vergeet veel.
plan-need-hoofd-vergeten-wie = { $MijnWie } vergeet veel.

plan-need-hoofd-ergs = Ik heb iets ergs meegemaakt.
plan-need-hoofd-ergs-wie = { $MijnWie } heeft iets ergs meegemaakt.

plan-need-hoofd-anders = Ik heb autisme of adhd, of leren is moeilijk.
plan-need-hoofd-anders-wie = { $MijnWie } heeft autisme of adhd, of leren is moeilijk.

plan-need-hoofd-stem = Ik hoor of zie dingen die anderen niet horen of zien.
plan-need-hoofd-stem-wie = { $MijnWie } hoort of ziet dingen die anderen niet horen of zien.

plan-need-hoofd-terug = Het gaat weer slechter dan eerst.
plan-need-hoofd-terug-wie = Het gaat met { $mijnWie } weer slechter dan eerst.

plan-need-hoofd-eten = Ik ben heel veel bezig met eten of gewicht.
plan-need-hoofd-eten-wie = { $MijnWie } is heel veel bezig met eten of gewicht.

## LIJF: Uw lichaam

plan-need-lijf-vallen = Ik val soms, of ben bang om te vallen.
plan-need-lijf-vallen-wie = { $MijnWie } valt soms, of is bang om te vallen.

plan-need-lijf-lopen = Lopen, traplopen of opstaan lukt { $mij } niet goed.

plan-need-lijf-ziekte = Ik heb een ziekte die niet overgaat.
plan-need-lijf-ziekte-wie = { $MijnWie } heeft een ziekte die niet overgaat.

plan-need-lijf-laatste = Ik ben ernstig ziek en word niet meer beter.
plan-need-lijf-laatste-wie = { $MijnWie } is ernstig ziek en wordt niet meer beter.

plan-need-lijf-moe = Ik heb pijn, of weinig energie.
plan-need-lijf-moe-wie = { $MijnWie } heeft pijn, of weinig energie.

plan-need-lijf-zintuig = Ik zie of hoor slecht.
plan-need-lijf-zintuig-wie = { $MijnWie } ziet of hoort slecht.
plan-need-lijf-zintuig-zien = Ik zie slecht.
plan-need-lijf-zintuig-zien-wie = { $MijnWie } ziet slecht.
plan-need-lijf-zintuig-horen = Ik hoor slecht.
plan-need-lijf-zintuig-horen-wie = { $MijnWie } hoort slecht.

plan-need-lijf-hersenletsel = Ik heb hersenletsel.
plan-need-lijf-hersenletsel-wie = { $MijnWie } heeft hersenletsel.

plan-need-lijf-opname = Ik ga naar het ziekenhuis, of ben net thuis.
plan-need-lijf-opname-wie = { $MijnWie } gaat naar het ziekenhuis, of is net thuis.

plan-need-lijf-hulpmiddel = Ik heb een hulpmiddel of aanpassing nodig.
plan-need-lijf-hulpmiddel-wie = { $MijnWie } heeft een hulpmiddel of aanpassing nodig.

## GEBRUIK: Alcohol, drugs, gokken

plan-need-gebruik-alcohol = Ik zoek hulp bij alcohol.
plan-need-gebruik-alcohol-wie = Er zijn zorgen over alcohol.

plan-need-gebruik-drugs = Ik zoek hulp bij drugs of blowen.
plan-need-gebruik-drugs-wie = Er zijn zorgen over drugs.

plan-need-gebruik-gokken = Ik zoek hulp bij gokken.
plan-need-gebruik-gokken-wie = Er zijn zorgen over gokken.

plan-need-gebruik-scherm = Ik zoek hulp bij veel gamen of veel op de telefoon zitten.
plan-need-gebruik-scherm-wie = { $MijnWie } gamet veel, of zit veel op de telefoon.

plan-need-gebruik-pillen = Ik zoek hulp bij slaap- of pijnpillen.
plan-need-gebruik-pillen-wie = Er zijn zorgen over pillen.

plan-need-gebruik-volhouden = Ik ben gestopt en wil dat volhouden.
plan-need-gebruik-volhouden-wie = { $MijnWie } is gestopt.

plan-need-gebruik-naaste = Iemand dichtbij drinkt, gebruikt of gokt.

## ZORG: Voor uzelf zorgen

plan-need-zorg-wassen = Ik heb hulp nodig bij wassen, douchen of aankleden.
plan-need-zorg-wassen-wie = { $MijnWie } heeft hulp nodig bij wassen, douchen of aankleden.

plan-need-zorg-eten = Genoeg eten lukt { $mij } niet goed.

plan-need-zorg-pillen = Medicijnen op tijd innemen lukt { $mij } niet goed.

plan-need-zorg-toilet = Ik heb hulp nodig bij het toilet.
plan-need-zorg-toilet-wie = { $MijnWie } heeft hulp nodig bij het toilet.

plan-need-zorg-wond = Ik heb verpleging nodig voor een wond, infuus of injectie.
plan-need-zorg-wond-wie = { $MijnWie } heeft verpleging nodig voor een wond, infuus of injectie.

plan-need-zorg-toezicht = Er moet altijd iemand bij { $mij } in de buurt zijn.

plan-need-zorg-nacht = Mijn nachten zijn onrustig.
plan-need-zorg-nacht-wie = De nachten zijn onrustig voor { $mijnWie }.

plan-need-zorg-schiet = Mijn eigen verzorging schiet erbij in.
plan-need-zorg-schiet-wie = De eigen verzorging van { $mijnWie } schiet erbij in.

## HUIS: Huishouden en papieren

plan-need-huis-schoonmaken = Schoonmaken lukt { $mij } niet meer.

plan-need-huis-boodschappen = Boodschappen doen lukt { $mij } niet goed.

plan-need-huis-koken = Koken lukt { $mij } niet goed.

plan-need-huis-was = De was doen lukt { $mij } niet meer.

plan-need-huis-klus = Klussen in en om het huis lukken { $mij } niet.

plan-need-huis-post = De post bijhouden lukt { $mij } niet.

plan-need-huis-formulier = Formulieren invullen lukt { $mij } niet.

plan-need-huis-digitaal = Iets regelen op computer of telefoon lukt { $mij } niet.

plan-need-huis-onthouden = Plannen en onthouden lukt { $mij } niet goed.

## NET: Mensen om u heen

plan-need-net-alleen = Ik ben vaak alleen.
plan-need-net-alleen-wie = { $MijnWie } is vaak alleen.

plan-need-net-niemand = Ik heb niemand die ik om hulp kan vragen.
plan-need-net-niemand-wie = Om { $mijnWie } heen is niemand die kan helpen.

plan-need-net-vragen = Hulp vragen is lastig voor { $mij }.

plan-need-net-nieuw = Ik ben hier nieuw.
plan-need-net-nieuw-wie = { $MijnWie } is hier nieuw.

plan-need-net-leeftijd = Ik zoek contact met leeftijdgenoten, of met mensen met dezelfde ervaring.
plan-need-net-leeftijd-wie = Ik zoek voor { $mijnWie } contact met leeftijdgenoten, of mensen met dezelfde ervaring.

plan-need-net-praten = Ik zoek iemand om mee te praten.
plan-need-net-praten-wie = Ik zoek voor { $mijnWie } iemand om mee te praten.

plan-need-net-ver = Mijn familie woont ver weg.
plan-need-net-ver-wie = De familie van { $mijnWie } woont ver weg.

## MEE: Meedoen en op pad

plan-need-mee-vervoer = Ergens komen lukt { $mij } niet goed.

plan-need-mee-auto = Autorijden lukt { $mij } niet meer.

plan-need-mee-durven = Ik durf niet goed de deur uit.
plan-need-mee-durven-wie = { $MijnWie } durft niet goed de deur uit.

plan-need-mee-toegang = Met rolstoel, rollator of scootmobiel kom ik niet overal.
plan-need-mee-toegang-wie = Met rolstoel, rollator of scootmobiel komt { $mijnWie } niet overal.

plan-need-mee-parkeren = Ver lopen lukt { $mij } niet, dus parkeren moet dicht bij de deur kunnen.

plan-need-mee-club = Ik zoek een sport of club die past.
plan-need-mee-club-wie = Ik zoek een sport of club die past bij { $mijnWie }.

plan-need-mee-kosten = Meedoen is te duur voor { $mij }.

## RECHT: Politie en regels

plan-need-recht-besluit = Ik ben het niet eens met een beslissing (besluit).
plan-need-recht-besluit-wie = { $MijnWie } is het niet eens met een besluit.

plan-need-recht-klacht = Ik ben niet goed behandeld.
plan-need-recht-klacht-wie = { $MijnWie } is niet goed behandeld.

plan-need-recht-boete = Ik heb boetes.
plan-need-recht-boete-wie = { $MijnWie } heeft boetes.

plan-need-recht-zaak = Er loopt een rechtszaak of een zaak bij de politie.

plan-need-recht-slachtoffer = Ik ben slachtoffer geworden.
plan-need-recht-slachtoffer-wie = { $MijnWie } is slachtoffer geworden.

plan-need-recht-discriminatie = Ik ben ongelijk behandeld.
plan-need-recht-discriminatie-wie = { $MijnWie } is ongelijk behandeld.

plan-need-recht-detentie = Ik ben net vrij na detentie, of bijna.
plan-need-recht-detentie-wie = { $MijnWie } is net vrij na detentie, of bijna.

plan-need-recht-verblijf = Ik heb vragen over mijn verblijf of papieren.
plan-need-recht-verblijf-wie = Er zijn vragen over het verblijf of de papieren van { $mijnWie }.

## MZ: Zorgen voor een ander

plan-need-mz-tijd = Ik heb bijna geen eigen tijd.
plan-need-mz-tijd-wie = De mantelzorger heeft bijna geen eigen tijd.

plan-need-mz-alleen = Alles komt op mij neer.
plan-need-mz-alleen-wie = Alles komt op de mantelzorger neer.

plan-need-mz-nacht = Slapen lukt mij slecht door het zorgen.
plan-need-mz-nacht-wie = De mantelzorger slaapt slecht door het zorgen.

plan-need-mz-werk = Het lukt mij niet goed om te zorgen naast mijn werk.
plan-need-mz-werk-wie = Het lukt de mantelzorger niet goed om te zorgen naast het werk.

plan-need-mz-regelen = Het regelen kost mij te veel.
plan-need-mz-regelen-wie = Het regelen kost de mantelzorger te veel.

plan-need-mz-gedrag = Omgaan met de ziekte is lastig voor mij.
plan-need-mz-gedrag-wie = Omgaan met de ziekte is lastig voor de mantelzorger.

plan-need-mz-weigert = Mijn naaste wil geen hulp.
plan-need-mz-weigert-wie = Hulp van anderen aannemen is lastig.

plan-need-mz-afstand = Ik zorg op afstand.
plan-need-mz-afstand-wie = De mantelzorger zorgt op afstand.

plan-need-mz-op = Ik houd het zorgen niet meer vol.
plan-need-mz-op-wie = De mantelzorger houdt het zorgen niet meer vol.

## Waarom iemand een kaart ziet

why-need-geld-rondkomen = U ziet dit omdat rondkomen niet goed lukt.
why-need-geld-rondkomen-wie = U ziet dit omdat rondkomen { $wie } niet goed lukt.
why-need-geld-achterstand = U ziet dit omdat er rekeningen zijn blijven liggen.
why-need-geld-achterstand-wie = U ziet dit omdat er rekeningen van { $wie } zijn blijven liggen.
why-need-geld-inkomen-weg = U ziet dit omdat uw inkomen weg is, of stopt.
why-need-geld-inkomen-weg-wie = U ziet dit omdat het inkomen van { $wie } weg is, of stopt.
why-need-geld-aanvragen = U ziet dit omdat u een toeslag of regeling wilt aanvragen.
why-need-geld-aanvragen-wie = U ziet dit omdat het gaat om een toeslag of regeling voor { $wie }.
why-need-geld-deurwaarder = U ziet dit omdat er een deurwaarder is, of beslag op uw geld.
why-need-geld-deurwaarder-wie = U ziet dit omdat { $wie } een deurwaarder heeft, of beslag op het geld.
why-need-geld-bijhouden = U ziet dit omdat geld bijhouden niet goed lukt.
why-need-geld-bijhouden-wie = U ziet dit omdat het { $wie } niet goed lukt om geld bij te houden.
why-need-geld-energie = U ziet dit omdat energie u te veel kost.
why-need-geld-energie-wie = U ziet dit omdat energie te duur is voor { $wie }.
why-need-geld-zorgkosten = U ziet dit omdat u kosten heeft door ziekte of een beperking.
why-need-geld-zorgkosten-wie = U ziet dit omdat { $wie } kosten heeft door ziekte of een beperking.
why-need-geld-studie = U ziet dit omdat rondkomen tijdens de studie niet goed lukt.
why-need-geld-studie-wie = U ziet dit omdat rondkomen tijdens de studie lastig is voor { $wie }.
why-need-geld-bedrijf = U ziet dit omdat uw bedrijf geldzorgen geeft.
why-need-geld-bedrijf-wie = U ziet dit omdat het bedrijf van { $wie } geldzorgen geeft.
why-need-geld-misbruik = U ziet dit omdat iemand uw geld gebruikt of pakt. Dat mag niet.
why-need-geld-misbruik-wie = U ziet dit omdat iemand het geld van { $wie } gebruikt of pakt. Dat mag niet.
why-need-geld-haast = U ziet dit omdat er haast is.
why-need-geld-haast-wie = U ziet dit omdat er haast is voor { $wie }.

why-need-werk-zoeken = U ziet dit omdat u werk zoekt.
why-need-werk-zoeken-wie = U ziet dit omdat { $wie } werk zoekt.
why-need-werk-kwijt = U ziet dit omdat uw werk ophoudt, of ontslag dreigt.
why-need-werk-kwijt-wie = U ziet dit omdat het werk van { $wie } ophoudt, of ontslag dreigt.
why-need-werk-ziek = U ziet dit omdat werken nu niet goed lukt.
why-need-werk-ziek-wie = U ziet dit omdat werken { $wie } nu niet goed lukt.
why-need-werk-passend = U ziet dit omdat u passend werk zoekt.
why-need-werk-passend-wie = U ziet dit omdat er passend werk nodig is voor { $wie }.
why-need-werk-school = U ziet dit omdat het vastloopt op school of bij de opleiding.
why-need-werk-school-wie = U ziet dit omdat het voor { $wie } vastloopt op school of bij de opleiding.
why-need-werk-opleiding = U ziet dit omdat u een opleiding of cursus wilt kiezen.
why-need-werk-opleiding-wie = U ziet dit omdat u een opleiding of cursus zoekt voor { $wie }.
why-need-werk-taal = U ziet dit omdat u Nederlands, lezen of rekenen wilt leren.
why-need-werk-taal-wie = U ziet dit omdat Nederlands, lezen of rekenen lastig is voor { $wie }.
why-need-werk-bedrijf = U ziet dit omdat uw bedrijf niet goed loopt.
why-need-werk-bedrijf-wie = U ziet dit omdat het bedrijf van { $wie } niet goed loopt.
why-need-werk-ruzie = U ziet dit omdat er problemen zijn op uw werk.
why-need-werk-ruzie-wie = U ziet dit omdat er problemen zijn op het werk van { $wie }.

why-need-dag-leeg = U ziet dit omdat u te weinig te doen heeft.
why-need-dag-leeg-wie = U ziet dit omdat { $wie } te weinig te doen heeft.
why-need-dag-ritme = U ziet dit omdat een vast ritme houden niet lukt.
why-need-dag-ritme-wie = U ziet dit omdat het { $wie } niet lukt om een vast ritme te houden.
why-need-dag-plek = U ziet dit omdat u een vaste plek zoekt voor overdag.
why-need-dag-plek-wie = U ziet dit omdat u voor { $wie } een vaste plek zoekt voor overdag.
why-need-dag-buiten = U ziet dit omdat u vaker naar buiten wilt, of iets wilt maken.
why-need-dag-buiten-wie = U ziet dit omdat u iets zoekt voor { $wie }, buiten of met de handen.
why-need-dag-hobby = U ziet dit omdat u een hobby of club zoekt.
why-need-dag-hobby-wie = U ziet dit omdat u een hobby of club zoekt voor { $wie }.
why-need-dag-betekenis = U ziet dit omdat u iets wilt doen voor een ander.
why-need-dag-betekenis-wie = U ziet dit omdat u iets zoekt wat { $wie } voor een ander kan doen.
why-need-dag-avond = U ziet dit omdat de avonden of weekenden lang duren.
why-need-dag-avond-wie = U ziet dit omdat de avonden of weekenden lang duren voor { $wie }.

why-need-wonen-zoeken = U ziet dit omdat u een huis zoekt.
why-need-wonen-zoeken-wie = U ziet dit omdat er een ander huis nodig is voor { $wie }.
why-need-wonen-duur = U ziet dit omdat uw huis te duur is.
why-need-wonen-duur-wie = U ziet dit omdat het huis van { $wie } te duur is.
why-need-wonen-geenplek = U ziet dit omdat u nu geen eigen plek heeft.
why-need-wonen-geenplek-wie = U ziet dit omdat { $wie } nu geen eigen plek heeft.
why-need-wonen-uithuis = U ziet dit omdat u uw huis uit moet.
why-need-wonen-uithuis-wie = U ziet dit omdat het huis van { $wie } leeg moet.
why-need-wonen-ongeschikt = U ziet dit omdat trap, badkamer of drempels problemen geven.
why-need-wonen-ongeschikt-wie = U ziet dit omdat trap, badkamer of drempels problemen geven voor { $wie }.
why-need-wonen-gebreken = U ziet dit omdat uw huis gebreken heeft, zoals vocht of schimmel.
why-need-wonen-gebreken-wie = U ziet dit omdat het huis van { $wie } gebreken heeft, zoals vocht of schimmel.
why-need-wonen-overlast = U ziet dit omdat er overlast of ruzie is met buren.
why-need-wonen-overlast-wie = U ziet dit omdat er overlast of ruzie is met de buren van { $wie }.
why-need-wonen-bang = U ziet dit omdat u bang bent voor iemand in de buurt.
why-need-wonen-bang-wie = U ziet dit omdat { $wie } bang is voor iemand in de buurt.
why-need-wonen-vol = U ziet dit omdat uw huis te vol is geworden.
why-need-wonen-vol-wie = U ziet dit omdat het huis van { $wie } te vol is geworden.
why-need-wonen-steun = U ziet dit omdat zelfstandig wonen alleen met steun lukt.
why-need-wonen-steun-wie = U ziet dit omdat { $wie } steun nodig heeft om zelfstandig te wonen.

why-need-thuis-ruzie = U ziet dit omdat er thuis veel ruzie of spanning is.
why-need-thuis-ruzie-wie = U ziet dit omdat er bij { $wie } thuis veel ruzie of spanning is.
why-need-thuis-uitelkaar = U ziet dit omdat u uit elkaar gaat, of net gescheiden bent.
why-need-thuis-uitelkaar-wie = U ziet dit omdat er een scheiding is bij { $wie } thuis.
why-need-thuis-ziek = U ziet dit omdat thuis iemand ziek of in de war is, of gebruikt.
why-need-thuis-ziek-wie = U ziet dit omdat bij { $wie } thuis iemand ziek is, of gebruikt.
why-need-thuis-verlies = Er is iemand overleden. Dat kan nog lang pijn doen.
why-need-thuis-verlies-wie = U ziet dit omdat er iemand is overleden, dicht bij { $wie }.
why-need-thuis-verdeling = U ziet dit omdat de taken thuis scheef verdeeld zijn.
why-need-thuis-verdeling-wie = U ziet dit omdat de taken bij { $wie } thuis scheef verdeeld zijn.
why-need-thuis-mijzelf = U ziet dit omdat u thuis niet uzelf kunt zijn.
why-need-thuis-mijzelf-wie = U ziet dit omdat { $wie } thuis niet zichzelf kan zijn.
why-need-thuis-onveilig = U ziet dit omdat het thuis niet veilig voelt. Veiligheid gaat voor.
why-need-thuis-onveilig-wie = U ziet dit omdat het bij { $wie } thuis niet veilig voelt. Veiligheid gaat voor.

why-need-kind-opvoeden = U ziet dit omdat u vragen heeft over de opvoeding.
why-need-kind-opvoeden-wie = U ziet dit omdat er vragen zijn over de opvoeding van { $wie }.
why-need-kind-gedrag = U ziet dit omdat uw kind vaak boos of druk is.
why-need-kind-gedrag-wie = U ziet dit omdat { $wie } vaak boos of druk is.
why-need-kind-gevoel = U ziet dit omdat uw kind het moeilijk heeft, bijvoorbeeld door angst of pesten.
why-need-kind-gevoel-wie = U ziet dit omdat { $wie } het moeilijk heeft, bijvoorbeeld door angst of pesten.
why-need-kind-school = U ziet dit omdat het vastloopt op school.
why-need-kind-school-wie = U ziet dit omdat het voor { $wie } vastloopt op school.
why-need-kind-beperking = U ziet dit omdat uw kind extra zorg nodig heeft.
why-need-kind-beperking-wie = U ziet dit omdat { $wie } extra zorg nodig heeft.
why-need-kind-baby = U ziet dit omdat er een baby komt, of er al is.
why-need-kind-baby-wie = U ziet dit omdat er een baby komt, of er al is.
why-need-kind-scheiding = U ziet dit omdat de kinderen last hebben van de scheiding.
why-need-kind-scheiding-wie = U ziet dit omdat { $wie } last heeft van de scheiding.
why-need-kind-opvang = U ziet dit omdat u oppas of opvang zoekt.
why-need-kind-opvang-wie = U ziet dit omdat u oppas of opvang zoekt voor { $wie }.
why-need-kind-ander = U ziet dit omdat u zorgt voor een kind van een ander.
why-need-kind-ander-wie = U ziet dit omdat { $wie } niet bij de eigen ouders opgroeit.
why-need-kind-maatregel = U ziet dit omdat Veilig Thuis of jeugdbescherming betrokken is.
why-need-kind-maatregel-wie = U ziet dit omdat Veilig Thuis of jeugdbescherming betrokken is.
why-need-kind-kosten = U ziet dit omdat sport, school of spullen te duur zijn.
why-need-kind-kosten-wie = U ziet dit omdat sport, school of spullen te duur zijn voor { $wie }.
why-need-kind-vervoer = U ziet dit omdat uw kind niet zelf naar school kan.
why-need-kind-vervoer-wie = U ziet dit omdat { $wie } niet zelf naar school kan.

why-need-hoofd-slapen = U ziet dit omdat u slecht slaapt of veel piekert.
why-need-hoofd-slapen-wie = U ziet dit omdat { $wie } slecht slaapt of veel piekert.
why-need-hoofd-somber = U ziet dit omdat u somber bent. U hoeft dat niet alleen te dragen.
why-need-hoofd-somber-wie = U ziet dit omdat { $wie } somber is.
why-need-hoofd-angst = U ziet dit omdat u vaak bang of in paniek bent.
why-need-hoofd-angst-wie = U ziet dit omdat { $wie } vaak bang of in paniek is.
why-need-hoofd-stress = U ziet dit omdat u stress heeft, of heel moe bent.
why-need-hoofd-stress-wie = U ziet dit omdat { $wie } stress heeft, of heel moe is.
why-need-hoofd-verlies = U heeft verdriet om een verlies. Dat mag tijd kosten.
why-need-hoofd-verlies-wie = U ziet dit omdat { $wie } verdriet heeft om een verlies.
why-need-hoofd-vergeten = U ziet dit omdat u dingen vergeet, of anders doet dan vroeger.
why-need-hoofd-vergeten-wie = U ziet dit omdat { $wie } dingen vergeet, of anders doet dan vroeger.
why-need-hoofd-ergs = U heeft iets ergs meegemaakt. Daar mag u over praten.
why-need-hoofd-ergs-wie = U ziet dit omdat { $wie } iets ergs heeft meegemaakt.
why-need-hoofd-anders = U ziet dit omdat het gaat om autisme, adhd of moeilijk leren.
why-need-hoofd-anders-wie = U ziet dit omdat het bij { $wie } gaat om autisme, adhd of moeilijk leren.
why-need-hoofd-stem = Dat u dit zegt, is goed. U hoeft het niet alleen te dragen.
why-need-hoofd-stem-wie = U ziet dit omdat { $wie } stemmen hoort, of anderen niet meer vertrouwt.
why-need-hoofd-terug = U ziet dit omdat het weer slechter gaat dan eerst.
why-need-hoofd-terug-wie = U ziet dit omdat het met { $wie } weer slechter gaat dan eerst.
why-need-hoofd-eten = U ziet dit omdat u heel veel bezig bent met eten of gewicht.
why-need-hoofd-eten-wie = U ziet dit omdat { $wie } heel veel bezig is met eten of gewicht.

why-need-lijf-vallen = U ziet dit omdat u weleens valt of daar bang voor bent.
why-need-lijf-vallen-wie = U ziet dit omdat { $wie } weleens valt of daar bang voor is.
why-need-lijf-lopen = U ziet dit omdat lopen, traplopen of opstaan niet goed lukt.
why-need-lijf-lopen-wie = U ziet dit omdat lopen, traplopen of opstaan lastig is voor { $wie }.
why-need-lijf-ziekte = U ziet dit omdat u een blijvende ziekte heeft.
why-need-lijf-ziekte-wie = U ziet dit omdat { $wie } een blijvende ziekte heeft.
why-need-lijf-laatste = U bent ernstig ziek. Rust en goede zorg gaan nu voor.
why-need-lijf-laatste-wie = U ziet dit omdat { $wie } ernstig ziek is. Rust en goede zorg gaan nu voor.
why-need-lijf-moe = U ziet dit omdat u pijn heeft, of weinig energie.
why-need-lijf-moe-wie = U ziet dit omdat { $wie } pijn heeft, of weinig energie.
why-need-lijf-zintuig = U ziet dit omdat u slecht ziet of hoort.
why-need-lijf-zintuig-wie = U ziet dit omdat { $wie } slecht ziet of hoort.
why-need-lijf-hersenletsel = U ziet dit omdat u hersenletsel heeft.
why-need-lijf-hersenletsel-wie = U ziet dit omdat { $wie } hersenletsel heeft.
why-need-lijf-opname = U ziet dit omdat u naar het ziekenhuis gaat, of net thuis bent.
why-need-lijf-opname-wie = U ziet dit omdat { $wie } naar het ziekenhuis gaat, of net thuis is.
why-need-lijf-hulpmiddel = U ziet dit omdat u een hulpmiddel of aanpassing zoekt.
why-need-lijf-hulpmiddel-wie = U ziet dit omdat u een hulpmiddel of aanpassing zoekt voor { $wie }.

why-need-gebruik-alcohol = U ziet dit omdat u alcohol heeft genoemd.
why-need-gebruik-alcohol-wie = U ziet dit omdat er zorgen zijn over alcohol bij { $wie }.
why-need-gebruik-drugs = U ziet dit omdat u drugs of blowen heeft genoemd.
why-need-gebruik-drugs-wie = U ziet dit omdat er zorgen zijn over drugs bij { $wie }.
why-need-gebruik-gokken = U ziet dit omdat u gokken heeft genoemd.
why-need-gebruik-gokken-wie = U ziet dit omdat er zorgen zijn over gokken bij { $wie }.
why-need-gebruik-scherm = U ziet dit omdat u gamen of de telefoon heeft genoemd.
why-need-gebruik-scherm-wie = U ziet dit omdat { $wie } veel op een scherm zit.
why-need-gebruik-pillen = U ziet dit omdat u slaap- of pijnpillen heeft genoemd.
why-need-gebruik-pillen-wie = U ziet dit omdat er zorgen zijn over pillen bij { $wie }.
why-need-gebruik-volhouden = U ziet dit omdat u gestopt bent en dat wilt volhouden.
why-need-gebruik-volhouden-wie = U ziet dit omdat { $wie } gestopt is. Volhouden kan zwaar zijn.
why-need-gebruik-naaste = U ziet dit omdat iemand dicht bij u drinkt, gebruikt of gokt.
why-need-gebruik-naaste-wie = U ziet dit omdat iemand dicht bij { $wie } drinkt, gebruikt of gokt.

why-need-zorg-wassen = U ziet dit omdat u hulp nodig heeft bij wassen of aankleden.
why-need-zorg-wassen-wie = U ziet dit omdat { $wie } hulp nodig heeft bij wassen of aankleden.
why-need-zorg-eten = U ziet dit omdat genoeg eten niet goed lukt.
why-need-zorg-eten-wie = U ziet dit omdat het { $wie } niet goed lukt om genoeg te eten.
why-need-zorg-pillen = U ziet dit omdat medicijnen op tijd innemen niet goed lukt.
why-need-zorg-pillen-wie = U ziet dit omdat het { $wie } niet lukt medicijnen op tijd in te nemen.
why-need-zorg-toilet = U ziet dit omdat u hulp nodig heeft bij het toilet.
why-need-zorg-toilet-wie = U ziet dit omdat { $wie } hulp nodig heeft bij het toilet.
why-need-zorg-wond = U ziet dit omdat u verpleging nodig heeft.
why-need-zorg-wond-wie = U ziet dit omdat { $wie } verpleging nodig heeft.
why-need-zorg-toezicht = U ziet dit omdat er altijd iemand bij u in de buurt moet zijn.
why-need-zorg-toezicht-wie = U ziet dit omdat er altijd iemand bij { $wie } in de buurt moet zijn.
why-need-zorg-nacht = U ziet dit omdat de nachten onrustig zijn.
why-need-zorg-nacht-wie = U ziet dit omdat de nachten voor { $wie } onrustig zijn.
why-need-zorg-schiet = U ziet dit omdat uw eigen verzorging erbij inschiet.
why-need-zorg-schiet-wie = U ziet dit omdat de eigen verzorging van { $wie } erbij inschiet.

why-need-huis-schoonmaken = U ziet dit omdat schoonmaken niet goed lukt.
why-need-huis-schoonmaken-wie = U ziet dit omdat schoonmaken { $wie } niet goed lukt.
why-need-huis-boodschappen = U ziet dit omdat boodschappen doen niet goed lukt.
why-need-huis-boodschappen-wie = U ziet dit omdat het { $wie } niet goed lukt om boodschappen te doen.
why-need-huis-koken = U ziet dit omdat koken niet goed lukt.
why-need-huis-koken-wie = U ziet dit omdat koken { $wie } niet goed lukt.
why-need-huis-was = U ziet dit omdat de was doen niet goed lukt.
why-need-huis-was-wie = U ziet dit omdat het { $wie } niet goed lukt om de was te doen.
why-need-huis-klus = U ziet dit omdat klussen in en om het huis niet goed lukken.
why-need-huis-klus-wie = U ziet dit omdat klussen in en om het huis lastig zijn voor { $wie }.
why-need-huis-post = U ziet dit omdat post en rekeningen bijhouden niet goed lukt.
why-need-huis-post-wie = U ziet dit omdat post en rekeningen bijhouden lastig is voor { $wie }.
why-need-huis-formulier = U ziet dit omdat formulieren invullen niet goed lukt.
why-need-huis-formulier-wie = U ziet dit omdat het { $wie } niet goed lukt om formulieren in te vullen.
why-need-huis-digitaal = U ziet dit omdat iets regelen op computer of telefoon niet goed lukt.
why-need-huis-digitaal-wie = U ziet dit omdat iets regelen op computer of telefoon lastig is voor { $wie }.
why-need-huis-onthouden = U ziet dit omdat plannen en onthouden niet goed lukt.
why-need-huis-onthouden-wie = U ziet dit omdat plannen en onthouden lastig is voor { $wie }.

why-need-net-alleen = U ziet dit omdat u vaak alleen bent.
why-need-net-alleen-wie = U ziet dit omdat { $wie } vaak alleen is.
why-need-net-niemand = Er is nu niemand aan wie u iets kunt vragen.
why-need-net-niemand-wie = Om { $wie } heen is nu niemand die kan helpen.
why-need-net-vragen = Hulp vragen is lastig, en dat vinden veel mensen.
why-need-net-vragen-wie = U ziet dit omdat hulp vragen lastig is voor { $wie }.
why-need-net-nieuw = U ziet dit omdat u hier nieuw bent.
why-need-net-nieuw-wie = U ziet dit omdat { $wie } hier nieuw is.
why-need-net-leeftijd = U ziet dit omdat u contact zoekt met leeftijdgenoten, of mensen zoals u.
why-need-net-leeftijd-wie = U ziet dit omdat u contact met anderen zoekt voor { $wie }.
why-need-net-praten = U ziet dit omdat u iemand zoekt om mee te praten.
why-need-net-praten-wie = U ziet dit omdat u voor { $wie } iemand zoekt om mee te praten.
why-need-net-ver = U ziet dit omdat uw familie ver weg woont.
why-need-net-ver-wie = U ziet dit omdat de familie van { $wie } ver weg woont.

why-need-mee-vervoer = U ziet dit omdat ergens komen niet goed lukt.
why-need-mee-vervoer-wie = U ziet dit omdat het { $wie } niet goed lukt om ergens te komen.
why-need-mee-auto = U ziet dit omdat autorijden niet meer gaat.
why-need-mee-auto-wie = U ziet dit omdat autorijden voor { $wie } niet meer gaat.
why-need-mee-durven = U ziet dit omdat de deur uitgaan lastig is.
why-need-mee-durven-wie = U ziet dit omdat de deur uitgaan lastig is voor { $wie }.
why-need-mee-toegang = U ziet dit omdat niet alles bereikbaar is met een hulpmiddel.
why-need-mee-toegang-wie = U ziet dit omdat niet alles bereikbaar is voor { $wie }.
why-need-mee-parkeren = U ziet dit omdat ver lopen niet goed lukt.
why-need-mee-parkeren-wie = U ziet dit omdat ver lopen lastig is voor { $wie }.
why-need-mee-club = U ziet dit omdat u een sport of club zoekt.
why-need-mee-club-wie = U ziet dit omdat u een sport of club zoekt voor { $wie }.
why-need-mee-kosten = U ziet dit omdat meedoen u te veel kost.
why-need-mee-kosten-wie = U ziet dit omdat meedoen te duur is voor { $wie }.

why-need-recht-besluit = U ziet dit omdat u het niet eens bent met een besluit.
why-need-recht-besluit-wie = U ziet dit omdat { $wie } het niet eens is met een besluit.
why-need-recht-klacht = U ziet dit omdat u zegt dat u niet goed behandeld bent.
why-need-recht-klacht-wie = U ziet dit omdat u zegt dat { $wie } niet goed behandeld is.
why-need-recht-boete = U ziet dit omdat u boetes heeft.
why-need-recht-boete-wie = U ziet dit omdat { $wie } boetes heeft.
why-need-recht-zaak = U ziet dit omdat er een zaak loopt bij politie of rechter.
why-need-recht-zaak-wie = U ziet dit omdat er voor { $wie } een zaak loopt bij politie of rechter.
why-need-recht-slachtoffer = U bent slachtoffer geworden. Dat is niet uw schuld.
why-need-recht-slachtoffer-wie = U ziet dit omdat { $wie } slachtoffer is geworden.
why-need-recht-discriminatie = U ziet dit omdat u zegt dat u ongelijk behandeld bent.
why-need-recht-discriminatie-wie = U ziet dit omdat u zegt dat { $wie } ongelijk behandeld is.
why-need-recht-detentie = U ziet dit omdat u net vrij bent, of bijna.
why-need-recht-detentie-wie = U ziet dit omdat { $wie } net vrij is, of bijna.
why-need-recht-verblijf = U ziet dit omdat u vragen heeft over verblijf of papieren.
why-need-recht-verblijf-wie = U ziet dit omdat er vragen zijn over verblijf of papieren van { $wie }.

why-need-mz-tijd = U ziet dit omdat u bijna geen tijd heeft voor uzelf.
why-need-mz-tijd-wie = U ziet dit omdat de mantelzorger bijna geen eigen tijd heeft.
why-need-mz-alleen = U ziet dit omdat alles op u neerkomt.
why-need-mz-alleen-wie = U ziet dit omdat alles op de mantelzorger neerkomt.
why-need-mz-nacht = U ziet dit omdat u slecht slaapt door het zorgen.
why-need-mz-nacht-wie = U ziet dit omdat de mantelzorger slecht slaapt door het zorgen.
why-need-mz-werk = U ziet dit omdat u zorgt naast uw werk of school.
why-need-mz-werk-wie = U ziet dit omdat de mantelzorger zorgt naast werk of school.
why-need-mz-regelen = U ziet dit omdat u veel moet regelen en bellen.
why-need-mz-regelen-wie = U ziet dit omdat de mantelzorger veel moet regelen en bellen.
why-need-mz-gedrag = U ziet dit omdat omgaan met de ziekte of het gedrag lastig is.
why-need-mz-gedrag-wie = U ziet dit omdat omgaan met de ziekte lastig is voor de mantelzorger.
why-need-mz-weigert = U ziet dit omdat uw naaste geen hulp wil.
why-need-mz-weigert-wie = U ziet dit omdat hulp van anderen aannemen lastig is.
why-need-mz-afstand = U ziet dit omdat u op afstand zorgt.
why-need-mz-afstand-wie = U ziet dit omdat de mantelzorger op afstand zorgt.
why-need-mz-op = U houdt het zorgen niet meer vol. Daarom gaat hulp voor uzelf voor.
why-need-mz-op-wie = U ziet dit omdat de mantelzorger het zorgen niet meer volhoudt.

## What was told, said back

heard-alone = U woont alleen.
heard-alone-wie = { $Wie } woont alleen.
heard-more = { $aantal ->
    [one] U heeft nog 1 ding genoemd.
   *[other] U heeft nog { $aantal } dingen genoemd.
}
heard-heavy = Dat is veel.

heard-need-geld-rondkomen = Rondkomen lukt niet, of maar net.
heard-need-geld-rondkomen-wie = Rondkomen lukt { $wie } niet, of maar net.
heard-need-geld-achterstand = Er zijn rekeningen die nog niet betaald zijn.
heard-need-geld-achterstand-wie = { $Wie } heeft rekeningen die nog niet betaald zijn.
heard-need-geld-inkomen-weg = U heeft geen inkomen, of uw inkomen stopt.
heard-need-geld-inkomen-weg-wie = { $Wie } heeft geen inkomen, of het inkomen stopt.
heard-need-geld-aanvragen = U wilt een toeslag of regeling aanvragen.
heard-need-geld-aanvragen-wie = U wilt een toeslag of regeling aanvragen voor { $wie }.
heard-need-geld-deurwaarder = Er is een deurwaarder, of er ligt beslag op uw geld.
heard-need-geld-deurwaarder-wie = { $Wie } heeft te maken met een deurwaarder of beslag op geld.
heard-need-geld-bijhouden = Grip houden op geld is lastig.
heard-need-geld-bijhouden-wie = Grip houden op geld is lastig voor { $wie }.
heard-need-geld-energie = Energie kost u te veel.
heard-need-geld-energie-wie = Energie kost { $wie } te veel.
heard-need-geld-zorgkosten = U heeft kosten door ziekte of een beperking.
heard-need-geld-zorgkosten-wie = { $Wie } heeft kosten door ziekte of een beperking.
heard-need-geld-studie = Rondkomen tijdens de studie is lastig.
heard-need-geld-studie-wie = Rondkomen tijdens de studie is lastig voor { $wie }.
heard-need-geld-bedrijf = U heeft geldzorgen door een eigen bedrijf.
heard-need-geld-bedrijf-wie = { $Wie } heeft geldzorgen door een eigen bedrijf.
heard-need-geld-misbruik = Iemand gebruikt of pakt uw geld.
heard-need-geld-misbruik-wie = Iemand gebruikt of pakt het geld van { $wie }.
heard-need-geld-haast = Er is haast: het gaat om eten, stroom, verzekering of het huis.
heard-need-geld-haast-wie = Er is haast: het gaat om eten, stroom, verzekering of het huis.

heard-need-werk-zoeken = U zoekt werk.
heard-need-werk-zoeken-wie = { $Wie } zoekt werk.
heard-need-werk-kwijt = U bent uw werk kwijt, of ontslag dreigt.
heard-need-werk-kwijt-wie = { $Wie } is het werk kwijt, of ontslag dreigt.
heard-need-werk-ziek = U heeft een baan, maar bent ziek of overbelast.
heard-need-werk-ziek-wie = { $Wie } heeft een baan, maar is ziek of overbelast.
heard-need-werk-passend = U heeft werk nodig dat past bij een beperking.
heard-need-werk-passend-wie = { $Wie } heeft werk nodig dat past bij een beperking.
heard-need-werk-school = Het loopt vast op school of bij de opleiding.
heard-need-werk-school-wie = Het loopt voor { $wie } vast op school of bij de opleiding.
heard-need-werk-opleiding = U wilt een opleiding of cursus kiezen.
heard-need-werk-opleiding-wie = U zoekt een opleiding of cursus voor { $wie }.
heard-need-werk-taal = U wilt Nederlands, lezen of rekenen leren.
heard-need-werk-taal-wie = Nederlands, lezen of rekenen is lastig voor { $wie }.
heard-need-werk-bedrijf = Uw eigen bedrijf loopt niet goed.
heard-need-werk-bedrijf-wie = Het bedrijf van { $wie } loopt niet goed.
heard-need-werk-ruzie = Met een werkgever of collega loopt het niet goed.
heard-need-werk-ruzie-wie = Tussen { $wie } en een werkgever of collega loopt het niet goed.

heard-need-dag-leeg = U heeft te weinig te doen.
heard-need-dag-leeg-wie = { $Wie } heeft te weinig te doen.
heard-need-dag-ritme = Een vast ritme houden lukt niet.
heard-need-dag-ritme-wie = Een vast ritme houden lukt { $wie } niet.
heard-need-dag-plek = U zoekt een vaste plek voor overdag.
heard-need-dag-plek-wie = U zoekt voor { $wie } een vaste plek overdag.
heard-need-dag-buiten = U wilt vaker naar buiten, of met uw handen bezig zijn.
heard-need-dag-buiten-wie = U zoekt iets voor { $wie }, buiten of met de handen.
heard-need-dag-hobby = U zoekt een hobby of club.
heard-need-dag-hobby-wie = U zoekt een hobby of club voor { $wie }.
heard-need-dag-betekenis = U wilt iets doen voor een ander.
heard-need-dag-betekenis-wie = U zoekt iets wat { $wie } voor een ander kan doen.
heard-need-dag-avond = De avonden of weekenden duren lang.
heard-need-dag-avond-wie = De avonden of weekenden duren lang voor { $wie }.

heard-need-wonen-zoeken = U zoekt een huis, of een ander huis.
heard-need-wonen-zoeken-wie = { $Wie } heeft een huis nodig, of een ander huis.
heard-need-wonen-duur = Uw huis is te duur.
heard-need-wonen-duur-wie = Het huis van { $wie } is te duur.
heard-need-wonen-geenplek = U heeft nu geen eigen plek om te wonen.
heard-need-wonen-geenplek-wie = { $Wie } heeft nu geen eigen plek om te wonen.
heard-need-wonen-uithuis = In een brief staat dat u uw huis uit moet.
heard-need-wonen-uithuis-wie = In een brief staat dat { $wie } het huis uit moet.
heard-need-wonen-ongeschikt = De trap, badkamer of drempels zijn lastig.
heard-need-wonen-ongeschikt-wie = De trap, badkamer of drempels zijn lastig voor { $wie }.
heard-need-wonen-gebreken = Er zit vocht of schimmel in huis, of er is iets kapot.
heard-need-wonen-gebreken-wie = Bij { $wie } thuis zit vocht of schimmel, of is iets kapot.
heard-need-wonen-overlast = Er is overlast of ruzie met buren.
heard-need-wonen-overlast-wie = Bij { $wie } is er overlast of ruzie met buren.
heard-need-wonen-bang = U bent bang voor iemand in de buurt.
heard-need-wonen-bang-wie = { $Wie } is bang voor iemand in de buurt.
heard-need-wonen-vol = Het huis is te vol of vervuild.
heard-need-wonen-vol-wie = Het huis van { $wie } is te vol of vervuild.
heard-need-wonen-steun = Zelfstandig wonen lukt alleen met steun.
heard-need-wonen-steun-wie = Zelfstandig wonen lukt { $wie } alleen met steun.

heard-need-thuis-ruzie = Er is thuis veel ruzie of spanning.
heard-need-thuis-ruzie-wie = Bij { $wie } thuis is veel ruzie of spanning.
heard-need-thuis-uitelkaar = U gaat uit elkaar, of bent net gescheiden.
heard-need-thuis-uitelkaar-wie = Er is een scheiding bij { $wie } thuis.
heard-need-thuis-ziek = Iemand thuis is ziek, in de war of gebruikt.
heard-need-thuis-ziek-wie = Iemand bij { $wie } thuis is ziek, in de war of gebruikt.
heard-need-thuis-verlies = Er is iemand overleden die dicht bij u stond.
heard-need-thuis-verlies-wie = Er is iemand overleden die dicht bij { $wie } stond.
heard-need-thuis-verdeling = De taken thuis zijn scheef verdeeld.
heard-need-thuis-verdeling-wie = De taken bij { $wie } thuis zijn scheef verdeeld.
heard-need-thuis-mijzelf = U kunt thuis niet uzelf zijn.
heard-need-thuis-mijzelf-wie = { $Wie } kan thuis niet zichzelf zijn.
heard-need-thuis-onveilig = Het voelt thuis niet veilig.
heard-need-thuis-onveilig-wie = Het voelt bij { $wie } thuis niet veilig.

heard-need-kind-opvoeden = U heeft vragen over de opvoeding.
heard-need-kind-opvoeden-wie = Er zijn vragen over de opvoeding van { $wie }.
heard-need-kind-gedrag = Uw kind is vaak boos of druk, en luisteren is moeilijk.
heard-need-kind-gedrag-wie = { $Wie } is vaak boos of druk, en luisteren is moeilijk.
heard-need-kind-gevoel = Uw kind heeft het van binnen moeilijk.
heard-need-kind-gevoel-wie = { $Wie } heeft het van binnen moeilijk.
heard-need-kind-school = Op school loopt het vast voor uw kind.
heard-need-kind-school-wie = Op school loopt het vast voor { $wie }.
heard-need-kind-beperking = Uw kind heeft extra zorg of oppas nodig, door ziekte of beperking.
heard-need-kind-beperking-wie = { $Wie } heeft extra zorg of oppas nodig, door ziekte of beperking.
heard-need-kind-baby = Er komt een baby, of de baby is er al.
heard-need-kind-baby-wie = Er komt een baby, of de baby is er al.
heard-need-kind-scheiding = De kinderen hebben te maken met een scheiding.
heard-need-kind-scheiding-wie = { $Wie } heeft te maken met een scheiding.
heard-need-kind-opvang = U zoekt oppas of opvang.
heard-need-kind-opvang-wie = U zoekt oppas of opvang voor { $wie }.
heard-need-kind-ander = U zorgt voor een kind van een ander.
heard-need-kind-ander-wie = { $Wie } groeit niet op bij de eigen ouders.
heard-need-kind-maatregel = Veilig Thuis of jeugdbescherming is betrokken.
heard-need-kind-maatregel-wie = Veilig Thuis of jeugdbescherming is betrokken.
heard-need-kind-kosten = Sport, school of spullen voor uw kind kosten te veel.
heard-need-kind-kosten-wie = Sport, school of spullen voor { $wie } kosten te veel.
heard-need-kind-vervoer = Uw kind heeft vervoer nodig naar een andere school.
heard-need-kind-vervoer-wie = { $Wie } heeft vervoer nodig naar een andere school.

heard-need-hoofd-slapen = U slaapt slecht of piekert veel.
heard-need-hoofd-slapen-wie = { $Wie } slaapt slecht of piekert veel.
heard-need-hoofd-somber = U bent somber, of heeft nergens zin in.
heard-need-hoofd-somber-wie = { $Wie } is somber, of heeft nergens zin in.
heard-need-hoofd-angst = U bent bang, of raakt in paniek.
heard-need-hoofd-angst-wie = { $Wie } is bang, of raakt in paniek.
heard-need-hoofd-stress = U heeft stress, of bent oververmoeid.
heard-need-hoofd-stress-wie = { $Wie } heeft stress, of is oververmoeid.
heard-need-hoofd-verlies = U heeft verdriet om een verlies.
heard-need-hoofd-verlies-wie = { $Wie } heeft verdriet om een verlies.
heard-need-hoofd-vergeten = U vergeet dingen, verdwaalt of doet anders dan vroeger.
heard-need-hoofd-vergeten-wie = { $Wie } vergeet dingen, verdwaalt of doet anders dan vroeger.
heard-need-hoofd-ergs = U heeft iets ergs meegemaakt.
heard-need-hoofd-ergs-wie = { $Wie } heeft iets ergs meegemaakt.
heard-need-hoofd-anders = U heeft autisme of adhd, of leren is moeilijk.
heard-need-hoofd-anders-wie = { $Wie } heeft autisme of adhd, of leren is moeilijk.
heard-need-hoofd-stem = U hoort stemmen, of vertrouwt anderen niet meer.
heard-need-hoofd-stem-wie = { $Wie } hoort stemmen, of vertrouwt anderen niet meer.
heard-need-hoofd-terug = Het gaat weer slechter dan eerst.
heard-need-hoofd-terug-wie = Het gaat met { $wie } weer slechter dan eerst.
heard-need-hoofd-eten = U bent heel veel bezig met eten of gewicht.
heard-need-hoofd-eten-wie = { $Wie } is heel veel bezig met eten of gewicht.

heard-need-lijf-vallen = U valt soms, of bent bang om te vallen.
heard-need-lijf-vallen-wie = { $Wie } valt soms, of is bang om te vallen.
heard-need-lijf-lopen = Lopen, traplopen of opstaan kost moeite.
heard-need-lijf-lopen-wie = Lopen, traplopen of opstaan kost { $wie } moeite.
heard-need-lijf-ziekte = U heeft een ziekte die blijft.
heard-need-lijf-ziekte-wie = { $Wie } heeft een ziekte die blijft.
heard-need-lijf-laatste = U bent ernstig ziek.
heard-need-lijf-laatste-wie = { $Wie } is ernstig ziek.
heard-need-lijf-moe = U heeft pijn, of weinig energie.
heard-need-lijf-moe-wie = { $Wie } heeft pijn, of weinig energie.
heard-need-lijf-zintuig = U ziet of hoort slecht.
heard-need-lijf-zintuig-wie = { $Wie } ziet of hoort slecht.
heard-need-lijf-hersenletsel = U heeft hersenletsel.
heard-need-lijf-hersenletsel-wie = { $Wie } heeft hersenletsel.
heard-need-lijf-opname = U gaat naar het ziekenhuis, of bent net thuis.
heard-need-lijf-opname-wie = { $Wie } gaat naar het ziekenhuis, of is net thuis.
heard-need-lijf-hulpmiddel = U zoekt een hulpmiddel of aanpassing.
heard-need-lijf-hulpmiddel-wie = U zoekt een hulpmiddel of aanpassing voor { $wie }.

heard-need-gebruik-alcohol = Bij u speelt alcohol een rol.
heard-need-gebruik-alcohol-wie = Er zijn zorgen over alcohol bij { $wie }.
heard-need-gebruik-drugs = U heeft te maken met drugs of blowen.
heard-need-gebruik-drugs-wie = { $Wie } heeft te maken met drugs of blowen.
heard-need-gebruik-gokken = Bij u speelt gokken een rol.
heard-need-gebruik-gokken-wie = Bij { $wie } gaat het om gokken.
heard-need-gebruik-scherm = U gamet veel, of zit veel op uw telefoon.
heard-need-gebruik-scherm-wie = { $Wie } gamet veel, of zit veel op de telefoon.
heard-need-gebruik-pillen = U gebruikt slaap- of pijnpillen.
heard-need-gebruik-pillen-wie = { $Wie } gebruikt slaap- of pijnpillen.
heard-need-gebruik-volhouden = U bent gestopt en wilt dat volhouden.
heard-need-gebruik-volhouden-wie = { $Wie } is gestopt, en het gaat nu om volhouden.
heard-need-gebruik-naaste = Iemand dicht bij u drinkt, gebruikt of gokt.
heard-need-gebruik-naaste-wie = Iemand dicht bij { $wie } drinkt, gebruikt of gokt.

heard-need-zorg-wassen = Wassen, douchen of aankleden kost moeite.
heard-need-zorg-wassen-wie = Wassen, douchen of aankleden kost { $wie } moeite.
heard-need-zorg-eten = Eten klaarmaken of genoeg eten is lastig.
heard-need-zorg-eten-wie = Eten klaarmaken of genoeg eten is lastig voor { $wie }.
heard-need-zorg-pillen = Medicijnen op tijd innemen lukt niet goed.
heard-need-zorg-pillen-wie = Medicijnen op tijd innemen lukt { $wie } niet goed.
heard-need-zorg-toilet = U heeft hulp nodig bij het toilet.
heard-need-zorg-toilet-wie = { $Wie } heeft hulp nodig bij het toilet.
heard-need-zorg-wond = U heeft zorg nodig voor een wond, infuus of injectie.
heard-need-zorg-wond-wie = { $Wie } heeft zorg nodig voor een wond, infuus of injectie.
heard-need-zorg-toezicht = Er moet altijd iemand bij u in de buurt zijn.
heard-need-zorg-toezicht-wie = Er moet altijd iemand bij { $wie } in de buurt zijn.
heard-need-zorg-nacht = De nachten zijn onrustig.
heard-need-zorg-nacht-wie = Bij { $wie } zijn de nachten onrustig.
heard-need-zorg-schiet = Uw eigen verzorging schiet erbij in.
heard-need-zorg-schiet-wie = De eigen verzorging van { $wie } schiet erbij in.

heard-need-huis-schoonmaken = Schoonmaken lukt niet goed.
heard-need-huis-schoonmaken-wie = Schoonmaken lukt { $wie } niet goed.
heard-need-huis-boodschappen = Boodschappen doen is lastig.
heard-need-huis-boodschappen-wie = Boodschappen doen is lastig voor { $wie }.
heard-need-huis-koken = Zelf koken gaat niet goed.
heard-need-huis-koken-wie = { $Wie } kan niet goed zelf koken.
heard-need-huis-was = De was doen of het bed opmaken kost moeite.
heard-need-huis-was-wie = De was doen of het bed opmaken kost { $wie } moeite.
heard-need-huis-klus = Kleine klussen doen of de tuin bijhouden lukt niet goed.
heard-need-huis-klus-wie = Kleine klussen doen of de tuin bijhouden lukt { $wie } niet goed.
heard-need-huis-post = Post en rekeningen bijhouden kost moeite.
heard-need-huis-post-wie = Post en rekeningen bijhouden kost { $wie } moeite.
heard-need-huis-formulier = Formulieren invullen en dingen regelen lukt niet goed.
heard-need-huis-formulier-wie = Formulieren invullen en dingen regelen lukt { $wie } niet goed.
heard-need-huis-digitaal = Werken met computer, telefoon of DigiD is lastig.
heard-need-huis-digitaal-wie = Werken met computer, telefoon of DigiD is lastig voor { $wie }.
heard-need-huis-onthouden = Alles plannen en onthouden valt niet mee.
heard-need-huis-onthouden-wie = Alles plannen en onthouden valt niet mee voor { $wie }.

heard-need-net-alleen = U bent vaak alleen.
heard-need-net-alleen-wie = { $Wie } is vaak alleen.
heard-need-net-niemand = U heeft niemand aan wie u iets kunt vragen.
heard-need-net-niemand-wie = { $Wie } heeft niemand die kan helpen.
heard-need-net-vragen = U vindt hulp vragen lastig.
heard-need-net-vragen-wie = Hulp vragen is lastig voor { $wie }.
heard-need-net-nieuw = U bent nieuw in de buurt of in Nederland.
heard-need-net-nieuw-wie = { $Wie } is nieuw in de buurt of in Nederland.
heard-need-net-leeftijd = U zoekt contact met leeftijdgenoten, of met mensen met dezelfde ervaring.
heard-need-net-leeftijd-wie = U zoekt voor { $wie } contact met leeftijdgenoten, of mensen met dezelfde ervaring.
heard-need-net-praten = U zoekt iemand om mee te praten.
heard-need-net-praten-wie = U zoekt voor { $wie } iemand om mee te praten.
heard-need-net-ver = Uw familie woont ver weg.
heard-need-net-ver-wie = De familie van { $wie } woont ver weg.

heard-need-mee-vervoer = Ergens naartoe gaan lukt niet goed.
heard-need-mee-vervoer-wie = Ergens naartoe gaan lukt { $wie } niet goed.
heard-need-mee-auto = Autorijden gaat niet meer.
heard-need-mee-auto-wie = Autorijden lukt { $wie } niet meer.
heard-need-mee-durven = U durft of wilt niet goed de deur uit.
heard-need-mee-durven-wie = { $Wie } durft of wil niet goed de deur uit.
heard-need-mee-toegang = Met rolstoel, rollator of scootmobiel komt u niet overal.
heard-need-mee-toegang-wie = Met rolstoel, rollator of scootmobiel komt { $wie } niet overal.
heard-need-mee-parkeren = Parkeren moet dicht bij de deur kunnen.
heard-need-mee-parkeren-wie = Parkeren moet voor { $wie } dicht bij de deur kunnen.
heard-need-mee-club = U zoekt een sport of club die past.
heard-need-mee-club-wie = U zoekt een sport of club die past bij { $wie }.
heard-need-mee-kosten = Meedoen kost u te veel.
heard-need-mee-kosten-wie = Meedoen kost { $wie } te veel.

heard-need-recht-besluit = U bent het niet eens met een besluit.
heard-need-recht-besluit-wie = { $Wie } is het niet eens met een besluit.
heard-need-recht-klacht = U zegt dat u niet goed behandeld bent.
heard-need-recht-klacht-wie = U zegt dat { $wie } niet goed behandeld is.
heard-need-recht-boete = U heeft boetes.
heard-need-recht-boete-wie = { $Wie } heeft boetes.
heard-need-recht-zaak = Er loopt een rechtszaak of politiezaak.
heard-need-recht-zaak-wie = { $Wie } heeft te maken met een rechtszaak of politiezaak.
heard-need-recht-slachtoffer = U bent slachtoffer geworden van een misdrijf.
heard-need-recht-slachtoffer-wie = { $Wie } is slachtoffer geworden van een misdrijf.
heard-need-recht-discriminatie = U zegt dat u gediscrimineerd of ongelijk behandeld bent.
heard-need-recht-discriminatie-wie = U zegt dat { $wie } gediscrimineerd of ongelijk behandeld is.
heard-need-recht-detentie = U bent net vrij, of komt bijna vrij.
heard-need-recht-detentie-wie = { $Wie } is net vrij, of komt bijna vrij.
heard-need-recht-verblijf = U heeft vragen over verblijf of papieren.
heard-need-recht-verblijf-wie = Er zijn vragen over verblijf of papieren van { $wie }.

heard-need-mz-tijd = U heeft bijna geen tijd voor uzelf.
heard-need-mz-tijd-wie = De mantelzorger heeft bijna geen eigen tijd.
heard-need-mz-alleen = Alles komt op u neer.
heard-need-mz-alleen-wie = Het zorgen komt op één persoon neer.
heard-need-mz-nacht = U slaapt slecht door het zorgen.
heard-need-mz-nacht-wie = De mantelzorger slaapt slecht door het zorgen.
heard-need-mz-werk = U zorgt naast uw werk of school.
heard-need-mz-werk-wie = De mantelzorger zorgt naast werk of school.
heard-need-mz-regelen = U moet veel regelen en bellen.
heard-need-mz-regelen-wie = De mantelzorger moet veel regelen en bellen.
heard-need-mz-gedrag = Omgaan met de ziekte of het gedrag is lastig.
heard-need-mz-gedrag-wie = Omgaan met de ziekte of het gedrag is lastig.
heard-need-mz-weigert = Uw naaste wil geen hulp.
heard-need-mz-weigert-wie = Hulp van anderen aannemen is lastig.
heard-need-mz-afstand = U zorgt op afstand.
heard-need-mz-afstand-wie = De mantelzorger zorgt op afstand.
heard-need-mz-op = U houdt het zorgen niet meer vol.
heard-need-mz-op-wie = De mantelzorger houdt het zorgen niet meer vol.
