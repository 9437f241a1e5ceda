"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ApiError } from "@/lib/api";
import { basketOptions } from "@/lib/commerce/basket/query-options";
import { placeOrder } from "@/lib/commerce/checkout/requests";
import type { PaymentInput } from "@/lib/commerce/checkout/schemas";
import { useRouter } from "@/lib/i18n/navigation";
import { useBasketStore } from "../basket/use-basket";
import type { Card } from "./card-fields";

const loadSchemas = () => import("@/lib/commerce/checkout/schemas");

// Where the bank's answer is about one field, it is said there too.
const fieldOfFailure: Partial<Record<string, keyof Card>> = {
  invalidCard: "cardNumber",
  expiredCard: "expiry",
};

/**
 * Paying: once, however often the button is pressed. A refusal keeps all that was entered; the way
 * to the confirmation replaces the checkout, so that "back" does not lead to paying again.
 */
export function usePayment(code: string) {
  const pair = useLocale();
  const client = useQueryClient();
  const router = useRouter();
  const { store } = useBasketStore();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const underWay = useRef(false);
  const message = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempt > 0) message.current?.focus();
  }, [attempt]);

  const place = useMutation({
    mutationKey: ["checkout", "place"],
    mutationFn: (payment: PaymentInput) => placeOrder(pair, code, payment),
    retry: false,
    // The variables hold the card: they are not to stay in memory for longer than the request.
    gcTime: 0,
  });
  const failure = place.error instanceof ApiError ? place.error.failure : undefined;

  async function pay(method: string, card: Card) {
    const input = method === "card" ? { method, ...card } : { method };
    const schemas = await loadSchemas();
    const payment = schemas.paymentSchema.safeParse(input);
    if (!payment.success) {
      setWrong([...new Set(payment.error.issues.map((issue) => String(issue.path[0])))]);
      place.reset();
      setAttempt((before) => before + 1);
      underWay.current = false;
      return;
    }
    setWrong([]);
    try {
      const placed = await place.mutateAsync(payment.data);
      store.tellOtherTabs();
      void client.invalidateQueries({ queryKey: basketOptions(pair).queryKey });
      router.replace(`/checkout/confirmation?code=${placed.code}`);
      // From here on nothing pays again: `underWay` stays until the page is left.
    } catch (error) {
      underWay.current = false;
      setAttempt((before) => before + 1);
      const field = error instanceof ApiError ? fieldOfFailure[error.failure.message] : undefined;
      if (field) setWrong([field]);
    }
  }

  return {
    wrong,
    failure,
    message,
    /** Forgets the last refusal: what it was about has been mended. */
    reset: place.reset,
    isPaying: place.isPending || place.isSuccess,
    forgive: (field: string) => setWrong((fields) => fields.filter((other) => other !== field)),
    submit(event: FormEvent, method: string, card: Card) {
      event.preventDefault();
      if (underWay.current) return;
      underWay.current = true;
      void pay(method, card);
    },
  };
}
