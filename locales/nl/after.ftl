### After the melding: what the municipality does by when, what somebody can do, and the letters for that.
### Only what the law says with its article (public/content/after.json). No chances, no promises.

more-title = Wat kunt u nog meer doen?
more-lead = Dit helpt u voor en na de melding. U hoeft niets te gebruiken, dus kies wat u wilt.
more-why = Voor het gesprek met de gemeente, en voor de tijd daarna.
more-act = Bekijk wat u nog meer kunt doen
more-talk = Het gesprek voorbereiden
    .hint = Een blad om mee te nemen, in grote letters
more-talk-act = Maak een blad voor het gesprek
more-report = Het verslag nakijken
    .hint = Staat erin wat u belangrijk vindt?
more-after = Na de melding
    .hint = Wat doet de gemeente wanneer? En wat kunt u doen?
more-after-act = Wat gebeurt er na de melding, en wanneer?

after-title = Na de melding
after-lead = Vul een datum in die u weet. Daarna ziet u wat de laatste dag is.
after-youth = Dit geldt voor hulp van de gemeente aan volwassenen (Wmo). Bij hulp voor jongeren kan het anders zijn, dus vraag het aan het CJG. Bezwaar maken gaat wel hetzelfde.
after-fill-in = Vul de datum in
after-change = Wijzig de datum
after-label = { $wat }: { $stap }
after-count = Reken uit
after-day = Dat was op { $dag }.
after-last = Laatste dag: { $dag }.
after-left = { $aantal ->
    [one] Dat is over 1 dag.
   *[other] Dat is over { $aantal } dagen.
}
after-today = Dat is vandaag.
after-passed = Die dag is voorbij.
after-law = Dit staat in de wet: { $wet }.
error-no-such-day = Deze datum bestaat niet. Kijk de dag, de maand en het jaar na, bijvoorbeeld 22 11 2026.
error-day-to-come = Deze dag moet nog komen. Kijk of het jaar klopt.

## Why a last day moves (Algemene termijnenwet art. 1 and 3)

closed-weekend = U telt tot { $dag }, maar dat is in het weekend. Daarom is { $laatste } de laatste dag.
closed-holiday = U telt tot { $dag }, maar dat is { $feestdag }. Daarom is { $laatste } de laatste dag.
closed-day-off = U telt tot { $dag }, maar die dag telt als een feestdag. Daarom is { $laatste } de laatste dag.
holiday-nieuwjaarsdag = Nieuwjaarsdag
holiday-goede-vrijdag = Goede Vrijdag
holiday-tweede-paasdag = tweede paasdag
holiday-koningsdag = Koningsdag
holiday-bevrijdingsdag = Bevrijdingsdag
holiday-hemelvaartsdag = Hemelvaartsdag
holiday-tweede-pinksterdag = tweede pinksterdag
holiday-eerste-kerstdag = eerste kerstdag
holiday-tweede-kerstdag = tweede kerstdag
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

## What happens, one after the other

moment-melding = De melding
    .text = U heeft de gemeente om hulp gevraagd. De gemeente laat weten dat uw vraag binnen is. Daarna onderzoekt de gemeente samen met u wat er nodig is.
moment-verslag = Het verslag
    .text = De gemeente schrijft op wat er uit het onderzoek komt. U krijgt dit verslag. Lees het goed, want als er iets niet klopt, kunt u dat zeggen. Bewaar het ook.
moment-aanvraag = De aanvraag
    .text = Daarna kunt u de hulp officieel vragen. Dat heet een aanvraag.
moment-ingebrekestelling = U heeft geschreven dat het besluit te laat is
    .text = Is de gemeente te laat? Dan kunt u dat in een brief zeggen. Zo’n brief heet een ingebrekestelling. Vul in wanneer de gemeente de brief heeft gekregen.
moment-besluit = Het besluit
    .text = De gemeente beslist en stuurt u een brief. Vul in wanneer de gemeente de brief heeft gestuurd of gegeven.
moment-besluit-op-bezwaar = De beslissing op uw bezwaar
    .text = Heeft u bezwaar gemaakt? Dan beslist de gemeente opnieuw. Vul in wanneer de gemeente die brief heeft gestuurd.

term-plan = U mag uw plan geven
    .text = Dat mag tot 7 dagen na de melding. De gemeente gebruikt uw plan bij het onderzoek. Iets wat u later bedenkt, mag u dan ook nog vertellen.
    .late = Vraag de gemeente of u uw plan nog mag geven. U kunt het ook in het gesprek vertellen.
