import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiOptions, owner, Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { booksOf, cancelPieces, linesOf, notDone } from "./paying";
import { clearSlots, guestCollecting, placePickup, setStore } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { percentOff, promotion } from "./promotions";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";
import { beginShownPayment, payShown, readShown } from "./shown";

// A gift's wrap is one figure. The cart, the payment, the order and the refund say the same.
// Promotions, other tabs, other markets and the office change nothing of it.

const [oak, walnut] = ["MR-101-NATURAL-OAK", "MR-101-WALNUT"];
const price = 300_000;
const message = "생일 축하해 🎂\nعيد ميلاد سعيد";
let chair: number;
let other: number;

leaveAsFound([oak, walnut]);

beforeAll(async () => {
  chair = await variantId(oak);
  other = await variantId(walnut);
});

beforeEach(async () => {
  const depots = { icheon: 50, seongsu: 50, saitama: 50, newark: 50, "jebel-ali": 50 };
  for (const variant of [chair, other]) await setStock(variant, depots);
});

const parts = `code state subTotalWithTax totalWithTax fingerprint giftWrapPrice
  gift { message price priceWithTax } lines { id proratedLinePriceWithTax } shippingWithTax`;

async function setGift(who: Visitor, input: object) {
  const { setGift: answer } = await who.ask(
    `mutation($input: SetGiftInput!) { setGift(input: $input) { __typename
      ... on Order { ${parts} } ... on GiftRefusedError { reason } ... on ErrorResult { errorCode } } }`,
    { input },
  );
  return answer;
}

const cartOf = async (who: Visitor) => (await who.ask(`{ activeOrder { ${parts} } }`)).activeOrder;

async function add(who: Visitor, variant: number, quantity = 1) {
  await who.ask(
    "mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }",
    { v: variant, q: quantity },
  );
  return who;
}

const withChair = (options: ApiOptions = {}) => add(new Visitor(options), chair);

async function wrapIn(market: string, asks: number | null): Promise<void> {
  const boss = await owner();
  const { channels } = await boss.ask("{ channels { items { id code } } }");
  const { id } = channels.items.find(({ code }: { code: string }) => code === market);
  const { updateChannel } = await boss.ask(
    `mutation($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`,
    { input: { id, customFields: { giftWrapPrice: asks } } },
  );
  expect(updateChannel.__typename).toBe("Channel");
}

/** While it asks something else in Korea. */
async function whileWrapCosts(asks: number | null, work: () => Promise<void>): Promise<void> {
  await wrapIn("kr", asks);
  try {
    await work();
  } finally {
    await wrapIn("kr", price);
  }
}

const surchargesOf = (code: string) =>
  sql(
    `SELECT s.sku, s."listPrice"::int AS price FROM surcharge s JOIN "order" o ON o.id = s."orderId"
     WHERE o.code = $1`,
    [code],
  );

