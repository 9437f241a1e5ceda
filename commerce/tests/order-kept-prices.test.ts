import { beforeAll, describe, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { whileHolding } from "./holding";
import { leaveAsFound } from "./leave-as-found";
import { placeIn, setPrice } from "./market-orders";
import { Office } from "./order-changing";
import {
  booksOf,
  cancelPieces,
  linesOf,
  notDone,
  placeMixed,
  providerBooksOf,
  shipPieces,
} from "./paying";
import { promotion } from "./promotions";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
const assembly = 60_000_00;
let admin: Visitor;
beforeAll(async () => {
  admin = await owner();
});

/** An order of stools that are delivered, which the office opens. */
async function opened(quantity: number, coupon?: string) {
  await setStock(team.stool, { icheon: quantity + 3 });
  const { code } = await placeMixed([{ variant: team.stool, quantity }], coupon);
  const [{ id: line, price } = { id: 0, price: 0 }] = await linesOf(code);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const office = new Office(admin, order?.id ?? 0);
  const to = (pieces: number) => ({
    adjustOrderLines: [{ orderLineId: String(line), quantity: pieces }],
  });
  const lower = async (pieces: number, amount: number) => {
    await office.become("Modifying");
    return office.modify({ ...to(pieces), ...(await office.refund(amount)) });
  };
  const readdress = async () => {
    await office.become("Modifying");
    return office.modify({ updateShippingAddress: { streetLine1: "Elsewhere 2" } });
  };
  return { code, line, price, office, to, lower, readdress };
}
const totalOf = async (code: string) => (await booksOf(code)).total;
const changed = { __typename: "Order" };

describe("what was sold, when the office changes its order,", () => {
  it("costs as much with fewer pieces as when those were cancelled", async () => {
    const one = await opened(3, "MARU10");
    const other = await opened(3, "MARU10");
    await cancelPieces(other.code, [{ line: other.line, quantity: 1 }]);
    expect(await one.lower(2, 100_00)).toMatchObject(changed);
    expect(await totalOf(one.code)).toBe(await totalOf(other.code));
  });

  it("keeps its discount when some is cancelled and its address is changed", async () => {
    const { code, line, readdress } = await opened(3, "MARU10");
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const before = await totalOf(code);
    expect(await readdress()).toMatchObject(changed);
    expect(await totalOf(code)).toBe(before);
  });

  it("keeps a discount whose time is over", async () => {
    const offer = await promotion(20, { couponCode: "SOLDWITH20" });
    const { code, readdress, office, to, price } = await opened(1, "SOLDWITH20");
    await offer.setTime("endsAt", "past");
    const before = await totalOf(code);
    expect(await readdress()).toMatchObject(changed);
    expect(await totalOf(code)).toBe(before);
    expect(await office.modify(to(2))).toMatchObject(changed);
    expect(await totalOf(code)).toBe(before + price * 0.8);
    await offer.remove();
  });

  it("has no share in an offer that began later", async () => {
    const { code, readdress } = await opened(1);
    const offer = await promotion(20);
    const before = await totalOf(code);
    expect(await readdress()).toMatchObject(changed);
    expect(await totalOf(code)).toBe(before);
    await offer.remove();
  });

  it("keeps its price when the catalogue has another", async () => {
    const { code, lower, price } = await opened(2);
    const dearer = (by: number) =>
      sql(
        `UPDATE product_variant_price SET price = price + $1 WHERE "variantId" = $2
         AND "currencyCode" = 'KRW'`,
        [by, team.stool],
      );
    await dearer(500_00);
    try {
      expect(await lower(1, price)).toMatchObject(changed);
      expect(await totalOf(code)).toBe(price + assembly);
    } finally {
      await dearer(-500_00);
    }
  });

  it("is paid for in each of its pieces, also when more are added and then cancelled", async () => {
    const offer = await promotion(50, { couponCode: "HALF50" });
    const { code, line, price, office, to } = await opened(1, "HALF50");
    await office.become("Modifying");
    expect(await office.modify(to(3))).toMatchObject(changed);
    expect(await totalOf(code)).toBe(1.5 * price + assembly);
    expect(await office.pay("bank-transfer")).toBeDefined();
    await cancelPieces(code, [{ line, quantity: 2 }]);
    expect(await totalOf(code)).toBe(0.5 * price + assembly);
    await offer.remove();
  });

  it("stays open to the office when the provider answers meanwhile", async () => {
    const { code, line, office } = await opened(3);
    await whileHolding(
      `SELECT 1 FROM test_provider_entry e JOIN payment p ON p."transactionId" = e.authorisation
       JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1 FOR UPDATE OF e`,
      [code],
      async (release) => {
        await cancelPieces(code, [{ line, quantity: 1 }]);
        expect(await office.become("Modifying")).toBe("Modifying");
        await release();
        await expect.poll(() => notDone(code)).toEqual([]);
      },
    );
    const move = { updateShippingAddress: { streetLine1: "Elsewhere 2" } };
    expect(await office.modify(move)).toMatchObject(changed);
  });

  it("costs no delivery once nothing is delivered", async () => {
    await setStock(team.chair, { seongsu: 3 });
    await setStock(team.stool, { icheon: 1 });
    const { code } = await placeMixed([
      { variant: team.chair, quantity: 1, store: "seongsu" },
      { variant: team.stool, quantity: 1 },
    ]);
    const lines = await linesOf(code);
    const lineOf = (variant: number) => lines.find((line) => line.variant === variant);
    const [chair, stool] = [lineOf(team.chair), lineOf(team.stool)];
    await cancelPieces(code, [{ line: stool?.id ?? 0, quantity: 1 }]);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    const office = new Office(admin, order?.id ?? 0);
    expect(await office.become("Modifying")).toBe("Modifying");
    const more = { adjustOrderLines: [{ orderLineId: String(chair?.id), quantity: 2 }] };
    expect(await office.modify(more)).toMatchObject(changed);
    expect(await totalOf(code)).toBe(2 * (chair?.price ?? 0));
  });
});

/** Three pieces of a sum that neither three nor a tenth divides, taken out of the order one by one. */
describe.each([
  ["us", "newark", 33_33],
  ["us", "newark", 10_01],
  ["ae", "jebel-ali", 33_35],
] as const)("in %s, from %s, at %i hundredths", (market, depot, price) => {
  leaveAsFound(["MR-103-NATURAL-OAK"]);

  it("what is left, released and given back is what was paid, to the cent", async () => {
    const boss = await owner({ channel: market });
    await setPrice(team.stool, market, price);
    await setStock(team.stool, { [depot]: 3 });
    const goods = [{ variant: team.stool, quantity: 3 }];
    const { code, shown } = await placeIn(market, goods, { coupon: "MARU10" });
    const [{ id: line } = { id: 0 }] = await linesOf(code);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    const office = new Office(boss, order?.id ?? 0);
    let left = shown;
    const agreed = async () => {
      await expect.poll(() => notDone(code)).toEqual([]);
      const { total, authorised, settled, refunded } = await booksOf(code);
      expect(authorised + settled - refunded).toBe(total);
      expect(await providerBooksOf(code)).toEqual({ authorised, settled, refunded });
      expect(total + refunded + (await releasedOf(code))).toBe(shown);
      return total;
    };
    const lessThanBefore = async () => {
      const now = await agreed();
      expect(now).toBeLessThan(left);
      left = now;
    };
    expect(await agreed()).toBe(shown);

    // The office takes one out before anything has left.
    expect(await office.become("Modifying")).toBe("Modifying");
    const less = { adjustOrderLines: [{ orderLineId: String(line), quantity: 2 }] };
    expect(await office.modify({ ...less, ...(await office.refund(1)) })).toMatchObject(changed);
    expect(await office.become("PaymentAuthorized")).toBe("PaymentAuthorized");
    await lessThanBefore();

    await shipPieces([{ line, quantity: 2 }], { channel: market });
    expect(await agreed()).toBe(left);
    // What was taken is given back, piece by piece.
    for (const _ of [1, 2]) {
      await cancelPieces(code, [{ line, quantity: 1 }], { channel: market });
      await lessThanBefore();
    }
  });
});

/** What the provider holds no longer, and never took. */
async function releasedOf(code: string): Promise<number> {
  const [row] = await sql<{ sum: string }>(
    `SELECT COALESCE(SUM(e.amount), 0) AS sum FROM test_provider_entry e
     WHERE e.kind = 'void' AND e.refusal IS NULL AND e.authorisation IN (
       SELECT p."transactionId" FROM payment p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = $1)`,
    [code],
  );
  return Number(row?.sum);
}
