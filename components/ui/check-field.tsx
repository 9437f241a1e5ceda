import { type ComponentProps, type ReactNode, useId } from "react";

interface CheckFieldProps extends Omit<ComponentProps<"input">, "type" | "className" | "id"> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Yes or no in a form, by a real checkbox with its words beside it. */
export function CheckField({ label, hint, ...rest }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3.5">
      <span className="flex min-h-11 items-center">
        <input
          {...rest}
          id={id}
          type="checkbox"
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="size-5 shrink-0 accent-ink"
        />
      </span>
      <div className="min-w-0 py-2.5">
        <label htmlFor={id} className="block cursor-pointer">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="mt-0.5 text-xs text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
