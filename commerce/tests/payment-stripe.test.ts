import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { moneyIn } from "../plugins/mail/mails/money-in";
import { money } from "../plugins/mail/words/money/ko";
import {
  beginAttempt,
  doorOfOthers,
  followAttempt,
  guestAtPayment,
  guestAtProvider,
  laterOn,
  openPaidShop,
  ordered,
} from "./attempting";
import { mailsTo, mailTo } from "./mailbox";
import { booksOf, cancelPieces, linesOf, notDone, shipPieces } from "./paying";
import { goodCard, guestReadyToPay, pay, setStock, sql, stockOf, variantId } from "./shopping";
import { readShown } from "./shown";

let shop: Awaited<ReturnType<typeof openPaidShop>>;

beforeAll(async () => {
  shop = await openPaidShop();
});
afterAll(() => shop.close());
beforeEach(() => void shop.stripe.books.events.splice(0));

const atProvider = (quantity?: number) => guestAtProvider(shop.engine.url, quantity);
const leave = `mutation { transitionOrderToState(state: "AddingItems") { __typename } }`;
const intentsOf = (code: string) =>
  [...shop.stripe.books.intents.values()].filter(({ metadata }) => metadata.order === code);

/** To whom letters about an order go. */
const readerOf = async (code: string) => {
  const [reader] = await sql<{ email: string }>(
    `SELECT c."emailAddress" AS email FROM "order" o JOIN customer c ON c.id = o."customerId"
     WHERE o.code = $1`,
    [code],
  );
  return reader?.email ?? "";
};

/** The order is placed once, by one payment of its whole amount, and nothing is taken yet. */
async function expectPlacedOnce(code: string, total: number): Promise<void> {
  expect(await ordered(code)).toEqual({
    state: "PaymentAuthorized",
    payments: [["Authorized", total]],
    attempts: [{ state: "paid", why: null }],
  });
  expect(intentsOf(code)).toMatchObject([{ status: "requires_capture", amount_received: 0 }]);
}

describe("a payment at a provider", () => {
  it("sets goods aside first, and asks for what the order costs", async () => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 1 });
    const early = await guestReadyToPay([{ variant: chair, quantity: 1 }], {
      engine: shop.engine.url,
    });
    const shownEarly = await readShown(early);
    expect(await beginAttempt(early, shownEarly)).toMatchObject({ key: null, state: "ENDED" });
    expect(intentsOf(shownEarly.code)).toEqual([]);
    const { shown, attempt } = await atProvider();
    expect(await stockOf(chair)).toEqual({ icheon: [1, 1] });
    expect(intentsOf(shown.code)).toMatchObject([
      { amount: shown.totalWithTax / 100, currency: "krw", capture_method: "manual" },
    ]);
    expect(attempt.next).toMatchObject({ provider: "stripe", publicKey: "pk_test_stand_in" });
    expect(attempt.returnUrl).toBe(
      `http://127.0.0.1:9/ko-kr/checkout/payment?payment=${attempt.key}`,
    );
  });

  it("is one attempt however often it begins, and another for another order", async () => {
    const { guest, shown, key, reference } = await atProvider();
    const again = await Promise.all([beginAttempt(guest, shown), beginAttempt(guest, shown)]);
    expect(again.map((one) => one.key)).toEqual([key, key]);
    expect(intentsOf(shown.code)).toMatchObject([{ id: reference }]);
    const other = { ...shown, totalWithTax: shown.totalWithTax - 100 };
    expect(await beginAttempt(guest, other)).toMatchObject({ reason: "order-changed" });
    expect(await beginAttempt(guest, shown, "card")).toMatchObject({ reason: "no-such-method" });
  });

  it("is none by what a client says", async () => {
    const { guest, shown } = await guestAtPayment(shop.engine.url);
    const { addPaymentToOrder } = await guest.ask(
      `mutation { addPaymentToOrder(input: { method: "stripe", metadata: { reference: "pi_1" } }) {
        ... on PaymentDeclinedError { paymentErrorMessage } } }`,
    );
    expect(addPaymentToOrder.paymentErrorMessage).toBe("not-at-its-provider");
    expect((await ordered(shown.code)).state).toBe("ArrangingPayment");
  });
});

