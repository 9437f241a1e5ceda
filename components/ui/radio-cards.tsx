import { type ReactNode, useId } from "react";
import { cx } from "./cx";

export interface RadioCard {
  value: string;
  label: string;
  /** A second, quieter line (cards only). */
  hint?: ReactNode;
  /** A CSS colour, shown as a disc. */
  swatch?: string;
  /** What stands at the card's far end, e.g. a price. */
  aside?: ReactNode;
  disabled?: boolean;
}

interface RadioCardsProps {
  legend: ReactNode;
  /** Hides the legend from the eye, not from the ear. */
  legendHidden?: boolean;
  name?: string;
  options: readonly RadioCard[];
  /** Controlled when given, together with `onChange`. */
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** `swatch`: discs of colour; `chip`: short words in a row; `card`: full lines. */
  look?: "swatch" | "chip" | "card";
  error?: ReactNode;
}

const looks = {
  swatch:
    "choice size-11 rounded-full border border-transparent p-1 has-checked:border-ink hover:border-control",
  chip: "choice min-h-11 min-w-12 justify-center rounded-sm border border-control px-4 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper hover:border-ink",
  card: "min-h-14 w-full gap-3.5 rounded-sm border border-line bg-raised px-4 py-3 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] hover:border-control",
};

/** One choice of several, by real radio inputs: arrow keys, forms and screen readers just work. */
export function RadioCards(props: RadioCardsProps) {
  const { legend, legendHidden, options, value, defaultValue, onChange, look = "card" } = props;
  const own = useId();
  const name = props.name ?? own;
  return (
    <fieldset aria-describedby={props.error ? `${own}-error` : undefined}>
      <legend className={legendHidden ? "sr-only" : "mb-2.5 text-sm font-medium"}>{legend}</legend>
      <div className={cx("flex gap-2", look === "card" ? "flex-col" : "flex-wrap")}>
        {options.map((option) => (
          <label
            key={option.value}
            title={look === "swatch" ? option.label : undefined}
            className={cx(
              "relative flex cursor-pointer items-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent",
              looks[look],
              option.disabled && "cursor-not-allowed text-muted line-through",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              {...(onChange
                ? { checked: option.value === value, onChange: () => onChange(option.value) }
                : { defaultChecked: option.value === (value ?? defaultValue) })}
              className={
                look === "card"
                  ? "size-5 shrink-0 accent-ink outline-none"
                  : "absolute inset-0 size-full cursor-[inherit] opacity-0"
              }
            />
            {option.swatch && (
              <span
                aria-hidden="true"
                style={{ background: option.swatch }}
                className={cx(
                  "forced-color-adjust-none rounded-full border border-ink/15",
                  look === "swatch" ? "size-full" : "me-2 size-4 shrink-0",
                )}
              />
            )}
            <span className={look === "swatch" ? "sr-only" : "min-w-0 flex-1"}>
              {option.label}
              {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
            </span>
            {option.aside && <span className="shrink-0 text-sm tabular-nums">{option.aside}</span>}
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${own}-error`} className="mt-2 text-xs text-danger">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
