"use client";

import { useTranslations } from "next-intl";
import type { OrderAtRisk } from "@/lib/staff/types";
import { shortCode } from "./format";
import { hrefTo } from "./use-route";

/** Orders that hold more of an article than there is: those due first. */
export function OrdersAtRisk({ orders }: { orders: readonly OrderAtRisk[] }) {
  const t = useTranslations("staff.differences");
  return (
    <div className="rounded-sm bg-surface p-3">
      <h3 className="text-xs font-medium">{t("atRisk")}</h3>
      <ul className="mt-1 grid text-sm">
        {orders.map((order) => {
          const { orderCode, quantity, pickupId } = order;
          const words = t("orderAtRisk", { code: shortCode(order), count: quantity });
          return (
            <li key={`${orderCode} ${pickupId}`}>
              {pickupId ? (
                <a
                  href={hrefTo("order", pickupId)}
                  className="flex min-h-11 items-center underline underline-offset-4"
                >
                  {words}
                </a>
              ) : (
                <span className="flex min-h-11 items-center">{t("delivered", { words })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
