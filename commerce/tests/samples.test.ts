import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { shutHeader } from "../../contracts/caller";
import { signMessage } from "../../contracts/signature";
import { dist } from "../../scripts/run/build";
import { freePort } from "../../scripts/run/ports";
import { launchScript, runScript } from "../../scripts/run/processes";
import { readEnv } from "../env";
import { refuseKnownPasswords } from "../samples/known-passwords";
import { sampleEmails } from "../samples/sample-people";
import { openAnotherEngine } from "./another-engine";
import { sharedSecret } from "./caller";
import { saidBy } from "./demonstration";

const name = `real_${Date.now()}`;
const url = Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "maru-real-"));

const publicly = { STOREFRONT_URL: "https://shop.example" };

/** A shop of one's own: another database, another folder, nothing asked for. */
const ownPlace = { DATABASE_URL: url, MARU_DATA: folder };
const settings = () => ({ ...inject("engineSettings"), ...ownPlace });

const prepare = (more: Record<string, string> = {}) =>
  runScript({
    name: "Preparing the database",
    script: path.join(dist, "prepare.js"),
    args: ["--demo"],
    env: { ...settings(), ...more },
  });

async function ask<T extends object>(database: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<T>(text).finally(() => client.end());
  return rows;
}

const samplesIn = async () =>
  (
    await ask<Record<string, number>>(
      url,
      `SELECT (SELECT count(*)::int FROM "user" WHERE "deletedAt" IS NULL
         AND identifier LIKE '%@example.com') AS people,
       (SELECT count(*)::int FROM shop_event) AS events,
       (SELECT count(*)::int FROM promotion WHERE "deletedAt" IS NULL) AS coupons`,
    )
  )[0];

type Settings = Record<string, string>;

/** Why an engine with these settings does not open; undefined where it does. Asked as it asks. */
async function refusalOf(more: Settings): Promise<string | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const env = readEnv({ ...process.env, ...settings(), ...more });
  return refuseKnownPasswords(client, env)
    .then(
      () => undefined,
      (error: Error) => error.message,
    )
    .finally(() => client.end());
}

