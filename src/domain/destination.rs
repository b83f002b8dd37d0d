//! Where people can turn for help.
//!
//! Knows the kinds of places. Which desk that is in a municipality, and its number, is content.

use serde::{Deserialize, Serialize};

macro_rules! destinations {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal;)+) => {
        /// A kind of place to turn to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum Destination { $($(#[doc = $doc])+ #[serde(rename = $id)] $name,)+ }

        impl Destination {
            /// Every destination.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The id used in content, cases and texts.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

destinations! {
    /// The alarm number.
    Alarm "112";
    /// 113 Zelfmoordpreventie.
    Suicidepreventie "113";
    /// Veilig Thuis: domestic violence and child abuse (Wmo 2015 art. 4.1.1).
    VeiligThuis "veilig-thuis";
    /// Centrum Seksueel Geweld.
    Csg "csg";
    /// One's own general practitioner.
    Huisarts "huisarts";
    /// The general practitioner out of hours.
    Huisartsenpost "huisartsenpost";
    /// The police, when there is no hurry.
    Politie "politie";
    /// Landelijk Meldpunt Zorgwekkend Gedrag.
    ZorgwekkendGedrag "zorgwekkend-gedrag";
    /// De Kindertelefoon (Jeugdwet art. 1a.1).
    Kindertelefoon "kindertelefoon";
    /// Jeugdstem: the independent confidential adviser in youth care (Jeugdwet art. 1a.1).
    Jeugdstem "jeugdstem";
    /// The municipality by phone, with haste (Wmo 2015 art. 2.3.3).
    GemeenteSpoed "gemeente-spoed";
    /// Shelter (Wmo 2015 art. 1.2.1 c).
    Opvang "opvang";
    /// Debt help of the municipality (Wgs).
    Schuld "schuld";
    /// The sociaal (wijk)team.
    Swt "swt";
    /// The Wmo desk.
    Wmo "wmo";
    /// CJG or youth team.
    Jeugd "jeugd";
    /// School.
    School "school";
    /// Werk en Inkomen (Participatiewet), or the desk for young people.
    WerkInkomen "werk-inkomen";
    /// UWV.
    Uwv "uwv";
    /// CIZ, which decides on the Wlz.
    Ciz "ciz";
    /// Care provider and zorgkantoor, for people who already have the Wlz.
    Wlz "wlz";
    /// District nursing (Zvw).
    Wijkverpleging "wijkverpleging";
    /// One's own health insurer (Zvw).
    Zorgverzekering "zorgverzekering";
    /// The person who already keeps the overview.
    Regisseur "regisseur";
    /// Objection to a decision (Awb art. 6:7).
    Bezwaar "bezwaar";
    /// Complaint about treatment (Awb art. 9:1).
    Klacht "klacht";
    /// Support desk for carers.
    Mantelzorg "mantelzorg";
    /// Volunteer centre.
    Vrijwilligers "vrijwilligers";
    /// Geldfit.
    Geldfit "geldfit";
    /// Juridisch Loket.
    JuridischLoket "juridisch-loket";
    /// One's own bank.
    Bank "bank";
    /// One's own landlord (BW book 7 title 4).
    Verhuurder "verhuurder";
    /// The desk for houses, or the housing corporation (Huisvestingswet 2014).
    Woonloket "woonloket";
    /// SVB: AOW, AIO, child benefit, and payments from a pgb (Participatiewet art. 47a).
    Svb "svb";
    /// DUO, or the counsellor of one's own study (WSF 2000).
    Duo "duo";
    /// The attendance officer of the municipality (Leerplichtwet 1969).
    Leerplicht "leerplicht";
    /// Youth health care: consultatiebureau or school doctor (Wet publieke gezondheid art. 5).
    Jgz "jgz";
    /// Free help with forms, benefits and letters.
    Formulierenhulp "formulierenhulp";
    /// Who helps people after detention, at the municipality.
    Nazorg "nazorg";
    /// The occupational physician of one's own work (Arbowet art. 14).
    Bedrijfsarts "bedrijfsarts";
    /// The desk of the municipality for a disabled parking card.
    Parkeerkaart "parkeerkaart";
    /// The desk of the municipality for transport to school (WPO art. 4).
    Leerlingenvervoer "leerlingenvervoer";
    /// The desk against discrimination (Wet gemeentelijke antidiscriminatievoorzieningen).
    Discriminatie "discriminatie";
    /// The desk of the municipality for people from Ukraine.
    GemeenteOekraine "gemeente-oekraine";
    /// Who treats one already (Zvw).
    Behandelaar "behandelaar";
    /// The ward of the hospital: who arranges going home (Zvw).
    Ziekenhuis "ziekenhuis";
    /// Helpwanted: sexual abuse and blackmail online.
    Helpwanted "helpwanted";
    /// `CoMensha`: people who are forced to work, or to sex (Sr art. 273f).
    Comensha "comensha";
    /// `VluchtelingenWerk` Nederland.
    Vluchtelingenwerk "vluchtelingenwerk";
    /// SKGZ: complaints and conflicts about a health insurer (Zvw art. 114).
    Skgz "skgz";
    /// Social work in the neighbourhood (maatschappelijk werk).
    MaatschappelijkWerk "maatschappelijk-werk";
    /// Slachtofferhulp Nederland.
    Slachtofferhulp "slachtofferhulp";
    /// No desk: own steps.
    EigenStappen "eigen-stappen";
}

impl Destination {
    /// The destination with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|destination| destination.id() == id)
    }
}
