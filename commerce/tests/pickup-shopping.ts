import { type ApiOptions, Visitor } from "./api";
import { goodCard, pay, sql } from "./shopping";

/** Has a store open at all hours, with room and without preparation, unless told otherwise. */
export async function setStore(
  code: string,
  settings: Record<string, unknown> = {},
): Promise<void> {
  const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: "00:00",
    closes: "00:00",
  }));
  const all: Record<string, unknown> = {
    Hours: everyDay,
    Exceptions: [],
    Prepminutes: 60,
    Slotminutes: 30,
    Slotcapacity: 100,
    Holddays: 3,
    Safetystock: 0,
    ...settings,
  };
  for (const [name, value] of Object.entries(all))
    await sql(
      `UPDATE stock_location SET "customFields${name}" = $2 WHERE "customFieldsCode" = $1`,
      [code, typeof value === "object" ? JSON.stringify(value) : value],
    );
}

/** Frees every slot: what other tests placed is out of the way. */
export async function clearSlots(): Promise<void> {
  await sql("DELETE FROM pickup_slot");
}

export const refusal = `... on PickupRefusedError { reason message storeCode
  missing { storeCode variantId left } nextSlot { start }
  alternatives { store { code } promise { start } } }`;

export const setPickup = `mutation($input: SetPickupInput!) { setPickup(input: $input) {
  __typename ${refusal}
  ... on Order { code shippingAddress { province countryCode } shippingLines { shippingMethod { code } }
    lines { id quantity customFields { collectAt } }
    pickups { id state store { code } slot { start end } collector { name phone } } } } }`;

export const beginPickup = `mutation { beginPickupPayment { __typename ${refusal}
  ... on Order { code state } } }`;

let serial = 0;

export interface Guest {
  visitor: Visitor;
  email: string;
}

/** A guest with goods in the cart who said who they are. */
export async function guestWith(
  goods: { variant: number; quantity: number }[],
  options: ApiOptions = {},
): Promise<Guest> {
  const visitor = new Visitor(options);
  for (const { variant, quantity } of goods)
    await visitor.ask(
      `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }`,
      { v: variant, q: quantity },
    );
  const email = `collector-${Date.now()}-${serial++}@example.com`;
  await visitor.ask(
    `mutation($e: String!) { setCustomerForOrder(
      input: { emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename } }`,
    { e: email },
  );
  return { visitor, email };
}

/** Beginnings of the slots that a store offers now. */
export async function slotsOf(
  { visitor }: Pick<Guest, "visitor">,
  storeCode: string,
): Promise<string[]> {
  const { pickupSlots } = await visitor.ask(
    "query($s: String!) { pickupSlots(storeCode: $s) { start } }",
    { s: storeCode },
  );
  return pickupSlots.map((slot: { start: string }) => slot.start);
}

/**
 * A guest whose whole cart is collected at a store: ready to begin to pay. Not in the very first
 * slot, which may be gone by the time that a slow test pays.
 */
export async function guestCollecting(
  goods: { variant: number; quantity: number }[],
  storeCode: string,
  options: ApiOptions & { slotStart?: string | undefined } = {},
): Promise<Guest> {
  const { slotStart: given, ...api } = options;
  const guest = await guestWith(goods, api);
  const slotStart = given ?? (await slotsOf(guest, storeCode))[1];
  const { setPickup: chosen } = await guest.visitor.ask(setPickup, {
    input: { storeCode, slotStart, collector: { name: "A Guest", phone: "+82 10-0000-0000" } },
  });
  if (chosen.__typename !== "Order") throw new Error(`Refused: ${JSON.stringify(chosen)}`);
  return guest;
}

/** `nothing` is how an order is paid that is free. */
export type PaidBy = "card" | "in-store" | "nothing";

const payWith = (method: PaidBy) => `mutation { addPaymentToOrder(input: {
  method: "${method}", metadata: {} }) { __typename ... on Order { code } } }`;

/** Begins to pay and pays; the placed order's code, or why not. */
export async function placePickup(
  guest: Guest,
  method: PaidBy = "card",
): Promise<{ code?: string; reason?: string }> {
  const { beginPickupPayment } = await guest.visitor.ask(beginPickup);
  if (beginPickupPayment.__typename !== "Order") return { reason: beginPickupPayment.reason };
  const { addPaymentToOrder } = await guest.visitor.ask(
    method === "card" ? pay : payWith(method),
    goodCard,
  );
  return addPaymentToOrder.__typename === "Order"
    ? { code: addPaymentToOrder.code }
    : { reason: addPaymentToOrder.__typename };
}

export interface PickupRow {
  id: number;
  state: string;
  code: string;
  orderId: number;
}

export async function pickupOf(orderCode: string): Promise<PickupRow> {
  const [row] = await sql<PickupRow>(
    `SELECT p.id, p.state, p.code, p."orderId" FROM pickup p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1`,
    [orderCode],
  );
  if (!row) throw new Error(`No pickup of ${orderCode}`);
  return row;
}
