import { sql } from "./shopping";

interface Row {
  id: number;
  code: string;
  state: string;
  active: boolean;
  total: number;
  paid: number;
  taken: number;
  payments: number;
  held: string;
  wanted: string;
  collected: string;
  picked: string;
}

const perLine = (value: string) =>
  `COALESCE((SELECT string_agg(l.id || ':' || ${value}, ' ' ORDER BY l.id) FROM order_line l
    WHERE l."orderId" = o.id AND l.quantity > 0), '')`;
const held = `COALESCE((SELECT SUM(CASE m.discriminator WHEN 'Release' THEN -m.quantity ELSE m.quantity END)
  FROM stock_movement m WHERE m."orderLineId" = l.id
    AND m.discriminator IN ('Allocation', 'Release', 'Sale')), 0)`;
const onPickup = `COALESCE((SELECT SUM(pl.quantity) FROM pickup_line pl JOIN pickup p ON p.id = pl."pickupId"
  WHERE pl."orderLineId" = l.id AND p.state IN ('held', 'placed', 'picking', 'ready', 'arrived', 'declined')), 0)`;
const toCollect = `CASE WHEN l."customFieldsCollectat" <> '' THEN l.quantity ELSE 0 END`;

const kept = (states: string) =>
  `COALESCE((SELECT SUM(p.amount - COALESCE((SELECT SUM(r.total) FROM refund r
      WHERE r."paymentId" = p.id AND r.state <> 'Failed'), 0))
    FROM payment p WHERE p."orderId" = o.id AND p.state IN (${states})), 0)::int`;

const question = `SELECT o.id, o.code, o.state, o.active,
  (o."subTotalWithTax" + o."shippingWithTax")::int AS total,
  ${kept("'Authorized', 'Settled'")} AS paid, ${kept("'Settled'")} AS taken,
  (SELECT COUNT(*) FROM payment p
    WHERE p."orderId" = o.id AND p.state IN ('Authorized', 'Settled'))::int AS payments,
  ${perLine(held)} AS held, ${perLine("l.quantity")} AS wanted,
  ${perLine(onPickup)} AS picked, ${perLine(toCollect)} AS collected
  FROM "order" o WHERE o.id = ANY($1) ORDER BY o.id`;

/**
 * Finds what is wrong with orders that no process works on, as sentences; none when all is well. It
 * asks the database alone, so that nothing of the engine's own arithmetic excuses itself.
 */
export async function auditOrders(ids: number[]): Promise<string[]> {
  const rows = await sql<Row>(question, [ids]);
  return rows.flatMap((row) => wrongWith(row).map((what) => `${row.code} (${row.state}): ${what}`));
}

function wrongWith(row: Row): string[] {
  const cart = ["AddingItems", "ArrangingPayment"].includes(row.state);
  const holds = ["ArrangingPayment", "PaymentAuthorized", "PaymentSettled"].includes(row.state);
  const none = row.wanted.replace(/:\d+/g, ":0");
  const wrong: string[] = [];
  if (cart !== row.active) wrong.push(`active is ${row.active}`);
  if (cart && row.paid > 0) wrong.push(`paid ${row.paid}, but not placed`);
  if (row.state === "Cancelled" && row.taken > 0) wrong.push(`took ${row.taken}, but cancelled`);
  if (!cart && row.state !== "Cancelled" && row.paid !== row.total)
    wrong.push(`paid ${row.paid} of ${row.total}`);
  if (row.paid < 0) wrong.push(`refunded ${-row.paid} more than was paid`);
  if (row.payments > 1) wrong.push(`${row.payments} payments`);
  if (row.held !== (holds ? row.wanted : none)) wrong.push(`holds ${row.held} of ${row.wanted}`);
  if (row.picked !== (holds ? row.collected : none))
    wrong.push(`the store has ${row.picked} of ${row.collected}`);
  return wrong;
}

/** Variants of which more or less is allocated than orders hold that were begun after one. */
export async function auditStock(variants: number[], after: number): Promise<string[]> {
  const rows = await sql<{ id: number; level: number; held: number }>(
    `SELECT v.id, (SELECT SUM(s."stockAllocated") FROM stock_level s
        WHERE s."productVariantId" = v.id)::int AS level,
       COALESCE((SELECT SUM(${held}) FROM order_line l
         WHERE l."productVariantId" = v.id AND l."orderId" > $2), 0)::int AS held
     FROM product_variant v WHERE v.id = ANY($1)`,
    [variants, after],
  );
  return rows
    .filter(({ level, held }) => level !== held)
    .map(({ id, level, held }) => `variant ${id}: ${level} allocated, orders hold ${held}`);
}
