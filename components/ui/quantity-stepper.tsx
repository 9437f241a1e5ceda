"use client";

import { useTranslations } from "next-intl";
import { MinusIcon, PlusIcon } from "./icons";

interface QuantityStepperProps {
  value: number;
  min?: number;
  max?: number;
  /** What is counted, e.g. the product's name. */
  label: string;
  onChange: (value: number) => void;
}

const step =
  "grid size-11 place-items-center transition-colors hover:bg-ink/7 disabled:cursor-not-allowed disabled:opacity-35";

/** Fewer, a number, more. The number is announced as it changes. */
export function QuantityStepper({
  value,
  min = 1,
  max = 99,
  label,
  onChange,
}: QuantityStepperProps) {
  const t = useTranslations("ui");
  return (
    <fieldset
      aria-label={t("quantityOf", { name: label })}
      className="inline-flex items-center rounded-sm border border-control"
    >
      <button
        type="button"
        className={step}
        aria-label={t("fewer")}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        <MinusIcon size="1em" />
      </button>
      <output aria-live="polite" className="min-w-8 text-center text-sm tabular-nums">
        {value}
      </output>
      <button
        type="button"
        className={step}
        aria-label={t("more")}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <PlusIcon size="1em" />
      </button>
    </fieldset>
  );
}
