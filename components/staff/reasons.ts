import { useTranslations } from "next-intl";
import type { refusedReason } from "@/contracts/pickup/proposals";
import type { tookNothing } from "@/contracts/pickup/tries";

const reasonNames = [
  "not-found",
  "damaged",
  "display",
  "customer-asked",
  "closed",
  "counted",
  "found",
  "not-booked",
  "lost",
  "miscounted",
  "taken-care",
  "wrong-size",
  "defect",
  "changed-mind",
  // Of declines besides; their sheet takes no list with a word that is not here.
  "too-busy",
  "closing",
  "other",
] as const;

/** What staff may give as the cause of a step. */
export type Reason = (typeof reasonNames)[number];

/** What the engine itself writes. */
const written = [
  "substitute-refused" satisfies typeof refusedReason,
  "moved",
  "declined",
  "took-nothing" satisfies typeof tookNothing,
] as const;

/** How reasons are said; those that other programs wrote stand as they are. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations("staff.reasons");
  return (reason) => {
    const known = [...reasonNames, ...written].find((name) => name === reason);
    return known ? t(known) : reason;
  };
}
