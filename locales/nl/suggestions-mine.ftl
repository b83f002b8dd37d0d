### Wat iemand gaat doen, in eigen woorden, voor het plan: plan-doing, plan-tried en plan-not-suitable in plan.ftl.
###
### Altijd dezelfde vorm: een kleine letter, het hele werkwoord, geen punt. Zo past het na
### "Dit ga ik doen:", na "Dit heb ik al geprobeerd:", na "Dit past niet bij mij:" en na "Ik ga".
### Liefst zonder ik, mij of mijn: dan past het ook in een plan over een ander. Waar dat niet kan,
### staat er ook mine-…-wie, met { $mijnWie }: "mijn moeder", "mijn kind", "de bewoner".

## 0a – Zelf

mine-c01 = op een rij zetten wat lukt
mine-c02 = een weekplan maken
mine-c03 = een overzicht van het geld maken
mine-c04 = nagaan of ik geld misloop
mine-c04-wie = nagaan of { $mijnWie } geld misloopt
mine-c05 = vragen of ik in delen mag betalen
mine-c05-wie = vragen of { $mijnWie } in delen mag betalen
mine-c06 = één vaste plek en tijd kiezen voor de post
mine-c07 = kijken hoe het huis veilig en handig kan zijn
mine-c08 = uitzoeken welke slimme hulp in huis past
mine-c09 = een hulpmiddel lenen of kopen
mine-c10 = de boodschappen of het eten thuis laten brengen
mine-c11 = een eigen hulp voor in huis zoeken
mine-c12 = elke dag een stukje bewegen
mine-c12-wie = elke dag een stukje bewegen met { $mijnWie }
mine-c13 = op het werk vragen om een gesprek
mine-c14 = bij een bedrijf vragen om mee te kijken
mine-c15 = kleine stappen zetten bij stress of slecht slapen
mine-c15-wie = met { $mijnWie } kleine stappen kiezen bij stress of slecht slapen
mine-c16 = een plan maken om te minderen
mine-c16-wie = met { $mijnWie } praten over een plan om te minderen
mine-c17 = opschrijven wat er in het gesprek moet komen
mine-c18 = regelen wie mij mag helpen
mine-c18-wie = regelen wie { $mijnWie } mag helpen
mine-c19 = oefenen om zelf op pad te gaan
mine-c19-wie = met { $mijnWie } oefenen om op pad te gaan

## 0b – Met mensen om u heen

mine-c20 = de mensen om mij heen tekenen
mine-c20-wie = de mensen om { $mijnWie } heen tekenen
mine-c21 = taken verdelen in een groep
mine-c22 = met familie een plan maken
mine-c23 = iemand één kleine vraag stellen
mine-c24 = iemand vragen om mee te gaan naar het gesprek
mine-c24-wie = met { $mijnWie } meegaan naar het gesprek, of iemand meevragen
mine-c25 = afspreken wie elke dag belt
mine-c26 = iemand vragen om een avond het zorgen over te nemen
mine-c27 = de buren leren kennen
mine-c27-wie = de buren van { $mijnWie } leren kennen
mine-c28a = een ouder van school of opvang om hulp vragen

## 0c – Vrijwilligers en buurt

mine-c28 = hulp vragen of aanbieden in de buurt
mine-c29 = een hulpdienst bellen voor een klus of een rit
mine-c30 = een maatje of bezoek vragen
mine-c30-wie = een maatje of bezoek vragen voor { $mijnWie }
mine-c31 = vragen of er een netwerkcoach is
mine-c32 = praten met mensen die dit ook kennen
mine-c33 = een vrijwilliger vragen om met de post te helpen
mine-c34 = een maatje vragen om mee te kijken met het geld
mine-c35 = met een taalmaatje Nederlands praten
mine-c35-wie = een taalmaatje zoeken voor { $mijnWie }
mine-c36 = vragen of een digimaatje mee wil kijken
mine-c37 = vragen of er een jonge vrijwilliger langs kan komen
mine-c38 = een groep zoeken die bij mij past
mine-c38-wie = een groep zoeken die bij { $mijnWie } past
mine-c39 = een vrijwilliger vragen om er een paar uur te zijn
mine-c40 = vragen of een ander gezin af en toe wil helpen
mine-c41 = een kerk, moskee of buurtgroep om steun vragen
mine-c42 = vragen of er iemand op huisbezoek kan komen
mine-c43 = iets doen voor een ander
mine-c43-wie = met { $mijnWie } zoeken naar iets om voor een ander te doen
mine-c44 = naar een herstelgroep gaan
mine-c44-wie = een herstelgroep zoeken voor { $mijnWie }

## 0d – Vrij toegankelijk in de buurt

