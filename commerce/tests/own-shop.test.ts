import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { dist } from "../../scripts/run/build";
import { launchScript } from "../../scripts/run/processes";
import { readShop } from "../../scripts/shop/read-shop";
import { writeEngineSettings } from "../../scripts/shop/write-shop";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { saidBy } from "./demonstration";
import { sqlIn } from "./shopping";

// A shop that is no demonstration, on an empty database.

const name = `own_${Date.now()}`;
const url = Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href;
const folder = mkdtempSync(path.join(tmpdir(), "maru-own-"));
const file = path.join(folder, "engine.json");
const settings = { DATABASE_URL: url, MARU_DATA: folder, SHOP_SETTINGS: file };
const sql = <T extends object>(text: string) => sqlIn<T>(url, text);

function shopYaml({ tax = 20, delivery = 6.9 }, more = ""): string {
  return `
locales:
  fr-fr: { language: fr, market: FR }
  ja-jp: { language: ja, market: JP }
defaultLocale: fr-fr
languages:
  fr: { name: Français, home: fr-fr }
  ja: { name: 日本語, home: ja-jp }
markets:
  FR:
    currency: EUR
    taxIncluded: true
    lengthUnit: cm
    timeZone: Europe/Paris
    opening: { tax: ${tax}, delivery: { price: ${delivery}, freeFrom: 80 } }
  JP:
    currency: JPY
    taxIncluded: true
    lengthUnit: cm
    timeZone: Asia/Tokyo
    opening: { tax: 10, delivery: { price: 880 } }
${more}
brand: { name: { fr: Nord, ja: ノール }, fullName: Nord }
company: { mailFrom: Nord <hello@nord.example> }
policies: { returnDays: 14 }
`;
}

/** Writes the shop's folder, and prepares its database as a start does. */
function start(yaml: string): Promise<string> {
  writeFileSync(path.join(folder, "shop.yaml"), yaml);
  writeEngineSettings(file, readShop(folder));
  return prepare(settings);
}

