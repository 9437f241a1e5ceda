import { goodAddress } from "./market-addresses";
import { guestWith, type PaidBy, placePickup, setPickup, slotsOf } from "./pickup-shopping";
import { sql } from "./shopping";

export type Market = keyof typeof goodAddress;

export interface Wanted {
  variant: number;
  quantity: number;
  /** Where it is collected; delivered without. */
  store?: string;
}

/** Gives a variant a price in a market, in hundredths, with or without tax as the market has it. */
export async function setPrice(variant: number, market: Market, price: number): Promise<void> {
  await sql(
    `UPDATE product_variant_price p SET price = $3 FROM channel c
     WHERE c.id = p."channelId" AND c.token = $2 AND p."variantId" = $1`,
    [variant, market, price],
  );
}

/** Places an order in a market, of which some may be collected and the rest is delivered. */
export async function placeIn(
  market: Market,
  goods: readonly Wanted[],
  { coupon, method = "card" }: { coupon?: string; method?: PaidBy } = {},
) {
  const guest = await guestWith([...goods], { channel: market, language: "en" });
  const { visitor } = guest;
  const { activeOrder } = await visitor.ask(
    "{ activeOrder { lines { id productVariant { id } } } }",
  );
  const idsOf = (own: readonly Wanted[]): string[] =>
    activeOrder.lines.flatMap((line: { id: string; productVariant: { id: string } }) =>
      own.some(({ variant }) => variant === Number(line.productVariant.id)) ? [line.id] : [],
    );
  const stores = [...new Set(goods.flatMap(({ store }) => store ?? []))];
  const toSend = goods.some(({ store }) => !store);
  for (const storeCode of stores) {
    const own = goods.filter(({ store }) => store === storeCode);
    const { setPickup: chosen } = await visitor.ask(setPickup, {
      input: {
        storeCode,
        slotStart: (await slotsOf(guest, storeCode))[1],
        collector: { name: "A Guest", phone: "+82 10-0000-0000" },
        lineIds: idsOf(own),
      },
    });
    if (chosen.__typename !== "Order") throw new Error(JSON.stringify(chosen));
  }
  if (coupon)
    await visitor.ask("mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }", {
      c: coupon,
    });
  if (toSend) {
    await visitor.ask(
      `mutation($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) { __typename } }`,
      { input: goodAddress[market] },
    );
    const codes = [`standard-${market}`, ...(stores.length > 0 ? [`collect-${market}`] : [])];
    const { eligibleShippingMethods } = await visitor.ask(
      "{ eligibleShippingMethods { id code } }",
    );
    const ids = codes.map(
      (code) => eligibleShippingMethods.find((one: { code: string }) => one.code === code).id,
    );
    await visitor.ask(
      "mutation($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { __typename } }",
      { ids },
    );
  }
  const { activeOrder: shown } = await visitor.ask("{ activeOrder { totalWithTax } }");
  const { code, reason } = await placePickup(guest, method);
  if (!code) throw new Error(`Not placed: ${reason}`);
  return { guest, code, shown: shown.totalWithTax as number };
}
