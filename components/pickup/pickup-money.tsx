"use client";

import { useTranslations } from "next-intl";
import type { Pickup } from "@/lib/pickup/types";
import { useOwnMoney } from "./own-money";

/** What is paid at the counter, and what waits there for the shopper. */
export function PickupMoney({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("pass");
  const { amountDue, currencyCode, payouts } = pickup;
  const money = useOwnMoney();
  if (amountDue === 0 && payouts.length === 0) return null;
  return (
    <div aria-live="polite" className="mb-7 grid gap-3">
      {amountDue > 0 && (
        <p className="border-s-2 border-accent ps-4">
          <span className="block text-sm text-muted">
            {t(pickup.tried ? "try.toPay" : "toPay")}
          </span>
          <strong className="text-2xl font-semibold tabular-nums">
            {money(amountDue, currencyCode)}
          </strong>
        </p>
      )}
      {payouts.map(({ id, amount, currencyCode: code, storeName, paidAt }) => {
        const words = { amount: money(amount, code), store: storeName };
        if (paidAt)
          return (
            <p key={id} className="text-sm text-muted">
              {t("paidOut", words)}
            </p>
          );
        return (
          <div key={id} className="border-s-2 border-accent ps-4">
            <p className="text-lg font-semibold">{t("waits", words)}</p>
            <p className="text-sm text-muted">{t("waitsHow")}</p>
          </div>
        );
      })}
    </div>
  );
}
