import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sku, storeCode } from "./catalogue";
import { Documented } from "./documented";
import { Owner } from "./people";
import { Visitors } from "./visitors";

const standIn = `node ${path.join(import.meta.dirname, "stand-in.mjs")}`;
const secret = () => randomBytes(24).toString("hex");

/**
 * `npm run drill:operate -- <repository> <older> <newer>` does what "Several processes" of
 * docs/operating.md says, word for word. It does so on this machine, with the older release first
 * and then the newer one while visitors come. For a Debian that nothing else is on, with Postgres
 * running and nginx installed, as root. Without systemd a stand-in starts the units.
 */
async function main([repository = "", older = "", newer = ""]: string[]): Promise<void> {
  if (!newer) throw new Error("Which repository, which release first, and which after it?");
  if (existsSync("/srv/maru")) throw new Error("/srv/maru is there: this machine is in use.");
  const docs = new Documented();
  const password = secret();
  const words = { repository, tag: newer, password };
  await sh(docs.block("createuser"), words, `${password}\n${password}\n`);
  await sh(docs.block("useradd"), words);
  await sh(`sudo -u maru git -C /srv/maru/releases/1 checkout --quiet ${older}`, words);
  writeSettings(docs.block("DATABASE_URL="), words);
  await sh(docs.block("chmod 640"), words);
  write("/etc/systemd/system/maru-engine@.service", docs.block("[Unit]"));
  write("/etc/systemd/system/maru-worker.service", docs.unit("COMMERCE_ROLE=worker"));
  write("/etc/systemd/system/maru-storefront@.service", docs.unit("npm run storefront"));
  for (const name of ["maru-engine@3001", "maru-worker", "maru-storefront@3000"])
    await sh(
      `systemd-analyze verify /etc/systemd/system/${name.replace(/@.*/, "@")}.service`,
      words,
    );
  selfSigned("/etc/ssl/shop.example");
  write("/etc/nginx/conf.d/maru.conf", docs.nginx());
  await sh("rm -f /etc/nginx/sites-enabled/default", words);
  const start = docs.block("enable --now");
  await sh(start, words);
  const owner = new Owner("http://127.0.0.1:3001");
  await owner.become(await sh(docs.block("setup-owner.ts"), words));
  await sh(docs.block("pg_dump"), words);
  const visitors = new Visitors({
    shop: "https://shop.example",
    ca: readFileSync("/etc/ssl/shop.example/fullchain.pem"),
    variantId: await owner.layIn(sku),
    clerk: await owner.hire(storeCode),
  });
  await visitors.begin();
  await sh(docs.block("releases/2"), words);
  const { reads, changes, orders, failed } = await visitors.end();
  console.log(
    `A new release: ${reads} requests that read and ${changes} that change something (${orders} orders), of which ${failed.length} failed.`,
  );
  for (const line of new Set(failed)) console.log(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
}

/**
 * Runs what the page has an operator type, from a folder that every user may be in.
 * @returns what it says
 */
async function sh(text: string, words: Record<string, string>, input = ""): Promise<string> {
  const given = text
    .replaceAll("<this repository>", words.repository ?? "")
    .replaceAll("<tag>", words.tag ?? "")
    .replaceAll("sudo systemctl", existsSync("/run/systemd/system") ? "sudo systemctl" : standIn);
  console.log(given.trimEnd().replace(/^/gm, "$ "));
  // Without a terminal, programs read what they ask for from here.
  const child = spawn("setsid", ["--wait", "bash", "-e", "-c", given], {
    cwd: "/",
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    said += piece;
    process.stdout.write(piece);
  });
  child.stdin.end(input);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`This failed (${code}):\n${given}`);
  return said;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** As the page writes them, with secrets in place of their names, for a trial without mail. */
function writeSettings(text: string, { password = "" }: Record<string, string>): void {
  const own = text
    .replace("<the password>", password)
    .replace(/<secret>/g, secret)
    .replace(/^(SMTP_URL|MAIL_FROM)=.*\n/gm, "");
  write("/etc/maru/shop.env", `${own}MARU_DEMO=1\n`);
}

function selfSigned(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = `-keyout ${folder}/privkey.pem -out ${folder}/fullchain.pem`;
  const made = spawnSync("bash", [
    "-c",
    `openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=shop.example -addext subjectAltName=DNS:shop.example ${files}`,
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  if (!readFileSync("/etc/hosts", "utf8").includes("shop.example"))
    writeFileSync("/etc/hosts", "127.0.0.1 shop.example\n", { flag: "a" });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // The visitors would go on for ever.
  process.exit(1);
});
