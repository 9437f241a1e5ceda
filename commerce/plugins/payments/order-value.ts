/** A line's prices as far as money needs them. */
export interface LineValue {
  id: string;
  /** Pieces that are neither cancelled nor returned. */
  quantity: number;
  /** Pieces that are handed over or sent, at most `quantity`. */
  gone: number;
  /** What so many pieces cost, with promotions and tax, rounded to what people can pay. */
  priceOf(quantity: number): number;
  /** How much of that is tax. */
  taxOf(quantity: number): number;
  /** In percent; all taxes of the line together. */
  taxRate: number;
}

/** What is owed once for some lines together: a delivery, a surcharge. */
export interface Fee {
  amount: number;
  /** How much of it is tax, and at which rate in percent. */
  tax: number;
  taxRate: number;
  lineIds: readonly string[];
}

export interface OrderValue {
  lines: readonly LineValue[];
  fees: readonly Fee[];
}

/**
 * What an order is still to cost once what is gone is paid, in hundredths: it is to stay reserved.
 * A line's part is the difference of two rounded sums, so that its parts add up to the line. A fee
 * goes whole with the first piece of its lines. It is owed as long as one of them is kept.
 */
export function stillToGo({ lines, fees }: OrderValue): number {
  const goods = lines.reduce(
    (sum, line) => sum + line.priceOf(line.quantity) - line.priceOf(goneOf(line)),
    0,
  );
  return openFees({ lines, fees }).reduce((sum, fee) => sum + fee.amount, goods);
}

/** Fees that are owed and go with a piece that is still to go. */
export function openFees({ lines, fees }: OrderValue): Fee[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return fees.filter(({ lineIds }) => {
    const own = lineIds.flatMap((id) => byId.get(id) ?? []);
    return own.some((line) => line.quantity > 0) && own.every((line) => goneOf(line) === 0);
  });
}

/** What an order costs: what is kept of its lines, and the fees that go with any of it. */
export function costOf({ lines, fees }: OrderValue): number {
  const kept = new Set(lines.filter(({ quantity }) => quantity > 0).map(({ id }) => id));
  const goods = lines.reduce((sum, line) => sum + line.priceOf(line.quantity), 0);
  const owed = fees.filter(({ lineIds }) => lineIds.some((id) => kept.has(id)));
  return owed.reduce((sum, fee) => sum + fee.amount, goods);
}

/** The order's value as it will be when more pieces are gone. */
export function withGone(
  value: OrderValue,
  pieces: readonly { orderLineId: string | number; quantity: number }[],
): OrderValue {
  return {
    ...value,
    lines: value.lines.map((line) => ({
      ...line,
      gone: line.gone + quantityOf(line.id, pieces),
    })),
  };
}

/** The order's value as it is when pieces that have not left are not kept. */
export function withoutPieces(
  value: OrderValue,
  pieces: readonly { orderLineId: string | number; quantity: number }[],
): OrderValue {
  return {
    ...value,
    lines: value.lines.map((line) => ({
      ...line,
      quantity: Math.max(0, line.quantity - quantityOf(line.id, pieces)),
    })),
  };
}

function quantityOf(
  id: string,
  pieces: readonly { orderLineId: string | number; quantity: number }[],
): number {
  return pieces.reduce((sum, p) => (String(p.orderLineId) === id ? sum + p.quantity : sum), 0);
}

/** Pieces of a line that have gone and are kept. */
export function goneOf({ gone, quantity }: LineValue): number {
  return Math.min(gone, quantity);
}
