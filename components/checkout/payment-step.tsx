"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { methodOf } from "@/lib/checkout/method-of";
import type { Checkout } from "@/lib/checkout/types";
import { formatMoney } from "@/lib/money";
import { Button } from "../ui/button";
import type { Card } from "./card-fields";
import { PaymentMeans } from "./payment-means";
import { PaymentMessage } from "./payment-message";
import type { StepName } from "./step";
import { useDifferences } from "./use-differences";
import { useOutcome } from "./use-outcome";
import { usePayment } from "./use-payment";

interface PaymentStepProps {
  checkout: Checkout;
  /** Held above, so that it outlives a look back at an earlier step. */
  card: Card;
  onCardChange: (card: Card) => void;
  /** Whether the total is still being worked out. */
  settling: boolean;
  /** Leads back to an earlier step. */
  onLook: (step: StepName) => void;
  /** There is no session any more that could hold the order. */
  onEnded: () => void;
}

/** The last step: how it is paid, and the button that buys. */
export function PaymentStep(props: PaymentStepProps) {
  const { checkout, card, onCardChange, settling, onLook, onEnded } = props;
  const t = useTranslations("checkout.payment");
  const locale = useLocale();
  const { cart } = checkout;
  const [chosen, setChosen] = useState<string>();
  const method = methodOf(checkout, chosen);
  const isCard = method?.means === "card";
  const isAtProvider = method?.means === "atProvider";
  const { wrong, failure, message, isPaying, forgive, submit, reset } = usePayment({ onEnded });
  const { differences, agree, expectChange } = useDifferences(checkout);
  const outcome = useOutcome(checkout, isPaying);
  const refused = failure ?? outcome.refusal;
  const isBlocked = cart.lines.some(({ standing }) => standing === "withdrawn");

  function pay(event: FormEvent) {
    event.preventDefault();
    if (settling || isBlocked || !method) return message.current?.focus();
    agree();
    submit(event, { method, card, checkout });
  }

  function corrected() {
    expectChange();
    reset();
  }

  if (outcome.state === "waiting" && !failure)
    return (
      <p role="status" className="border-s-2 border-accent py-1 ps-4">
        {t("underWay")}
      </p>
    );
  return (
    <form noValidate aria-label={t("legend")} onSubmit={pay}>
      <PaymentMessage
        ref={message}
        failure={refused}
        {...{ wrong, checkout, differences, onLook }}
        title={t(isCard ? "failed" : "notPlaced")}
        onCorrected={corrected}
      />
      {outcome.state === "unanswered" && !failure && (
        <p role="status" className="mb-6 border-s-2 border-accent py-1 ps-4 text-sm">
          {t("unanswered")}
        </p>
      )}
      <PaymentMeans
        checkout={checkout}
        method={method}
        onChoose={setChosen}
        card={card}
        onCardChange={(next) => {
          for (const field of wrong)
            if (isPartOf(next, field) && next[field] !== card[field]) forgive(field);
          onCardChange(next);
        }}
        wrong={wrong}
      />
      {method && (
        <Button
          type="submit"
          variant="accent"
          size="lg"
          block
          pending={isPaying || settling}
          className="mt-7"
        >
          {isCard
            ? t("pay", { total: formatMoney(cart.totals.total, locale) })
            : t(isAtProvider ? "toProvider" : "order")}
        </Button>
      )}
      <p role="status" className="mt-3 min-h-6 text-sm text-muted">
        {isPaying
          ? t(isCard ? "paying" : isAtProvider ? "leaving" : "placing")
          : settling
            ? t("waits")
            : null}
      </p>
    </form>
  );
}

function isPartOf<T extends object>(whole: T, name: string): name is Extract<keyof T, string> {
  return name in whole;
}
