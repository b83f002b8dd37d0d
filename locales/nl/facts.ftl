### Antwoorden. Elk bericht is twee dingen tegelijk: de tekst bij een keuze of vinkje, en een regel in het plan.
###
### Regels: zonder "ik", "u" of "je": één tekst voor wie het zelf is en voor wie over een ander vertelt. Waar dat niet
### kan, staat er een tweede bericht met -wie. Hoofdletter, geen punt, liefst hoogstens 9 woorden.
### Een -nee staat ook voor "niet aangekruist". Die tekst klopt dus ook als het niet speelt.

## Per onderwerp: hoe het gaat en hulp

said-domein-g = Dat gaat goed
said-domein-m = Het gaat, maar het kost moeite
said-domein-n = Het gaat niet goed
said-domein-x = Zo kan het niet langer
said-hulpal-ja = Hier is al hulp bij
said-hulpal-nee = Hier is geen hulp bij
said-gekozen-ja = Hier gaat het over
said-gekozen-nee = Hier gaat het niet over

## Over wie het gaat

said-leeftijd-onder-4 = Jonger dan 4 jaar
said-leeftijd-4-11 = Tussen de 4 en 11 jaar
said-leeftijd-12-15 = Tussen de 12 en 15 jaar
said-leeftijd-16-17 = 16 of 17 jaar
said-leeftijd-18-20 = Tussen de 18 en 20 jaar
said-leeftijd-21-22 = 21 of 22 jaar
said-leeftijd-23-26 = Tussen de 23 en 26 jaar
said-leeftijd-27-59 = Tussen de 27 en 59 jaar
said-leeftijd-60-66 = Tussen de 60 en 66 jaar
said-leeftijd-67-74 = Tussen de 67 en 74 jaar
said-leeftijd-75-plus = 75 jaar of ouder
said-leeftijdkind-onder-4 = Het kind is jonger dan 4 jaar
said-leeftijdkind-4-11 = Het kind is tussen de 4 en 11 jaar
said-leeftijdkind-12-15 = Het kind is tussen de 12 en 15 jaar
said-leeftijdkind-16-17 = Het kind is 16 of 17 jaar
said-rol-zelf = Over mijzelf
said-rol-ouder = Over mijn kind
said-rol-mantelzorger = Over iemand voor wie ik zorg
said-rol-ander = Over iemand om wie ik mij zorgen maak
said-rol-professional = Over iemand die ik help vanuit mijn werk
said-vraagvoor-naaste = Voor de ander
said-vraagvoor-mijzelf = Voor mijzelf, omdat het zorgen veel van mij vraagt
said-vraagvoor-beiden = Voor ons allebei
said-vraagvoor-naaste-wie = Voor { $mijnWie }
said-relatie-man = Mijn man
said-relatie-vrouw = Mijn vrouw
said-relatie-partner = Mijn partner
said-relatie-moeder = Mijn moeder
said-relatie-vader = Mijn vader
said-relatie-zoon = Mijn zoon
said-relatie-dochter = Mijn dochter
said-relatie-broer = Mijn broer
said-relatie-zus = Mijn zus
said-relatie-oma = Mijn oma
said-relatie-opa = Mijn opa
said-relatie-kleinkind = Mijn kleinkind
said-relatie-pleegkind = Mijn pleegkind
said-relatie-schoonmoeder = Mijn schoonmoeder
said-relatie-schoonvader = Mijn schoonvader
said-relatie-tante = Mijn tante
said-relatie-oom = Mijn oom
said-relatie-vriend = Mijn vriend
said-relatie-vriendin = Mijn vriendin
said-relatie-buurvrouw = Mijn buurvrouw
said-relatie-buurman = Mijn buurman
said-relatie-bekende = Een andere bekende
said-wilhulp-ja = De ander weet het en wil hulp
said-wilhulp-twijfelt = De ander weet het, maar twijfelt over hulp
said-wilhulp-nee = De ander weet het, maar wil geen hulp
said-wilhulp-nog-niet = De ander weet het nog niet
said-wilhulp-lukt-niet = Hierover praten lukt niet, door ziekte of verwarring
said-huishouden-alleen = Woont alleen
said-huishouden-partner = Een partner
said-huishouden-kinderen-onder-18 = Kinderen onder de 18
said-huishouden-ouders = Ouders, of een van hen
said-huishouden-anders = Andere mensen
said-regisseur-ja = Eén vaste persoon heeft het overzicht over de hulp
said-regisseur-nee = Niemand anders heeft het overzicht over de hulp

