"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ChevronIcon } from "@/components/ui/icons";
import { useStaff } from "./staff-context";
import {
  CountIcon,
  DayIcon,
  DeviceIcon,
  DifferenceIcon,
  HelpIcon,
  MoreIcon,
  PayoutIcon,
  PrintIcon,
  QueueIcon,
  ReturnIcon,
  SellIcon,
  SettingsIcon,
  TransferIcon,
} from "./staff-icons";
import { hrefTo } from "./use-route";

/** Everything else, one tap away. */
export function MoreView() {
  const t = useTranslations("staff");
  const { session, transfers, signOut } = useStaff();
  const waiting = transfers.length;
  return (
    <div className="grid grid-cols-1 gap-6 px-5 pt-4">
      <div>
        <h1 className="text-xl">{t("more.title")}</h1>
        <p className="mt-1 text-sm text-muted">{session.name}</p>
      </div>
      <ul className="border-t border-line">
        <Item
          to="payouts"
          label={t("payouts.title")}
          hint={t("payouts.hint")}
          icon={<PayoutIcon />}
        />
        <Item
          to="put-backs"
          label={t("putBacks.title")}
          hint={t("putBacks.hint")}
          icon={<ReturnIcon />}
        />
        <Item
          to="damaged"
          label={t("damaged.title")}
          hint={t("damaged.hint")}
          icon={<DifferenceIcon />}
        />
        <Item
          to="transfers"
          label={t("transfers.title")}
          hint={waiting > 0 ? t("transfers.waiting", { count: waiting }) : t("transfers.hint")}
          count={waiting}
          icon={<TransferIcon />}
        />
        <Item to="assist" label={t("assist.title")} hint={t("assist.hint")} icon={<HelpIcon />} />
        <Item to="sell" label={t("sell.title")} hint={t("sell.hint")} icon={<SellIcon />} />
        <Item to="wave" label={t("wave.title")} hint={t("wave.hint")} icon={<QueueIcon />} />
        {session.manages && (
          <>
            <Item
              to="returns"
              label={t("returns.title")}
              hint={t("returns.hint")}
              icon={<ReturnIcon />}
            />
            <Item
              to="differences"
              label={t("differences.title")}
              hint={t("differences.hint")}
              icon={<DifferenceIcon />}
            />
            <Item to="pause" label={t("pause.title")} hint={t("pause.hint")} icon={<DayIcon />} />
            {session.counters.length > 1 && (
              <Item to="area" label={t("area.title")} hint={t("area.hint")} icon={<MoreIcon />} />
            )}
            <Item to="day" label={t("day.title")} hint={t("day.hint")} icon={<DayIcon />} />
            <Item
              to="devices"
              label={t("devices.title")}
              hint={t("devices.hint")}
              icon={<DeviceIcon />}
            />
          </>
        )}
        <Item to="tags" label={t("tags.title")} hint={t("tags.hint")} icon={<PrintIcon />} />
        <Item
          to="shelves"
          label={t("shelves.title")}
          hint={t("shelves.hint")}
          icon={<PrintIcon />}
        />
        <Item to="stock" label={t("stock.title")} hint={t("stock.hint")} icon={<CountIcon />} />
        <Item
          to="settings"
          label={t("settings.title")}
          hint={t("settings.hint")}
          icon={<SettingsIcon />}
        />
      </ul>
      <Button variant="outline" block onClick={signOut}>
        {t("signOut")}
      </Button>
    </div>
  );
}

interface ItemProps {
  to: string;
  label: string;
  hint: string;
  /** How many wait there, as the hint says in words. */
  count?: number;
  icon: ReactNode;
}

function Item({ to, label, hint, count = 0, icon }: ItemProps) {
  return (
    <li className="border-b border-line">
      <a href={hrefTo(to)} className="flex min-h-18 items-center gap-4 py-3">
        <span className="grid size-11 shrink-0 place-items-center rounded-full bg-surface text-lg">
          {icon}
        </span>
        <span className="grow">
          <span className="block font-medium">{label}</span>
          <span className="block text-xs text-muted">{hint}</span>
        </span>
        {count > 0 && (
          <span
            aria-hidden="true"
            className="grid h-7 min-w-7 shrink-0 place-items-center rounded-full bg-ink px-2 text-sm font-semibold text-paper tabular-nums"
          >
            {count}
          </span>
        )}
        <ChevronIcon className="text-muted" />
      </a>
    </li>
  );
}
