### The persoonlijk plan and the melding, in the words of the resident.
### Written in the first person: it is their plan.

document-title = Mijn plan
document-title-wie = Plan voor { $mijnWie }
document-intro-wmo = Dit is een melding voor de Wmo en een persoonlijk plan. De gemeente { $plaats } betrekt dit plan bij het onderzoek (artikel 2.3.2 Wmo 2015).
document-intro-swt = Dit is een melding en een persoonlijk plan voor een gesprek met het wijkteam. De gemeente { $plaats } betrekt dit plan bij het onderzoek (artikel 2.3.2 Wmo 2015).
document-intro-jeugd = Dit is mijn plan voor een gesprek over opgroeien of opvoeden. Ik wil graag samen kijken wat helpt.
document-intro-schuld = Dit is mijn plan voor een gesprek over geld.
document-person = Over mij
document-name = Naam: { $waarde }
document-contact = Zo kunt u mij bereiken: { $waarde }
document-receipt = Gemaakt op { $datum } met Samenwijzer { $versie }, inhoud van { $inhoud }. Er is niets verstuurd.

## The letter around it

envelope-to = Gemeente { $plaats }
envelope-to-unknown = Aan de gemeente
envelope-desk-wmo = Wmo-loket
envelope-desk-swt = Sociaal wijkteam
envelope-desk-jeugd = Jeugd en gezin
envelope-desk-schuld = Hulp bij schulden
envelope-subject-wmo = Melding: ik vraag hulp van de gemeente
envelope-subject-wmo-wie = Melding voor { $mijnWie }
envelope-subject-swt = Melding: ik vraag hulp van het wijkteam
envelope-subject-swt-wie = Melding voor { $mijnWie }
envelope-subject-jeugd = Ik vraag hulp bij opgroeien of opvoeden
envelope-subject-jeugd-wie = Ik vraag hulp voor { $mijnWie }
envelope-subject-schuld = Ik vraag hulp bij geldzorgen
envelope-subject-schuld-wie = Ik vraag hulp bij geldzorgen van { $mijnWie }
envelope-greeting = Geachte mevrouw, meneer,
envelope-closing = Met vriendelijke groet,
envelope-read-by = Gelezen door { $mijnWie } (mag leeg blijven)
envelope-letters = De letters horen bij artikel 2.3.2, vierde lid, van de Wmo 2015. Alleen wat is ingevuld, staat erbij.
envelope-name = Naam
envelope-phone = Telefoon
envelope-address = Adres

## Parts; a to g follow art. 2.3.2 lid 4 Wmo 2015

plan-part-a = Wat ik nodig heb en wat ik wil
    .hint = Is de hulp tijdelijk of blijvend nodig? Wat wilt u het liefst?
plan-part-b = Wat ik zelf kan, en wat thuis lukt
    .hint = Wat doet u zelf? Wat doen de mensen met wie u woont?
plan-part-c = Wie mij helpt of kan helpen
    .hint = Wie helpt nu? Wie zou u kunnen vragen?
plan-part-d = Wat de mantelzorger (iemand die zorgt voor een naaste) nodig heeft
    .hint = Wat is te zwaar? Wat geeft lucht?
plan-part-e = Wat ik in de buurt doe of al heb geprobeerd
    .hint = Wat heeft u al geprobeerd? Wat heeft geholpen, en wat niet?
plan-part-f = Hulp die er al is
    .hint = Wie helpt u al, bijvoorbeeld de huisarts of school?
plan-part-g = Wat ik zelf betaal
    .hint = Zijn er kosten waar u zich zorgen over maakt?
plan-part-gesprek = Zo wil ik het gesprek
    .hint = Doet u het gesprek alleen, of met wie? Welke vragen heeft u?
plan-part-veilig = Over mijn veiligheid

plan-goes-well = Dit gaat goed: { $gebieden }
plan-help-there = Hier is al hulp bij: { $gebieden }
plan-words = { $woorden }
plan-doing = Dit ga ik doen: { $stap }
plan-tried = Dit heb ik al geprobeerd: { $stap }
plan-tried-reason = Dit heb ik al geprobeerd: { $stap }. { $reden }
plan-not-suitable = Dit past niet bij mij: { $stap }
plan-not-suitable-reason = Dit past niet bij mij: { $stap }. { $reden }
plan-ask-costs = Ik wil graag weten wat ik zelf moet betalen.
plan-ask-costs-wie = Ik wil graag weten wat { $mijnWie } zelf moet betalen.

