### Makkelijke teksten (taalniveau A2) bij de keuzes per onderwerp. Wat hier niet staat, komt uit de gewone tekst.
### Alleen keuzes, zonder onderwerp: zo past een tekst bij u, bij je en bij een ander.

## GELD

need-geld-deurwaarder = Een deurwaarder, of iemand houdt geld in
need-geld-bijhouden = Weten hoeveel geld er is
need-geld-misbruik = Iemand pakt het geld, en dat mag niet

## WERK

need-werk-ziek = Wel een baan, maar ziek of heel moe
need-werk-passend = Werk dat kan met een ziekte of beperking
need-werk-school = Het gaat niet goed op school of opleiding

## DAG

need-dag-ritme = Geen vaste tijden, dag en nacht door elkaar
need-dag-buiten = Vaker naar buiten, of iets maken

## WONEN

need-wonen-geenplek = Geen huis: slapen bij anderen of buiten
need-wonen-ongeschikt = De trap, de badkamer of een drempel is lastig
need-wonen-gebreken = Vocht of schimmel in huis, of iets kapot
need-wonen-overlast = Last van buren, of ruzie met buren
need-wonen-vol = Het huis is te vol
need-wonen-steun = Hulp nodig om zelf te wonen

## THUIS

need-thuis-verdeling = De een doet thuis veel meer dan de ander
need-thuis-onveilig = Het voelt thuis niet veilig

## KIND

need-kind-gedrag = Vaak boos of druk, en luistert niet goed
need-kind-school = Het gaat niet goed op school

## HOOFD

need-hoofd-slapen = Slecht slapen, of te veel denken
need-hoofd-somber = Vaak verdrietig, en nergens zin in
need-hoofd-stress = Veel druk, of heel erg moe
need-hoofd-vergeten = Dingen vergeten, de weg kwijt of anders doen
need-hoofd-ergs = Er is iets heel ergs gebeurd
need-hoofd-terug = Het gaat weer minder goed
need-hoofd-eten = De hele dag denken aan eten of gewicht

## LIJF

need-lijf-ziekte = Een ziekte die niet weggaat
need-lijf-laatste = Heel erg ziek, en niet meer beter worden
need-lijf-moe = Pijn, of snel moe
need-lijf-hersenletsel = Hersenletsel: schade aan de hersenen
need-lijf-hulpmiddel = Een hulpmiddel, bijvoorbeeld een rollator

## GEBRUIK

need-gebruik-scherm = Veel gamen, of veel op de telefoon
need-gebruik-pillen = Pillen om te slapen of tegen pijn
need-gebruik-volhouden = Gestopt, en niet opnieuw beginnen
need-gebruik-naaste = Iemand dichtbij drinkt, gebruikt drugs of gokt

## ZORG

need-zorg-eten = Eten maken, of genoeg eten
need-zorg-pillen = Pillen innemen op de goede tijd
need-zorg-toilet = Hulp bij de wc
need-zorg-wond = Een wond, een infuus of een prik
need-zorg-nacht = De nachten zijn niet rustig
need-zorg-schiet = Te weinig wassen, eten of rusten

## HUIS

need-huis-formulier = Formulieren invullen en dingen regelen
need-huis-onthouden = Weten wat er moet gebeuren, en wanneer

## MEE

need-mee-vervoer = Naar de winkel, de dokter of bezoek gaan
need-mee-durven = Naar buiten gaan is spannend

## RECHT

need-recht-besluit = Niet eens met een beslissing
need-recht-klacht = Niet goed geholpen of niet goed behandeld
need-recht-zaak = Iets met de rechter of de politie
need-recht-slachtoffer = Slachtoffer, bijvoorbeeld van geweld of diefstal
need-recht-discriminatie = Anders behandeld dan andere mensen
need-recht-detentie = Net uit de gevangenis, of bijna
need-recht-verblijf = Papieren om in Nederland te mogen blijven

## MZ

need-mz-gedrag = Omgaan met iemand die ziek is of anders doet
need-mz-afstand = Zorgen voor iemand die ver weg woont
