//! What can be known about a situation: the facts that rules and suggestions look at.
//!
//! Holds the keys and what values each fact can have. Knows no question, no text and no rule.

use super::leefgebied::Leefgebied;
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
    /// Age class, in years, of the person the question is about; in the role of carer, of the carer.
    Leeftijd "leeftijd" Kind::Choice(&["<12", "12-15", "16-17", "18-22", "23-26", "27-66", "67+"]);
    /// The role of whoever is answering: the person in question, a carer, a parent, another person, a professional.
    Rol "rol" Kind::Choice(&["zelf", "mantelzorger", "ouder", "ander", "professional"]);
    /// Whether the person knows that another person asks for them.
    WeetErvan "weetErvan" Kind::YesNo;
    /// Who lives in the household.
    Huishouden "huishouden" Kind::Set(&["alleen", "partner", "kinderen<18", "ouders", "anders"]);
    /// Whether a person already keeps the overview of all help.
    Regisseur "regisseur" Kind::YesNo;
    /// Direct danger now.
    GevaarNu "gevaarNu" Kind::YesNo;
    /// Thinking of death or suicide.
    Suicide "suicide" Kind::Choice(&["nee", "gedachten", "plan-of-nu"]);
    /// Violence or threat at home or by an (ex-)partner.
    Geweld "geweld" Kind::Choice(&["nee", "ooit", "nu-of-bang"]);
    /// A child is not safe.
    KindOnveilig "kindOnveilig" Kind::YesNo;
    /// Hit, threatened, neglected or robbed by a person they depend on.
    OuderMisbruik "ouderMisbruik" Kind::YesNo;
    /// Sexual violence.
    SeksueelGeweld "seksueelGeweld" Kind::YesNo;
    /// Body or mind needs a doctor at once.
    MedischSpoed "medischSpoed" Kind::YesNo;
    /// Worry about another person who is confused, without danger now.
    VerwardAnder "verwardAnder" Kind::YesNo;
    /// No place to sleep tonight.
    VannachtGeenPlek "vannachtGeenPlek" Kind::YesNo;
    /// A letter about eviction, with its date where known.
    Ontruiming "ontruiming" Kind::YesNoOrDate;
    /// Gas, light, heat or water is about to be cut off.
    Afsluiting "afsluiting" Kind::YesNo;
    /// Health insurance is about to end.
    ZorgverzWeg "zorgverzWeg" Kind::YesNo;
    /// Income, account or goods have been seized.
    Beslag "beslag" Kind::YesNo;
    /// No money for food or medicine.
    GeenEten "geenEten" Kind::YesNo;
    /// Debts or arrears.
    Schulden "schulden" Kind::YesNo;
    /// Without food, medicine, toilet or care within 24 hours.
    BasisWegvalt "basisWegvalt" Kind::YesNo;
    /// Coming home from hospital soon, with the date where known.
    OntslagZiekenhuis "ontslagZiekenhuis" Kind::YesNoOrDate;
    /// How long help is needed: less than six weeks, or longer.
    Duur "duur" Kind::Choice(&["kort", "lang"]);
    /// Help needed with washing, wounds, medicine.
    LijfZorg "lijfZorg" Kind::YesNo;
    /// Care or supervision always needed nearby.
    Toezicht24 "toezicht24" Kind::YesNo;
    /// Already has care under the Wlz (long-term care act).
    Wlz "wlz" Kind::YesNo;
    /// Treatment needed or wanted for mind or use.
    Behandeling "behandeling" Kind::YesNo;
    /// A carer (mantelzorger) is part of the situation.
    Mz "mz" Kind::YesNo;
    /// How the carer keeps going: well, it is heavy, cannot go on.
    MzLast "mzLast" Kind::Choice(&["goed", "zwaar", "kan-niet-meer"]);
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
    /// A child or youngster is stuck at school.
    SchoolProbleem "schoolProbleem" Kind::YesNo;
    /// A decision the person disagrees with, with the date on which it was sent where known.
    Besluit "besluit" Kind::YesNoOrDate;
    /// A complaint about how the person was treated.
    Klacht "klacht" Kind::YesNo;
    /// A group for which few people have expertise.
    DoelgroepSpecifiek "doelgroepSpecifiek" Kind::Choice(&[
        "NAH", "jonge dementie", "epilepsie", "zintuiglijk", "EMB", "complex GGZ",
    ]);
    /// Wants to do something for another person.
    WensHelpen "wensHelpen" Kind::YesNo;
    /// A melding that was made already, with its date where known (for Wmo 2015 art. 2.3.2 lid 9).
    MeldingDatum "meldingDatum" Kind::YesNoOrDate;
}

