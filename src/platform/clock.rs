//! What day it is where the resident is, and what time.

use crate::domain::date::{self, Date};

/// Today, on the calendar of this device.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    let month = u8::try_from(now.get_month() + 1).unwrap_or_default();
    let day = u8::try_from(now.get_date()).unwrap_or_default();
    // A clock outside the years that dates can have is as good as no clock.
    date::new(year, month, day).unwrap_or(Date::MIN)
}

/// What the clock of this device says, in milliseconds. It may be set back.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "before 1970 is 1970")]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}
