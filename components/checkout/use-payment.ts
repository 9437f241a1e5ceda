"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ApiError } from "@/lib/api";
import { cartOptions } from "@/lib/cart/client";
import type { BegunAttempt } from "@/lib/checkout/attempts";
import type { ChosenMethod } from "@/lib/checkout/method-of";
import { paymentEnded, paymentSent } from "@/lib/checkout/payment-memory";
import { checkoutOptions } from "@/lib/checkout/query-options";
import { beginAttempt, placeOrder } from "@/lib/checkout/requests";
import type { PlaceInput } from "@/lib/checkout/schemas";
import { shownOf } from "@/lib/checkout/shown-of";
import type { Checkout } from "@/lib/checkout/types";
import { useRouter } from "@/lib/i18n/navigation";
import { useCartStore } from "../cart/client";
import type { Card } from "./card-fields";

const loadSchemas = () => import("@/lib/checkout/schemas");

// Where the bank's answer is about one field, it is said there too.
const fieldOfFailure: Partial<Record<string, keyof Card>> = {
  invalidCard: "cardNumber",
  expiredCard: "expiry",
};

interface Press {
  method: ChosenMethod;
  card: Card;
  /** The order as the page shows it: that and nothing else is paid. */
  checkout: Checkout;
}

/**
 * Paying: once, however often the button is pressed. A refusal keeps all that was entered. The way
 * to the confirmation replaces the checkout, so that "back" does not lead to paying again.
 */
export function usePayment({ onEnded }: { onEnded: () => void }) {
  const locale = useLocale();
  const client = useQueryClient();
  const router = useRouter();
  const { store } = useCartStore();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const underWay = useRef(false);
  const message = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempt > 0) message.current?.focus();
  }, [attempt]);

  const place = useMutation({
    mutationKey: ["checkout", "place"],
    mutationFn: ({ isAtProvider, ...input }: PlaceInput & { isAtProvider: boolean }) =>
      isAtProvider
        ? beginAttempt(locale, { shown: input.shown, method: input.payment.method })
        : placeOrder(locale, input),
    retry: false,
    // The variables hold the card: they are not to stay in memory for longer than the request.
    gcTime: 0,
  });
  const { reset } = place;

  // "Back" from the payment page may show this page as it was left.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      underWay.current = false;
      reset();
    };
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, [reset]);

  const failure = place.error instanceof ApiError ? place.error.failure : undefined;

  function refuse(fields: readonly string[]) {
    underWay.current = false;
    setWrong(fields);
    setAttempt((before) => before + 1);
  }

  /** Shows the order as it is now, which a refusal may carry. */
  function showNow(changed: Checkout | undefined) {
    const { queryKey } = checkoutOptions(locale);
    if (changed) {
      client.setQueryData(queryKey, changed);
      client.setQueryData(cartOptions(locale).queryKey, changed.cart);
    } else {
      void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: cartOptions(locale).queryKey });
    }
  }

  /** The payment page is a document of its own: it alone may load a provider's script. */
  function leaveFor({ page, key, next }: BegunAttempt, checkout: Checkout) {
    if (next.redirectTo) paymentSent(locale, checkout.code, checkout.payments.length, key);
    window.location.assign(page);
  }

  async function pay({ method, card, checkout }: Press) {
    const schemas = await loadSchemas();
    const { code } = checkout;
    const input = schemas.placeSchema.safeParse({
      shown: shownOf(checkout),
      payment: { method: method.code, ...(method.means === "card" && card) },
    });
    if (!input.success) {
      place.reset();
      return refuse([...new Set(input.error.issues.map((issue) => String(issue.path.at(-1))))]);
    }
    setWrong([]);
    // At a provider, the payment is on its way when its form was sent.
    const isAtProvider = method.means === "atProvider";
    if (!isAtProvider) paymentSent(locale, code, checkout.payments.length);
    try {
      const placed = await place.mutateAsync({ ...input.data, isAtProvider });
      if ("page" in placed) return leaveFor(placed, checkout);
      store.tellOtherTabs();
      void client.invalidateQueries({ queryKey: cartOptions(locale).queryKey });
      router.replace(`/checkout/confirmation?code=${placed.code}`);
      // From here on nothing pays again: `underWay` stays until the page is left.
    } catch (error) {
      const refused = error instanceof ApiError ? error.failure : undefined;
      const field = fieldOfFailure[refused?.message ?? ""];
      // Without an answer the payment may still go through: it is remembered.
      if (refused && !refused.retry) paymentEnded(locale);
      if (refused?.message === "sessionEnded") return onEnded();
      if (refused?.kind === "conflict") showNow(refused.checkout);
      refuse(field ? [field] : []);
    }
  }

  return {
    wrong,
    failure,
    message,
    /** Forgets the last refusal: its cause is gone. */
    reset,
    isPaying: place.isPending || place.isSuccess,
    forgive: (field: string) => setWrong((fields) => fields.filter((other) => other !== field)),
    submit(event: FormEvent, press: Press) {
      event.preventDefault();
      if (underWay.current) return;
      underWay.current = true;
      void pay(press);
    },
  };
}
