"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ApiError } from "@/lib/api";
import { Link } from "@/lib/i18n/navigation";
import { LostCart } from "../cart";
import { OutOfReach } from "../ui/out-of-reach";
import { CheckoutColumns, CheckoutSkeleton } from "./checkout-columns";
import { CheckoutSteps } from "./checkout-steps";
import { CheckoutSummary } from "./checkout-summary";
import { PlacedOr } from "./placed-or";
import { useCheckout } from "./use-checkout";
import { useUndisturbed } from "./use-undisturbed";

/** The checkout in each of its states; `empty` is shown when there is nothing to buy. */
export function CheckoutView({ empty }: { empty: ReactNode }) {
  const t = useTranslations("checkout");
  useUndisturbed();
  const { data: checkout, dataUpdatedAt, error, refetch, isFetching, settling } = useCheckout();
  // Of which data the session ended: what is answered later is of a new one.
  const [endedWith, setEndedWith] = useState<number>();
  const reason = error instanceof ApiError ? error.failure.message : undefined;
  if (reason === "sessionEnded" && checkout && endedWith !== dataUpdatedAt)
    setEndedWith(dataUpdatedAt);
  const hasEnded = endedWith !== undefined && endedWith === dataUpdatedAt;

  if (reason === "emptyCart" || reason === "sessionEnded" || (checkout && hasEnded))
    return (
      <PlacedOr code={checkout?.code} skeleton={<CheckoutSkeleton />}>
        {checkout ? (
          <LostCart lines={checkout.cart.lines} hasEnded={hasEnded} />
        ) : (
          <>
            {empty}
            <p className="mt-10 text-sm text-muted">
              {t.rich("emptyHint", {
                link: (chunks) => (
                  <Link href="/account" className="text-ink underline underline-offset-4">
                    {chunks}
                  </Link>
                ),
              })}
            </p>
          </>
        )}
      </PlacedOr>
    );
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
      steps={
        <CheckoutSteps
          checkout={checkout}
          settling={settling}
          onEnded={() => {
            setEndedWith(dataUpdatedAt);
            void refetch();
          }}
        />
      }
      summary={<CheckoutSummary checkout={checkout} settling={settling} />}
    />
  );
}