describe("a cart that becomes a gift", () => {
  it("costs its wrap more, once, and says its message in any script", async () => {
    const guest = await withChair();
    const plain = await cartOf(guest);
    expect(plain).toMatchObject({ gift: null, giftWrapPrice: price });
    const gift = { message, priceWithTax: price };
    expect(await setGift(guest, { isGift: true, message })).toMatchObject({
      gift,
      totalWithTax: plain.totalWithTax + price,
    });
    await setGift(guest, { isGift: true, message });
    await add(guest, other, 2);
    const whole = await cartOf(guest);
    const goods = whole.lines.reduce(
      (sum: number, line: { proratedLinePriceWithTax: number }) =>
        sum + line.proratedLinePriceWithTax,
      0,
    );
    expect(whole).toMatchObject({ gift, subTotalWithTax: goods + price });
    expect(await surchargesOf(whole.code)).toEqual([{ sku: "gift-wrap", price }]);
    expect(await setGift(guest, { isGift: false })).toMatchObject({
      gift: null,
      subTotalWithTax: goods,
    });
    expect(await surchargesOf(whole.code)).toEqual([]);
  });

  it("is another order than it was, also where only the card's words differ", async () => {
    const guest = await withChair();
    const seen = new Set([(await cartOf(guest)).fingerprint]);
    for (const input of [
      { isGift: true },
      { isGift: true, message },
      { isGift: true, message: "x" },
    ])
      seen.add((await setGift(guest, input)).fingerprint);
    expect(seen.size).toBe(4);
  });

  it("charges nothing while it is empty, and keeps the wish", async () => {
    const guest = await withChair();
    await setGift(guest, { isGift: true, message });
    await guest.ask("mutation { removeAllOrderLines { __typename } }");
    expect(await cartOf(guest)).toMatchObject({ gift: null, totalWithTax: 0 });
    await add(guest, other);
    expect(await cartOf(guest)).toMatchObject({ gift: { message, priceWithTax: price } });
  });

  it("needs something in it, and a message that fits its card", async () => {
    expect(await setGift(new Visitor(), { isGift: true })).toMatchObject({
      errorCode: "NO_ACTIVE_ORDER_ERROR",
    });
    const guest = await withChair();
    await setGift(guest, { isGift: true, message });
    const long = "👩‍👩‍👧".repeat(201);
    expect(await setGift(guest, { isGift: true, message: long })).toMatchObject({
      reason: "MESSAGE_TOO_LONG",
    });
    expect(await cartOf(guest)).toMatchObject({ gift: { message } });
    const longest = "👩‍👩‍👧".repeat(200);
    expect(await setGift(guest, { isGift: true, message: longest })).toMatchObject({
      gift: { message: longest },
    });
  });
});

describe("the wrap's fee", () => {
  it("is lowered by no promotion, and is no goods for one", async () => {
    const guest = await withChair();
    const { totalWithTax } = await cartOf(guest);
    const offer = await promotion(10);
    try {
      const lowered = (await cartOf(guest)).totalWithTax;
      expect(lowered).toBeLessThan(totalWithTax);
      const gift = await setGift(guest, { isGift: true });
      expect(gift).toMatchObject({
        totalWithTax: lowered + price,
        gift: { priceWithTax: price },
      });
      await offer.edit({ actions: percentOff(100) });
      expect(await cartOf(guest)).toMatchObject({ totalWithTax: price });
    } finally {
      await offer.remove();
    }
  });

  it("brings no cart nearer to a free delivery", async () => {
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const { shippingWithTax, subTotalWithTax } = await cartOf(guest);
    const [row] = await sql<{ id: number; calculator: string }>(
      `SELECT m.id, m.calculator FROM shipping_method m JOIN shipping_line s
         ON s."shippingMethodId" = m.id JOIN "order" o ON o.id = s."orderId" WHERE o.code = $1`,
      [(await cartOf(guest)).code],
    );
    if (!row) throw new Error("Nothing is delivered");
    const { code, args } = JSON.parse(row.calculator);
    const set = (values: Record<string, number>) =>
      sql("UPDATE shipping_method SET calculator = $2 WHERE id = $1", [
        row.id,
        JSON.stringify({
          code,
          args: args.map((arg: { name: string; value: string }) => ({
            ...arg,
            value: String(values[arg.name] ?? arg.value),
          })),
        }),
      ]);
    try {
      await set({ rate: 400_000, freeFrom: subTotalWithTax + 100 });
      expect(await setGift(guest, { isGift: true })).toMatchObject({ shippingWithTax: 400_000 });
      const { eligibleShippingMethods } = await guest.ask(
        "{ eligibleShippingMethods { id priceWithTax } }",
      );
      expect(eligibleShippingMethods).toContainEqual({
        id: String(row.id),
        priceWithTax: 400_000,
      });
    } finally {
      await sql("UPDATE shipping_method SET calculator = $2 WHERE id = $1", [
        row.id,
        row.calculator,
      ]);
    }
    expect((await cartOf(guest)).shippingWithTax).toBe(shippingWithTax);
  });

  it("is that of now, and what was begun for another is not charged", async () => {
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await setGift(guest, { isGift: true, message });
    const shown = await readShown(guest);
    await whileWrapCosts(500_000, async () => {
      expect((await cartOf(guest)).gift.priceWithTax).toBe(500_000);
      expect(await beginShownPayment(guest, shown)).toMatchObject({ reason: "CART_CHANGED" });
    });
    const begun = await readShown(guest);
    await beginShownPayment(guest, begun);
    await whileWrapCosts(500_000, async () => {
      expect(await payShown(guest, begun)).toMatchObject({ paymentErrorMessage: "order-changed" });
    });
  });

  it("may be nothing: it is a gift all the same", async () => {
    await whileWrapCosts(0, async () => {
      const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
      const { totalWithTax } = await cartOf(guest);
      await setGift(guest, { isGift: true, message });
      expect(await payByCard(guest)).toBe(true);
      const { recentOrder } = await guest.ask("{ recentOrder { code } }");
      const { orderByCode } = await guest.ask(
        "query($c: String!) { orderByCode(code: $c) { totalWithTax gift { message priceWithTax } } }",
        { c: recentOrder.code },
      );
      expect(orderByCode).toEqual({ totalWithTax, gift: { message, priceWithTax: 0 } });
    });
  });
});

