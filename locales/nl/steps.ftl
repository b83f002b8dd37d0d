### My steps: what somebody chose to do, how he begins, who helps, when, how it went, and what changed since.
### What stands on the sheet and in the plan is in the first person: it is his.

more-steps = Mijn stappen
    .hint = Wat u gaat doen, wanneer, en wie er helpt
more-steps-act = Bekijk mijn stappen
steps-title = Mijn stappen
steps-lead = Dit koos u. Begin klein: één stap deze week is genoeg. Alles mag leeg blijven.
steps-none = U koos nog niets om te doen. Kies een stap bij wat bij u past.
steps-choose = Bekijk wat bij mij past
steps-first = Zo begin ik deze week
steps-who = Wie helpt mij?
steps-who-pick = Iemand uit uw kring
steps-day = Wanneer doet u dit?
steps-day-pick = Kies een dag
steps-day-change = Wijzig de dag
steps-day-remove = Haal de dag weg
steps-day-keep = Bewaar de dag
steps-day-is = Op { $dag }.
steps-label = { $wat }: { $stap }
steps-went = Hoe ging het?
steps-helped = Het hielp
steps-not = Het hielp niet
steps-later = Nog niet gedaan
steps-aside = Iets werkt niet altijd. U kunt deze stap opzij zetten. Hij staat dan in uw plan als geprobeerd.
steps-aside-act = Zet opzij
error-day-gone = Deze dag is voorbij. Kies een dag die nog komt.

## On the sheet and in the plan

steps-sheet-intro = Dit ga ik doen. Eén stap tegelijk.
steps-sheet-first = Zo begin ik: { $eerst }
steps-sheet-who = Wie mij helpt: { $wie }
steps-sheet-day = Wanneer: { $dag }
steps-sheet-helped = Dit hielp.
steps-sheet-not = Dit hielp niet.
steps-sheet-later = Dit deed ik nog niet.
plan-own-steps = Mijn stappen
plan-own-change = Wijzig dit

## In a calendar; what is written there says nothing about what it is

steps-agenda-text = U kunt de dagen in uw agenda zetten. Er staat alleen bij: “Niet vergeten”.
steps-agenda-event = Niet vergeten

## What changed since the last time

since-title = Sinds de vorige keer
since-lead = U ging verder met uw kopie van { $dag }. Dit is sindsdien anders.
since-lead-unknown = U ging verder met uw kopie. Dit is sindsdien anders.
since-same = U ging verder met uw kopie. Er past nog hetzelfde bij wat u vertelde.
since-came = Dit kwam erbij
since-gone = Dit past nu niet meer
since-changed = Eerder zei u: “{ $eerst }”. Nu zegt u: “{ $nu }”.
since-new = Nu zegt u: “{ $nu }”.
since-open = Eerder zei u: “{ $eerst }”. Nu staat die vraag open.
since-other = Door een ander antwoord.
since-decision = Door wat u over stappen zei.
since-time = Door de tijd die voorbijging.

## To the young

je-more-steps =
    .hint = Wat je gaat doen, wanneer, en wie er helpt
je-steps-lead = Dit koos je. Begin klein: één stap deze week is genoeg. Alles mag leeg blijven.
je-steps-none = Je koos nog niets om te doen. Kies een stap bij wat bij je past.
je-steps-who-pick = Iemand uit je kring
je-steps-day = Wanneer doe je dit?
je-steps-aside = Iets werkt niet altijd. Je kunt deze stap opzij zetten. Hij staat dan in je plan als geprobeerd.
je-steps-agenda-text = Je kunt de dagen in je agenda zetten. Er staat alleen bij: “Niet vergeten”.
je-since-lead = Je ging verder met je kopie van { $dag }. Dit is sindsdien anders.
je-since-lead-unknown = Je ging verder met je kopie. Dit is sindsdien anders.
je-since-same = Je ging verder met je kopie. Er past nog hetzelfde bij wat je vertelde.
je-since-changed = Eerder zei je: “{ $eerst }”. Nu zeg je: “{ $nu }”.
je-since-new = Nu zeg je: “{ $nu }”.
je-since-open = Eerder zei je: “{ $eerst }”. Nu staat die vraag open.
je-since-decision = Door wat je over stappen zei.
