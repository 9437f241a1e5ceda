import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "./api";
import { atLine, correctStock, discrepancies } from "./counting";
import { makeReady, placedOrder, staff } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";
import { beginAnew, countEvent, deltaEvent, stockFeed } from "./stock-feeding";

const feed = stockFeed();
let manager: Awaited<ReturnType<typeof staff>>;
let associate: Awaited<ReturnType<typeof staff>>;

beforeAll(async () => {
  manager = await staff("manager");
  associate = await staff("associate");
});

const now = async () => (await stockOf(feed.chair))["seongsu"];

describe("a manager's count", () => {
  it("is of the moment when it was made: what was sold before is in it, what was sold after is not", async () => {
    await beginAnew(feed.chair, 5);
    await feed.send([deltaEvent(-2, 20)]);
    // The screen still says 5; three lay there after both were sold.
    expect(await correctStock(manager, feed.chair, 3)).toMatchObject({ onHand: 3 });
    await beginAnew(feed.chair, 5);
    await feed.send([deltaEvent(-2, 20)]);
    // Three lay there before both were sold; the phone had no network until now.
    expect(await correctStock(manager, feed.chair, 3, 40)).toMatchObject({ onHand: 1 });
  });

  it("keeps what the site itself handed over since", async () => {
    const order = await placedOrder(feed.chair, 2);
    await makeReady(associate, order, 2);
    await atLine(associate, order).handOver();
    expect(await now()).toEqual([8, 0]);
    await correctStock(manager, feed.chair, 7, 30);
    expect(await now()).toEqual([5, 0]);
  });

  it("stands in one book with the feed's: the later one is true, whichever arrives last", async () => {
    await correctStock(manager, feed.chair, 4);
    expect((await feed.send([countEvent(9, 10), deltaEvent(-1, 5)])).statuses).toEqual([
      "superseded",
      "superseded",
    ]);
    expect(await now()).toEqual([4, 0]);
    await beginAnew(feed.chair);
    await feed.send([countEvent(9, 1)]);
    expect(await correctStock(manager, feed.chair, 4, 10)).toMatchObject({ onHand: 9 });
    await feed.send([deltaEvent(-2, 0)]);
    expect(await now()).toEqual([7, 0]);
  });

  it("is done once per command, also at the same moment", async () => {
    const commandId = randomUUID();
    const send = () =>
      manager.ask(
        `mutation($i: CorrectStoreStockInput!) { correctStoreStock(input: $i) { onHand } }`,
        {
          i: { storeCode: "seongsu", variantId: feed.chair, counted: 6, reason: "x", commandId },
        },
      );
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((a) => a.correctStoreStock.onHand)).toEqual([6, 6, 6]);
    const rows = await sql('SELECT change, counted FROM stock_correction WHERE "commandId" = $1', [
      commandId,
    ]);
    expect(rows).toEqual([{ change: -4, counted: 6 }]);
  });

  it("is refused where the same command says something else", async () => {
    const commandId = randomUUID();
    const send = (counted: number, reason = "x") =>
      manager.send(
        `mutation($i: CorrectStoreStockInput!) { correctStoreStock(input: $i) { onHand } }`,
        { i: { storeCode: "seongsu", variantId: feed.chair, counted, reason, commandId } },
      );
    expect((await send(6)).errors).toBeUndefined();
    expect((await send(6, "y")).errors?.[0].message).toBe("error.pickup-command-reused");
    expect((await send(9)).errors?.[0].message).toBeTruthy();
    expect((await send(6)).data.correctStoreStock.onHand).toBe(6);
  });

  it("from two phones at once is one count: the one that was made last, sent first or not", async () => {
    const colleague = await staff("manager");
    for (let round = 0; round < 15; round++) {
      await beginAnew(feed.chair);
      // One had no network for 20 minutes, and two were sold meanwhile.
      await Promise.all([
        correctStock(manager, feed.chair, 9, 20),
        correctStock(colleague, feed.chair, 6, 5),
        feed.send([deltaEvent(-1, 15), deltaEvent(-1, 10)]),
        feed.send([deltaEvent(-1, 2)], { source: "till 1" }),
      ]);
      expect(await now()).toEqual([5, 0]);
      const told = await sql("SELECT counted FROM stock_discrepancy WHERE state = 'open'");
      expect(told).toEqual([]);
    }
  });

  it("is refused when it is no count, too old, or two things at once", async () => {
    const correct = (input: object) =>
      manager.ask(
        "mutation($i: CorrectStoreStockInput!) { correctStoreStock(input: $i) { onHand } }",
        {
          i: {
            storeCode: "seongsu",
            variantId: feed.chair,
            reason: "x",
            commandId: randomUUID(),
            ...input,
          },
        },
      );
    const week = 7 * 86_400_000;
    await expect(correct({ counted: 3, ageMs: week + 1 })).rejects.toThrow("count-old");
    await expect(correct({ counted: 3, ageMs: -1 })).rejects.toThrow("count-old");
    await expect(correct({ counted: 3, change: 1 })).rejects.toThrow("pickup-count");
    await expect(correct({ counted: -3 })).rejects.toThrow("pickup-count");
    await expect(correct({})).rejects.toThrow("pickup-count");
    expect(await now()).toEqual([10, 0]);
  });

  it("is kept as a difference that they answered for", async () => {
    await feed.send([countEvent(10, 5)]);
    await correctStock(manager, feed.chair, 8);
    expect(await discrepancies(manager)).toEqual([]);
    const [settled] = await discrepancies(manager, "SETTLED");
    expect(settled).toMatchObject({
      kind: "COUNT",
      expected: 10,
      counted: 8,
      source: "staff",
      settledBy: "Doyun Han",
      reason: "counted",
    });
  });
});

