import { useFormatter, useTranslations } from "next-intl";
import type { Area } from "@/lib/staff/types";

/** A day of all own stores by the hours of their own clocks. */
export function AreaHours({ hours }: Pick<Area, "hours">) {
  const t = useTranslations("staff.area");
  const format = useFormatter();
  const columns = [t("placed"), t("ready"), t("late"), t("collected")];
  return (
    <section aria-label={t("hours")}>
      <h2 className="text-base">{t("hours")}</h2>
      {hours.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{t("noFigures")}</p>
      ) : (
        <table className="mt-2 w-full text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th scope="col" className="py-2 text-start font-normal">
                {t("hour")}
              </th>
              {columns.map((label) => (
                <th key={label} scope="col" className="py-2 text-end font-normal">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, placed, ready, late, collected }) => (
              <tr key={hour} className="border-b border-line">
                <th scope="row" className="py-2 text-start font-normal">
                  {format.number(hour, { minimumIntegerDigits: 2 })}
                </th>
                <td className="py-2 text-end">{format.number(placed)}</td>
                <td className="py-2 text-end">{format.number(ready)}</td>
                <td className="py-2 text-end">{format.number(late)}</td>
                <td className="py-2 text-end">{format.number(collected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
