### The same as in rules.ftl, for what is only shown after the questions.

## Modifiers

modifier-m1 = Zorgen voor een ander is zwaar voor u, of voor wie u helpt. Steun voor mantelzorgers staat daarom bovenaan.
modifier-m2 = Zorgen gaat zo niet langer. Dat is veel voor één mens. Bel en zeg dat u het niet meer volhoudt.
modifier-m3 = U bent jong en u zorgt voor iemand. Uw school en het CJG kunnen u helpen.
modifier-m4 = Lezen of Nederlands is moeilijk. Bel liever: dan hoeft u niet te schrijven. Vraag iemand die vertaalt (een tolk), of vraag om uitleg.
modifier-m5 = Een computer of telefoon is lastig. U kunt alles ook bellen of langsbrengen.
modifier-m6 = U wilt het gesprek niet alleen doen. Een cliëntondersteuner is gratis en gaat met u mee.
modifier-m7 = Er is nu niemand die u om hulp kunt vragen. Dat kan zwaar zijn. Daarom ziet u manieren om mensen te leren kennen.
modifier-m8 = U bent het niet eens met een besluit. U kunt bezwaar maken binnen 6 weken na de dag waarop het is verstuurd.
modifier-m9 = U zegt dat iemand u niet goed heeft behandeld. U kunt een klacht indienen. Een klacht is iets anders dan bezwaar tegen een besluit.
modifier-m10 = De ander weet nog niet dat u hulp zoekt. Is praten veilig? Bespreek het dan samen. Melden mag ook zonder dat.
modifier-m11 = Er is al hulp, maar die is niet genoeg. Bespreek het met uw hulpverlener. U mag ook om een ander vragen.
modifier-m12 = Past iets niet bij u? Dan ziet u het niet meer. In uw plan mag het wel staan.
modifier-m13 = Uw melding is meer dan 6 weken oud. Heeft u nog geen verslag van het onderzoek? Dan mag u de hulp nu officieel vragen (aanvraag).

## Why something is not shown

why-not-excluded = Dit past nu niet, want u zei: “{ $antwoord }”.
why-not-no-sign = U heeft niets genoemd waar dit bij past.
why-not-maybe = Dit past misschien. Het hangt af van een vraag die nog open is.
why-not-safety = Veiligheid gaat nu voor.
why-not-safety-all = Andere stappen ziet u nu niet. Veiligheid gaat nu voor.
why-not-refused = U zei dat dit niet bij u past.
