steps-lead = Dit gaat u doen. Begin met iets kleins. Alles mag leeg blijven.
je-steps-lead = Dit ga je doen. Begin met iets kleins. Alles mag leeg blijven.
steps-aside = Soms helpt iets niet. U kunt deze stap weghalen. In uw plan staat dan dat u het probeerde.
je-steps-aside = Soms helpt iets niet. Je kunt deze stap weghalen. In je plan staat dan dat je het probeerde.
since-lead = Uw kopie is van { $dag }. Dit is nu anders.
je-since-lead = Je kopie is van { $dag }. Dit is nu anders.
