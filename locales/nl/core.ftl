### Bij elke vraag, voor wie een ander helpt: de kern om voor te lezen (aan de persoon om wie het gaat, hoogstens
### 12 woorden), .hint (tip voor het gesprek) en .not (wat niet te vragen). Bij de vragen per leefgebied staan tip en
### "niet vragen" bij het leefgebied (with-…). tests/long/helper.rs telt of er geen ontbreekt.

## Begin

core-rol-vraag = Gaat het over uzelf, of over uw kind?
    .hint = Leg uit dat een helper alleen meeschrijft.
    .not = Waarom iemand niet eerder kwam.
core-rol-zorg = Ik help u met invullen. Vindt u dat goed?
    .hint = Noem uw naam, en zeg wat er straks met de antwoorden gebeurt.
    .not = Of het ook zonder hulp had gekund.
core-veilig = Is er iets wat niet kan wachten?
    .hint = Vraag dit alleen als er verder niemand bij is. Blijf dichtbij, en kijk weg.
    .not = “Waarom gaat u niet weg?” Of iets hierover met anderen erbij.
core-leeftijd-jong = Hoe oud bent u?
    .hint = Een groep kiezen is genoeg.
    .not = Een geboortedatum.
core-leeftijd-vraag = Hoe oud bent u?
    .hint = Een groep kiezen is genoeg.
    .not = Een geboortedatum.
core-leeftijd-zorg = Hoe oud bent u?
    .hint = Een groep kiezen is genoeg.
    .not = Een geboortedatum.
core-andere-taal = Spreekt u liever een andere taal?
    .hint = Vraag het ook aan mensen die goed Nederlands spreken.
    .not = Waar iemand vandaan komt.

core-huishouden = Met wie woont u in huis?
    .hint = Laat iemand vertellen. Kruis daarna aan wat klopt.
    .not = Namen, of wie er is weggegaan.

## Hoe het gaat, en wat wel lukt

core-gaat-geld = Heeft u genoeg geld om rond te komen?
core-gaat-werk = Hoe gaat het met uw werk of school?
core-gaat-dag = Heeft u overdag genoeg te doen?
core-gaat-wonen = Woont u goed, en kunt u daar blijven?
core-gaat-thuis = Hoe is het thuis met elkaar?
core-gaat-kind = Hoe gaat het met uw kinderen?
core-gaat-hoofd = Hoe voelt u zich?
core-gaat-lijf = Doet uw lichaam wat u wilt?
core-gaat-gebruik = Drinkt, gokt of gebruikt u meer dan u wilt?
core-gaat-zorg = Kunt u zichzelf wassen, aankleden en eten maken?
core-gaat-huis = Lukt het met schoonmaken, boodschappen en post?
core-gaat-net = Heeft u mensen die u kunt bellen?
core-gaat-mee = Komt u nog op de plekken waar u wilt zijn?
core-gaat-recht = Heeft u te maken met boetes, politie of een rechter?
core-gaat-mz = Houdt u het zorgen voor een ander vol?
core-goed-geld = Wat lukt er wel met geld?
core-goed-werk = Wat lukt er wel met werken of leren?
core-goed-dag = Welk moment van de dag vindt u fijn?
core-goed-wonen = Wat is er fijn aan waar u woont?
core-goed-thuis = Wie of wat steunt u?
core-goed-kind = Wat gaat er goed met uw kind?
core-goed-hoofd = Waar wordt u rustig van?
core-goed-lijf = Wat kunt u nog goed zelf?
core-goed-gebruik = Wat helpt u om nee te zeggen?
core-goed-zorg = Wat doet u zelf bij wassen of eten?
core-goed-huis = Wat lukt er in huis wel?
core-goed-net = Wie doet u goed?
core-goed-mee = Waar gaat u graag heen?
core-goed-recht = Wat is er al geregeld?
core-goed-mz = Wat gaat er goed bij het zorgen?

with-geld =
    .hint = Begin met de rekening die u deze week moet betalen.
    .not = Waar het geld is gebleven.
with-werk =
    .hint = Vraag wat iemand graag doet, ook zonder loon.
    .not = Waarom iemand geen werk heeft.
with-dag =
    .hint = Loop samen door de dag van gisteren.
    .not = Dat iemand er vaker uit moet.
