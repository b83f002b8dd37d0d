// Real web servers on this machine, with the settings that are shipped.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DEPLOY = fileURLToPath(new URL("../../../deploy", import.meta.url));

const program = (name) => ["/usr/sbin", "/usr/bin", "/usr/local/bin"].map((folder) => join(folder, name)).find(existsSync);

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const asRoot = process.getuid() === 0;
const APACHE = "/usr/lib/apache2/modules";

/** What each needs around the file that is shipped, and how it starts. */
const KINDS = {
  nginx: {
    around: (port, root, folder, deploy) => `${asRoot ? "user root;" : ""}
daemon off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
  server { listen 127.0.0.1:${port}; root ${root}; include ${join(deploy, "nginx.conf")}; }
}`,
    start: (file) => ["-e", "stderr", "-c", file],
  },
  apache2: {
    around: (port, root, folder, deploy) => `${["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite"]
      .map((name) => `LoadModule ${name}_module ${APACHE}/mod_${name}.so`).join("\n")}
ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
Mutex file:${folder}
TypesConfig /dev/null
${asRoot ? "User www-data\nGroup www-data" : ""}
ServerTokens Prod
Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
  ServerName localhost
  Define SAMENWIJZER ${root}
  Include ${join(deploy, "apache.conf")}
</VirtualHost>`,
    start: (file) => ["-DFOREGROUND", "-f", file],
  },
  caddy: {
    around: (port, root, folder, deploy) => `{
	admin off
	auto_https off
	storage file_system ${folder}
}
import ${join(deploy, "Caddyfile")}
http://127.0.0.1:${port} {
	root * ${root}
	import samenwijzer
}`,
    start: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
};

/** The servers that are on this machine. */
export const INSTALLED = Object.keys(KINDS).filter(program);

/** Starts one of them on a free port, with the settings that are shipped or those in another folder. */
export const start = async (name, root, within, deploy = DEPLOY) => {
  const { around, start: options } = KINDS[name];
  const folder = join(within, name);
  mkdirSync(folder);
  const port = await freePort();
  const file = join(folder, "settings");
  writeFileSync(file, around(port, root, folder, deploy));
  const child = spawn(program(name), options(file), { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: folder } });
  let said = "";
  child.stderr.on("data", (text) => { said += text; });
  const gone = new Promise((done) => { child.once("exit", done); });
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    child.kill("SIGTERM");
    await gone;
  };
  for (const end = Date.now() + 15_000; Date.now() < end && child.exitCode === null;) {
    if (await fetch(url).then(() => true, () => false)) return { url, close };
    await new Promise((done) => { setTimeout(done, 50); });
  }
  await close();
  throw new Error(`${name} did not start:\n${said}`);
};

/** The version of a server, for readers of the log. */
export const version = (name) => {
  const { stdout, stderr } = spawnSync(program(name), [name === "caddy" ? "version" : "-v"], { encoding: "utf8" });
  return `${stdout}${stderr}`.split("\n")[0].trim();
};
