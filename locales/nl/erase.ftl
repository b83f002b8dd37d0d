### Before everything that was told is erased.

erase-title = Wilt u alles wissen?
erase-text = Uw antwoorden en uw plan zijn dan weg. U kunt ze niet terughalen.
erase-keep = Nee, ga terug
erase-all = Ja, wis alles
