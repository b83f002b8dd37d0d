visit-lead = De huisarts kent mensen die met u iets leuks zoeken. Dat heet welzijn op recept. Maak een blad. Neem het mee.
je-visit-lead = De huisarts kent mensen die met jou iets leuks zoeken. Dat heet welzijn op recept. Maak een blad. Neem het mee.
visit-long = Dit is veel. Het past misschien niet op één blad.
