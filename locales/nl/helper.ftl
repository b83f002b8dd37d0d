### Wie een ander helpt bij het invullen: de pagina daarvoor, het moment alleen, en snel invullen.
### "De ander" is om wie het gaat. Die beslist zelf.

more-helper = Samen invullen
    .hint = Voor iedereen die een ander helpt met de vragen
helper-title = U helpt iemand
helper-lead = Het gaat om de ander. Die beslist dus ook zelf.
helper-kind = Wie bent u?
helper-carer = Mantelzorger
helper-volunteer = Vrijwilliger
helper-professional = Hulpverlener
helper-near = Buur, familie of vriend
helper-name = Uw naam (mag leeg blijven)
helper-here = Zit de ander bij u?
helper-here-yes = Ja, wij zitten samen
helper-here-no = Nee, ik vul alleen in
helper-aloud = Vraag het hardop:
helper-aloud-words = “Vindt u het goed dat ik dit met u invul? U mag altijd stoppen.”
helper-agrees = Ja, dat is goed
helper-agrees-not = Nee, of dat is nog de vraag
helper-agrees-not-text = Vul dan nog niets in. Praat er eerst samen over, rustig en zonder haast.
helper-knows = Weet de ander dat u dit invult?
helper-knows-text = Vraag later ook hardop of het goed is.
helper-unaware-text = Is praten veilig? Praat er dan eerst samen over, maar een melding doen mag ook zonder dat.
helper-unaware-private = Wat u over de ander weet, is privé. Schrijf dus alleen op wat nodig is.
helper-missing = Kies wie u bent, en of de ander bij u zit.
helper-go = Begin samen
helper-stop = Verder zonder helper
helper-stop-text = Gaat de ander zelf verder? Dan vragen wij opnieuw wat niet kan wachten.
helper-desk = Snel invullen, per onderwerp
helper-change = U helpt iemand. Verander dit of stop ermee

## Wie het invulde, in het plan en de melding

helper-said = Wie dit heeft ingevuld
helper-said-by = Ingevuld door { $wie }.
helper-said-by-name = Ingevuld door { $naam }, { $wie }.
helper-said-carer = mantelzorger
helper-said-volunteer = vrijwilliger
helper-said-professional = hulpverlener
helper-said-near = buur, familie of vriend
helper-said-together = Samen met mij.
helper-said-behalf = Namens mij. Ik was er niet bij.
helper-said-agrees = Ik heb gezegd dat dit mag.
helper-said-aware = Ik weet hiervan, maar niemand heeft mij nog gevraagd of het mag.
helper-said-unaware = Ik weet hier nog niet van.

## Bij een vraag

helper-read = Lees voor:
helper-how = Hoe vraagt u dit?
helper-hint = Tip
helper-not = Liever niet vragen of zeggen

## Het moment alleen

alone-title = Deze vraag is alleen voor de ander
alone-lead = Draai het scherm naar de ander toe en kijk even weg.
alone-why = De vraag gaat over veiligheid. Mensen vertellen meer als er niemand meeluistert.
alone-others = Is er nog iemand bij? Vraag die persoon om even weg te gaan, of doe dit later.
alone-screen = Alleen op dit scherm
alone-point = Aanwijzen op het scherm
alone-later = Later, zonder anderen erbij
alone-ask-screen = Wat u kiest, blijft geheim. Ook uw helper ziet het niet.
alone-ask-point = Wijs aan wat klopt. U hoeft dus niets te zeggen.
alone-done = Klaar
alone-numbers = Deze nummers zijn er altijd
alone-numbers-text = U mag nu bellen, maar later bellen mag ook. Wilt u dat uw helper iets weet? Zeg het dan zelf.
alone-away = Haal dit weg
alone-neutral = Klaar
alone-neutral-text = Draai het scherm weer terug.
alone-go-on = Ga verder

## Snel invullen

desk-title = Snel invullen
desk-lead = Een letter gaat naar de vraag en een cijfer kiest het antwoord. Met Enter gaat u verder. U hoeft niets te kiezen.
desk-nothing = Alles is ingevuld
desk-one-by-one = Liever één vraag op een scherm

## Teksten die anders zijn voor wie een ander helpt. Zie for_helper in src/i18n.

helped-topics-words = Schrijf het in de woorden van de ander
    .hint = Een paar woorden is genoeg, bijvoorbeeld: mijn man valt steeds en ik kan niet meer.
helped-read-title = Wij lezen dit in de woorden van de ander. Klopt dat?
helped-own-words = In de woorden van de ander
helped-told-so-far = Wat er tot nu toe is verteld
helped-check-title = Dit heeft de ander verteld
helped-check-lead = Lees het samen na, en verander wat niet klopt.
helped-check-hidden = Dit laten wij hier nooit zien.
helped-check-result = Bekijk wat past bij de ander
helped-result-title = Hier kan de ander mee beginnen
helped-result-all = Alles wat past bij de ander
helped-result-lead = Bekijk het samen, want de ander kiest zelf. Een melding doen mag altijd.
helped-result-named = De ander heeft dit genoemd: { $gebieden }.
helped-result-change-act = Klopt dit niet? Bekijk de antwoorden
helped-because = De ander zei: “{ $antwoord }”.
helped-route-title = Hier kan de ander terecht
helped-route-own = De ander kan zelf beginnen
helped-route-plan = Maak samen het plan en de melding klaar
helped-plan-title = Het plan van de ander
helped-plan-lead = Lees het samen na, en verander of verwijder wat niet klopt. Er is nog niets verstuurd.
helped-plan-edit-label = Schrijf het zoals de ander het wil
helped-melding-title = De melding voor de ander
helped-melding-lead = Met een melding vraagt de ander om hulp van de gemeente. Hieronder staat precies wat er meegaat, maar er is nog niets verstuurd.
helped-melding-name = Naam van de ander (mag leeg blijven)
helped-melding-contact = Telefoon of e-mail van de ander (mag leeg blijven)
helped-melding-words = Wat wil de ander zeggen?
    .hint = In eigen woorden. Een paar zinnen is genoeg.
helped-safety-private = Wat iemand hierover zegt, laten wij niet zien.

## Voor jongeren

je-helper-title = Je helpt iemand
je-helper-lead = Het gaat om de ander. Die beslist dus ook zelf.
je-helper-kind = Wie ben je?
je-helper-name = Je naam (mag leeg blijven)
je-helper-here = Zit de ander bij je?
je-helper-knows = Weet de ander dat je dit invult?
je-helper-unaware-private = Wat je over de ander weet, is privé. Schrijf dus alleen op wat nodig is.
je-helper-missing = Kies wie je bent, en of de ander bij je zit.
je-helper-stop-text = Gaat de ander zelf verder? Dan vragen wij opnieuw wat niet kan wachten.
je-helper-change = Je helpt iemand. Verander dit of stop ermee
je-desk-lead = Een letter gaat naar de vraag en een cijfer kiest het antwoord. Met Enter ga je verder. Je hoeft niets te kiezen.
je-alone-title = Deze vraag is alleen voor de ander
