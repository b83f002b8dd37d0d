### Een concept op het eigen apparaat: vanzelf bewaard, op slot met de wachtzin. Staat uit tot iemand het aanzet.

draft-title = Automatisch bewaren op dit apparaat
draft-why = Als u het venster sluit, bent u niets kwijt. Met uw wachtzin gaat u later verder.
draft-careful = Iedereen die dit apparaat gebruikt, kan zien dat er iets bewaard is. Alleen met de wachtzin kan iemand het ook lezen.
draft-not-safe = Is er iemand die niets mag weten? Zet dit dan niet aan.
draft-start = Bewaar vanaf nu automatisch
draft-busy = Even geduld.
draft-on = Wij bewaren alles nu automatisch op dit apparaat. Schrijf daarom uw wachtzin op.
draft-failed = Bewaren lukt hier niet, maar uw antwoorden staan nog in dit venster.
draft-stop = Stop en wis wat bewaard is
draft-stopped = Wat bewaard was, is gewist, maar uw antwoorden staan nog in dit venster.

## Wie terugkomt

draft-found = Op dit apparaat is iets bewaard
draft-found-how = U gaat verder met uw wachtzin. Is het niet van u? Laat het dan staan.
draft-open = Ga verder waar u was
draft-erase = Wis wat bewaard is

je-draft-why = Als je het venster sluit, ben je niets kwijt. Met je wachtzin ga je later verder.
je-draft-on = Wij bewaren alles nu automatisch op dit apparaat. Schrijf daarom je wachtzin op.
je-draft-failed = Bewaren lukt hier niet, maar je antwoorden staan nog in dit venster.
je-draft-stopped = Wat bewaard was, is gewist, maar je antwoorden staan nog in dit venster.
je-draft-found-how = Je gaat verder met je wachtzin. Is het niet van jou? Laat het dan staan.
je-draft-open = Ga verder waar je was
