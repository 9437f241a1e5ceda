import { useTranslations } from "next-intl";
import { declineReasons } from "@/contracts/pickup/declines";

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
  ...declineReasons,
] as const;

/** What staff may give as the cause of a step. */
export type Reason = (typeof reasonNames)[number];

/** How reasons are said; those that other programs wrote stand as they are. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations("staff.reasons");
  return (reason) => {
    const known = reasonNames.find((name) => name === reason);
    return known ? t(known) : reason;
  };
}
