doing-lead = U kunt iets doen voor een ander, als u wilt.
je-doing-lead = Je kunt iets doen voor een ander, als je wilt.
doing-free = Krijgt u hulp? Dan hoeft u niets terug te doen. U mag altijd om hulp vragen (een melding).
je-doing-free = Krijg je hulp? Dan hoef je niets terug te doen. Je mag altijd om hulp vragen (een melding).
doing-benefit =
    .text = Vraag het eerst aan uw contactpersoon. Vrijwilligerswerk mag vaak, maar er zijn regels. Het mag geen betaald werk vervangen. U moet ook werk kunnen blijven zoeken.
je-doing-benefit =
    .text = Vraag het eerst aan je contactpersoon. Vrijwilligerswerk mag vaak, maar er zijn regels. Het mag geen betaald werk vervangen. Je moet ook werk kunnen blijven zoeken.
