// Writes sbom.cdx.json beside dist/: what is in this build (CycloneDX 1.6). A visit does not load it.
// Crates that get in the wasm file are "required"; what only helped to build it is "excluded".
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TARGET = "wasm32-unknown-unknown";
/** Of these packages something gets in the app; the others are tools. */
const SHIPPED_FROM_NPM = ["@utrecht/component-library-css", "qr"];

const metadata = JSON.parse(execFileSync("cargo",
  ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", TARGET],
  { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }));
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
const isMacro = (id) => packages.get(id).targets.some((target) => target.kind.includes("proc-macro"));

/** The crates that are reached from one, by dependencies of these kinds. */
const reach = (root, wanted) => {
  const found = new Set();
  const todo = [root];
  while (todo.length > 0) {
    for (const { pkg, dep_kinds } of nodes.get(todo.pop()).deps) {
      if (!found.has(pkg) && dep_kinds.some(({ kind }) => wanted(kind, pkg))) {
        found.add(pkg);
        todo.push(pkg);
      }
    }
  }
  return found;
};
const root = metadata.resolve.root;
const linked = reach(root, (kind, id) => kind === null && !isMacro(id));
const built = reach(root, (kind) => kind !== "dev");

const licences = (expression) => (expression ? [{ expression: expression.replaceAll("/", " OR ") }] : []);
const checksums = new Map(readFileSync("Cargo.lock", "utf8").split("[[package]]").slice(1).map((text) => {
  const of = (key) => text.match(new RegExp(`^${key} = "(.*)"$`, "m"))?.[1];
  return [`${of("name")}@${of("version")}`, of("checksum")];
}));
const crates = [...built].map((id) => packages.get(id)).map(({ id, name, version, license }) => ({
  type: "library", name, version, "bom-ref": `pkg:cargo/${name}@${version}`, purl: `pkg:cargo/${name}@${version}`,
  scope: linked.has(id) ? "required" : "excluded",
  hashes: [{ alg: "SHA-256", content: checksums.get(`${name}@${version}`) }], licenses: licences(license),
}));

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const npm = Object.entries(lock).filter(([path]) => path !== "").map(([path, one]) => {
  const name = path.split("node_modules/").at(-1);
  const purl = `pkg:npm/${name.replace("@", "%40")}@${one.version}`;
  return {
    type: "library", name, version: one.version, "bom-ref": `${purl}#${path}`, purl,
    scope: SHIPPED_FROM_NPM.includes(name) ? "required" : "excluded",
    hashes: [{ alg: "SHA-512", content: Buffer.from(one.integrity.slice(7), "base64").toString("hex") }],
    licenses: licences(one.license),
  };
});

const files = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).filter((path) => !/\.(br|gz)$/.test(path)).sort()
  .map((path) => ({
    type: "file", name: path, "bom-ref": path,
    hashes: [{ alg: "SHA-256", content: createHash("sha256").update(readFileSync(path)).digest("hex") }],
  }));
const { name, version } = packages.get(root);
const byName = (a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1);
const components = [...crates.sort(byName), ...npm.sort(byName), ...files];
const required = components.filter((one) => one.scope === "required");
if (required.length < 20 || files.length < 5) throw new Error("There is hardly anything in the build.");
writeFileSync("sbom.cdx.json", `${JSON.stringify({
  bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
  metadata: { component: { type: "application", name, version, licenses: licences("EUPL-1.2") } },
  components,
}, null, 1)}\n`);
console.log(`sbom.cdx.json: ${required.length} parts in the app, ${components.length - required.length - files.length} tools, ${files.length} files`);
