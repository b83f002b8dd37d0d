### Makkelijke teksten (taalniveau A2) bij de antwoorden. Wat hier niet staat, komt uit de gewone tekst.
### Dezelfde regels als daar: eerste persoon, hoofdletter, geen punt aan het eind, geen "u" of "je".
### Een -nee staat ook voor "niet aangekruist". Die tekst klopt dus ook als het niet speelt.

## Per leefgebied: hoe het gaat, hulp en wens

## Over wie het gaat

## Veiligheid

## Wat haast heeft

## Zorg en behandeling

## De mensen om iemand heen. De zinnen bij mzLast passen bij wie zorgt en bij wie zorg krijgt.

said-mzlast-goed = Het zorgen lukt goed
said-mzlast-kan-niet-meer = Het zorgen lukt niet meer

said-mzvaltweg-ja = Vandaag of morgen kan de mantelzorger niet meer zorgen
said-mzvaltweg-nee = De zorg van mensen dichtbij stopt nu niet

## Taal, lezen en gesprekken

## Overzicht

said-overzicht-alles-tegelijk = Er gebeurt heel veel tegelijk
said-overzicht-helpers = Verschillende mensen helpen, maar niemand ziet alles
## Jong zijn en school

## Wat er al gebeurd is

## Als er een deskundige nodig kan zijn
