//! Wiping a shared device that is no longer in use. Knows no clock: the time is handed in.
//!
//! Time can be handed in late (a tab that was frozen for a day) or run back (the clock was changed). Both
//! may hide how long the device was alone, so both end the visit: the next person never sees what was told.

/// How long the app waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Without anybody, until it counts down; in milliseconds.
    pub quiet: u64,
    /// From then on until it wipes; in milliseconds. WCAG 2.2.1 asks for 20 seconds at least.
    pub countdown: u64,
}

/// Five minutes, and then a minute to say that one is still there.
pub const LIMITS: Limits = Limits { quiet: 5 * 60_000, countdown: 60_000 };

/// Clocks are set right by small steps back; a larger one is a clock that cannot be trusted.
pub const STEP_BACK: u64 = 2_000;

/// What the app does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The resident is there, or the device was not used since the last wipe.
    Quiet,
    /// It counts down.
    Ending {
        /// Until it wipes; at least one.
        seconds: u64,
    },
    /// It wipes. Said once.
    Over,
}

/// How long the device has been alone.
#[derive(Clone, Debug)]
pub struct Idle {
    limits: Limits,
    /// What the clock said last; none while there was no activity since the start or since the last wipe.
    seen: Option<u64>,
    /// Without anybody, in milliseconds.
    quiet: u64,
}

impl Idle {
    /// No activity yet.
    #[must_use]
    pub const fn new(limits: Limits) -> Self {
        Self { limits, seen: None, quiet: 0 }
    }

    /// Time went by. `now` is what the clock says, in milliseconds.
    pub fn pass(&mut self, now: u64) -> Phase {
        let Some(seen) = self.seen else { return Phase::Quiet };
        self.quiet = self.quiet.saturating_add(now.saturating_sub(seen));
        self.seen = Some(now);
        let left = (self.limits.quiet + self.limits.countdown).saturating_sub(self.quiet);
        if left == 0 || now.saturating_add(STEP_BACK) < seen {
            *self = Self::new(self.limits);
            Phase::Over
        } else if left <= self.limits.countdown {
            Phase::Ending { seconds: left.div_ceil(1000) }
        } else {
            Phase::Quiet
        }
    }

    /// Hears of an activity. If it comes too late, treats it as a different person.
    pub fn act(&mut self, now: u64) -> Phase {
        if self.pass(now) == Phase::Over {
            return Phase::Over;
        }
        self.seen = Some(now);
        self.quiet = 0;
        Phase::Quiet
    }
}
