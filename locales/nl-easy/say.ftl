### Makkelijke teksten (taalniveau A2) bij wat u kunt zeggen. Wat hier niet staat, komt uit de gewone tekst.

say-r12-wachten = Het gaat niet goed. Het kan niet tot morgen wachten. Kan er vandaag een arts kijken? Of kan de crisisdienst komen?
say-r32-thuis = Het loopt vast op school. Ik wil één gesprek met iedereen samen. Het gaat om school, leerplicht en het steunpunt.
say-r60 = Een kind van … jaar heeft een beperking. Er is extra zorg nodig. Wat kan de Jeugdwet doen?
say-m14 = Bellen lukt niet. Kan het met e-mail of aan de balie?
