codes-how = Pak het andere apparaat. Open Samenwijzer. Kies: “Verder met mijn kopie”. Kies dan de camera.
codes-read-what = Ziet u QR-codes op een ander scherm? De camera kan ze lezen. Het beeld blijft op dit apparaat.
je-codes-read-what = Zie je QR-codes op een ander scherm? De camera kan ze lezen. Het beeld blijft op dit apparaat.
codes-have = { $nummer } van { $aantal } gelezen. Beweeg niet.
