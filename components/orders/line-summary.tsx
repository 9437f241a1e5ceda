import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/navigation";
import { lineHref } from "@/lib/orders/line-href";
import type { OrderLine } from "@/lib/orders/types";
import { Price } from "../ui/price";
import { LinePicture } from "./line-picture";

interface LineSummaryProps {
  line: OrderLine;
  /** How many there are, in words. */
  pieces: string;
  /** What else there is to say of it. */
  children?: ReactNode;
}

/** A line of a cart or an order, to be read and not to be changed. */
export function LineSummary({ line, pieces, children }: LineSummaryProps) {
  return (
    <div className="grid grid-cols-[4.5rem_1fr_auto] gap-x-4">
      <LinePicture picture={line.picture} className="w-[4.5rem]" />
      <div className="min-w-0">
        <Link
          href={lineHref(line)}
          className="-my-2 inline-flex min-h-11 items-center font-medium underline-offset-[0.3em] hover:underline"
        >
          {line.name}
        </Link>
        {line.options && <p className="text-sm text-muted">{line.options}</p>}
        <p className="text-sm text-muted tabular-nums">{pieces}</p>
        {children}
      </div>
      <Price money={line.linePrice} className="pt-0.5 text-end text-sm" />
    </div>
  );
}
