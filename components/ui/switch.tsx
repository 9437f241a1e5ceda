import { useId } from "react";

interface SwitchProps {
  label: string;
  hint: string;
  checked: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, by a real checkbox: keyboard and screen readers just work. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <label className="flex cursor-pointer items-start justify-between gap-8 has-disabled:cursor-default">
      <span>
        <span className="block font-medium">{label}</span>
        <span id={hintId} className="mt-1 block max-w-[40em] text-sm text-muted">
          {hint}
        </span>
      </span>
      <span className="relative mt-1 inline-flex shrink-0">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          aria-label={label}
          aria-describedby={hintId}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute inset-0 z-10 size-full cursor-[inherit] opacity-0"
        />
        <span
          aria-hidden="true"
          className="switch-track h-7 w-12 rounded-full border border-control bg-surface transition-colors peer-checked:border-ink peer-checked:bg-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-accent"
        />
        <span
          aria-hidden="true"
          className="switch-knob absolute start-1 top-1 size-5 rounded-full bg-control transition-transform peer-checked:translate-x-5 peer-checked:bg-paper rtl:peer-checked:-translate-x-5"
        />
      </span>
    </label>
  );
}
