import { useTranslations } from "next-intl";
import type { PickupState } from "@/lib/pickup/types";
import { cx } from "../ui/cx";

const way = ["placed", "picking", "ready", "collected"] as const;

/** How far a pickup is, as a line with its stations; nothing once it has left the way. */
export function PassProgress({ state }: { state: PickupState }) {
  const t = useTranslations("pass");
  // Standing there is between ready and collected: the line need not show it apart.
  const shown = state === "arrived" ? "ready" : state;
  const at = way.map(String).indexOf(shown);
  if (at < 0) return null;
  return (
    <ol aria-label={t("progress")} className="grid max-w-xl grid-cols-4 gap-1.5 print:hidden">
      {way.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? "step" : undefined}
          className={cx(
            "border-t-2 pt-2 text-xs",
            index < at && "border-ink",
            index === at && "border-accent font-medium",
            index > at && "border-line text-muted",
          )}
        >
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