mine-c45 = een keer naar het buurthuis gaan
mine-c45-wie = een keer met { $mijnWie } naar het buurthuis gaan
mine-c46 = naar een inloop voor ouderen gaan
mine-c46-wie = met { $mijnWie } naar een inloop voor ouderen gaan
mine-c47 = gaan kijken bij een plek voor overdag
mine-c48 = meedoen in een groep met en zonder beperking
mine-c48-wie = een groep zoeken waar { $mijnWie } kan meedoen
mine-c49 = meewerken in tuin of groen
mine-c49-wie = een tuin zoeken waar { $mijnWie } kan meewerken
mine-c50 = een plek zoeken om op eigen tempo te werken en leren
mine-c51 = de huisarts vragen naar welzijn op recept
mine-c52 = een cursus volgen
mine-c52-wie = een cursus zoeken voor { $mijnWie }
mine-c53 = sporten of bewegen in de buurt
mine-c53-wie = een sport zoeken die bij { $mijnWie } past
mine-c54 = in de bibliotheek om hulp vragen
mine-c55 = vragen of er een cliëntondersteuner mee kan gaan
mine-c56 = hulp vragen bij een brief of formulier
mine-c57 = praten met iemand van het maatschappelijk werk
mine-c58 = vragen of een ouderenadviseur langs kan komen
mine-c59 = bellen met het steunpunt mantelzorg
mine-c60 = een vraag stellen aan het CJG
mine-c61 = met school praten
mine-c62 = vragen of een jongerenwerker mee wil denken
mine-c63 = vragen of er een stadspas of minimapas is
mine-c64 = vragen of er geld is voor sport, muziek of school
mine-c65 = vragen of er bijstand is voor extra kosten
mine-c66 = vragen of er een zorgpolis via de gemeente is
mine-c68 = hulp vragen voor eten of kleren
mine-c69 = hulp vragen bij ruzie met de buren
mine-c70 = hulp bij reizen zoeken
mine-c71 = praten met iemand die luistert
mine-c71-wie = met { $mijnWie } zoeken naar iemand die luistert
mine-c72 = vragen of een energiecoach mee wil kijken
mine-c73 = bij het Juridisch Loket vragen wat er kan
mine-c74 = om raad vragen over wonen

## 1 – Professionals dichtbij

mine-c75 = met de huisarts praten
mine-c76 = vragen om verpleging aan huis
mine-c77 = het wijkteam vragen om een gesprek
mine-c78 = een melding doen bij de gemeente
mine-c79 = een CJG-coach vragen
mine-c80 = de gemeente vragen om hulp bij schulden
mine-c81 = hulp vragen bij werk en geld
mine-c82 = vragen of er een casemanager kan komen
mine-c83 = een toekomstplan maken rond 18 jaar

## 2 – Via de gemeente of een andere wet

mine-c84 = vragen om hulp in het huishouden
mine-c85 = vragen of er thuis begeleiding kan zijn
mine-c86 = vragen om een vaste plek overdag met zorg
mine-c87 = vragen om een hulpmiddel of om vervoer
mine-c88 = vragen of logeren kan, voor rust bij het zorgen
mine-c89 = vragen of beschermd wonen kan
mine-c90 = de gemeente bellen en om opvang vragen
mine-c91 = vragen of er extra jeugdhulp of pleegzorg kan zijn
mine-c92 = vragen of er zorg uit de Wlz kan komen
mine-c93 = de huisarts vragen of behandeling kan helpen
mine-c94 = bellen over hoe het thuis veilig kan zijn
mine-c95 = bellen omdat het niet kan wachten

## De veertig van suggestions-2.ftl

mine-c96 = een keer met anderen eten of koken
mine-c96-wie = met { $mijnWie } een plek zoeken om samen te eten of koken
mine-c97 = praten over het verlies
mine-c98 = met de huisarts praten over de zorg die er kan zijn
mine-c99 = vragen wie er kan waken en wat een hospice doet
mine-c100 = de huisarts vragen om mee te kijken naar het vergeten
mine-c101 = naar een Alzheimer Café gaan
mine-c102 = de jeugdarts om raad vragen
mine-c103 = hulp vragen bij de zwangerschap of met de baby
mine-c104 = hulp vragen om goed uit elkaar te gaan
mine-c105 = één gesprek vragen met school, leerplicht en steunpunt
mine-c106 = de SVB vragen of er geld bij de AOW kan
mine-c107 = de gemeente vragen naar het Bbz
mine-c108 = het UWV vragen wat er kan
mine-c109 = bij DUO kijken of er geld blijft liggen
mine-c110 = een gokstop nemen
mine-c110-wie = met { $mijnWie } praten over een gokstop
mine-c111 = een huis zoeken via de site van de regio, en breder
mine-c112 = opschrijven wat er mis is en het melden
mine-c113 = opschrijven wat er gebeurt en de wijkagent bellen
mine-c114 = bewijs bewaren en hulp vragen bij Helpwanted
mine-c115 = de bank bellen over pas, code en rekening
mine-c116 = vastleggen wie voor mij mag beslissen
mine-c116-wie = met { $mijnWie } vastleggen wie mag beslissen
mine-c117 = een open gesprek beginnen over hulp
mine-c117-wie = een open gesprek met { $mijnWie } beginnen over hulp
mine-c118 = vragen of er iemand kan langsgaan
mine-c118-wie = vragen of er iemand bij { $mijnWie } kan langsgaan
mine-c119 = in kleine stappen ruimte maken in huis
mine-c119-wie = met { $mijnWie } in kleine stappen ruimte maken in huis
mine-c120 = vragen wie er kan helpen met brieven en regels
mine-c121 = naar het loket voor Oekraïners gaan
mine-c122 = naar een huisarts gaan en juridische hulp zoeken
mine-c123 = mensen zoeken die dit ook kennen
mine-c124 = vragen hoe het kan zonder te bellen, of met een tolk
mine-c125 = vragen wat er kan bij slecht zien of horen
mine-c126 = de gemeente bellen en vragen naar nazorg
mine-c127 = het CJG vragen of dit pleegzorg kan zijn
mine-c128 = Jeugdstem bellen en om het verslag vragen
mine-c129 = een buur om hulp vragen en op vaste tijden bellen
mine-c130 = een plan maken voor slechtere tijden
mine-c130-wie = met { $mijnWie } een plan maken voor slechtere tijden
mine-c131 = opschrijven hoe een dag gaat en het CJG bellen
mine-c132 = vragen naar iemand die dit kent en meedenkt
mine-c133 = een kaart vragen om dicht bij de deur te parkeren
mine-c134 = vragen of er vervoer naar school kan zijn
mine-c135 = opschrijven wat er is gebeurd en het melden
