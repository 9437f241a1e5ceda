import { randomBytes } from "node:crypto";
import type { Fate } from "./cards";
import { type Form, numberIn, textsIn } from "./form";
import type { Happened, Intent, Refund } from "./objects";
import { declined, invalid, missing, unexpectedState } from "./refused";

const idOf = (kind: string) => `${kind}_${randomBytes(12).toString("hex")}`;
const now = () => Math.floor(Date.now() / 1000);

/** What a stand-in of Stripe has in its books, and what happened in them. */
export class Books {
  readonly intents = new Map<string, Intent>();
  readonly refunds: Refund[] = [];
  /** Events that were not sent yet, the oldest first. */
  readonly events: Happened[] = [];

  /** @param unheard names of what no event tells of */
  constructor(private readonly unheard = new Set<string>()) {}

  /** All that is to be known again by books that are opened later. */
  get kept() {
    return { intents: [...this.intents.values()], refunds: this.refunds };
  }

  /** Takes over what other books kept. */
  take({ intents, refunds }: Books["kept"]): void {
    for (const intent of intents) this.intents.set(intent.id, intent);
    this.refunds.push(...refunds);
  }

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
      next_action: null,
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
    if (!["requires_payment_method", "requires_action", "processing"].includes(intent.status))
      throw unexpectedState(intent.status);
    Object.assign(intent, {
      status: "requires_capture",
      next_action: null,
      amount_capturable: amount ?? intent.amount,
      latest_charge: idOf("ch"),
      last_payment_error: null,
    });
    this.happens("payment_intent.amount_capturable_updated", intent);
  }

  /** The shopper pays by a card, in the form. `bank` is the page of its bank. */
  confirm(id: string, fate: Fate, bank: string): Intent {
    const intent = this.intent(id);
    if (intent.status !== "requires_payment_method" && intent.status !== "requires_action")
      throw unexpectedState(intent.status);
    Object.assign(intent, { status: "requires_payment_method", next_action: null });
    if (fate.kind === "unheard") this.unheard.add(id);
    if (fate.kind === "challenged") this.challenge(id, bank);
    else if (fate.kind === "pending") this.process(id);
    else if (fate.kind !== "declined") this.approve(id);
    else {
      this.decline(id, fate.decline_code, fate.code);
      throw declined(fate, intent);
    }
    return intent;
  }

  /** The shopper's bank takes its time. */
  private process(id: string): void {
    const intent = this.intent(id);
    Object.assign(intent, { status: "processing", last_payment_error: null });
    this.happens("payment_intent.processing", intent);
  }

  /** The shopper's bank asks for a second factor, on its page. */
  challenge(id: string, bank = ""): void {
    const intent = this.intent(id);
    if (intent.status !== "requires_payment_method") throw unexpectedState(intent.status);
    const redirect_to_url = { url: bank };
    intent.next_action = bank ? { type: "redirect_to_url", redirect_to_url } : null;
    intent.status = "requires_action";
    this.happens("payment_intent.requires_action", intent);
  }

  decline(id: string, decline_code?: string, code = "card_declined"): void {
    const intent = this.intent(id);
    Object.assign(intent, {
      status: "requires_payment_method",
      next_action: null,
      last_payment_error: { type: "card_error", code, ...(decline_code && { decline_code }) },
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
    if ("id" in object && this.unheard.has(String(object.id))) return;
    const data = { object: structuredClone(object) };
    this.events.push({ id: idOf("evt"), object: "event", created, type, data });
  }
}
