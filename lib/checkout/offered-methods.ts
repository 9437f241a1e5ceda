import type { PaymentMeans } from "@/contracts/money";
import type { PaymentMethod } from "./types";

interface Quote {
  code: string;
  name: string;
  isEligible: boolean;
  means: PaymentMeans | null;
}

// A market's methods are read with every checkout: the log has each only once.
const told = new Set<string>();

/** The methods that an order may be paid by, of those whose form this shop has. */
export function offeredMethods(quotes: readonly Quote[]): PaymentMethod[] {
  return quotes.flatMap(({ code, name, isEligible, means }) => {
    if (!isEligible) return [];
    if (means === "card" || means === "atStore") return [{ code, name, means }];
    if (!told.has(code)) console.warn(`Not offered, for want of a form: payment method ${code}.`);
    told.add(code);
    return [];
  });
}
