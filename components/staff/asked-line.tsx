import { useTranslations } from "next-intl";
import { isAsked } from "@/contracts/pickup/proposals";
import type { PickupLine } from "@/lib/staff/types";
import { clockTime } from "./format";
import { useStaff } from "./staff-context";

/** What the shopper is asked about, and until when; before the engine has it, without a time. */
export function AskedLine({ line }: { line: PickupLine }) {
  const t = useTranslations("staff.pick");
  const { counter, language } = useStaff();
  if (!isAsked(line)) return null;
  const { proposedUntil, substitute } = line;
  return (
    <p className="mt-0.5 text-xs font-medium">
      {proposedUntil
        ? t("asked", { name: substitute ?? "", time: clockTime(proposedUntil, counter, language) })
        : t("askedSoon")}
    </p>
  );
}
