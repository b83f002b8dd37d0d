### My circle, and asking somebody something (REQ-39, REQ-42, REQ-43).
### Nobody is proposed who has too much already, with whom it is not safe, or whom somebody does not want to ask.
### The messages are in the first person; tests/it/own.rs reads each of them aloud: short, concrete, with room for "no".

more-circle = Mijn kring
    .hint = Teken wie er om u heen zijn, en vraag iemand iets
circle-title = Mijn kring
circle-lead = Wie zijn er om u heen? U hoeft niet iedereen te noemen, en een voornaam is genoeg.
circle-me = ik
circle-nobody = Er staat nog niemand in uw kring.
circle-close = Dichtbij
circle-further = Verder weg
circle-group = Een groep
circle-professional = Een hulpverlener
circle-add = Zet iemand in uw kring
circle-name = Hoe noemt u deze persoon of groep?
circle-nearness = Hoe dichtbij is deze persoon?
    .hint = Dichtbij: gezin, familie, een goede vriend. Verder weg: buren, collega’s, bekenden. Een groep: een club, een kerk of moskee, een cursus.
circle-part = Helpt deze persoon u?
circle-helps = Helpt mij nu
circle-may-want = Nu niet, misschien wel als ik het vraag
circle-cannot = Kan nu niet helpen
circle-does = Wat doet deze persoon, of wat kan deze persoon doen? (mag leeg blijven)
circle-asking = Kunt u deze persoon iets vragen?
    .hint = Anderen zien dit antwoord niet in uw plan.
circle-can = Ja, ik kan iets vragen
circle-has-much = Liever niet, deze persoon heeft het al zwaar
circle-not-safe = Nee, bij deze persoon voel ik mij niet veilig
circle-not-wanted = Nee, ik wil deze persoon niets vragen
circle-keep = Bewaar
circle-change = Wijzigen
circle-remove = Verwijderen
circle-ask = Maak een bericht
circle-about = { $wat }: { $naam }
circle-name-missing = Vul een naam in.
circle-name-taken = Deze naam staat er al, dus kies een andere naam.
circle-choice-missing = Kies bij elke vraag één antwoord.
circle-kept = { $naam } staat in uw kring.
circle-removed = { $naam } staat niet meer in uw kring.
circle-not-ask = U heeft gekozen om deze persoon niets te vragen.
circle-carer-first = De persoon die voor u zorgt, heeft misschien al veel te doen. Vraag dit dus liever aan iemand anders.
circle-group-ask = Wilt u iets vragen? Zet dan één persoon uit de groep in uw kring.
circle-unsafe = U voelt zich bij iemand niet veilig. Daarover kunt u met een ander praten.
circle-in-plan = U kunt uw kring in uw plan zetten, maar u kiest zelf wat anderen lezen.
circle-meeting = Een kring kan groeien
circle-meeting-lead = Er is nu niemand die u om hulp kunt vragen, en dat kan zwaar zijn. Met deze stappen kunt u iemand leren kennen.
circle-meeting-change = Is er toch iemand? Pas dan uw antwoord aan.
circle-safety = Het gaat nu eerst om uw veiligheid. Daarom staan hier geen mensen uit uw omgeving.

## In the plan

plan-own-circle = De mensen om mij heen
circle-plan-helps = { $naam } helpt mij nu.
circle-plan-helps-does = { $naam } helpt mij nu: { $wat }
circle-plan-may-want = { $naam } kan misschien helpen.
circle-plan-may-want-does = { $naam } kan misschien helpen: { $wat }
circle-plan-cannot = { $naam } kan nu niet helpen.

## Asking one person one thing