describe("two tabs of a shopper", () => {
  it("leave one fee, in every order of theirs", async () => {
    const guest = await withChair();
    const { code, totalWithTax } = await cartOf(guest);
    const tab = () => new Visitor().with(guest.sessionToken);
    for (let round = 0; round < 4; round++) {
      await Promise.all([
        setGift(tab(), { isGift: true, message: "one" }),
        setGift(tab(), { isGift: round % 2 === 0, message: "two" }),
        add(tab(), other),
      ]);
      const { gift, subTotalWithTax, lines } = await cartOf(guest);
      const goods = lines.reduce(
        (sum: number, line: { proratedLinePriceWithTax: number }) =>
          sum + line.proratedLinePriceWithTax,
        0,
      );
      expect(await surchargesOf(code)).toEqual(gift ? [{ sku: "gift-wrap", price }] : []);
      expect(subTotalWithTax).toBe(goods + (gift ? price : 0));
      expect(totalWithTax).toBeGreaterThan(0);
    }
  });

  it("do not pay for what the other did not show", async () => {
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const shown = await readShown(guest);
    await setGift(new Visitor().with(guest.sessionToken), { isGift: true, message });
    expect(await beginShownPayment(guest, shown)).toMatchObject({ reason: "CART_CHANGED" });
    const seen = await readShown(guest);
    expect(await beginShownPayment(guest, seen)).toMatchObject({ totalWithTax: seen.totalWithTax });
    expect(await setGift(guest, { isGift: false })).toMatchObject({
      errorCode: "ORDER_MODIFICATION_ERROR",
    });
  });
});

describe("a placed gift", () => {
  async function placed() {
    const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
    await setGift(guest, { isGift: true, message });
    expect(await payByCard(guest)).toBe(true);
    const { recentOrder } = await guest.ask("{ recentOrder { code } }");
    return recentOrder.code as string;
  }

  it("gives its fee back with the last piece, and not before", async () => {
    const code = await placed();
    const { authorised } = await booksOf(code);
    const [line] = await linesOf(code);
    if (!line) throw new Error("Nothing was bought");
    await cancelPieces(code, [{ line: line.id, quantity: 1 }]);
    await expect.poll(() => notDone(code)).toEqual([]);
    expect((await booksOf(code)).authorised).toBe(authorised - line.price);
    await cancelPieces(code);
    await expect.poll(() => notDone(code)).toEqual([]);
    expect(await booksOf(code)).toMatchObject({ total: 0, authorised: 0 });
  });

  it("keeps its fee when merchants ask another", async () => {
    const code = await placed();
    const before = await surchargesOf(code);
    await whileWrapCosts(null, async () => {
      const boss = await owner({ channel: "kr" });
      const { orders } = await boss.ask(
        `query($c: String!) { orders(options: { filter: { code: { eq: $c } } }) {
          items { totalWithTax gift { message priceWithTax } } } }`,
        { c: code },
      );
      expect(orders.items[0].gift).toEqual({ message, priceWithTax: price });
    });
    expect(await surchargesOf(code)).toEqual(before);
  });

  it("is seen by the people of the store that hands it over, and the counter takes the fee", async () => {
    await setStore("seongsu");
    await clearSlots();
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    await setGift(guest.visitor, { isGift: true, message });
    const { totalWithTax } = await cartOf(guest.visitor);
    const { code } = await placePickup(guest, "in-store");
    const associate = await staff("associate");
    const { pickupBoard } = await associate.ask(
      `{ pickupBoard(storeCode: "seongsu") { pickups { orderCode amountDue gift { message } } } }`,
    );
    expect(
      pickupBoard.pickups.find(({ orderCode }: { orderCode: string }) => orderCode === code),
    ).toEqual({ orderCode: code, amountDue: totalWithTax, gift: { message } });
  });
});

