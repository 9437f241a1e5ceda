import type { ComponentProps } from "react";
import { cx } from "./cx";

/** The page's measure: centred, with the house's gutters. */
export function Container({ className, ...rest }: ComponentProps<"div">) {
  return <div className={cx("mx-auto w-full max-w-[96rem] px-gutter", className)} {...rest} />;
}
