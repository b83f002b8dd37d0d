// Whether HTML is valid: the same for the pages of the app and for the gallery of its components.
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-inline-style": "error",
    // What the browser writes out is its own form, not ours.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-raw-characters": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
  },
});

// The standard lets it mean nothing there, but browsers keep ticks over a reload unless it is set.
const isWanted = (line) => /^valid-autocomplete: .* <input type="(checkbox|radio)">/.test(line);

/** What is wrong with the page, one line for each place. */
export const faults = async ({ page }) => {
  const { results } = await validator.validateString(await page.content());
  const messages = results.flatMap((result) => result.messages);
  const lines = messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
  return lines.filter((line) => !isWanted(line));
};
