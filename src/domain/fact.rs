//! What can be known about a situation: the facts that rules and suggestions look at.
//!
//! Holds the keys and what values each fact can have. Knows no question, no text and no rule.

use super::{leefgebied::Leefgebied, need::Need};
use serde::{Deserialize, Serialize};

/// What values a fact can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of these, in a fixed order. For the scale of a leefgebied the order is from light to heavy.
    Choice(&'static [&'static str]),
    /// Any number of these, also none.
    Set(&'static [&'static str]),
    /// No, yes, or yes with a date.
    YesNoOrDate,
    /// A number of whole months.
    Months,
    /// The id of a municipality that has a content pack.
    Municipality,
    /// One of the needs.
    Need,
}

/// How it goes in one leefgebied: goes well, takes effort, does not go well, cannot go on like this.
/// Never translated into a number.
pub const SCALE: &[&str] = &["G", "M", "N", "X"];

macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $name:ident $key:literal $kind:expr;)+) => {
        /// A fact that exists once in a situation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SingleFact { $($(#[doc = $doc])+ $name,)+ }

        impl SingleFact {
            /// Every fact that exists once.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The key used in content and cases.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// What values this fact can have.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$name => $kind,)+ }
            }
        }
    };
}

facts! {
    /// The municipality the person lives in.
    Gemeente "gemeente" Kind::Municipality;
    /// Age class, in years, of the person it is about.
    Leeftijd "leeftijd" Kind::Choice(&[
        "<4", "4-11", "12-15", "16-17", "18-20", "21-22", "23-26", "27-59", "60-66", "67-74", "75+",
    ]);
    /// Age class, in years, of the child of a person who answers for themselves.
    LeeftijdKind "leeftijdKind" Kind::Choice(&["<4", "4-11", "12-15", "16-17"]);
    /// About whom it is, seen from the person who fills in: themselves, their child, the person they care for, a person
    /// they worry about, a person they help for their work.
    Rol "rol" Kind::Choice(&["zelf", "ouder", "mantelzorger", "ander", "professional"]);
    /// For whom a carer looks for help now: the other person, themselves, both.
    VraagVoor "vraagVoor" Kind::Choice(&["naaste", "mijzelf", "beiden"]);
    /// What the person it is about is to the person who fills in.
    Relatie "relatie" Kind::Choice(&[
        "man", "vrouw", "partner", "moeder", "vader", "zoon", "dochter", "broer", "zus", "oma", "opa",
        "kleinkind", "pleegkind", "schoonmoeder", "schoonvader", "tante", "oom", "vriend", "vriendin",
        "buurvrouw", "buurman", "bekende",
    ]);
    /// Whether the person it is about wants help and knows that it is asked for: yes, in doubt, no, not told yet, cannot
    /// talk about it because of illness or confusion.
    WilHulp "wilHulp" Kind::Choice(&["ja", "twijfelt", "nee", "nog-niet", "lukt-niet"]);
    /// Who lives in the household.
    Huishouden "huishouden" Kind::Set(&["alleen", "partner", "kinderen<18", "ouders", "anders"]);
    /// Whether a person already keeps the overview of all help.
    Regisseur "regisseur" Kind::YesNo;
    /// Direct danger now.
    GevaarNu "gevaarNu" Kind::YesNo;
    /// Thinking of death or suicide.
    Suicide "suicide" Kind::Choice(&["nee", "gedachten", "plan-of-nu"]);
    /// Who thinks of death: the person who fills in, or the other.
    SuicideVan "suicideVan" Kind::Choice(&["ik", "ander"]);
    /// Violence or threat.
    Geweld "geweld" Kind::Choice(&["nee", "ooit", "nu-of-bang"]);
    /// From whom the danger comes: family at home, (ex-)partner, a person who gives care, the neighbourhood, somebody
    /// online, somebody who forces to work, another person.
    GevaarVan "gevaarVan" Kind::Choice(&["thuis", "partner", "zorg", "buurt", "online", "dwingt", "anders"]);
    /// A child is not safe.
    KindOnveilig "kindOnveilig" Kind::YesNo;
    /// Hit, threatened or neglected by a person they depend on.
    OuderMisbruik "ouderMisbruik" Kind::YesNo;
    /// Money or things taken by a person they depend on.
    GeldMisbruik "geldMisbruik" Kind::YesNo;
    /// Sexual violence.
    SeksueelGeweld "seksueelGeweld" Kind::YesNo;
    /// Body or mind needs a doctor at once.
    MedischSpoed "medischSpoed" Kind::YesNo;
    /// Worry about another person who is confused, without danger now.
    VerwardAnder "verwardAnder" Kind::YesNo;
    /// Since when the person is confused: hours or days, or slowly.
    VerwardSinds "verwardSinds" Kind::Choice(&["plotseling", "langzaam"]);
    /// Today or tomorrow there is no food, place to sleep or care.
    VandaagNiets "vandaagNiets" Kind::YesNo;
    /// No place to sleep tonight.
    VannachtGeenPlek "vannachtGeenPlek" Kind::YesNo;
    /// A letter about eviction, with its date where known.
    Ontruiming "ontruiming" Kind::YesNoOrDate;
    /// Whether the eviction is about debts, and not about nuisance or the end of the lease.
    OntruimingSchuld "ontruimingSchuld" Kind::YesNo;
    /// Gas, light, heat or water is about to be cut off.
    Afsluiting "afsluiting" Kind::YesNo;
    /// Health insurance is about to end.
    ZorgverzWeg "zorgverzWeg" Kind::YesNo;
    /// No money for food or medicine.
    GeenEten "geenEten" Kind::YesNo;
    /// Without food, medicine, toilet or care within 24 hours.
    BasisWegvalt "basisWegvalt" Kind::YesNo;
    /// Coming home from hospital soon, with the date where known.
    OntslagZiekenhuis "ontslagZiekenhuis" Kind::YesNoOrDate;
    /// How long help is needed: less than six weeks, or longer.
    Duur "duur" Kind::Choice(&["kort", "lang"]);
    /// Dementia: no, perhaps, established.
    Dementie "dementie" Kind::Choice(&["nee", "misschien", "ja"]);
    /// What the person lives on.
    Inkomen "inkomen" Kind::Choice(&[
        "baan", "uwv", "bijstand", "aow", "bedrijf", "studie", "partner", "leefgeld", "geen",
    ]);
    /// On what ground the person stays in the country.
    Verblijf "verblijf" Kind::Choice(&[
        "nl-eu", "vergunning", "oekraine", "wacht", "geen-papieren", "zeg-ik-niet",
    ]);
    /// Already has care under the Wlz (long-term care act).
    Wlz "wlz" Kind::Choice(&["ja", "nee", "weet-niet"]);
    /// In which form: in kind, personal budget, waiting list.
    WlzVorm "wlzVorm" Kind::Choice(&["natura", "pgb", "wachtlijst"]);
    /// Cannot wait until tomorrow.
    KanNietWachten "kanNietWachten" Kind::YesNo;
    /// At home instead of at school for four weeks or longer.
    SchoolThuis "schoolThuis" Kind::YesNo;
    /// What is hard: seeing, hearing.
    Zintuig "zintuig" Kind::Set(&["zien", "horen"]);
    /// Hurting themselves.
    ZichzelfPijn "zichzelfPijn" Kind::YesNo;
    /// A carer (mantelzorger) is part of the situation.
    Mz "mz" Kind::YesNo;
    /// The carer falls away today or tomorrow.
    MzValtWeg "mzValtWeg" Kind::YesNo;
    /// People to fall back on: yes, few, nobody.
    Netwerk "netwerk" Kind::Choice(&["ja", "weinig", "niemand"]);
    /// The language the person speaks best.
    Taal "taal" Kind::Choice(&[
        "Nederlands", "Engels", "Arabisch", "Turks", "Oekraïens", "Pools", "Tigrinya", "Farsi",
        "Dari", "Berbers", "Koerdisch", "Somalisch", "Russisch", "Roemeens", "Bulgaars", "Hongaars",
        "Spaans", "Portugees", "Frans", "Duits", "Italiaans", "Chinees", "Vietnamees", "Papiaments",
        "gebarentaal", "anders",
    ]);
    /// Reading letters and forms.
    Lezen "lezen" Kind::Choice(&["goed", "moeilijk"]);
    /// Arranging things with a computer or phone.
    Digitaal "digitaal" Kind::Choice(&["goed", "moeilijk"]);
    /// Having the conversation themselves: can, with another person, cannot.
    ZelfGesprek "zelfGesprek" Kind::Choice(&["lukt", "met iemand", "lukt niet"]);
    /// How the person can be reached.
    Contactvorm "contactvorm" Kind::Choice(&[
        "bellen", "schrijven", "langskomen", "iemand-belt", "gebaren", "beeldbellen",
    ]);
    /// Signs, in the resident's own words, that they may be losing the overview.
    Overzicht "overzicht" Kind::Set(&[
        "beginnen", "post", "afspraken", "alles-tegelijk", "helpers", "uitstel", "overnemen",
    ]);
    /// Youth care now.
    JeugdhulpNu "jeugdhulpNu" Kind::YesNo;
    /// Youth care before the eighteenth birthday.
    JeugdhulpEerder "jeugdhulpEerder" Kind::YesNo;
    /// Months until the eighteenth birthday.
    MaandenTot18 "maandenTot18" Kind::Months;
    /// A plan for life after eighteen exists.
    Toekomstplan "toekomstplan" Kind::YesNo;
    /// A decision the person disagrees with, with the date on which it was sent where known.
    Besluit "besluit" Kind::YesNoOrDate;
    /// Whose decision that is.
    BesluitVan "besluitVan" Kind::Choice(&[
        "gemeente", "uwv", "svb", "ciz", "toeslagen", "zorgverzekeraar", "cak", "duo", "school",
        "jeugdbescherming", "anders",
    ]);
    /// A melding that was made already, with its date where known (for Wmo 2015 art. 2.3.2 lid 9).
    MeldingDatum "meldingDatum" Kind::YesNoOrDate;
    /// Professional help is there, and does not help, stands still or stops.
    HelptNiet "helptNiet" Kind::YesNo;
    /// The leefgebied that was chosen first.
    Voorop "voorop" Kind::Choice(&[
        "GELD", "WERK", "DAG", "WONEN", "THUIS", "KIND", "HOOFD", "LIJF", "GEBRUIK", "ZORG", "HUIS", "NET",
        "MEE", "RECHT", "MZ",
    ]);
    /// What is the most important now.
    Hoofdvraag "hoofdvraag" Kind::Need;
}

