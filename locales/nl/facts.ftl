### Antwoorden in de woorden van de bewoner. Elk bericht is twee dingen tegelijk:
### de tekst bij een keuze of vinkje, en het citaat in «Omdat u zei: "…"».
###
### Regels: eerste persoon, bewering, hoofdletter, geen punt, liefst hoogstens 9 woorden.
### De "ik" is degene om wie het gaat (zie helper-note-… in questions.ftl).
### Alleen bij rol en weetErvan is "ik" degene die invult.
### Een -nee staat ook voor "niet aangekruist". Die tekst klopt dus ook als het niet speelt.
### Geen "u" of "je": zo past de tekst ook bij jongeren.

## Per leefgebied: hoe het gaat, hulp en wens

said-domein-g = Het gaat goed
said-domein-m = Het gaat, maar het kost moeite
said-domein-n = Het gaat niet goed
said-domein-x = Het kan zo niet langer

said-hulpal-ja = Ik krijg hier al hulp bij
said-hulpal-nee = Ik krijg hier geen hulp bij
said-wens-ja = Dit wil ik graag anders
said-wens-nee = Dit hoeft voor mij niet anders

## Over wie het gaat

said-leeftijd-onder-12 = Ik ben jonger dan 12 jaar
said-leeftijd-12-15 = Ik ben 12 tot en met 15 jaar
said-leeftijd-16-17 = Ik ben 16 of 17 jaar
said-leeftijd-18-22 = Ik ben 18 tot en met 22 jaar
said-leeftijd-23-26 = Ik ben 23 tot en met 26 jaar
said-leeftijd-27-66 = Ik ben 27 tot en met 66 jaar
said-leeftijd-67-plus = Ik ben 67 jaar of ouder

said-rol-zelf = Ik vraag dit voor mijzelf
said-rol-mantelzorger = Ik ben mantelzorger: ik zorg voor iemand dicht bij mij
said-rol-ouder = Ik vraag dit als ouder, voor mijn kind
said-rol-ander = Ik help iemand als kennis, buur of vrijwilliger
said-rol-professional = Ik help iemand vanuit mijn werk

said-weetervan-ja = De ander weet dat ik hier hulp zoek
said-weetervan-nee = De ander weet niet dat ik hier hulp zoek

said-huishouden-alleen = Ik woon alleen
said-huishouden-partner = Ik woon met mijn partner
said-huishouden-kinderen-onder-18 = Er wonen kinderen onder de 18 bij mij
said-huishouden-ouders = Ik woon bij mijn ouders of een van hen
said-huishouden-anders = Ik woon met andere mensen

said-regisseur-ja = Eén vaste persoon heeft het overzicht over mijn hulp
said-regisseur-nee = Niemand anders heeft het overzicht over mijn hulp

## Veiligheid

said-gevaarnu-ja = Er is nu gevaar voor mij of iemand anders
said-gevaarnu-nee = Er is nu geen gevaar

said-suicide-nee = Ik denk er niet aan dat ik dood wil
said-suicide-gedachten = Ik denk eraan dat ik dood wil, of het hoeft voor mij niet meer
said-suicide-plan-of-nu = Ik heb een plan om mijzelf iets aan te doen, of wil dat nu

said-geweld-nee = Niemand slaat of bedreigt mij
said-geweld-ooit = Vroeger heeft iemand mij geslagen of bedreigd
said-geweld-nu-of-bang = Iemand thuis slaat of bedreigt mij, of ik ben bang voor iemand

said-kindonveilig-ja = Een kind is niet veilig, bij ons of ergens anders
said-kindonveilig-nee = Ik ken geen kind in gevaar

said-oudermisbruik-ja = Wie mij helpt, doet mij pijn, dreigt, verwaarloost mij of pakt mijn geld
said-oudermisbruik-nee = Wie mij helpt, doet mij geen kwaad

said-seksueelgeweld-ja = Iemand deed iets seksueels met mij wat ik niet wilde
said-seksueelgeweld-nee = Niemand dwingt mij tot iets seksueels

said-medischspoed-ja = Ik heb nu een dokter nodig, voor mijn lichaam of hoofd
said-medischspoed-nee = Ik heb nu niet meteen een dokter nodig

said-verwardander-ja = Ik maak mij zorgen om iemand die in de war is
said-verwardander-nee = Ik ken niemand die nu in de war is

## Wat haast heeft

