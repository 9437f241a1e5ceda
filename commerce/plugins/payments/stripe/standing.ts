import type Stripe from "stripe";
import type { Standing } from "../attempts/shopper-port";
import { declineOf } from "./refusals";
import { fromStripe } from "./units";

/** Where an attempt stands, by its PaymentIntent with its latest charge. */
export function standingOf(intent: Stripe.PaymentIntent): Standing {
  switch (intent.status) {
    case "canceled":
      return { state: "ended" };
    case "processing":
      return { state: "pending" };
    case "requires_capture":
      return heldAs(intent, intent.amount_capturable, false);
    case "succeeded":
      return heldAs(intent, intent.amount_received, true);
    case "requires_payment_method":
      return intent.last_payment_error
        ? { state: "declined", why: declineOf(intent.last_payment_error) }
        : { state: "open" };
    default:
      return { state: "open" };
  }
}

function heldAs(intent: Stripe.PaymentIntent, amount: number, taken: boolean): Standing {
  const { id: reference, currency, latest_charge: charge } = intent;
  const last4 =
    charge instanceof Object
      ? (charge.payment_method_details?.card?.last4 ?? undefined)
      : undefined;
  return {
    state: "held",
    reference,
    amount: fromStripe(amount, currency),
    currencyCode: currency.toUpperCase(),
    taken,
    ...(last4 && { last4 }),
  };
}
