import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner } from "./api";
import {
  collectedOrder,
  dayOf,
  type Left,
  previewOf,
  refundsOf,
  sentOrder,
  takeBack,
} from "./at-the-desk";
import { lineOf, payoutsAt, placeAtCounters, takeAndHandOver } from "./counter";
import { Office } from "./order-changing";
import { linesOf, placeMixed, prepareOrder, shipPieces } from "./paying";
import { staff } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

/** One piece as the desk sends it, for what its screen said. */
const one = ({ orderId, line }: Left, amount: number, more: object = {}) => [
  { orderId, amount, pieces: [{ lineId: line, quantity: 1, ...more }] },
];

async function amountOf({ line }: Left, quantity = 1): Promise<number> {
  const said = await previewOf(team.manager, [{ lineId: line, quantity }]);
  return said.amounts[0].amount;
}

const searched = async (search: string) => {
  const { returnableOrders } = await team.manager.ask(
    `query($s: String!) { returnableOrders(storeCode: "seongsu", search: $s) {
      code customerName lines { id left hindrance storeCode } } }`,
    { s: search },
  );
  return returnableOrders as { code: string; customerName: string; lines: { left: number }[] }[];
};

describe("what stood on the screen", () => {
  it("goes back, is in the day's book and in the record, for what was sent", async () => {
    const order = await sentOrder(team.stool, 2);
    const before = await dayOf(team.manager);
    const amount = await amountOf(order);
    expect(amount).toBe(order.price);
    const done = await takeBack(team.manager, one(order, amount, { grade: "OPENED" }));
    expect(done).toMatchObject({ __typename: "GoodsReturn", amounts: [{ amount }] });
    expect(await refundsOf(order.code)).toBe(amount);
    const after = await dayOf(team.manager);
    expect(after).toMatchObject({ pieces: before.pieces + 1, amount: before.amount + amount });
    expect(after.audit.filter(({ orderCode }) => orderCode === order.code)).toEqual([
      expect.objectContaining({ type: "return", amount, actorName: expect.stringMatching(/\S/) }),
    ]);
    // It is for sale at the desk, and not at the warehouse that had sold it.
    expect(await stockOf(team.stool)).toEqual({ seongsu: [1, 0] });
  });

  it("is another by now: nothing is done, and the new amount is said", async () => {
    const order = await sentOrder(team.stool, 2);
    const shown = await amountOf(order);
    const colleague = await staff("manager");
    expect((await takeBack(colleague, one(order, shown))).__typename).toBe("GoodsReturn");
    // The last piece takes the delivery's fee with it.
    const now = await amountOf(order);
    expect(now).toBeGreaterThan(shown);
    const refused = await takeBack(team.manager, one(order, shown));
    expect(refused).toMatchObject({ reason: "AMOUNT_CHANGED", amounts: [{ amount: now }] });
    expect(await refundsOf(order.code)).toBe(shown);
    expect((await takeBack(team.manager, one(order, now))).__typename).toBe("GoodsReturn");
    expect(await refundsOf(order.code)).toBe(shown + now);
  });

  it("goes back for several orders at once, sent and collected, each by its own amount", async () => {
    const sent = await sentOrder(team.stool, 1);
    const collected = await collectedOrder(team.associate, team.chair, 2);
    const pieces = [
      { lineId: sent.line, quantity: 1 },
      { lineId: collected.line, quantity: 2 },
    ];
    const { amounts } = await previewOf(team.manager, pieces);
    const amount = (orderId: string) =>
      amounts.find((said: { orderId: string }) => said.orderId === orderId).amount;
    const done = await takeBack(team.manager, [
      {
        orderId: sent.orderId,
        amount: amount(sent.orderId),
        pieces: [{ lineId: sent.line, quantity: 1, grade: "DEFECTIVE", restock: false }],
      },
      {
        orderId: collected.orderId,
        amount: amount(collected.orderId),
        pieces: [
          { lineId: collected.line, quantity: 1 },
          { lineId: collected.line, quantity: 1, grade: "DAMAGED", restock: false },
        ],
      },
    ]);
    expect(done.__typename).toBe("GoodsReturn");
    expect(await refundsOf(sent.code)).toBe(amount(sent.orderId));
    expect(await refundsOf(collected.orderCode)).toBe(2 * collected.price);
    const [pickup] = await sql(
      `SELECT p.state, l.returned FROM pickup p JOIN pickup_line l ON l."pickupId" = p.id
       WHERE p.id = $1`,
      [collected.id],
    );
    expect(pickup).toEqual({ state: "returned", returned: 2 });
    expect(await stockOf(team.stool)).toEqual({});
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 0] });
    const { audit } = await dayOf(team.manager);
    expect(
      audit.filter(({ orderCode, type }) => orderCode === collected.orderCode && type === "return"),
    ).toHaveLength(1);
  });

  it("waits at the desk to be paid out, where a counter took it", async () => {
    await setStock(team.stool, { seongsu: 2 });
    const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
    const { id, price } = lineOf(order.lines, team.stool);
    const { seongsu } = order.pickups;
    if (!seongsu) throw new Error("Not at Seongsu");
    await prepareOrder(team.associate, seongsu, { found: 2 });
    await takeAndHandOver(team.associate, seongsu, 2 * price);
    const [said] = (await previewOf(team.manager, [{ lineId: id, quantity: 1 }], "hannam")).amounts;
    const pieces = [{ lineId: id, quantity: 1 }];
    const { orderId, amount } = said;
    await takeBack(team.manager, [{ orderId, amount, pieces }], {
      storeCode: "hannam",
    });
    const [payout] = await payoutsAt(team.manager, "hannam", order.code);
    expect(payout).toMatchObject({ amount: said.amount, reason: "returned", storeCode: "hannam" });
  });
});

