import type { ComponentProps, MouseEvent } from "react";
import { cx } from "./cx";

export type ButtonVariant = "primary" | "accent" | "outline" | "quiet";
export type ButtonSize = "md" | "lg";

export interface ButtonLook {
  /** `accent` once per page at most, for the one thing that the page is for. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** As wide as its place. */
  block?: boolean;
}

const variants: Record<ButtonVariant, string> = {
  primary: "bg-ink text-paper hover:bg-ink/85 forced-colors:border",
  accent: "bg-accent text-on-accent hover:brightness-110 forced-colors:border",
  outline: "border border-control hover:border-ink hover:bg-ink/5",
  quiet: "underline decoration-line decoration-1 underline-offset-[0.4em] hover:decoration-current",
};

/** The look of a button, for elements that are something else (`<summary>`, a file input's label). */
export function buttonClass({ variant = "primary", size = "md", block }: ButtonLook): string {
  return cx(
    "relative inline-flex items-center justify-center gap-2.5 rounded-sm text-center font-medium transition",
    "disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-default",
    variant === "quiet" ? "min-h-11" : size === "lg" ? "min-h-14 px-8" : "min-h-11 px-5 text-sm",
    variants[variant],
    block && "w-full",
  );
}

interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  /** Work is under way: keeps focus and width, refuses clicks, says busy. */
  pending?: boolean;
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}

/** A button. `type` is "button" unless told, so that none submits a form by accident. */
export function Button(props: ButtonProps) {
  const { variant, size, block, pending = false, className, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      {...(pending && { "aria-busy": true, "aria-disabled": true, onClick: refuse })}
      className={cx(buttonClass({ variant, size, block }), className)}
    >
      <span className={cx("inline-flex items-center gap-2.5", pending && "opacity-25")}>
        {children}
      </span>
      {pending && (
        <span
          aria-hidden="true"
          className="absolute size-5 animate-[turn_0.9s_linear_infinite] rounded-full border-2 border-current border-e-transparent"
        />
      )}
    </button>
  );
}
