// The scripts that seal, keep and wipe what was told, with one thing changed at a time (Stryker): a test has to fail.
// tools/check/mutants.sh does this with the Rust code, and calls this with where Stryker is.
import { pathToFileURL } from "node:url";

/** Which scripts are held to their meaning by which tests. */
const PARTS = [
  { scripts: ["bridge/seal"], tests: "--test-name-pattern='^(?!every word is as likely)' tests/browser/seal.test.mjs" },
  { scripts: ["bridge/draft"], tests: "tests/unit/draft.test.mjs" },
  { scripts: ["boot/exit", "boot/leave"], tests: "tests/unit/exit.test.mjs tests/unit/leave.test.mjs" },
  { scripts: ["boot/memory"], tests: "tests/unit/memory.test.mjs" },
  { scripts: ["boot/shift"], tests: "tests/unit/shift.test.mjs" },
];
/** Changes that make no difference, each with why. */
const NO_DIFFERENCE = [
  // What is no time is thrown out before anything is counted.
  { script: "boot/shift", change: "ArrayDeclaration" },
];
const isExplained = ({ fileName, mutatorName }) =>
  NO_DIFFERENCE.some(({ script, change }) => fileName.endsWith(`/${script}.mjs`) && mutatorName === change);

const { Stryker } = await import(pathToFileURL(process.argv[2]));
// Each change fails in a few of the sequences of keys that are tried out.
process.env.SEQUENCES ??= "3000";

let missed = 0;
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
  const untried = results.filter(({ status }) => !["Killed", "Survived", "Timeout"].includes(status));
  if (results.length === 0 || untried.length > 0) throw new Error(`${scripts}: not everything could be tried`);
  const survivors = results.filter(({ status }) => status === "Survived");
  const unexplained = survivors.filter((one) => !isExplained(one));
  for (const { fileName, location, mutatorName, replacement } of unexplained) {
    console.log(`not noticed: ${fileName}:${location.start.line}: ${mutatorName}: ${replacement}`);
  }
  console.log(`${scripts.join(", ")}: ${results.length} changes, ${survivors.length - unexplained.length} make no `
    + `difference, ${unexplained.length} not noticed`);
  missed += unexplained.length;
}
process.exitCode = missed > 0 ? 1 : 0;
