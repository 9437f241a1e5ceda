import { Order, OrderLine, Payment, ShippingLine, Surcharge } from "@vendure/core";
import { describe, expect, it } from "vitest";
import { tooMuch, toTake } from "./amounts";
import { booksWithout } from "./books-without";
import { booksOf, type OrderRows } from "./order-books";

/** A line as it comes from the database: with getters of its own that no one may set. */
function lineOf(id: number, quantity: number, price: number): OrderLine {
  const line = new OrderLine({
    id,
    quantity,
    orderPlacedQuantity: quantity,
    listPrice: price,
    listPriceIncludesTax: true,
    adjustments: [],
    taxLines: [],
    customFields: { collectAt: "first" },
  });
  return Object.defineProperty(line, "unitPrice", { get: () => price, enumerable: true });
}

const fees = () => {
  const surcharge = new Surcharge({ listPrice: 500, listPriceIncludesTax: true, taxLines: [] });
  return { shipping: [] as ShippingLine[], surcharges: [surcharge] };
};

/** Two of one article and one of another, with a wrap, paid as one amount. */
function rowsOf(state: "Authorized" | "Settled", gone: [string, number][] = []): OrderRows {
  const lines = [lineOf(1, 2, 3_000), lineOf(2, 1, 7_000)];
  const order = new Order({ id: 9, state: "PaymentAuthorized", currencyCode: "KRW" as never });
  Object.assign(order, { subTotalWithTax: 13_500, shippingWithTax: 0, lines });
  const payment = new Payment({ id: 5, state, amount: 13_500, refunds: [] });
  return {
    order,
    payments: [payment],
    operations: [],
    lines,
    ...fees(),
    gone: new Map(gone),
    cancelled: new Map(),
    goodwill: [],
  };
}

const back = (rows: OrderRows, ...pieces: [number, number][]) => {
  const given = pieces.map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
  const { toRelease, toRefund } = tooMuch(booksWithout(rows, given));
  return { toRelease, toRefund };
};

describe("an order's books without some pieces", () => {
  it("give back what these cost, of a hold or of what was taken", () => {
    expect(back(rowsOf("Authorized"), [1, 1])).toEqual({ toRelease: 3_000, toRefund: 0 });
    const collected = rowsOf("Settled", [
      ["1", 2],
      ["2", 1],
    ]);
    expect(back(collected, [1, 1], [2, 1])).toEqual({ toRelease: 0, toRefund: 10_000 });
  });

  it("keep the wrap as long as anything is kept, and give it back with the last piece", () => {
    expect(back(rowsOf("Authorized"), [2, 1])).toEqual({ toRelease: 7_000, toRefund: 0 });
    expect(back(rowsOf("Authorized"), [1, 2], [2, 1])).toEqual({ toRelease: 13_500, toRefund: 0 });
  });

  it("take the rest and nothing else, and leave the rows as they are", () => {
    const rows = rowsOf("Authorized");
    const rest = [
      { orderLineId: 1, quantity: 1 },
      { orderLineId: 2, quantity: 1 },
    ];
    expect(toTake(booksWithout(rows, [{ orderLineId: 1, quantity: 1 }]), rest)).toBe(10_500);
    expect(toTake(booksOf(rows), [...rest, { orderLineId: 1, quantity: 1 }])).toBe(13_500);
  });
});