## About whom

plan-part-a-wie = Wat { $mijnWie } nodig heeft
plan-part-b-wie = Wat { $mijnWie } zelf kan, en wat thuis lukt
plan-part-c-wie = Wie { $mijnWie } helpt of kan helpen
plan-part-d-own = Wat ik als mantelzorger nodig heb
plan-part-e-wie = Wat in de buurt al is gedaan of geprobeerd
plan-part-g-wie = Wat { $mijnWie } zelf betaalt
plan-part-gesprek-wie = Over het gesprek
plan-part-veilig-wie = Over de veiligheid van { $mijnWie }

opening-zelf = Met deze brief vraag ik hulp.
opening-name = Ik ben { $naam }.
opening-ouder = Ik doe deze melding voor { $mijnWie }.
opening-mantelzorger = Ik doe deze melding voor { $mijnWie }. Ik zorg voor { $mijnWie }.
opening-ander = Ik doe deze melding voor { $mijnWie }.
opening-professional = Ik doe deze melding voor { $mijnWie }. Ik help { $mijnWie } vanuit mijn werk.
plan-rol-ouder = Ik vraag dit als ouder.
plan-rol-mantelzorger = Ik zorg voor een naaste.
plan-rol-mantelzorger-wie = Ik zorg voor { $mijnWie }.
plan-rol-ander = Ik vraag dit voor { $mijnWie }.
plan-rol-professional = Ik help { $mijnWie } vanuit mijn werk.
plan-wilhulp-twijfelt = { $MijnWie } twijfelt nog over hulp.
plan-wilhulp-nee = { $MijnWie } wil nu geen hulp, maar ik maak mij zorgen.
plan-wilhulp-nog-niet = { $MijnWie } weet nog niet van deze melding.
plan-wilhulp-lukt-niet = Met { $mijnWie } hierover praten lukt niet. Wie mag er namens { $mijnWie } beslissen?

## How the caring goes

plan-mz-g = Het zorgen gaat goed.
plan-mz-m = Het zorgen kost mij moeite.
plan-mz-m-wie = Het zorgen kost de mantelzorger moeite.
plan-mz-n = Het zorgen is zwaar voor mij.
plan-mz-n-wie = Het zorgen is zwaar voor de mantelzorger.
plan-mz-x = Ik houd het zorgen zo niet meer vol.
plan-mz-x-wie = De mantelzorger houdt het zorgen zo niet meer vol.

## What to say by phone

script-hello = Goedendag.
script-wmo = Ik wil een melding doen voor de Wmo, en ik heb daarvoor een plan gemaakt.
script-swt = Er is van alles tegelijk aan de hand. Daarom wil ik graag een gesprek met het wijkteam.
script-jeugd = Ik heb een vraag over opgroeien of opvoeden. Daarom wil ik graag een gesprek.
script-schuld = Ik heb problemen met geld. Daarom wil ik graag snel een gesprek.
script-name = Mijn naam is { $naam }.
script-end = Wie belt mij terug, en wanneer?

## On top of a letter that cannot wait; and where and when it was written

envelope-dated = { $plaats }, { $datum }
envelope-born = Geboren op
envelope-urgent = Haast: dit kan niet wachten.
envelope-urgent-leave = { $aantal ->
    [0] Haast: het huis moet vandaag, { $datum }, leeg.
    [one] Haast: het huis moet op { $datum } leeg. Dat is de dag na deze brief.
   *[other] Haast: het huis moet op { $datum } leeg. Dat is { $aantal } dagen na deze brief.
}
envelope-urgent-home = { $aantal ->
    [0] Haast: ik kom vandaag, { $datum }, thuis uit het ziekenhuis.
    [one] Haast: ik kom op { $datum } thuis uit het ziekenhuis. Dat is de dag na deze brief.
   *[other] Haast: ik kom op { $datum } thuis uit het ziekenhuis. Dat is { $aantal } dagen na deze brief.
}
envelope-urgent-home-wie = { $aantal ->
    [0] Haast: { $mijnWie } komt vandaag, { $datum }, thuis uit het ziekenhuis.
    [one] Haast: { $mijnWie } komt op { $datum } thuis uit het ziekenhuis. Dat is de dag na deze brief.
   *[other] Haast: { $mijnWie } komt op { $datum } thuis uit het ziekenhuis. Dat is { $aantal } dagen na deze brief.
}
