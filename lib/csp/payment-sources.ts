import { noPaymentSources, type PaymentSources } from "../../contracts/payment-page";

// What hears the engine and what writes headers are bundled apart, and meet here.
const home = globalThis as { maruPaymentSources?: PaymentSources };

/** Notes what the engine says that the payment page may load. */
export function notePaymentSources(sources: PaymentSources): void {
  home.maruPaymentSources = sources;
}

/** What the payment page may load besides the shop's own; nothing until the engine is heard. */
export function paymentSources(): PaymentSources {
  return home.maruPaymentSources ?? noPaymentSources;
}
