"use client";

import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { waitingPieces } from "@/lib/staff/put-backs";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** Above the queue, when pieces of orders that are over wait to be put back. */
export function PutBacksLine() {
  const t = useTranslations("staff.putBacks");
  const { pickups } = useStaff();
  const count = waitingPieces(pickups).reduce((sum, { piece }) => sum + piece.quantity, 0);
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
