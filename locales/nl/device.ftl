### Who may see this device, leaving at once, and what stays behind. Never what the page is about.

mode-title = Wie gebruikt dit apparaat?
mode-shared = Gedeelde computer, of iemand kan meekijken
mode-own = Alleen ik: mijn eigen apparaat
leave-by-button = Snel weg? Druk op “Verlaat deze site”.
leave-by-keys = Of druk 3 keer op Shift.
next-visitor = Volgende bezoeker

## Wiping a device that nobody touches any more

idle-title = Automatisch wissen
idle-why = Doet u { $aantal } minuten niets? Dan vragen wij of u er nog bent. Daarna wissen wij alles.
idle-warning = Bent u er nog? Druk dan op een toets of tik op het scherm. Anders wissen wij zo alles.
idle-seconds = { $aantal ->
    [one] Nog 1 seconde
   *[other] Nog { $aantal } seconden
}
idle-here = Ik ben er nog
idle-switch-off = Niet automatisch wissen
idle-goes-on = Goed, u kunt verder, want er is niets gewist.
idle-off = Wij wissen nu niet meer automatisch. Wis daarom zelf alles als u klaar bent.
idle-close = Sluit dit
idle-wiped = Omdat er hier een tijd niets gebeurde, hebben wij alles gewist. Zo leest niemand anders mee.

## What stays behind when something is taken along

behind-title = Wat er achterblijft
behind-print = Een print blijft liggen tot iemand hem pakt, dus haal hem meteen op. De printer kan ook een kopie bewaren.
behind-print-act = Toch printen
behind-copy = De tekst blijft na het kopiëren bewaard. Iedereen die hier daarna plakt, kan hem lezen. Kopieer daarom aan het eind iets anders.
behind-copy-act = Toch kopiëren
behind-save = Het bestand blijft staan bij de downloads. Iedereen die dit apparaat gebruikt, kan het openen. Gooi het daarom weg voordat u stopt.
behind-save-act = Toch bewaren

## What was measured: tests/data/traces.json

gone-title = Dit blijft niet achter als u weggaat
gone-back = Met de knop Terug ziet niemand wat u heeft verteld.
gone-stores = De browser bewaart geen gegevens van deze site.
stays-title = Dit kan wel achterblijven
stays-history = In de geschiedenis van de browser staat dat u deze site heeft bezocht. Waar het over ging, staat er niet bij.
stays-download = Een bestand dat u bewaart, blijft bij de downloads staan. Het heet: mijn-plan.
stays-clipboard = Tekst die u kopieert, blijft bewaard tot iemand iets anders kopieert.
stays-print = Een print kan blijven liggen, en de printer kan een kopie bewaren.
stays-spyware = Een verborgen programma op dit apparaat kan meelezen (spyware). Dat kunnen wij niet zien.
stays-network = De persoon die het internet beheert, kan zien welke sites u bezoekt.
stays-managed = Is het apparaat van een ander? Dan kan die vaak zien wat u doet.
