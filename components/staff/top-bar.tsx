"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronDownIcon, WarningIcon } from "@/components/ui/icons";
import { stepsAmong } from "@/lib/staff/outbox";
import { useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { LockIcon } from "./staff-icons";

const RejectedCommandSheet = lazy(async () => ({
  default: (await import("./rejected-command-sheet")).RejectedCommandSheet,
}));

/** Where one works, whether changes arrive, and what is still to be sent. */
export function TopBar({ children }: { children: ReactNode }) {
  const t = useTranslations("staff");
  const { counter, live, lock, changeCounter, session } = useStaff();
  const { waiting, rejected, keeps } = useOwnOutbox();
  const steps = stepsAmong(waiting).length;
  const [reading, setReading] = useState(false);
  const name = <span className="truncate text-sm font-semibold">{counter.name}</span>;
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <div className="mx-auto flex h-14 max-w-3xl items-center gap-2 ps-4 pe-1.5">
        {session.counters.length > 1 ? (
          <button
            type="button"
            onClick={changeCounter}
            className="flex min-h-11 min-w-0 items-center gap-1.5"
          >
            {name}
            <span className="sr-only">{t("changeStore")}</span>
            <ChevronDownIcon size="1em" className="text-muted" />
          </button>
        ) : (
          name
        )}
        <p role="status" className="ms-auto flex shrink-0 items-center gap-2 text-xs text-muted">
          {steps > 0 && (
            <span className="rounded-full bg-tint-soft px-2.5 py-1 font-medium text-ink">
              {t("waiting", { count: steps })}
            </span>
          )}
          <span
            aria-hidden="true"
            className={
              live
                ? "size-2 rounded-full bg-current text-success forced-colors:border-4"
                : "size-2 rounded-full border-2 border-danger"
            }
          />
          <span className={live ? "sr-only" : "text-danger"}>
            {live ? t("live") : t("offline")}
          </span>
        </p>
        <IconButton label={t("lock")} onClick={lock}>
          <LockIcon />
        </IconButton>
      </div>
      {children}
      {rejected.length > 0 && (
        <button
          type="button"
          onClick={() => setReading(true)}
          className="flex min-h-11 w-full items-center justify-center gap-2 bg-danger px-4 text-sm font-medium text-paper"
        >
          <WarningIcon />
          {t("rejectedCommands.banner", { count: rejected.length })}
        </button>
      )}
      {!keeps && waiting.length > 0 && (
        <p role="alert" className="bg-tint-soft px-4 py-2 text-center text-xs">
          {t("full")}
        </p>
      )}
      {rejected.length > 0 && (
        <Suspense>
          <RejectedCommandSheet open={reading} onClose={() => setReading(false)} />
        </Suspense>
      )}
    </header>
  );
}
