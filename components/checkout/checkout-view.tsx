"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApiError } from "@/lib/api";
import { OutOfReach } from "../basket/out-of-reach";
import { CheckoutColumns, CheckoutSkeleton } from "./checkout-columns";
import { CheckoutSteps } from "./checkout-steps";
import { CheckoutSummary } from "./checkout-summary";
import { useCheckout } from "./use-checkout";
import { useUndisturbed } from "./use-undisturbed";

/** The checkout in each of its states; `empty` is shown when there is nothing to buy. */
export function CheckoutView({ empty }: { empty: ReactNode }) {
  const t = useTranslations("checkout");
  useUndisturbed();
  const { data: checkout, error, refetch, isFetching, settling } = useCheckout();
  const isEmpty = error instanceof ApiError && error.failure.message === "emptyBasket";
  if (isEmpty) return empty;
  if (!checkout) {
    if (!error) return <CheckoutSkeleton />;
    return (
      <OutOfReach
        title={t("downTitle")}
        text={t("downText")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  return (
    <CheckoutColumns
      steps={<CheckoutSteps checkout={checkout} settling={settling} />}
      summary={<CheckoutSummary checkout={checkout} settling={settling} />}
    />
  );
}
