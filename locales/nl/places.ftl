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
level-0d = Vrij toegankelijk in de buurt
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
destination-schuld = de schuldhulp van uw gemeente
destination-swt = het sociaal wijkteam van uw gemeente
destination-wmo = het Wmo-loket van uw gemeente
destination-jeugd = het Centrum voor Jeugd en Gezin (CJG)
destination-school = school
destination-werk-inkomen = Werk en Inkomen van uw gemeente
destination-uwv = het UWV
destination-ciz = het CIZ, voor langdurige zorg (Wlz)
destination-wlz = uw zorgaanbieder of het zorgkantoor
destination-wijkverpleging = de wijkverpleging
destination-zorgverzekering = uw zorgverzekeraar
destination-regisseur = degene die nu het overzicht heeft
destination-bezwaar = bezwaar maken bij de gemeente
destination-klacht = een klacht bij de organisatie zelf
destination-mantelzorg = het steunpunt voor mantelzorgers
destination-vrijwilligers = het vrijwilligerspunt in uw gemeente
destination-geldfit = Geldfit
destination-juridisch-loket = het Juridisch Loket
destination-eigen-stappen = uw eigen stappen

## What to say or do there

how-112 = Bel 112. Zeg waar u bent en wat er gebeurt.
how-113 = Bel of chat, dag en nacht. U hoeft uw naam niet te zeggen.
how-veilig-thuis = Bel, dag en nacht. U mag uw naam weglaten.
how-csg = Bel, dag en nacht. Liefst binnen 7 dagen, maar later mag ook.
how-huisarts = Bel uw huisarts en zeg dat het dringend is.
how-huisartsenpost = Bel eerst. Het nummer staat op de website van uw huisarts.
how-politie = Bel als het niet meteen hoeft. Bij gevaar belt u 112.
how-zorgwekkend-gedrag = Is iemand in de war en maakt u zich zorgen? Bel dan.
how-kindertelefoon = Bel of chat. Zij luisteren en denken mee.
how-jeugdstem = Een vertrouwenspersoon staat naast jongeren en ouders. Die hoort niet bij de gemeente.
how-gemeente-spoed = Bel en zeg: “Dit is een spoedmelding voor de Wmo.”
how-opvang = Bel of ga langs. Ook zonder adres mag u hulp vragen.
how-schuld = Bel. Moet u misschien uw huis uit, of stopt gas, water of stroom? Zeg dat meteen.
how-swt = Bel en zeg: “Er speelt van alles tegelijk.”
how-wmo = De Wmo gaat over hulp van de gemeente. Bel, of doe een melding met de tekst die u hier maakt.
how-jeugd = Bel of loop binnen. Geen vraag is te klein.
how-school = Vraag een gesprek met de mentor. Of met de intern begeleider, voor extra hulp. School moet zoeken naar een passende plek.
how-werk-inkomen = Bel en zeg dat u vandaag geen geld heeft. Vraag om een voorschot.
how-uwv = Had u een baan en bent u nu ziek of werkloos? Bel dan het UWV.
how-ciz = Vraag uw huisarts om hulp bij de aanvraag. Of uw casemanager (vaste begeleider).
how-wlz = Vraag iemand die met u meedenkt: gratis cliëntondersteuning voor de Wlz.
how-wijkverpleging = Bel de thuiszorg, of vraag uw huisarts.
how-zorgverzekering = Vraag bij welk uitleenpunt u mag lenen. Vraag ook wat de verzekering betaalt.
how-regisseur = U kunt deze persoon als eerste bellen. Lukt dat niet? Of wilt u dat liever niet? Dan kunt u naar het wijkteam.
how-bezwaar = Stuur op tijd een brief. Kort mag ook: “Ik ben het niet eens met dit besluit.”
how-klacht = Vertel wat er gebeurde en wat u wilt. Een klacht gaat over hoe iemand met u omging.
how-mantelzorg = Bel en vertel hoe het met ú gaat.
how-vrijwilligers = Vertel wat u graag doet en hoeveel tijd u heeft.
how-geldfit = Bel gratis. U hoeft uw naam niet te zeggen.
how-juridisch-loket = Bel gratis, met uw brief erbij.
how-eigen-stappen = Kies één stap voor deze week. Een melding doen mag altijd.

## National contacts that are no destination

contact-mind = MIND Hulplijn
contact-luisterlijn = De Luisterlijn
contact-slachtofferhulp = Slachtofferhulp Nederland
contact-mantelzorglijn = De Mantelzorglijn
contact-alzheimertelefoon = De AlzheimerTelefoon
contact-ikwilvervoer = ikwilvervoer.nl
contact-112 = 112
contact-113 = 113 Zelfmoordpreventie
contact-veilig-thuis = Veilig Thuis
contact-politie = Politie
contact-csg = Centrum Seksueel Geweld
contact-kindertelefoon = De Kindertelefoon
contact-jeugdstem = Jeugdstem
contact-zorgwekkend-gedrag = Meldpunt Zorgwekkend Gedrag
contact-juridisch-loket = Het Juridisch Loket
contact-geldfit = Geldfit
contact-injebol = In je bol (16 tot en met 27 jaar)
contact-cak = Het CAK
contact-nationale-ombudsman = De Nationale ombudsman
contact-kinderombudsman = De Kinderombudsman
contact-meldpunt-zorg = Het Landelijk Meldpunt Zorg
