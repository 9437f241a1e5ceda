import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { secondEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { guestCollecting, setPickup, setStore, slotsOf } from "./pickup-shopping";
import { promotion } from "./promotions";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";

const [oak, walnut] = ["MR-101-NATURAL-OAK", "MR-101-WALNUT"];
const password = "a long enough password";
let serial = 0;
let chair: number;
let other: number;
let email: string;

leaveAsFound([oak, walnut]);

beforeAll(async () => {
  chair = await variantId(oak);
  other = await variantId(walnut);
});

beforeEach(async () => {
  for (const variant of [chair, other]) await setStock(variant, { icheon: 20, seongsu: 20 });
  await newAccount();
});

async function newAccount(): Promise<void> {
  email = `joins-${Date.now()}-${serial++}@example.com`;
  const boss = await owner();
  await boss.ask(
    `mutation($input: CreateCustomerInput!, $p: String) {
      createCustomer(input: $input, password: $p) { __typename } }`,
    { input: { emailAddress: email, firstName: "A", lastName: "Customer" }, p: password },
  );
}

const logIn = `mutation($e: String!, $p: String!) {
  login(username: $e, password: $p) { __typename } }`;

async function signIn(who = new Visitor()): Promise<Visitor> {
  const { login } = await who.ask(logIn, { e: email, p: password });
  expect(login.__typename).toBe("CurrentUser");
  return who;
}

async function add(who: Visitor, variant: number, quantity: number, collectAt?: string) {
  const { addItemToOrder } = await who.ask(
    `mutation($v: ID!, $q: Int!, $f: OrderLineCustomFieldsInput) {
      addItemToOrder(productVariantId: $v, quantity: $q, customFields: $f) { __typename } }`,
    { v: variant, q: quantity, f: collectAt ? { collectAt } : undefined },
  );
  expect(addItemToOrder.__typename).toBe("Order");
  return who;
}

/** The account at another device, with something in its cart. */
const accountWith = async (variant: number, quantity: number, collectAt?: string) =>
  add(await signIn(), variant, quantity, collectAt);

const apply = async (who: Visitor, code: string) =>
  (
    await who.ask("mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }", {
      c: code,
    })
  ).applyCouponCode.__typename;

const read = async (who: Visitor) =>
  (
    await who.ask(`{ activeOrder { state couponCodes coupons { code state }
      shippingAddress { streetLine1 } shippingLines { shippingMethod { fulfilment } }
      pickups { store { code } slot { start } collector { name } }
      lines { quantity productVariant { id } customFields { collectAt }
        availability { state left } } } }`)
  ).activeOrder;

interface Line {
  quantity: number;
  productVariant: { id: string };
  customFields: { collectAt: string | null };
  availability: { state: string; left: number | null };
}

/** What a cart holds: variant, place, pieces and standing of each line. */
async function goods(who: Visitor): Promise<string[]> {
  const { lines }: { lines: Line[] } = await read(who);
  return lines
    .map(({ productVariant: { id }, customFields: { collectAt }, quantity, availability }) =>
      [
        Number(id) === chair ? "chair" : "other",
        collectAt ?? "sent",
        quantity,
        availability.state,
      ].join(" "),
    )
    .sort();
}

/** The account has one cart, whatever was at once. */
async function cartsOfAccount(): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `SELECT COUNT(*)::int FROM "order" o JOIN customer c ON c.id = o."customerId"
     WHERE o.active AND c."emailAddress" = $1`,
    [email],
  );
  return row?.count ?? 0;
}

const withdrawals: [what: string, how: string, back: string][] = [
  [
    "disabled",
    "UPDATE product_variant SET enabled = false WHERE id = $1",
    "UPDATE product_variant SET enabled = true WHERE id = $1",
  ],
  [
    "deleted",
    `UPDATE product_variant SET "deletedAt" = now() WHERE id = $1`,
    `UPDATE product_variant SET "deletedAt" = NULL WHERE id = $1`,
  ],
  [
    "without a price here",
    `UPDATE product_variant_price SET "channelId" = -"channelId" WHERE "variantId" = $1`,
    `UPDATE product_variant_price SET "channelId" = abs("channelId") WHERE "variantId" = $1`,
  ],
];

