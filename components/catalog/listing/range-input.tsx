interface RangeInputProps {
  name: string;
  value: string;
  label: string;
  count?: number;
  checked: boolean;
  onChoose: () => void;
}

/** One of several steps, of which one holds at a time, with how many it would leave. */
export function RangeInput({ name, value, label, count, checked, onChoose }: RangeInputProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm text-ink">
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        className="size-5 shrink-0 accent-ink"
      />
      <span className="me-auto tabular-nums">{label}</span>
      {count !== undefined && <span className="text-xs text-muted tabular-nums">{count}</span>}
    </label>
  );
}
