"use client";

import { useTranslations } from "next-intl";
import { BackBar } from "./back-bar";
import { shortCode } from "./format";
import { OrderActions } from "./order-actions";
import { OrderFacts } from "./order-facts";
import { OrderHistory } from "./order-history";
import { OrderLine } from "./order-line";
import { PrintMenu } from "./print-menu";
import { useStaff } from "./staff-context";
import { StateBadge } from "./state-badge";

/** One order: whose it is, what is in it, what can be done now, what was done. */
export function OrderView({ id }: { id: string }) {
  const t = useTranslations("staff.order");
  const { pickups } = useStaff();
  const pickup = pickups.find((one) => one.id === id);
  if (!pickup)
    return (
      <>
        <BackBar title={t("gone")} />
        <p className="px-5 py-10 text-muted">{t("goneHint")}</p>
      </>
    );
  return (
    <>
      <BackBar title={t("title", { code: shortCode(pickup) })}>
        <StateBadge pickup={pickup} />
      </BackBar>
      <div className="grid grid-cols-1 gap-6 px-5">
        <OrderFacts pickup={pickup} />
        <OrderActions pickup={pickup} />
        <section aria-label={t("lines")}>
          <ul className="divide-y divide-line border-y border-line">
            {pickup.lines.map((line) => (
              <OrderLine key={line.id} line={line} />
            ))}
          </ul>
        </section>
        <PrintMenu pickup={pickup} />
        <OrderHistory pickup={pickup} />
      </div>
    </>
  );
}
