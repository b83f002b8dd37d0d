### Wat u kunt zeggen als u belt: één tot drie zinnen, in de mond van wie belt.
### say-<regel> hoort bij de regel die u daarheen stuurt. Heeft een regel geen eigen tekst, dan geldt de neutrale.
### -wie is voor wie belt over een ander. { $plan } is wat in het plan staat, in hele zinnen; het kan leeg zijn.
### Geen “u” of “uw” over wie spreekt. “…” vult wie belt zelf in.

## Neutral, by place

say-huisarts = { $plan } Kan ik een afspraak krijgen?
say-huisarts-wie = { $plan } Kan er een afspraak komen?
say-swt = { $plan } Wie kan er met mij meedenken?
say-werk-inkomen = { $plan } Welke hulp is er, en wat moet ik meenemen?
say-werk-inkomen-wie = { $plan } Welke hulp is er, en wat moet er mee?
say-other = Bel en vertel wat er is.
say-wmo = Ik wil een melding doen voor de Wmo. { $plan }
say-front = Ik bel voor { $mijnWie }.

## A – safety

say-r01 = Bel 112. Zeg waar u bent. Bellen lukt niet? Gebruik de app 112NL.
say-r03 = Bel 113, of chat op 113.nl. Zeg: “Ik denk aan de dood.”
say-r03-ik = Bel 113, of chat op 113.nl. Zeg: “Ik denk aan de dood.”
say-r03-wie = Bel 113, of chat op 113.nl. Zeg: “Ik maak mij zorgen om iemand.”
say-r05 = Ik heb vroeger geweld meegemaakt en wil daarover praten. Kan ik een afspraak krijgen?
say-r05-wie = Ik bel over geweld van vroeger. Kan er een afspraak komen?
say-r07 = Ik bel over iemand die pijn doet, of die de zorg niet geeft. Wat kan ik doen?
say-r07-bank = Iemand neemt geld op, maar dat mag niet. Kunt u de pas en de machtigingen blokkeren?
say-r09 = Bel eerst.
say-r10 = Ik maak mij zorgen om iemand in mijn straat.
say-r10-huisarts = Iemand is in de war. Kunt u vandaag meekijken?
say-r10-huisarts-wie = { $MijnWie } is in de war. Kunt u vandaag meekijken?
say-r11 = Ik doe een spoedmelding voor de Wmo. Vandaag is er namelijk geen zorg, eten of medicijn meer.
say-r11-mz = Ik doe een spoedmelding voor de Wmo, want de mantelzorger valt weg.
say-r12 = Ik hoor stemmen en het gaat niet goed. Kan er vandaag een arts kijken, of de crisisdienst?
say-r12-wie = { $MijnWie } is in de war en hoort stemmen. Kan er vandaag een arts kijken, of de crisisdienst?
say-r12-wachten = Het gaat zo slecht dat het niet kan wachten tot morgen. Kan er vandaag een arts kijken, of de crisisdienst?
say-r13 = Ik bel omdat iemand in de buurt dreigt. Ik wil de wijkagent graag spreken.
say-r14 = Ik bel over iemand op internet. Wat kan ik nu het beste doen?
say-r14-beelden = Ik bel over chantage met beelden. Wat kan ik nu het beste doen?
say-r15 = Iemand dwingt mij en ik ben bang. Daarom wil ik hulp.
say-r15-wie = Iemand dwingt een ander, en ik ben bang. Daarom wil ik hulp.
say-r18 = Thuis voelt het niet veilig. Daarom wil ik graag advies.

## B – urgent basic needs

say-r19 = Er is geen eigen plek om te wonen. Welke hulp is er, en kan er ook een briefadres komen?
say-r20 = Ik bel omdat er vannacht geen slaapplek is. Waar is nog plek?
say-r21 = Ik bel omdat er vannacht geen slaapplek is, en er zijn kinderen bij.
say-r22 = Ik ben … jaar en ik kan vannacht niet naar huis.
say-r22-wie = Een kind van … jaar kan vannacht niet naar huis.
say-r23 = Het huis moet leeg vanwege schulden, dus dit is een bedreigende situatie. Wanneer kan het gesprek zijn?
say-r23-datum = Het huis moet op { $datum } leeg vanwege schulden, dus dit is een bedreigende situatie. Wanneer kan het gesprek zijn?
say-r23-geen-schuld = Het huis moet leeg, maar niet door schulden. Wat kan er nog, en wanneer is de zitting?
say-r24 = De stroom, het gas, het water of de zorgverzekering stopt. Wanneer kan het gesprek zijn?
say-r25 = Er ligt beslag, of er komt een deurwaarder. Klopt de beslagvrije voet?
say-r26 = Er is vandaag geen geld voor eten. Kan er daarom een voorschot komen?
say-r27 = Ik bel over hulp na het ziekenhuis, want thuis is nog niets geregeld. Wie regelt dat?

## C – age and other laws

