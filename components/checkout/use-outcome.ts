"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { ApiError, callApi } from "@/lib/api";
import { paymentEnded } from "@/lib/checkout/payment-memory";
import { checkoutOptions } from "@/lib/checkout/query-options";
import type { Checkout } from "@/lib/checkout/types";
import type { Failure } from "@/lib/result";
import { usePaymentMemory } from "./use-payment-memory";

const lookEveryMs = 2000;
/** Longer than the shop waits for a bank: an answer is no longer to be expected. */
const patienceMs = 50_000;
const forgottenMs = 10 * 60_000;

interface Outcome {
  /**
   * `waiting`: a payment is on its way of which this page had no answer. The page was reloaded or
   * is another tab. `unanswered`: it took too long; paying again charges nothing twice.
   */
  state: "none" | "waiting" | "unanswered";
  /** How the bank refused it, once that is known. */
  refusal: Failure | undefined;
}

/** Looks after a payment whose answer went to a page that is gone. A placed order ends the checkout. */
export function useOutcome({ code, payments }: Checkout, isPaying: boolean): Outcome {
  const locale = useLocale();
  const client = useQueryClient();
  const memory = usePaymentMemory();
  const [refusal, setRefusal] = useState<Failure>();
  const concerned = !isPaying && memory?.code === code ? memory : undefined;
  const isAwaited = concerned?.state === "underWay";

  const { data: lookedAt = 0 } = useQuery({
    queryKey: ["payment-outcome", locale, code],
    // Another tab may have shown the confirmation before this one heard that the order is placed.
    enabled: concerned !== undefined,
    refetchInterval: lookEveryMs,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const { queryKey } = checkoutOptions(locale);
      try {
        const now = await callApi<Checkout>("/api/checkout", { locale, signal });
        client.setQueryData(queryKey, now);
      } catch (error) {
        // There is nothing to check out any more: the page itself finds out why.
        if (error instanceof ApiError && error.failure.kind === "conflict")
          void client.invalidateQueries({ queryKey });
      }
      return Date.now();
    },
  });

  const answer = isAwaited && payments.length > concerned.answered ? payments.at(-1) : undefined;
  const age = isAwaited ? lookedAt - concerned.since : 0;
  useEffect(() => {
    if (answer?.refusal) setRefusal({ kind: "conflict", message: answer.refusal, retry: false });
    if (answer || age > forgottenMs) paymentEnded(locale);
  }, [answer, age, locale]);

  if (!concerned || answer) return { state: "none", refusal };
  return { state: age > patienceMs ? "unanswered" : "waiting", refusal };
}