## Veiligheid

said-gevaarnu-ja = Er is nu gevaar, voor wie dan ook
said-gevaarnu-nee = Er is nu geen gevaar
said-suicide-nee = Niemand denkt aan de dood
said-suicide-gedachten = Denken aan de dood, of dat het niet meer hoeft
said-suicide-plan-of-nu = Een plan om dood te gaan, of nu dood willen
said-suicidevan-ik = Ik denk zelf aan de dood
said-suicidevan-ander = De ander zegt dat het leven niet meer hoeft
said-suicidevan-ander-wie = Het gaat om { $wie }
said-geweld-nee = Er is geen geweld of bedreiging
said-geweld-ooit = Vroeger was er geweld of bedreiging
said-geweld-nu-of-bang = Iemand slaat of dreigt, of er is angst voor iemand
said-gevaarvan-thuis = Iemand thuis of uit de familie
said-gevaarvan-partner = De partner of ex-partner
said-gevaarvan-zorg = Iemand die zorg of hulp geeft
said-gevaarvan-buurt = Iemand in de buurt
said-gevaarvan-online = Iemand op internet of de telefoon
said-gevaarvan-dwingt = Iemand die dwingt tot werk, seks of iets strafbaars
said-gevaarvan-anders = Iemand anders
said-kindonveilig-ja = Een kind is niet veilig, hier of ergens anders
said-kindonveilig-nee = Er is geen kind in gevaar
said-oudermisbruik-ja = Iemand die zorg geeft, doet pijn, dreigt of zorgt slecht
said-oudermisbruik-nee = De mensen die helpen, doen geen kwaad
said-geldmisbruik-ja = Iemand pakt geld of spullen
said-geldmisbruik-nee = Niemand pakt geld of spullen
said-seksueelgeweld-ja = Er is iets seksueels gebeurd wat iemand niet wilde
said-seksueelgeweld-nee = Er is geen dwang tot iets seksueels
said-medischspoed-ja = Er is nu een dokter nodig, voor lichaam of hoofd
said-medischspoed-nee = Er is nu niet meteen een dokter nodig
said-verwardander-ja = Zorgen om iemand die in de war is
said-verwardander-nee = Er is niemand die nu in de war is
said-verwardsinds-plotseling = Plotseling: sinds uren of dagen
said-verwardsinds-langzaam = Langzaam: al langer
said-zichzelfpijn-ja = Zichzelf pijn doen
said-zichzelfpijn-nee = Niemand doet zichzelf pijn

## Wat haast heeft

said-vandaagniets-ja = Vandaag of morgen is er geen eten, slaapplek of zorg
said-vandaagniets-nee = De komende dagen is er eten, een slaapplek en zorg
said-vannachtgeenplek-ja = Er is vannacht geen plek om te slapen
said-vannachtgeenplek-nee = Er is vannacht een plek om te slapen
said-ontruiming-ja = Het huis moet leeg (ontruiming)
said-ontruiming-nee = Er is geen brief over ontruiming
said-ontruiming-datum = Het huis moet leeg op { $datum } (ontruiming)
said-ontruimingschuld-ja = Het huis moet leeg door schulden
said-ontruimingschuld-nee = Het komt niet door schulden, maar door iets anders
said-afsluiting-ja = Gas, stroom, warmte of water stopt of is gestopt
said-afsluiting-nee = Gas, stroom, warmte en water stoppen niet
said-zorgverzweg-ja = De zorgverzekering stopt of is gestopt
said-zorgverzweg-nee = De zorgverzekering stopt niet
said-geeneten-ja = Er is geen geld voor eten of medicijnen
said-geeneten-nee = Er is geld voor eten en medicijnen
said-basiswegvalt-ja = Binnen een dag ontbreken zorg of medicijnen, of lukt de wc niet
said-basiswegvalt-nee = De komende dag zijn er zorg en medicijnen, en lukt de wc
said-kannietwachten-ja = Dit kan niet tot morgen wachten
said-kannietwachten-nee = Dit kan tot morgen wachten

