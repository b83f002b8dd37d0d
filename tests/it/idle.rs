//! Is a shared device wiped in time, never too early, once, and whatever the clock does?

use proptest::{collection::vec, prelude::*};
use samenwijzer::device::idle::{Idle, LIMITS, Limits, Phase, STEP_BACK};

const WHOLE: u64 = LIMITS.quiet + LIMITS.countdown;
/// Any moment far from the beginning, so that a clock can go back.
const START: u64 = 1_000_000_000_000;

/// Something that happens: how far the clock goes (back, when less than nothing), and whether a person acts.
type Event = (i64, bool);

fn event() -> impl Strategy<Value = Event> {
    let quiet = i64::try_from(WHOLE).unwrap();
    let steps = prop_oneof![
        6 => 0..2_000_i64,
        4 => 0..quiet,
        2 => quiet - 1_500..quiet + 1_500,
        1 => Just(24 * 60 * 60_000_i64),
        1 => -(i64::try_from(STEP_BACK).unwrap())..0,
        1 => -10_000_000..-2_000_i64,
    ];
    (steps, any::<bool>())
}

fn hear(idle: &mut Idle, now: u64, acts: bool) -> Phase {
    if acts { idle.act(now) } else { idle.pass(now) }
}

proptest! {
    /// The reference knows only whole times: the sum of what the clock went on since the last act.
    #[test]
    fn a_device_is_wiped_exactly_when_it_has_to_be(events in vec(event(), 1..60)) {
        let mut idle = Idle::new(LIMITS);
        let mut now = START;
        let mut alone: Option<u64> = None;
        for (step, acts) in events {
            now = now.checked_add_signed(step).unwrap();
            let waited = alone.map(|waited| waited + u64::try_from(step).unwrap_or(0));
            let is_back = step < -i64::try_from(STEP_BACK).unwrap();
            let is_over = waited.is_some_and(|waited| waited >= WHOLE || is_back);
            let found = hear(&mut idle, now, acts);
            prop_assert_eq!(found == Phase::Over, is_over, "after {:?}", waited);
            if !is_over && !acts && let Some(waited) = waited && waited >= LIMITS.quiet {
                let seconds = (WHOLE - waited).div_ceil(1000);
                prop_assert_eq!(found, Phase::Ending { seconds });
            } else if !is_over {
                prop_assert_eq!(found, Phase::Quiet);
            }
            alone = if is_over { None } else if acts { Some(0) } else { waited };
        }
    }

    /// Whoever comes late, by a second or by a day, does not get to see what the one before told.
    #[test]
    fn an_act_that_comes_too_late_does_not_save_what_was_told(late in 0..400_u64 * 24 * 60 * 60_000) {
        let mut idle = Idle::new(LIMITS);
        idle.act(START);
        prop_assert_eq!(idle.act(START + WHOLE + late), Phase::Over);
        prop_assert_eq!(idle.pass(START + WHOLE + late + 1), Phase::Quiet, "wiped twice");
    }
}

#[test]
fn there_is_time_enough_to_say_that_one_is_still_there() {
    const { assert!(LIMITS.countdown >= 20_000, "WCAG 2.2.1") };
    assert_eq!(LIMITS.quiet, 300_000, "five minutes");
    let mut idle = Idle::new(LIMITS);
    idle.act(START);
    let phases: Vec<Phase> =
        (1..=WHOLE / 1000).map(|second| idle.pass(START + second * 1000)).collect();
    let ending = phases.iter().filter(|phase| matches!(phase, Phase::Ending { .. })).count();
    assert_eq!(u64::try_from(ending).unwrap(), LIMITS.countdown / 1000);
    assert_eq!(phases.last(), Some(&Phase::Over));
    println!("counts down for {ending} s after {} s", LIMITS.quiet / 1000);
}

#[test]
fn it_can_be_extended_as_often_as_one_likes() {
    let mut idle = Idle::new(LIMITS);
    for time in 0..100 {
        let now = START + time * (WHOLE - 1);
        assert_eq!(idle.act(now), Phase::Quiet);
        let late = idle.pass(now + WHOLE - 2);
        assert_eq!(late, Phase::Ending { seconds: 1 }, "the {time}th time");
    }
}

#[test]
fn a_device_that_nobody_used_is_not_wiped() {
    let mut idle = Idle::new(Limits { quiet: 1, countdown: 1 });
    assert_eq!(idle.pass(START), Phase::Quiet);
    assert_eq!(idle.pass(START + 1_000_000), Phase::Quiet);
}

#[test]
fn a_clock_that_is_set_right_ends_nothing_and_one_that_runs_back_does() {
    for (back, expected) in [(STEP_BACK, Phase::Quiet), (STEP_BACK + 1, Phase::Over)] {
        let mut idle = Idle::new(LIMITS);
        idle.act(START);
        assert_eq!(idle.pass(START - back), expected, "{back} ms");
    }
}
