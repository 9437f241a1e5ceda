import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/navigation";
import { type ButtonLook, buttonClass } from "./button";
import { cx } from "./cx";

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({
  variant,
  size,
  block,
  className,
  ...rest
}: ComponentProps<typeof Link> & ButtonLook) {
  return <Link {...rest} className={cx(buttonClass({ variant, size, block }), className)} />;
}