say-r28 = Het gaat weer slechter dan eerst. Kan er daarom snel een afspraak zijn?
say-r29 = Ik hoor stemmen. Kan er daarom snel een afspraak zijn?
say-r29-wie = { $MijnWie } hoort stemmen. Kan er daarom snel een afspraak zijn?
say-r30 = Ik ben … jaar en wil met iemand praten.
say-r30-wie = Ik maak mij zorgen over een kind van … jaar.
say-r31 = Ik heb een vraag over een kind van … jaar. { $plan }
say-r32 = Het loopt vast op school. Daarom wil ik een gesprek over wat kan helpen.
say-r32-thuis = Het loopt vast op school. Daarom wil ik een gesprek met school, leerplicht en het steunpunt samen.
say-r33 = Ik word 18 en wil een toekomstplan maken. Wie doet dat met mij?
say-r33-wie = { $MijnWie } wordt 18, dus er is een toekomstplan nodig. Wie maakt dat mee?
say-r35 = Ik bel over zorg uit de Wlz. Wie kan er met ons meedenken?
say-r36 = Er moet altijd iemand in de buurt zijn. Hoe kan ik daarvoor Wlz-zorg aanvragen?
say-r37 = { $plan } Heeft u plek?
say-r38 = { $plan } Kan het een dubbele afspraak worden?
say-r39 = Er is korte tijd hulp nodig. Wat mag ik lenen, en wat betaalt de verzekering?
say-r41 = Het lukt niet meer om de rekeningen te betalen. Wanneer kan er een gesprek zijn?
say-r41-geldfit = Het is lastig om het geld bij te houden. Wie kan er met mij meekijken?
say-r42 = Ik ben ondernemer, maar ik heb te weinig inkomen. Kan het Bbz helpen, of de IOAZ?
say-r42-wie = { $MijnWie } is ondernemer, maar heeft te weinig inkomen. Kan het Bbz helpen, of de IOAZ?
say-r43 = Het lukt niet om rond te komen van de AOW. Kan er een AIO-aanvulling komen?
say-r44 = { $plan } Wat moet er nu gebeuren?
say-r45 = Ik studeer, maar ik kom niet rond. Met wie kan ik daarover praten?
say-r45-wie = { $MijnWie } studeert, maar komt niet rond. Wie kan er meedenken?
say-r46 = Er is een arts nodig, maar er is geen verzekering.
say-r47 = Wie is de contactpersoon voor inburgering? { $plan }
say-r48 = Ik kom uit Oekraïne. { $plan } Wie kan mij helpen?
say-r48-wie = { $MijnWie } komt uit Oekraïne. { $plan } Wie kan helpen?
say-r49 = { $plan } Wilt u meekijken?
say-r59 = Beter worden kan niet meer. Wie kunnen wij altijd bellen, ook ’s nachts?
say-r60 = Een kind van … jaar heeft door een beperking extra zorg nodig. Wat kan de Jeugdwet daarvoor doen?
say-r61 = Ik bel over een ander huis. Hoe werkt inschrijven, en is er ook urgentie mogelijk?
say-r62 = Er is vaak overlast van de buren, en ik heb opgeschreven wanneer. Wat is eraan te doen?
say-r63 = { $plan } Ik wil goede afspraken maken.
say-r63-wie = { $plan } Er zijn goede afspraken nodig.
say-r64 = Ik bel over vrijkomen uit detentie. Er is veel te regelen: ID, adres, inkomen, zorgverzekering.
say-r65 = Ik zorg voor een kind van een ander. Kan dat pleegzorg worden?
say-r65-wie = { $MijnWie } zorgt voor een kind van een ander. Kan dat pleegzorg worden?
say-r66 = Ik bel over een zwangerschap of jonge baby. Kan er snel een afspraak zijn?
say-r67 = Ik maak mij zorgen om { $mijnWie }. Kan er een keer iemand langsgaan?
say-r67-nee = { $MijnWie } wil geen hulp, maar ik maak mij wel zorgen.
say-r68 = Het huis is te vol geworden. Wie kan er in kleine stappen bij helpen?
say-r69 = Ik bel over gokken. Wie kan er helpen bij stoppen?
say-r70 = Er is een onderzoek van Veilig Thuis of jeugdbescherming. Wie kan er met mij meegaan?
say-r71 = { $plan } Welke hulp is er?
say-r73 = Ik heb een vraag over verblijf. Wie kan er met mij meedenken?

## D – how much there is at once

say-r16 = { $plan } Zo kan het niet langer, dus ik wil deze week iemand spreken.
say-r16-wie = { $plan } Zo kan het niet langer. Kan er daarom deze week een gesprek zijn?
say-r17 = De aanvraag ligt al een tijd stil. Wie kan daarover beslissen?
say-r17-weken = De aanvraag ligt al { $weken } weken stil. Wie kan daarover beslissen?
say-r17-hulp = De hulp die er is, helpt niet genoeg of stopt. Wie kan daarover beslissen?
say-r34 = Er spelen verschillende dingen tegelijk. { $plan } Kan er daarom één gesprek over alles komen?
say-r51 = Er spelen verschillende dingen tegelijk. { $plan } Kan er daarom één gesprek over alles komen?
say-r52 = Er spelen verschillende dingen tegelijk. { $plan } Kan er daarom één gesprek over alles komen?
say-r53 = Het overzicht is weg. { $plan } Kan er daarom één gesprek over alles komen?
say-r54 = Er wonen kinderen in huis. Kan er daarom één plan komen, met één vaste persoon?
say-r57 = Kan er iemand meekijken die veel weet van { $wat }?

## Modifiers

say-m1 = Ik zorg voor iemand, en dat is zwaar. Welke steun is er voor mij?
say-m1-ander = Iemand zorgt voor mij, maar dat wordt te zwaar. Welke steun is er?
say-m2 = Zo is het zorgen niet vol te houden. Kan er deze week iemand meekijken?
say-m3 = Ik ben jong en zorg thuis voor iemand. Met wie kan ik daarover praten?
say-m8 = Ik ben het niet eens met een besluit. Hoe maak ik bezwaar?
say-m8-wie = { $MijnWie } is het niet eens met een besluit. Hoe gaat bezwaar maken?
say-m9 = Ik wil vertellen hoe het is gegaan, want ik heb een klacht.
say-m14 = Bellen is lastig. Kan het ook met e-mail, aan de balie of met een tolk?
say-m17 = Ik ben het niet eens met een besluit. Kunt u er nog eens naar kijken?
