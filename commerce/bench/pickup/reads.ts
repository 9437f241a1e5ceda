import type { Client } from "pg";
import { samples } from "../../../scripts/testing/samples";
import { atRate, percentiles } from "../load";
import { machine } from "../machine";
import { cpuTime } from "../measure";
import { Collector } from "./collector";

/** What the storefront asks goes at the rate of the issue; GraphQL costs too much for that. */
const rates = { plain: 100, graphql: 25 };

const availability = `query($l: [PickupLineInput!]!, $s: [String!]) {
  pickupAvailabilityTable(lines: $l, storeCodes: $s) { storeCodes rows { variantId left stock } } }`;
const offers = `query($l: [PickupLineInput!], $s: [String!]) {
  pickupOffers(lines: $l, storeCodes: $s) { available promise { start reason orderWithinMinutes } } }`;

/** An engine, as far as it is asked. */
interface Asked {
  url: string;
  process: { pid?: number | undefined };
}

/** Availability of 40 variants at 9 stores and the promise of a cart of 10, at a steady rate. */
export async function benchReads(client: Client, engine: Asked, seconds: number, title: string) {
  await client.query(
    `INSERT INTO stock_location_channels_channel ("stockLocationId", "channelId")
     SELECT s.id, c.id FROM stock_location s, channel c
     WHERE c.code = 'kr' AND s."customFieldsKind" = 'store' ON CONFLICT DO NOTHING`,
  );
  const channel = (await client.query("SELECT id FROM channel WHERE code = 'kr'")).rows[0].id;
  const variants = await column(
    client,
    "SELECT id FROM product_variant WHERE enabled ORDER BY random() LIMIT 400",
  );
  const codes = await column(
    client,
    `SELECT s."customFieldsCode" AS id FROM stock_location s
     JOIN stock_location_channels_channel c ON c."stockLocationId" = s.id
     WHERE c."channelId" = ${channel} AND s."customFieldsKind" = 'store' ORDER BY random() LIMIT 9`,
  );
  const lines = (count: number, turn: number) =>
    Array.from({ length: count }, (_, i) => ({
      variantId: variants[(turn * 7 + i) % variants.length],
      quantity: 1 + (i % 3),
    }));
  const shopper = new Collector(engine.url);
  const ask = (query: string, count: number) => (turn: number) =>
    shopper.ask(query, { l: lines(count, turn), s: codes });
  const plain = async (turn: number) => {
    const wanted = lines(40, turn);
    const query = new URLSearchParams({
      stores: codes.join(),
      variants: wanted.map(({ variantId }) => variantId).join(),
      quantities: wanted.map(({ quantity }) => quantity).join(),
    });
    const headers = { "vendure-token": "kr" };
    const response = await fetch(`${engine.url}/pickup-availability?${query}`, { headers });
    const { rows } = (await response.json()) as { rows: unknown[] };
    if (rows.length === 0) throw new Error("No availability");
  };
  for (let i = 0; i < 50; i++) {
    await plain(i);
    await ask(availability, 40)(i);
    await ask(offers, 10)(i);
  }
  console.log(`${title}: ${codes.length} stores asked, for ${seconds} s`);
  for (const [name, perSecond, work] of [
    ["availability, plain route", rates.plain, plain],
    ["availability, GraphQL table", rates.graphql, ask(availability, 40)],
    ["promise, 10 lines", rates.graphql, ask(offers, 10)],
  ] as const) {
    const before = cpuTime(engine.process.pid);
    const times = await atRate(perSecond, seconds, work);
    const cpu = (cpuTime(engine.process.pid) - before) / times.length;
    console.log(
      `  ${name.padEnd(28)} ${perSecond} req/s ${percentiles(times)} · ${cpu.toFixed(1)} ms CPU each`,
    );
  }
  console.log(`  ${machine()}`);
}

async function column(client: Client, sql: string): Promise<(string | number)[]> {
  return (await client.query(sql)).rows.map(({ id }) => id);
}

/** Copies of the first store of the market, each with stock of a tenth of the variants. */
export async function fillStores(client: Client, count: number): Promise<void> {
  const { rows: columns } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = 'stock_location' AND column_name NOT IN ('id', 'customFieldsCode')`,
  );
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  await client.query(
    `INSERT INTO stock_location ("customFieldsCode", ${names})
     SELECT 'bench-' || g, ${names} FROM stock_location, generate_series(1, $1) g
     WHERE "customFieldsCode" = '${samples.stores.first}' ON CONFLICT DO NOTHING`,
    [count],
  );
  await client.query(
    `INSERT INTO stock_location_channels_channel ("stockLocationId", "channelId")
     SELECT s.id, c."channelId" FROM stock_location s, stock_location_channels_channel c
     JOIN stock_location o ON o.id = c."stockLocationId" AND o."customFieldsCode" = '${samples.stores.first}'
     WHERE s."customFieldsCode" LIKE 'bench-%' ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO stock_level ("productVariantId", "stockLocationId", "stockOnHand", "stockAllocated")
     SELECT v.id, s.id, 5, 0 FROM product_variant v, stock_location s
     WHERE s."customFieldsCode" LIKE 'bench-%' AND (v.id + s.id) % 10 = 0 ON CONFLICT DO NOTHING`,
  );
  await client.query("ANALYZE");
}
