import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "./api";
import { atLine, discrepancies } from "./counting";
import { makeReady, placedOrder, staff } from "./pickup-staffing";
import { sql, stockOf } from "./shopping";
import { beginAnew, countEvent, deltaEvent, minutesAgo, stockFeed } from "./stock-feeding";

const feed = stockFeed();
let manager: Awaited<ReturnType<typeof staff>>;
let associate: Awaited<ReturnType<typeof staff>>;

beforeAll(async () => {
  manager = await staff("manager");
  associate = await staff("associate");
});

interface Seen {
  expected: number;
  counted: number;
}

const settle = (id: string, visitor = manager, seen?: Seen) =>
  visitor.ask(
    `mutation($i: SettleStockDiscrepancyInput!) { settleStockDiscrepancy(input: $i) {
      state settledBy reason } }`,
    { i: { id, seen, reason: "a pallet was booked twice", commandId: randomUUID() } },
  );

const pick = ({ expected, counted }: Seen) => ({ expected, counted });

const changedOnly = (error: unknown) => expect(String(error)).toContain("difference-changed");

describe("what does not add up", () => {
  it("is listed with what was expected, settled by a manager, and stays in the record", async () => {
    await feed.send([countEvent(4, 30), deltaEvent(-1, 20), countEvent(1, 10)]);
    const [found] = await discrepancies(manager);
    expect(found).toMatchObject({
      kind: "COUNT",
      state: "OPEN",
      expected: 3,
      counted: 1,
      source: "till",
      article: { sku: "MR-101-NATURAL-OAK" },
    });
    const { settleStockDiscrepancy } = await settle(found?.id ?? "");
    expect(settleStockDiscrepancy).toMatchObject({
      state: "SETTLED",
      settledBy: "Doyun Han",
      reason: "a pallet was booked twice",
    });
    expect((await discrepancies(manager)).map(({ expected }) => expected)).not.toContain(3);
    const today = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });
    const { storeAudit } = await manager.ask(
      `query($d: String!) { storeAudit(storeCode: "seongsu", from: $d, to: $d) { type data } }`,
      { d: today },
    );
    expect(storeAudit).toContainEqual(
      expect.objectContaining({
        type: "settle-discrepancy",
        data: expect.objectContaining({ expected: 3, counted: 1, source: "till" }),
      }),
    );
  });

  it("settles itself when late news explains it, a count and a stock below nothing alike", async () => {
    await feed.send([countEvent(2, 30)]);
    await feed.send([deltaEvent(-3, 10)]);
    await feed.send([countEvent(4, 5)]);
    expect(
      (await discrepancies(manager)).map(({ kind, expected, counted }) => [
        kind,
        expected,
        counted,
      ]),
    ).toEqual([
      ["COUNT", 0, 4],
      ["BELOW_ZERO", -1, 0],
      ["COUNT", 10, 2],
    ]);
    // A delivery of before the sale was told late.
    await feed.send([deltaEvent(5, 20)]);
    expect((await discrepancies(manager)).map(({ expected }) => expected)).toEqual([10]);
    const settled = await discrepancies(manager, "SETTLED");
    expect(settled.map(({ kind, settledBy }) => [kind, settledBy])).toEqual([
      ["COUNT", ""],
      ["BELOW_ZERO", ""],
    ]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [4, 0] });
  });

  it("never shows as stock below nothing, for any writer", async () => {
    await beginAnew(feed.chair, 1);
    const order = await placedOrder(feed.chair);
    await makeReady(associate, order);
    await feed.send([countEvent(0, 0)]);
    await atLine(associate, order).handOver();
    expect(await stockOf(feed.chair)).toEqual({});
    expect((await discrepancies(manager)).map(({ kind }) => kind)).toEqual(["BELOW_ZERO", "COUNT"]);
    await feed.send([deltaEvent(5, -1)]);
    expect(await stockOf(feed.chair)).toEqual({ seongsu: [5, 0] });
    await sql(`UPDATE stock_level SET "stockOnHand" = -4 WHERE "productVariantId" = $1`, [
      feed.chair,
    ]);
    expect(await stockOf(feed.chair)).toEqual({});
  });

  it("names the orders at risk as long as more is promised than there is", async () => {
    await beginAnew(feed.chair, 3);
    const orders = [await placedOrder(feed.chair, 2), await placedOrder(feed.chair, 1)];
    await feed.send([deltaEvent(-2, 0)]);
    const [found] = await discrepancies(manager);
    expect(found).toMatchObject({ kind: "OVER_PROMISED", expected: 3, counted: 1 });
    // Orders that earlier tests left open are among them.
    const codes = orders.map(({ orderCode }) => orderCode);
    const own = found?.ordersAtRisk.filter(({ orderCode }) => codes.includes(orderCode));
    expect(own?.map(({ quantity }) => quantity)).toEqual([2, 1]);
    await settle(found?.id ?? "");
    expect(await discrepancies(manager)).toEqual([]);
    // A settled difference opens again when it becomes worse, and settles itself when it is gone.
    await feed.send([deltaEvent(-1, 0)]);
    expect(await discrepancies(manager)).toMatchObject([{ kind: "OVER_PROMISED", counted: 0 }]);
    await feed.send([deltaEvent(3, 0)]);
    expect(await discrepancies(manager)).toEqual([]);
  });

  it("is settled as it was seen: what became worse meanwhile stays open", async () => {
    await beginAnew(feed.chair, 3);
    await placedOrder(feed.chair, 3);
    await feed.send([deltaEvent(-1, 5)]);
    const [seen] = await discrepancies(manager);
    if (!seen) throw new Error("Nothing differs");
    const { id, expected, counted } = seen;
    await feed.send([deltaEvent(-1, 0)]);
    await expect(settle(id, manager, { expected, counted })).rejects.toThrow("difference-changed");
    expect(await discrepancies(manager)).toMatchObject([{ id, counted: counted - 1 }]);
    await settle(id, manager, { expected, counted: counted - 1 });
    expect(await discrepancies(manager)).toEqual([]);
    // Settled is settled: a second report is no error, from any reporter.
    await settle(id, manager, { expected, counted });
  });

  it("hides nothing and goes below nothing nowhere, settled while tills sell", async () => {
    for (let round = 0; round < 15; round++) {
      await beginAnew(feed.chair, 3);
      const order = await placedOrder(feed.chair, 3);
      await feed.send([deltaEvent(-1, 5)]);
      const [seen] = await discrepancies(manager);
      if (!seen) throw new Error("Nothing differs");
      const tills = [0, 1, 2].map((i) => feed.send([deltaEvent(-1, 0)], { source: `till ${i}` }));
      const [, ...sold] = await Promise.all([
        settle(seen.id, manager, pick(seen)).catch(changedOnly),
        ...tills,
      ]);
      expect(sold.flatMap(({ statuses }) => statuses)).toEqual(["applied", "applied", "applied"]);
      expect(await stockOf(feed.chair)).toEqual({ seongsu: [0, 3] });
      // Three are promised and none is there: a manager can see it in every order of arrival.
      const open = await discrepancies(manager);
      expect(open.filter(({ kind }) => kind === "OVER_PROMISED")).toMatchObject([{ counted: 0 }]);
      await atLine(associate, order).cancel();
    }
  });

  it("is seen by managers of the store and by the owner, of depots by the owner", async () => {
    const query = (code: string) =>
      `{ stockDiscrepancies(locationCode: "${code}") { totalItems } }`;
    await expect(associate.ask(query("seongsu"))).rejects.toThrow(/not currently authorized/);
    await expect(manager.ask(query("haeundae"))).rejects.toThrow(/not currently authorized/);
    await expect(manager.ask(query("icheon"))).rejects.toThrow(/not currently authorized/);
    await feed.send([{ ...deltaEvent(-999, 0), location: "icheon", at: minutesAgo(0) }], {
      source: "erp",
    });
    const merchant = await owner();
    const [found] = await discrepancies(merchant, "OPEN", "icheon");
    expect(found).toMatchObject({ kind: "BELOW_ZERO", source: "erp" });
    await expect(settle(found?.id ?? "")).rejects.toThrow(/not currently authorized/);
    await settle(found?.id ?? "", merchant);
    expect(await discrepancies(merchant, "OPEN", "icheon")).toEqual([]);
  });
});
