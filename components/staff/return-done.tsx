"use client";

import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { FocusHeading } from "@/components/ui/focus-heading";
import type { ReturnAmount, ReturnableOrder } from "@/lib/staff/types";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

interface ReturnDoneProps {
  amounts: readonly ReturnAmount[];
  /** As they stood before. */
  orders: readonly ReturnableOrder[];
}

/** What the engine took back, and where money is still to be paid out by hand. */
export function ReturnDone({ amounts, orders }: ReturnDoneProps) {
  const t = useTranslations("staff.returns");
  const { language } = useStaff();
  const isByHand = (orderId: string) => orders.find(({ id }) => id === orderId)?.paidAtCounter;
  return (
    <section className="grid grid-cols-1 gap-3 rounded-md bg-surface p-4">
      <FocusHeading level={2} focus className="text-lg">
        {t("done")}
      </FocusHeading>
      <ul className="grid gap-3">
        {amounts.map(({ orderId, orderCode, amount, currencyCode }) => (
          <li key={orderId} className="grid gap-2">
            <p className="flex justify-between gap-3">
              <bdi className="tabular-nums">{orderCode}</bdi>
              <span className="font-semibold tabular-nums">
                {amountIn(currencyCode, amount, language)}
              </span>
            </p>
            {isByHand(orderId) ? (
              <>
                <p className="text-sm text-muted">{t("leadByHand")}</p>
                <a href={hrefTo("payouts", orderCode)} className={buttonClass({ block: true })}>
                  {t("payOut")}
                </a>
              </>
            ) : (
              <p className="text-sm text-muted">{t("goesItsWay")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
