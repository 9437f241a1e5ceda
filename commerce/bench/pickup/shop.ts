import type { Client } from "pg";
import { samples } from "../../../scripts/testing/samples";

const sku = "MR-101-NATURAL-OAK";
export const stores = [samples.stores.first, samples.stores.second, samples.stores.third];

/** Has the stores open at all hours, so that a measurement does not depend on the time of day. */
export async function openAlways(client: Client, slotCapacity: number): Promise<void> {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: "00:00",
    closes: "00:00",
  }));
  await client.query(
    `UPDATE stock_location SET "customFieldsHours" = $1, "customFieldsExceptions" = '[]',
       "customFieldsSlotcapacity" = $2, "customFieldsSafetystock" = 0
     WHERE "customFieldsKind" = 'store'`,
    [JSON.stringify(hours), slotCapacity],
  );
}

export async function variantOf(client: Client, code = sku): Promise<number> {
  const { rows } = await client.query("SELECT id FROM product_variant WHERE sku = $1", [code]);
  return rows[0].id;
}

/** Ends what an earlier part left open, whose stock is about to be set anew. */
export async function endOpenPickups(client: Client): Promise<void> {
  await client.query(
    `UPDATE pickup SET state = 'cancelled'
     WHERE state IN ('draft', 'held', 'placed', 'picking', 'ready', 'arrived', 'declined')`,
  );
  await client.query("DELETE FROM pickup_slot");
}

/** Gives a variant this much at some locations and nothing anywhere else. */
export async function setStock(client: Client, variant: number, stock: Record<string, number>) {
  await client.query(
    `UPDATE stock_level l SET "stockAllocated" = 0,
       "stockOnHand" = COALESCE(($2::jsonb ->> s."customFieldsCode")::int, 0)
     FROM stock_location s WHERE s.id = l."stockLocationId" AND l."productVariantId" = $1`,
    [variant, JSON.stringify(stock)],
  );
}