describe("a market", () => {
  it("that wraps nothing makes no gift, and a wish of before dies with it", async () => {
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const { totalWithTax } = await cartOf(guest);
    await setGift(guest, { isGift: true, message });
    await whileWrapCosts(null, async () => {
      expect(await setGift(guest, { isGift: true })).toMatchObject({ reason: "NOT_OFFERED" });
      expect(await cartOf(guest)).toMatchObject({ gift: null, giftWrapPrice: null, totalWithTax });
      expect(await payByCard(guest)).toBe(true);
      const { recentOrder } = await guest.ask("{ recentOrder { code } }");
      expect(await surchargesOf(recentOrder.code)).toEqual([]);
    });
  });

  it.each([
    ["jp", 44_000],
    ["us", 500],
    ["ae", 0],
  ])("asks in its own way: %s", async (channel, asks) => {
    const guest = await withChair({ channel });
    expect((await cartOf(guest)).giftWrapPrice).toBe(asks);
    const { gift } = await setGift(guest, { isGift: true });
    expect(channel === "us" ? gift.price : gift.priceWithTax).toBe(asks);
  });

  it("is taken goods along from, not the wish: its card stays with the cart that waits", async () => {
    const guest = await withChair();
    await setGift(guest, { isGift: true, message });
    const abroad = new Visitor({ channel: "jp" });
    await abroad.ask("mutation($l: [TopUpLineInput!]!) { topUpCart(lines: $l) { __typename } }", {
      l: [{ productVariantId: chair, quantity: 1 }],
    });
    expect((await cartOf(abroad)).gift).toBeNull();
    expect((await cartOf(guest)).gift).toMatchObject({ message });
  });
});

describe("a guest who signs in", () => {
  const password = "a long enough password";
  let serial = 0;

  async function account(): Promise<string> {
    const email = `gifts-${Date.now()}-${serial++}@example.com`;
    const boss = await owner();
    await boss.ask(
      `mutation($input: CreateCustomerInput!, $p: String) {
        createCustomer(input: $input, password: $p) { __typename } }`,
      { input: { emailAddress: email, firstName: "A", lastName: "Customer" }, p: password },
    );
    return email;
  }

  async function signIn(who: Visitor, email: string): Promise<Visitor> {
    await who.ask(
      `mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }`,
      { e: email, p: password },
    );
    return who;
  }

  it.each([
    ["nothing of their own", undefined],
    ["a plain cart", { isGift: false }],
    ["another gift", { isGift: true, message: "account's" }],
  ])("brings the gift to an account with %s", async (_what, own) => {
    const email = await account();
    if (own) {
      const there = await add(await signIn(new Visitor(), email), other);
      await setGift(there, own);
    }
    const guest = await withChair();
    await setGift(guest, { isGift: true, message: "guest's" });
    const cart = await cartOf(await signIn(guest, email));
    expect(cart.gift).toMatchObject({ message: "guest's", priceWithTax: price });
    expect(await surchargesOf(cart.code)).toEqual([{ sku: "gift-wrap", price }]);
  });

  it("leaves the account's own gift as it is, when the guest thought of none", async () => {
    const email = await account();
    const there = await add(await signIn(new Visitor(), email), other);
    await setGift(there, { isGift: true, message });
    const guest = await signIn(await withChair(), email);
    expect((await cartOf(guest)).gift).toMatchObject({ message, priceWithTax: price });
  });
});
