"use client";

import { useTranslations } from "next-intl";
import type { Recommendation } from "@/lib/recommendations/types";
import { useReason } from "./use-reason";

interface ReasonButtonProps {
  item: Recommendation;
  personalised: boolean;
  store?: string | undefined;
  onWhy: (item: Recommendation) => void;
}

/** Why something is shown, in a few words; pressed, at length and with a way out. */
export function ReasonButton({ item, personalised, store, onWhy }: ReasonButtonProps) {
  const t = useTranslations("recommendations");
  const { short } = useReason(item.reason, personalised, store);
  return (
    <button
      type="button"
      onClick={() => onWhy(item)}
      className="mt-1 flex min-h-11 w-full items-center text-start text-xs text-muted"
    >
      <span className="underline decoration-line decoration-1 underline-offset-[0.35em] hover:decoration-current">
        {short}
      </span>
      <span className="sr-only">{t("whyNamed", { name: item.product.name })}</span>
    </button>
  );
}
