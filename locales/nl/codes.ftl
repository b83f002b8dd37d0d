### Overdragen van scherm naar camera, met QR-codes.

codes-title = Naar een ander apparaat, met een QR-code
codes-what = Dit gaat mee naar het andere apparaat:
codes-lock = Met een code van 6 cijfers
codes-show = Toon de QR-codes
codes-how = Open Samenwijzer op het andere apparaat. Kies daar: “Verder met mijn kopie”, en dan de camera.
codes-code = Typ deze code op het andere apparaat: { $code }
codes-picture = QR-code
codes-count = Code { $nummer } van { $aantal }
codes-run = Laat de codes automatisch wisselen
codes-next = Volgende
codes-stop = Stop
codes-not-shown = Dit lukt hier niet. Bewaar dan een kopie als bestand.
codes-read-title = Van een ander scherm
codes-read-what = Staan er QR-codes op een ander scherm? Dan leest de camera ze. Het beeld blijft op dit apparaat.
codes-read = Scan met de camera
codes-hold = Houd de camera voor de QR-code.
codes-have = { $nummer } van { $aantal } gelezen. Houd de camera stil.
codes-no-camera = Wij kunnen de camera niet gebruiken. Kies daarom een bestand.
codes-digits = De code van 6 cijfers
