draft-why = Sluit u dit venster? Uw antwoorden blijven bewaard. U leest ze weer met uw wachtzin.
draft-careful = Een ander ziet dat er iets bewaard is. Hij kan het niet lezen. Dat kan alleen met de wachtzin.
draft-failed = Bewaren lukt niet. Uw antwoorden staan nog in dit venster.
draft-found-how = Typ uw wachtzin. Dan gaat u verder. Is het niet van u? Doe dan niets.

je-draft-why = Sluit je dit venster? Je antwoorden blijven bewaard. Je leest ze weer met je wachtzin.
je-draft-failed = Bewaren lukt niet. Je antwoorden staan nog in dit venster.
je-draft-found-how = Typ je wachtzin. Dan ga je verder. Is het niet van jou? Doe dan niets.
