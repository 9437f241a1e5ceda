import { randomInt, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { aMinuteLater, reservedForNothing } from "./paying";
import { beginPickup, clearSlots, guestCollecting, setStore } from "./pickup-shopping";
import { placedOrder, sendCommand, staff } from "./pickup-staffing";
import { goodCard, pay, setStock, sql, stockOf, variantId } from "./shopping";

const pieces = 12;
const shoppers = 6;
const kills = 2;
let chair: number;
let stool: number;
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  stool = await variantId("MR-103-NATURAL-OAK");
  worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
});
afterAll(() => worker.stop());
beforeEach(async () => {
  await setStore("seongsu", { Slotcapacity: 100 });
  await clearSlots();
});

/** The answers that came. The callers rely on them, so their content has to be true for good. */
class Acknowledged {
  readonly holds: string[] = [];
  readonly orders: string[] = [];
  readonly commands: string[] = [];
  constructor(private readonly onEach: (count: number) => void) {}

  note(list: "holds" | "orders" | "commands", what: string): void {
    this[list].push(what);
    this.onEach(this.holds.length + this.orders.length + this.commands.length);
  }
}

describe("an engine killed in the middle of its work", () => {
  it.each(Array.from({ length: kills }, (_, i) => [i + 1]))(
    "forgets no order, hold or command that it acknowledged, and does none twice (%i)",
    async () => {
      await setStock(chair, { seongsu: 60 });
      await setStock(stool, { seongsu: pieces });
      const order = await placedOrder(stool, pieces);
      const associate = await staff("associate");
      await sendCommand(associate, "startPicking", { pickupId: order.id });

      const victim = await openAnotherEngine();
      const there = await staff("associate", { engine: victim.url });
      const guests = await Promise.all(
        Array.from({ length: shoppers }, () =>
          guestCollecting([{ variant: chair, quantity: 1 }], "seongsu", { engine: victim.url }),
        ),
      );
      const dying = randomInt(2, 2 * shoppers);
      const known = new Acknowledged((count) => {
        if (count === dying) victim.process.kill("SIGKILL");
      });
      const dead = new Promise((resolve) => victim.process.once("exit", resolve));
      const picks = Array.from({ length: pieces }, () => randomUUID());
      const pick = (commandId: string, by = there) =>
        sendCommand(by, "pickPickupLine", { pickupId: order.id, lineId: order.lineId, commandId });
      const shop = guests.map(async ({ visitor }) => {
        const { beginPickupPayment: held } = await visitor.ask(beginPickup);
        known.note("holds", held.code);
        const { addPaymentToOrder: paid } = await visitor.ask(pay, goodCard);
        known.note("orders", paid.code);
      });
      const floor = (async () => {
        for (const id of picks) {
          await pick(id);
          known.note("commands", id);
        }
      })();
      await Promise.allSettled([...shop, floor]);
      await dead;

      const states = await sql<{ code: string; state: string }>(
        `SELECT o.code, p.state FROM pickup p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = ANY($1)`,
        [known.holds],
      );
      const stateOf = (code: string) => states.find((row) => row.code === code)?.state;
      for (const code of known.orders) expect(stateOf(code)).toBe("placed");
      for (const code of known.holds) expect(["held", "placed"]).toContain(stateOf(code));

      // What is set aside is what pickups hold, to the piece, whatever was under way.
      const [row] = await sql<{ held: number }>(
        `SELECT COALESCE(SUM(l.quantity), 0)::int AS held FROM pickup p
         JOIN pickup_line l ON l."pickupId" = p.id JOIN "order" o ON o.id = p."orderId"
         JOIN customer c ON c.id = o."customerId"
         WHERE p.state IN ('held', 'placed') AND c."emailAddress" = ANY($1)`,
        [guests.map(({ email }) => email)],
      );
      expect((await stockOf(chair)).seongsu).toEqual([60, row?.held]);

      // The device sends everything again, as it does when an answer is missing.
      for (const id of picks) await pick(id, associate);
      const written = await sql<{ commandId: string }>(
        `SELECT "commandId" FROM pickup_event WHERE "pickupId" = $1 AND type = 'pick'`,
        [order.id],
      );
      expect(written.map(({ commandId }) => commandId).sort()).toEqual([...picks].sort());
      expect(await sql(`SELECT picked FROM pickup_line WHERE "pickupId" = $1`, [order.id])).toEqual(
        [{ picked: pieces }],
      );

      // What was authorised is an order's payment or goes back.
      await aMinuteLater();
      await expect.poll(reservedForNothing).toEqual([]);
    },
  );
});
