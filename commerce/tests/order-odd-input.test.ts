import { describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { Office } from "./order-changing";
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
import { sendCommand } from "./pickup-staffing";
import { guestReadyToPay, setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

/** An order of some stools that a store has, at what one costs. */
async function collected(quantity: number) {
  await setStock(team.stool, { seongsu: quantity });
  const { code } = await placeMixed([{ variant: team.stool, quantity, store: "seongsu" }]);
  const [line] = await linesOf(code);
  if (!line) throw new Error("Nothing was bought");
  return { code, line: line.id, price: line.price, pickup: await pickupAt(code, "seongsu") };
}

async function handedOver(quantity: number) {
  const order = await collected(quantity);
  await prepareOrder(team.associate, order.pickup, { found: quantity });
  await handOver(team.associate, order.pickup);
  const total = order.price * quantity;
  await expect.poll(() => booksOf(order.code)).toMatchObject({ authorised: 0, settled: total });
  const [payment] = await sql<{ id: number }>(
    `SELECT p.id FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
    [order.code],
  );
  const refund = async (more: object): Promise<string> => {
    const { errors, data } = await (await owner()).send(
      `mutation($i: RefundOrderInput!) { refundOrder(input: $i) {
        ... on Refund { total } ... on ErrorResult { message } } }`,
      {
        i: { paymentId: payment?.id, lines: [], shipping: 0, adjustment: 0, reason: "x", ...more },
      },
    );
    return errors?.[0].message ?? data.refundOrder.message ?? String(data.refundOrder.total);
  };
  return { ...order, refund };
}

describe("pieces that no one can mean", () => {
  it.each([
    ["less than none", [-1]],
    ["less than none of one line beside another", [2, -1]],
    ["a line twice", [2, 2]],
  ])("%s are neither cancelled nor sent", async (_what, quantities) => {
    await setStock(team.stool, { icheon: 3 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 3 }]);
    const line = (await linesOf(code))[0]?.id ?? 0;
    const before = await booksOf(code);
    const pieces = quantities.map((quantity) => ({ line, quantity }));
    await expect(cancelPieces(code, pieces)).rejects.toThrow(/less than none|named twice/);
    await expect(shipPieces(pieces)).rejects.toThrow(/less than none|named twice/);
    expect(await booksOf(code)).toEqual(before);
    expect(await sql(`SELECT quantity FROM order_line WHERE id = $1`, [line])).toEqual([
      { quantity: 3 },
    ]);
  });
});

describe("what is given back by hand", () => {
  it("is an amount above zero that people can pay in the order's currency", async () => {
    const { code, refund } = await handedOver(1);
    expect(await refund({ amount: -500_00 })).toContain("above zero");
    expect(await refund({ amount: 150 })).toContain("whole amount");
    expect(await refund({ amount: 500_00 })).toBe("50000");
    await expect.poll(() => booksOf(code)).toMatchObject({ refunded: 500_00 });
  });

  it("for some pieces is not given back again when they are cancelled", async () => {
    const { code, line, price, refund } = await handedOver(3);
    expect(await refund({ lines: [{ orderLineId: line, quantity: 1 }] })).toBe(String(price));
    expect(await refund({ amount: 500_00 })).toBe("50000");
    await cancelPieces(code, [{ line, quantity: 1 }]);
    await expect
      .poll(() => booksOf(code))
      .toMatchObject({ total: 2 * price, refunded: price + 500_00 });
    await cancelPieces(code, [{ line, quantity: 1 }]);
    await expect
      .poll(() => booksOf(code))
      .toMatchObject({ total: price, refunded: 2 * price + 500_00 });
    expect(await providerBooksOf(code)).toMatchObject({ refunded: 2 * price + 500_00 });
  });
});

it("pieces that the dashboard took back are not taken back at the desk, too", async () => {
  const { code, line, price, pickup } = await handedOver(2);
  await cancelPieces(code, [{ line, quantity: 1 }]);
  const back = (quantity: number) =>
    sendCommand(team.manager, "returnPickup", {
      pickupId: pickup.id,
      storeCode: "seongsu",
      reason: "changed their mind",
      lines: [{ lineId: pickup.lineId, quantity, restock: true }],
    });
  expect(await back(2)).toMatchObject({ message: "error.pickup-too-many" });
  expect(await back(1)).toMatchObject({ state: "returned" });
  expect(await back(1)).toMatchObject({ message: "error.pickup-too-many" });
  await expect.poll(() => booksOf(code)).toMatchObject({ total: 0, refunded: 2 * price });
});

it("pieces that a store is to hand over are not sent by the dashboard too", async () => {
  const { code, line, price, pickup } = await collected(2);
  await prepareOrder(team.associate, pickup, { found: 2 });
  await expect(shipPieces([{ line, quantity: 1 }])).rejects.toThrow("A store is to hand");
  expect(await booksOf(code)).toMatchObject({ settled: 0 });
  expect(await handOver(team.associate, pickup)).toMatchObject({ state: "collected" });
  await expect.poll(() => booksOf(code)).toMatchObject({ settled: 2 * price });
});

it("pieces that are to be collected stay at the store of the order that was placed", async () => {
  await setStock(team.chair, { hannam: 1, seongsu: 1 });
  const { code, line } = await collected(1);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const boss = await owner();
  await boss.ask(
    `mutation($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`,
    { id: order?.id },
  );
  const elsewhere = { customFields: { collectAt: "hannam" }, quantity: 1 };
  for (const change of [
    { adjustOrderLines: [{ orderLineId: line, ...elsewhere }] },
    { adjustOrderLines: [{ orderLineId: line, quantity: 1, customFields: { collectAt: "" } }] },
    { addItems: [{ productVariantId: team.chair, ...elsewhere }] },
  ]) {
    const { errors } = await boss.send(
      "mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) { __typename } }",
      { i: { orderId: order?.id, dryRun: false, ...change } },
    );
    expect(errors?.[0].message).toMatch(/stays where it is collected|no open pickup/);
  }
});

it("each cancelled piece goes back to the shelf once, those first that have not left", async () => {
  await setStock(team.stool, { icheon: 4 });
  const { code } = await placeMixed([{ variant: team.stool, quantity: 4 }]);
  const line = (await linesOf(code))[0]?.id ?? 0;
  await shipPieces([{ line, quantity: 1 }]);
  expect(await stockOf(team.stool)).toEqual({ icheon: [3, 3] });
  await cancelPieces(code, [{ line, quantity: 2 }]);
  expect(await stockOf(team.stool)).toEqual({ icheon: [3, 1] });
  await cancelPieces(code, [{ line, quantity: 2 }]);
  expect(await stockOf(team.stool)).toEqual({ icheon: [4, 0] });
});

it("an order of a market is not priced as the dashboard's first channel prices", async () => {
  await setStock(team.stool, { icheon: 3 });
  const { code } = await placeMixed([{ variant: team.stool, quantity: 1 }]);
  const before = await booksOf(code);
  const [row] = await sql<{ id: number; line: number }>(
    `SELECT o.id, l.id AS line FROM "order" o JOIN order_line l ON l."orderId" = o.id WHERE o.code = $1`,
    [code],
  );
  const boss = await owner({ channel: "" });
  await boss.ask(
    `mutation($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`,
    { id: row?.id },
  );
  const { errors } = await boss.send(
    "mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) { __typename } }",
    {
      i: {
        orderId: row?.id,
        dryRun: false,
        adjustOrderLines: [{ orderLineId: row?.line, quantity: 3 }],
      },
    },
  );
  expect(errors?.[0].message).toContain("in a market");
  expect(await booksOf(code)).toEqual(before);
});

it("a cart of a market is neither read nor changed nor paid outside it", async () => {
  await setStock(team.stool, { icheon: 1 });
  const guest = await guestReadyToPay([{ variant: team.stool, quantity: 1 }]);
  const cart = "{ activeOrder { code currencyCode totalWithTax } }";
  const before = await guest.ask(cart);
  const outside = new Visitor({ channel: "" }).with(guest.sessionToken);
  expect(await outside.ask(cart)).toEqual({ activeOrder: null });
  for (const change of [
    `addItemToOrder(productVariantId: ${team.stool}, quantity: 1) { __typename }`,
    `applyCouponCode(couponCode: "MARU10") { __typename }`,
    `transitionOrderToState(state: "ArrangingPayment") { __typename }`,
    `beginPickupPayment { __typename }`,
  ])
    await outside.send(`mutation { ${change} }`);
  expect(await guest.ask(cart)).toEqual(before);
});

describe("a payment by hand", () => {
  it("is none in a provider's name, and none where nothing is due", async () => {
    await setStock(team.stool, { icheon: 3 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 1 }]);
    const [line] = await linesOf(code);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    if (!line || !order) throw new Error("Nothing was bought");
    const admin = await owner();
    const office = new Office(admin, order.id);
    const pay = async (method: string): Promise<string> => {
      const { errors, data } = await admin.send(
        `mutation($i: ManualPaymentInput!) { addManualPaymentToOrder(input: $i) {
          __typename ... on ErrorResult { message } } }`,
        { i: { orderId: order.id, method, transactionId: "T", metadata: {} } },
      );
      return errors?.[0].message ?? data.addManualPaymentToOrder.__typename;
    };
    await office.become("Modifying");
    await office.modify({ adjustOrderLines: [{ orderLineId: String(line.id), quantity: 2 }] });
    await office.become("ArrangingAdditionalPayment");
    expect(await pay("card")).toMatch(/^This way of paying has a provider/);
    expect(await pay("bank-transfer")).toBe("Order");
    expect(await pay("bank-transfer")).toMatch(/^Nothing is due/);
    expect(await booksOf(code)).toMatchObject({ settled: line.price });
  });
});
