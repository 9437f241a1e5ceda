import Stripe from "stripe";
import type { ShopperPort } from "../attempts/shopper-port";
import type { MovementRequest, Outcome, PaymentPort, SentRequest } from "../payment-port";
import { noteOf, notesIn, sumOf } from "./notes";
import { type StripeOptions, stripeCode } from "./options";
import { refusalOf } from "./refusals";
import { StripeShopper } from "./stripe-shopper";
import { toStripe } from "./units";

const patienceMs = 10_000;

/** Money at Stripe. Parts are emulated (notes.ts): Stripe captures once and cancels whole. */
export class StripePort implements PaymentPort {
  readonly provider = stripeCode;
  readonly shopper: ShopperPort;
  private readonly stripe: Stripe;

  constructor(options: StripeOptions) {
    const { protocol, hostname, port } = new URL(options.apiUrl);
    this.stripe = new Stripe(options.secretKey, {
      protocol: protocol === "http:" ? "http" : "https",
      host: hostname,
      ...(port && { port }),
      // The engine sends what was not answered again by itself, after it has asked.
      maxNetworkRetries: 0,
      timeout: patienceMs,
      telemetry: false,
    });
    this.shopper = new StripeShopper(this.stripe, options);
  }

  /** The first part takes all that is not released; the others are noted. */
  async capture(request: MovementRequest): Promise<Outcome> {
    const { key, authorisation, currencyCode } = request;
    const amount = toStripe(request.amount, currencyCode);
    const intent = await this.stripe.paymentIntents.retrieve(authorisation);
    const { taken, released } = notesIn(intent.metadata);
    const done: Outcome = { state: "done", reference: authorisation };
    if (taken.has(key)) return done;
    if (intent.status !== "requires_capture" && intent.status !== "succeeded")
      return { state: "refused", why: `payment-${intent.status}` };
    const held = heldOf(intent);
    if (sumOf(taken) + sumOf(released) + amount > held)
      return { state: "refused", why: "more-than-authorised" };
    const metadata = noteOf("taken", key, amount);
    return this.once(done, () =>
      intent.status === "succeeded"
        ? this.stripe.paymentIntents.update(authorisation, { metadata }, idempotent(key))
        : this.stripe.paymentIntents.capture(
            authorisation,
            { amount_to_capture: held - sumOf(released), metadata },
            idempotent(key),
          ),
    );
  }

  /** A part is noted, and the whole is cancelled. What was taken already is given back. */
  async void(request: MovementRequest): Promise<Outcome> {
    const { key, authorisation, currencyCode } = request;
    const amount = toStripe(request.amount, currencyCode);
    const intent = await this.stripe.paymentIntents.retrieve(authorisation);
    const { taken, released } = notesIn(intent.metadata);
    const done: Outcome = { state: "done", reference: authorisation };
    if (intent.status === "canceled") return done;
    const isNoted = released.has(key);
    const isTaken = intent.status === "succeeded";
    if (isTaken && isNoted) return done;
    const sum = sumOf(released) + (isNoted ? 0 : amount);
    if (sumOf(taken) + sum > heldOf(intent))
      return { state: "refused", why: "more-than-authorised" };
    if (isTaken) {
      const known = await this.findRefund(key, authorisation);
      const back = known ?? (await this.refund(request));
      if (back.state !== "done") return back;
    }
    const metadata = noteOf("released", key, amount);
    const { paymentIntents } = this.stripe;
    return this.once(done, async () => {
      if (!isNoted)
        await paymentIntents.update(authorisation, { metadata }, idempotent(`${key}:noted`));
      if (sum === heldOf(intent) && !isTaken)
        await paymentIntents.cancel(authorisation, {}, idempotent(`${key}:cancel`));
    });
  }

  async refund({ key, authorisation, amount, currencyCode }: MovementRequest): Promise<Outcome> {
    try {
      return outcomeOf(await this.giveBack(key, authorisation, toStripe(amount, currencyCode)));
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** What became of a movement, by what Stripe has of it under its key. */
  async find(request: SentRequest): Promise<Outcome | undefined> {
    // A shopper's attempt is looked at by its own name.
    if (request.kind === "authorise") return undefined;
    const { kind, key, authorisation } = request;
    if (kind === "refund") return this.findRefund(key, authorisation);
    const intent = await this.stripe.paymentIntents.retrieve(authorisation);
    const { taken } = notesIn(intent.metadata);
    // A release is more than one step: sent again, it goes on where it ended.
    const isDone = kind === "capture" && taken.has(key);
    return isDone ? { state: "done", reference: authorisation } : undefined;
  }

  private async findRefund(key: string, authorisation: string): Promise<Outcome | undefined> {
    const refunds = this.stripe.refunds.list({ payment_intent: authorisation, limit: 100 });
    for await (const refund of refunds) if (refund.metadata?.key === key) return outcomeOf(refund);
    return undefined;
  }

  private async giveBack(key: string, intent: string, amount: number): Promise<Stripe.Refund> {
    return this.stripe.refunds.create(
      { payment_intent: intent, amount, metadata: { key } },
      idempotent(key),
    );
  }

  private async once(done: Outcome, work: () => Promise<unknown>): Promise<Outcome> {
    try {
      await work();
      return done;
    } catch (error) {
      return refusalOf(error);
    }
  }
}

/** What was held to begin with, which may be less than was asked for. */
const heldOf = ({ status, amount, amount_capturable: open }: Stripe.PaymentIntent) =>
  status === "requires_capture" ? open : amount;

const idempotent = (idempotencyKey: string) => ({ idempotencyKey });

function outcomeOf({ id, status, failure_reason: why }: Stripe.Refund): Outcome {
  if (status === "failed" || status === "canceled")
    return { state: "refused", why: why ?? `refund-${status}` };
  return status === "succeeded" ? { state: "done", reference: id } : { state: "pending" };
}
