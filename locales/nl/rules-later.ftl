### The same as in rules.ftl, for what is only shown after the questions.

## Rules after which nobody has to call at once

modifier-m1 = Het zorgen voor een ander vraagt veel. Er is steun en rust voor de mantelzorger (iemand die zorgt voor een naaste).
modifier-m4 = Lezen of Nederlands is lastig. Ga daarom liever langs, of bel met iemand erbij. Vraag om een tolk (iemand die vertaalt), of om uitleg.
modifier-m5 = Iets regelen op een computer of mobiel is lastig voor u. Dat hoeft ook niet, want u kunt bellen of langsgaan.
modifier-m5-wie = Iets regelen op een computer of mobiel is lastig. Dat hoeft ook niet, want bellen of langsgaan is ook goed.
modifier-m6 = U wilt het gesprek niet alleen doen. Een cliëntondersteuner is gratis en gaat met u mee.
modifier-m6-wie = Het gesprek alleen doen is lastig voor { $wie }. Een cliëntondersteuner is gratis en gaat mee.
modifier-m7 = Er is nu niemand die u om hulp kunt vragen. Dat kan zwaar zijn. Daarom ziet u manieren om mensen te leren kennen.
modifier-m7-wie = Om { $wie } heen is nu niemand die kan helpen. Daarom ziet u manieren om mensen te leren kennen.
modifier-m8 = U bent het niet eens met een besluit. U kunt bezwaar maken binnen 6 weken na de dag waarop het is verstuurd.
modifier-m8-wie = Er is een besluit dat niet klopt voor { $wie }. Bezwaar maken kan binnen 6 weken na de dag waarop het is verstuurd.
modifier-m9 = U zegt dat iemand u niet goed heeft behandeld. Daarover kunt u een klacht indienen. Dat is iets anders dan bezwaar tegen een besluit.
modifier-m9-wie = U zegt dat iemand { $wie } niet goed heeft behandeld. Daarover kan er een klacht komen. Dat is iets anders dan bezwaar tegen een besluit.
modifier-m10 = De ander weet nog niet dat u hulp zoekt. Is praten veilig? Bespreek het dan eerst samen, maar een melding doen mag ook zonder dat.
modifier-m11 = Er is al hulp, maar die is niet genoeg. Bespreek het met uw hulpverlener. U mag ook om een ander vragen.
modifier-m11-wie = Er is al hulp, maar die is niet genoeg. Bespreek het met de hulpverlener. Om een ander vragen mag ook.
modifier-m12 = Past een stap niet bij u? Dan ziet u die niet meer, maar in uw plan mag het wel staan.
modifier-m13 = Uw melding is meer dan 6 weken oud. Heeft u nog geen verslag van het onderzoek? Dan mag u de hulp nu officieel vragen (aanvraag).
modifier-m13-wie = De melding is meer dan 6 weken oud. Is er nog geen verslag van het onderzoek? Dan is officieel vragen nu mogelijk (aanvraag).
modifier-m14 = Bellen is lastig, maar u kunt ook mailen, chatten of langsgaan. Voor mensen die doof of slechthorend zijn, betaalt het UWV een tolk.
modifier-m15 = Vraag om uitleg in kleine stappen, en op papier. Een cliëntondersteuner is gratis en kent dit.
modifier-m16 = Hulplijnen zijn er ook voor familie en andere naasten.
modifier-m17-wie = Er is een besluit dat niet klopt voor { $wie }. Is het van de zorgverzekeraar? Vraag dan eerst om een nieuwe beslissing (heroverweging). Daarna is er de SKGZ. Is het van school? Dan is er een klachtencommissie. Heeft de rechter beslist over een kind? Vraag dan een advocaat naar hoger beroep.

## Why something is not shown

why-not-excluded = Dit past nu niet, want u zei: “{ $antwoord }”.
why-not-no-sign = U heeft niets genoemd waar dit bij past.
why-not-maybe = Dit past misschien, maar dat hangt af van een vraag die nog open is.
why-not-safety = Veiligheid gaat nu voor.
why-not-safety-all = U ziet nu geen andere stappen, omdat veiligheid voorgaat.
why-not-refused = U heeft gezegd dat dit niet bij u past.
