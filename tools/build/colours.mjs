// Lets a resident choose the colours, without writing those for the dark twice: what the stylesheet says for a
// device that is dark also goes to a page on which dark was chosen, and no longer to one on which light was.
// `light-dark()` would do the same, but browsers from before the spring of 2024 then show no colours at all.

const DARK = /@media ?\(prefers-color-scheme: ?dark\) ?\{\s*:root ?\{([^{}]*)\}\s*\}/g;

/**
 * @param {string} css the stylesheet, with one block of tokens for dark devices
 * @returns {string} the same, with the classes `sw-light`, `sw-dark` and `sw-contrast` on the root
 */
export const choosable = (css) => {
  const found = [...css.matchAll(DARK)];
  if (found.length !== 1) throw new Error(`The stylesheet must have one block of dark tokens, not ${found.length}.`);
  const tokens = found[0][1].trim();
  // `:where` counts for nothing, so that what comes later, such as what is printed, still goes first.
  return css.replace(DARK, () =>
    `@media (prefers-color-scheme:dark){:root:where(:not(.sw-light)){${tokens}}}` +
    `@media screen{.sw-dark,.sw-contrast{color-scheme:dark;${tokens}}.sw-light{color-scheme:light}}`);
};
