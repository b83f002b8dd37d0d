### Wat de app leest in eigen woorden, om na te kijken. Er geldt niets voordat iemand op de knop drukt.
###
### Een regel bij een vinkje is de app die tegen de bewoner praat: "U zorgt voor uw moeder". Met -wie: over een ander.

## De bladzijde

read-title = Wij lezen dit in uw woorden. Klopt dat?
read-change = Verander mijn woorden
read-correct = Klopt iets niet? Haal dan het vinkje weg. Is er nog meer? Dat kunt u hierna vertellen.
read-go-on = Zo klopt het, verder
read-next = Hierna komen nog een paar korte vragen. Er is niets verstuurd.
read-nothing = Vertel ons waar het over gaat
read-nothing-more = Wij lezen verder niets in uw woorden. Op de volgende bladzijde kiest u zelf.
read-without-who = U heeft dit vinkje weggehaald. Daarom vullen wij over deze persoon nu niets in.

## Over wie

read-about-you = Over u
read-about-somebody = Dit is er aan de hand
read-topics = Hier gaat het over
read-who-zelf = Het gaat over uzelf
read-who-ouder = Het gaat over uw kind
read-who-ouder-wie = Het gaat over { $wie }
read-who-mantelzorger = U zorgt voor iemand
read-who-mantelzorger-wie = U zorgt voor { $wie }
read-who-ander = U maakt zich zorgen om iemand
read-who-ander-wie = U maakt zich zorgen om { $wie }
read-who-professional = U helpt iemand vanuit uw werk
read-who-professional-wie = U helpt { $wie } vanuit uw werk
read-for-naaste = U zoekt hulp voor de ander
read-for-naaste-wie = U zoekt hulp voor { $wie }
read-for-mijzelf = U zoekt hulp voor uzelf
read-for-beiden = U zoekt hulp voor u allebei
read-for-beiden-wie = U zoekt hulp voor { $wie } en voor uzelf

## Wat niet te lezen is

read-two-people = U noemt meer dan één persoon. Wij gaan nu uit van de eerste.
read-age = De leeftijd in uw woorden past hier niet bij. Daarom vullen wij die niet in.
read-no-year = Bij een datum staat geen jaar. Kijk of het jaar hieronder klopt.
read-past = Een datum in uw woorden is al voorbij. Daarom vullen wij die niet in.
read-signs = Wij zien nog geen woorden.
read-long = Uw tekst is lang, dus wij lezen alleen de eerste 4.000 letters.
read-chosen-before = U heeft eerder iets anders gekozen. Laat u het vinkje staan? Dan gaat het over u.
read-chosen-before-wie = U heeft eerder iets anders gekozen. Laat u het vinkje staan? Dan gaat het over { $wie }.
read-you-too = U vertelt ook iets over uzelf, maar dat vullen wij hier niet in.
read-you-too-wie = U vertelt ook iets over uzelf, maar de vragen hierna gaan over { $wie }.

## Een andere taal

read-language-unknown = Dit is misschien geen Nederlands. Wij lezen hier alleen Nederlands, dus kies zelf waar het over gaat.
