"use client";

import { useId } from "react";
import { reachable, withOption } from "@/lib/catalog/choose-variant";
import { useChosenVariant } from "./chosen-variant";
import { OptionInput } from "./option-input";

export interface ChoiceGroup {
  code: string;
  name: string;
  values: { code: string; name: string; swatch?: string }[];
}

export interface ChoiceWords {
  soldOut: string;
  /** By value code: "Not made in oat", shown when a value cannot follow an earlier choice. */
  notMade: Record<string, string>;
}

interface VariantChoiceProps {
  groups: readonly ChoiceGroup[];
  words: ChoiceWords;
}

/** One group of real radio inputs per option: discs of colour for finishes, words for sizes. */
export function VariantChoice({ groups, words }: VariantChoiceProps) {
  const { variants, variant, choose } = useChosenVariant();
  const id = useId();
  const codes = groups.map(({ code }) => code);

  return groups.map(({ code, name, values }, position) => {
    const chosen = values.find((value) => value.code === variant.options[code]);
    const earlier = groups[position - 1];
    const offers = values.map((value) => ({
      ...value,
      target: reachable(variants, codes, variant, code, value.code),
    }));
    const impossible = offers.some(({ target }) => !target);
    const reason = earlier && words.notMade[variant.options[earlier.code] ?? ""];
    return (
      <fieldset key={code} aria-describedby={impossible ? `${id}-${code}` : undefined}>
        <legend className="mb-2.5 flex gap-2 text-sm">
          <span className="text-muted">{name}</span>
          <span className="font-medium">{chosen?.name}</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {offers.map(({ target, ...value }) => (
            <OptionInput
              key={value.code}
              group={`${id}-${code}`}
              {...value}
              checked={value.code === variant.options[code]}
              disabled={!target}
              soldOut={target && !target.inStock ? words.soldOut : undefined}
              onChoose={() => choose(withOption(variants, codes, variant, code, value.code))}
            />
          ))}
        </div>
        {impossible && (
          <p id={`${id}-${code}`} className="mt-2 text-xs text-muted">
            {offers
              .filter(({ target }) => !target)
              .map((offer) => offer.name)
              .join(", ")}
            : {reason}
          </p>
        )}
      </fieldset>
    );
  });
}
