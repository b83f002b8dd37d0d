### Mijn kopie, in makkelijke woorden (taalniveau A2).

copy-lead = Een kopie is een bestand. Met de kopie gaat u later verder.
copy-holds = In de kopie staan al uw antwoorden. Ook antwoorden die u niet deelt.
copy-careful = Houd de kopie voor uzelf.
copy-locked-why = Alleen met de wachtzin kunt u de kopie lezen. Schrijf de wachtzin op. Bent u de wachtzin kwijt? Dan gaat de kopie niet meer open.
copy-make = Bedenk een wachtzin
copy-save-locked = Bewaar met wachtzin
copy-weak = Deze wachtzin is te kort. Neem 5 lange woorden.
copy-link = Bewaar een kopie
copy-load-lead = Kies uw bestand. Daarna ziet u wat er verandert. U kiest zelf of dat mag.
copy-not-read = Dit is geen kopie van Samenwijzer. Of het bestand is kapot.
copy-not-opened = De kopie gaat niet open. De wachtzin klopt niet. Of het bestand is kapot.
