import type { Client } from "pg";
import { isRange, isStore } from "../../database/kinds-sql";
import { type MadeEvent, makeHistory, type Place, type Thing } from "./shoppers";

const shoppers = 2_400;
const rowsAtOnce = 5_000;
const shares: Record<string, number> = { kr: 0.45, jp: 0.2, us: 0.2, ae: 0.15 };

/**
 * Gives the demonstration shop a past, so that its recommendations mean something at its first opening. Every
 * row says that it is synthetic, and reports leave it out. Old rows go like anyone's; when all are
 * gone, new ones are made.
 */
export async function seedHistory(client: Client, now: Date): Promise<void> {
  const there = await client.query("SELECT 1 FROM shop_event WHERE synthetic LIMIT 1");
  if (there.rowCount) return;
  const events = makeHistory(await readThings(client), await readPlaces(client), now, shoppers);
  // A log is written in the order in which things happen.
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  // All or none: half a past would be taken for a whole one at the next start.
  await client.query("BEGIN");
  for (let i = 0; i < events.length; i += rowsAtOnce)
    await insert(client, events.slice(i, i + rowsAtOnce));
  await client.query("COMMIT");
}

async function readThings(client: Client): Promise<Thing[]> {
  const { rows } = await client.query<Thing>(
    `SELECT p.id,
       COALESCE((SELECT min(t.slug) FROM collection c
         JOIN collection_translation t ON t."baseId" = c.id AND t."languageCode" = 'en'
         JOIN collection_product_variants_product_variant l ON l."collectionId" = c.id
         JOIN product_variant v ON v.id = l."productVariantId"
         WHERE v."productId" = p.id AND ${isRange("c")}), '') AS collection,
       ARRAY(SELECT f.code || '.' || v.code FROM product_facet_values_facet_value l
         JOIN facet_value v ON v.id = l."facetValueId" JOIN facet f ON f.id = v."facetId"
         WHERE l."productId" = p.id AND NOT f."isPrivate" ORDER BY 1) AS attributes
     FROM product p WHERE p."deletedAt" IS NULL AND p.enabled ORDER BY p."customFieldsNumber", p.id`,
  );
  return rows;
}

async function readPlaces(client: Client): Promise<Place[]> {
  const { rows } = await client.query<{ market: string; stores: string[] }>(
    `SELECT c.token AS market, ARRAY(SELECT s."customFieldsCode" FROM stock_location s
       WHERE ${isStore("s")} AND lower(s."customFieldsMarket") = c.token
       ORDER BY s.id) AS stores
     FROM channel c ORDER BY c.id`,
  );
  return rows.flatMap(({ market, stores }) => {
    const weight = shares[market];
    return weight === undefined ? [] : [{ market, weight, stores }];
  });
}

async function insert(client: Client, events: readonly MadeEvent[]): Promise<void> {
  const column = (name: keyof MadeEvent) => events.map((event) => event[name]);
  await client.query(
    `INSERT INTO shop_event ("eventId", subject, type, market, store, "productId", at,
       personalisation, analytics, synthetic)
     SELECT *, true, false, true FROM unnest($1::uuid[], $2::uuid[], $3::varchar[], $4::varchar[],
       $5::varchar[], $6::int[], $7::timestamptz[])
     ON CONFLICT ("eventId") DO NOTHING`,
    [
      column("eventId"),
      column("subject"),
      column("type"),
      column("market"),
      column("store"),
      column("productId"),
      column("at"),
    ],
  );
}
