import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { ChevronIcon } from "@/components/ui/icons";
import type { Area } from "@/lib/staff/types";
import { hrefTo } from "./use-route";

interface AreaStoreCardProps {
  store: Area["stores"][number];
  name: string;
  market: string;
}

/** A store in figures, which opens its queue; what asks for a person is in colour and in bold. */
export function AreaStoreCard({ store, name, market }: AreaStoreCardProps) {
  const t = useTranslations("staff.area");
  const format = useFormatter();
  const { placed, picking, ready, arrived, onTime, minutesWaiting } = store;
  const share =
    onTime === null
      ? t("none")
      : format.number(onTime, { style: "percent", maximumFractionDigits: 1 });
  const waiting =
    minutesWaiting === null ? t("none") : t("minutes", { count: Math.floor(minutesWaiting) });
  const figures = [
    { label: t("late"), value: format.number(store.late), isPressing: store.late > 0 },
    { label: t("waiting"), value: waiting, isPressing: minutesWaiting !== null },
    { label: t("onTime"), value: share },
    { label: t("short"), value: format.number(store.shortToday) },
    { label: t("noShows"), value: format.number(store.noShowsToday) },
    { label: t("differences"), value: format.number(store.differences) },
  ];
  return (
    <li className="relative rounded-sm bg-surface p-4">
      <h2 className="flex items-center justify-between gap-3 text-base">
        <a
          href={hrefTo("at", market, store.storeCode, "queue")}
          className="after:absolute after:inset-0 after:rounded-sm hover:underline"
        >
          {name}
        </a>
        <ChevronIcon className="text-muted" />
      </h2>
      <p className="mt-1 text-sm text-muted">{t("counts", { placed, picking, ready, arrived })}</p>
      <p className="text-sm text-muted">
        {t("today", {
          placed: store.placedToday,
          ready: store.readyToday,
          collected: store.collectedToday,
        })}
      </p>
      <dl className="mt-3 grid grid-cols-3 gap-2">
        {figures.map(({ label, value, isPressing }) => (
          <div key={label}>
            <dt className="text-xs text-muted">{label}</dt>
            <dd className={cx("font-semibold tabular-nums", isPressing && "text-danger")}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
