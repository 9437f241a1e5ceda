import { useFormatter, useTranslations } from "next-intl";
import { damageReasons } from "@/contracts/pickup/damages";
import type { Area } from "@/lib/staff/types";
import { useReasonWords } from "./reasons";

/** Why pieces were short, orders cancelled or declined, goods returned and stock corrected, with how often. */
export function AreaReasons({ reasons }: Pick<Area, "reasons">) {
  const t = useTranslations("staff.area");
  const words = useReasonWords();
  const damaged = useTranslations("staff.damaged");
  const format = useFormatter();
  function wordsOf({ kind, reason }: Area["reasons"][number]): string {
    const where = damageReasons.find((one) => one === reason);
    if (kind === "DAMAGED" && where) return damaged(`reasons.${where}`);
    return reason ? words(reason) : t("noReason");
  }
  const kinds = {
    SHORT: t("kinds.SHORT"),
    CANCELLED: t("kinds.CANCELLED"),
    DECLINED: t("kinds.DECLINED"),
    RETURNED: t("kinds.RETURNED"),
    CORRECTED: t("kinds.CORRECTED"),
    DAMAGED: t("kinds.DAMAGED"),
  };
  return (
    <section aria-label={t("reasons")}>
      <h2 className="text-base">{t("reasons")}</h2>
      {reasons.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{t("noFigures")}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {reasons.map((one) => (
            <li
              key={`${one.kind} ${one.reason}`}
              className="flex justify-between gap-4 py-3 text-sm"
            >
              <span className="min-w-0 break-words">
                <span className="text-muted">{kinds[one.kind]}</span> <bdi>{wordsOf(one)}</bdi>
              </span>
              <span className="font-semibold tabular-nums">{format.number(one.count)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
