### De melding versturen, alleen bij een gemeente die dat kan ontvangen.

send-lead = Met een melding vraagt u de gemeente om hulp. Hieronder staat precies wat u meeneemt. U doet de melding zelf. Dat kan met deze tekst, aan de telefoon, aan het loket of hier.

send-title = Versturen naar gemeente { $plaats }
send-how = U ziet eerst precies wat wij versturen. U mag ook bellen of langsgaan.
send-show = Bekijk wat wij versturen
send-goes = Alleen dit gaat naar de gemeente.
send-exact = Letterlijk wat de gemeente krijgt
send-stays = Op dit apparaat blijft er niets van staan, maar de gemeente bewaart wat u stuurt.
send-act = Verstuur mijn melding nu
send-not = Verstuur niets
send-busy = Wij versturen uw melding. Even geduld.

## Wat ervan kwam

send-confirmed = De melding is verstuurd, en de gemeente heeft die ontvangen.
send-confirmed-how = Print deze pagina of bewaar uw kopie, want dan heeft u het bewijs. Hoort u niets? Bel dan de gemeente.
send-unsure = Wij weten niet zeker of de melding is aangekomen.
send-unsure-how = Probeer het opnieuw, want uw melding telt dan maar één keer. U kunt ook bellen en vragen of de gemeente uw melding heeft.
send-not-sent = Het versturen is mislukt, dus de gemeente heeft uw melding nog niet.
send-not-sent-how = Probeer het later opnieuw, want wat u heeft geschreven, staat er nog. U kunt ook bellen, langsgaan of de tekst printen.
send-again = Probeer opnieuw

## Op papier en in de kopie

send-said = Verstuurd naar de gemeente
send-said-confirmed = Ik heb mijn melding verstuurd. De gemeente heeft die ontvangen op { $datum } om { $tijd }. Het nummer is { $nummer }.
send-said-given = Ik heb mijn melding verstuurd op { $datum }. De gemeente heeft dat bevestigd.
send-said-unsure = Ik heb geprobeerd mijn melding te sturen op { $datum }. Het is niet zeker of die is aangekomen.
send-receipt = Gemaakt op { $datum } met Samenwijzer { $versie }, inhoud van { $inhoud }. Dit is voor de gemeente.

## Op de pagina over privacy

send-leaves-title = Wat verlaat dit apparaat? Alleen wat u zelf verstuurt
send-leaves = Op de pagina van uw melding kunt u de tekst naar de gemeente sturen. U ziet eerst precies wat er gaat, en verder gaat er niets weg.

je-send-lead = Met een melding vraag je de gemeente om hulp. Hieronder staat precies wat je meeneemt. Je doet de melding zelf. Dat kan met deze tekst, aan de telefoon, aan het loket of hier.
je-send-how = Je ziet eerst precies wat wij versturen. Je mag ook bellen of langsgaan.
je-send-stays = Op dit apparaat blijft er niets van staan, maar de gemeente bewaart wat je stuurt.
je-send-busy = Wij versturen je melding. Even geduld.
je-send-confirmed-how = Print deze pagina of bewaar je kopie, want dan heb je het bewijs. Hoor je niets? Bel dan de gemeente.
je-send-unsure-how = Probeer het opnieuw, want je melding telt dan maar één keer. Je kunt ook bellen en vragen of de gemeente je melding heeft.
je-send-not-sent = Het versturen is mislukt, dus de gemeente heeft je melding nog niet.
je-send-not-sent-how = Probeer het later opnieuw, want wat je hebt geschreven, staat er nog. Je kunt ook bellen, langsgaan of de tekst printen.
je-send-leaves-title = Wat verlaat dit apparaat? Alleen wat je zelf verstuurt
je-send-leaves = Op de pagina van je melding kun je de tekst naar de gemeente sturen. Je ziet eerst precies wat er gaat, en verder gaat er niets weg.
