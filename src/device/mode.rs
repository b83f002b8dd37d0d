//! Who may see this device: that decides what the app does with the answers. Knows nothing of how.

use serde::{Deserialize, Serialize};

/// Who may see this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// A shared computer, or others may look along: nothing is kept, and the app first says what stays behind.
    #[default]
    Shared,
    /// The resident's own device.
    Own,
}

impl Mode {
    /// Every mode, the safest first.
    pub const ALL: [Self; 2] = [Self::Shared, Self::Own];

    /// The id of the text that says it.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Shared => "mode-shared",
            Self::Own => "mode-own",
        }
    }
}
