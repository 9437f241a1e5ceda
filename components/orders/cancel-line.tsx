import { useTranslations } from "next-intl";
import type { OrderLine } from "@/lib/orders/types";
import { QuantityStepper } from "../ui/quantity-stepper";
import { LinePicture } from "./line-picture";

interface CancelLineProps {
  line: OrderLine;
  /** Pieces that can be cancelled. */
  most: number;
  /** Pieces that are to be cancelled. */
  going: number;
  onChange: (going: number) => void;
}

/** How many pieces of a line are cancelled. */
export function CancelLine({ line, most, going, onChange }: CancelLineProps) {
  const t = useTranslations("tracking.cancel");
  return (
    <li className="grid grid-cols-[3.5rem_1fr] items-start gap-x-4 gap-y-2 py-4">
      <LinePicture picture={line.picture} className="w-14" />
      <div className="min-w-0">
        <p className="font-medium">{line.name}</p>
        {line.options && <p className="text-sm text-muted">{line.options}</p>}
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span className="text-sm text-muted tabular-nums">{t("of", { count: most })}</span>
          <QuantityStepper value={going} min={0} max={most} label={line.name} onChange={onChange} />
        </div>
      </div>
    </li>
  );
}
