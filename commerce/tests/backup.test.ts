import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { dist } from "../../scripts/run/build";
import { launchScript } from "../../scripts/run/processes";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { saidBy } from "./demonstration";
import { guestReadyToPay, payByCard, setStock, sql, sqlIn, variantId } from "./shopping";
import { type Uploaded, upload } from "./upload";

const sku = "MR-101-WALNUT";
const name = `restored_${Date.now()}`;
const url = Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "maru-backup-"));
const backup = path.join(folder, "backup");
const data = path.join(folder, "data");
const restored = { DATABASE_URL: url, MARU_DATA: data };

const launch = (script: string, words: string[], env: Record<string, string> = {}) =>
  launchScript({
    name: script,
    script: path.join(dist, script),
    args: words,
    env: { ...inject("engineSettings"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ipc: false,
  });
const save = (to = backup) =>
  saidBy(launch("run-backup.js", [to], { MARU_DATA: inject("dataFolder") }));
const restore = (...words: string[]) => saidBy(launch("run-restore.js", words, restored));

let engine: Awaited<ReturnType<typeof openAnotherEngine>> | undefined;
let uploaded: Uploaded;
let paid: { guest: Visitor; code: string };

beforeAll(async () => {
  await sqlIn(inject("databaseUrl"), `CREATE DATABASE ${name}`);
  const variant = await variantId(sku);
  await setStock(variant, { icheon: 50 });
  const buy = async () => {
    const guest = await guestReadyToPay([{ variant, quantity: 1 }]);
    expect(await payByCard(guest)).toBe(true);
    return guest;
  };
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "#abcdef" } });
  uploaded = await upload(await owner(), await picture.jpeg().toBuffer(), "own.jpg");
  const guest = await buy();
  const [order] = await sql<{ code: string }>(`SELECT code FROM "order" ORDER BY id DESC LIMIT 1`);
  paid = { guest, code: order?.code ?? "" };
  // The shop is open meanwhile.
  await Promise.all([save(), buy(), buy(), buy()]);
});
afterAll(async () => {
  await engine?.stop();
  await sqlIn(inject("databaseUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

it("is written once under its name, and not over another", async () => {
  const before = readFileSync(path.join(backup, "manifest.json"), "utf8");
  await expect(save()).rejects.toThrow("is there already: nothing was written");
  expect(readFileSync(path.join(backup, "manifest.json"), "utf8")).toBe(before);
  expect(existsSync(`${backup}.half`)).toBe(false);
});

it("tells no secret", async () => {
  const { secrets } = JSON.parse(readFileSync(path.join(backup, "manifest.json"), "utf8"));
  expect(Object.keys(secrets).sort()).toEqual(["COOKIE_SECRET", "PICKUP_SECRET", "PUSH_SECRET"]);
  const text = JSON.stringify(secrets);
  for (const secret of Object.values(inject("engineSettings")).filter((each) => each.length > 15))
    expect(text).not.toContain(secret);
});

it("is refused when a file of it was cut off, and where a shop is already", async () => {
  const cut = path.join(folder, "cut");
  cpSync(backup, cut, { recursive: true });
  const file = path.join(cut, "rows/order.copy.gz");
  writeFileSync(file, readFileSync(file).subarray(0, -20));
  await expect(restore(cut)).rejects.toThrow("rows/order.copy.gz");
  expect(await sqlIn(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await expect(saidBy(launch("run-restore.js", [backup], { MARU_DATA: data }))).rejects.toThrow(
    "has a shop in it, which stays as it is",
  );
});

it("is refused by an older release than its own", async () => {
  const newer = path.join(folder, "newer");
  cpSync(backup, newer, { recursive: true });
  const file = path.join(newer, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.migrations.push("Teleport9999999999999");
  writeFileSync(file, JSON.stringify(manifest));
  await expect(restore(newer)).rejects.toThrow("Teleport9999999999999");
});

it("goes on when a restore was killed, before which no engine opens", async () => {
  const child = launch("run-restore.js", [backup], restored);
  const ended = saidBy(child);
  await expect
    .poll(() => sqlIn(url, "SELECT to_regclass('migrations') AS name"))
    .not.toEqual([{ name: null }]);
  child.kill("SIGKILL");
  await expect(ended).rejects.toThrow();
  await expect(saidBy(launch("prepare.js", ["--silent"], restored))).rejects.toThrow(
    "not whole yet",
  );
  expect(await restore(backup)).toContain("as they were at");
});

it("is the shop that it was: orders, sessions, uploads, and new orders after them", async () => {
  engine = await openAnotherEngine({ ...restored, MARU_SAMPLES: "1" });
  const again = new Visitor({ engine: engine.url }).with(paid.guest.sessionToken);
  const asked = `query($code: String!) { orderByCode(code: $code) { state totalWithTax lines { quantity } } }`;
  const there = await again.ask(asked, { code: paid.code });
  expect(there.orderByCode).not.toBeNull();
  expect(there).toEqual(await paid.guest.ask(asked, { code: paid.code }));
  const pictures = [engine.url, inject("engineUrl")].map(async (at) => {
    const response = await fetch(uploaded.source.replace(inject("engineUrl"), at));
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer()).toString("base64");
  });
  const [mine, theirs] = await Promise.all(pictures);
  expect(mine).toBe(theirs);
  const next = await guestReadyToPay([{ variant: await variantId(sku), quantity: 1 }], {
    engine: engine.url,
  });
  expect(await payByCard(next)).toBe(true);
});