describe("places the order once", () => {
  it("when the return comes first, and then news twice", async () => {
    const { guest, shown, key, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PAID", orderCode: shown.code });
    const [event] = shop.stripe.books.events.slice(-1);
    if (!event) throw new Error("nothing happened");
    expect(await shop.stripe.tell(shop.door, event)).toBe(200);
    expect(await shop.stripe.tell(shop.door, event)).toBe(200);
    await expect
      .poll(() => sql(`SELECT state FROM payment_notice WHERE "eventId" = $1`, [event.id]))
      .toEqual([{ state: "done" }]);
    await expectPlacedOnce(shown.code, shown.totalWithTax);
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PAID" });
  });

  it("when news come first, in another sequence, and the return late", async () => {
    const { guest, shown, key, reference } = await atProvider();
    const { books } = shop.stripe;
    books.challenge(reference);
    books.approve(reference);
    books.events.reverse();
    expect(await shop.tellAll()).toEqual([200, 200, 200]);
    await expect
      .poll(async () => (await ordered(shown.code)).state, { interval: 200 })
      .toBe("PaymentAuthorized");
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PAID" });
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });

  it("when all come at the same moment", async () => {
    const { guest, shown, key, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    const events = shop.stripe.books.events.splice(0);
    await Promise.all([
      ...events.flatMap((event) => [1, 2, 3].map(() => shop.stripe.tell(shop.door, event))),
      ...[1, 2, 3].map(() => followAttempt(guest, key)),
      laterOn(),
    ]);
    await expect
      .poll(async () => (await ordered(shown.code)).state, { interval: 200 })
      .toBe("PaymentAuthorized");
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });

  it("when neither comes: the engine asks by itself", async () => {
    const { shown, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    await laterOn();
    await expect.poll(async () => (await ordered(shown.code)).state).toBe("PaymentAuthorized");
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });

  it("after a bank's second factor on its page, and after a refusal", async () => {
    const { guest, shown, key, attempt } = await atProvider();
    const page = `${shop.stripe.url}/pay/${attempt.next.clientSecret}?return_url=${encodeURIComponent(attempt.returnUrl)}`;
    const choose = (choice: string) =>
      fetch(page, { method: "POST", body: `choice=${choice}`, redirect: "manual" });
    const refused = await choose("decline");
    expect(refused.headers.get("location")).toContain(`payment=${key}`);
    expect(await followAttempt(guest, key)).toMatchObject({
      state: "DECLINED",
      reason: "insufficient-funds",
    });
    // The shopper tries another card: it is still the same attempt.
    expect(await beginAttempt(guest, shown)).toMatchObject({ key });
    expect((await choose("challenge")).status).toBe(200);
    expect(await followAttempt(guest, key)).toMatchObject({ state: "DECLINED" });
    expect((await choose("approve")).status).toBe(303);
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PAID" });
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });

  it("knows a payment whose beginning was not answered", async () => {
    const { guest, shown } = await guestAtPayment(shop.engine.url);
    const heal = shop.stripe.fail((call) =>
      call === "POST /v1/payment_intents" ? "lost" : undefined,
    );
    const unanswered = await beginAttempt(guest, shown);
    expect(unanswered).toMatchObject({ state: "OPEN", next: null });
    heal();
    const [intent] = intentsOf(shown.code);
    if (!intent) throw new Error("the provider knows nothing of it");
    shop.stripe.books.approve(intent.id);
    expect(await followAttempt(guest, unanswered.key)).toMatchObject({ state: "PAID" });
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });

  it("waits while the provider is down, and says so", async () => {
    const { guest, shown, key, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    const heal = shop.stripe.fail(() => "down");
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PENDING" });
    heal();
    expect(await followAttempt(guest, key)).toMatchObject({ state: "PAID" });
    await expectPlacedOnce(shown.code, shown.totalWithTax);
  });
});

describe("gives back", () => {
  it.each([
    ["another amount", (id: string) => shop.stripe.books.approve(id, 1000)],
    [
      "another currency",
      (id: string) => {
        shop.stripe.books.intent(id).currency = "jpy";
        shop.stripe.books.approve(id);
      },
    ],
  ])("what is not the amount: %s", async (_what, approve) => {
    const { guest, shown, key, reference } = await atProvider();
    approve(reference);
    expect(await followAttempt(guest, key)).toMatchObject({
      state: "RETURNED",
      reason: "wrong-amount",
    });
    await expect.poll(() => shop.stripe.books.intent(reference).status).toBe("canceled");
    expect(await ordered(shown.code)).toMatchObject({ state: "ArrangingPayment", payments: [] });
  });

  it("what comes too late, and ends what no one paid", async () => {
    const paid = await atProvider();
    const unpaid = await atProvider();
    shop.stripe.books.approve(paid.reference);
    for (const { guest } of [paid, unpaid]) await guest.ask(leave);
    for (const { reference } of [paid, unpaid])
      await expect.poll(() => shop.stripe.books.intent(reference).status).toBe("canceled");
    expect(await followAttempt(paid.guest, paid.key)).toMatchObject({
      state: "RETURNED",
      reason: "too-late",
    });
    await expect
      .poll(() => followAttempt(unpaid.guest, unpaid.key))
      .toMatchObject({ state: "ENDED", reason: null });
    // Shoppers who closed the page hear of it by letter, and of what was not paid there is none.
    const letter = await mailTo(await readerOf(paid.shown.code));
    const words = money.notAccepted;
    const sum = moneyIn("ko", "kr", "KRW")(paid.shown.totalWithTax);
    expect(letter.subject).toBe(words.subject(sum));
    expect(letter.text).toContain(words.tooLate(sum));
    expect(mailsTo(await readerOf(unpaid.shown.code))).toEqual([]);
    await shop.tellAll();
    expect(await ordered(paid.shown.code)).toMatchObject({ state: "AddingItems", payments: [] });
    // Begun anew, it is another attempt.
    expect(await ordered(unpaid.shown.code)).toMatchObject({ attempts: [{ state: "ended" }] });
  });

  it("what comes after the order was paid another way", async () => {
    const { guest, shown, key, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    expect((await guest.ask(pay, goodCard)).addPaymentToOrder.state).toBe("PaymentAuthorized");
    await expect.poll(() => shop.stripe.books.intent(reference).status).toBe("canceled");
    expect(await followAttempt(guest, key)).toMatchObject({
      state: "RETURNED",
      reason: "already-paid",
    });
    expect((await ordered(shown.code)).payments).toEqual([["Authorized", shown.totalWithTax]]);
  });

  it("what comes for a cart that is gone", async () => {
    const { guest, shown, key, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    await sql(`UPDATE payment_attempt SET "orderId" = 0 WHERE key = $1`, [key]);
    expect(await followAttempt(guest, key)).toMatchObject({ state: "RETURNED" });
    await expect.poll(() => shop.stripe.books.intent(reference).status).toBe("canceled");
    expect((await ordered(shown.code)).payments).toEqual([]);
  });
});

describe("takes and gives back in parts", () => {
  it("once, also when the answer is lost, and ends at the same sums", async () => {
    const { guest, shown, key, reference } = await atProvider(3);
    const { books } = shop.stripe;
    books.approve(reference);
    await followAttempt(guest, key);
    const here = { engine: shop.engine.url };
    const [line] = await linesOf(shown.code);
    if (!line) throw new Error("nothing was bought");
    const total = shown.totalWithTax / 100;
    const atStripe = () => books.intent(reference).amount_received - books.refunded(reference);
    const kept = async () => {
      const { settled, refunded } = await booksOf(shown.code);
      return (settled - refunded) / 100;
    };
    // The client itself sends once more what was not answered, with the same key.
    let lost = 0;
    const heal = shop.stripe.fail((call) => {
      if (!call.endsWith("/capture")) return undefined;
      lost += 1;
      return "lost";
    });
    await shipPieces([{ line: line.id, quantity: 1 }], here);
    await expect.poll(kept).toBeGreaterThan(0);
    heal();
    // The first part takes all at the provider, once. What was lost is known by its note.
    expect(lost).toBe(2);
    const took = books.events.filter(({ type }) => type === "payment_intent.succeeded");
    expect(took).toHaveLength(1);
    expect(atStripe()).toBe(total);
    await cancelPieces(shown.code, [{ line: line.id, quantity: 1 }], here);
    await expect.poll(atStripe).toBeLessThan(total);
    await shipPieces([{ line: line.id, quantity: 1 }], here);
    await expect.poll(() => notDone(shown.code)).toEqual([]);
    expect(await kept()).toBe(atStripe());
    expect((await booksOf(shown.code)).total / 100).toBe(atStripe());
    await cancelPieces(shown.code, undefined, here);
    await expect.poll(atStripe).toBe(0);
    await expect.poll(kept).toBe(0);
  });
});

describe("the door for webhooks", () => {
  it("refuses what the provider did not sign", async () => {
    const { shown, reference } = await atProvider();
    shop.stripe.books.approve(reference);
    const [event] = shop.stripe.books.events.slice(-1);
    if (!event) throw new Error("nothing happened");
    const tenMinutesAgo = Date.now() - 600_000;
    expect(await shop.stripe.tell(shop.door, event, tenMinutesAgo)).toBe(400);
    const unsigned = await fetch(shop.door, { method: "POST", body: JSON.stringify(event) });
    expect(unsigned.status).toBe(400);
    expect(await shop.stripe.tell(shop.door.replace("stripe", "other"), event)).toBe(404);
    // Where its settings are not set, there is no such provider.
    expect(await shop.stripe.tell(doorOfOthers(), event)).toBe(404);
    expect(await sql(`SELECT 1 FROM payment_notice WHERE "eventId" = $1`, [event.id])).toEqual([]);
    expect((await ordered(shown.code)).state).toBe("ArrangingPayment");
  });

  it("records a chargeback once, whatever comes last", async () => {
    const { guest, shown, key, reference } = await atProvider();
    const { books } = shop.stripe;
    books.approve(reference);
    await followAttempt(guest, key);
    const disputes = () =>
      sql(
        `SELECT d.state, d.amount::int FROM payment_dispute d JOIN "order" o ON o.id = d."orderId"
         WHERE o.code = $1`,
        [shown.code],
      );
    const second = Math.floor(Date.now() / 1000);
    const id = `du_${reference}`;
    books.events.splice(0);
    books.dispute(reference, { id, status: "needs_response" }, second);
    await shop.tellAll();
    await expect.poll(disputes).toEqual([{ state: "open", amount: shown.totalWithTax }]);
    books.dispute(reference, { id, status: "lost" }, second + 2);
    await shop.tellAll();
    await expect.poll(disputes).toEqual([{ state: "lost", amount: shown.totalWithTax }]);
    books.dispute(reference, { id, status: "under_review" }, second + 1);
    const [late] = books.events;
    await shop.tellAll();
    await expect
      .poll(() => sql(`SELECT state FROM payment_notice WHERE "eventId" = $1`, [late?.id]))
      .toEqual([{ state: "done" }]);
    expect(await disputes()).toEqual([{ state: "lost", amount: shown.totalWithTax }]);
  });
});