describe("what a guest brings to an account that has a cart", () => {
  it.each(withdrawals)("comes along though it is %s by now, and is named", async (_, how, back) => {
    const device = await accountWith(other, 1);
    const guest = await guestReadyToPay([
      { variant: chair, quantity: 2 },
      { variant: other, quantity: 3 },
    ]);
    await sql(how, [chair]);
    try {
      await signIn(guest);
      for (const who of [guest, device])
        expect(await goods(who)).toEqual(["chair sent 2 WITHDRAWN", "other sent 3 AVAILABLE"]);
    } finally {
      await sql(back, [chair]);
    }
    expect(await goods(guest)).toEqual(["chair sent 2 AVAILABLE", "other sent 3 AVAILABLE"]);
    expect(await payByCard(guest)).toBe(true);
  });

  it.each([0, 1])("comes along whole with %i left of three", async (left) => {
    await accountWith(other, 1);
    const guest = await add(new Visitor(), chair, 3);
    await setStock(chair, { icheon: left });
    await signIn(guest);
    expect(await goods(guest)).toEqual([
      "chair sent 3 INSUFFICIENT_STOCK",
      "other sent 1 AVAILABLE",
    ]);
  });

  it("keeps the account's own line of what is withdrawn, at the guest's quantity", async () => {
    const device = await accountWith(chair, 1);
    const guest = await add(new Visitor(), chair, 4);
    await sql("UPDATE product_variant SET enabled = false WHERE id = $1", [chair]);
    try {
      await signIn(guest);
      expect(await goods(device)).toEqual(["chair sent 4 WITHDRAWN"]);
    } finally {
      await sql("UPDATE product_variant SET enabled = true WHERE id = $1", [chair]);
    }
  });

  it("has the guest's quantity of the same thing, and a line for each place", async () => {
    await setStore("seongsu");
    const device = await accountWith(chair, 5);
    await add(device, other, 1, "seongsu");
    const guest = await add(new Visitor(), chair, 2);
    await add(guest, chair, 1, "seongsu");
    await add(guest, other, 4, "seongsu");
    await signIn(guest);
    expect(await goods(guest)).toEqual([
      "chair sent 2 AVAILABLE",
      "chair seongsu 1 AVAILABLE",
      "other seongsu 4 AVAILABLE",
    ]);
  });

  it("is collected where, when and by whom the guest said", async () => {
    await setStore("seongsu");
    await accountWith(other, 1);
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const before = (await read(visitor)).pickups;
    await signIn(visitor);
    const cart = await read(visitor);
    expect(cart.pickups).toEqual(before);
    expect(await goods(visitor)).toEqual(["chair seongsu 1 AVAILABLE", "other sent 1 AVAILABLE"]);
    // Not all of it is collected any more: what is sent has no address yet.
    expect(cart.shippingAddress?.streetLine1 ?? null).toBeNull();
  });

  it("is collected at the newer of two times for one store", async () => {
    await setStore("seongsu");
    const device = await accountWith(other, 1);
    const [, , third] = await slotsOf({ visitor: device }, "seongsu");
    const collector = { name: "The Account", phone: "" };
    await device.ask(setPickup, { input: { storeCode: "seongsu", slotStart: third, collector } });
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { pickups } = await read(visitor);
    await signIn(visitor);
    const cart = await read(device);
    expect(cart.pickups).toEqual(pickups);
    expect(await goods(device)).toEqual(["chair seongsu 1 AVAILABLE", "other seongsu 1 AVAILABLE"]);
    expect(cart.shippingLines).toEqual([{ shippingMethod: { fulfilment: "collection" } }]);
  });

  it("goes where the guest said, if the account's cart does not say it", async () => {
    await accountWith(other, 1);
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await signIn(guest);
    expect(await read(guest)).toMatchObject({
      shippingAddress: { streetLine1: "Yeonmujang-gil 1" },
      shippingLines: [{ shippingMethod: { fulfilment: "delivery" } }],
    });
    expect(await payByCard(guest)).toBe(true);
  });

  it("joins a cart that is empty", async () => {
    const device = await accountWith(other, 1);
    await device.ask("mutation { removeAllOrderLines { __typename } }");
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await signIn(guest);
    for (const who of [guest, device]) expect(await goods(who)).toEqual(["chair sent 1 AVAILABLE"]);
    expect(await cartsOfAccount()).toBe(1);
    expect(await payByCard(guest)).toBe(true);
  });
});

