import fc from "fast-check";
import { expect, it } from "vitest";
import type { Visitor } from "./api";
import { auditOrders, auditStock } from "./order-audit";
import { changes, steps } from "./order-changes";
import { type Racer, raceFloor, racer, tabOf } from "./order-racing";
import { races } from "./races";
import { sql } from "./shopping";

const floor = raceFloor();
const runs = 2 * races;

const commands = {
  ...changes,
  begin: (_one: Racer, tab: Visitor) => steps.begin(tab),
  pay: (_one: Racer, tab: Visitor) => steps.pay(tab),
};

const command = fc.record({
  shopper: fc.constantFrom(0, 1),
  engine: fc.constantFrom(0 as const, 1 as const),
  // Paying as often as everything else together, or hardly an order would be placed.
  what: fc.oneof(
    fc.constantFrom("begin", "pay", "reopen"),
    fc.constantFrom(...(Object.keys(commands) as (keyof typeof commands)[])),
  ),
});
/** What happens at the same moment. */
const round = fc.array(command, { minLength: 1, maxLength: 4 });

const since = () =>
  sql<{ id: number; placed: boolean }>(
    `SELECT id, "orderPlacedAt" IS NOT NULL AS placed FROM "order" WHERE id > $1`,
    [floor.newest],
  );

it("keeps every order right, whatever two shoppers and the shop's owner do in several windows", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(round, { minLength: 6, maxLength: 12 }),
      fc.constantFrom("seongsu", undefined),
      async (rounds, store) => {
        const shoppers = [
          await racer(floor.engines[0], floor.chair, store ? { collect: store } : {}),
          await racer(floor.engines[1], floor.stool),
        ];
        const placed = new Set<number>();
        for (const together of rounds) {
          await Promise.all(
            together.map(({ shopper, engine, what }) => {
              const one = shoppers[shopper];
              return one && commands[what](one, tabOf(one, floor.engines[engine]), floor);
            }),
          );
          const orders = await since();
          expect(await auditOrders(orders.map(({ id }) => id))).toEqual([]);
          // What was placed once stays placed or is cancelled; it never is a cart again.
          for (const { id } of orders.filter((order) => order.placed)) placed.add(id);
          const now = new Set(orders.filter((order) => order.placed).map(({ id }) => id));
          expect([...placed].filter((id) => !now.has(id))).toEqual([]);
        }
        expect(await auditStock([floor.chair, floor.stool], floor.newest)).toEqual([]);
      },
    ),
    // A failure is shown as it was met: the same rounds need not fail again.
    { numRuns: runs, endOnFailure: true },
  );
});
