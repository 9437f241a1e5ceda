import { useId } from "react";

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  /** Where it stands: before its words, or larger and at the end of their line. */
  place?: "start" | "end";
  onChange: (on: boolean) => void;
}

const looks = {
  start: {
    row: "min-h-11 items-center gap-3 has-disabled:text-muted",
    track: "h-6 w-10 after:w-3.5 peer-checked:after:start-5",
    hint: "text-xs",
    label: "",
  },
  end: {
    row: "flex-row-reverse items-start justify-between gap-8",
    track: "mt-1 h-7 w-12 after:w-4.5 peer-checked:after:start-6",
    hint: "mt-1 max-w-[40em] text-sm",
    label: "font-medium",
  },
};

/** On or off, at once, by a real checkbox: keyboard and screen readers just work. */
export function Switch({
  label,
  hint,
  checked,
  disabled = false,
  place = "start",
  onChange,
}: SwitchProps) {
  const hintId = useId();
  const look = looks[place];
  return (
    <label className={`relative flex ${look.row}`}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
      />
      <span
        aria-hidden="true"
        className={`switch-track relative shrink-0 rounded-full border border-control transition-colors peer-checked:border-ink peer-checked:bg-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-accent after:absolute after:inset-y-1 after:start-1 after:rounded-full after:bg-ink peer-disabled:after:bg-control after:transition-[inset-inline-start] peer-checked:after:bg-paper ${look.track}`}
      />
      <span>
        <span className={`block ${look.label}`}>{label}</span>
        {hint && (
          <span id={hintId} className={`block text-muted ${look.hint}`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
