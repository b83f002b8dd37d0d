### De volgende bezoeker van een gedeeld apparaat. Voor wie helpt, of voor wie net klaar is.

next-title = Is deze bezoeker klaar?
next-what = Wij wissen dan alle antwoorden en het plan. Daarna kan niemand ze terughalen.
next-own = Is er nog iets te printen, of een kopie mee te geven? Ga dan terug.
next-wipe = Ja, wis alles
next-back = Nee, ga terug
next-done = Alles is gewist
next-gone-told = De antwoorden, het plan en de melding zijn weg.
next-gone-page = Het geheugen van deze pagina is leeg. Samenwijzer is opnieuw begonnen.
next-gone-stores = De browser bewaart niets van deze site.
next-gone-clipboard = Er is geen gekopieerde tekst meer.
next-left-stores = De browser kon niet alles wissen, dus sluit de browser helemaal af.
next-left-clipboard = Gekopieerde tekst konden wij niet wissen. Kopieer daarom een ander woord.
next-hand = Kijk zelf nog even
next-hand-paper = Ligt er nog papier bij de printer of op tafel? Geef het dan mee.
next-hand-downloads = Is er een bestand bewaard? Gooi het dan weg uit de map met downloads.
next-hand-own = Is er nog een ander venster open? Sluit het dan.
next-begin = Begin met de volgende bezoeker

## Meekijken in een tweede venster

mirror-title = Laat iemand meekijken
mirror-what = Zet een tweede venster op een ander scherm, of draai de tablet om. De ander leest daar mee in grote letters. Het blijft op dit apparaat.
mirror-act = Open het tweede venster
mirror-open = Het tweede venster is open. Sluit het als u klaar bent, want hier gaat niets verloren.
mirror-refused = De browser opent geen tweede venster. Sta pop-ups toe voor deze site en probeer het opnieuw.
