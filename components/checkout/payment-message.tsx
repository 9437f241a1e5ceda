"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Difference } from "@/lib/checkout/differences";
import type { Checkout } from "@/lib/checkout/types";
import type { Failure } from "@/lib/result";
import { WithdrawnLines } from "../cart";
import { ChangedOrder } from "./changed-order";
import { CheckoutAlert } from "./checkout-alert";
import { FormErrors } from "./form-errors";
import { GoneLines } from "./gone-lines";
import { PickupRefused } from "./pickup-refused";
import type { StepName } from "./step";

interface PaymentMessageProps {
  ref: Ref<HTMLDivElement>;
  wrong: readonly string[];
  failure: Failure | undefined;
  checkout: Checkout;
  /** How the order differs from the one that the shopper agreed to. */
  differences: readonly Difference[] | undefined;
  /** What a refusal comes to. */
  title: string;
  onLook: (step: StepName) => void;
  /** What stood in the way is gone. */
  onCorrected: () => void;
}

/** Why nothing was bought, said where the button is: fields, the bank, or what changed. */
export function PaymentMessage(props: PaymentMessageProps) {
  const { ref, wrong, failure, checkout, differences, title, onLook, onCorrected } = props;
  const t = useTranslations();
  const { lines } = checkout.cart;
  if (lines.some(({ standing }) => standing === "withdrawn"))
    return (
      <div className="mb-6">
        <WithdrawnLines ref={ref} lines={lines} />
      </div>
    );
  if (failure?.message === "justGone" || failure?.message === "notEnough")
    return <GoneLines ref={ref} lines={lines} />;
  if (failure?.refusal)
    return <PickupRefused {...{ ref, failure, checkout, onCorrected }} onLook={onLook} />;
  if (differences || failure?.message === "cartChanged")
    return <ChangedOrder ref={ref} differences={differences ?? []} />;
  if (!failure) return <FormErrors ref={ref} wrong={wrong} failure={undefined} />;
  return (
    <CheckoutAlert ref={ref}>
      <p className="font-medium">{title}</p>
      <p className="mt-1 text-danger">{t(`failures.${failure.message}`)}</p>
    </CheckoutAlert>
  );
}