function prepare(env: Record<string, string>, ...args: string[]): Promise<string> {
  return saidBy(
    launchScript({
      name: "Preparing",
      script: path.join(dist, "prepare.js"),
      args,
      env: { ...inject("engineSettings"), ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ipc: false,
    }),
  );
}

let engine: Awaited<ReturnType<typeof openAnotherEngine>> | undefined;

beforeAll(async () => {
  await sqlIn(inject("databaseUrl"), `CREATE DATABASE ${name}`);
});
afterAll(async () => {
  await engine?.stop();
  await sqlIn(inject("databaseUrl"), `DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

const rates = () =>
  sql<{ name: string; value: string }>(`SELECT name, value FROM tax_rate ORDER BY name`);
const methods = () =>
  sql<{ code: string; rate: string }>(
    `SELECT code, calculator::jsonb #>> '{args,0,value}' AS rate FROM shipping_method
     WHERE "deletedAt" IS NULL ORDER BY code`,
  );

describe("an own shop", () => {
  it("opens its markets with what they need to sell, and nothing else", async () => {
    expect(await start(shopYaml({}))).toContain("Opened FR, JP.");
    expect(
      await sql(`SELECT code, "defaultCurrencyCode" AS currency FROM channel ORDER BY id`),
    ).toEqual([
      { code: "__default_channel__", currency: "USD" },
      { code: "fr", currency: "EUR" },
      { code: "jp", currency: "JPY" },
    ]);
    expect((await rates()).map(({ name: rate, value }) => [rate, Number(value)])).toEqual([
      ["FR tax", 20],
      ["JP tax", 10],
    ]);
    expect(await methods()).toEqual([
      { code: "collect-fr", rate: "0" },
      { code: "collect-jp", rate: "0" },
      { code: "standard-fr", rate: "690" },
      { code: "standard-jp", rate: "88000" },
    ]);
    const [things] = await sql(`SELECT (SELECT count(*)::int FROM product) AS products,
      (SELECT count(*)::int FROM facet) AS facets,
      (SELECT count(*)::int FROM customer) AS customers,
      (SELECT count(*)::int FROM promotion) AS promotions,
      (SELECT count(*)::int FROM stock_location WHERE "customFieldsKind" = 'depot'
         AND "customFieldsMarket" IN ('FR', 'JP')) AS warehouses`);
    expect(things).toEqual({ products: 0, facets: 0, customers: 0, promotions: 0, warehouses: 2 });
  });

  it("says in its own languages how to pay and to be delivered, without English among them", async () => {
    const named = (what: string) =>
      sql(`SELECT t."languageCode" AS language, t.name FROM ${what} w
        JOIN ${what}_translation t ON t."baseId" = w.id
        WHERE w.code IN ('card', 'in-store', 'collect-fr') ORDER BY w.code, t."languageCode"`);
    expect(await named("payment_method")).toEqual([
      { language: "fr", name: "Carte bancaire" },
      { language: "ja", name: "カード" },
      { language: "fr", name: "Paiement en magasin" },
      { language: "ja", name: "店頭でお支払い" },
    ]);
    expect(await named("shipping_method")).toEqual([
      { language: "fr", name: "Retrait en magasin" },
      { language: "ja", name: "店舗受け取り" },
    ]);
  });

  it("has nothing to do the next time", async () => {
    expect(await start(shopYaml({}))).toBe("");
  });

  it("is never mixed with the demonstration", async () => {
    const { SHOP_SETTINGS, ...demonstration } = settings;
    await expect(prepare(demonstration, "--demo")).rejects.toThrow("holds an own shop");
    expect(await sql(`SELECT 1 FROM product LIMIT 1`)).toEqual([]);
    const other = { ...settings, DATABASE_URL: inject("databaseUrl") };
    await expect(prepare(other)).rejects.toThrow("holds a demonstration");
  });

  it("keeps what merchants changed and deleted when its folder changes", async () => {
    engine = await openAnotherEngine(settings);
    const admin = await owner({
      engine: engine.url,
      channel: "jp",
      language: "en",
    });
    const [collect] = await sql<{ id: number }>(
      `SELECT id FROM shipping_method WHERE code = 'collect-jp'`,
    );
    await admin.ask(`mutation ($id: ID!) { deleteShippingMethod(id: $id) { result } }`, {
      id: collect?.id,
    });
    const [tax] = await sql<{ id: number }>(`SELECT id FROM tax_rate WHERE name = 'FR tax'`);
    await admin.ask(
      `mutation ($id: ID!) { updateTaxRate(input: { id: $id, value: 5.5 }) { id } }`,
      {
        id: tax?.id,
      },
    );
    expect(await start(shopYaml({ tax: 21, delivery: 19.9 }))).toContain("Opened");
    expect((await rates()).map(({ value }) => Number(value))).toEqual([5.5, 10]);
    expect((await methods()).map(({ code, rate }) => [code, rate])).toEqual([
      ["collect-fr", "0"],
      ["standard-fr", "1990"],
      ["standard-jp", "88000"],
    ]);
  });

  it("has the roles that its staff is appointed with, in each market, also in one that comes later", async () => {
    const roles = () =>
      sql(`SELECT r.code, array_agg(c.code ORDER BY c.code) AS channels FROM role r
        JOIN role_channels_channel rc ON rc."roleId" = r.id JOIN channel c ON c.id = rc."channelId"
        WHERE r.code NOT LIKE '\\_\\_%' GROUP BY r.code ORDER BY r.code`);
    const everywhere = ["__default_channel__", "fr", "jp"];
    expect(await roles()).toEqual(
      ["associate", "customer-service", "manager", "merchant"].map((code) => ({
        code,
        channels: everywhere,
      })),
    );
    const [unwanted] = await sql<{ id: number }>(`SELECT id FROM role WHERE code = 'merchant'`);
    const admin = await owner({ engine: engine?.url ?? "", channel: "jp", language: "en" });
    await admin.ask(`mutation ($id: ID!) { deleteRole(id: $id) { result } }`, { id: unwanted?.id });
    const belgium = `  BE:
    currency: EUR
    taxIncluded: true
    lengthUnit: cm
    timeZone: Europe/Brussels
    opening: { tax: 21, delivery: { price: 7.9 } }`;
    const locale = "  fr-be: { language: fr, market: BE }\ndefaultLocale";
    expect(await start(shopYaml({}, belgium).replace("defaultLocale", locale))).toContain("Opened");
    expect(await roles()).toEqual(
      ["associate", "customer-service", "manager"].map((code) => ({
        code,
        channels: ["__default_channel__", "be", "fr", "jp"],
      })),
    );
  });
});
