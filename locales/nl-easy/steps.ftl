steps-lead = Dit gaat u doen. Begin met iets kleins. Alles mag leeg blijven.
je-steps-lead = Dit ga je doen. Begin met iets kleins. Alles mag leeg blijven.
steps-aside = Soms helpt iets niet. U kunt deze stap dan weghalen. Uw plan zegt dan dat u het heeft geprobeerd.
je-steps-aside = Soms helpt iets niet. Je kunt deze stap dan weghalen. Je plan zegt dan dat je het hebt geprobeerd.
since-lead = Uw kopie is van { $dag }. Dit is nu anders.
je-since-lead = Je kopie is van { $dag }. Dit is nu anders.