with-wonen =
    .hint = Vraag of er een brief over het huis is.
    .not = Hoe het zover kwam.
with-thuis =
    .hint = Vraag dit alleen als er niemand bij is.
    .not = Wie er begon. “Waarom gaat u niet weg?”
with-kind =
    .hint = Elke ouder heeft vragen. Zeg dat hardop.
    .not = Of iemand wel een goede ouder is.
with-hoofd =
    .hint = Stiltes zijn goed. Wacht, en luister.
    .not = Een diagnose. Of dat het wel meevalt.
with-lijf =
    .hint = Vraag wat er vandaag is gelukt, en wat niet.
    .not = De naam van een ziekte.
with-gebruik =
    .hint = Vraag eerst of praten hierover goed is.
    .not = Hoeveel het is, of hoe vaak.
with-zorg =
    .hint = Noem gewone dingen: douchen, sokken, warm eten.
    .not = Iets hierover als er anderen bij zijn.
with-huis =
    .hint = Vraag wat iemand het eerst weer op orde wil hebben.
    .not = Hoe het huis eruitziet.
with-net =
    .hint = Ook een kat, een buurman of een club telt.
    .not = Waarom familie niet komt.
with-mee =
    .hint = Vraag hoe iemand hier vandaag is gekomen.
    .not = Waarom iemand niet gewoon de bus neemt.
with-recht =
    .hint = Kijk samen of er een brief met een datum is.
    .not = Wat iemand heeft gedaan.
with-mz =
    .hint = Vraag naar de laatste keer dat iemand uitrustte.
    .not = Of iemand nog wat meer kan doen.

## Wat haast heeft

core-ontruiming-datum = Op welke dag moet u uit uw huis?
core-ontruiming-datum-geld = Op welke dag moet u uit uw huis?
    .hint = Kijk samen in de brief.
    .not = Hoe het zover kwam.

## Zorg en gezondheid

core-ontslag-datum = Wanneer komt u thuis uit het ziekenhuis?
    .hint = De dag die iemand verwacht is genoeg.
    .not = Wat er precies is gebeurd.

## Jong zijn en school

core-jeugdhulp = Krijgt u jeugdhulp, of heeft u die eerder gehad?
    .hint = Noem een voorbeeld, zoals begeleiding thuis.
    .not = Waarom die hulp er was.
core-maandentot18 = Over hoeveel maanden wordt u 18?
    .hint = Het hoeft niet precies.
    .not = Een geboortedatum.
core-toekomstplan = Heeft u een toekomstplan voor na uw 18e?
    .hint = Een half plan is ook een plan.
    .not = Waarom er nog geen plan is.

## Mensen, tijd en overzicht

core-netwerk = Kunt u iemand om hulp vragen?
    .hint = Eén naam is al iets.
    .not = Waarom er zo weinig mensen zijn.
core-duur = Hoe lang denkt u dat u hulp nodig heeft?
    .hint = Een schatting is genoeg.
    .not = Of het wat korter kan.
core-overzicht = Wat herkent u van deze zinnen?
    .hint = Lees ze een voor een. Knikken is genoeg.
    .not = Hoe lang de post al ligt.
core-regisseur = Houdt één vaste hulpverlener voor u het overzicht?
    .hint = Vraag wie iemand het eerst belt.
    .not = Wie er te weinig doet.

## Wat er al gebeurd is

core-eerder = Heeft u hier al hulp voor gevraagd?
    .hint = Kijk samen of er een brief is.
    .not = Waarom het toen niet is gelukt.
core-besluit-datum = Welke datum staat er op de brief?
    .hint = Kijk samen in de brief.
    .not = Waarom iemand niet eerder iets heeft gedaan.
core-melding-datum = Op welke dag heeft u om hulp gevraagd?
    .hint = Ongeveer is genoeg. Zoek daarna samen de brief op.
    .not = Waarom iemand het is vergeten.

## Contact en gesprek

core-lastig = Waar mag de gemeente op letten bij u?
    .hint = Zeg dat veel mensen iets lastig vinden.
    .not = Of iemand iets wil voorlezen, als test.
core-taal = Welke taal spreekt u het liefst?
    .hint = Een tolk is voor een gesprek beter dan familie.
    .not = Waar iemand vandaan komt.
