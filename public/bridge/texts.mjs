// The texts, formatted by Mozilla's Fluent with the browser's own plural rules and numbers.
import { FluentBundle, FluentResource } from "@fluent/bundle";

// The one value that is a number; all others are text, so that a year gets no thousands separator.
const NUMBER = "aantal";

export const open = (language, resource) => {
  // Isolation marks would end up in the plan that a resident copies.
  const bundle = new FluentBundle(language, { useIsolating: false });
  learn(bundle, resource);
  return bundle;
};

export const learn = (bundle, resource) => {
  bundle.addResource(new FluentResource(resource));
};

export const find = (bundle, id, attribute, names, values) => {
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return undefined;
  const args = names.map((name, index) => [name, name === NUMBER ? Number(values[index]) : values[index]]);
  // With a list for errors a broken text shows its name instead of throwing.
  return bundle.formatPattern(pattern, Object.fromEntries(args), []);
};