term-onderzoek = De gemeente doet onderzoek
    .text = De gemeente moet het onderzoek binnen 6 weken na de melding klaar hebben. Is dat niet zo? Dan mag u meteen een aanvraag doen.
    .late = Is er nog geen verslag? Bel de gemeente, of doe nu een aanvraag.
term-besluit = De gemeente neemt een besluit
    .text = De gemeente beslist binnen 2 weken na uw aanvraag. Is de gemeente te laat? Dan kunt u in een brief om een besluit vragen.
    .late = Is er nog geen besluit? U kunt de gemeente er nu om vragen.
term-dwangsom = De gemeente krijgt nog 2 weken
    .text = Is er dan nog geen besluit? Dan moet de gemeente u soms geld betalen voor elke dag dat het langer duurt. Dat heet een dwangsom. Vraag het Juridisch Loket hoeveel dat nu is. U kunt dan ook naar de rechter.
    .late = Is er nog geen besluit? Bel het Juridisch Loket.
term-bezwaar = U kunt bezwaar maken
    .text = Bent u het niet eens met het besluit? Schrijf dat dan binnen 6 weken in een brief. Dat is gratis. Heeft u weinig tijd? Stuur dan eerst een korte brief, want uw uitleg mag u later sturen. Zorg wel dat de gemeente de brief op tijd heeft.
    .late = Vraag het Juridisch Loket of bezwaar nog kan.
term-op-bezwaar = De gemeente beslist op uw bezwaar
    .text = Heeft u bezwaar gemaakt? Dan beslist de gemeente binnen 6 weken. Die tijd begint als de 6 weken voor bezwaar voorbij zijn. Het mag ook 6 weken later, maar dan krijgt u een brief. Stuurt u uw uitleg later? Dan wordt deze dag ook later.
    .late = Heeft u nog niets gehoord? Dan kunt u nu om een beslissing vragen.
term-op-bezwaar-commissie = Als een commissie meekijkt
    .text = Kijken anderen mee naar uw bezwaar? Dan heeft de gemeente 12 weken, en dat mag ook 6 weken later. Stuurt u uw uitleg later? Dan wordt deze dag ook later.
    .late = Heeft u nog niets gehoord? Dan kunt u nu om een beslissing vragen.
term-beroep = U kunt naar de rechter
    .text = Bent u het niet eens met deze beslissing? Dan kunt u binnen 6 weken in beroep gaan. Een rechter beoordeelt dan of de beslissing klopt. Dat kost meestal geld, dus vraag het Juridisch Loket om hulp.
    .late = Vraag het Juridisch Loket wat nog kan.

## The days in a calendar; what is written there says nothing about what it is

agenda-title = In uw agenda
agenda-text = U kunt de laatste dagen in uw agenda zetten. Er staat alleen bij: “Afspraak met de gemeente – laatste dag”.
agenda-shared = Let op: soms kijken anderen mee in uw agenda. Doe het dus alleen als dat goed voelt.
agenda-unsafe = Schrijf deze dagen op waar alleen u kijkt. Een agenda op uw telefoon kunnen anderen namelijk soms zien.
agenda-save = Bewaar de dagen voor mijn agenda
agenda-event = Afspraak met de gemeente – laatste dag
agenda-saved = Het bestand staat bij uw downloads. De naam is: agenda. Open het om de dagen in uw agenda te zetten.
agenda-not-saved = Bewaren lukt hier niet, maar u kunt de dagen overschrijven of printen.

## Rights

rights-title = Uw rechten
rights-support = Iemand die met u meedenkt
    .text = Een cliëntondersteuner denkt met u mee en gaat met u mee. Dat is gratis en onafhankelijk. De gemeente moet u hierop wijzen. U mag ook iemand anders meenemen.
rights-choice = Kiezen wie u helpt
    .text = Vaak kunt u kiezen uit verschillende hulpverleners. Vraag de gemeente uit wie. Klikt het niet? Vraag dan om iemand anders.
rights-budget = Zelf hulp inkopen, of via de gemeente
    .text = Meestal regelt de gemeente de hulp. Dat heet hulp in natura. U kunt ook geld vragen om zelf hulp in te kopen: een pgb (persoonsgebonden budget). U legt dan uit waarom u dat wilt. U moet de taken aankunnen, alleen of met hulp. Ook moet de hulp goed en veilig zijn. De gemeente legt uit hoe het werkt. Kost het meer dan hulp via de gemeente? Dan mag de gemeente voor dat deel nee zeggen.
