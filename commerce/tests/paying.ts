import { type ApiOptions, owner, type Visitor } from "./api";
import { guestWith, type PaidBy, placePickup, setPickup, slotsOf } from "./pickup-shopping";
import { type Placed, sendCommand } from "./pickup-staffing";
import { sql } from "./shopping";

/** Amounts of an order's payments and refunds, as the engine has them. */
export async function booksOf(orderCode: string) {
  const [row] = await sql<Record<"total" | "authorised" | "settled" | "refunded", string>>(
    `SELECT o."subTotalWithTax" + o."shippingWithTax" AS total,
       COALESCE(SUM(p.amount) FILTER (WHERE p.state = 'Authorized'), 0) AS authorised,
       COALESCE(SUM(p.amount) FILTER (WHERE p.state = 'Settled'), 0) AS settled,
       (SELECT COALESCE(SUM(r.total), 0) FROM refund r JOIN payment q ON q.id = r."paymentId"
        WHERE q."orderId" = o.id AND r.state = 'Settled') AS refunded
     FROM "order" o LEFT JOIN payment p ON p."orderId" = o.id WHERE o.code = $1 GROUP BY o.id`,
    [orderCode],
  );
  if (!row) throw new Error(`No order ${orderCode}`);
  return {
    total: Number(row.total),
    authorised: Number(row.authorised),
    settled: Number(row.settled),
    refunded: Number(row.refunded),
  };
}

export interface BoughtLine {
  id: number;
  variant: number;
  /** Of one piece, as it was listed. */
  price: number;
}

export async function linesOf(orderCode: string): Promise<BoughtLine[]> {
  const rows = await sql<Record<"id" | "variant" | "price", string>>(
    `SELECT l.id, l."productVariantId" AS variant, l."listPrice" AS price FROM order_line l
     JOIN "order" o ON o.id = l."orderId" WHERE o.code = $1 ORDER BY l.id`,
    [orderCode],
  );
  return rows.map((r) => ({
    id: Number(r.id),
    variant: Number(r.variant),
    price: Number(r.price),
  }));
}

interface Wanted {
  variant: number;
  quantity: number;
  /** Where it is collected; delivered without. */
  store?: string;
}

const address = `mutation { setOrderShippingAddress(input: { fullName: "A", streetLine1: "서울숲길 10",
  city: "성동구", province: "서울특별시", postalCode: "04766", countryCode: "KR" }) { __typename } }`;

/** Places an order of which some goes to stores and some by the delivery with assembly. */
export async function placeMixed(goods: Wanted[], coupon?: string, method: PaidBy = "card") {
  const guest = await guestWith(goods);
  const { activeOrder } = await guest.visitor.ask(
    "{ activeOrder { lines { id productVariant { id } } } }",
  );
  const lineIds = (wanted: Wanted[]) =>
    activeOrder.lines.flatMap((line: { id: string; productVariant: { id: string } }) =>
      wanted.some(({ variant }) => variant === Number(line.productVariant.id)) ? [line.id] : [],
    );
  const stores = new Set(goods.flatMap(({ store }) => store ?? []));
  for (const storeCode of stores)
    await guest.visitor.ask(setPickup, {
      input: {
        storeCode,
        slotStart: (await slotsOf(guest, storeCode))[1],
        collector: { name: "A Guest", phone: "+82 10-0000-0000" },
        lineIds: lineIds(goods.filter(({ store }) => store === storeCode)),
      },
    });
  if (coupon)
    await guest.visitor.ask(
      "mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }",
      {
        c: coupon,
      },
    );
  if (goods.some(({ store }) => !store)) await deliver(guest.visitor, stores.size > 0);
  const { code, reason } = await placePickup(guest, method);
  if (!code) throw new Error(`Not placed: ${reason}`);
  return { guest, code };
}

async function deliver(visitor: Visitor, alsoCollected: boolean): Promise<void> {
  await visitor.ask(address);
  const { eligibleShippingMethods } = await visitor.ask("{ eligibleShippingMethods { id code } }");
  const codes: string[] = eligibleShippingMethods.map((way: { code: string }) => way.code);
  // What is small comes by parcel, and furniture by hand.
  const home = codes.find((code) => code === "white-glove-kr") ?? "standard-kr";
  const wanted = [home, ...(alsoCollected ? ["collect-kr"] : [])];
  const ids = wanted.map(
    (code) => eligibleShippingMethods.find((m: { code: string }) => m.code === code).id,
  );
  await visitor.ask(
    "mutation($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { __typename } }",
    { ids },
  );
}

type Pieces = { line: number; quantity: number }[];

/** Sends pieces of an order, as a warehouse does by the Admin API. */
export async function shipPieces(pieces: Pieces, options: ApiOptions = {}): Promise<void> {
  await sendPacked(await packPieces(pieces, options), options);
}

