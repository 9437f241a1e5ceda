import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { setStore } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";

const [oak, walnut] = ["MR-101-NATURAL-OAK", "MR-101-WALNUT"];
const store = "seongsu";
let chair: number;
let other: number;
let associate: Visitor;

leaveAsFound([oak, walnut]);

beforeAll(async () => {
  [chair, other, associate] = [
    await variantId(oak),
    await variantId(walnut),
    await staff("associate"),
  ];
  await setStore("hannam");
});

beforeEach(async () => {
  for (const variant of [chair, other]) await setStock(variant, { icheon: 20, hannam: 20 });
});

interface Line {
  variantId: number;
  quantity: number;
  collectAt?: string;
}

const share = `mutation($input: ShareCartInput!) { shareCart(input: $input) { id state pieces } }`;

/** A code that the associate shows for some goods. */
async function shared(lines: Line[], code: string = randomUUID()): Promise<string> {
  await associate.ask(share, { input: { storeCode: store, code, lines } });
  return code;
}

/** The code by which sharing is refused; undefined where it is not. */
const refusedFor = async (who: Visitor, input: Record<string, unknown>) =>
  (
    await who.send(share, {
      input: {
        storeCode: store,
        code: randomUUID(),
        lines: [{ variantId: chair, quantity: 1 }],
        ...input,
      },
    })
  ).errors?.[0].extensions.code as string | undefined;

const open = async (who: Visitor, code: string) =>
  (
    await who.ask(
      `query($c: String!) { sharedCart(code: $c) { market state storeName
        lines { variantId quantity collectAt left variant { priceWithTax } } } }`,
      { c: code },
    )
  ).sharedCart;

const take = async (who: Visitor, code: string) =>
  (
    await who.ask(
      `mutation($c: String!) { takeSharedCart(code: $c) { __typename
        ... on SharedCartTaken { missing { variantId quantity reason } }
        ... on SharedCartRefusedError { reason missing { variantId quantity reason } } } }`,
      { c: code },
    )
  ).takeSharedCart;

const taken = { __typename: "SharedCartTaken", missing: [] };

/** Pieces in a visitor's cart by variant and place. */
async function inCart(who: Visitor): Promise<Record<string, number>> {
  const { activeOrder } = await who.ask(
    "{ activeOrder { lines { quantity productVariant { id } customFields { collectAt } } } }",
  );
  const lines: {
    quantity: number;
    productVariant: { id: string };
    customFields: { collectAt: string | null };
  }[] = activeOrder?.lines ?? [];
  return Object.fromEntries(
    lines.map(({ quantity, productVariant, customFields }) => [
      [productVariant.id, customFields.collectAt].filter(Boolean).join(" "),
      quantity,
    ]),
  );
}

const states = async () =>
  (
    await associate.ask("query($s: String!) { sharedCarts(storeCode: $s) { state pieces } }", {
      s: store,
    })
  ).sharedCarts as { state: string; pieces: number }[];

