### Een concept op het eigen apparaat: vanzelf bewaard, op slot met de wachtzin. Staat uit tot iemand het aanzet.

draft-title = Vanzelf bewaren op dit apparaat
draft-why = Sluit u het venster? Dan bent u niets kwijt. Met uw wachtzin gaat u later verder.
draft-careful = Iedereen die dit apparaat gebruikt, kan zien dat er iets bewaard is. Alleen met de wachtzin kan iemand het ook lezen.
draft-not-safe = Is er iemand die niets mag weten? Zet dit dan niet aan.
draft-start = Bewaar vanaf nu vanzelf
draft-busy = Even geduld.
draft-on = Wij bewaren vanzelf op dit apparaat. Schrijf uw wachtzin op.
draft-failed = Bewaren lukt hier niet. Uw antwoorden staan nog in dit venster.
draft-stop = Stop en wis wat bewaard is
draft-stopped = Wat bewaard was, is gewist. Uw antwoorden staan nog in dit venster.

## Wie terugkomt

draft-found = Op dit apparaat is iets bewaard
draft-found-how = U gaat verder met uw wachtzin. Is het niet van u? Laat het dan staan.
draft-open = Ga verder waar u was
draft-erase = Wis wat bewaard is

je-draft-why = Sluit je het venster? Dan ben je niets kwijt. Met je wachtzin ga je later verder.
je-draft-on = Wij bewaren vanzelf op dit apparaat. Schrijf je wachtzin op.
je-draft-failed = Bewaren lukt hier niet. Je antwoorden staan nog in dit venster.
je-draft-stopped = Wat bewaard was, is gewist. Je antwoorden staan nog in dit venster.
je-draft-found-how = Je gaat verder met je wachtzin. Is het niet van jou? Laat het dan staan.
je-draft-open = Ga verder waar je was
