import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatHours, formatWeekday } from "@/lib/stores/format-hours";
import type { Store } from "@/lib/stores/types";
import { SpecialDay, WeekdayRow } from "./day-marks";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The week's hours in the store's own zone, and the days that differ, each with its reason. */
export function StoreHours({ store }: { store: Store }) {
  const locale = useLocale();
  const t = useTranslations("stores");
  const { hours, exceptions, timeZone, address, code } = store;
  const dates = exceptions.map(({ date }) => date);
  return (
    <section aria-labelledby={`hours-${code}`}>
      <h2 id={`hours-${code}`} className="text-xl">
        {t("hours")}
      </h2>
      <p className="mt-1 mb-5 text-sm text-muted">{t("hoursZone", { city: address.city })}</p>
      <table className="w-full border-b border-line text-sm tabular-nums">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col">{t("time")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => {
            const spans = hours.filter((entry) => entry.weekday === weekday);
            return (
              <WeekdayRow
                key={weekday}
                weekday={weekday}
                timeZone={timeZone}
                exceptions={dates}
                today={t("today")}
              >
                <th scope="row" className="py-3 pe-6 text-start font-[inherit]">
                  {formatWeekday(weekday, locale)}
                </th>
                <td className="py-3">
                  {spans.length === 0
                    ? t("closedDay")
                    : spans
                        .map(({ opens, closes }) => formatHours(opens, closes, locale))
                        .join(", ")}
                </td>
              </WeekdayRow>
            );
          })}
        </tbody>
      </table>
      {exceptions.length > 0 && (
        <>
          <h3 className="mt-10 mb-4 text-sm text-muted">{t("special")}</h3>
          <ul className="border-b border-line text-sm">
            {exceptions.map(({ date, opens, closes, reason }) => (
              <SpecialDay key={date} date={date} timeZone={timeZone}>
                <span className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[1fr_auto]">
                  <span>
                    {formatDay(date, locale)} <span className="block text-muted">{reason}</span>
                  </span>
                  <span className="tabular-nums">
                    {opens && closes ? formatHours(opens, closes, locale) : t("closedDay")}
                  </span>
                </span>
              </SpecialDay>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
