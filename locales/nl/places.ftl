### Names of parts of daily life, months, places to turn to and national contacts.
### Short, as they stand in a sentence. No numbers here: those are content with a source.

## Parts of daily life (leefgebieden)

topic-geld = Geld
topic-werk = Werk en leren
topic-dag = Uw dag
topic-wonen = Wonen
topic-thuis = Thuis met elkaar
topic-kind = Kinderen en opvoeden
topic-hoofd = Hoe u zich voelt
topic-lijf = Uw lichaam
topic-gebruik = Alcohol, drugs, gokken
topic-zorg = Voor uzelf zorgen
topic-huis = Huishouden en papieren
topic-net = Mensen om u heen
topic-mee = Meedoen en op pad
topic-recht = Politie en regels
topic-mz = Zorgen voor een ander

## The same in the mouth of the resident, where the name says "u"

own-topic-dag = Mijn dag
own-topic-hoofd = Hoe ik mij voel
own-topic-lijf = Mijn lichaam
own-topic-zorg = Voor mijzelf zorgen
own-topic-net = Mensen om mij heen

## Months

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Lists

list-and = { $begin } en { $laatste }
said-in-topic = { $gebied }: { $antwoord }
said-none = Geen van deze
said-gemeente = Uw gemeente

## Rungs of the ladder

level-0a = Zelf
level-0b = Met mensen om u heen
level-0c = Vrijwilligers en buurt
level-0d = Voor iedereen in de buurt
level-1 = Professionals dichtbij
level-2 = Via de gemeente of een andere wet

## How one gets in

access-vrij = Zonder verwijzing
access-intake = Eerst een kennismaking
access-besluit = Na een besluit van de gemeente
access-verwijzing = Met een verwijzing
access-verschilt = Vraag of u een besluit nodig heeft
access-zonder-besluit = Hier zonder besluit van de gemeente

## Places to turn to

destination-112 = het alarmnummer 112
destination-113 = 113 Zelfmoordpreventie
destination-veilig-thuis = Veilig Thuis
destination-csg = het Centrum Seksueel Geweld
destination-huisarts = uw huisarts
destination-huisartsenpost = de huisartsenpost (avond, nacht en weekend)
destination-politie = de politie, als er geen haast is
destination-zorgwekkend-gedrag = het Meldpunt Zorgwekkend Gedrag
destination-kindertelefoon = de Kindertelefoon
destination-jeugdstem = Jeugdstem, de vertrouwenspersoon bij hulp voor jongeren
destination-gemeente-spoed = uw gemeente, met spoed
destination-opvang = de opvang in uw regio
destination-schuld = de hulp bij schulden van uw gemeente
destination-swt = het wijkteam van uw gemeente
destination-wmo = het Wmo-loket van uw gemeente
destination-jeugd = het Centrum voor Jeugd en Gezin (CJG)
destination-school = school
destination-werk-inkomen = Werk en Inkomen van uw gemeente
destination-uwv = het UWV
destination-ciz = het CIZ, voor langdurige zorg (Wlz)
destination-wlz = uw zorgaanbieder of het zorgkantoor
destination-wijkverpleging = de wijkverpleging
destination-zorgverzekering = uw zorgverzekeraar
destination-regisseur = de persoon die nu het overzicht heeft
destination-bezwaar = bezwaar maken
destination-klacht = een klacht bij de organisatie zelf
destination-mantelzorg = het steunpunt voor mantelzorgers
destination-vrijwilligers = het vrijwilligerspunt in uw gemeente
destination-geldfit = Geldfit
destination-juridisch-loket = het Juridisch Loket
destination-bank = uw bank
destination-verhuurder = uw verhuurder
destination-woonloket = het woonloket of de woningcorporatie
destination-svb = de SVB
destination-duo = DUO of de decaan
destination-leerplicht = de leerplichtambtenaar
destination-jgz = het consultatiebureau of de jeugdarts
destination-formulierenhulp = het spreekuur voor formulieren en regelingen
destination-nazorg = de medewerker nazorg van uw gemeente
destination-bedrijfsarts = de bedrijfsarts van uw werk
destination-parkeerkaart = het loket van de gemeente voor de parkeerkaart
destination-leerlingenvervoer = het loket van de gemeente voor leerlingenvervoer
destination-discriminatie = het meldpunt discriminatie
destination-gemeente-oekraine = het loket voor Oekraïners
destination-behandelaar = uw behandelaar
destination-ziekenhuis = de verpleegafdeling
destination-helpwanted = Helpwanted
destination-comensha = CoMensha
destination-vluchtelingenwerk = VluchtelingenWerk
destination-skgz = de SKGZ, voor klachten over een zorgverzekeraar
destination-maatschappelijk-werk = het maatschappelijk werk
destination-slachtofferhulp = Slachtofferhulp Nederland
destination-eigen-stappen = uw eigen stappen

