import { expect, inject } from "vitest";
import { openStripe } from "../../scripts/testing/stripe/stand-in";
import { openAnotherEngine } from "./another-engine";
import type { Visitor } from "./api";
import { guestReadyToPay, setStock, sql, variantId } from "./shopping";
import { beginShownPayment, readShown, type Shown } from "./shown";

export type Stripe = Awaited<ReturnType<typeof openStripe>>;

/** An engine that takes payments by a stand-in of Stripe, and does its tasks. */
export async function openPaidShop() {
  const stripe = await openStripe();
  const engine = await openAnotherEngine({
    COMMERCE_ROLE: "both",
    STRIPE_SECRET_KEY: stripe.keys.secret,
    STRIPE_PUBLIC_KEY: "pk_test_stand_in",
    STRIPE_WEBHOOK_SECRET: `whsec_of_before,${stripe.keys.webhook}`,
    STRIPE_MARKETS: "kr",
    STRIPE_API_URL: stripe.url,
  });
  const door = `${engine.url}/payment-webhooks/stripe`;
  return {
    stripe,
    engine,
    door,
    /** Sends all events that wait, in their order, and forgets them. */
    async tellAll(): Promise<number[]> {
      const events = stripe.books.events.splice(0);
      return Promise.all(events.map((event) => stripe.tell(door, event)));
    },
    async close(): Promise<void> {
      await engine.stop();
      await stripe.close();
      await sql(`UPDATE payment_method SET enabled = false WHERE code = 'stripe'`);
    },
  };
}

const begin = `mutation($i: BeginPaymentInput!) { beginPaymentAttempt(input: $i) {
  key state reason orderCode returnUrl next { provider redirectTo script publicKey clientSecret } } }`;
const follow = `mutation($key: String!) { followPaymentAttempt(key: $key) {
  state reason orderCode } }`;

export async function beginAttempt(guest: Visitor, shown: Shown, method = "stripe") {
  const input = { method, shown, returnPath: "/ko-kr/checkout/payment" };
  return (await guest.ask(begin, { i: input })).beginPaymentAttempt;
}

/** As a storefront asks when the shopper comes back. */
export const followAttempt = async (guest: Visitor, key: string) =>
  (await guest.ask(follow, { key })).followPaymentAttempt;

/** A guest at the payment step, with so many chairs set aside. */
export async function guestAtPayment(engine: string, quantity = 1) {
  const chair = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: quantity });
  const guest = await guestReadyToPay([{ variant: chair, quantity }], { engine });
  const shown = await readShown(guest);
  expect(await beginShownPayment(guest, shown)).toMatchObject({ state: "ArrangingPayment" });
  return { guest, shown, chair };
}

/** One who was sent to the provider besides, and the provider's name of it. */
export async function guestAtProvider(engine: string, quantity = 1) {
  const at = await guestAtPayment(engine, quantity);
  const attempt = await beginAttempt(at.guest, at.shown);
  expect(attempt).toMatchObject({ state: "OPEN", reason: null });
  const reference: string = attempt.next.clientSecret.split("_secret_")[0];
  return { ...at, key: attempt.key as string, reference, attempt };
}

/** What the engine has of an order: its state, its payments, its attempts. */
export async function ordered(code: string) {
  const [order] = await sql<{ state: string; active: boolean }>(
    `SELECT state, active FROM "order" WHERE code = $1`,
    [code],
  );
  const payments = await sql<{ state: string; amount: string }>(
    `SELECT p.state, p.amount FROM payment p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 ORDER BY p.id`,
    [code],
  );
  const attempts = await sql<{ state: string; why: string | null }>(
    `SELECT state, why FROM payment_attempt WHERE "orderCode" = $1 ORDER BY id`,
    [code],
  );
  return {
    state: order?.state,
    payments: payments.map(({ state, amount }) => [state, Number(amount)]),
    attempts,
  };
}

/** Lets the time pass after which the engine asks about what it heard nothing of. */
export const laterOn = () =>
  sql(`UPDATE payment_attempt SET "nextAt" = now() WHERE state IN ('open', 'closing')`);

/** The same of the shared engine, which has no such provider. */
export const doorOfOthers = () => `${inject("engineUrl")}/payment-webhooks/stripe`;
