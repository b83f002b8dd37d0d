// Changes of a text that somebody else made: what is looked for has to be there exactly once, so that nothing is missed
// in silence when that text changes.

/**
 * @param {string} text the text
 * @param {[string, string][]} changes what is looked for, and what comes in its place
 * @param {string} name what the text is called when one is not there, or twice
 */
export const put = (text, changes, name) => changes.reduce((whole, [from, to]) => {
  if (whole.split(from).length !== 2) throw new Error(`${name} must have exactly one ${from}`);
  return whole.replace(from, () => to);
}, text);