## Zorg, school en geld

said-ontslagziekenhuis-ja = De thuiskomst uit het ziekenhuis is binnenkort
said-ontslagziekenhuis-nee = Niemand komt nu thuis uit het ziekenhuis
said-ontslagziekenhuis-datum = De thuiskomst uit het ziekenhuis is op { $datum }
said-duur-kort = De hulp is korter dan zes weken nodig
said-duur-lang = De hulp is zes weken of langer nodig
said-dementie-nee = Er is geen dementie
said-dementie-misschien = Misschien is er dementie, maar dat is nog niet onderzocht
said-dementie-ja = Er is dementie vastgesteld
said-inkomen-baan = Een baan
said-inkomen-uwv = Een uitkering van het UWV
said-inkomen-bijstand = Bijstand
said-inkomen-aow = AOW of pensioen
said-inkomen-bedrijf = Een eigen bedrijf
said-inkomen-studie = Geld van DUO voor een studie
said-inkomen-partner = Inkomen van de partner
said-inkomen-leefgeld = Leefgeld of opvang
said-inkomen-geen = Geen inkomen
said-verblijf-nl-eu = Nederlander, of uit een land van de EU
said-verblijf-vergunning = Een vergunning om te blijven (ook statushouder)
said-verblijf-oekraine = Gevlucht uit Oekraïne
said-verblijf-wacht = Wachten op een beslissing
said-verblijf-geen-papieren = Geen papieren
said-verblijf-zeg-ik-niet = Dat zeg ik liever niet
said-wlz-ja = Er is zorg uit de Wlz (Wet langdurige zorg)
said-wlz-nee = Er is geen zorg uit de Wlz
said-wlz-weet-niet = Onbekend of er zorg uit de Wlz is
said-wlzvorm-natura = Van een zorgaanbieder (in natura)
said-wlzvorm-pgb = Met een budget (pgb)
said-wlzvorm-wachtlijst = Op de wachtlijst
said-schoolthuis-ja = Al vier weken of langer thuis van school
said-schoolthuis-nee = Niet lang thuis van school
said-zintuig-zien = Slecht zien
said-zintuig-horen = Slecht horen
said-jeugdhulpnu-ja = Er is nu jeugdhulp
said-jeugdhulpnu-nee = Er is nu geen jeugdhulp
said-jeugdhulpeerder-ja = Er was eerder jeugdhulp, onder de 18
said-jeugdhulpeerder-nee = Er was niet eerder jeugdhulp
said-maandentot18 = { $aantal ->
    [0] Binnen een maand 18 jaar
    [one] Over 1 maand 18 jaar
   *[other] Over { $aantal } maanden 18 jaar
}
said-toekomstplan-ja = Er is een toekomstplan voor na de 18e verjaardag
said-toekomstplan-nee = Er is nog geen toekomstplan voor na de 18e verjaardag

## De mensen eromheen en de hulp

said-mz-ja = Die hulp is van iemand dichtbij (mantelzorg)
said-mz-nee = Niemand dichtbij geeft mantelzorg
said-mzlast-goed = Het zorgen is goed vol te houden
said-mzlast-zwaar = Het zorgen is zwaar
said-mzlast-kan-niet-meer = Het zorgen is niet meer vol te houden
said-mzvaltweg-ja = De mantelzorger kan vandaag of morgen niet meer zorgen
said-mzvaltweg-nee = De zorg van mensen dichtbij valt nu niet weg
said-helptniet-ja = De hulp helpt niet, staat stil of stopt
said-helptniet-nee = De hulp loopt
said-netwerk-ja = Er zijn mensen die kunnen helpen
said-netwerk-weinig = Er zijn weinig mensen die kunnen helpen
said-netwerk-niemand = Er is niemand die kan helpen