core-zelfgesprek = Kunt u zelf praten over wat u nodig heeft?
    .hint = Zeg dat er altijd iemand mee mag.
    .not = Wat een ander zou willen.
core-talent = Wat doet u graag?
    .hint = Wacht even. Bijna iedereen bedenkt iets.
    .not = Wat iemand ervoor terug kan doen.

## Wat bij een antwoord openklapt

core-rol-jong = Gaat het over jezelf, of over iemand thuis?
    .hint = Leg uit dat een helper alleen meeschrijft.
    .not = Waarom iemand niet eerder kwam.
core-relatie = Wat is de ander van u: familie, vriend of buur?
    .hint = Een woord is genoeg, een naam hoeft niet.
    .not = Hoe goed het contact is.
core-vraagvoor = Voor wie zoekt u nu hulp?
    .hint = Zeg dat hulp voor uzelf ook mag.
    .not = Of het nog even kan.
core-leeftijd-naaste = Hoe oud is degene voor wie u zorgt?
    .hint = Een groep kiezen is genoeg.
    .not = Een geboortedatum.
core-suicidevan = Over wie gaat dat?
    .hint = Blijf rustig en luister.
    .not = Waarom iemand zo denkt.
core-gevaarvan = Van wie komt het gevaar?
    .hint = Vraag dit alleen als er verder niemand bij is.
    .not = Wat er precies is gebeurd.
core-verwardsinds = Sinds wanneer is dat zo?
    .hint = Ongeveer is genoeg.
    .not = Wat iemand volgens anderen heeft.
core-vandaag = Wat heeft u vandaag of morgen niet?
    .hint = Loop de zinnen rustig langs. Ja knikken is genoeg.
    .not = Waarom iemand zo lang heeft gewacht.
core-leeftijdkind = Hoe oud is uw kind?
core-schoolthuis-werk = Bent u al lang thuis van school?
core-schoolthuis-kind = Is uw kind al lang thuis van school?
core-zichzelfpijn = Doet uw kind zichzelf pijn?
core-haast = Waar is haast bij?
core-haast-meer = Waar is haast bij?
core-vannacht = Heeft u vannacht een plek om te slapen?
core-ontruimingschuld = Waarom moet u uw huis uit?
core-ontruimingschuld-geld = Waarom moet u uw huis uit?
core-gevaarvan-wonen = Om wie gaat het?
core-gevaarvan-geld = Om wie gaat het?
core-kannietwachten = Kan dit wachten tot morgen?
core-verwardsinds-hoofd = Sinds wanneer is dat zo?
core-zintuig = Wat is lastig: zien of horen?
core-hoofdvraag = Wat is voor u nu het belangrijkst?
core-hulp = Hoe gaat het met de hulp die u al krijgt?
core-inkomen = Waar leeft u nu van?
    .hint = Alleen de soort inkomen is genoeg.
    .not = Bedragen.
core-dementie = Is er dementie vastgesteld?
    .hint = “Nee” en “dat weet ik niet” zijn ook goede antwoorden.
    .not = Een diagnose die iemand niet wil noemen.
core-verblijf = Hoe is uw verblijf in Nederland geregeld?
    .hint = Zeg dat overslaan mag.
    .not = Papieren, of waarom iemand hier is.
core-besluitvan = Van wie is het besluit?
    .hint = Kijk samen boven de brief.
    .not = Waarom iemand niet eerder iets heeft gedaan.
core-duur-opname = Hoe lang denkt u dat u hulp nodig heeft?
    .hint = Een schatting is genoeg.
    .not = Of het wat korter kan.
core-wlz = Krijgt u al langdurige zorg, uit de Wlz?
    .hint = “Dat weet ik niet” is ook een goed antwoord.
    .not = Een diagnose.
core-wlzvorm = Hoe krijgt u die zorg?
    .hint = Kijk samen in de brief van het CIZ.
    .not = Hoeveel geld er is.
core-wilhulp = Weet u dat ik dit invul?
    .hint = Wacht rustig op een antwoord. Nee is ook goed.
    .not = Nog een keer hetzelfde, als iemand twijfelt.
core-contactvorm = Hoe heeft u het liefst contact?
    .hint = Elke manier is goed.
    .not = Waarom bellen niet lukt.
