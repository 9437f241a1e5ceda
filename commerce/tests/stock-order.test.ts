import fc from "fast-check";
import { expect, it } from "vitest";
import { sql } from "./shopping";
import { beginAnew, countEvent, deltaEvent, type Event, stockFeed } from "./stock-feeding";

const feed = stockFeed();

const onHand = async () =>
  (
    await sql<{ n: number }>(
      `SELECT l."stockOnHand" AS n FROM stock_level l
       JOIN stock_location s ON s.id = l."stockLocationId"
       WHERE s."customFieldsCode" = 'seongsu' AND l."productVariantId" = $1`,
      [feed.chair],
    )
  )[0]?.n;

/** What has to come out, told in the order in which it happened. */
function truth(events: readonly Event[]): number {
  return events.reduce(
    (stock, { type, quantity }) => (type === "count" ? quantity : Math.max(0, stock + quantity)),
    10,
  );
}

const news = fc
  .array(fc.record({ isCount: fc.boolean(), n: fc.nat(30) }), { minLength: 1, maxLength: 8 })
  .map((specs) =>
    specs.map(({ isCount, n }, i) =>
      isCount ? countEvent(n, 60 - i) : deltaEvent(n - 18, 60 - i),
    ),
  );

it("makes no difference to stock: news in any order, repeated, in batches of any size", async () => {
  const sending = news.chain((events) =>
    fc.record({
      events: fc.constant(events),
      // All of it in some order, and some of it twice.
      order: fc
        .tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events))
        .map(([all, again]) => [...all, ...again]),
      cuts: fc.array(fc.nat(3), { maxLength: 20 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(sending, async ({ events, order, cuts }) => {
      await beginAnew(feed.chair);
      const waiting = [...order];
      for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
        const batch = waiting.splice(0, cut);
        if (batch.length > 0) expect((await feed.send(batch)).status).toBe(200);
      }
      expect(await onHand()).toBe(truth(events));
    }),
    { numRuns: 60 },
  );
});

it("makes no difference either when batches arrive at the same moment", async () => {
  await fc.assert(
    fc.asyncProperty(news, async (events) => {
      await beginAnew(feed.chair);
      await Promise.all(events.map((event, i) => feed.send([event], { source: `till ${i}` })));
      expect(await onHand()).toBe(truth(events));
    }),
    { numRuns: 20 },
  );
});
