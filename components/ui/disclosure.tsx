import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { PlusIcon } from "./icons";

interface DisclosureProps extends ComponentProps<"details"> {
  summary: ReactNode;
}

/** Details on demand, by the platform: works without script and is found by "find in page". */
export function Disclosure({ summary, className, children, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={cx("group border-b border-line", className)}>
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
        {summary}
        <PlusIcon size="1.1em" className="transition-transform group-open:rotate-45" />
      </summary>
      <div className="pb-6 text-muted">{children}</div>
    </details>
  );
}