said-vannachtgeenplek-ja = Ik heb vannacht geen plek om te slapen
said-vannachtgeenplek-nee = Ik heb vannacht een plek om te slapen

said-ontruiming-ja = Ik heb een brief: ik moet mijn huis uit (ontruiming)
said-ontruiming-nee = Ik heb geen brief over ontruiming
said-ontruiming-datum = Ik heb een brief over ontruiming, met de datum { $datum }

said-afsluiting-ja = Mijn gas, stroom, warmte of water stopt of is gestopt
said-afsluiting-nee = Mijn gas, stroom, warmte en water stoppen niet

said-zorgverzweg-ja = Mijn zorgverzekering stopt of is gestopt
said-zorgverzweg-nee = Mijn zorgverzekering stopt niet

said-beslag-ja = Een deurwaarder neemt mijn geld of spullen (beslag)
said-beslag-nee = Er ligt geen beslag op mijn geld of spullen

said-geeneten-ja = Ik heb geen geld voor eten of medicijnen
said-geeneten-nee = Ik heb geld voor eten en medicijnen

said-schulden-ja = Ik heb schulden, of ik loop achter met betalen
said-schulden-nee = Ik heb geen schulden

said-basiswegvalt-ja = Binnen een dag heb ik geen eten, medicijnen, wc of zorg
said-basiswegvalt-nee = De komende dag heb ik eten, medicijnen, wc en zorg

## Zorg en behandeling

said-ontslagziekenhuis-ja = Ik kom binnenkort thuis uit het ziekenhuis
said-ontslagziekenhuis-nee = Ik kom niet binnenkort uit het ziekenhuis
said-ontslagziekenhuis-datum = Ik kom thuis uit het ziekenhuis op { $datum }

said-duur-kort = Ik heb korter dan zes weken hulp nodig
said-duur-lang = Ik heb zes weken of langer hulp nodig

said-lijfzorg-ja = Ik heb hulp nodig bij wassen, wonden of medicijnen
said-lijfzorg-nee = Ik heb geen hulp nodig bij wassen, wonden of medicijnen

said-toezicht24-ja = Ik heb dag en nacht iemand in de buurt nodig
said-toezicht24-nee = Ik heb niet dag en nacht iemand nodig

said-wlz-ja = Ik krijg al zorg uit de Wlz (wet voor langdurige zorg)
said-wlz-nee = Ik krijg geen zorg uit de Wlz (wet voor langdurige zorg)

said-behandeling-ja = Ik wil hulp van een dokter, psycholoog of de verslavingszorg
said-behandeling-nee = Ik wil nu geen hulp van een dokter of psycholoog

## De mensen om iemand heen. De zinnen bij mzLast passen bij wie zorgt en bij wie zorg krijgt.

said-mz-ja = Iemand dicht bij mij zorgt voor mij (mantelzorger)
said-mz-nee = Niemand om mij heen zorgt voor mij

said-mzlast-goed = Het zorgen is goed vol te houden
said-mzlast-zwaar = Het zorgen is zwaar
said-mzlast-kan-niet-meer = Het zorgen is niet meer vol te houden

said-mzvaltweg-ja = Wie zorgt, kan dat vandaag of morgen niet meer
said-mzvaltweg-nee = De zorg van mensen dichtbij valt nu niet weg

said-netwerk-ja = Er zijn mensen die ik om hulp kan vragen
said-netwerk-weinig = Er zijn weinig mensen die ik om hulp kan vragen
said-netwerk-niemand = Er is niemand die ik om hulp kan vragen

## Taal, lezen en gesprekken

said-taal-nederlands = Ik spreek het liefst Nederlands
said-taal-engels = Ik spreek het liefst Engels
said-taal-arabisch = Ik spreek het liefst Arabisch
said-taal-turks = Ik spreek het liefst Turks
said-taal-oekraiens = Ik spreek het liefst Oekraïens
said-taal-pools = Ik spreek het liefst Pools
said-taal-tigrinya = Ik spreek het liefst Tigrinya
said-taal-farsi = Ik spreek het liefst Farsi
said-taal-dari = Ik spreek het liefst Dari
said-taal-berbers = Ik spreek het liefst Berbers (Tamazight)
said-taal-koerdisch = Ik spreek het liefst Koerdisch
said-taal-somalisch = Ik spreek het liefst Somalisch
said-taal-russisch = Ik spreek het liefst Russisch
said-taal-roemeens = Ik spreek het liefst Roemeens
said-taal-bulgaars = Ik spreek het liefst Bulgaars
said-taal-hongaars = Ik spreek het liefst Hongaars
said-taal-spaans = Ik spreek het liefst Spaans
said-taal-portugees = Ik spreek het liefst Portugees
said-taal-frans = Ik spreek het liefst Frans
said-taal-duits = Ik spreek het liefst Duits
said-taal-italiaans = Ik spreek het liefst Italiaans
said-taal-chinees = Ik spreek het liefst Chinees
said-taal-vietnamees = Ik spreek het liefst Vietnamees
said-taal-papiaments = Ik spreek het liefst Papiaments
said-taal-gebarentaal = Ik gebruik het liefst gebarentaal
said-taal-anders = Ik gebruik liever een andere taal dan Nederlands