## The same for somebody else, where the name says "uw"

destination-huisarts-wie = de huisarts van { $wie }
destination-wlz-wie = de zorgaanbieder van { $wie } of het zorgkantoor
destination-zorgverzekering-wie = de zorgverzekeraar van { $wie }
destination-bank-wie = de bank van { $wie }
destination-verhuurder-wie = de verhuurder van { $wie }
destination-nazorg-wie = de medewerker nazorg van de gemeente
destination-bedrijfsarts-wie = de bedrijfsarts van het werk van { $wie }
destination-behandelaar-wie = de behandelaar van { $wie }

## What to say or do there

how-112 = Bel 112. Zeg waar u bent en wat er gebeurt.
how-113 = Bel of chat, dag en nacht. U hoeft uw naam niet te zeggen.
how-veilig-thuis = Bel, dag en nacht. U hoeft uw naam niet te zeggen.
how-csg = Bel, dag en nacht. Doe dat het liefst binnen 7 dagen, maar later bellen mag ook.
how-huisarts = Bel uw huisarts en vertel wat er is.
how-huisartsenpost = Bel eerst. Het nummer staat op de website van uw huisarts.
how-politie = Bel als er geen haast is. Is er gevaar? Bel dan 112.
how-zorgwekkend-gedrag = Bel als iemand in de war is en u zich zorgen maakt.
how-kindertelefoon = Bel of chat. Zij luisteren en denken mee.
how-jeugdstem = Een vertrouwenspersoon staat naast jongeren en ouders. Die hoort niet bij de gemeente.
how-gemeente-spoed = Bel en zeg: “Dit is een spoedmelding voor de Wmo.”
how-opvang = Bel eerst. U mag ook hulp vragen als u geen adres heeft.
how-schuld = Bel. Moet u uw huis uit, of stopt gas, water of stroom? Zeg dat dan meteen.
how-swt = Bel en vertel wat er aan de hand is. Vraag dan wie kan meedenken.
how-wmo = De Wmo gaat over hulp van de gemeente. Bel, of doe een melding. Dat kan met de tekst die u hier maakt.
how-jeugd = Bel of loop binnen, want geen vraag is te klein.
how-school = Vraag de mentor of intern begeleider (voor extra hulp) om een gesprek. School moet een plek zoeken die past.
how-werk-inkomen = Bel en vertel wat er is met werk of geld. Vraag ook wat u moet meenemen.
how-uwv = Had u een baan, maar bent u nu ziek of werkloos? Bel het UWV.
how-ciz = Vraag uw huisarts of casemanager (vaste begeleider) om hulp bij de aanvraag.
how-wlz = Vraag om iemand die met u meedenkt: cliëntondersteuning voor de Wlz. Die is gratis.
how-wijkverpleging = Bel de thuiszorg, of vraag ernaar bij uw huisarts.
how-zorgverzekering = Vraag bij welk uitleenpunt u mag lenen, en wat de verzekering betaalt.
how-regisseur = U kunt deze persoon als eerste bellen. Wilt of kunt u dat niet? Ga dan naar het wijkteam.
how-bezwaar = Stuur op tijd een brief. Die mag kort zijn: “Ik ben het niet eens met dit besluit.”
how-klacht = Vertel wat er is gebeurd en wat u wilt. Een klacht gaat over hoe iemand u heeft behandeld.
how-mantelzorg = Bel en vertel hoe het met ú gaat.
how-vrijwilligers = Vertel wat u graag doet en hoeveel tijd u heeft.
how-geldfit = Bellen is gratis. U hoeft uw naam niet te zeggen.
how-juridisch-loket = Bel gratis, en houd uw brief erbij.
how-bank = Bel vandaag, en vraag om de pas en de machtigingen te blokkeren.
how-verhuurder = Bel, en schrijf daarna op wat er is gezegd.
how-woonloket = Vraag hoe inschrijven werkt, en wanneer iemand voorrang krijgt.
how-svb = Bel, of kijk op de site. Houd de post van de SVB bij de hand.
how-duo = Bel DUO, of vraag de decaan van uw school om een gesprek.
how-leerplicht = De leerplichtambtenaar kijkt of ieder kind naar school kan. Vraag daarom om een gesprek samen met school.
how-jgz = Bel het consultatiebureau of de jeugdarts van school. U hoeft niet te wachten op een oproep.
how-formulierenhulp = Neem uw brieven mee, ook als u ze nog niet heeft gelezen.
how-nazorg = Bel de gemeente en vraag naar de medewerker nazorg.
how-bedrijfsarts = Vraag uw werkgever om het spreekuur van de bedrijfsarts. U hoeft niet te zeggen waarom.
how-parkeerkaart = Vraag hoe u de kaart aanvraagt en wat u moet meenemen.
how-leerlingenvervoer = Vraag hoe u het vervoer aanvraagt, en vraag school om een brief.
how-discriminatie = Vertel wat er is gebeurd, en wanneer. Melden is gratis.
how-gemeente-oekraine = Vraag naar opvang, leefgeld en school. Er mag ook een tolk bij zijn.
how-behandelaar = Bel en zeg wat er anders is dan eerst.
how-ziekenhuis = Vraag naar de transferverpleegkundige. Die regelt zorg voor na het ziekenhuis.
how-helpwanted = Bel of chat. Het is gratis en u hoeft uw naam niet te zeggen.
how-comensha = Bel, want zij denken mee over hulp en over een veilige plek.
how-vluchtelingenwerk = Ga met uw brieven naar het spreekuur, of kijk op de site.
how-skgz = Vraag eerst uw zorgverzekeraar om nog eens te kijken. Helpt dat niet? Dan kunt u naar de SKGZ.
how-maatschappelijk-werk = Bel het wijkteam en vraag naar maatschappelijk werk. Een gesprek is gratis.
how-slachtofferhulp = Bel en vertel wat er is gebeurd. Aangifte doen hoeft niet.
how-eigen-stappen = Kies één stap voor deze week. Een melding doen mag ook altijd.

