//! Who may see this device, and what follows from that: modes, idling, traces and ways to take something along.

pub mod channels;
pub mod idle;
mod mode;
pub mod traces;

pub use mode::Mode;
