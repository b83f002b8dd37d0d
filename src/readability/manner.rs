//! Turns of phrase that are correct and that nobody says, each with what to write instead. Knows one
//! sentence at a time; each is judged in a file of its own.

use super::{
    bare_modal::bare_modal, bare_worries::bare_worries, helped_person::helped_person,
    just_done::just_done, loose_clause::loose_clause, noun_style::noun_style, several::several,
    who_subject::who_subject,
};

/// A turn of phrase that a reader stumbles over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// "Later kan ook."
    BareModal,
    /// "Als zorgen zwaar is."
    BareWorries,
    /// "De persoon die u helpt."
    HelpedPerson,
    /// "Dit koos u."
    JustDone,
    /// "Als u weinig geld heeft."
    LooseClause,
    /// "Bij het aanvragen van hulp."
    NounStyle,
    /// "U mag meer aankruisen."
    Several,
    /// "Wie zorgt, kan bellen."
    WhoSubject,
}

impl Manner {
    /// Every turn of phrase.
    pub const ALL: [Self; 8] = [
        Self::BareModal,
        Self::BareWorries,
        Self::HelpedPerson,
        Self::JustDone,
        Self::LooseClause,
        Self::NounStyle,
        Self::Several,
        Self::WhoSubject,
    ];

    /// The name by which the list of exceptions knows it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BareModal => "bare-modal",
            Self::BareWorries => "bare-worries",
            Self::HelpedPerson => "helped-person",
            Self::JustDone => "just-done",
            Self::LooseClause => "loose-clause",
            Self::NounStyle => "noun-style",
            Self::Several => "several",
            Self::WhoSubject => "who-subject",
        }
    }

    /// What to write instead.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::BareModal => "kan or mag without a verb: say what one may do",
            Self::BareWorries => {
                "worries or caring? Say which: zich zorgen maken, or somebody cares"
            }
            Self::HelpedPerson => "who helps whom? Say bewoner, ander, or the name",
            Self::JustDone => "say it as people do: heeft gekozen, heeft gevraagd",
            Self::LooseClause => "a clause alone: finish it, or begin with Goed als, Handig als",
            Self::NounStyle => "nouns of an office: use the verb",
            Self::Several => "meer is also a comparison: meer dan één, verschillende",
            Self::WhoSubject => "wie asks a question: iemand die, iedereen die, mantelzorger",
        }
    }

    /// The words that show it, when a sentence has it.
    #[must_use]
    pub fn find(self, sentence: &str) -> Option<String> {
        match self {
            Self::BareModal => bare_modal(sentence),
            Self::BareWorries => bare_worries(sentence),
            Self::HelpedPerson => helped_person(sentence),
            Self::JustDone => just_done(sentence),
            Self::LooseClause => loose_clause(sentence),
            Self::NounStyle => noun_style(sentence),
            Self::Several => several(sentence),
            Self::WhoSubject => who_subject(sentence),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_turn_of_phrase_has_its_sentence_and_a_better_one() {
        let check = |manner: Manner, bad: &str, good: &str| {
            let found = |text: &str| {
                Manner::ALL.into_iter().filter(|one| one.find(text).is_some()).collect::<Vec<_>>()
            };
            assert_eq!(found(bad), [manner], "{bad}");
            assert_eq!(found(good), [], "{good}");
            assert!(!manner.name().is_empty() && !manner.hint().is_empty());
        };
        check(Manner::BareModal, "Elk antwoord kan anders.", "U kunt elk antwoord nog veranderen.");
        check(Manner::BareWorries, "Zorgen vraagt veel.", "Het zorgen voor een ander vraagt veel.");
        check(Manner::HelpedPerson, "Is de persoon die u helpt erbij?", "Zit de bewoner bij u?");
        check(Manner::JustDone, "Dit koos u.", "Dit heeft u gekozen.");
        check(
            Manner::LooseClause,
            "Als één rekening even niet lukt.",
            "Goed als één rekening even niet lukt.",
        );
        check(
            Manner::NounStyle,
            "Hulp is nodig bij het aanvragen van toeslagen.",
            "Ik heb hulp nodig om toeslagen aan te vragen.",
        );
        check(Manner::Several, "U mag meer aankruisen.", "U mag meer dan één antwoord aankruisen.");
        check(
            Manner::WhoSubject,
            "Wie voor u zorgt, kan dan uitrusten.",
            "De persoon die voor u zorgt, kan dan uitrusten.",
        );
    }
}