describe("a cart that a person of a store shares", () => {
  it("is shown at the prices of now, and goes into the shopper's beside what is there", async () => {
    const code = await shared([
      { variantId: chair, quantity: 2 },
      { variantId: other, quantity: 1, collectAt: "hannam" },
    ]);
    const shopper = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const seen = await open(shopper, code);
    expect(seen).toMatchObject({ market: "KR", state: "OPEN" });
    expect(
      seen.lines.map((one: { quantity: number; collectAt: string | null; left: number }) => [
        one.quantity,
        one.collectAt,
        one.left,
      ]),
    ).toEqual([
      [2, null, 40],
      [1, "hannam", 20],
    ]);
    expect(seen.lines[0].variant.priceWithTax).toBeGreaterThan(0);
    expect(await take(shopper, code)).toEqual(taken);
    expect(await inCart(shopper)).toEqual({ [chair]: 3, [`${other} hannam`]: 1 });
    expect((await open(shopper, code)).state).toBe("YOURS");
    expect(await open(new Visitor(), code)).toMatchObject({ state: "TAKEN", lines: [] });
  });

  it("is taken by one of two phones, however often both press, at two engines", async () => {
    const engine = await openAnotherEngine();
    try {
      const phones = [new Visitor(), new Visitor({ engine: engine.url })];
      // All presses of a phone are to be of one session.
      for (const phone of phones)
        await take(phone, await shared([{ variantId: other, quantity: 1 }]));
      const code = await shared([{ variantId: chair, quantity: 2 }]);
      const presses = phones.flatMap((phone) => [phone, phone, phone]);
      const answers = await Promise.all(presses.map((phone) => take(phone, code)));
      const carts = await Promise.all(phones.map(inCart));
      expect(carts.filter((cart) => cart[chair] === 2)).toHaveLength(1);
      expect(carts.filter((cart) => cart[chair] === undefined)).toHaveLength(1);
      const winner = carts[0]?.[chair] ? 0 : 1;
      for (const [index, answer] of answers.entries())
        if (Math.floor(index / 3) === winner) expect(answer).toEqual(taken);
        else expect(answer).toMatchObject({ reason: "TAKEN" });
    } finally {
      await engine.stop();
    }
  });

  it("says what is not there any more, and stays open where nothing is", async () => {
    const code = await shared([
      { variantId: chair, quantity: 3 },
      { variantId: other, quantity: 1 },
    ]);
    const shopper = new Visitor();
    await open(shopper, code);
    const session = shopper.sessionToken;
    expect(session).toBeDefined();
    await setStock(chair, {});
    await sql("UPDATE product_variant SET enabled = false WHERE id = $1", [other]);
    try {
      const missing = [
        { variantId: String(chair), quantity: 3, reason: "SOLD_OUT" },
        { variantId: String(other), quantity: 1, reason: "NOT_SOLD" },
      ];
      expect(await take(shopper, code)).toMatchObject({ reason: "NOTHING_LEFT", missing });
      await setStock(chair, { icheon: 2 });
      expect(await take(shopper, code)).toEqual({
        ...taken,
        missing: [{ ...missing[0], quantity: 1 }, missing[1]],
      });
      // The answer was lost: who presses again is the visitor who looked.
      const again = new Visitor().with(session);
      expect(await take(again, code)).toEqual(taken);
      expect(await inCart(again)).toEqual({ [chair]: 2 });
    } finally {
      await sql("UPDATE product_variant SET enabled = true WHERE id = $1", [other]);
    }
  });

  it("opens nothing when it is over, in another market, or by another code", async () => {
    const code = await shared([{ variantId: chair, quantity: 1 }]);
    const abroad = new Visitor({ channel: "us" });
    expect(await open(abroad, code)).toMatchObject({ market: "KR", lines: [] });
    expect(await take(abroad, code)).toMatchObject({ reason: "UNKNOWN" });
    for (const none of ["", randomUUID(), "x".repeat(5000)]) {
      expect(await open(new Visitor(), none)).toBeNull();
      expect(await take(new Visitor(), none)).toMatchObject({ reason: "UNKNOWN" });
    }
    await sql(
      `UPDATE shared_cart SET "expiresAt" = now() WHERE id = (SELECT max(id) FROM shared_cart)`,
    );
    expect(await open(new Visitor(), code)).toMatchObject({ state: "EXPIRED", lines: [] });
    const late = new Visitor();
    expect(await take(late, code)).toMatchObject({ reason: "EXPIRED" });
    expect((await late.ask("{ activeOrder { id } }")).activeOrder).toBeNull();
  });
});

