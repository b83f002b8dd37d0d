draft-why = Sluit u dit venster? Dan blijven uw antwoorden bewaard. U leest ze weer met uw wachtzin.
draft-careful = Een ander ziet dat er iets bewaard is. Lezen kan alleen met de wachtzin.
draft-failed = Bewaren lukt niet. Uw antwoorden staan nog in dit venster.
draft-found-how = Typ uw wachtzin, dan gaat u verder. Is het niet van u? Doe dan niets.

je-draft-why = Sluit je dit venster? Dan blijven je antwoorden bewaard. Je leest ze weer met je wachtzin.
je-draft-failed = Bewaren lukt niet. Je antwoorden staan nog in dit venster.
je-draft-found-how = Typ je wachtzin, dan ga je verder. Is het niet van jou? Doe dan niets.
