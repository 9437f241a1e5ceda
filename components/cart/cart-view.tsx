"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Cart } from "@/lib/cart";
import { cartOptions } from "@/lib/cart/query-options";
import { PlacedOr } from "../checkout";
import { usePaymentMemory } from "../checkout/client";
import { TotalsList } from "../orders";
import { CollectAll } from "../pickup";
import { OutOfReach } from "../ui/out-of-reach";
import { useLiveQuery } from "../ui/use-live-query";
import { CartColumns } from "./cart-columns";
import { CartLines } from "./cart-lines";
import { CartSkeleton } from "./cart-skeleton";
import { CheckoutLink } from "./checkout-link";
import { CouponForm } from "./coupon-form";
import { GiftForm } from "./gift-form";
import { LostCart } from "./lost-cart";
import { LostChanges } from "./lost-changes";
import { Settling } from "./settling";
import { useCart } from "./use-cart";
import { useRemovedLines } from "./use-removed-lines";
import { WithdrawnLines } from "./withdrawn-lines";

const askAgainMs = 5000;

/** The whole cart in each of its states; `empty` is what an empty one shows. */
export function CartPageView({ empty }: { empty: ReactNode }) {
  const t = useTranslations("cart");
  const { cart, view, settling, retrying, error, refetch, isFetching } = useCart();
  const removable = useRemovedLines(view?.lines ?? []);
  const isPaying = usePaymentMemory()?.state === "underWay";
  // A second watcher, so that only this page keeps asking. It asks while the shop is out of reach.
  // It also asks while a payment is on its way that will empty the cart.
  useLiveQuery({
    ...cartOptions(useLocale()),
    refetchInterval: ({ state }) => (isPaying || state.status === "error" ? askAgainMs : false),
  });

  // A cart that is emptied by hand stays the same one: another one is another session's.
  const [before, setBefore] = useState<Cart>();
  if (cart && cart.lines.length > 0 && cart !== before) setBefore(cart);

  if (!cart || !view) {
    if (!error) return <CartSkeleton />;
    return (
      <OutOfReach
        title={t("downTitle")}
        text={t("downText")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  const rows = <CartLines {...removable} arriving={view.arriving} pickups={cart.pickups} />;
  const isEmpty = view.lines.length === 0 && view.arriving.length === 0;
  if (isEmpty && cart.lines.length === 0 && !settling)
    return (
      <>
        <LostChanges lines={[]} />
        {removable.rows.length > 0 && <div className="mb-12">{rows}</div>}
        <PlacedOr code={cart.code} skeleton={<CartSkeleton />}>
          {before && cart.code !== before.code ? <LostCart lines={before.lines} hasEnded /> : empty}
        </PlacedOr>
      </>
    );
  const { totals } = cart;
  const isBlocked = view.lines.some(({ standing }) => standing === "withdrawn");
  return (
    <CartColumns
      lines={
        <>
          <LostChanges lines={view.lines} />
          <CollectAll cart={cart} />
          {rows}
        </>
      }
      summary={
        <section aria-labelledby="cart-summary" className="grid gap-6">
          <h2 id="cart-summary" className="text-lg">
            {t("summary")}
          </h2>
          <GiftForm cart={cart} />
          <CouponForm coupons={cart.coupons} />
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