describe("codes of a guest", () => {
  it("come along beside those of the account, and one that ended is named", async () => {
    const codes = ["OWN", "BROUGHT", "ENDED"].map((name) => `${name}${Date.now()}${serial++}`);
    const [own, brought, ended] = codes as [string, string, string];
    for (const couponCode of [own, brought]) await promotion(10, { couponCode });
    const ending = await promotion(10, { couponCode: ended });
    const device = await accountWith(other, 1);
    expect(await apply(device, own)).toBe("Order");
    const guest = await add(new Visitor(), chair, 1);
    for (const code of [brought, ended]) expect(await apply(guest, code)).toBe("Order");
    await ending.setTime("endsAt", "past");
    await signIn(guest);
    expect((await read(device)).coupons).toEqual([
      { code: own, state: "APPLIED" },
      { code: brought, state: "APPLIED" },
      { code: ended, state: "EXPIRED" },
    ]);
  });

  it("come along from a cart without goods, to an account without a cart", async () => {
    const couponCode = `EMPTY${Date.now()}${serial++}`;
    await promotion(10, { couponCode });
    const guest = await add(new Visitor(), chair, 1);
    expect(await apply(guest, couponCode)).toBe("Order");
    await guest.ask("mutation { removeAllOrderLines { __typename } }");
    await signIn(guest);
    expect((await read(guest)).couponCodes).toEqual([couponCode]);
  });
});

describe("at one moment", () => {
  const rounds = 5;

  it("two guests sign in to one account: its one cart has the goods of both", async () => {
    const another = await secondEngine();
    for (let round = 0; round < rounds; round++) {
      await newAccount();
      const guests = [new Visitor(), new Visitor({ engine: another.url })];
      if (round % 2) await accountWith(chair, 1);
      await Promise.all(guests.map((guest, i) => add(guest, i ? other : chair, 2)));
      await Promise.all(guests.map((guest) => signIn(guest)));
      for (const guest of [...guests, await signIn()])
        expect(await goods(guest)).toEqual(["chair sent 2 AVAILABLE", "other sent 2 AVAILABLE"]);
      expect(await cartsOfAccount()).toBe(1);
    }
  });

  it("one guest signs in twice: the cart is there once", async () => {
    for (let round = 0; round < rounds; round++) {
      await newAccount();
      const guest = await add(new Visitor(), chair, 2);
      const twins = [0, 1].map(() => new Visitor().with(guest.sessionToken));
      await Promise.all(twins.map((twin) => signIn(twin)));
      for (const twin of twins) expect(await goods(twin)).toEqual(["chair sent 2 AVAILABLE"]);
      expect(await cartsOfAccount()).toBe(1);
    }
  });

  it("a guest signs in and the account puts its first piece into a cart", async () => {
    for (let round = 0; round < rounds; round++) {
      await newAccount();
      const [guest, device] = [await add(new Visitor(), chair, 2), await signIn()];
      await Promise.all([signIn(guest), add(device, other, 1)]);
      for (const who of [guest, device])
        expect(await goods(who)).toEqual(["chair sent 2 AVAILABLE", "other sent 1 AVAILABLE"]);
      expect(await cartsOfAccount()).toBe(1);
    }
  });
});

it("a sign-in that breaks off leaves both carts as they were", async () => {
  const device = await accountWith(other, 1);
  const guest = await add(new Visitor(), chair, 2);
  const code = `BREAKS${Date.now()}${serial++}`;
  await promotion(10, { couponCode: code });
  expect(await apply(guest, code)).toBe("Order");
  // The last thing of a sign-in is its session: the goods have moved by then, and nothing stands.
  await sql(`CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the engine broke'; END $$`);
  await sql(`CREATE TRIGGER breaks BEFORE INSERT ON session FOR EACH ROW
    WHEN (NEW."userId" IS NOT NULL) EXECUTE FUNCTION breaks()`);
  try {
    expect((await guest.send(logIn, { e: email, p: password })).errors).toBeDefined();
  } finally {
    await sql("DROP TRIGGER breaks ON session; DROP FUNCTION breaks()");
  }
  expect(await goods(device)).toEqual(["other sent 1 AVAILABLE"]);
  expect(await goods(guest)).toEqual(["chair sent 2 AVAILABLE"]);
  expect((await read(guest)).couponCodes).toEqual([code]);
  await signIn(guest);
  expect(await goods(guest)).toEqual(["chair sent 2 AVAILABLE", "other sent 1 AVAILABLE"]);
});
