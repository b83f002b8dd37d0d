// Words that tell what a resident has to do with, in Dutch and English. Browsers, hosts and extensions keep names, so
// none of these may stand in one.

const DUTCH = `
geweld mishandel misbruik huiselijk seksueel verkrachting aanrand stalking dader slachtoffer eergerelateerd loverboy
mensenhandel uitbuiting bedreig dreig onveilig meldcode vluchten opvang blijf mishandeling kindermishandeling pesten
zelfmoord suicide zelfdoding zelfbeschadiging doodgaan overlijden rouw sterven wanhoop depressie depressief angst paniek
psychose verward psychisch psychiater psycholoog trauma eetstoornis verslaving verslaafd alcohol drank drugs gokken roken
wiet cannabis cocaine medicijn pillen schuld schulden betaalachterstand deurwaarder incasso beslag failliet armoede
bijstand uitkering toeslag voedselbank geldzorgen inkomen rekening huurschuld ontruiming uithuiszetting dakloos thuisloos
daklozen afsluiten afgesloten gas stroom honger ziek ziekte kanker dementie alzheimer beperking handicap invalide
hulpmiddel rolstoel autisme adhd verstandelijk zwanger abortus menstruatie overgewicht hiv soa bevalling incontinentie
scheiding gescheiden vechtscheiding voogdij ondertoezicht uithuisplaatsing jeugdzorg jeugdhulp pleegzorg spijbel schooluitval
ontslag werkloos arbeidsongeschikt wajong eenzaam eenzaamheid mantelzorg overbelast analfabeet laaggeletterd vluchteling
asiel statushouder illegaal verblijfsvergunning inburgering discriminatie racisme homo lesbisch transgender gender geloof
strafblad detentie gevangenis reclassering politie aangifte justitie rechtbank crimineel wapen moord
gevaar noodgeval crisis spoed zorgen wmo participatiewet bezwaar klacht regisseur wijkteam kindertelefoon vertrouwensarts`;
const ENGLISH = `
abuse violence violent assault rape harass stalker victim perpetrator trafficking coercive threat unsafe shelter refuge
suicide selfharm death dying grief despair depression depressed anxiety panic psychosis mental psychiatr therapy eating
addict addiction alcoholic drinking gambling smoking drug overdose debt debts arrears bailiff bankrupt poverty benefits
welfare foodbank eviction homeless hunger illness disease cancer dementia disability disabled wheelchair autism pregnan
abortion divorce custody childcare foster truancy unemployed dismissal lonely loneliness caregiver carer illiterate
refugee asylum immigrant discrimination racism gay lesbian religion criminal prison police weapon murder danger
emergency crisis urgent complaint`;

/** Numbers that everybody knows; only as a whole word. */
const NUMBERS = ["112", "113", "116006"];

/** All of them. */
export const WORDS = [...new Set([...DUTCH.split(/\s+/), ...ENGLISH.split(/\s+/)].filter(Boolean))];

/** The words in a name that tell something: `sw-button--call` has none, `vraag-schulden-2` has one. */
export const telling = (name) => {
  const parts = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9ë-ï]+/);
  return parts.filter((part) => NUMBERS.includes(part) || WORDS.some((word) => part === word
    || word.length >= 5 && part.includes(word)));
};
