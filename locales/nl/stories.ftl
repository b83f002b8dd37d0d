### Verhalen om over na te denken: wat zou u eerst doen? (REQ-37)
### Alle mensen in de verhalen zijn verzonnen. De pagina zegt dat.
###
### Per verhaal: een titel van hoogstens 7 woorden, .told (wat er is) en .good (wat goed gaat).
### Regels: B1, zinnen die samenhangen, tegenwoordige tijd. Geen oordeel en geen goede afloop als belofte.
### Wat Samenwijzer bij een verhaal laat zien, rekent de app uit. Dat staat hier dus niet.

more-stories = Verhalen om over na te denken
    .hint = Twaalf korte verhalen om alleen te lezen, of samen aan tafel.
stories-title = Verhalen
stories-lead = Lees een kort verhaal en denk mee. Wat zou u eerst doen?
stories-invented = De mensen in deze verhalen zijn verzonnen. Lijkt een verhaal op u? Dan kunt u daar verder gaan.
stories-group = Samen lezen is ook goed. Lees een verhaal voor aan tafel. Iedereen zegt wat hij eerst zou doen. Kijk daarna samen.
stories-print = Print alle verhalen
stories-open = Lees meer verhalen
stories-about = Gaat over: { $gebieden }
story-what-first = Wat zou u eerst doen?
story-right = Er is geen goed of fout antwoord.
story-look = Kijk wat Samenwijzer laat zien
story-choose = Kies eerst wat u zou doen.
story-melding = Meteen een melding doen bij de gemeente
story-else = Iets anders
story-you-chose = U heeft gekozen: { $stap }
story-at-first = Samenwijzer laat dit ook meteen zien. Het staat op de trede “{ $trede }”.
story-further = Samenwijzer laat dit ook zien. Het staat wat verder, op de trede “{ $trede }”.
story-melding-always = Dat mag altijd. U hoeft niet eerst iets anders te proberen.
story-else-good = Dat kan ook goed zijn. U kent uzelf en de mensen om u heen.
story-nowhere = Samenwijzer laat dit hier niet zien, maar het kan toch een goed idee zijn.
story-shows = Dit laat Samenwijzer het eerst zien
story-where = Hier kan { $naam } terecht
story-like-me = Dit lijkt op mij
story-like-me-more = U gaat verder met deze situatie, maar u kijkt zelf wat klopt. U kunt alles veranderen.
story-next = Volgend verhaal

je-stories-lead = Lees een kort verhaal en denk mee. Wat zou jij eerst doen?
je-stories-invented = De mensen in deze verhalen zijn verzonnen. Lijkt een verhaal op jou? Dan kun je daar verder gaan.
je-story-what-first = Wat zou jij eerst doen?
je-story-choose = Kies eerst wat je zou doen.
je-story-you-chose = Jij hebt gekozen: { $stap }
je-story-melding-always = Dat mag altijd. Je hoeft niet eerst iets anders te proberen.
je-story-else-good = Dat kan ook goed zijn. Je kent jezelf en de mensen om je heen.
je-story-like-me-more = Je gaat verder met deze situatie, maar je kijkt zelf wat klopt. Je kunt alles veranderen.

## De twaalf verhalen

story-s01 = Samira en de stapel post
    .name = Samira
    .told = Samira (34) woont met haar twee kinderen. Na haar scheiding heeft zij minder geld, waardoor de huur twee keer te laat was. Brieven legt zij op een stapel, want zij durft ze niet te openen. Zij schaamt zich en zegt er niets over.
    .good = Met de kinderen gaat het goed, en Samira kookt elke dag. Op haar werk zijn ze blij met haar.
story-s02 = Jan en de stille middagen
    .name = Jan
    .told = Jan (72) is vorig jaar zijn vrouw verloren, en zijn zoon woont ver weg. De ochtenden gaan nog wel, maar de middagen zijn lang en stil. Soms praat hij een hele dag met niemand.
    .good = Jan zingt graag en kan goed timmeren. Hij is gezond en loopt elke dag.