/// Something that can be known about a situation. Content names it by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Fact {
    /// How it goes in a leefgebied.
    Domein(Leefgebied),
    /// Whether there already is help in a leefgebied.
    HulpAl(Leefgebied),
    /// Whether the person wants a leefgebied to be different.
    Wens(Leefgebied),
    /// A fact that exists once.
    Single(SingleFact),
}

impl Fact {
    /// Every fact, the leefgebieden first.
    pub fn all() -> impl Iterator<Item = Self> {
        let per_leefgebied = |of: fn(Leefgebied) -> Self| Leefgebied::ALL.into_iter().map(of);
        per_leefgebied(Self::Domein)
            .chain(per_leefgebied(Self::HulpAl))
            .chain(per_leefgebied(Self::Wens))
            .chain(SingleFact::ALL.iter().copied().map(Self::Single))
    }

    /// What values this fact can have.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Domein(_) => Kind::Choice(SCALE),
            Self::HulpAl(_) | Self::Wens(_) => Kind::YesNo,
            Self::Single(single) => single.kind(),
        }
    }

    /// The key used in content: `leeftijd`, or `domein.GELD` for a fact per leefgebied.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Domein(leefgebied) => format!("domein.{}", leefgebied.code()),
            Self::HulpAl(leefgebied) => format!("hulpAl.{}", leefgebied.code()),
            Self::Wens(leefgebied) => format!("wens.{}", leefgebied.code()),
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
        let leefgebied = Leefgebied::from_code(code)?;
        match group {
            "domein" => Some(Self::Domein(leefgebied)),
            "hulpAl" => Some(Self::HulpAl(leefgebied)),
            "wens" => Some(Self::Wens(leefgebied)),
            _ => None,
        }
    }

    /// The place of this fact among all facts.
    pub(super) const fn index(self) -> u8 {
        match self {
            Self::Domein(leefgebied) => leefgebied as u8,
            Self::HulpAl(leefgebied) => 15 + leefgebied as u8,
            Self::Wens(leefgebied) => 30 + leefgebied as u8,
            Self::Single(single) => 45 + single as u8,
        }
    }

    /// True for answers about danger. They are never logged, never put in a plan or melding
    /// without a separate choice, and never shown again on a screen that others may see.
    #[must_use]
    pub const fn is_about_danger(self) -> bool {
        matches!(
            self,
            Self::Single(
                SingleFact::GevaarNu
                    | SingleFact::Suicide
                    | SingleFact::Geweld
                    | SingleFact::KindOnveilig
                    | SingleFact::OuderMisbruik
                    | SingleFact::SeksueelGeweld
                    | SingleFact::MedischSpoed
                    | SingleFact::VerwardAnder
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
        assert_eq!(Fact::from_key("inkomen"), None);
    }

    #[test]
    fn every_fact_has_its_own_place() {
        let places: Vec<usize> = Fact::all().map(|fact| usize::from(fact.index())).collect();
        assert_eq!(places, (0..places.len()).collect::<Vec<_>>());
        assert!(places.len() <= 128, "a fact set has 128 places");
    }
}
