"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "../ui/check-field";
import type { PieceToTry } from "./try-pieces";

interface TryChoiceProps {
  toTry: readonly PieceToTry[];
  /** Ids of versions. */
  chosen: readonly string[];
  /** While it is not known what the store has. */
  pending: boolean;
  /** What the store does not have. */
  gone: readonly string[];
  /** As many pieces at once. */
  most: number;
  onChange: (chosen: readonly string[]) => void;
}

/** The versions to be tried: one piece of each, no more than the store sets aside. */
export function TryChoice({ toTry, chosen, pending, gone, most, onChange }: TryChoiceProps) {
  const t = useTranslations("pickup.try");
  return (
    <fieldset className="grid gap-1" aria-busy={pending}>
      <legend className="mb-1 font-medium">{t("which")}</legend>
      {toTry.map(({ variantId, name }) => {
        const isChosen = chosen.includes(variantId);
        const isGone = gone.includes(variantId);
        return (
          <CheckField
            key={variantId}
            label={name}
            hint={isGone ? t("gone") : undefined}
            checked={isChosen}
            disabled={pending || isGone || (!isChosen && chosen.length >= most)}
            onChange={({ target }) =>
              onChange(
                target.checked
                  ? [...chosen, variantId]
                  : chosen.filter((other) => other !== variantId),
              )
            }
          />
        );
      })}
      <p aria-live="polite" className="text-xs text-muted">
        {t("most", { count: most })}
      </p>
    </fieldset>
  );
}
