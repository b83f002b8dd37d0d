### De persoon over wie het gaat. who- is hoe de app het zegt (“uw moeder”), my- hoe de invuller het zegt (“mijn moeder”).

## Zoals de app het zegt

about-whom = Over { $wie }
who-man = uw man
who-vrouw = uw vrouw
who-partner = uw partner
who-moeder = uw moeder
who-vader = uw vader
who-zoon = uw zoon
who-dochter = uw dochter
who-broer = uw broer
who-zus = uw zus
who-oma = uw oma
who-opa = uw opa
who-kleinkind = uw kleinkind
who-pleegkind = uw pleegkind
who-schoonmoeder = uw schoonmoeder
who-schoonvader = uw schoonvader
who-tante = uw tante
who-oom = uw oom
who-vriend = uw vriend
who-vriendin = uw vriendin
who-buurvrouw = uw buurvrouw
who-buurman = uw buurman
who-bekende = uw bekende
who-kind = uw kind
who-het-kind = het kind
who-jongere = de jongere
who-bewoner = de bewoner
who-mantelzorger = uw mantelzorger

## Onderwerpen waarvan de naam “u” zegt, over een ander

topic-dag-wie = Genoeg te doen op een dag
topic-hoofd-wie = Voelen en denken
topic-lijf-wie = Het lichaam
topic-zorg-wie = Wassen, eten en medicijnen
topic-net-wie = Mensen eromheen
topic-mz-wie = Wie zorgt

## Zoals wie invult het zegt

my-self = mij
my-man = mijn man
my-vrouw = mijn vrouw
my-partner = mijn partner
my-moeder = mijn moeder
my-vader = mijn vader
my-zoon = mijn zoon
my-dochter = mijn dochter
my-broer = mijn broer
my-zus = mijn zus
my-oma = mijn oma
my-opa = mijn opa
my-kleinkind = mijn kleinkind
my-pleegkind = mijn pleegkind
my-schoonmoeder = mijn schoonmoeder
my-schoonvader = mijn schoonvader
my-tante = mijn tante
my-oom = mijn oom
my-vriend = mijn vriend
my-vriendin = mijn vriendin
my-buurvrouw = mijn buurvrouw
my-buurman = mijn buurman
my-bekende = mijn bekende
my-kind = mijn kind
my-het-kind = het kind
my-jongere = de jongere
my-bewoner = de bewoner
my-mantelzorger = mijn mantelzorger
