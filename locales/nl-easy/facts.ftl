### Makkelijke teksten (taalniveau A2) bij de antwoorden. Wat hier niet staat, komt uit de gewone tekst.
### Dezelfde regels als daar: eerste persoon, hoofdletter, geen punt aan het eind, geen "u" of "je".
### Een -nee staat ook voor "niet aangekruist". Die tekst klopt dus ook als het niet speelt.

## Per leefgebied: hoe het gaat, hulp en wens

said-domein-m = Het gaat, maar het is zwaar
said-domein-x = Zo kan het niet meer

said-wens-nee = Dit mag zo blijven

## Over wie het gaat

said-rol-mantelzorger = Ik zorg voor iemand dicht bij mij (mantelzorger)
said-rol-ouder = Ik ben ouder en vraag dit voor mijn kind
said-rol-ander = Ik help een bekende of buur, of als vrijwilliger
said-rol-professional = Iemand helpen is mijn werk

said-huishouden-kinderen-onder-18 = Er wonen kinderen bij mij, jonger dan 18 jaar
said-huishouden-ouders = Ik woon bij mijn vader, moeder of allebei

said-regisseur-ja = Eén vaste persoon kent al mijn hulp
said-regisseur-nee = Niemand anders kent al mijn hulp

## Veiligheid

said-gevaarnu-ja = Ik ben nu in gevaar, of een ander
said-suicide-gedachten = Ik denk: ik wil dood. Of: ik wil niet meer leven
said-suicide-plan-of-nu = Ik wil nu dood, of mijzelf pijn doen. Of ik heb daarvoor een plan
said-geweld-nu-of-bang = Iemand thuis slaat of bedreigt mij. Of ik ben bang voor iemand
said-oudermisbruik-ja = Mijn helper doet mij pijn of bedreigt mij. Of zorgt slecht voor mij, of pakt mijn geld
said-seksueelgeweld-ja = Iemand deed iets met seks bij mij. Ik wilde dat niet
said-seksueelgeweld-nee = Niemand dwingt mij tot seks
said-medischspoed-ja = Ik heb nu een dokter nodig, voor lichaam of hoofd
said-verwardander-ja = Iemand is in de war. Ik maak mij zorgen

## Wat haast heeft

said-afsluiting-ja = Gas, stroom, warmte of water stopt of is gestopt
said-afsluiting-nee = Gas, stroom, warmte en water stoppen niet

said-beslag-nee = Niemand neemt mijn geld of spullen (beslag)

said-schulden-ja = Ik heb schulden, of ik betaal te laat

## Zorg en behandeling

said-ontslagziekenhuis-ja = Ik kom snel thuis uit het ziekenhuis
said-ontslagziekenhuis-nee = Ik kom nu niet uit het ziekenhuis

said-duur-kort = Ik heb minder dan zes weken hulp nodig
said-duur-lang = Ik heb zes weken of meer hulp nodig

said-toezicht24-ja = Dag en nacht moet er iemand dichtbij zijn

said-wlz-ja = Ik krijg al Wlz-zorg (wet voor lange zorg)
said-wlz-nee = Ik krijg geen Wlz-zorg (wet voor lange zorg)

## De mensen om iemand heen. De zinnen bij mzLast passen bij wie zorgt en bij wie zorg krijgt.

said-mzlast-goed = Het zorgen lukt goed
said-mzlast-kan-niet-meer = Het zorgen lukt niet meer

said-mzvaltweg-ja = Vandaag of morgen kan de mantelzorger niet meer zorgen
said-mzvaltweg-nee = De zorg van mensen dichtbij stopt nu niet

said-netwerk-ja = Ik kan mensen om hulp vragen
said-netwerk-weinig = Ik kan weinig mensen om hulp vragen
said-netwerk-niemand = Ik kan niemand om hulp vragen

## Taal, lezen en gesprekken

said-lezen-goed = Ik kan brieven en formulieren goed lezen
said-lezen-moeilijk = Brieven en formulieren lezen is moeilijk voor mij

said-zelfgesprek-lukt = Ik kan zelf praten over hulp
said-zelfgesprek-met-iemand = Ik wil graag iemand bij het gesprek
said-zelfgesprek-lukt-niet = Praten over hulp lukt mij nu niet

## Overzicht

said-overzicht-alles-tegelijk = Er gebeurt heel veel tegelijk
said-overzicht-helpers = Verschillende mensen helpen, maar niemand ziet alles
said-overzicht-uitstel = Ik wacht hier al lang mee
said-overzicht-overnemen = Het lukt mij niet, iemand anders moet het doen

## Jong zijn en school

said-schoolprobleem-ja = Er is een probleem op school
said-schoolprobleem-nee = Er is geen probleem op school

## Wat er al gebeurd is

said-besluit-nee = Ik heb geen probleem met een besluit
said-klacht-ja = Ik heb een klacht: iemand behandelde mij niet goed

## Als er een deskundige nodig kan zijn

said-doelgroepspecifiek-nah = Mijn hersenen zijn beschadigd, bijvoorbeeld na een beroerte of ongeluk
said-doelgroepspecifiek-jonge-dementie = Ik heb dementie, en kreeg die voor mijn 65e
said-doelgroepspecifiek-zintuiglijk = Ik zie of hoor slecht of niets
said-doelgroepspecifiek-emb = Mijn lichaam en mijn verstand hebben een zware beperking
said-doelgroepspecifiek-complex-ggz = Ik voel mij al lang heel slecht (psychische klachten)