## National contacts. `.hours` says when, `.text` how it goes without a call or what else to know.

contact-112 = 112
    .hours = Dag en nacht.
    .text = Lukt bellen niet? Met de app 112NL kunt u typen met de alarmcentrale.
contact-113 = 113 Zelfmoordpreventie
    .hours = Dag en nacht, ook de chat.
    .text = Typt u liever? Dan kunt u chatten op 113.nl. Ook ouders en andere naasten kunnen hier terecht.
contact-113-gratis = 113, als bellen naar 113 niet lukt
    .hours = Dag en nacht.
contact-veilig-thuis = Veilig Thuis
    .hours = Bellen kan dag en nacht.
    .text = Chatten kan meestal op werkdagen van 9 tot 17 uur, maar niet overal.
contact-politie = Politie, als er geen haast is
    .hours = Dag en nacht.
contact-zorgwekkend-gedrag = Meldpunt Zorgwekkend Gedrag
    .hours = De tijden verschillen per regio.
    .text = Dit nummer is niet voor spoed. Is er gevaar? Bel dan 112.
contact-csg = Centrum Seksueel Geweld
    .hours = Dag en nacht.
contact-slachtofferhulp = Slachtofferhulp Nederland
contact-helpwanted = Helpwanted
    .text = U kunt ook chatten of mailen. Het is gratis en u hoeft uw naam niet te zeggen.
contact-comensha = CoMensha
    .hours = Op werkdagen van 9 tot 17 uur.
contact-kindertelefoon = De Kindertelefoon
    .hours = Elke dag van 11 tot 21 uur.
    .text = U kunt ook chatten.
contact-jeugdstem = Jeugdstem
contact-injebol = In je bol (16 tot en met 27 jaar)
    .hours = Elke dag van 14 tot 22 uur.
    .text = U kunt ook chatten.
contact-luisterlijn = De Luisterlijn
    .hours = Dag en nacht.
contact-mind = MIND Hulplijn
    .hours = Op werkdagen van 9 tot 21 uur.
contact-ypsilon = Ypsilon, voor familie van iemand met een psychose
    .hours = Maandag, dinsdag, donderdag en vrijdag van 10 tot 16 uur.
contact-juridisch-loket = Het Juridisch Loket
    .text = Informatie is er voor iedereen, maar persoonlijk advies alleen voor mensen met een laag inkomen.
contact-geldfit = Geldfit
    .text = Dit is er ook voor ondernemers.
contact-mantelzorglijn = De Mantelzorglijn
    .hours = Op werkdagen.
contact-alzheimertelefoon = De AlzheimerTelefoon
    .hours = Elke dag.
contact-cak = Het CAK
contact-kinderombudsman = De Kinderombudsman
contact-nationale-ombudsman = De Nationale ombudsman
    .hours = Op werkdagen.
    .text = Klaag eerst bij de organisatie zelf. Daarna kunt u hier binnen een jaar terecht.
contact-meldpunt-zorg = Het Landelijk Meldpunt Zorg
    .hours = Op werkdagen van 9 tot 17 uur.
    .text = Er is ook een formulier op de site.
contact-skgz = De SKGZ
    .hours = Tijdens kantooruren.
    .text = U kunt ook mailen. Bemiddeling is gratis.
contact-uwv = Het UWV
contact-svb = De SVB
contact-duo = DUO
contact-vluchtelingenwerk = VluchtelingenWerk
contact-refugeehelp = RefugeeHelp
contact-coc = COC
contact-loketkansspel = Loket Kansspel
contact-cruks = Cruks, voor een gokstop
contact-toeslagen = Toeslagen
contact-beslagvrijevoet = Uw beslagvrije voet
contact-ikwilvervoer = ikwilvervoer.nl
