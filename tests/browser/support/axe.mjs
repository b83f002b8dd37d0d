// axe, and what it looks at: the same for the pages of the app and for the gallery of its components.
import { createRequire } from "node:module";

/** Its script. */
export const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** The rules, by their marks. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
