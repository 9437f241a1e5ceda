import type { ReactNode } from "react";
import { cx } from "./cx";
import { WarningIcon } from "./icons";

export const controlClass =
  "block w-full min-h-12 rounded-sm border border-control bg-raised px-3.5 py-2.5 text-base text-ink placeholder:text-muted transition-colors hover:border-ink aria-invalid:border-danger disabled:opacity-50";

export interface FieldWords {
  label: ReactNode;
  /** Help that is there before a mistake. */
  hint?: ReactNode;
  /** The fault and its remedy; read out with the control. */
  error?: ReactNode;
}

/** The ids under which a control is described, for `aria-describedby`. */
export function describedBy(id: string, { hint, error }: Omit<FieldWords, "label">) {
  return cx(error ? `${id}-error` : null, hint ? `${id}-hint` : null) || undefined;
}

interface FieldProps extends FieldWords {
  id: string;
  optionalLabel?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Label, help and error around any control with the given id. */
export function Field({ id, label, hint, error, optionalLabel, className, children }: FieldProps) {
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className="mb-1.5 flex items-baseline justify-between gap-3 text-sm font-medium"
      >
        <span>{label}</span>
        {optionalLabel && <span className="text-xs font-normal text-muted">{optionalLabel}</span>}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 text-xs text-danger">
          <WarningIcon size="1.2em" className="mt-0.5" />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
