// A reporter for `node --test`: the ten slowest tests and the ten slowest files, in seconds. The time of a file is that
// of its tests together, without what is started before them.
import { basename } from "node:path";

const MANY = 10;

const slowest = (title, times) => {
  const first = [...times].sort(([, a], [, b]) => b - a).slice(0, MANY);
  return [title, ...first.map(([name, time]) => `${(time / 1000).toFixed(1).padStart(7)}  ${name}`), ""].join("\n");
};

export default async function* report(events) {
  const [tests, files] = [[], new Map()];
  for await (const { type, data } of events) {
    if (data.nesting !== 0 || !data.file || !["test:pass", "test:fail"].includes(type)) continue;
    const [file, time] = [basename(data.file, ".test.mjs"), data.details.duration_ms];
    tests.push([`${file}: ${data.name}`, time]);
    files.set(file, (files.get(file) ?? 0) + time);
  }
  yield slowest("The slowest tests", tests);
  yield slowest("The slowest files", files);
}
