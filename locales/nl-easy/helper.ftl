### Samen invullen. "De ander" is om wie het gaat.

more-helper =
    .hint = Dit is voor mensen die een ander helpen
helper-lead = Het gaat om de ander. Die beslist dus zelf.
helper-here = Zit de ander bij u?
je-helper-here = Zit de ander bij je?
helper-here-no = Nee, ik ben alleen
helper-agrees-not = Nee, of dat weet ik nog niet
helper-agrees-not-text = Vul dan nog niets in. Praat er eerst rustig over, want er is geen haast.
helper-knows = Weet de ander dat u dit invult?
je-helper-knows = Weet de ander dat je dit invult?
helper-unaware-text = Is praten veilig? Praat er dan eerst over. Een melding doen mag ook zonder praten. Een melding is: u vraagt de gemeente om hulp.
je-helper-unaware-text = Is praten veilig? Praat er dan eerst over. Een melding doen mag ook zonder praten. Een melding is: je vraagt de gemeente om hulp.
helper-unaware-private = Wat u over de ander weet, is privé. Schrijf dus alleen wat nodig is.
je-helper-unaware-private = Wat je over de ander weet, is privé. Schrijf dus alleen wat nodig is.
helper-missing = Kies wie u bent. Kies ook of de ander bij u zit.
je-helper-missing = Kies wie je bent. Kies ook of de ander bij je zit.
helper-stop-text = Gaat de ander zelf verder? Dan vragen wij opnieuw wat niet kan wachten.
helper-desk = Snel invullen
helper-not = Vraag of zeg dit liever niet

## Alleen voor de ander

alone-why = De vraag gaat over veilig zijn. Mensen vertellen meer als niemand meeluistert.
alone-others = Zijn er nog meer mensen bij? Vraag of zij even weggaan. Later mag ook.
alone-ask-screen = Later ziet niemand wat u kiest. Ook uw helper ziet dat niet.
je-alone-ask-screen = Later ziet niemand wat je kiest. Ook je helper ziet dat niet.
alone-ask-point = Wijs aan wat klopt. U hoeft niet te praten.
je-alone-ask-point = Wijs aan wat klopt. Je hoeft niet te praten.
alone-numbers = U kunt altijd bellen
je-alone-numbers = Je kunt altijd bellen
alone-numbers-text = U mag nu bellen, maar later mag ook. Mag uw helper iets weten? Zeg het dan zelf.
je-alone-numbers-text = Je mag nu bellen, maar later mag ook. Mag je helper iets weten? Zeg het dan zelf.

## Snel invullen

desk-lead = Typ een letter: dan gaat u naar de vraag. Typ een cijfer: dan kiest u het antwoord. Druk op Enter: dan gaat u verder. U mag een vraag leeg laten.
je-desk-lead = Typ een letter: dan ga je naar de vraag. Typ een cijfer: dan kies je het antwoord. Druk op Enter: dan ga je verder. Je mag een vraag leeg laten.

## Voor wie een ander helpt

helped-topics-words = Schrijf wat de ander zegt
    .hint = Schrijf bijvoorbeeld: mijn man valt vaak, ik ben moe. Een paar woorden is genoeg.
helped-check-title = Dit heeft de ander verteld
helped-check-lead = Lees het samen, en verander wat niet klopt.
helped-check-hidden = Dit laten wij hier nooit zien.
helped-result-title = Hier kan de ander mee beginnen
helped-result-lead = Lees het samen, want de ander kiest zelf. Een melding doen mag altijd. Een melding is: iemand vraagt de gemeente om hulp.
helped-route-own = De ander kan zelf beginnen
helped-plan-title = Het plan van de ander
helped-plan-edit-label = Schrijf het zoals de ander het wil
helped-melding-title = De melding voor de ander
helped-melding-lead = Een melding is: iemand vraagt de gemeente om hulp. Hier staat precies wat er meegaat. Er is nog niets verstuurd.
helped-melding-words = Wat wil de ander zeggen?
    .hint = Schrijf het in gewone woorden. Een paar zinnen is genoeg.
helped-safety-private = Wat iemand hier zegt, laten wij niet zien.