describe("the person who shares it", () => {
  it("shares at the own store, once for a code, what the market has", async () => {
    const code = randomUUID();
    const lines = [{ variantId: chair, quantity: 1 }];
    const both = await Promise.all([shared(lines, code), shared(lines, code)]);
    expect(both).toEqual([code, code]);
    const rows = await sql(
      'SELECT 1 FROM shared_cart_line WHERE "cartId" = (SELECT max(id) FROM shared_cart)',
    );
    expect(rows).toHaveLength(1);
    expect(await refusedFor(await staff("manager"), { code })).toBe("USER_INPUT_ERROR");
    expect(await refusedFor(associate, { storeCode: "hannam" })).toBe("FORBIDDEN");
    expect(await refusedFor(new Visitor({ api: "admin-api" }), {})).toBe("FORBIDDEN");
    for (const wrong of [
      { code: "123456" },
      { lines: [] },
      ...[0, -1, 1_000, 1_000_000_000].map((quantity) => ({
        lines: [{ variantId: chair, quantity }],
      })),
      { lines: [{ variantId: 99_999_999, quantity: 1 }] },
      { lines: [{ variantId: chair, quantity: 1, collectAt: "no-such-store" }] },
      { lines: Array.from({ length: 100 }, () => ({ variantId: chair, quantity: 1 })) },
    ])
      expect(await refusedFor(associate, wrong), JSON.stringify(wrong).slice(0, 80)).toBe(
        "USER_INPUT_ERROR",
      );
    expect(await sql(`SELECT 1 FROM shared_cart WHERE "codeHash" LIKE $1`, [`%${code}%`])).toEqual(
      [],
    );
  });

  it("sees what each store and delivery have", async () => {
    await setStock(chair, { hannam: 3, icheon: 4 });
    const { stockElsewhere } = await associate.ask(
      `query($s: String!, $v: ID!) { stockElsewhere(storeCode: $s, variantId: $v) {
        delivery stores { storeCode left } } }`,
      { s: store, v: chair },
    );
    expect(stockElsewhere.delivery).toBe(7);
    expect(stockElsewhere.stores.slice(0, 2)).toEqual([
      { storeCode: store, left: 0 },
      { storeCode: "hannam", left: 3 },
    ]);
  });

  it("sees it taken and paid, and the order says who helped, also after signing in", async () => {
    const email = `helped-${randomUUID()}@example.com`;
    const boss = await owner();
    await boss.ask(
      `mutation($input: CreateCustomerInput!) { createCustomer(input: $input, password: "a long enough password") { __typename } }`,
      { input: { emailAddress: email, firstName: "A", lastName: "Customer" } },
    );
    const logIn = (who: Visitor) =>
      who.ask(
        `mutation($e: String!) { login(username: $e, password: "a long enough password") { __typename } }`,
        { e: email },
      );
    // The account has a cart at another device, and the guest's becomes part of it.
    const elsewhere = new Visitor();
    await logIn(elsewhere);
    await take(elsewhere, await shared([{ variantId: other, quantity: 1 }]));
    const code = await shared([{ variantId: chair, quantity: 2 }]);
    expect((await states())[0]).toEqual({ state: "OPEN", pieces: 2 });
    const shopper = await guestReadyToPay([{ variant: other, quantity: 1 }]);
    await take(shopper, code);
    expect((await states())[0]?.state).toBe("TAKEN");
    await logIn(shopper);
    const { activeOrder } = await shopper.ask("{ activeOrder { code lines { id } } }");
    expect(await payByCard(shopper)).toBe(true);
    expect((await states())[0]?.state).toBe("PAID");
    const { orders } = await boss.ask(
      `query($c: String!) { orders(options: { filter: { code: { eq: $c } } }) {
        items { assistedBy { administratorId name storeCode at } } } }`,
      { c: activeOrder.code },
    );
    const { assistedBy } = orders.items[0];
    expect(assistedBy).toHaveLength(2);
    for (const help of assistedBy) {
      expect(help.storeCode).toBe(store);
      expect(help.administratorId).not.toBeNull();
      expect(help.name).not.toBe("");
    }
  });
});