rights-second = Nog iemand laten meekijken
    .text = Twijfelt u aan een advies? Vraag dan of iemand anders ook kijkt. Dat is geen vast recht, maar vragen mag altijd.
rights-complaint = Een klacht
    .text = Heeft iemand u niet goed behandeld? Dan kunt u een klacht doen bij die organisatie. Een klacht gaat over hoe iemand u heeft behandeld. Gaat het over een besluit? Maak dan bezwaar.
rights-ombudsman = Naar de ombudsman
    .text = Lost de organisatie uw klacht niet op? Dan kunt u binnen een jaar naar de ombudsman. Die kijkt of de overheid u goed heeft behandeld. Voor kinderen en jongeren is er de Kinderombudsman.
rights-ask = Hier kunt u vragen stellen

## Letters; written in the first person. Room to fill in where something is not known.

letter-words = Uw brief
    .hint = U kunt alles nog veranderen, want er is niets verstuurd. Vul ook in wat nog leeg is.
letter-file = Mijn brief
letter-blank = …………………
letter-from = { $naam }
    { $leeg } (adres)
    { $vandaag }
letter-to = Aan de gemeente { $plaats }
letter-about = Onderwerp: { $onderwerp }
letter-end = Met vriendelijke groet,
    { $naam }

letter-plan = Op { $dag } heb ik een melding gedaan. Hierbij geef ik u mijn persoonlijk plan. Wilt u dit plan gebruiken bij het onderzoek (artikel 2.3.2 Wmo 2015)? Wilt u mij ook laten weten dat u het plan heeft?
    .title = Ik stuur mijn persoonlijk plan
    .open = Brief bij mijn plan
    .lead = Doe deze brief bij uw plan. Bewaar zelf een kopie.
letter-aanvraag = Op { $dag } heb ik een melding gedaan. Het onderzoek moest klaar zijn op { $laatste }, maar ik heb nog geen verslag. Daarom doe ik nu een aanvraag voor hulp (artikel 2.3.2 lid 9 Wmo 2015). Wilt u binnen 2 weken een besluit nemen (artikel 2.3.5 lid 2)?
    .title = Ik doe een aanvraag
    .open = Brief om hulp aan te vragen
    .lead = Gebruik deze brief als de 6 weken voorbij zijn. Doe uw plan erbij.
letter-besluit = Op { $dag } heb ik een aanvraag gedaan. U moest een besluit nemen vóór of op { $laatste }, maar ik heb nog geen besluit. Daarom stel ik u hierbij in gebreke. Wilt u binnen 2 weken een besluit nemen? Doet u dat niet, dan vraag ik om een dwangsom (artikel 4:17 Awb).
    .title = Ik vraag om een besluit
    .open = Brief om een besluit te vragen
    .lead = Deze brief heet een ingebrekestelling. Gebruik de brief als de gemeente te laat is. Bewaar een bewijs dat u de brief heeft gestuurd.
letter-besluit-bezwaar = Ik heb bezwaar gemaakt tegen uw besluit van { $dag }. U moest beslissen vóór of op { $laatste }, maar ik heb nog geen beslissing. Daarom stel ik u hierbij in gebreke. Wilt u binnen 2 weken beslissen? Doet u dat niet, dan vraag ik om een dwangsom (artikel 4:17 Awb).
    .title = Ik vraag om een beslissing op mijn bezwaar
    .open = Brief om een beslissing te vragen
    .lead = Gebruik deze brief als de gemeente te laat is. Heeft u uw uitleg later gestuurd? Vraag dan eerst welke dag geldt. Bewaar een bewijs dat u de brief heeft gestuurd.
letter-bezwaar = Ik maak bezwaar tegen uw besluit van { $dag }. Het kenmerk van uw brief is { $leeg }. Ik ben het niet eens met dit besluit. Mijn uitleg stuur ik u later. Wilt u mij laten weten wanneer u die uiterlijk wilt hebben? Wilt u mij ook alle stukken sturen die hierover gaan?
    .title = Ik maak bezwaar
    .open = Korte brief om bezwaar te maken
    .lead = Deze korte brief is genoeg om te beginnen, want uw uitleg stuurt u later. Zet uw handtekening onder de brief. Bewaar een bewijs dat u de brief heeft gestuurd.
