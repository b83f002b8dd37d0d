### Mijn kopie: bewaren wat u vertelde, en er later mee verdergaan.


## Bewaren

copy-title = Mijn kopie
copy-lead = Een kopie is een bestand waarmee u later verdergaat.
copy-holds = In de kopie staat alles wat u heeft verteld, ook wat u niet deelt.
copy-careful = Geef de kopie niet weg, want voor de gemeente is er de melding.
copy-locked = Met een wachtzin
copy-locked-why = Alleen iemand met de wachtzin kan de kopie lezen. Schrijf de wachtzin daarom op. Bent u de wachtzin kwijt? Dan gaat de kopie niet meer open.
copy-make = Bedenk een wachtzin voor mij
copy-passphrase = Uw wachtzin
copy-save-locked = Bewaar met wachtzin
copy-open = Zonder wachtzin
copy-open-why = Iedereen die het bestand opent, kan alles lezen.
copy-save-open = Bewaar zonder wachtzin
copy-weak = Deze wachtzin is te makkelijk. Neem minstens 16 tekens, bijvoorbeeld 5 woorden.
copy-no-words = De woorden laden niet. Bedenk zelf 5 woorden die niet bij elkaar horen.
copy-no-lock = Een kopie met wachtzin lukt in deze browser niet, maar een gewone kopie wel.
copy-busy = Even geduld.
copy-saved = De kopie staat bij uw downloads. De naam is: mijn-kopie.
copy-not-saved = Bewaren lukt hier niet, maar uw antwoorden staan nog in dit venster.
copy-link = Bewaar een kopie en ga later verder

## De bladzijde van een kopie met een wachtzin

copy-cover-title = Kopie
copy-cover-what = Dit bestand is een kopie uit Samenwijzer, en de inhoud zit op slot.
copy-cover-how = Zo gaat u verder. Open Samenwijzer en kies “{ copy-load-link }”. Kies daar dit bestand en typ uw wachtzin.
copy-cover-else = Weet u de wachtzin niet meer? Dan kan niemand de kopie openen.

## Verdergaan

copy-load-title = Verder met mijn kopie
copy-load-lead = Kies het bestand dat u heeft bewaard. Er verandert pas iets als u dat wilt.
copy-file = Uw bestand
copy-load = Open de kopie
copy-not-read = Dit bestand is geen kopie van Samenwijzer, of het is beschadigd.
copy-too-large = Dit bestand is te groot. Een kopie is nooit groter dan 1 MB.
copy-not-opened = De kopie gaat niet open. De wachtzin klopt niet, of het bestand is beschadigd.
copy-preview = Dit verandert er
copy-same = In de kopie staat hetzelfde als wat u nu heeft verteld.
copy-newer = Deze kopie komt uit een nieuwere versie, dus niet alles komt mee.
copy-differs = Anders dan nu
copy-new = Komt erbij
copy-gone = Staat niet in de kopie en gaat weg
copy-dropped = Kan niet meer mee
copy-take = Ga verder met de kopie
copy-leave = Laat alles zoals het is
copy-what-place = Uw gemeente
copy-what-way = Hoe u begon
copy-what-story = Wat u zelf schreef
copy-what-plan = Uw plan
copy-what-person = Uw gegevens voor de melding
copy-what-danger = Vragen over gevaar
copy-what-other = Iets wat deze versie niet kent
