"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { ApiError } from "@/lib/api";
import { isUndecided } from "@/lib/checkout/attempts";
import { paymentEnded } from "@/lib/checkout/payment-memory";
import { followAttempt } from "@/lib/checkout/requests";
import { inLocale } from "@/lib/i18n/in-locale";
import { usePaymentMemory } from "./use-payment-memory";

const askEveryMs = 2000;
/** So long a bank usually takes at most. */
const patienceMs = 50_000;

const canRepeat = (_count: number, error: Error) =>
  error instanceof ApiError && error.failure.retry;

/**
 * Follows a way to a provider. While its payment is on its way, it is asked for again and again. That
 * holds for a tab that was closed and opened again, too. A paid one leads to the order's confirmation.
 * @param isBack whether the provider led the shopper back here
 */
export function useAttempt(key: string, isBack: boolean) {
  const locale = useLocale();
  const memory = usePaymentMemory();
  const [openedAt] = useState(() => Date.now());
  const [isGivenUp, setGivenUp] = useState(false);
  const [isSending, setSending] = useState(false);
  const isSent = memory?.state === "underWay" && memory.attempt === key;
  const mayBeSent = (isSent || isBack) && !isGivenUp;
  const {
    data: attempt,
    error,
    dataUpdatedAt,
    refetch,
  } = useQuery({
    queryKey: ["payment-attempt", locale, key],
    queryFn: () => followAttempt(locale, key),
    enabled: key !== "",
    retry: canRepeat,
    refetchInterval: ({ state }) =>
      state.data && isUndecided(state.data) && (mayBeSent || state.data.state === "PENDING")
        ? askEveryMs
        : false,
    refetchOnWindowFocus: true,
    gcTime: 0,
  });
  const isOver = attempt !== undefined && !isUndecided(attempt);
  const placed = attempt?.state === "PAID" ? attempt.orderCode : null;

  useEffect(() => {
    if (isOver && isSent && !placed) paymentEnded(locale);
  }, [isOver, isSent, placed, locale]);

  // A new document: the provider's script stays behind.
  useEffect(() => {
    if (placed) window.location.replace(inLocale(`/checkout/confirmation?code=${placed}`, locale));
  }, [placed, locale]);

  // Shown again as it was left for a bank, the page would wait for an answer that never comes.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && window.location.reload();
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, []);

  const age = dataUpdatedAt - (isSent ? memory.since : openedAt);
  return {
    attempt,
    isUnknown: error instanceof ApiError && !error.failure.retry,
    /** Whether it is to be waited for, and not to be paid. While it is sent, its form stays. */
    isOnItsWay:
      !isSending &&
      (attempt?.state === "PENDING" ||
        (attempt?.state === "OPEN" && mayBeSent && age < patienceMs)),
    isLate: age > patienceMs,
    /** The shopper wants to enter it once more: what was sent is not waited for any more. */
    giveUp() {
      setGivenUp(true);
      paymentEnded(locale);
    },
    /** Sends what was entered, and resolves when it was asked what became of it. */
    async send<T>(work: () => Promise<T>): Promise<T> {
      setSending(true);
      setGivenUp(false);
      try {
        const sent = await work();
        await refetch();
        return sent;
      } finally {
        setSending(false);
      }
    },
  };
}
