### Voordat alles wordt gewist.

erase-text = Uw antwoorden en uw plan zijn dan weg. Ze komen niet terug.