story-s03 = Fatma zorgt voor haar moeder
    .name = Fatma
    .told = Fatma (46) zorgt al drie jaar voor haar moeder. Zij wast, kookt en rijdt naar het ziekenhuis, en zij werkt ook nog vier dagen. Daardoor slaapt zij slecht. Haar broers vragen nooit of het nog gaat.
    .good = Fatma en haar moeder lachen veel samen. Haar broers wonen in de buurt.
story-s04 = Kevin slaapt bij een vriend
    .name = Kevin
    .told = Kevin (19) is met zijn opleiding gestopt. Omdat het thuis niet meer ging, slaapt hij nu bij een vriend. Daar kan hij nog een paar weken blijven. Overdag weet hij niet wat hij moet doen.
    .good = Kevin is handig met fietsen en brommers. Met die vriend kan hij goed praten.
story-s05 = Els komt niet meer buiten
    .name = Els
    .told = Els (69) heeft veel pijn aan haar knieën. De trap lukt nog net, maar met de bus durft zij niet meer. Vroeger ging zij elke week naar het koor. Nu zit zij vooral thuis, met haar man.
    .good = Haar man helpt graag. De vrouwen van het koor bellen nog steeds.
story-s06 = Mo wil opnieuw beginnen
    .name = Mo
    .told = Mo (29) heeft boetes die nog open staan. Het bedrag wordt steeds hoger. Hij wil werken, maar krijgt vaak geen antwoord. Van de brieven begrijpt hij niet alles.
    .good = Mo heeft een vaste kamer. Hij staat vroeg op en wil graag met zijn handen werken.
story-s07 = Priya en de boze jongen
    .name = Priya
    .told = De zoon van Priya is acht. Op school is hij vaak boos. Hij slaat met deuren en wil niet meer gaan. School belt bijna elke week. Thuis hebben Priya en haar man er ruzie over.
    .good = Op de voetbal gaat het juist goed. Priya kent veel ouders van school.
story-s08 = Peter drinkt meer dan hij wil
    .name = Peter
    .told = Peter (52) raakte zijn werk kwijt. Sindsdien drinkt hij elke avond. Eerst twee glazen, nu meer. Hij slaapt slecht en heeft nergens zin in. Hij wil minderen, maar alleen lukt het niet.
    .good = Peter is graag buiten. Vroeger stopte hij zelf met roken.
story-s09 = Anneke is gevallen
    .name = Anneke
    .told = Anneke (81) woont alleen. Vorige maand viel zij in de badkamer, maar gelukkig brak zij niets. Sindsdien doucht zij minder vaak, omdat zij bang is. De boodschappen zijn ook zwaar geworden.
    .good = Haar buren kijken naar haar om. Haar dochter belt elke zondag.
story-s10 = Oksana kent nog bijna niemand
    .name = Oksana
    .told = Oksana (41) woont nu twee jaar in Nederland, maar haar Nederlands is niet zo goed. Zij werkt in een kas, met mensen uit haar eigen land. In haar straat kent zij niemand. Daarom voelt zij zich in het weekend alleen.
    .good = Oksana kan heel goed bakken. Zij leert snel en fietst overal heen.
story-s11 = Daan wordt bijna achttien
    .name = Daan
    .told = Daan is zeventien en woont bij een pleeggezin. Over een half jaar is hij achttien, maar hij gaat weinig naar school. Iedereen vraagt wat hij straks wil. Hij weet het niet en zwijgt dan maar.
    .good = Daan maakt muziek. Met zijn mentor kan hij goed praten.
story-s12 = Lies en Bart gaan uit elkaar
    .name = Lies
    .told = Lies (39) en Bart hebben veel ruzie. Niemand is bang, maar het is naar in huis. Zij willen uit elkaar gaan, maar een tweede woning is er niet. De kinderen merken alles.
    .good = Over de kinderen zijn zij het eens. De zus van Lies past vaak op.
