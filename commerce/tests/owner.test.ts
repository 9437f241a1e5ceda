import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { dist } from "../../scripts/run/build";
import { launchScript } from "../../scripts/run/processes";
import { openAnotherEngine } from "./another-engine";
import { saidBy } from "./demonstration";
import { sqlIn } from "./shopping";

const name = `owned_${Date.now()}`;
const url = Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "maru-owned-"));
const settings = { DATABASE_URL: url, MARU_DATA: folder, SUPERADMIN_PASSWORD: "" };
const sql = <T extends object>(text: string) => sqlIn<T>(url, text);

/** Runs one of the engine's scripts, as the commands do; answers what it said. */
const script = (file: string, ...args: string[]) =>
  saidBy(
    launchScript({
      name: file,
      script: path.join(dist, file),
      args,
      env: { ...inject("engineSettings"), ...settings },
      stdio: ["ignore", "pipe", "pipe"],
      ipc: false,
    }),
  );

const tokenIn = (said: string) => /\/owner#([\w-]{43})\n/.exec(said)?.[1] ?? "";

let engine: Awaited<ReturnType<typeof openAnotherEngine>>;
let first: string[];

beforeAll(async () => {
  await sqlIn(inject("databaseUrl"), `CREATE DATABASE ${name}`);
  // Two engines that start at once, for the first time.
  first = await Promise.all([script("prepare.js"), script("prepare.js")]);
  engine = await openAnotherEngine(settings);
});
afterAll(async () => {
  await engine.stop();
  await sqlIn(inject("databaseUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});
beforeEach(() => sql("DELETE FROM limit_count"));

async function post(place: string, body: object): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${engine.url}${place}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const person = (emailAddress: string, password = "a-password-of-mine") => ({
  firstName: "Ada",
  lastName: "Kim",
  emailAddress,
  password,
});

async function signIn(emailAddress: string, password = "a-password-of-mine"): Promise<string> {
  const response = await fetch(`${engine.url}/admin-api`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `mutation($n: String!, $p: String!) { login(username: $n, password: $p) {
        ... on CurrentUser { channels { permissions } } ... on ErrorResult { errorCode } } }`,
      variables: { n: emailAddress, p: password },
    }),
  });
  return JSON.stringify(await response.json());
}

const owners = () =>
  sql<{ identifier: string }>(
    `SELECT u.identifier FROM "user" u JOIN user_roles_role l ON l."userId" = u.id
     JOIN role r ON r.id = l."roleId" WHERE r.code = '__super_admin_role__'
       AND u.identifier <> 'superadmin' ORDER BY 1`,
  );

describe("a shop on a database of one's own", () => {
  it("prints one link at its first start, keeps only its hash, and says later what is missing", async () => {
    const tokens = first.map(tokenIn).filter((token) => token !== "");
    expect(tokens).toHaveLength(1);
    expect(first.join()).toContain("has no owner yet");
    const rows = await sql(`SELECT * FROM owner_link`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokens[0]);
    const again = await script("prepare.js");
    expect(tokenIn(again)).toBe("");
    expect(again).toContain("npm run setup:owner");
    expect(await sql(`SELECT * FROM product`)).toEqual([]);
    expect(await sql(`SELECT * FROM seed_record`)).toEqual([]);
  });

  it("shows a page that names no other server and is kept by none", async () => {
    const page = await fetch(`${engine.url}/owner`, { headers: { "accept-language": "ar-AE,en" } });
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
  });

  it("refuses what is no account, and the link stays good", async () => {
    const token = first.map(tokenIn).join("");
    for (const [wrong, field] of [
      [person("no-address"), "emailAddress"],
      [person("ada@shop.example", "short"), "password"],
      [person("ada@shop.example", "superadmin"), "password"],
      [person("ada@shop.example", "maru-sample-2026"), "password"],
      // One word is a whole name in many places; none is no name.
      [{ ...person("ada@shop.example"), firstName: " \u200b ", lastName: " " }, "firstName"],
      [{ ...person("ada@shop.example"), lastName: "\u0000" }, "lastName"],
    ] as const) {
      const refused = await post("/owner", { token, ...wrong });
      expect(refused).toEqual({ status: 422, answer: { state: "refused", fields: [field] } });
    }
    expect(await post("/owner", { token, ...person("superadmin@x.example", "") })).toMatchObject({
      status: 422,
    });
    expect(await post("/owner/link", { token })).toEqual({
      status: 200,
      answer: { state: "open" },
    });
    expect(await owners()).toEqual([]);
  });

  it("gets one owner of several who use the link at once, who can do everything", async () => {
    const token = first.map(tokenIn).join("");
    const emails = ["ada@shop.example", "ben@shop.example", "cho@shop.example"];
    const answers = await Promise.all(
      emails.map((email) => post("/owner", { token, ...person(email) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    const winner = emails[answers.findIndex(({ status }) => status === 201)] ?? "";
    expect(await owners()).toEqual([{ identifier: winner }]);
    expect(await signIn(winner)).toContain("SuperAdmin");
    expect(await post("/owner/link", { token })).toEqual({
      status: 410,
      answer: { state: "used" },
    });
    // The account that the engine makes for itself opens with no password that anyone knows.
    for (const password of ["superadmin", "superadmin-of-the-tests", ""])
      expect(await signIn("superadmin", password)).toContain("INVALID_CREDENTIALS");
    expect(await script("prepare.js")).toBe("");
    await expect(script("setup-owner.js")).rejects.toThrow("has an owner already");
  });

  it("takes no link that expired, that a newer one replaced, or whose e-mail works here already", async () => {
    const old = tokenIn(await script("setup-owner.js", "--another"));
    const token = tokenIn(await script("setup-owner.js", "--another"));
    expect((await post("/owner", { token: old, ...person("dan@shop.example") })).status).toBe(404);
    const [owner] = await owners();
    const taken = await post("/owner", { token, ...person(owner?.identifier ?? "") });
    expect(taken).toEqual({ status: 422, answer: { state: "refused", fields: ["emailTaken"] } });
    expect((await post("/owner/link", { token })).status).toBe(200);
    await sql(`UPDATE owner_link SET "expiresAt" = now() WHERE "usedAt" IS NULL`);
    expect(await post("/owner", { token, ...person("dan@shop.example") })).toEqual({
      status: 410,
      answer: { state: "expired" },
    });
    expect(await owners()).toHaveLength(1);
  });

  it("limits who guesses", async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 32; i++)
      statuses.push((await post(i % 2 ? "/owner/link" : "/owner", { token: `guess-${i}` })).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(404));
    expect(statuses.slice(30)).toEqual([429, 429]);
  });
});
