import { cx } from "./cx";

/** What stands where a thing has no picture: the first letter of its name. */
export function NoPicture({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "grid place-items-center bg-surface text-6xl font-light text-muted opacity-50 select-none",
        className,
      )}
    >
      {[...name.trim()][0]}
    </span>
  );
}
