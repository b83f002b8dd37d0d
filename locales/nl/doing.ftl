### Doing something for somebody else (REQ-06, REQ-16, REQ-24, REQ-45): an invitation, never a condition.

more-doing = Iets doen voor een ander
    .hint = Kies iets kleins dat bij u past. Het hoeft niet.
more-doing-act = Kies iets kleins om te doen

doing-title = Iets doen voor een ander
doing-lead = Wat u kunt, kan een ander blij maken. Dit is een uitnodiging, dus het hoeft niet.
doing-free = U hoeft niets terug te doen voor hulp. Een melding (uw vraag om hulp) mag altijd.
doing-benefit = Heeft u een uitkering?
    .text = Overleg met uw contactpersoon voordat u begint. Vrijwilligerswerk mag vaak, maar het mag geen betaald werk vervangen. U moet ook werk kunnen blijven zoeken.
doing-heavy = U heeft het nu zwaar, dus denk eerst aan uzelf. Iets doen voor een ander kan later ook nog.
doing-offers = Dit past bij u
doing-none = Hierbij past nu niets uit deze lijst. Kies dan iets anders, of schrijf zelf iets op.
doing-want = Dit wil ik doen
doing-wanted = Dit ga ik doen
doing-words = Wat wilt u zelf doen voor een ander?
    .hint = Iets kleins is genoeg.
doing-where = Waar kunt u dit doen?

doing-document = Wat ik wil doen
    .intro = Dit kies ik zelf. Het hoeft niet.
doing-said-chosen = Dit wil ik doen
doing-said-picked = Dit past bij mij
doing-room = Wie ik bel, en wanneer
plan-offer = Voor een ander wil ik dit doen: { $stap }

je-more-doing =
    .hint = Kies iets kleins dat bij jou past. Het hoeft niet.
je-doing-lead = Wat je kunt, kan een ander blij maken. Dit is een uitnodiging, dus het hoeft niet.
je-doing-free = Je hoeft niets terug te doen voor hulp. Een melding (je vraag om hulp) mag altijd.
je-doing-benefit = Heb je een uitkering?
    .text = Overleg met je contactpersoon voordat je begint. Vrijwilligerswerk mag vaak, maar het mag geen betaald werk vervangen. Je moet ook werk kunnen blijven zoeken.
je-doing-heavy = Je hebt het nu zwaar, dus denk eerst aan jezelf. Iets doen voor een ander kan later ook nog.
je-doing-offers = Dit past bij jou
je-doing-words = Wat wil je zelf doen voor een ander?
je-doing-where = Waar kun je dit doen?

## What can be picked

doing-graag = Wat doet u graag?
doing-graag-mensen = Praten en luisteren
doing-graag-handen = Iets maken of repareren
doing-graag-buiten = Buiten zijn
doing-graag-koken = Koken of bakken
doing-graag-uitleggen = Iets uitleggen
doing-graag-dieren = Iets met dieren doen
doing-tijd = Hoeveel tijd heeft u?
doing-tijd-keer = Eén keer
doing-tijd-uur = Een uur per week
doing-tijd-dagdeel = Een ochtend of middag
doing-wie = Met wie?
doing-wie-alleen = Liever alleen
doing-wie-samen = Samen met anderen

je-doing-graag = Wat doe je graag?
je-doing-tijd = Hoeveel tijd heb je?

## Small things to do

offer-koffie = Koffie drinken met iemand die vaak alleen is
offer-wandelen = Een rondje lopen met iemand uit de buurt
offer-luisteren = Luisteren naar het verhaal van een oudere
offer-boodschap = Een boodschap meenemen voor een buur
offer-klusje = Een lamp ophangen of een fiets maken
offer-planten = Planten water geven als iemand weg is
offer-tuin = Een ochtend helpen in een tuin
offer-hond = De hond van een buur uitlaten
offer-soep = Een pan soep maken voor een ander
offer-eten = Helpen bij een maaltijd in een buurthuis
offer-telefoon = Iemand iets leren op de telefoon
offer-taal = Nederlands oefenen met iemand
offer-kaart = Een kaart sturen aan iemand die ziek is
offer-opruimen = Samen de straat opruimen
