import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { clearSlots, setPickup, setStore, slotsOf } from "./pickup-shopping";
import { deliveryMethodOf, setStock, sql, variantId } from "./shopping";

export interface RaceFloor {
  /** The addresses of two engines on one database. */
  engines: [string, string];
  /** The shop's owner. */
  admin: Visitor;
  /** Variants of different prices, of which there is plenty. */
  chair: number;
  stool: number;
  /** The newest order when the test began. */
  newest: number;
}

/** Two engines with full shelves and empty slots, to be read within tests. */
export function raceFloor(): RaceFloor {
  const floor = {} as RaceFloor;
  let another: Awaited<ReturnType<typeof openAnotherEngine>>;
  beforeAll(async () => {
    floor.chair = await variantId("MR-101-NATURAL-OAK");
    floor.stool = await variantId("MR-103-NATURAL-OAK");
    another = await openAnotherEngine();
    floor.engines = [inject("engineUrl"), another.url];
    floor.admin = await owner();
  });
  afterAll(() => another.stop());
  beforeEach(async () => {
    for (const store of ["seongsu", "hannam"]) await setStore(store, { Slotcapacity: 10_000 });
    await clearSlots();
    for (const variant of [floor.chair, floor.stool])
      await setStock(variant, { icheon: 100_000, seongsu: 100_000, hannam: 100_000 });
    const [last] = await sql<{ id: number }>(`SELECT COALESCE(MAX(id), 0) AS id FROM "order"`);
    floor.newest = last?.id ?? 0;
  });
  return floor;
}

/** Someone at the payment page with two pieces of one thing, whose order others may reach for too. */
export interface Racer {
  visitor: Visitor;
  orderId: number;
  lineId: number;
  methodId: string;
}

const readyToPay = `mutation($v: ID!, $q: Int!, $e: String!) {
  addItemToOrder(productVariantId: $v, quantity: $q) { __typename ... on Order { id lines { id } } }
  setCustomerForOrder(input: { emailAddress: $e, firstName: "A", lastName: "Racer" }) { __typename }
  setOrderShippingAddress(input: { fullName: "A Racer", streetLine1: "Yeonmujang-gil 1",
    city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename }
}`;

let serial = 0;

/** A guest who could begin to pay; with `collect`, at the store of that code. */
export async function racer(
  engine: string,
  variant: number,
  { collect }: { collect?: string } = {},
): Promise<Racer> {
  const visitor = new Visitor({ engine });
  const answer = await visitor.ask(readyToPay, {
    v: variant,
    q: 2,
    e: `racer-${Date.now()}-${serial++}@example.com`,
  });
  const { id, lines } = answer.addItemToOrder;
  const methodId = await deliveryMethodOf(visitor);
  if (collect) {
    // Not the first, which may be gone by the time that a slow test pays.
    const [, slotStart] = await slotsOf({ visitor }, collect);
    const input = { ...pickupAt(collect), slotStart };
    const { setPickup: chosen } = await visitor.ask(setPickup, { input });
    if (chosen.__typename !== "Order") throw new Error(`Refused: ${JSON.stringify(chosen)}`);
  } else
    await visitor.ask(
      "mutation($m: ID!) { setOrderShippingMethod(shippingMethodId: [$m]) { __typename } }",
      { m: methodId },
    );
  return { visitor, orderId: Number(id), lineId: Number(lines[0].id), methodId };
}

export const pickupAt = (storeCode: string) => ({
  storeCode,
  collector: { name: "A Racer", phone: "+821000000000" },
});

/** The same person in another tab, whose requests another engine may get. */
export const tabOf = (racer: Racer, engine: string) =>
  new Visitor({ engine }).with(racer.visitor.sessionToken);

/** Every order of the session, also those that a request began by itself. */
export async function ordersOf({ orderId }: Racer): Promise<number[]> {
  const rows = await sql<{ id: number }>(
    `SELECT o.id FROM "order" o WHERE o.id = $1
     OR o."customerId" = (SELECT "customerId" FROM "order" WHERE id = $1)`,
    [orderId],
  );
  return rows.map(({ id }) => id);
}
