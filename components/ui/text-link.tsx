import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/navigation";
import { cx } from "./cx";
import { ArrowIcon } from "./icons";

/** A link on a line of its own, with an arrow that leans towards where it goes. */
export function TextLink({ className, children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={cx("group inline-flex min-h-11 items-center gap-2.5 font-medium", className)}
    >
      <span className="bg-linear-to-r from-current to-current bg-[length:100%_1px] bg-[position:0_100%] bg-no-repeat pb-0.5 transition-[background-size] group-hover:bg-[length:0_1px] rtl:bg-[position:100%_100%]">
        {children}
      </span>
      <ArrowIcon
        size="1.1em"
        className="transition-transform group-hover:translate-x-1 rtl:group-hover:-translate-x-1"
      />
    </Link>
  );
}
