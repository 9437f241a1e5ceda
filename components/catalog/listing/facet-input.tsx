interface FacetInputProps {
  name: string;
  value: string;
  label: string;
  /** A CSS colour, shown as a disc. */
  hex?: string | undefined;
  count?: number;
  checked: boolean;
  onToggle: () => void;
}

/** One checkbox of the filter form, with how many it would leave. */
export function FacetInput({ name, value, label, hex, count, checked, onToggle }: FacetInputProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm text-ink">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={onToggle}
        className="size-5 shrink-0 accent-ink"
      />
      {hex && (
        <span
          aria-hidden="true"
          style={{ background: hex }}
          className="size-4 shrink-0 rounded-full border border-ink/15"
        />
      )}
      <span className="me-auto">{label}</span>
      {count !== undefined && <span className="text-xs text-muted tabular-nums">{count}</span>}
    </label>
  );
}
