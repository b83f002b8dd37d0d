// A reporter for `node --test`: the tests that failed, a line each: the file, a tab, the name of the test.
import { relative } from "node:path";

export default async function* failed(events) {
  const lines = new Set();
  for await (const { type, data } of events) {
    // A test that failed because of a test within it adds nothing to the name of that one.
    if (type !== "test:fail" || data.details?.error?.failureType === "subtestsFailed") continue;
    // A file that ends before its tests do is reported as a test that is called after it.
    lines.add(`${relative(".", data.file ?? data.name)}\t${data.name.replace(/\s+/g, " ")}`);
  }
  for (const line of lines) yield `${line}\n`;
}
