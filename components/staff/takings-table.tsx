"use client";

import { useTranslations } from "next-intl";
import type { Takings } from "@/lib/staff/types";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";

/** What passed over the counter on a day: to be compared with the till. */
export function TakingsTable({ takings }: { takings: readonly Takings[] }) {
  const t = useTranslations("staff.day");
  const till = useTranslations("staff.till");
  const { language } = useStaff();
  if (takings.length === 0) return <p className="text-sm text-muted">{t("noTakings")}</p>;
  return (
    <table className="w-full text-sm">
      <caption className="pb-2 text-start text-base">{t("takings")}</caption>
      <thead className="text-xs text-muted">
        <tr className="border-y border-line">
          <th scope="col" className="py-2 text-start font-normal">
            {till("legend")}
          </th>
          <th scope="col" className="py-2 text-end font-normal">
            {t("taken")}
          </th>
          <th scope="col" className="py-2 text-end font-normal">
            {t("paidOut")}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {takings.map(({ tender, currencyCode, taken, paidOut }) => (
          <tr key={`${tender} ${currencyCode}`} className="border-b border-line">
            <th scope="row" className="py-3 text-start font-medium">
              {till(`tenders.${tender}`)}
            </th>
            <td className="py-3 ps-3 text-end">{amountIn(currencyCode, taken, language)}</td>
            <td className="py-3 ps-3 text-end">{amountIn(currencyCode, paidOut, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