describe("two people at once", () => {
  it("take one piece back: one wins, and the other is told why", async () => {
    const colleague = await staff("manager");
    for (let i = 0; i < races; i++) {
      const order = await sentOrder(team.stool, 1);
      const amount = await amountOf(order);
      const answers = await Promise.all(
        [team.manager, colleague].map((who) => takeBack(who, one(order, amount))),
      );
      expect(answers.map((answer) => answer.reason ?? "done").sort()).toEqual(["ALL_BACK", "done"]);
      expect(await refundsOf(order.code)).toBe(amount);
      expect(await stockOf(team.stool)).toEqual({ seongsu: [1, 0] });
    }
  });

  it("send one command: it is done once, and never says something else", async () => {
    const order = await sentOrder(team.stool, 3);
    const amount = await amountOf(order);
    const commandId = randomUUID();
    const [first, second] = await Promise.all(
      [1, 2].map(() => takeBack(team.manager, one(order, amount), { commandId })),
    );
    expect(first.amounts).toEqual(second.amounts);
    expect(await refundsOf(order.code)).toBe(amount);
    await expect(
      takeBack(team.manager, one(order, amount, { grade: "OPENED" }), { commandId }),
    ).rejects.toThrow("error.pickup-command-reused");
  });
});

describe("what cannot come back", () => {
  it("says why, before and in the step itself", async () => {
    const order = await sentOrder(team.stool, 1);
    const amount = await amountOf(order);
    const refusedAs = async (reason: string) => {
      const said = await previewOf(team.manager, [{ lineId: order.line, quantity: 1 }]);
      expect(said.reason).toBe(reason);
      expect((await takeBack(team.manager, one(order, amount))).reason).toBe(reason);
    };
    const office = new Office(await owner(), Number(order.orderId));
    await office.become("Modifying");
    await refusedAs("ORDER_CHANGING");
    await office.become("Shipped");
    const moveBack = (days: number) =>
      sql(
        `UPDATE fulfillment SET "updatedAt" = now() - make_interval(days => $2) WHERE id IN (
         SELECT "fulfillmentId" FROM order_line_reference WHERE "orderLineId" = $1)`,
        [order.line, days],
      );
    await moveBack(400);
    await refusedAs("PERIOD_OVER");
    await moveBack(0);
    expect(await takeBack(team.manager, one(order, amount, { grade: "DAMAGED" }))).toMatchObject({
      reason: "NOT_FOR_SALE",
    });
    expect(await refundsOf(order.code)).toBe(0);
    await takeBack(team.manager, one(order, amount));
    await refusedAs("ALL_BACK");
    const other = await sentOrder(team.stool, 1);
    const swapped = { ...other, line: order.line };
    expect(await takeBack(team.manager, one(swapped, amount))).toMatchObject({
      reason: "UNKNOWN_LINE",
    });
  });

  it("are pieces of a line that has not left whole", async () => {
    await setStock(team.stool, { icheon: 2 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 2 }]);
    const [line] = await linesOf(code);
    if (!line) throw new Error("Nothing was bought");
    await shipPieces([{ line: line.id, quantity: 1 }]);
    expect(await previewOf(team.manager, [{ lineId: line.id, quantity: 1 }])).toMatchObject({
      reason: "STILL_TO_GO",
      orders: [{ code, lines: [{ left: 0, hindrance: "STILL_TO_GO" }] }],
    });
  });

  it("is anything at a store of others", async () => {
    const order = await sentOrder(team.stool, 1);
    const elsewhere = { storeCode: "busan" };
    await expect(takeBack(team.manager, one(order, 1), elsewhere)).rejects.toThrow(
      /not currently authorized/,
    );
  });
});

describe("an order that comes back", () => {
  it("is found by its code, its pass, an article and a name, as long as something is left", async () => {
    const sent = await sentOrder(team.stool, 1);
    const collected = await collectedOrder(team.associate, team.chair, 1);
    const name = `Zeta${Date.now()}`;
    await sql(
      `UPDATE customer SET "lastName" = $2 WHERE id = (SELECT "customerId" FROM "order" WHERE id = $1)`,
      [sent.orderId, name],
    );
    const codes = async (search: string) => (await searched(search)).map(({ code }) => code);
    expect(await codes(sent.code.toLowerCase())).toEqual([sent.code]);
    expect(await codes(`https://shop.example/en/pickup?order=${sent.code}&token=x`)).toEqual([
      sent.code,
    ]);
    expect(await codes(collected.pass)).toEqual([collected.orderCode]);
    expect(await codes(`${collected.pass.slice(0, -4)}AAAA`)).toEqual([]);
    expect((await searched(name.toLowerCase()))[0]).toMatchObject({
      code: sent.code,
      lines: [{ left: 1 }],
    });
    expect(await codes("MR-103-NATURAL-OAK")).toContain(sent.code);
    const [{ barcode } = { barcode: "" }] = await sql<{ barcode: string }>(
      `SELECT "customFieldsBarcode" AS barcode FROM product_variant WHERE id = $1`,
      [team.chair],
    );
    const byScan = await codes(barcode);
    expect(byScan).toContain(collected.orderCode);
    expect(byScan).not.toContain(sent.code);
    await takeBack(team.manager, one(sent, await amountOf(sent)));
    expect(await codes(name)).toEqual([]);
    expect(await searched(sent.code)).toMatchObject([
      { lines: [{ left: 0, hindrance: "ALL_BACK" }] },
    ]);
    expect(await codes("%")).toEqual([]);
  });
});