/// Something that can be known about a situation. Content names it by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Fact {
    /// How it goes in a leefgebied.
    Domein(Leefgebied),
    /// Whether there already is help in a leefgebied.
    HulpAl(Leefgebied),
    /// Whether a leefgebied was chosen to talk about.
    Gekozen(Leefgebied),
    /// Whether this is the matter.
    Need(Need),
    /// A fact that exists once.
    Single(SingleFact),
}

impl Fact {
    /// Every fact, the leefgebieden first.
    pub fn all() -> impl Iterator<Item = Self> {
        let per_leefgebied = |of: fn(Leefgebied) -> Self| Leefgebied::ALL.into_iter().map(of);
        per_leefgebied(Self::Domein)
            .chain(per_leefgebied(Self::HulpAl))
            .chain(per_leefgebied(Self::Gekozen))
            .chain(Need::all().map(Self::Need))
            .chain(SingleFact::ALL.iter().copied().map(Self::Single))
    }

    /// What values this fact can have.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Domein(_) => Kind::Choice(SCALE),
            Self::HulpAl(_) | Self::Gekozen(_) | Self::Need(_) => Kind::YesNo,
            Self::Single(single) => single.kind(),
        }
    }

    /// The key used in content: `leeftijd`, or `domein.GELD` for a fact per leefgebied.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Domein(leefgebied) => format!("domein.{}", leefgebied.code()),
            Self::HulpAl(leefgebied) => format!("hulpAl.{}", leefgebied.code()),
            Self::Gekozen(leefgebied) => format!("gekozen.{}", leefgebied.code()),
            Self::Need(need) => need.key(),
            Self::Single(single) => single.key().to_owned(),
        }
    }

    /// The fact with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let Some((group, code)) = key.split_once('.') else {
            let mut all = SingleFact::ALL.iter().copied();
            return all.find(|single| single.key() == key).map(Self::Single);
        };
        if let Some(need) = Need::from_key(key) {
            return Some(Self::Need(need));
        }
        let leefgebied = Leefgebied::from_code(code)?;
        match group {
            "domein" => Some(Self::Domein(leefgebied)),
            "hulpAl" => Some(Self::HulpAl(leefgebied)),
            "gekozen" => Some(Self::Gekozen(leefgebied)),
            _ => None,
        }
    }

    /// The place of this fact among all facts.
    pub(super) const fn index(self) -> u8 {
        match self {
            Self::Domein(leefgebied) => leefgebied as u8,
            Self::HulpAl(leefgebied) => 15 + leefgebied as u8,
            Self::Gekozen(leefgebied) => 30 + leefgebied as u8,
            Self::Single(single) => 45 + single as u8,
            Self::Need(need) => 255 - need.index(),
        }
    }

    /// True for answers about danger, and for what is as dangerous to tell, such as staying without papers. They are
    /// never logged, never put in a plan or melding without a separate choice, and never shown again on a screen that
    /// others may see.
    #[must_use]
    pub fn is_about_danger(self) -> bool {
        if let Self::Need(need) = self {
            return need.is_apart();
        }
        matches!(
            self,
            Self::Single(
                SingleFact::GevaarNu
                    | SingleFact::Suicide
                    | SingleFact::SuicideVan
                    | SingleFact::Geweld
                    | SingleFact::GevaarVan
                    | SingleFact::KindOnveilig
                    | SingleFact::OuderMisbruik
                    | SingleFact::GeldMisbruik
                    | SingleFact::SeksueelGeweld
                    | SingleFact::MedischSpoed
                    | SingleFact::VerwardAnder
                    | SingleFact::ZichzelfPijn
                    | SingleFact::Verblijf
            )
        )
    }
}

impl TryFrom<String> for Fact {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        Self::from_key(&key).ok_or_else(|| format!("there is no fact {key:?}"))
    }
}

impl From<Fact> for String {
    fn from(fact: Fact) -> Self {
        fact.key()
    }
}

impl From<SingleFact> for Fact {
    fn from(single: SingleFact) -> Self {
        Self::Single(single)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_leads_back_to_its_fact() {
        for fact in Fact::all() {
            assert_eq!(Fact::from_key(&fact.key()), Some(fact));
            assert_eq!(Fact::try_from(String::from(fact)), Ok(fact));
        }
        assert_eq!(Fact::from_key("domein.ZWEMMEN"), None);
        assert_eq!(Fact::from_key("schulden"), None);
    }

    #[test]
    fn every_fact_has_its_own_place() {
        let mut places: Vec<u8> = Fact::all().map(Fact::index).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), Fact::all().count());
    }
}
