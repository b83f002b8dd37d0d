### Voor de volgende bezoeker, en voor wie meekijkt.

next-what = Wij halen alle antwoorden en het plan weg. Ze komen niet terug.
next-own = Eerst nog printen of een kopie maken? Ga dan terug.
next-wipe = Ja, haal alles weg
next-done = Alles is weg
next-gone-page = Deze pagina weet niets meer. Samenwijzer begint opnieuw.
next-gone-clipboard = Wat gekopieerd was, is weg.
next-left-stores = Niet alles is weg. Sluit de browser. De browser is het programma waarmee u dit leest.
je-next-left-stores = Niet alles is weg. Sluit de browser. De browser is het programma waarmee je dit leest.
next-left-clipboard = Kopieer een ander woord. Wij konden niet weghalen wat gekopieerd is.
next-hand = Kijk nog even rond
next-hand-paper = Ligt er papier bij de printer of op tafel? Geef het mee.
next-hand-downloads = Staat er nog een bestand bij downloads? Gooi het weg.
next-hand-own = Is er nog een venster open? Sluit het.
mirror-what = Zet een tweede venster op een ander scherm. Of draai de tablet om. De ander leest mee in grote letters. Het blijft op dit apparaat.
mirror-open = Het tweede venster is open. Bent u klaar? Sluit het dan. U verliest niets.
je-mirror-open = Het tweede venster is open. Ben je klaar? Sluit het dan. Je verliest niets.
mirror-refused = De browser opent geen venster. Zijn pop-ups verboden? Sta ze toe. Probeer het dan nog een keer.
