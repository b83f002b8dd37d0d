doing-lead = U kunt iets doen voor een ander. Alleen als u dat wilt.
je-doing-lead = Je kunt iets doen voor een ander. Alleen als je dat wilt.
doing-free = Krijgt u hulp? Dan hoeft u niets terug te doen. U mag altijd om hulp vragen (een melding).
je-doing-free = Krijg je hulp? Dan hoef je niets terug te doen. Je mag altijd om hulp vragen (een melding).
doing-benefit =
    .text = Vraag het eerst aan uw contactpersoon. Het is voor een tijd. Een ander raakt er geen baan door kwijt. U kunt ook nog betaald werk gaan doen.
je-doing-benefit =
    .text = Vraag het eerst aan je contactpersoon. Het is voor een tijd. Een ander raakt er geen baan door kwijt. Je kunt ook nog betaald werk gaan doen.
