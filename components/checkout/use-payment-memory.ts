import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { type PaymentMemory, readPayment, subscribePayment } from "@/lib/checkout/payment-memory";

/** The last payment that this browser sent off; null on the server and until hydrated. */
export function usePaymentMemory(): PaymentMemory | null {
  const locale = useLocale();
  return useSyncExternalStore(
    subscribePayment,
    () => readPayment(locale),
    () => null,
  );
}
