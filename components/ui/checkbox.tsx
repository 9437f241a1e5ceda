import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx";
import { describedBy } from "./field";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A checkbox whose whole line can be pressed. */
export function Checkbox({ label, hint, error, className, id, ...rest }: CheckboxProps) {
  const own = useId();
  const inputId = id ?? own;
  return (
    <div className={className}>
      <label htmlFor={inputId} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
        <input
          {...rest}
          type="checkbox"
          id={inputId}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(inputId, { hint, error })}
          className={cx("mt-[0.2em] size-5 shrink-0 accent-ink")}
        />
        <span className="text-sm">{label}</span>
      </label>
      {error && (
        <p id={`${inputId}-error`} className="ps-8 text-xs text-danger">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${inputId}-hint`} className="ps-8 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
