import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { shutHeader } from "../../contracts/caller";
import { signMessage } from "../../contracts/signature";
import { dist } from "../../scripts/run/build";
import { freePort } from "../../scripts/run/ports";
import { launchScript, runScript, stopChild } from "../../scripts/run/processes";
import { sampleEmails } from "../samples/sample-people";
import { openAnotherEngine } from "./another-engine";
import { sharedSecret } from "./caller";

const name = `real_${Date.now()}`;
const url = Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "maru-real-"));

/** A shop of one's own: another database, another folder, nothing asked for. */
const settings = () => ({ ...inject("engineSettings"), DATABASE_URL: url, MARU_DATA: folder });

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

/** Starts an engine; says what it printed when it ended by itself, or that it opened. */
async function start(more: Record<string, string>): Promise<{ opened: boolean; said: string }> {
  const port = String(await freePort());
  const child = launchScript({
    name: "An engine",
    script: path.join(dist, "server.js"),
    env: { ...settings(), COMMERCE_PORT: port, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  const opened = await new Promise<boolean>((resolve) => {
    child.on("message", (message) => message === "ready" && resolve(true));
    // After its end, when all that it said is read.
    child.once("close", () => resolve(false));
  });
  await stopChild(child);
  return { opened, said };
}

beforeAll(async () => {
  await ask(inject("databaseUrl"), `CREATE DATABASE ${name}`);
  await prepare();
});
afterAll(async () => {
  await ask(inject("databaseUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

describe("a database of one's own", () => {
  it("has no sample people, events or coupon, and opens to the public", async () => {
    expect(await samplesIn()).toEqual({ people: 0, events: 0, coupons: 0 });
    const [products] = await ask<{ n: number }>(url, "SELECT count(*)::int AS n FROM product");
    expect(products?.n).toBeGreaterThan(40);
    expect((await start({ STOREFRONT_URL: "https://shop.example" })).opened).toBe(true);
  });

  it("has them when asked, warns at every start, and never opens to the public with them", async () => {
    await prepare({ MARU_SAMPLES: "1" });
    expect((await samplesIn())?.people).toBe(6);
    expect((await samplesIn())?.events).toBeGreaterThan(0);
    const asked = await start({ MARU_SAMPLES: "1" });
    expect(asked.opened).toBe(true);
    expect(asked.said).toMatch(/Warning: MARU_SAMPLES=1.*merchant@example\.com/);
    const reached: Record<string, string>[] = [
      { STOREFRONT_URL: "https://shop.example" },
      { STOREFRONT_URL: "https://shop.example", MARU_SAMPLES: "1" },
      { HOST: "0.0.0.0" },
      { TRUST_PROXY: "1" },
      {},
    ];
    for (const more of reached) {
      const refused = await start(more);
      expect(refused.opened).toBe(false);
      expect(refused.said).toMatch(/does not open.*merchant@example\.com.*manager@example\.com/);
      expect(refused.said).toContain("MARU_SAMPLES=0");
    }
  });

  it("still knows them where another folder, which names no one, is opened on it", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const emails = await sampleEmails(client, folder).finally(() => client.end());
    expect(emails).toHaveLength(6);
    expect(emails).toContain("manager@example.com");
  });

  it("loses them when they are refused, and opens then", async () => {
    await prepare({ MARU_SAMPLES: "0" });
    expect(await samplesIn()).toEqual({ people: 0, events: 0, coupons: 0 });
    const open = { STOREFRONT_URL: "https://shop.example" };
    expect((await start(open)).opened).toBe(true);
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

/** An engine that is asked for sample people. */
let asked: Awaited<ReturnType<typeof openAnotherEngine>>;
beforeAll(async () => {
  asked = await openAnotherEngine({ MARU_SAMPLES: "1" });
});
afterAll(() => asked.stop());

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
