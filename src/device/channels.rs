//! The ways to take the melding along, and what is said about each when it did or did not work.
//!
//! The text on the screen needs none of them. Nothing that refused is offered as the other way.

/// A way to take the melding along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// On paper.
    Print,
    /// On the clipboard.
    Copy,
    /// As a file.
    Keep,
}

impl Channel {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Print, Self::Copy, Self::Keep];
}

/// The id of the text that says that it worked; none for paper, where the browser shows it itself.
#[must_use]
pub const fn worked(channel: Channel) -> &'static str {
    match channel {
        Channel::Print => "",
        Channel::Copy => "copied",
        Channel::Keep => "saved",
    }
}

/// The id of the text that says that the last of these refused, and what else there is. `refused` holds
/// what refused on this page until now, the last one at its end.
#[must_use]
pub fn not_worked(refused: &[Channel]) -> &'static str {
    let is_left = |channel| !refused.contains(&channel);
    match refused.last() {
        None => "",
        Some(_) if !Channel::ALL.into_iter().any(is_left) => "no-way-left",
        // The words themselves can be chosen, whatever else refuses.
        Some(Channel::Copy) => "not-copied",
        Some(Channel::Print) if !is_left(Channel::Copy) => "not-printed-but-save",
        Some(Channel::Print) if !is_left(Channel::Keep) => "not-printed-but-copy",
        Some(Channel::Print) => "not-printed",
        Some(Channel::Keep) if !is_left(Channel::Copy) => "not-saved-but-print",
        Some(Channel::Keep) if !is_left(Channel::Print) => "not-saved-but-copy",
        Some(Channel::Keep) => "not-saved",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_did_not_refuse_is_offered() {
        use Channel::{Copy, Keep, Print};
        let check = |refused: &[Channel], expected| {
            assert_eq!(not_worked(refused), expected, "{refused:?}");
        };
        check(&[], "");
        check(&[Copy], "not-copied");
        check(&[Print], "not-printed");
        check(&[Keep], "not-saved");
        check(&[Copy, Print], "not-printed-but-save");
        check(&[Keep, Print], "not-printed-but-copy");
        check(&[Copy, Keep], "not-saved-but-print");
        check(&[Print, Keep], "not-saved-but-copy");
        check(&[Print, Copy], "not-copied");
        for last in Channel::ALL {
            let mut all: Vec<Channel> =
                Channel::ALL.into_iter().filter(|one| *one != last).collect();
            all.push(last);
            check(&all, "no-way-left");
        }
        assert_eq!(Channel::ALL.map(worked), ["", "copied", "saved"]);
    }
}
