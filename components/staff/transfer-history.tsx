"use client";

import { useTranslations } from "next-intl";
import type { Transfer } from "@/lib/staff/types";
import { dayAndClock } from "./format";
import { useStaff } from "./staff-context";

const known = [
  "request",
  "pack",
  "close",
  "label",
  "send",
  "decline",
  "cancel",
  "receive",
  "shelve",
] as const;

/** Who took which step, and when. */
export function TransferHistory({ transfer: { history } }: { transfer: Transfer }) {
  const t = useTranslations("staff");
  const { counter, language } = useStaff();
  return (
    <details className="border-t border-line pt-2">
      <summary className="flex min-h-11 items-center text-sm font-medium">
        {t("order.history")}
      </summary>
      <ol className="grid gap-2 pb-4 text-sm">
        {history.map((entry, index) => {
          const step = known.find((name) => name === entry.type);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: it is only ever added to
            <li key={index} className="grid grid-cols-[1fr_auto] gap-x-3">
              <span className="font-medium">
                {step ? t(`transfers.steps.${step}`) : entry.type}
              </span>
              <time dateTime={entry.at} className="text-muted tabular-nums">
                {dayAndClock(entry.at, counter, language)}
              </time>
              <span className="col-span-2 text-xs text-muted">
                {[entry.actorName, entry.device].filter(Boolean).join(" · ")}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
