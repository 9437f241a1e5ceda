import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

export const iconButtonClass =
  "relative inline-grid size-11 shrink-0 place-items-center rounded-full transition hover:bg-ink/7 disabled:cursor-not-allowed disabled:opacity-40";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** What it does, in words. */
  label: string;
  children: ReactNode;
}

/** A button that shows only an icon; its words are its accessible name and tooltip. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={cx(iconButtonClass, className)}
    >
      {children}
    </button>
  );
}
