import { beforeAll, beforeEach, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { type Market, placeIn, setPrice } from "./market-orders";
import {
  booksOf,
  handOver,
  linesOf,
  notDone,
  pickupAt,
  prepareOrder,
  providerBooksOf,
  shipPieces,
} from "./paying";
import { clearSlots, setStore } from "./pickup-shopping";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

/** Prices that neither tax nor a tenth divides, in hundredths: of won and yen whole ones. */
const markets = {
  kr: { stores: ["seongsu", "hannam"], depot: "icheon", price: 33_300, unit: 100 },
  jp: { stores: ["kiyosumi", "kyoto"], depot: "saitama", price: 11_100, unit: 100 },
  us: { stores: ["brooklyn", "los-angeles"], depot: "newark", price: 3_333, unit: 1 },
  ae: { stores: ["alserkal"], depot: "jebel-ali", price: 3_335, unit: 1 },
} as const;
const names = ["kr", "jp", "us", "ae"] as const;
const skus = ["MR-101-NATURAL-OAK", "MR-103-NATURAL-OAK", "MR-405-SAGE"] as const;
const variants: number[] = [];

leaveAsFound(skus);

beforeAll(async () => {
  for (const sku of skus) variants.push(await variantId(sku));
  for (const name of names)
    for (const [nth, variant] of variants.entries())
      await setPrice(variant, name, markets[name].price + nth * 7 * markets[name].unit);
});

beforeEach(async () => {
  for (const { stores } of Object.values(markets))
    for (const store of stores) await setStore(store);
  await clearSlots();
});

/** Three pieces of an article for each store, and three that are delivered. */
async function buy(market: Market) {
  const { stores, depot } = markets[market];
  const [delivered = 0, ...collected] = variants.slice(0, stores.length + 1).reverse();
  await setStock(delivered, { [depot]: 3 });
  const wanted = stores.map((store, nth) => ({ variant: collected[nth] ?? 0, quantity: 3, store }));
  for (const { variant, store } of wanted) await setStock(variant, { [store]: 3 });
  const goods = [...wanted, { variant: delivered, quantity: 3 }];
  const order = await placeIn(market, goods, { coupon: "MARU10" });
  const sent = (await linesOf(order.code)).find(({ variant }) => variant === delivered)?.id ?? 0;
  return { ...order, sent };
}

/** Both books say what the order costs, in amounts that people can pay. */
async function agreed(code: string, market: Market) {
  await expect.poll(() => notDone(code)).toEqual([]);
  const books = await booksOf(code);
  const { total, authorised, settled, refunded } = books;
  expect(authorised + settled - refunded).toBe(total);
  expect(await providerBooksOf(code)).toEqual({ authorised, settled, refunded });
  for (const amount of Object.values(books)) expect(amount % markets[market].unit).toBe(0);
  return books;
}

async function cancelOne(boss: Visitor, code: string, line: number) {
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const { cancelOrder } = await boss.ask(
    `mutation($i: CancelOrderInput!) { cancelOrder(input: $i) {
      __typename ... on ErrorResult { message } } }`,
    { i: { orderId: order?.id, lines: [{ orderLineId: line, quantity: 1 }] } },
  );
  expect(cancelOrder).toEqual({ __typename: "Order" });
}

const dashboards = ["", "of all markets"];

it.each(names.flatMap((market) => dashboards.map((dashboard) => [market, dashboard] as const)))(
  "what is shown, reserved, taken and given back in %s is one figure to its last unit (dashboard %s)",
  async (market, dashboard) => {
    const boss = await owner({ channel: market });
    const desk = await owner({ channel: dashboard ? "" : market });
    const { code, shown, sent } = await buy(market);
    expect(await agreed(code, market)).toMatchObject({ total: shown, authorised: shown });

    await cancelOne(desk, code, sent);
    await agreed(code, market);
    for (const store of markets[market].stores) {
      const pickup = await pickupAt(code, store);
      await prepareOrder(boss, pickup, { found: 2, short: 1 });
      const before = await agreed(code, market);
      expect(await handOver(boss, pickup)).toMatchObject({ state: "collected" });
      const after = await agreed(code, market);
      expect(after.settled).toBeGreaterThan(before.settled);
    }
    await shipPieces([{ line: sent, quantity: 1 }], { channel: market });
    await agreed(code, market);
    await cancelOne(desk, code, sent);
    const all = await agreed(code, market);
    expect(all).toMatchObject({ authorised: 0 });
    for (const storeCode of markets[market].stores)
      for (let piece = 0; piece < 2; piece++) {
        const { id, lineId } = await pickupAt(code, storeCode);
        const lines = [{ lineId, quantity: 1, restock: true }];
        await sendCommand(boss, "returnPickup", { pickupId: id, storeCode, reason: "x", lines });
        await agreed(code, market);
      }
  },
);
