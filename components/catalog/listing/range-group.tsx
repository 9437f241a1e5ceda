import { useId } from "react";
import {
  isSameLimit,
  type Limit,
  type LimitFault,
  type TypedLimit,
} from "@/lib/catalog/listing-limits";
import { buttonClass } from "../../ui/button";
import { cx } from "../../ui/cx";
import { Disclosure } from "../../ui/disclosure";
import { controlClass } from "../../ui/field";
import { WarningIcon } from "../../ui/icons";
import type { ListingWords } from "./listing-words";
import { RangeInput } from "./range-input";
import type { RangeChoice } from "./use-range-choices";

interface RangeGroupProps {
  choice: RangeChoice;
  /** The step that is chosen; none while something is typed. */
  limit: Limit | undefined;
  typed: TypedLimit;
  fault: LimitFault | undefined;
  open: boolean;
  words: ListingWords;
  onStep: (limit: Limit | undefined) => void;
  onType: (typed: TypedLimit) => void;
}

/** One price or size of the filter form: steps to choose from, and two ends to type. */
export function RangeGroup(props: RangeGroupProps) {
  const { choice, limit, typed, fault, open, words, onStep, onType } = props;
  const { kind, name, unit, steps } = choice;
  const id = useId();
  const isTyped = typed.min !== "" || typed.max !== "";
  return (
    <Disclosure summary={<span className="text-sm">{name}</span>} open={open}>
      <fieldset aria-describedby={fault ? `${id}-fault` : undefined}>
        <legend className="sr-only">{name}</legend>
        {steps.length > 0 && (
          <RangeInput
            name={kind}
            value=""
            label={words.limits.any}
            checked={!limit && !isTyped}
            onChoose={() => onStep(undefined)}
          />
        )}
        {steps.map(({ value, label, count, limit: step }) => (
          <RangeInput
            key={value}
            name={kind}
            value={value}
            label={label}
            count={count}
            checked={!isTyped && limit !== undefined && isSameLimit(limit, step)}
            onChoose={() => onStep(step)}
          />
        ))}
        <div className="mt-2 grid grid-cols-2 items-end gap-2">
          {(["min", "max"] as const).map((end) => (
            <label key={end} className="min-w-0 text-xs">
              <span className="sr-only">{name}, </span>
              {words.limits[end]} <span dir="auto">({unit})</span>
              <input
                type="text"
                name={`${kind}-${end}`}
                inputMode="decimal"
                autoComplete="off"
                maxLength={40}
                value={typed[end]}
                onChange={(event) => onType({ ...typed, [end]: event.target.value })}
                aria-invalid={fault ? true : undefined}
                aria-describedby={fault ? `${id}-fault` : undefined}
                className={cx(controlClass, "mt-1 px-3! text-sm tabular-nums")}
              />
            </label>
          ))}
        </div>
        {fault && (
          <p id={`${id}-fault`} className="mt-2 flex items-start gap-1.5 text-xs text-danger">
            <WarningIcon size="1.2em" className="mt-0.5 shrink-0" />
            {words.limits[fault]}
          </p>
        )}
        <button
          type="submit"
          className={cx(buttonClass({ variant: "outline" }), "mt-3 min-h-11 max-lg:hidden")}
        >
          {words.apply}
        </button>
      </fieldset>
    </Disclosure>
  );
}
