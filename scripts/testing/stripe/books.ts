import { randomBytes } from "node:crypto";
import { type Form, numberIn, textsIn } from "./form";
import { invalid, missing, unexpectedState } from "./refused";

type Status =
  | "requires_payment_method"
  | "requires_action"
  | "requires_capture"
  | "succeeded"
  | "canceled";

export interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_capturable: number;
  amount_received: number;
  capture_method: string;
  client_secret: string;
  created: number;
  currency: string;
  last_payment_error: { type: string; code: string; decline_code?: string } | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Record<string, string>;
  status: Status;
}

interface Refund {
  id: string;
  object: "refund";
  amount: number;
  currency: string;
  metadata: Record<string, string>;
  payment_intent: string;
  status: "succeeded";
}

export interface Happened {
  id: string;
  object: "event";
  created: number;
  type: string;
  data: { object: object };
}

const idOf = (kind: string) => `${kind}_${randomBytes(12).toString("hex")}`;
const now = () => Math.floor(Date.now() / 1000);

/** What a stand-in of Stripe has in its books, and what happened in them. */
export class Books {
  readonly intents = new Map<string, Intent>();
  readonly refunds: Refund[] = [];
  /** Events that were not sent yet, the oldest first. */
  readonly events: Happened[] = [];

  create(form: Form): Intent {
    const amount = numberIn(form, "amount");
    if (!amount || !Number.isInteger(amount)) throw invalid("Invalid integer: amount");
    const id = idOf("pi");
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount,
      amount_capturable: 0,
      amount_received: 0,
      capture_method: String(form.capture_method ?? "automatic"),
      client_secret: `${id}_secret_${randomBytes(8).toString("hex")}`,
      created: now(),
      currency: String(form.currency),
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: textsIn(form.metadata),
      status: "requires_payment_method",
    };
    this.intents.set(id, intent);
    this.happens("payment_intent.created", intent);
    return intent;
  }

  intent(id: string): Intent {
    const intent = this.intents.get(id);
    if (!intent) throw missing(`payment_intent: '${id}'`);
    return intent;
  }

  update(id: string, form: Form): Intent {
    const intent = this.intent(id);
    Object.assign(intent.metadata, textsIn(form.metadata));
    return intent;
  }

  capture(id: string, form: Form): Intent {
    const intent = this.intent(id);
    if (intent.status !== "requires_capture") throw unexpectedState(intent.status);
    const amount = numberIn(form, "amount_to_capture") ?? intent.amount_capturable;
    if (amount > intent.amount_capturable) throw invalid("amount_to_capture is too large");
    // What is not captured is released: Stripe captures once.
    Object.assign(intent, { status: "succeeded", amount_received: amount, amount_capturable: 0 });
    this.update(id, form);
    this.happens("payment_intent.succeeded", intent);
    return intent;
  }

  cancel(id: string): Intent {
    const intent = this.intent(id);
    if (intent.status === "succeeded" || intent.status === "canceled")
      throw unexpectedState(intent.status);
    Object.assign(intent, { status: "canceled", amount_capturable: 0 });
    this.happens("payment_intent.canceled", intent);
    return intent;
  }

  refund(form: Form): Refund {
    const intent = this.intent(String(form.payment_intent));
    const amount = numberIn(form, "amount") ?? intent.amount_received;
    const left = intent.amount_received - this.refunded(intent.id);
    if (amount > left) throw invalid("Refund amount is greater than unrefunded amount on charge");
    const refund: Refund = {
      id: idOf("re"),
      object: "refund",
      amount,
      currency: intent.currency,
      metadata: textsIn(form.metadata),
      payment_intent: intent.id,
      status: "succeeded",
    };
    this.refunds.unshift(refund);
    return refund;
  }

  refunded(id: string): number {
    const own = this.refunds.filter(({ payment_intent }) => payment_intent === id);
    return own.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** The shopper pays, by a card that needs no more. */
  approve(id: string, amount?: number): void {
    const intent = this.intent(id);
    if (intent.status !== "requires_payment_method" && intent.status !== "requires_action")
      throw unexpectedState(intent.status);
    Object.assign(intent, {
      status: "requires_capture",
      amount_capturable: amount ?? intent.amount,
      latest_charge: idOf("ch"),
      last_payment_error: null,
    });
    this.happens("payment_intent.amount_capturable_updated", intent);
  }

  /** The shopper's bank asks for a second factor. */
  challenge(id: string): void {
    const intent = this.intent(id);
    if (intent.status !== "requires_payment_method") throw unexpectedState(intent.status);
    intent.status = "requires_action";
    this.happens("payment_intent.requires_action", intent);
  }

  decline(id: string, decline_code: string): void {
    const intent = this.intent(id);
    Object.assign(intent, {
      status: "requires_payment_method",
      last_payment_error: { type: "card_error", code: "card_declined", decline_code },
    });
    this.happens("payment_intent.payment_failed", intent);
  }

  /** The shopper's bank asks for the money back, or has decided. */
  dispute(id: string, dispute: { id: string; status: string }, created = now()): void {
    const { amount, currency } = this.intent(id);
    const type = `charge.dispute.${dispute.status === "lost" ? "closed" : "created"}`;
    const about = { object: "dispute", amount, currency, payment_intent: id, reason: "fraudulent" };
    this.happens(type, { ...about, ...dispute }, created);
  }

  private happens(type: string, object: object, created = now()): void {
    const data = { object: structuredClone(object) };
    this.events.push({ id: idOf("evt"), object: "event", created, type, data });
  }
}
