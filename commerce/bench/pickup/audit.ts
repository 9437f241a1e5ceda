import type { Client } from "pg";

interface Audit {
  open: number;
  allocated: number;
  chargedWithoutOrder: number;
  slotsOverCapacity: number;
  slotsMiscounted: number;
  codes: Set<string>;
}

/** What the database says when everything is over. */
export async function readAudit(client: Client, variant: number): Promise<Audit> {
  const { rows } = await client.query(
    `SELECT
       (SELECT COALESCE(SUM(l.quantity), 0)::int FROM pickup p
        JOIN pickup_line l ON l."pickupId" = p.id JOIN order_line o ON o.id = l."orderLineId"
        WHERE o."productVariantId" = $1
          AND p.state IN ('held', 'placed', 'picking', 'ready', 'arrived', 'declined')) AS open,
       (SELECT SUM("stockAllocated")::int FROM stock_level WHERE "productVariantId" = $1) AS allocated,
       (SELECT COUNT(*)::int FROM payment p JOIN "order" o ON o.id = p."orderId"
        WHERE p.state IN ('Authorized', 'Settled') AND o."orderPlacedAt" IS NULL) AS charged,
       (SELECT COUNT(*)::int FROM pickup_slot t JOIN stock_location s ON s.id = t."storeId"
        WHERE t.taken > s."customFieldsSlotcapacity") AS over,
       (SELECT COUNT(*)::int FROM pickup_slot t WHERE t.taken <>
         (SELECT COUNT(*) FROM pickup p WHERE p."storeId" = t."storeId"
          AND p."slotStart" = t."startsAt"
          AND p.state NOT IN ('draft', 'cancelled', 'expired'))) AS miscounted`,
    [variant],
  );
  const placed = await client.query(
    `SELECT o.code FROM pickup p JOIN "order" o ON o.id = p."orderId"
     WHERE p.state NOT IN ('draft', 'held') AND o."orderPlacedAt" IS NOT NULL`,
  );
  const [row] = rows;
  return {
    open: row.open,
    allocated: row.allocated,
    chargedWithoutOrder: row.charged,
    slotsOverCapacity: row.over,
    slotsMiscounted: row.miscounted,
    codes: new Set(placed.rows.map(({ code }) => code)),
  };
}

/** Throws if a piece was oversold, a shopper was charged for nothing, or a slot was overfilled. */
export function checkAudit(found: Audit, stock: number): void {
  const wrong = [
    found.open > stock && `${found.open} pieces promised of ${stock}`,
    found.allocated !== found.open && `${found.allocated} allocated for ${found.open} ordered`,
    found.chargedWithoutOrder > 0 && `${found.chargedWithoutOrder} charged without an order`,
    found.slotsOverCapacity > 0 && `${found.slotsOverCapacity} slots over capacity`,
    found.slotsMiscounted > 0 && `${found.slotsMiscounted} slots miscounted`,
  ].filter(Boolean);
  if (wrong.length > 0) throw new Error(wrong.join("; "));
}