describe("stock that is typed in the dashboard", () => {
  it("is a count of that moment, which older news does not undo", async () => {
    const merchant = await owner();
    const [row] = await sql<{ id: number }>(
      `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
    );
    await feed.send([countEvent(10, 30)]);
    await merchant.ask(
      `mutation($v: ID!, $l: ID!) { updateProductVariants(input: [{ id: $v,
        stockLevels: [{ stockLocationId: $l, stockOnHand: 6 }] }]) { id } }`,
      { v: feed.chair, l: row?.id },
    );
    expect(await now()).toEqual([6, 0]);
    expect((await feed.send([deltaEvent(-3, 20), countEvent(12, 10)])).statuses).toEqual([
      "superseded",
      "superseded",
    ]);
    await feed.send([deltaEvent(-1, 0)]);
    expect(await now()).toEqual([5, 0]);
  });
});

describe("a book", () => {
  it("goes on from a level that was written around it", async () => {
    await feed.send([countEvent(25, 10)]);
    await setStock(feed.chair, { seongsu: 3 });
    await feed.send([deltaEvent(-1, 5)]);
    expect(await now()).toEqual([2, 0]);
    await feed.send([deltaEvent(-1, 4), countEvent(99, 20)]);
    expect(await now()).toEqual([1, 0]);
  });

  it("is brought forward when it has grown long, and takes late news all the same", async () => {
    const dayOld = (i: number) => deltaEvent(i % 3 === 0 ? -1 : 1, 3000 - i);
    await feed.send(Array.from({ length: 500 }, (_, i) => dayOld(i)));
    await feed.send(Array.from({ length: 300 }, (_, i) => dayOld(500 + i)));
    const before = (await now())?.[0] ?? 0;
    await feed.send([deltaEvent(-1, 0)]);
    const [{ n } = { n: 0 }] = await sql<{ n: number }>(
      "SELECT COUNT(*)::int AS n FROM stock_event WHERE carried",
    );
    expect(n).toBeGreaterThan(700);
    await feed.send([deltaEvent(-2, 2900)]);
    expect(await now()).toEqual([before - 3, 0]);
    // A count of before the balance stands for what came before it, and for nothing after it.
    const after = Array.from({ length: 800 }, (_, i) => dayOld(i)).filter(
      ({ at }) => at > dayOld(400).at,
    );
    await feed.send([
      { ...countEvent(50, 0), at: new Date(+new Date(dayOld(400).at) + 1).toISOString() },
    ]);
    const sum = after.reduce((total, { quantity }) => total + quantity, 0);
    expect(await now()).toEqual([50 + sum - 1, 0]);
  });
});
