"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { Sheet } from "@/components/ui/sheet";
import { historyOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { type Printable, PrintSheet } from "./print-sheet";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";

/** Pick list, bag labels and receipt: shown, to be copied by hand or turned round, and printed. */
export function PrintMenu({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.print");
  const { at, counter, language } = useStaff();
  const [what, setWhat] = useState<Printable>();
  const [bags, setBags] = useState(1);
  // Only a receipt needs its numbers; without a connection it is printed without them.
  const record = useQuery({
    ...historyOptions(at, pickup.id, pickup.version),
    enabled: what === "receipt",
  });
  const numbers = record.data?.receipt;
  const over = ["collected", "returned"].includes(pickup.state);
  const papers: Printable[] = [
    ...(over ? (["receipt"] as const) : (["pickList", "bagLabel"] as const)),
    ...(pickup.parcel?.trackingCode && pickup.parcel.address ? (["parcelLabel"] as const) : []),
    ...(pickup.gift?.message ? (["giftCard"] as const) : []),
  ];
  const count = what === "bagLabel" ? bags : 1;
  // A label each, on a sheet of its own: who carries one knows that there are more.
  const sheet =
    what &&
    Array.from({ length: count }, (_, index) => index + 1).map((number) => (
      <div key={number} className={number > 1 ? "break-before-page" : undefined}>
        <PrintSheet {...{ what, pickup, counter, language, numbers, bag: { number, count } }} />
      </div>
    ));
  return (
    <div className="flex flex-wrap gap-2">
      {papers.map((paper) => (
        <Button key={paper} variant="outline" onClick={() => setWhat(paper)}>
          <PrintIcon />
          {t(paper)}
        </Button>
      ))}
      <Sheet
        open={what !== undefined}
        onClose={() => setWhat(undefined)}
        title={t(what ?? "pickList")}
        side="bottom"
        footer={
          <Button
            size="lg"
            block
            pending={what === "receipt" && record.isLoading}
            onClick={() => window.print()}
          >
            <PrintIcon />
            {t("print")}
          </Button>
        }
      >
        {what === "bagLabel" && (
          <div className="mb-4 flex items-center justify-between gap-4">
            <span className="text-sm font-medium">{t("bags")}</span>
            <QuantityStepper value={bags} min={1} max={9} label={t("bags")} onChange={setBags} />
          </div>
        )}
        <div className="grid gap-4 border border-line">{sheet}</div>
      </Sheet>
      {sheet && createPortal(<div className="hidden print:block">{sheet}</div>, document.body)}
    </div>
  );
}
