"use client";

import { useTranslations } from "next-intl";
import type { Transfer } from "@/lib/staff/types";
import { StepHistory } from "./step-history";

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
  const t = useTranslations("staff.transfers.steps");
  const steps = history.map(({ type, actorName, ...entry }) => {
    const step = known.find((name) => name === type);
    return { ...entry, step: step ? t(step) : type, who: actorName };
  });
  return <StepHistory steps={steps} />;
}
