import { useFormatter, useTranslations } from "next-intl";
import type { Area } from "@/lib/staff/types";
import { useReasonWords } from "./reasons";

/** Why pieces were short, orders cancelled or declined, goods returned and stock corrected, with how often. */
export function AreaReasons({ reasons }: Pick<Area, "reasons">) {
  const t = useTranslations("staff.area");
  const words = useReasonWords();
  const format = useFormatter();
  const kinds = {
    SHORT: t("kinds.SHORT"),
    CANCELLED: t("kinds.CANCELLED"),
    DECLINED: t("kinds.DECLINED"),
    RETURNED: t("kinds.RETURNED"),
    CORRECTED: t("kinds.CORRECTED"),
  };
  return (
    <section aria-label={t("reasons")}>
      <h2 className="text-base">{t("reasons")}</h2>
      {reasons.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{t("noFigures")}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {reasons.map(({ kind, reason, count }) => (
            <li key={`${kind} ${reason}`} className="flex justify-between gap-4 py-3 text-sm">
              <span className="min-w-0 break-words">
                <span className="text-muted">{kinds[kind]}</span>{" "}
                <bdi>{reason ? words(reason) : t("noReason")}</bdi>
              </span>
              <span className="font-semibold tabular-nums">{format.number(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
