import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sign } from "../contracts/signature";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { command, makeReady, placed, staff } from "./pickup-staffing";
import { setStock, sql, stockOf, variantId } from "./shopping";

const secret = "shared with the tills of the tests";
const sku = "MR-101-NATURAL-OAK";
let chair: number;
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  chair = await variantId(sku);
  engine = await openAnotherEngine({ STOCK_FEED_SECRET: secret });
});
afterAll(() => engine.stop());
beforeEach(async () => {
  await setStore("seongsu");
  await clearSlots();
  await beginAnew();
});

/** Ten pieces, and nothing ever said, corrected or sold: other tests sell the same chair. */
async function beginAnew(): Promise<void> {
  await sql("DELETE FROM stock_event");
  await sql(
    "DELETE FROM stock_movement WHERE discriminator IN ('StockAdjustment', 'Sale', 'Cancellation')",
  );
  await setStock(chair, { seongsu: 10 });
}

interface Event {
  id: string;
  type: "count" | "delta";
  quantity: number;
  at: string;
  sku?: string;
  location?: string;
}

async function send(events: Event[], more: { signature?: string; source?: string } = {}) {
  const body = JSON.stringify({
    source: more.source ?? "till",
    events: events.map((event) => ({ sku, location: "seongsu", ...event })),
  });
  const response = await fetch(`${engine.url}/stock-events`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-maru-signature": more.signature ?? sign(body, secret, new Date()),
    },
    body,
  });
  const answer = (await response.json()) as { results: { status: string }[] };
  return { status: response.status, body: answer };
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const count = (quantity: number, minutes: number, id = randomUUID()): Event => ({
  id,
  type: "count",
  quantity,
  at: ago(minutes),
});
const delta = (quantity: number, minutes: number, id = randomUUID()): Event => ({
  ...count(quantity, minutes, id),
  type: "delta",
});

describe("stock events", () => {
  it("are seen by shoppers at once", async () => {
    await send([delta(-7, 0)]);
    const { pickupAvailability } = await new Visitor().ask(
      `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }],
        storeCodes: ["seongsu"]) { left } }`,
      { v: chair },
    );
    expect(pickupAvailability).toEqual([{ left: 3 }]);
    await send([count(25, 0)]);
    expect(await stockOf(chair)).toEqual({ seongsu: [25, 0] });
  });

  it("are counted once, and what is out of date is not counted", async () => {
    const sold = delta(-2, 5);
    const answers = await Promise.all([1, 2, 3].map(() => send([sold])));
    const statuses = answers.map(({ body }) => body.results[0]?.status).sort();
    expect(statuses).toEqual(["applied", "duplicate", "duplicate"]);
    expect(await stockOf(chair)).toEqual({ seongsu: [8, 0] });
    await send([count(20, 3)]);
    const { body } = await send([delta(-5, 4), count(99, 10), delta(-1, 2)]);
    expect(body.results.map((r) => r.status)).toEqual(["superseded", "superseded", "applied"]);
    expect(await stockOf(chair)).toEqual({ seongsu: [19, 0] });
  });

  it("end in the same stock in whatever order and how often they come", async () => {
    const events = fc.array(
      fc.record({ isCount: fc.boolean(), quantity: fc.integer({ min: 0, max: 30 }) }),
      { minLength: 2, maxLength: 7 },
    );
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (specs, random) => {
          await beginAnew();
          const news = specs.map(({ isCount, quantity }, i) =>
            isCount ? count(quantity, 60 - i) : delta(quantity - 15, 60 - i),
          );
          const next = () => random.next().value ?? 0.5;
          const shuffled = [...news, ...news.slice(0, 2)]
            .map((event) => ({ event, order: next() }))
            .sort((a, b) => a.order - b.order)
            .map(({ event }) => event);
          for (const event of shuffled) await send([event]);
          const last = news.findLastIndex((event) => event.type === "count");
          const base = last < 0 ? 10 : (news[last]?.quantity ?? 0);
          const after = news.slice(last + 1).reduce((sum, event) => sum + event.quantity, 0);
          const [level] = await sql<{ n: number }>(
            `SELECT l."stockOnHand" AS n FROM stock_level l JOIN stock_location s
           ON s.id = l."stockLocationId" WHERE s."customFieldsCode" = 'seongsu'
           AND l."productVariantId" = $1`,
            [chair],
          );
          expect(level?.n).toBe(base + after);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("keep what the site itself sold after a count that comes late", async () => {
    const associate = await staff("associate");
    const order = await placed(chair);
    await makeReady(associate, order);
    await command(associate, "handOverPickup", { pickupId: order.id, pass: { code: order.code } });
    expect(await stockOf(chair)).toEqual({ seongsu: [9, 0] });
    // Counted an hour ago, when the piece was still on the shelf.
    await send([count(30, 60)]);
    expect(await stockOf(chair)).toEqual({ seongsu: [29, 0] });
    await send([count(30, 0)]);
    expect(await stockOf(chair)).toEqual({ seongsu: [30, 0] });
  });

  it("from several tills at the same moment all count", async () => {
    const tills = Array.from({ length: 20 }, (_, i) =>
      send([delta(-1, 1)], { source: `till ${i}` }),
    );
    await Promise.all(tills);
    expect(await stockOf(chair)).toEqual({ seongsu: [-10, 0] });
    const { pickupAvailability } = await new Visitor().ask(
      `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }],
        storeCodes: ["seongsu"]) { left stock } }`,
      { v: chair },
    );
    expect(pickupAvailability).toEqual([{ left: 0, stock: "NONE" }]);
  });

  it.each([
    ["an unsigned call", () => send([delta(1, 0)], { signature: "" }), 401],
    [
      "another's signature",
      () => send([delta(1, 0)], { signature: sign("{}", secret, new Date()) }),
      401,
    ],
    ["a count below nothing", () => send([count(-1, 0)]), 400],
    ["a date that is none", () => send([{ ...delta(1, 0), at: "yesterday" }]), 400],
    ["nothing", () => send([]), 400],
  ])("refuse %s and change nothing", async (_case, call, expected) => {
    expect((await call()).status).toBe(expected);
    expect(await stockOf(chair)).toEqual({ seongsu: [10, 0] });
  });

  it("name what they do not know and take the rest", async () => {
    const { body } = await send([
      { ...delta(-1, 0), sku: "NOPE" },
      { ...delta(-1, 0), location: "atlantis" },
      delta(-1, 0),
    ]);
    expect(body.results.map((r) => r.status)).toEqual([
      "unknown-sku",
      "unknown-location",
      "applied",
    ]);
  });
});
