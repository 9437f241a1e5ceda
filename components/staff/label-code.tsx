import type { ReactNode } from "react";
import { QrCode } from "@/components/ui/qr-code";

interface LabelCodeProps {
  trackingCode: string;
  /** What the code is, for a person who cannot see it. */
  label: string;
  children: ReactNode;
}

/** Of a label for a box: the number as a code to scan, beside what is said of it. */
export function LabelCode({ trackingCode, label, children }: LabelCodeProps) {
  return (
    <div className="flex items-center gap-4 border-t border-black pt-4">
      <QrCode text={trackingCode} label={label} ecc="M" className="size-28 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
