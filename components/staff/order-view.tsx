"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { orderOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { shortCode } from "./format";
import { OrderActions } from "./order-actions";
import { OrderFacts } from "./order-facts";
import { OrderHistory } from "./order-history";
import { OrderLine } from "./order-line";
import { PrintMenu } from "./print-menu";
import { useStaff } from "./staff-context";
import { StateBadge } from "./state-badge";
import { hrefTo } from "./use-route";

/** One order: whose it is, what is in it, what can be done now, what was done. */
export function OrderView({ id }: { id: string }) {
  const t = useTranslations("staff.order");
  const { pickups, at, live } = useStaff();
  const known = pickups.find((one) => one.id === id);
  // What is over is not on the board: the engine has it.
  const found = useQuery({ ...orderOptions(at, id), enabled: !known });
  const pickup = known ?? found.data;
  if (!pickup)
    return (
      <>
        <BackBar title={t("gone")} />
        <p role="status" className="px-5 py-10 text-muted">
          {live ? !found.isLoading && t("goneHint") : t("goneOffline")}
        </p>
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
        {pickup.putBacks.length > 0 && <ToPutBack pickup={pickup} />}
        <section aria-label={t("lines")}>
          <ul className="divide-y divide-line border-y border-line">
            {pickup.lines.map((line) => (
              <OrderLine key={line.id} line={line} />
            ))}
          </ul>
        </section>
        <PrintMenu pickup={pickup} />
        <OrderHistory key={pickup.id} pickup={pickup} />
      </div>
    </>
  );
}

/** Its bag still lies here: what is in it is for sale once it is put back. */
function ToPutBack({ pickup: { putBacks, shelf } }: { pickup: Pickup }) {
  const t = useTranslations("staff.putBacks");
  const count = putBacks.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <a
      href={hrefTo("put-backs")}
      className="flex min-h-12 items-center gap-3 rounded-sm border border-accent bg-tint-soft px-4 py-2 text-sm font-medium"
    >
      <span className="grow">
        {shelf ? t("ofOrderOn", { count, shelf }) : t("ofOrder", { count })}
      </span>
      <ChevronIcon />
    </a>
  );
}
