### Makkelijke teksten (taalniveau A2) bij plekken voor hulp. Wat hier niet staat, komt uit de gewone tekst.
### Namen van onderdelen en van plekken staan ook in het plan: die blijven zoals ze zijn.

## Rungs of the ladder

level-0b = Met mensen die u kent
level-0d = Open voor iedereen in de buurt
level-1 = Hulpverleners dichtbij

## How one gets in

access-vrij = U kunt zo komen
access-intake = Begint met een eerste gesprek
access-besluit = De gemeente beslist eerst
access-verwijzing = Met een brief, bijvoorbeeld van de huisarts
access-verschilt = Vraag of de gemeente eerst moet beslissen
access-zonder-besluit = De gemeente hoeft hier niet te beslissen

## What to say or do there

how-113 = Bel of chat, dag en nacht. Het mag zonder uw naam.
how-veilig-thuis = Bel, dag en nacht. Het mag zonder uw naam.
how-csg = Bel, dag en nacht. Het liefst binnen 7 dagen. Later bellen mag ook.
how-huisarts = Bel uw huisarts. Vertel wat er is.
how-huisartsenpost = Bel eerst. Kijk op de website van uw huisarts. Daar staat het nummer.
how-politie = Is er geen haast? Bel dit nummer. Is er gevaar? Bel dan 112.
how-zorgwekkend-gedrag = Is iemand in de war? Maakt u zich zorgen? Bel dan dit meldpunt.
how-jeugdstem = Zij helpen jongeren en ouders. Zij horen niet bij de gemeente.
how-gemeente-spoed = Bel. Zeg: “Dit is een spoedmelding voor de Wmo.” Spoed betekent: er is haast. De Wmo is een wet voor hulp.
how-schuld = Bel. Moet u misschien uw huis uit? Of stopt uw stroom, warmte of water? Zeg dat dan meteen.
how-swt = Bel. Vertel wat er is. Vraag: wie kan meedenken?
how-wmo = Bel de gemeente. Of doe een melding met uw tekst van hier. Een melding is: u vraagt de gemeente om hulp.
how-jeugd = Bel of loop binnen. Elke vraag is goed.
how-school = Vraag een gesprek met de mentor. Of met de intern begeleider. Die regelt extra hulp. De school moet een passende plek zoeken.
how-werk-inkomen = Bel en vertel wat er is met werk of geld. Vraag ook wat u moet meenemen.
how-uwv = Had u een baan? Bent u nu ziek of werkloos? Bel dan het UWV.
how-ciz = U kunt bij het CIZ zorg aanvragen. Vraag hulp aan uw huisarts of casemanager. Een casemanager is een vaste begeleider.
how-wlz = Vraag om gratis cliëntondersteuning voor de Wlz. Dat is iemand die met u meedenkt.
how-wijkverpleging = Bel een organisatie voor thuiszorg. Of vraag het uw huisarts.
how-zorgverzekering = Vraag waar u iets mag lenen. Vraag ook wat de verzekering betaalt.
how-bezwaar = Stuur op tijd een brief. Een korte brief is goed. Schrijf: “Ik ben het niet eens met dit besluit.”
how-klacht = Vertel wat er is gebeurd en wat u wilt. Een klacht gaat over hoe iemand u heeft behandeld.
how-mantelzorg = Bel. Vertel hoe het met ú gaat.
how-vrijwilligers = Vertel wat u graag doet. Vertel ook hoeveel tijd u heeft.
how-juridisch-loket = Bel gratis. Leg uw brief klaar.
how-bank = Bel vandaag. Vraag: wilt u de pas blokkeren?
how-verhuurder = Bel. Schrijf op wat er is gezegd.
how-woonloket = Vraag hoe inschrijven gaat. Vraag ook wie voorrang krijgt.
how-svb = Bel, of kijk op de site. Leg de brief van de SVB klaar.
how-duo = Bel DUO. Of vraag een gesprek met de decaan. De decaan helpt bij vragen over uw studie.
how-leerplicht = De leerplichtambtenaar helpt als school niet lukt. Vraag een gesprek samen met school.
how-jgz = Bel het consultatiebureau of de jeugdarts. U hoeft niet te wachten.
how-formulierenhulp = Neem uw brieven mee. Ook brieven die nog dicht zijn, mogen mee.
how-bedrijfsarts = Vraag uw baas om een gesprek met de bedrijfsarts. U hoeft niet te zeggen waarom.
how-parkeerkaart = Vraag hoe u de kaart aanvraagt. Vraag ook wat u moet meenemen.
how-leerlingenvervoer = Vraag hoe u dit aanvraagt. Vraag school ook om een brief.
how-nazorg = Bel de gemeente. Vraag naar de medewerker nazorg.
how-discriminatie = Vertel wat er is gebeurd. Zeg ook wanneer. Melden is gratis.
how-behandelaar = Bel. Zeg wat er anders is dan eerst.
how-ziekenhuis = Vraag naar de transferverpleegkundige. Die regelt de zorg voor thuis.
how-helpwanted = Bel of chat. Het is gratis. Het mag zonder uw naam.
how-comensha = Bel. Zij denken mee over een veilige plek.
how-vluchtelingenwerk = Ga naar het spreekuur. Neem uw brieven mee.
how-skgz = Vraag eerst uw zorgverzekeraar om nog eens te kijken. Helpt dat niet? Ga dan naar de SKGZ.
how-maatschappelijk-werk = Bel het wijkteam. Vraag naar maatschappelijk werk. Praten is gratis.
how-slachtofferhulp = Bel. Vertel wat er is gebeurd. U hoeft niet naar de politie.
how-eigen-stappen = Kies één stap voor deze week. U mag ook altijd een melding doen.
