import type { Order, RequestContext } from "@vendure/core";
import { describe, expect, it } from "vitest";
import { core } from "./compiled-engine";
import { orderAtHand } from "./order-at-hand";

const hand = orderAtHand();

class Undone extends Error {}

/** Works in a transaction that is undone, so that all begin with the same order. */
async function undone<T>(work: (tx: RequestContext) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  await hand.app
    .get(core.TransactionalConnection)
    .withTransaction(hand.ctx, async (tx) => {
      result = { value: await work(tx) };
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  if (!result) throw new Error("The work did not end.");
  return result.value;
}

const connection = () => hand.app.get(core.TransactionalConnection);
const repository = (tx: RequestContext) => connection().getRepository(tx, core.Order);

const read = async (tx: RequestContext): Promise<Order> => {
  const orders = hand.app.get(core.OrderService);
  const order = await orders.findOne(tx, hand.id);
  if (!order) throw new Error("The order is gone.");
  order.payments = await orders.getOrderPayments(tx, hand.id);
  order.promotions = await hand.app
    .get(core.PromotionService)
    .getActivePromotionsOnOrder(tx, hand.id);
  return order;
};

const tables = [
  `"order" t WHERE id = $1`,
  `order_line t WHERE "orderId" = $1`,
  `shipping_line t WHERE "orderId" = $1`,
  `payment t WHERE "orderId" = $1`,
  `surcharge t WHERE "orderId" = $1`,
  `order_promotions_promotion t WHERE "orderId" = $1`,
];

/** All that the database says of the order, without when it was written. */
const rows = async (tx: RequestContext): Promise<unknown[]> => {
  const all: unknown[] = [];
  for (const table of tables)
    all.push(
      await repository(tx).query(
        `SELECT to_jsonb(t) - 'updatedAt' AS row FROM ${table} ORDER BY to_jsonb(t) ->> 'id'`,
        [hand.id],
      ),
    );
  return all;
};

/** What is sent to the database meanwhile. */
async function sentBy(tx: RequestContext, work: () => Promise<unknown>): Promise<string[]> {
  const { queryRunner } = repository(tx);
  if (!queryRunner) throw new Error("There is no transaction.");
  const sent: string[] = [];
  const query = queryRunner.query.bind(queryRunner);
  queryRunner.query = (text: string, ...rest: []) => {
    sent.push(text);
    return query(text, ...rest);
  };
  await work();
  queryRunner.query = query;
  return sent;
}

async function save(tx: RequestContext, order: Order): Promise<void> {
  const options = { reload: false };
  await repository(tx).save(order, options);
  await connection().getRepository(tx, core.OrderLine).save(order.lines, options);
  await connection().getRepository(tx, core.ShippingLine).save(order.shippingLines, options);
  // A copy without its relations, as the engine saves what it has priced.
  const apart = ["lines", "shippingLines", "customer", "shippingAddress", "customFields"];
  const copy = Object.entries(order).filter(([key]) => !apart.includes(key));
  await repository(tx).save(Object.fromEntries(copy), options);
}

const changes: [string, (order: Order, tx: RequestContext) => unknown][] = [
  ["nothing", () => undefined],
  ["its state", (order) => (order.state = "Cancelled")],
  ["what is in its address", (order) => (order.shippingAddress.city = "Incheon")],
  ["its codes", (order) => order.couponCodes.push("ONE", "TWO")],
  ["a field of ours", (order) => Object.assign(order.customFields, { language: "ja" })],
  [
    "a word that looks like nothing",
    (order) => Object.assign(order.customFields, { checkoutSession: "null" }),
  ],
  ["no customer any more", (order) => Object.assign(order, { customer: null })],
  [
    "another customer",
    async (order, tx) => {
      const others = await connection().getRepository(tx, core.Customer).find({ take: 2 });
      order.customer = others.find((other) => other.id !== order.customer?.id);
    },
  ],
  ["its totals", (order) => Object.assign(order, { subTotal: 1, shippingWithTax: 2 })],
  ["a quantity", (order) => Object.assign(order.lines[0] ?? {}, { quantity: 7 })],
  [
    "what is taken off a line",
    (order) =>
      order.lines[1]?.addAdjustment({
        adjustmentSource: "test",
        type: core.AdjustmentType.OTHER,
        description: "one won",
        amount: -1,
        data: {},
      }),
  ],
  ["delivery's price", (order) => Object.assign(order.shippingLines[0] ?? {}, { listPrice: 9 })],
  ["a payment less", (order) => order.payments.pop()],
  [
    "a surcharge more",
    async (order, tx) =>
      order.surcharges.push(
        await connection()
          .getRepository(tx, core.Surcharge)
          .save(
            new core.Surcharge({
              description: "more",
              sku: "",
              listPrice: 5,
              listPriceIncludesTax: true,
              taxLines: [],
            }),
          ),
      ),
  ],
  [
    "a promotion more",
    async (order, tx) => {
      const [one] = await connection().getRepository(tx, core.Promotion).find({ take: 1 });
      if (!one) throw new Error("There is no promotion.");
      order.promotions = [...order.promotions, one];
    },
  ],
];

describe("writes what TypeORM writes", () => {
  it.each(changes)("%s", async (_what, change) => {
    const ours = await undone(async (tx) => {
      const order = await read(tx);
      await change(order, tx);
      await save(tx, order);
      return rows(tx);
    });
    const theirs = await undone(async (tx) => {
      // Read as the class reads: nothing is taken down, so TypeORM compares with the database.
      const { findOne, getOrderPayments } = core.OrderService.prototype;
      const { getActivePromotionsOnOrder } = core.PromotionService.prototype;
      const orders = hand.app.get(core.OrderService);
      const order = await findOne.call(orders, tx, hand.id);
      if (!order) throw new Error("The order is gone.");
      order.payments = await getOrderPayments.call(orders, tx, hand.id);
      const promotions = hand.app.get(core.PromotionService);
      order.promotions = await getActivePromotionsOnOrder.call(promotions, tx, hand.id);
      await change(order, tx);
      await save(tx, order);
      return rows(tx);
    });
    // A new row has an id and a time of its own each time.
    const plain = (all: unknown[]) =>
      JSON.parse(JSON.stringify(all).replace(/"(id|createdAt)":("[^"]*"|\d+)/g, '"$1":0'));
    expect(plain(ours)).toEqual(plain(theirs));
    const before = await undone(rows);
    if (_what !== "nothing") expect(plain(ours)).not.toEqual(plain(before));
  });
});

it("sends nothing where nothing changed, and one statement where a column did", async () => {
  await undone(async (tx) => {
    const order = await read(tx);
    expect(await sentBy(tx, () => save(tx, order))).toEqual([]);
    order.state = "Cancelled";
    order.customFields.language = "ja";
    const sent = await sentBy(tx, () => save(tx, order));
    expect(sent).toHaveLength(1);
    expect(await sentBy(tx, () => save(tx, order))).toEqual([]);
  });
});

it("knows a row that it has just written", async () => {
  await undone(async (tx) => {
    const order = await read(tx);
    const way = order.shippingLines[0];
    const lines = connection().getRepository(tx, core.ShippingLine);
    const { listPrice, listPriceIncludesTax, shippingMethodId } = way ?? { listPrice: 0 };
    const line = await lines.save(
      new core.ShippingLine({
        listPrice,
        listPriceIncludesTax,
        shippingMethodId,
        adjustments: [],
        taxLines: [],
        order: new core.Order({ id: hand.id }),
      }),
    );
    line.listPrice = 7;
    expect(await sentBy(tx, () => lines.save(line, { reload: false }))).toHaveLength(1);
    expect(await lines.findOneBy({ id: line.id })).toMatchObject({ listPrice: 7 });
    const sent = await sentBy(tx, () => lines.save(line, { reload: false }));
    expect(sent).toEqual([]);
  });
});

it("writes who buys in one statement, and says so beside it", async () => {
  await undone(async (tx) => {
    const order = await read(tx);
    const others = await connection().getRepository(tx, core.Customer).find({ take: 2 });
    const other = others.find(({ id }) => id !== order.customer?.id);
    if (!other) throw new Error("There is no other customer.");
    order.customer = other;
    const sent = await sentBy(tx, () => repository(tx).save(order, { reload: false }));
    expect(sent).toHaveLength(1);
    expect(order.customerId).toBe(other.id);
    const [row] = await repository(tx).query(`SELECT "customerId" FROM "order" WHERE id = $1`, [
      hand.id,
    ]);
    expect(row.customerId).toBe(other.id);
  });
});

it("writes again what a savepoint took back", async () => {
  await undone(async (tx) => {
    const order = await read(tx);
    await connection()
      .withTransaction(tx, async (inner) => {
        order.state = "Cancelled";
        await save(inner, order);
        throw new Undone();
      })
      .catch(() => undefined);
    await save(tx, order);
    const [found] = await repository(tx).query(`SELECT state FROM "order" WHERE id = $1`, [
      hand.id,
    ]);
    expect(found).toEqual({ state: "Cancelled" });
  });
});

it("says when an order was written, where only that is wanted", async () => {
  await undone(async (tx) => {
    const order = await read(tx);
    const then = new Date(Date.now() + 60_000);
    order.updatedAt = then;
    await save(tx, order);
    const again = await repository(tx).findOneByOrFail({ id: hand.id });
    expect(again.updatedAt).toEqual(then);
  });
});
