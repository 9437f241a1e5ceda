import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface PillChoiceProps<T extends string> {
  /** What is chosen, for those who do not see the pills. */
  legend: string;
  /** Of the radio buttons; once in a view. */
  name: string;
  options: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
}

/** Which part of a list is shown: one of a few pills in a row. */
export function PillChoice<T extends string>(props: PillChoiceProps<T>) {
  const { legend, name, options, value: chosen, onChange, className } = props;
  return (
    <fieldset className={cx("flex min-w-0 gap-2", className)}>
      <legend className="sr-only">{legend}</legend>
      {options.map(({ value, label }) => (
        <label
          key={value}
          className={cx(
            "choice relative flex min-h-11 shrink-0 items-center gap-2 rounded-full border border-control px-4 text-sm",
            "has-checked:border-ink has-checked:bg-ink has-checked:text-paper",
            "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          )}
        >
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChange(value)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