/** Has pieces wait to be sent, by the id of their fulfilment. */
export async function packPieces(pieces: Pieces, options: ApiOptions = {}): Promise<string> {
  const { addFulfillmentToOrder: made } = await (await owner(options)).ask(
    `mutation($lines: [OrderLineInput!]!) { addFulfillmentToOrder(input: { lines: $lines,
      handler: { code: "manual-fulfillment", arguments: [
        { name: "method", value: "post" }, { name: "trackingCode", value: "T1" }] } }) {
      ... on Fulfillment { id } ... on ErrorResult { message } } }`,
    { lines: pieces.map(({ line, quantity }) => ({ orderLineId: String(line), quantity })) },
  );
  if (!made.id) throw new Error(made.message);
  return made.id;
}

/** @throws Error when the engine does not let them go. */
export async function sendPacked(fulfilment: string, options: ApiOptions = {}): Promise<void> {
  const { transitionFulfillmentToState: sent } = await (await owner(options)).ask(
    `mutation($id: ID!) { transitionFulfillmentToState(id: $id, state: "Shipped") {
      ... on Fulfillment { state } ... on FulfillmentStateTransitionError { transitionError } } }`,
    { id: fulfilment },
  );
  if (sent.state !== "Shipped") throw new Error(sent.transitionError);
}

/** Cancels pieces of an order in the dashboard. */
export async function cancelPieces(orderCode: string, pieces?: Pieces, options: ApiOptions = {}) {
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [orderCode]);
  const lines = pieces?.map(({ line, quantity }) => ({ orderLineId: String(line), quantity }));
  const { cancelOrder } = await (await owner(options)).ask(
    `mutation($i: CancelOrderInput!) { cancelOrder(input: $i) {
      ... on Order { state } ... on ErrorResult { message } } }`,
    { i: { orderId: String(order?.id), ...(lines && { lines }) } },
  );
  return cancelOrder;
}

/** An order's pickup at a store. */
export async function pickupAt(orderCode: string, store: string): Promise<Omit<Placed, "guest">> {
  const [row] = await sql<{ id: number; code: string; lineId: string }>(
    `SELECT p.id, p.code, l.id::text AS "lineId" FROM pickup p
     JOIN "order" o ON o.id = p."orderId" JOIN pickup_line l ON l."pickupId" = p.id
     JOIN stock_location s ON s.id = p."storeId"
     WHERE o.code = $1 AND s."customFieldsCode" = $2`,
    [orderCode, store],
  );
  if (!row) throw new Error(`No pickup of ${orderCode} at ${store}`);
  return { ...row, orderCode };
}

/** From the queue to the counter, with so many pieces found of how many were ordered. */
export async function prepareOrder(
  staff: Visitor,
  { id, lineId }: Omit<Placed, "guest">,
  { found, short = 0 }: { found: number; short?: number },
) {
  await sendCommand(staff, "startPicking", { pickupId: id });
  const line = { pickupId: id, lineId };
  if (found > 0) await sendCommand(staff, "pickPickupLine", { ...line, quantity: found });
  if (short > 0)
    await sendCommand(staff, "shortPickupLine", { ...line, quantity: short, reason: "x" });
  return sendCommand(staff, "stagePickup", { pickupId: id, shelf: "A1" });
}

export function handOver(staff: Visitor, { id, code }: Omit<Placed, "guest">) {
  return sendCommand(staff, "handOverPickup", { pickupId: id, pass: { code } });
}

/** The same amounts in the test provider's own books. */
export async function providerBooksOf(orderCode: string) {
  const rows = await sql<{ kind: string; sum: string }>(
    `SELECT e.kind, SUM(e.amount) AS sum FROM test_provider_entry e
     WHERE e.refusal IS NULL AND e.authorisation IN (
       SELECT p."transactionId" FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1)
     GROUP BY e.kind`,
    [orderCode],
  );
  const of = (kind: string) => Number(rows.find((row) => row.kind === kind)?.sum ?? 0);
  return {
    authorised: of("authorise") - of("capture") - of("void"),
    settled: of("capture"),
    refunded: of("refund"),
  };
}

/**
 * What the test provider still reserves without a payment of the engine's. It is nothing, once what
 * a dead engine was at has been looked into.
 */
export const reservedForNothing = () =>
  sql(
    `SELECT a.authorisation FROM test_provider_entry a
     WHERE a.kind = 'authorise' AND a.refusal IS NULL
       AND NOT EXISTS (SELECT 1 FROM payment p WHERE p."transactionId" = a.authorisation)
       AND NOT EXISTS (SELECT 1 FROM test_provider_entry v WHERE v.kind = 'void'
         AND v.authorisation = a.authorisation AND v.refusal IS NULL AND v.amount = a.amount)`,
  );

/** Lets the minute pass for which what a dead engine was at is left alone. */
export const aMinuteLater = () =>
  sql(`UPDATE payment_operation SET "leasedUntil" = now(), "nextAt" = now() WHERE state = 'due'`);

/** Locks what the test provider knows of some orders' cards ($1, codes), so that it hangs. */
export const authorisationOf = `SELECT 1 FROM test_provider_entry e WHERE e.kind = 'authorise'
  AND e.authorisation IN (SELECT p."transactionId" FROM payment p
    JOIN "order" o ON o.id = p."orderId" WHERE o.code = ANY($1)) FOR UPDATE`;

/** What the provider of an order is still to be asked for. */
export const notDone = (code: string) =>
  sql(
    `SELECT p.id FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 AND p.state <> 'done'`,
    [code],
  );
