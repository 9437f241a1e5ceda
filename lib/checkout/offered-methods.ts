import { type PaymentMeans, paymentMeans } from "@/contracts/money";
import type { PaymentMethod } from "./types";

interface Quote {
  code: string;
  name: string;
  isEligible: boolean;
  means: PaymentMeans | null;
}

// A market's methods are read with every checkout: the log has each only once.
const told = new Set<string>();

/**
 * The methods that an order may be paid by, of those whose form this shop has. The first is chosen
 * until a shopper chooses: a card on this page, then a provider, then the counter.
 */
export function offeredMethods(quotes: readonly Quote[]): PaymentMethod[] {
  const offered = quotes.flatMap(({ code, name, isEligible, means }): PaymentMethod[] => {
    if (!isEligible) return [];
    if (means !== null && means !== "nothing") return [{ code, name, means }];
    if (!told.has(code)) console.warn(`Not offered, for want of a form: payment method ${code}.`);
    told.add(code);
    return [];
  });
  const placeOf = ({ means }: PaymentMethod) => paymentMeans.indexOf(means);
  return offered.sort((one, other) => placeOf(one) - placeOf(other));
}
