"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { MoreIcon, QueueIcon, ScanIcon } from "./staff-icons";
import { hrefTo, useRoute } from "./use-route";

/** Three places, under the thumb. */
export function BottomBar({ here }: { here: number }) {
  const t = useTranslations("staff");
  const [view = "queue"] = useRoute();
  return (
    <nav
      aria-label={t("places")}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto grid h-16 max-w-3xl grid-cols-3">
        <Place to="queue" current={view} label={t("queue.title")} badge={here}>
          <QueueIcon />
        </Place>
        <Place to="scan" current={view} label={t("scan.title")}>
          <ScanIcon />
        </Place>
        <Place to="more" current={view} label={t("more.title")}>
          <MoreIcon />
        </Place>
      </ul>
    </nav>
  );
}

interface PlaceProps {
  to: string;
  current: string;
  label: string;
  badge?: number;
  children: ReactNode;
}

function Place({ to, current, label, badge = 0, children }: PlaceProps) {
  const active = to === current;
  return (
    <li>
      <a
        href={hrefTo(to)}
        aria-current={active ? "page" : undefined}
        className={cx(
          "relative flex h-full flex-col items-center justify-center gap-0.5 text-2xs",
          active ? "font-semibold text-ink" : "text-muted",
        )}
      >
        <span
          className={cx(
            "grid h-8 w-14 place-items-center rounded-full text-lg",
            active && "bg-tint-soft forced-colors:border",
          )}
        >
          {children}
        </span>
        {label}
        {badge > 0 && (
          <span className="absolute start-1/2 top-1.5 ms-3 grid size-5 place-items-center rounded-full bg-accent text-2xs font-semibold text-on-accent">
            {badge}
          </span>
        )}
      </a>
    </li>
  );
}
