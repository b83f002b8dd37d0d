// The scripts that seal, keep and wipe what was told, with one thing changed at a time (Stryker): a test has to fail.
// tools/mutants.sh does this with the Rust code, and calls this with where Stryker is.
import { pathToFileURL } from "node:url";

/** Which scripts are held to their meaning by which tests. */
const PARTS = [
  { scripts: ["copy"], tests: "--test-name-pattern='^(?!every word is as likely)' tests/browser/seal.test.mjs" },
  { scripts: ["draft"], tests: "tests/unit/draft.test.mjs" },
  { scripts: ["exit", "leave"], tests: "tests/unit/exit.test.mjs tests/unit/leave.test.mjs" },
  { scripts: ["memory"], tests: "tests/unit/memory.test.mjs" },
  { scripts: ["shift"], tests: "tests/unit/shift.test.mjs" },
];
/** Changes that make no difference, each with why. */
const NO_DIFFERENCE = [
  // What is no time is thrown out before anything is counted.
  { script: "shift", change: "ArrayDeclaration" },
];
const isExplained = ({ fileName, mutatorName }) =>
  NO_DIFFERENCE.some(({ script, change }) => fileName.endsWith(`/${script}.mjs`) && mutatorName === change);

const { Stryker } = await import(pathToFileURL(process.argv[2]));
// Each change fails in a few of the sequences of keys that are tried out.
process.env.SEQUENCES ??= "3000";

const all = [];
for (const { scripts, tests } of PARTS) {
  const results = await new Stryker({
    testRunner: "command",
    commandRunner: { command: `node --test ${tests}` },
    mutate: scripts.map((script) => `public/${script}.mjs`),
    ignorePatterns: ["/*", "!/package.json", "!/public", "!/tests", "!/tools"],
    logLevel: "error",
    reporters: ["dots"],
    tempDirName: "target/stryker",
    timeoutMS: 20_000,
  }).runMutationTest();
  const missed = results.filter(({ status }) => status === "Survived" || status === "NoCoverage").length;
  console.log(`${scripts.join(", ")}: ${results.length} changes, ${results.length - missed} noticed`);
  all.push(...results);
}
const broken = all.filter(({ status }) => !["Killed", "Survived", "Timeout"].includes(status));
const missed = all.filter((one) => one.status === "Survived" && !isExplained(one));
for (const { fileName, location, mutatorName, replacement } of missed) {
  console.log(`not noticed: ${fileName}:${location.start.line}: ${mutatorName}: ${replacement}`);
}
console.log(`Changes of the scripts: ${all.length - missed.length} noticed or explained, ${missed.length} not.`);
if (all.length === 0 || broken.length > 0) throw new Error(`not everything could be tried: ${broken.length}`);
process.exitCode = missed.length > 0 ? 1 : 0;
