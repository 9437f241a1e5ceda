"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Pickup } from "@/lib/staff/types";
import { type Printable, PrintSheet } from "./print-sheet";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";

/** Pick list, bag label and receipt: shown, to be copied by hand or turned round, and printed. */
export function PrintMenu({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.print");
  const { counter, language } = useStaff();
  const [what, setWhat] = useState<Printable>();
  const over = ["collected", "returned"].includes(pickup.state);
  const papers: Printable[] = [
    ...(over ? (["receipt"] as const) : (["pickList", "bagLabel"] as const)),
    ...(pickup.gift?.message ? (["giftCard"] as const) : []),
  ];
  const sheet = what && <PrintSheet {...{ what, pickup, counter, language }} />;
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
          <Button size="lg" block onClick={() => window.print()}>
            <PrintIcon />
            {t("print")}
          </Button>
        }
      >
        <div className="border border-line">{sheet}</div>
      </Sheet>
      {sheet && createPortal(<div className="hidden print:block">{sheet}</div>, document.body)}
    </div>
  );
}
