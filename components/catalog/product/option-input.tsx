import { cx } from "../../ui/cx";

interface OptionInputProps {
  /** Which inputs exclude one another. */
  group: string;
  code: string;
  name: string;
  swatch?: string;
  checked: boolean;
  /** Not made so: cannot be chosen. */
  disabled: boolean;
  /** "Sold out" when it can be chosen but not bought. */
  soldOut?: string | undefined;
  onChoose: () => void;
}

const swatchClass =
  "choice size-11 rounded-full border-2 border-transparent p-[3px] hover:border-control has-checked:border-ink";
const wordClass =
  "choice min-h-11 min-w-13 justify-center rounded-sm border border-control px-4 text-sm hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper";

/** One value of an option group. A line struck through it says that it is not to be had. */
export function OptionInput(props: OptionInputProps) {
  const { group, code, name, swatch, checked, disabled, soldOut, onChoose } = props;
  const absent = disabled || soldOut;
  return (
    <label
      title={swatch ? name : soldOut}
      className={cx(
        "relative flex cursor-pointer items-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent",
        swatch ? swatchClass : wordClass,
        disabled && "cursor-not-allowed opacity-60",
      )}
    >
      <input
        type="radio"
        name={group}
        value={code}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="sr-only"
      />
      {swatch && (
        <span
          aria-hidden="true"
          style={{ background: swatch }}
          className="relative size-full overflow-hidden rounded-full border border-ink/15 forced-color-adjust-none"
        >
          {absent && (
            <span className="absolute inset-0 bg-[linear-gradient(to_top_right,transparent_calc(50%-1.5px),var(--paper)_calc(50%-1.5px),var(--paper)_calc(50%+1.5px),transparent_calc(50%+1.5px))]" />
          )}
        </span>
      )}
      <span className={cx(swatch ? "sr-only" : absent && "line-through")}>{name}</span>
      {soldOut && <span className="sr-only">, {soldOut}</span>}
    </label>
  );
}
