import type { Address } from "../address/address";
import type { Cart, CartLine } from "../cart";
import type { Money } from "../catalog";
import type { Checkout, DeliveryMethod } from "./types";

type Delivery = Pick<DeliveryMethod, "name" | "price">;

/** One thing in which an order differs from what its shopper was shown. */
export type Difference =
  | { kind: "added"; name: string; quantity: number }
  | { kind: "removed"; name: string }
  | { kind: "withdrawn"; name: string }
  | { kind: "quantity"; name: string; before: number; after: number }
  | { kind: "price"; name: string; before: Money; after: Money }
  /** Collected at that store now; delivered without one. */
  | { kind: "moved"; name: string; store: string | null }
  | { kind: "coupon"; code: string; change: "added" | "removed" | "off" }
  | { kind: "gift"; change: "added" | "removed" | "message" }
  | { kind: "giftWrap"; before: Money; after: Money }
  | { kind: "discount"; name: string; before: Money; after: Money }
  | { kind: "slot"; store: string; timeZone: string; before: string; after: string }
  | { kind: "delivery"; before: Delivery | null; after: Delivery | null }
  | { kind: "address"; address: Address }
  | { kind: "tax"; before: Money; after: Money }
  | { kind: "total"; before: Money; after: Money };

/** What makes up an order for the shopper who is about to pay it. */
export type Shown = Pick<Checkout, "cart" | "address" | "deliveryMethods" | "deliveryMethodId">;

/**
 * What changed between an order as it was shown and as it is now. It stands in the order in which
 * people read: lines, codes, discounts, ways to get it, tax, total.
 */
export function differencesBetween(before: Shown, after: Shown): Difference[] {
  return [
    ...ofLines(before.cart, after.cart),
    ...ofGift(before.cart, after.cart),
    ...ofCoupons(before.cart, after.cart),
    ...ofDiscounts(before.cart, after.cart),
    ...ofSlots(before.cart, after.cart),
    ...ofDelivery(before, after),
    ...ofTotals(before.cart, after.cart),
  ];
}

const nameOf = ({ name, options }: CartLine) => (options ? `${name} (${options})` : name);

