import { Client, Pool } from "pg";
import { inject } from "vitest";
import type { FulfilmentKind } from "../../contracts/fulfilment";
import { warmConnections } from "../database/warm-connections";
import { type ApiOptions, Visitor } from "./api";

let pool: Pool | undefined;

// A connection of its own for each question took Postgres more time than all the answers did.
function openPool(): Pool {
  const opened = new Pool({
    connectionString: inject("databaseUrl"),
    ...warmConnections,
    max: 4,
    allowExitOnIdle: true,
  });
  // Some tests end connections, also those that wait here: the next question gets another.
  opened.on("error", () => undefined);
  return opened;
}

/** Asks the database itself, to see what really happened. */
export async function sql<T extends object>(query: string, values: unknown[] = []): Promise<T[]> {
  pool ??= openPool();
  return (await pool.query<T>(query, values)).rows;
}

/** The same of another database, in a connection of its own. */
export async function sqlIn<T extends object>(
  url: string,
  query: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(query, values)).rows;
  } finally {
    await client.end();
  }
}

export async function variantId(sku: string): Promise<number> {
  const [row] = await sql<{ id: number }>("SELECT id FROM product_variant WHERE sku = $1", [sku]);
  if (!row) throw new Error(`No variant ${sku}`);
  return row.id;
}

/** Gives a variant this stock at some locations, none anywhere else, and none in bags to put back. */
export async function setStock(variant: number, stock: Record<string, number>): Promise<void> {
  await sql(`DELETE FROM pickup_put_back WHERE "variantId" = $1`, [variant]);
  await sql(`DELETE FROM stock_event WHERE source LIKE 'put-back-%' AND "variantId" = $1`, [
    variant,
  ]);
  await sql(
    `UPDATE stock_level SET "stockAllocated" = 0, "stockOnHand" = 0 WHERE "productVariantId" = $1`,
    [variant],
  );
  for (const [code, onHand] of Object.entries(stock))
    await sql(
      `UPDATE stock_level l SET "stockOnHand" = $3 FROM stock_location s
       WHERE s.id = l."stockLocationId" AND s."customFieldsCode" = $2 AND l."productVariantId" = $1`,
      [variant, code, onHand],
    );
}

/** On hand and allocated by location, where either is not zero. */
export async function stockOf(variant: number) {
  const rows = await sql<{ code: string; onhand: number; allocated: number }>(
    `SELECT s."customFieldsCode" AS code, l."stockOnHand" AS onhand, l."stockAllocated" AS allocated
     FROM stock_level l JOIN stock_location s ON s.id = l."stockLocationId"
     WHERE l."productVariantId" = $1 AND (l."stockOnHand" <> 0 OR l."stockAllocated" <> 0)
     ORDER BY code`,
    [variant],
  );
  return Object.fromEntries(rows.map((r) => [r.code, [r.onhand, r.allocated]]));
}

/** A guest with these goods, an address and a way of delivery: ready to pay. */
export async function guestReadyToPay(
  goods: { variant: number; quantity: number }[],
  options: ApiOptions = {},
): Promise<Visitor> {
  const guest = new Visitor(options);
  for (const { variant, quantity } of goods)
    await guest.ask(
      `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }`,
      { v: variant, q: quantity },
    );
  const person = `guest-${Math.random().toString(36).slice(2)}@example.com`;
  await guest.ask(
    `mutation($e: String!) {
      setCustomerForOrder(input: { emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename }
      setOrderShippingAddress(input: {
        fullName: "A Guest", streetLine1: "Yeonmujang-gil 1", city: "Seoul",
        postalCode: "04782", countryCode: "KR" }) { __typename }
    }`,
    { e: person },
  );
  await chooseDelivery(guest);
  return guest;
}

export const beginPayment = `mutation {
  transitionOrderToState(state: "ArrangingPayment") {
    __typename
    ... on OrderStateTransitionError { transitionError }
  }
}`;

export const pay = `mutation($card: String!) {
  addPaymentToOrder(input: { method: "card",
    metadata: { cardNumber: $card, expiry: "12/40", cvc: "123" } }) {
    __typename
    ... on Order { code state }
    ... on PaymentDeclinedError { paymentErrorMessage }
  }
}`;

export const goodCard = { card: "4242424242424242" };

/** Begins to pay and pays; whether the engine took the order. */
export async function payByCard(guest: Visitor): Promise<boolean> {
  const begun = await guest.send(beginPayment);
  // What no shopper should ever be told is worth a line in the log.
  if (begun.errors) console.warn("Not begun to pay:", JSON.stringify(begun.errors));
  if (begun.errors || begun.data.transitionOrderToState.__typename !== "Order") return false;
  const paid = await guest.ask(pay, goodCard);
  return paid.addPaymentToOrder.__typename === "Order";
}

/** The id of a method by which the visitor's goods are brought home. Methods of one price come in no order. */
export async function deliveryMethodOf(visitor: Visitor): Promise<string> {
  const { eligibleShippingMethods } = await visitor.ask(
    "{ eligibleShippingMethods { id fulfilment } }",
  );
  const method = eligibleShippingMethods.find(
    ({ fulfilment }: { fulfilment: FulfilmentKind }) => fulfilment === "delivery",
  );
  if (!method) throw new Error("nothing is brought to this address");
  return method.id;
}

/** Has the visitor's goods brought home; answers the method's id. */
export async function chooseDelivery(visitor: Visitor): Promise<string> {
  const id = await deliveryMethodOf(visitor);
  await visitor.ask(
    "mutation($id: ID!) { setOrderShippingMethod(shippingMethodId: [$id]) { __typename } }",
    { id },
  );
  return id;
}