/** Starts an engine that ends by itself, and says what it said until then. */
async function refused(more: Settings): Promise<string> {
  const child = launchScript({
    name: "An engine",
    script: path.join(dist, "server.js"),
    env: { ...settings(), COMMERCE_PORT: String(await freePort()), ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.once("message", () => child.kill());
  return saidBy(child).then(
    () => "",
    (error: Error) => error.message,
  );
}

/** An engine that is asked for sample people, and what it said when it opened. */
let asked: Awaited<ReturnType<typeof openAnotherEngine>>;
let warned = "";

beforeAll(async () => {
  vi.stubEnv("SHOP_SETTINGS", inject("engineSettings").SHOP_SETTINGS);
  await ask(inject("databaseUrl"), `CREATE DATABASE ${name}`);
  await prepare();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await asked?.stop();
  await ask(inject("databaseUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

describe("a database of one's own", () => {
  it("has no sample people, events or coupon, and opens to the public", async () => {
    expect(await samplesIn()).toEqual({ people: 0, events: 0, coupons: 0 });
    const [products] = await ask<{ n: number }>(url, "SELECT count(*)::int AS n FROM product");
    expect(products?.n).toBeGreaterThan(40);
    expect(await refusalOf(publicly)).toBeUndefined();
  });

  it("has them when asked, warns at every start, and never opens to the public with them", async () => {
    await prepare({ MARU_SAMPLES: "1" });
    expect((await samplesIn())?.people).toBe(6);
    expect((await samplesIn())?.events).toBeGreaterThan(0);
    asked = await openAnotherEngine(
      { ...ownPlace, MARU_SAMPLES: "1" },
      {
        hear: (said) => {
          warned += said;
        },
      },
    );
    await expect.poll(() => warned).toMatch(/Warning: MARU_SAMPLES=1.*merchant@example\.com/);
    const reached: Settings[] = [
      publicly,
      { ...publicly, MARU_SAMPLES: "1" },
      { HOST: "0.0.0.0" },
      { TRUST_PROXY: "1" },
      {},
    ];
    const saidOf = [await refused(publicly)];
    for (const more of reached) saidOf.push((await refusalOf(more)) ?? "");
    for (const said of saidOf) {
      expect(said).toMatch(/does not open.*merchant@example\.com.*manager@example\.com/);
      expect(said).toContain("MARU_SAMPLES=0");
    }
  });

  it("still knows them where another folder, which names no one, is opened on it", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const emails = await sampleEmails(client, folder).finally(() => client.end());
    expect(emails).toHaveLength(6);
    expect(emails).toContain("manager@example.com");
  });
});

/** How an engine takes a storefront that is reached so. */
async function follow(engine: string, host: string, shop: string, proxies = "0") {
  const query = new URLSearchParams({ since: "0", host, shop, proxies });
  const address = `/storefront-changes?${query}`;
  const headers = { "x-maru-signature": signMessage(address, sharedSecret, new Date()) };
  const answer = await fetch(engine + address, { headers });
  await answer.body?.cancel();
  return { status: answer.status, isShut: answer.headers.has(shutHeader) };
}

describe("a storefront apart from its engine", () => {
  const local = "http://localhost:3000";

  it("is not taken where others reach it while sample people are there", async () => {
    const trial = inject("engineUrl");
    expect(await follow(trial, "127.0.0.1", local)).toEqual({ status: 200, isShut: true });
    expect((await follow(trial, "0.0.0.0", local)).status).toBe(403);
    expect((await follow(trial, "127.0.0.1", local, "1")).status).toBe(403);
    expect((await follow(trial, "127.0.0.1", "https://shop.example")).status).toBe(403);
  });

  it("is taken where they are asked for, but never at a public address", async () => {
    expect((await follow(asked.url, "127.0.0.1", "https://shop.example")).status).toBe(403);
    const taken = { status: 200, isShut: false };
    expect(await follow(asked.url, "0.0.0.0", local)).toEqual(taken);
    expect(await follow(asked.url, "127.0.0.1", local, "1")).toEqual(taken);
  });
});

describe("an engine with sample people that no one asked for", () => {
  /** The status of an answer; `fetch` would write the host itself. */
  const statusOf = (engine: string, address: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(engine + address, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once("error", reject)
        .end();
    });
  const question = "/shop-api?query=%7B__typename%7D";
  const preflight = { "apollo-require-preflight": "1" };
  const others: Record<string, string>[] = [
    { host: "shop.example" },
    { host: "192.168.1.5:3001" },
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-host": "tunnel.example" },
    { forwarded: "for=203.0.113.9" },
  ];

  it("answers this machine alone", async () => {
    const trial = inject("engineUrl");
    for (const host of ["localhost:3001", "127.0.0.1:3001", "[::1]:3001"])
      expect(await statusOf(trial, question, { host, ...preflight }), host).toBe(200);
    for (const headers of others)
      for (const address of [question, "/admin/", "/assets/x"])
        expect(await statusOf(trial, address, { ...preflight, ...headers })).toBe(403);
    expect(await statusOf(trial, "/health", { host: "shop.example" })).toBe(200);
  });

  it("answers everyone when they are asked for", async () => {
    for (const headers of others)
      expect(await statusOf(asked.url, question, { ...preflight, ...headers })).toBe(200);
  });
});

describe("a database of one's own that had sample people", () => {
  it("loses them when they are refused, and opens then", async () => {
    await prepare({ MARU_SAMPLES: "0" });
    expect(await samplesIn()).toEqual({ people: 0, events: 0, coupons: 0 });
    await openAnotherEngine({ ...ownPlace, ...publicly }).then((engine) => engine.stop());
  });
});
