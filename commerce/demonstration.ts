import { createHash } from "node:crypto";
import path from "node:path";
import type { Client } from "pg";
import type { Shop } from "../contracts/shop-config";
import type { Env } from "./env";
import { storefrontChannel } from "./plugins/revalidation/channel";
import { notifyChannel, toMessages } from "./plugins/search/data/changes";
import { isEmbedded, isPublic, samplesBelong } from "./samples/samples-belong";

/** Another catalogue than the shop's own, for trials: `--catalogue=<folder>`. */
const given = process.argv.find((word) => word.startsWith("--catalogue="));

/** The engine's configuration; loaded only where it is needed, for it takes seconds. */
export async function configOf(env: Env) {
  const { createConfig } = await import("./config.js");
  const { readSecrets } = await import("./secrets.js");
  return createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
}

/** Waits until no other process prepares or seeds the database; holds it until this process ends. */
export async function holdDatabase(client: Client): Promise<void> {
  await client.query("SELECT pg_advisory_lock(7204001)");
}

/** What the note of a database begins with that an own shop was opened in. */
const ownMark = "own ";

/** Holds a demonstration and an own shop apart: a start without MARU_SHOP would mix them for good. */
async function refuseOther(client: Client, isOwn: boolean): Promise<void> {
  const { rows } = await client.query<{ hash: string }>("SELECT hash FROM maru_seed LIMIT 1");
  const [noted] = rows;
  if (!noted || noted.hash.startsWith(ownMark) === isOwn) return;
  throw new Error(
    isOwn
      ? "The database holds a demonstration: an own shop needs one of its own. Name it by DATABASE_URL, or another folder by MARU_DATA."
      : "The database holds an own shop: MARU_SHOP has to name its folder, or MARU_DATA another one.",
  );
}

/**
 * Brings a shop up to the catalogue, unless it is. Sample people, events and the sample coupon are
 * part of it where they belong (samples/samples-belong.ts).
 */
export async function fillDemonstration(client: Client, env: Env): Promise<void> {
  await refuseOther(client, false);
  const { catalogue, ...options } = await stateOf(client, env);
  const done = await client.query("SELECT 1 FROM maru_seed WHERE hash = $1", [options.hash]);
  if (done.rowCount === 0) {
    const { seedShop } = await import("./seed/seed.js");
    const config = await configOf(env);
    const { products } = await seedShop(config, env.SUPERADMIN_USERNAME, catalogue, options);
    await announce(client);
    console.log(`Seeded ${products} of ${catalogue.products.length} products.`);
  }
  if (options.samples) {
    const { seedHistory } = await import("./seed/history/seed-history.js");
    await seedHistory(client, new Date());
  }
}

/**
 * Opens each market with what `shop.yaml` says of it: currency, tax, delivery, payment and a place to
 * deliver from. What merchants changed or deleted since stays as they left it.
 */
export async function openMarkets(client: Client, env: Env): Promise<void> {
  const { readShop } = await import("./shop.js");
  const { openingOf } = await import("./seed/opening.js");
  const { shop } = readShop();
  // Strangers would order for nothing.
  const opening = openingOf(shop, { takesTestCards: !isPublic(env) });
  const state = { ...(await contextOf(shop)), opening };
  const markets = state.markets.filter(({ country }) => country in opening.rates);
  if (markets.length === 0) return;
  await refuseOther(client, true);
  const text = JSON.stringify({ ...state, markets });
  const hash = `${ownMark}${createHash("sha256").update(text).digest("hex")}`;
  const done = await client.query("SELECT 1 FROM maru_seed WHERE hash = $1", [hash]);
  if (done.rowCount) return;
  const { seedShop } = await import("./seed/seed.js");
  const options = { ...state, markets, samples: false, hash };
  await seedShop(await configOf(env), env.SUPERADMIN_USERNAME, undefined, options);
  await announce(client);
  console.log(`Opened ${markets.map(({ country }) => country).join(", ")}.`);
}

/**
 * Puts the demonstration back as the catalogue has it, or only looks what that would overwrite.
 * @returns the fields that are put back, by `<kind> <code>`
 * @throws Error where no demonstration was ever
 */
export async function resetDemonstration(client: Client, env: Env, reset: "look" | "do") {
  const seeded = await client.query("SELECT 1 FROM maru_seed LIMIT 1").catch(() => undefined);
  if (!seeded?.rowCount) throw new Error("The database has no demonstration: nothing is put back.");
  await refuseOther(client, false);
  const { catalogue, ...options } = await stateOf(client, env);
  const { seedShop } = await import("./seed/seed.js");
  const config = await configOf(env);
  const all = { ...options, reset };
  const { putBack } = await seedShop(config, env.SUPERADMIN_USERNAME, catalogue, all);
  if (reset === "do") await announce(client);
  return putBack;
}

/** Tells open storefronts and search indexes that anything may have changed. */
async function announce(client: Client): Promise<void> {
  await client.query("SELECT pg_notify($1, $2)", [storefrontChannel, `${Date.now()} shop`]);
  for (const message of toMessages({ all: true, ids: {} }))
    await client.query("SELECT pg_notify($1, $2)", [notifyChannel, message]);
}

async function stateOf(client: Client, env: Env) {
  const { readCatalogue } = await import("./seed/read-catalogue.js");
  const { readOpening } = await import("./seed/opening.js");
  const { readShop } = await import("./shop.js");
  const { folder, shop } = readShop();
  const root = given?.slice(given.indexOf("=") + 1) ?? path.join(folder, "catalogue");
  const catalogue = readCatalogue(root, shop);
  const samples = samplesBelong(env, await isEmbedded(client, env));
  // Samples that are asked for later come with another seed.
  const hash = samples ? catalogue.hash : `${catalogue.hash} without samples`;
  return { catalogue, ...(await contextOf(shop)), opening: readOpening(root, shop), samples, hash };
}

async function contextOf(shop: Shop) {
  const { marketsOf } = await import("./plugins/markets/markets.js");
  return { markets: marketsOf(shop), languages: Object.keys(shop.languages) };
}
