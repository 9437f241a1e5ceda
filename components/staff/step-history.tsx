"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayAndClock } from "./format";
import { useStaff } from "./staff-context";

export interface PastStep {
  /** When (ISO 8601). */
  at: string;
  device: string;
  /** What was done and who did it, as people read it. */
  step: string;
  who: string;
}

interface StepHistoryProps {
  steps: readonly PastStep[];
  onOpen?: (open: boolean) => void;
  /** Why there may be none. */
  children?: ReactNode;
}

/** Who took which step, and when; closed until a person wants to know. */
export function StepHistory({ steps, onOpen, children }: StepHistoryProps) {
  const t = useTranslations("staff.order");
  const { counter, language } = useStaff();
  return (
    <details
      className="border-t border-line pt-2"
      onToggle={(event) => onOpen?.(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center text-sm font-medium">{t("history")}</summary>
      {children}
      <ol className="grid gap-2 pb-4 text-sm">
        {steps.map(({ at, device, step, who }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is only ever added to
          <li key={index} className="grid grid-cols-[1fr_auto] gap-x-3">
            <span className="font-medium">{step}</span>
            <time dateTime={at} className="text-muted tabular-nums">
              {dayAndClock(at, counter, language)}
            </time>
            <span className="col-span-2 text-xs text-muted">
              {[who, device].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
