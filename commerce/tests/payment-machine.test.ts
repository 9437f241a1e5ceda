import fc from "fast-check";
import { expect, it } from "vitest";
import { Visitor } from "./api";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
  providerBooksOf,
  shipPieces,
} from "./paying";
import type { Guest } from "./pickup-shopping";
import { type Placed, sendCommand } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
// Of what is assembled where it is delivered; the order is worth too little for a free delivery.
const assembly = 60_000_00;
const ordered = { seongsu: 2, hannam: 2, delivered: 2 };

interface Order {
  code: string;
  guest: Guest;
  table: number;
}

type Store = "seongsu" | "hannam";
type Step =
  /** From the queue to the shelf, to the shopper, and back again: whatever comes next. */
  | { do: "go on"; at: Store; quantity: number }
  | { do: "cancel"; at: Store }
  | { do: "ship"; quantity: number }
  | { do: "cancel delivery"; quantity: number };

const at = fc.constantFrom<Store[]>("seongsu", "hannam");
const quantity = fc.integer({ min: 1, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("go on" as const), at, quantity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("ship" as const), quantity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel delivery" as const), quantity }) },
);

/** Tries a step; the shop refuses what does not fit. */
async function tryStep({ code, guest, table }: Order, now: Step): Promise<void> {
  const line = (await linesOf(code)).find(({ variant }) => variant === table)?.id ?? 0;
  if (now.do === "ship") return shipPieces([{ line, quantity: now.quantity }]);
  if (now.do === "cancel delivery") return cancelPieces(code, [{ line, quantity: now.quantity }]);
  const pickup = await pickupAt(code, now.at);
  if (now.do === "go on") return goOn(pickup, now.at, now.quantity);
  await new Visitor().ask(
    "mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }",
    { i: { pickupId: pickup.id, proof: { orderCode: code, emailAddress: guest.email } } },
  );
}

async function goOn(pickup: Omit<Placed, "guest">, store: Store, quantity: number) {
  const [row] = await sql<{ state: string }>("SELECT state FROM pickup WHERE id = $1", [pickup.id]);
  const back = [{ lineId: pickup.lineId, quantity, restock: false }];
  if (row?.state === "placed")
    await prepareOrder(team.manager, pickup, { found: quantity, short: ordered[store] - quantity });
  else if (row?.state === "ready") await handOver(team.manager, pickup);
  else
    await sendCommand(team.manager, "returnPickup", {
      pickupId: pickup.id,
      storeCode: store,
      reason: "x",
      lines: back,
    });
}

/** What the shopper has got and kept, by what the goods' own records say. */
async function worthOf(code: string, table: number): Promise<number> {
  const collected = await sql<{ price: string; kept: number }>(
    `SELECT l."listPrice" AS price, CASE WHEN p.state IN ('collected', 'returned')
       THEN i.picked - i.returned ELSE 0 END AS kept
     FROM pickup p JOIN pickup_line i ON i."pickupId" = p.id
     JOIN order_line l ON l.id = i."orderLineId" JOIN "order" o ON o.id = l."orderId"
     WHERE o.code = $1`,
    [code],
  );
  const [sent] = await sql<{ price: string; kept: number }>(
    `SELECT l."listPrice" AS price, LEAST(l.quantity, COALESCE((SELECT SUM(r.quantity)
       FROM order_line_reference r JOIN fulfillment f ON f.id = r."fulfillmentId"
         AND f.state = 'Shipped' WHERE r."orderLineId" = l.id), 0))::int AS kept
     FROM order_line l JOIN "order" o ON o.id = l."orderId"
     WHERE o.code = $1 AND l."productVariantId" = $2`,
    [code, table],
  );
  const goods = [...collected, ...(sent ? [sent] : [])];
  const fee = sent && sent.kept > 0 ? assembly : 0;
  return goods.reduce((sum, { price, kept }) => sum + Number(price) * kept, fee);
}

const nothingDue = async (code: string) =>
  sql(
    `SELECT p.id FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 AND p.state <> 'done'`,
    [code],
  );

it("both books say what the shopper keeps, whatever happens to an order, two at a time", async () => {
  const table = await variantId("MR-205-WARM-INK");
  const bench = await variantId("MR-603-SAGE");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, step), { minLength: 4, maxLength: 8 }),
      async (steps) => {
        await setStock(bench, { seongsu: ordered.seongsu });
        await setStock(team.stool, { hannam: ordered.hannam });
        await setStock(table, { icheon: ordered.delivered });
        const placed = await placeMixed([
          { variant: bench, quantity: ordered.seongsu, store: "seongsu" },
          { variant: team.stool, quantity: ordered.hannam, store: "hannam" },
          { variant: table, quantity: ordered.delivered },
        ]);
        const order = { ...placed, table };
        for (const both of steps) {
          await Promise.allSettled(both.map((now) => tryStep(order, now)));
          await expect.poll(() => nothingDue(order.code)).toEqual([]);
          const books = await booksOf(order.code);
          const { total, authorised, settled, refunded } = books;
          expect(settled - refunded).toBe(await worthOf(order.code, table));
          expect(authorised + settled - refunded).toBe(total);
          expect(await providerBooksOf(order.code)).toEqual({ authorised, settled, refunded });
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
