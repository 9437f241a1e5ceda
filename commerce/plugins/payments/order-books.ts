import {
  type ID,
  type Order,
  OrderLine,
  type Payment,
  type ShippingLine,
  type Surcharge,
} from "@vendure/core";
import type { PaymentOperation } from "./entities/payment-operation.entity";
import type { Fee, OrderValue } from "./order-value";

/** A payment of which money was taken, or is being taken. */
export interface TakenPayment {
  payment: Payment;
  pickupId: ID | null;
  /** What is not given back yet. */
  left: number;
}

/** What an order costs, and what is reserved and taken for it. Amounts are hundredths. */
export interface OrderBooks {
  order: Order;
  value: OrderValue;
  /** What the shopper owes for what they keep or are still to get. */
  owed: number;
  /** Authorised, and not on its way to be taken or released; oldest first. */
  open: Payment[];
  /** Newest first. */
  taken: TakenPayment[];
  /** What is paid for goods: goodwill that was given back does not lower it. */
  paidForGoods: number;
}

/** An order's rows as they are in the database. */
export interface OrderRows {
  order: Order;
  /** With their refunds, oldest first; authorised or settled. */
  payments: readonly Payment[];
  operations: readonly PaymentOperation[];
  lines: readonly OrderLine[];
  shipping: readonly ShippingLine[];
  surcharges: readonly Surcharge[];
  /** Pieces that left, by the line's id. */
  gone: ReadonlyMap<string, number>;
  /** Pieces that were cancelled, by the line's id. */
  cancelled: ReadonlyMap<string, number>;
  /** What an administrator gave back without a change of the order. */
  goodwill: readonly Goodwill[];
}

/** An amount that an administrator gave back, perhaps for pieces that they named. */
export interface Goodwill {
  amount: number;
  pieces: readonly { lineId: string; quantity: number }[];
}

export function booksOf(rows: OrderRows): OrderBooks {
  const { order, payments, operations } = rows;
  const of = (payment: Payment, ...kinds: string[]) =>
    operations.find((o) => String(o.paymentId) === String(payment.id) && kinds.includes(o.kind));
  const settled = payments.filter(
    (payment) => payment.state === "Settled" || of(payment, "capture"),
  );
  const taken = settled.map((payment) => ({
    payment,
    pickupId: of(payment, "capture")?.pickupId ?? null,
    left: payment.amount - givenBack(payment),
  }));
  return {
    order,
    value: valueIn(rows),
    owed: order.state === "Cancelled" ? 0 : order.totalWithTax,
    open: payments.filter((p) => p.state === "Authorized" && !of(p, "capture", "void")),
    taken: taken.reverse(),
    paidForGoods: taken.reduce((sum, { left }) => sum + left, keptGoodwill(rows)),
  };
}

/** What lines, deliveries and surcharges cost, and which pieces are gone. */
function valueIn({ lines, shipping, surcharges, gone }: OrderRows): OrderValue {
  const all = lines.map((line) => String(line.id));
  const fees: Fee[] = [
    ...shipping.map((fee) => {
      const own = lines.filter((line) => String(line.shippingLineId) === String(fee.id));
      const { discountedPriceWithTax: amount, discountedPrice: net, taxRate } = fee;
      return { amount, tax: amount - net, taxRate, lineIds: atOnePlace(own, all) };
    }),
    ...surcharges.map(({ priceWithTax: amount, price: net, taxRate }) => ({
      ...{ amount, tax: amount - net, taxRate },
      lineIds: atOnePlace(lines, all),
    })),
  ];
  return {
    fees,
    lines: lines.map((line) => ({
      id: String(line.id),
      quantity: line.quantity,
      gone: gone.get(String(line.id)) ?? 0,
      priceOf: (quantity) => priceOf(line, quantity),
      taxOf: (quantity) => taxOf(line, quantity),
      taxRate: line.taxRate,
    })),
  };
}

/**
 * The lines that a fee goes with. Several stores may hand over what one fee is for. It then goes
 * with the first store that still has something of it. So what the stores are to take adds up.
 */
function atOnePlace(own: readonly OrderLine[], all: readonly string[]): readonly string[] {
  if (own.length === 0) return all;
  const place = (line: OrderLine) => line.customFields.collectAt || "";
  const first = own.find((line) => line.quantity > 0);
  const there = first ? own.filter((line) => place(line) === place(first)) : own;
  return there.map((line) => String(line.id));
}

/**
 * The engine's own price and rounding, for any number of a line's pieces. Each has its share of the
 * discount, also those beyond the pieces that the discount was made of.
 */
function priceOf(line: OrderLine, quantity: number): number {
  return pieces(line, quantity).proratedLinePriceWithTax;
}

function taxOf(line: OrderLine, quantity: number): number {
  const of = pieces(line, quantity);
  return of.proratedLinePriceWithTax - of.proratedLinePrice;
}

function pieces(line: OrderLine, quantity: number): OrderLine {
  const { listPrice, listPriceIncludesTax, taxLines } = line;
  const placed = Math.max(line.orderPlacedQuantity, line.quantity);
  const more = placed > 0 ? Math.max(1, quantity / placed) : 1;
  const adjustments = line.adjustments.map((one) => ({ ...one, amount: one.amount * more }));
  const prices = { listPrice, listPriceIncludesTax, adjustments, taxLines };
  return new OrderLine({ ...prices, quantity, orderPlacedQuantity: placed });
}

/**
 * What was given back as a favour and is one still. Pieces that were paid back first and cancelled
 * later are not paid back again.
 */
function keptGoodwill({ goodwill, lines, cancelled }: OrderRows): number {
  const all = goodwill.reduce((sum, { amount }) => sum + amount, 0);
  const forPieces = goodwill.filter(({ pieces }) => pieces.length > 0);
  const named = forPieces.flatMap(({ pieces }) => pieces);
  const gone = lines.reduce((sum, line) => {
    const paidBack = named
      .filter(({ lineId }) => lineId === String(line.id))
      .reduce((count, { quantity }) => count + quantity, 0);
    const both = line.quantity + Math.min(paidBack, cancelled.get(String(line.id)) ?? 0);
    return sum + priceOf(line, both) - priceOf(line, line.quantity);
  }, 0);
  const ofPieces = forPieces.reduce((sum, { amount }) => sum + amount, 0);
  return all - Math.min(ofPieces, gone);
}

function givenBack(payment: Payment): number {
  return payment.refunds
    .filter((refund) => refund.state !== "Failed")
    .reduce((sum, refund) => sum + refund.total, 0);
}