ask-title = Vraag iets aan { $naam }
ask-lead = Eén kleine vraag is vaak genoeg. De ander weet dan wat u nodig heeft, maar mag ook nee zeggen.
ask-what = Wat wilt u vragen?
ask-call = Wil je mij deze week een keer bellen?
ask-errand = Kun je iets voor mij meenemen uit de winkel?
ask-along = Wil je met mij meegaan naar een gesprek?
ask-mind = Kun je één uur op de kinderen passen?
ask-papers = Wil je samen met mij een brief lezen?
ask-walk = Zullen we samen een stukje lopen?
ask-formal-call = Wilt u mij deze week een keer bellen?
ask-formal-errand = Kunt u iets voor mij meenemen uit de winkel?
ask-formal-along = Wilt u met mij meegaan naar een gesprek?
ask-formal-mind = Kunt u één uur op de kinderen passen?
ask-formal-papers = Wilt u samen met mij een brief lezen?
ask-formal-walk = Zullen we samen een stukje lopen?
ask-own = Iets anders
ask-own-words = Schrijf uw vraag in één zin
ask-tone = Hoe wilt u het vragen?
ask-tone-plain = Gewoon
ask-tone-warm = Hartelijk
ask-tone-short = Kort
ask-tone-formal = Met “u”
ask-plain = Hoi { $naam }, ik wil je iets vragen. { $vraag } Komt het niet uit? Zeg dat dan gerust.
ask-warm = Lieve { $naam }, hoe gaat het met je? Ik vind vragen best spannend. { $vraag } Je helpt mij er echt mee. Nee zeggen mag ook.
ask-short = Hoi { $naam }! { $vraag } Laat maar weten of het kan.
ask-formal = Beste { $naam }, mag ik u iets vragen? { $vraag } Komt het niet uit? Dan begrijp ik dat. Alvast bedankt.
ask-make = Maak het bericht
ask-choose = Kies eerst wat u wilt vragen.
ask-message = Uw bericht
    .hint = U kunt alles veranderen. Lees het hardop: zou u het zo zeggen?
ask-copy = Kopieer het bericht
ask-share = Deel het bericht
ask-copied = Het bericht is gekopieerd. U kunt het nu plakken in een app of mail.
ask-not-copied = Kopiëren lukt hier niet. Kies daarom de tekst hierboven en kopieer die zelf.
ask-not-shared = Delen lukt hier niet, maar u kunt het bericht wel kopiëren.
ask-behind-share = Wat u deelt, blijft staan in de app die u kiest. Iedereen die dit apparaat gebruikt, kan het lezen.
ask-behind-share-act = Toch delen
ask-not-now = Samenwijzer maakt hier nu geen bericht voor.

## To the young

je-more-circle =
    .hint = Teken wie er om je heen zijn, en vraag iemand iets
je-circle-lead = Wie zijn er om je heen? Je hoeft niet iedereen te noemen, en een voornaam is genoeg.
je-circle-nobody = Er staat nog niemand in je kring.
je-circle-add = Zet iemand in je kring
je-circle-name = Hoe noem je deze persoon of groep?
je-circle-part = Helpt deze persoon jou?
je-circle-asking = Kun je deze persoon iets vragen?
    .hint = Anderen zien dit antwoord niet in je plan.
je-circle-kept = { $naam } staat in je kring.
je-circle-removed = { $naam } staat niet meer in je kring.
je-circle-not-ask = Je hebt gekozen om deze persoon niets te vragen.
je-circle-carer-first = De persoon die voor je zorgt, heeft misschien al veel te doen. Vraag dit dus liever aan iemand anders.
je-circle-group-ask = Wil je iets vragen? Zet dan één persoon uit de groep in je kring.
je-circle-unsafe = Je voelt je bij iemand niet veilig. Daarover kun je met een ander praten.
je-circle-in-plan = Je kunt je kring in je plan zetten, maar je kiest zelf wat anderen lezen.
je-circle-meeting-lead = Er is nu niemand die je om hulp kunt vragen, en dat kan zwaar zijn. Met deze stappen kun je iemand leren kennen.
je-circle-meeting-change = Is er toch iemand? Pas dan je antwoord aan.
je-circle-safety = Het gaat nu eerst om je veiligheid. Daarom staan hier geen mensen uit je omgeving.
je-ask-lead = Eén kleine vraag is vaak genoeg. De ander weet dan wat je nodig hebt, maar mag ook nee zeggen.
je-ask-what = Wat wil je vragen?
je-ask-own-words = Schrijf je vraag in één zin
je-ask-tone = Hoe wil je het vragen?
je-ask-choose = Kies eerst wat je wilt vragen.
je-ask-message = Je bericht
    .hint = Je kunt alles veranderen. Lees het hardop: zou jij het zo zeggen?
je-ask-copied = Het bericht is gekopieerd. Je kunt het nu plakken in een app of mail.
je-ask-not-shared = Delen lukt hier niet, maar je kunt het bericht wel kopiëren.
je-ask-behind-share = Wat je deelt, blijft staan in de app die je kiest. Iedereen die dit apparaat gebruikt, kan het lezen.