letter-verslag = Ik heb het verslag van het onderzoek gekregen en gelezen. Wilt u dit erbij schrijven of veranderen?
    .title = Mijn reactie op het verslag
    .open = Brief over het verslag
    .lead = U kunt deze reactie aan de gemeente geven. Vraag daarna om een nieuw verslag.
letter-report-missing = Dit staat er niet in:
letter-report-different = Dit staat er anders in. Zo is het volgens mij:

## To the young

je-more-title = Wat kun je nog meer doen?
je-more-lead = Dit helpt je voor en na de melding. Je hoeft niets te gebruiken, dus kies wat je wilt.
je-more-act = Bekijk wat je nog meer kunt doen
je-more-report =
    .hint = Staat erin wat jij belangrijk vindt?
je-more-after =
    .hint = Wat doet de gemeente wanneer? En wat kun jij doen?
je-after-lead = Vul een datum in die je weet. Daarna zie je wat de laatste dag is.
je-closed-weekend = Je telt tot { $dag }, maar dat is in het weekend. Daarom is { $laatste } de laatste dag.
je-closed-holiday = Je telt tot { $dag }, maar dat is { $feestdag }. Daarom is { $laatste } de laatste dag.
je-closed-day-off = Je telt tot { $dag }, maar die dag telt als een feestdag. Daarom is { $laatste } de laatste dag.
je-moment-melding =
    .text = Je hebt de gemeente om hulp gevraagd. De gemeente laat weten dat je vraag binnen is. Daarna onderzoekt de gemeente samen met jou wat er nodig is.
je-moment-verslag =
    .text = De gemeente schrijft op wat er uit het onderzoek komt. Je krijgt dit verslag. Lees het goed, want als er iets niet klopt, kun je dat zeggen. Bewaar het ook.
je-moment-aanvraag =
    .text = Daarna kun je de hulp officieel vragen. Dat heet een aanvraag.
je-moment-ingebrekestelling = Je hebt geschreven dat het besluit te laat is
    .text = Is de gemeente te laat? Dan kun je dat in een brief zeggen. Zo’n brief heet een ingebrekestelling. Vul in wanneer de gemeente de brief heeft gekregen.
je-moment-besluit =
    .text = De gemeente beslist en stuurt je een brief. Vul in wanneer de gemeente de brief heeft gestuurd of gegeven.
je-moment-besluit-op-bezwaar = De beslissing op je bezwaar
    .text = Heb je bezwaar gemaakt? Dan beslist de gemeente opnieuw. Vul in wanneer de gemeente die brief heeft gestuurd.
je-term-plan = Je mag je plan geven
    .text = Dat mag tot 7 dagen na de melding. De gemeente gebruikt je plan bij het onderzoek. Iets wat je later bedenkt, mag je dan ook nog vertellen.
    .late = Vraag de gemeente of je je plan nog mag geven. Je kunt het ook in het gesprek vertellen.
je-term-onderzoek =
    .text = De gemeente moet het onderzoek binnen 6 weken na de melding klaar hebben. Is dat niet zo? Dan mag je meteen een aanvraag doen.
je-term-besluit =
    .text = De gemeente beslist binnen 2 weken na je aanvraag. Is de gemeente te laat? Dan kun je in een brief om een besluit vragen.
    .late = Is er nog geen besluit? Je kunt de gemeente er nu om vragen.
je-term-dwangsom =
    .text = Is er dan nog geen besluit? Dan moet de gemeente je soms geld betalen voor elke dag dat het langer duurt. Dat heet een dwangsom. Vraag het Juridisch Loket hoeveel dat nu is. Je kunt dan ook naar de rechter.
je-term-bezwaar = Je kunt bezwaar maken
    .text = Ben je het niet eens met het besluit? Schrijf dat dan binnen 6 weken in een brief. Dat is gratis. Heb je weinig tijd? Stuur dan eerst een korte brief, want je uitleg mag je later sturen. Zorg wel dat de gemeente de brief op tijd heeft.
je-term-op-bezwaar = De gemeente beslist op je bezwaar
    .text = Heb je bezwaar gemaakt? Dan beslist de gemeente binnen 6 weken. Die tijd begint als de 6 weken voor bezwaar voorbij zijn. Het mag ook 6 weken later, maar dan krijg je een brief. Stuur je je uitleg later? Dan wordt deze dag ook later.
    .late = Heb je nog niets gehoord? Dan kun je nu om een beslissing vragen.