## Taal, lezen en contact

said-taal-nederlands = Het liefst Nederlands
said-taal-engels = Het liefst Engels
said-taal-arabisch = Het liefst Arabisch
said-taal-turks = Het liefst Turks
said-taal-oekraiens = Het liefst Oekraïens
said-taal-pools = Het liefst Pools
said-taal-tigrinya = Het liefst Tigrinya
said-taal-farsi = Het liefst Farsi
said-taal-dari = Het liefst Dari
said-taal-berbers = Het liefst Berbers (Tamazight)
said-taal-koerdisch = Het liefst Koerdisch
said-taal-somalisch = Het liefst Somalisch
said-taal-russisch = Het liefst Russisch
said-taal-roemeens = Het liefst Roemeens
said-taal-bulgaars = Het liefst Bulgaars
said-taal-hongaars = Het liefst Hongaars
said-taal-spaans = Het liefst Spaans
said-taal-portugees = Het liefst Portugees
said-taal-frans = Het liefst Frans
said-taal-duits = Het liefst Duits
said-taal-italiaans = Het liefst Italiaans
said-taal-chinees = Het liefst Chinees
said-taal-vietnamees = Het liefst Vietnamees
said-taal-papiaments = Het liefst Papiaments
said-taal-gebarentaal = Het liefst gebarentaal
said-taal-anders = Liever een andere taal dan Nederlands
said-lezen-goed = Brieven en formulieren lezen gaat goed
said-lezen-moeilijk = Brieven en formulieren lezen is moeilijk
said-digitaal-goed = Iets regelen op computer of telefoon gaat goed
said-digitaal-moeilijk = Iets regelen op computer of telefoon is moeilijk
said-zelfgesprek-lukt = Een gesprek over hulp voeren lukt
said-zelfgesprek-met-iemand = Bij een gesprek graag iemand erbij
said-zelfgesprek-lukt-niet = Een gesprek voeren lukt nu niet
said-contactvorm-bellen = Bellen
said-contactvorm-schrijven = E-mail of brief
said-contactvorm-langskomen = Langskomen
said-contactvorm-iemand-belt = Iemand anders belt
said-contactvorm-gebaren = Gebarentaal of schrijftolk
said-contactvorm-beeldbellen = Beeldbellen

## Overzicht

said-overzicht-beginnen = Niet weten waar te beginnen
said-overzicht-post = De post blijft dicht
said-overzicht-afspraken = Afspraken vergeten
said-overzicht-alles-tegelijk = Er gebeurt van alles tegelijk
said-overzicht-helpers = Verschillende mensen helpen, niemand heeft het overzicht
said-overzicht-uitstel = Het al lang voor zich uit schuiven
said-overzicht-overnemen = Iemand anders moet het overnemen, omdat het niet lukt

## Wat er al gebeurd is

said-besluit-ja = Er is een besluit (officiële beslissing) dat niet klopt
said-besluit-nee = Het gaat niet om bezwaar tegen een besluit
said-besluit-datum = Er is een besluit van { $datum } dat niet klopt
said-besluitvan-gemeente = De gemeente
said-besluitvan-uwv = Het UWV
said-besluitvan-svb = De SVB
said-besluitvan-ciz = Het CIZ
said-besluitvan-toeslagen = Dienst Toeslagen of de belasting
said-besluitvan-zorgverzekeraar = De zorgverzekeraar
said-besluitvan-cak = Het CAK
said-besluitvan-duo = DUO
said-besluitvan-school = School
said-besluitvan-jeugdbescherming = De jeugdbescherming
said-besluitvan-anders = Een ander
said-meldingdatum-ja = Iemand heeft de gemeente al om hulp gevraagd (melding)
said-meldingdatum-nee = De gemeente is nog niet om hulp gevraagd
said-meldingdatum-datum = De gemeente is om hulp gevraagd (melding) op { $datum }
