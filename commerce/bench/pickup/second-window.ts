import { setTimeout as wait } from "node:timers/promises";
import { samples } from "../../../scripts/testing/samples";
import type { Guest } from "../guest";

/** What a second window of the same shopper did to the cart meanwhile. */
export interface Edits {
  done: number;
  /** Refused as they should be: another request was at it, or it is an order by now. */
  refused: number;
}

type Edit = (window: Guest, lineId: string) => Promise<Answer>;
type Answer = Record<string, { __typename: string } | null>;

const quantity =
  (pieces: number): Edit =>
  (window, lineId) =>
    window.ask(
      "mutation($l: ID!, $q: Int!) { adjustOrderLine(orderLineId: $l, quantity: $q) { __typename } }",
      { l: lineId, q: pieces },
    );
const plain =
  (mutation: string): Edit =>
  (window) =>
    window.ask(`mutation { ${mutation} { __typename } }`);

const edits: readonly Edit[] = [
  quantity(2),
  quantity(1),
  plain(`applyCouponCode(couponCode: "${samples.coupon}")`),
  plain(`removeCouponCode(couponCode: "${samples.coupon}")`),
  plain(`setOrderShippingAddress(input: { fullName: "A Guest", streetLine1: "Road 1", city: "Town",
    province: "Province", postalCode: "63000", countryCode: "KR" })`),
  plain(`transitionOrderToState(state: "AddingItems")`),
];

/** Does something while the shopper's other window changes the same cart again and again. */
export async function whileEditing<T>(
  window: Guest,
  counted: Edits,
  work: () => Promise<T>,
): Promise<T> {
  const lineId = await lineOf(window);
  let open = true;
  const editing = async () => {
    while (open && lineId) {
      await wait(Math.random() * 150);
      const edit = edits[Math.floor(Math.random() * edits.length)];
      const answer = await edit?.(window, lineId).catch(() => undefined);
      const [changed] = Object.values(answer ?? {});
      if (changed?.__typename === "Order") counted.done++;
      else counted.refused++;
    }
  };
  const edited = editing();
  try {
    return await work();
  } finally {
    open = false;
    await edited;
  }
}

async function lineOf(window: Guest): Promise<string | undefined> {
  const { activeOrder } = await window.ask<{ activeOrder: { lines: { id: string }[] } | null }>(
    "{ activeOrder { lines { id } } }",
  );
  return activeOrder?.lines[0]?.id;
}
