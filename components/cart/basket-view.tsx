"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { basketOptions } from "@/lib/cart/query-options";
import { PlacedOr } from "../checkout";
import { usePaymentMemory } from "../checkout/client";
import { TotalsList } from "../orders";
import { CollectAll } from "../pickup";
import { OutOfReach } from "../ui/out-of-reach";
import { useLiveQuery } from "../ui/use-live-query";
import { BasketColumns } from "./basket-columns";
import { BasketLines } from "./basket-lines";
import { BasketSkeleton } from "./basket-skeleton";
import { CheckoutLink } from "./checkout-link";
import { CouponForm } from "./coupon-form";
import { LostChanges } from "./lost-changes";
import { Settling } from "./settling";
import { useBasket } from "./use-basket";
import { useRemovedLines } from "./use-removed-lines";
import { WithdrawnLines } from "./withdrawn-lines";

const askAgainMs = 5000;

/** The whole basket in each of its states; `empty` is what an empty one shows. */
export function BasketPageView({ empty }: { empty: ReactNode }) {
  const t = useTranslations("basket");
  const { basket, view, settling, retrying, error, refetch, isFetching } = useBasket();
  const removable = useRemovedLines(view?.lines ?? []);
  const isPaying = usePaymentMemory()?.state === "underWay";
  // A second watcher, so that only this page keeps asking: while the shop is out of reach, and
  // while a payment is on its way that will empty the basket.
  useLiveQuery({
    ...basketOptions(useLocale()),
    refetchInterval: ({ state }) => (isPaying || state.status === "error" ? askAgainMs : false),
  });

  if (!basket || !view) {
    if (!error) return <BasketSkeleton />;
    return (
      <OutOfReach
        title={t("downTitle")}
        text={t("downText")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  const rows = <BasketLines {...removable} arriving={view.arriving} pickups={basket.pickups} />;
  const isEmpty = view.lines.length === 0 && view.arriving.length === 0;
  if (isEmpty && basket.lines.length === 0 && !settling)
    return (
      <>
        <LostChanges lines={[]} />
        {removable.rows.length > 0 && <div className="mb-12">{rows}</div>}
        <PlacedOr code={basket.code} skeleton={<BasketSkeleton />}>
          {empty}
        </PlacedOr>
      </>
    );
  const { totals } = basket;
  const isBlocked = view.lines.some(({ standing }) => standing === "withdrawn");
  return (
    <BasketColumns
      lines={
        <>
          <LostChanges lines={view.lines} />
          <CollectAll basket={basket} />
          {rows}
        </>
      }
      summary={
        <section aria-labelledby="basket-summary" className="grid gap-6">
          <h2 id="basket-summary" className="text-lg">
            {t("summary")}
          </h2>
          <CouponForm coupons={basket.coupons} />
          <Settling active={settling}>
            <TotalsList totals={totals} taxKnown={totals.taxIncluded || totals.tax.amount > 0} />
          </Settling>
          {retrying && (
            <p role="status" className="text-sm text-danger">
              {t("retrying")}
            </p>
          )}
          {!isEmpty && (isBlocked ? <WithdrawnLines lines={view.lines} /> : <CheckoutLink />)}
          <p className="text-sm text-muted">{t("deliveryNote")}</p>
        </section>
      }
    />
  );
}