/** Lines that are of the same thing: a line may have another id after it was put in anew. */
function localesOf(before: Cart, after: Cart): [CartLine | undefined, CartLine | undefined][] {
  const rest = [...after.lines];
  const takeFrom = (fits: (line: CartLine) => boolean) => {
    const index = rest.findIndex(fits);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const same = (line: CartLine) => (other: CartLine) =>
    other.variantId === line.variantId && other.collectAt === line.collectAt;
  // Those that stayed where they are first: of two lines of a thing, the other one has moved.
  const stayed = before.lines.map((line) => takeFrom(same(line)));
  const locales = before.lines.map((line, index): [CartLine, CartLine | undefined] => [
    line,
    stayed[index] ?? takeFrom((other) => other.variantId === line.variantId),
  ]);
  return [...locales, ...rest.map((line): [undefined, CartLine] => [undefined, line])];
}

function ofLines(before: Cart, after: Cart): Difference[] {
  return localesOf(before, after).flatMap(([was, is]) => {
    if (!is) return was ? [{ kind: "removed" as const, name: nameOf(was) }] : [];
    const name = nameOf(is);
    if (!was) return [{ kind: "added" as const, name, quantity: is.quantity }];
    return ofLine(name, was, is, after);
  });
}

function ofLine(name: string, was: CartLine, is: CartLine, after: Cart): Difference[] {
  const found: Difference[] = [];
  if (is.standing === "withdrawn" && was.standing !== "withdrawn")
    found.push({ kind: "withdrawn", name });
  if (was.quantity !== is.quantity)
    found.push({ kind: "quantity", name, before: was.quantity, after: is.quantity });
  if (was.unitPrice.amount !== is.unitPrice.amount)
    found.push({ kind: "price", name, before: was.unitPrice, after: is.unitPrice });
  if (was.collectAt !== is.collectAt) {
    const store = after.pickups.find(({ storeCode }) => storeCode === is.collectAt)?.storeName;
    found.push({ kind: "moved", name, store: is.collectAt && (store ?? is.collectAt) });
  }
  return found;
}

function ofCoupons(before: Cart, after: Cart): Difference[] {
  const had = new Map(before.coupons.map(({ code, state }) => [code, state]));
  const has = new Set(after.coupons.map(({ code }) => code));
  return [
    ...after.coupons.flatMap(({ code, state }): Difference[] => {
      if (!had.has(code)) return [{ kind: "coupon", code, change: "added" }];
      return state !== "applied" && had.get(code) === "applied"
        ? [{ kind: "coupon", code, change: "off" }]
        : [];
    }),
    ...[...had.keys()]
      .filter((code) => !has.has(code))
      .map((code): Difference => ({ kind: "coupon", code, change: "removed" })),
  ];
}

function ofGift(before: Cart, after: Cart): Difference[] {
  const [was, is] = [before.giftMessage, after.giftMessage];
  if (is === null) return was === null ? [] : [{ kind: "gift", change: "removed" }];
  if (was === null) return [{ kind: "gift", change: "added" }];
  const [cost, costs] = [before.totals.giftWrap, after.totals.giftWrap];
  return [
    ...(was === is ? [] : [{ kind: "gift" as const, change: "message" as const }]),
    ...(!cost || !costs || isSame(cost, costs)
      ? []
      : [{ kind: "giftWrap" as const, before: cost, after: costs }]),
  ];
}

function ofDiscounts({ totals: before }: Cart, { totals: after }: Cart): Difference[] {
  const none = { ...after.total, amount: 0 };
  const names = new Set([...before.discounts, ...after.discounts].map((d) => d.description));
  return [...names].flatMap((name): Difference[] => {
    const amountIn = ({ discounts }: typeof before) =>
      discounts.find(({ description }) => description === name)?.amount ?? none;
    const [was, is] = [amountIn(before), amountIn(after)];
    return isSame(was, is) ? [] : [{ kind: "discount", name, before: was, after: is }];
  });
}

function ofSlots(before: Cart, after: Cart): Difference[] {
  return after.pickups.flatMap(({ storeCode, storeName: store, timeZone, slot }): Difference[] => {
    const was = before.pickups.find((pickup) => pickup.storeCode === storeCode)?.slot.start;
    if (!was || was === slot.start) return [];
    return [{ kind: "slot", store, timeZone, before: was, after: slot.start }];
  });
}

function ofDelivery(before: Shown, after: Shown): Difference[] {
  const found: Difference[] = [];
  const { address } = after;
  if (address && JSON.stringify(address) !== JSON.stringify(before.address))
    found.push({ kind: "address", address });
  const [was, is] = [deliveryIn(before), deliveryIn(after)];
  if (was?.name !== is?.name || was?.price.amount !== is?.price.amount)
    found.push({ kind: "delivery", before: was, after: is });
  return found;
}

function deliveryIn({ deliveryMethods, deliveryMethodId, cart }: Shown): Delivery | null {
  const method = deliveryMethods.find(({ id }) => id === deliveryMethodId);
  // What is charged for it is what the order says.
  return method ? { name: method.name, price: cart.totals.shipping ?? method.price } : null;
}

function ofTotals({ totals: before }: Cart, { totals: after }: Cart): Difference[] {
  const found: Difference[] = [];
  // Contained in the prices where they include it: it changes with them then.
  if (!after.taxIncluded && !isSame(before.tax, after.tax))
    found.push({ kind: "tax", before: before.tax, after: after.tax });
  if (!isSame(before.total, after.total))
    found.push({ kind: "total", before: before.total, after: after.total });
  return found;
}

function isSame(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}
