interface SwatchesProps {
  /** CSS colours. */
  colours: readonly string[];
  /** What the discs say, in words. */
  label: string;
}

const shown = 4;

/** The finishes of a product as small discs; nothing when there is no choice. */
export function Swatches({ colours, label }: SwatchesProps) {
  if (colours.length < 2) return null;
  return (
    <p className="flex items-center gap-1.5 text-2xs text-muted">
      <span className="sr-only">{label}</span>
      {colours.slice(0, shown).map((colour) => (
        <span
          key={colour}
          aria-hidden="true"
          style={{ background: colour }}
          className="size-3 forced-color-adjust-none rounded-full ring-1 ring-ink/15 ring-inset"
        />
      ))}
      {colours.length > shown && <span aria-hidden="true">+{colours.length - shown}</span>}
    </p>
  );
}
