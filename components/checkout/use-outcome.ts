"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { ApiError, callApi } from "@/lib/api";
import type { Attempt } from "@/lib/checkout/attempts";
import { paymentEnded } from "@/lib/checkout/payment-memory";
import { checkoutOptions } from "@/lib/checkout/query-options";
import { followAttempt } from "@/lib/checkout/requests";
import type { Checkout } from "@/lib/checkout/types";
import type { Failure, FailureKey } from "@/lib/result";
import { usePaymentMemory } from "./use-payment-memory";

const lookEveryMs = 2000;
/** Longer than the shop waits for a bank: an answer is no longer to be expected. */
const patienceMs = 50_000;
const forgottenMs = 10 * 60_000;

interface Outcome {
  /**
   * `waiting`: a payment is on its way of which this page had no answer. The page was reloaded or
   * is another tab. `unanswered`: it took too long, or its provider has not got it yet; paying again
   * charges nothing twice.
   */
  state: "none" | "waiting" | "unanswered";
  /** How the bank refused it, or why it went back, once that is known. */
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
  const key = isAwaited ? concerned.attempt : undefined;

  const { data } = useQuery({
    queryKey: ["payment-outcome", locale, code, key],
    // Another tab may have shown the confirmation before this one heard that the order is placed.
    enabled: concerned !== undefined,
    refetchInterval: lookEveryMs,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const { queryKey } = checkoutOptions(locale);
      // The engine places the order when its provider says that it is paid.
      const attempt = key && (await followAttempt(locale, key).catch(() => undefined));
      try {
        const now = await callApi<Checkout>("/api/checkout", { locale, signal });
        client.setQueryData(queryKey, now);
      } catch (error) {
        // There is nothing to check out any more: the page itself finds out why.
        if (error instanceof ApiError && error.failure.kind === "conflict")
          void client.invalidateQueries({ queryKey });
      }
      return { at: Date.now(), attempt: attempt || undefined };
    },
  });

  const answer = isAwaited && payments.length > concerned.answered ? payments.at(-1) : undefined;
  const age = isAwaited ? (data?.at ?? 0) - concerned.since : 0;
  const refused = answer ? answer.refusal : refusalIn(data?.attempt);
  const isOver = answer !== undefined || refused !== null || age > forgottenMs;
  useEffect(() => {
    if (refused) setRefusal({ kind: "conflict", message: refused, retry: false });
    if (isAwaited && isOver) paymentEnded(locale);
  }, [refused, isAwaited, isOver, locale]);

  if (!concerned || answer || refused) return { state: "none", refusal };
  const isWithShopper = data?.attempt?.state === "OPEN";
  return { state: isWithShopper || age > patienceMs ? "unanswered" : "waiting", refusal };
}

/** Why a payment at a provider came to nothing; null while it may still be paid. */
function refusalIn(attempt: Attempt | undefined): FailureKey | null {
  return attempt?.state === "DECLINED" ||
    attempt?.state === "RETURNED" ||
    attempt?.state === "ENDED"
    ? attempt.reason
    : null;
}
