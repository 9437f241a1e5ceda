import type Stripe from "stripe";
import type { Dispute, ProviderNews, Webhook } from "../attempts/shopper-port";
import { fromStripe } from "./units";

/** Seconds by which a signature may be old: what was heard once can not be sent again later. */
const tolerance = 300;

/**
 * What a webhook of Stripe says, by its `Stripe-Signature`; undefined for one that is not Stripe's.
 * @param secrets those that it may be signed with
 */
export function newsIn(
  stripe: Stripe,
  { body, headers }: Webhook,
  secrets: readonly string[],
): ProviderNews | undefined {
  const signature = headers["stripe-signature"];
  if (typeof signature !== "string") return undefined;
  for (const secret of secrets) {
    try {
      return newsOf(stripe.webhooks.constructEvent(body, signature, secret, tolerance));
    } catch {
      // Signed with the other secret, perhaps.
    }
  }
  return undefined;
}

function newsOf(event: Stripe.Event): ProviderNews {
  const news = { id: event.id, type: event.type, at: new Date(event.created * 1000) };
  switch (event.type) {
    case "payment_intent.amount_capturable_updated":
    case "payment_intent.canceled":
    case "payment_intent.payment_failed":
    case "payment_intent.processing":
    case "payment_intent.requires_action":
    case "payment_intent.succeeded": {
      const { id: reference, metadata } = event.data.object;
      return { ...news, about: { reference, ...(metadata.attempt && { key: metadata.attempt }) } };
    }
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
    case "charge.dispute.closed":
      return { ...news, ...disputedIn(event.data.object) };
    default:
      return news;
  }
}

function disputedIn(dispute: Stripe.Dispute): Pick<ProviderNews, "about" | "dispute"> {
  const { id: reference, payment_intent: intent, amount, currency, reason } = dispute;
  if (!intent) return {};
  return {
    about: { reference: typeof intent === "string" ? intent : intent.id },
    dispute: {
      reference,
      amount: fromStripe(amount, currency),
      currencyCode: currency.toUpperCase(),
      reason,
      state: disputeState(dispute.status),
    },
  };
}

function disputeState(status: Stripe.Dispute["status"]): Dispute["state"] {
  if (status === "lost") return "lost";
  return status === "won" || status === "warning_closed" || status === "prevented" ? "won" : "open";
}
