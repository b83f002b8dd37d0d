### My steps: what somebody chose to do, how he begins, who helps, when, how it went, and what changed since.
### What stands on the sheet and in the plan is in the first person: it is his.

more-steps = Mijn stappen
    .hint = Wat u gaat doen, wanneer, en wie er helpt
more-steps-act = Bekijk mijn stappen
steps-title = Mijn stappen
steps-lead = Dit heeft u gekozen. Begin klein, want één stap deze week is genoeg. Alles mag leeg blijven.
steps-none = U heeft nog niets gekozen om te doen. Kies een stap die bij u past.
steps-choose = Bekijk wat bij mij past
steps-first = Zo begin ik deze week
steps-who = Wie helpt mij?
steps-who-pick = Iemand uit uw kring
steps-day = Wanneer doet u dit?
steps-day-pick = Kies een dag
steps-day-change = Wijzig de dag
steps-day-remove = Verwijder de dag
steps-day-keep = Bewaar de dag
steps-day-is = Op { $dag }.
steps-label = { $wat }: { $stap }
steps-went = Hoe is het gegaan?
steps-helped = Het heeft geholpen
steps-not = Het heeft niet geholpen
steps-later = Nog niet gedaan
steps-aside = Niet alles werkt voor iedereen. Wilt u deze stap niet meer zien? In uw plan staat dan dat u dit heeft geprobeerd.
steps-aside-act = Laat deze stap niet meer zien
error-day-gone = Deze dag is voorbij. Kies een dag die nog komt.

## On the sheet and in the plan

steps-sheet-intro = Dit ga ik doen, één stap tegelijk.
steps-sheet-first = Zo begin ik: { $eerst }
steps-sheet-who = Wie mij helpt: { $wie }
steps-sheet-day = Wanneer: { $dag }
steps-sheet-helped = Dit heeft geholpen.
steps-sheet-not = Dit heeft niet geholpen.
steps-sheet-later = Dit heb ik nog niet gedaan.
plan-own-steps = Mijn stappen
plan-own-change = Wijzig dit

## In a calendar; what is written there says nothing about what it is

steps-agenda-text = U kunt de dagen in uw agenda zetten. Er staat alleen bij: “Niet vergeten”.
steps-agenda-event = Niet vergeten

## What changed since the last time

since-title = Sinds de vorige keer
since-lead = U bent verder gegaan met uw kopie van { $dag }. Dit is sindsdien anders.
since-lead-unknown = U bent verder gegaan met uw kopie. Dit is sindsdien anders.
since-same = U bent verder gegaan met uw kopie. U ziet dezelfde stappen als de vorige keer.
since-came = Dit is erbij gekomen
since-gone = Dit past nu niet meer
since-changed = Eerder zei u: “{ $eerst }”. Nu zegt u: “{ $nu }”.
since-new = Nu zegt u: “{ $nu }”.
since-open = Eerder zei u: “{ $eerst }”. Nu staat die vraag open.
since-other = Dat komt door een ander antwoord.
since-decision = Dat komt door wat u over stappen heeft gezegd.
since-time = Dat komt doordat er tijd voorbij is.

## To the young

je-more-steps =
    .hint = Wat je gaat doen, wanneer, en wie er helpt
je-steps-lead = Dit heb je gekozen. Begin klein, want één stap deze week is genoeg. Alles mag leeg blijven.
je-steps-none = Je hebt nog niets gekozen om te doen. Kies een stap die bij je past.
je-steps-who-pick = Iemand uit je kring
je-steps-day = Wanneer doe je dit?
je-steps-aside = Niet alles werkt voor iedereen. Wil je deze stap niet meer zien? In je plan staat dan dat je dit hebt geprobeerd.
je-steps-agenda-text = Je kunt de dagen in je agenda zetten. Er staat alleen bij: “Niet vergeten”.
je-since-lead = Je bent verder gegaan met je kopie van { $dag }. Dit is sindsdien anders.
je-since-lead-unknown = Je bent verder gegaan met je kopie. Dit is sindsdien anders.
je-since-same = Je bent verder gegaan met je kopie. Je ziet dezelfde stappen als de vorige keer.
je-since-changed = Eerder zei je: “{ $eerst }”. Nu zeg je: “{ $nu }”.
je-since-new = Nu zeg je: “{ $nu }”.
je-since-open = Eerder zei je: “{ $eerst }”. Nu staat die vraag open.
je-since-decision = Dat komt door wat je over stappen hebt gezegd.
