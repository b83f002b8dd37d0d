### A page to take to the doctor (huisarts), on one sheet of paper (*welzijn op recept*, REQ-36).
### What stands on the sheet is in the first person; its title and file say nothing.

more-visit = Met vragen naar de huisarts
    .hint = Maak één blad met wat u wilt zeggen en vragen.
more-visit-act = Maak een blad voor de huisarts

visit-title = Met vragen naar de huisarts
visit-lead = De huisarts kan u in contact brengen met een welzijnscoach. Die zoekt met u naar iets leuks om te doen. Dat heet welzijn op recept. Maak daarvoor een blad om mee te nemen.
visit-also-body = Heeft u een nieuwe klacht of pijn? Noem die dan ook.
visit-matter = Wat is er aan de hand?
    .hint = In uw eigen woorden. Een paar regels is genoeg.
visit-copy-story = Neem over wat ik eerder schreef
visit-good = Wat zou goed voor u zijn?
    .hint = Bijvoorbeeld mensen zien, bewegen, of iets maken.
visit-questions = Wat wilt u zelf vragen?
    .hint = Elke vraag op een nieuwe regel.
visit-long = Dit past misschien niet op één blad. Maak het korter, als dat kan.
visit-where = Naar uw huisarts
    .text = Maak een afspraak bij uw eigen huisarts en neem dit blad mee.

visit-document = Mijn vragen
    .intro = Dit blad is voor mij en mijn huisarts.
visit-said-matter = Dit is er aan de hand
visit-said-good = Dit zou goed voor mij zijn
visit-said-questions = Dit wil ik vragen
visit-ask-recept = Past welzijn op recept bij mij?
visit-ask-who = Wie kan met mij iets zoeken dat bij mij past?
visit-ask-body = Moeten we ook naar mijn lijf kijken?
visit-room = Ruimte om te schrijven

je-more-visit =
    .hint = Maak één blad met wat je wilt zeggen en vragen.
je-visit-lead = De huisarts kan je in contact brengen met een welzijnscoach. Die zoekt met je naar iets leuks om te doen. Dat heet welzijn op recept. Maak daarvoor een blad om mee te nemen.
je-visit-also-body = Heb je een nieuwe klacht of pijn? Noem die dan ook.
je-visit-matter =
    .hint = In je eigen woorden. Een paar regels is genoeg.
je-visit-good = Wat zou goed voor jou zijn?
je-visit-questions = Wat wil je zelf vragen?
je-visit-where = Naar je huisarts
    .text = Maak een afspraak bij je eigen huisarts en neem dit blad mee.
