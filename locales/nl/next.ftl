### De volgende bezoeker van een gedeeld apparaat. Voor wie helpt, of voor wie net klaar is.

next-title = Is deze bezoeker klaar?
next-what = Wij wissen dan alle antwoorden en het plan. Niemand kan ze terughalen.
next-own = Eerst nog printen of een kopie meegeven? Ga dan terug.
next-wipe = Ja, wis alles
next-back = Nee, ga terug
next-done = Alles is gewist
next-gone-told = De antwoorden, het plan en de melding zijn weg.
next-gone-page = Het geheugen van deze pagina is leeg. Samenwijzer is opnieuw begonnen.
next-gone-stores = De browser bewaart niets van deze site.
next-gone-clipboard = Het klembord is leeg.
next-left-stores = De browser kon niet alles wissen. Sluit de browser helemaal af.
next-left-clipboard = Het klembord konden wij niet wissen. Kopieer een ander woord.
next-hand = Kijk zelf nog even
next-hand-paper = Ligt er nog papier bij de printer of op tafel? Geef het mee.
next-hand-downloads = Is er een bestand bewaard? Gooi het weg uit de map met downloads.
next-hand-own = Is er nog een ander venster open? Sluit het.
next-begin = Begin met de volgende bezoeker

## Meekijken in een tweede venster

mirror-title = Laat iemand meekijken
mirror-what = Zet een tweede venster op een ander scherm, of draai de tablet om. De ander leest daar mee in grote letters. Het blijft op dit apparaat.
mirror-act = Open het tweede venster
mirror-open = Het tweede venster is open. Sluit het als u klaar bent. Hier gaat niets verloren.
mirror-refused = De browser opent geen tweede venster. Sta pop-ups toe voor deze site en probeer het opnieuw.