je-term-op-bezwaar-commissie =
    .text = Kijken anderen mee naar je bezwaar? Dan heeft de gemeente 12 weken, en dat mag ook 6 weken later. Stuur je je uitleg later? Dan wordt deze dag ook later.
    .late = Heb je nog niets gehoord? Dan kun je nu om een beslissing vragen.
je-term-beroep = Je kunt naar de rechter
    .text = Ben je het niet eens met deze beslissing? Dan kun je binnen 6 weken in beroep gaan. Een rechter beoordeelt dan of de beslissing klopt. Dat kost meestal geld, dus vraag het Juridisch Loket om hulp.
je-agenda-title = In je agenda
je-agenda-text = Je kunt de laatste dagen in je agenda zetten. Er staat alleen bij: “Afspraak met de gemeente – laatste dag”.
je-agenda-shared = Let op: soms kijken anderen mee in je agenda. Doe het dus alleen als dat goed voelt.
je-agenda-unsafe = Schrijf deze dagen op waar alleen jij kijkt. Een agenda op je telefoon kunnen anderen namelijk soms zien.
je-agenda-saved = Het bestand staat bij je downloads. De naam is: agenda. Open het om de dagen in je agenda te zetten.
je-agenda-not-saved = Bewaren lukt hier niet, maar je kunt de dagen overschrijven of printen.
je-rights-title = Je rechten
je-rights-support = Iemand die met je meedenkt
    .text = Een cliëntondersteuner denkt met je mee en gaat met je mee. Dat is gratis en onafhankelijk. De gemeente moet je hierop wijzen. Je mag ook iemand anders meenemen.
je-rights-choice = Kiezen wie je helpt
    .text = Vaak kun je kiezen uit verschillende hulpverleners. Vraag de gemeente uit wie. Klikt het niet? Vraag dan om iemand anders.
je-rights-budget =
    .text = Meestal regelt de gemeente de hulp. Dat heet hulp in natura. Je kunt ook geld vragen om zelf hulp in te kopen: een pgb (persoonsgebonden budget). Je legt dan uit waarom je dat wilt. Je moet de taken aankunnen, alleen of met hulp. Ook moet de hulp goed en veilig zijn. De gemeente legt uit hoe het werkt. Kost het meer dan hulp via de gemeente? Dan mag de gemeente voor dat deel nee zeggen.
je-rights-second =
    .text = Twijfel je aan een advies? Vraag dan of iemand anders ook kijkt. Dat is geen vast recht, maar vragen mag altijd.
je-rights-complaint =
    .text = Heeft iemand je niet goed behandeld? Dan kun je een klacht doen bij die organisatie. Een klacht gaat over hoe iemand je heeft behandeld. Gaat het over een besluit? Maak dan bezwaar.
je-rights-ombudsman =
    .text = Lost de organisatie je klacht niet op? Dan kun je binnen een jaar naar de ombudsman. Die kijkt of de overheid je goed heeft behandeld. Voor kinderen en jongeren is er de Kinderombudsman.
je-rights-ask = Hier kun je vragen stellen
je-letter-words = Je brief
    .hint = Je kunt alles nog veranderen, want er is niets verstuurd. Vul ook in wat nog leeg is.
je-letter-plan =
    .lead = Doe deze brief bij je plan. Bewaar zelf een kopie.
je-letter-aanvraag =
    .lead = Gebruik deze brief als de 6 weken voorbij zijn. Doe je plan erbij.
je-letter-besluit =
    .lead = Deze brief heet een ingebrekestelling. Gebruik de brief als de gemeente te laat is. Bewaar een bewijs dat je de brief hebt gestuurd.
je-letter-besluit-bezwaar =
    .lead = Gebruik deze brief als de gemeente te laat is. Heb je je uitleg later gestuurd? Vraag dan eerst welke dag geldt. Bewaar een bewijs dat je de brief hebt gestuurd.
je-letter-bezwaar =
    .lead = Deze korte brief is genoeg om te beginnen, want je uitleg stuur je later. Zet je handtekening onder de brief. Bewaar een bewijs dat je de brief hebt gestuurd.
je-letter-verslag =
    .lead = Je kunt deze reactie aan de gemeente geven. Vraag daarna om een nieuw verslag.
