/** Sites that say nothing about a visitor. The first is where leaving leads; the server and `weg` name them too. */
export const NEUTRAL = ["https://www.buienradar.nl/", "https://nl.wikipedia.org/"];
