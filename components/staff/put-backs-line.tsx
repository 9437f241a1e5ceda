"use client";

import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { waitingPieces } from "@/lib/staff/put-backs";
import { boxesToEmpty } from "@/lib/staff/transfer-work";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** Above the queue, when pieces of orders or boxes that were called off wait to be put back. */
export function PutBacksLine() {
  const t = useTranslations("staff.putBacks");
  const { pickups, transfers } = useStaff();
  const count =
    waitingPieces(pickups).reduce((sum, { piece }) => sum + piece.quantity, 0) +
    boxesToEmpty(transfers).reduce((sum, { packed }) => sum + packed, 0);
  if (count === 0) return null;
  return (
    <a
      href={hrefTo("put-backs")}
      className="mx-4 mt-3 flex min-h-12 items-center gap-3 rounded-sm bg-tint-soft px-4 py-2 text-sm font-medium"
    >
      <span className="grow">{t("waiting", { count })}</span>
      <ChevronIcon />
    </a>
  );
}