said-lezen-goed = Brieven en formulieren lezen lukt mij goed
said-lezen-moeilijk = Brieven en formulieren lezen vind ik moeilijk

said-digitaal-goed = Iets regelen op computer of telefoon lukt mij goed
said-digitaal-moeilijk = Iets regelen op computer of telefoon vind ik moeilijk

said-zelfgesprek-lukt = Ik kan zelf een gesprek over hulp voeren
said-zelfgesprek-met-iemand = Ik wil bij een gesprek graag iemand naast mij
said-zelfgesprek-lukt-niet = Het lukt mij nu niet om een gesprek te voeren

## Overzicht. De zinnen staan vast (domain.md §5.2).

said-overzicht-beginnen = Ik weet niet waar ik moet beginnen
said-overzicht-post = Ik maak de post niet meer open
said-overzicht-afspraken = Ik vergeet afspraken
said-overzicht-alles-tegelijk = Er gebeurt van alles tegelijk
said-overzicht-helpers = Verschillende mensen helpen, niemand heeft het overzicht
said-overzicht-uitstel = Ik schuif het al lang voor mij uit
said-overzicht-overnemen = Iemand anders moet het voor mij doen omdat het mij niet lukt

## Jong zijn en school

said-jeugdhulpnu-ja = Ik krijg nu jeugdhulp
said-jeugdhulpnu-nee = Ik krijg nu geen jeugdhulp

said-jeugdhulpeerder-ja = Ik kreeg eerder jeugdhulp, onder de 18 jaar
said-jeugdhulpeerder-nee = Ik kreeg niet eerder jeugdhulp

said-maandentot18 = { $aantal ->
    [0] Ik word binnen een maand 18
    [one] Ik word over 1 maand 18
   *[other] Ik word over { $aantal } maanden 18
}

said-toekomstplan-ja = Ik heb een plan voor na mijn 18e
said-toekomstplan-nee = Ik heb nog geen plan voor na mijn 18e

said-schoolprobleem-ja = Het loopt vast op school
said-schoolprobleem-nee = Het loopt niet vast op school

## Wat er al gebeurd is

said-besluit-ja = Ik ben het niet eens met een besluit (officiële beslissing)
said-besluit-nee = Er is geen besluit waar ik tegen ben
said-besluit-datum = Ik ben het niet eens met een besluit van { $datum }

said-klacht-ja = Ik heb een klacht over hoe iemand met mij omging
said-klacht-nee = Ik heb geen klacht

said-meldingdatum-ja = Ik heb de gemeente al om hulp gevraagd (melding)
said-meldingdatum-nee = Ik heb de gemeente nog niet om hulp gevraagd (melding)
said-meldingdatum-datum = Ik heb de gemeente om hulp gevraagd (melding) op { $datum }

## Als er een deskundige nodig kan zijn

said-doelgroepspecifiek-nah = Ik heb hersenletsel, zoals na een beroerte of ongeluk
said-doelgroepspecifiek-jonge-dementie = Ik kreeg dementie voor mijn 65e
said-doelgroepspecifiek-epilepsie = Ik heb epilepsie
said-doelgroepspecifiek-zintuiglijk = Ik kan slecht of niet zien of horen
said-doelgroepspecifiek-emb = Ik heb zware beperkingen in mijn lichaam én verstand
said-doelgroepspecifiek-complex-ggz = Ik heb al lang zware psychische klachten

## Iets doen voor een ander

said-wenshelpen-ja = Ik wil graag iets voor een ander doen
said-wenshelpen-nee = Iets voor een ander doen past nu niet
