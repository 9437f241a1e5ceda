"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import type { Pickup } from "@/lib/commerce/staff/types";
import { type Printable, PrintSheet } from "./print-sheet";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";

/** Pick list, bag label and receipt, on paper or on the screen that prints. */
export function PrintMenu({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.print");
  const { desk, language } = useStaff();
  const [what, setWhat] = useState<Printable>();
  useEffect(() => {
    if (!what) return;
    const done = () => setWhat(undefined);
    window.addEventListener("afterprint", done);
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [what]);
  const over = ["collected", "returned"].includes(pickup.state);
  const papers: Printable[] = over ? ["receipt"] : ["pickList", "bagLabel"];
  return (
    <div className="flex flex-wrap gap-2">
      {papers.map((paper) => (
        <Button key={paper} variant="outline" onClick={() => setWhat(paper)}>
          <PrintIcon />
          {t(paper)}
        </Button>
      ))}
      {what && createPortal(<PrintSheet {...{ what, pickup, desk, language }} />, document.body)}
    </div>
  );
}
