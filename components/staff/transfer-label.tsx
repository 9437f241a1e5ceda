"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Transfer } from "@/lib/staff/types";
import { LabelCode } from "./label-code";
import { PrintIcon } from "./staff-icons";

/** The label of a box: shown, to be copied by hand, and printed. */
export function TransferLabel({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const print = useTranslations("staff.print");
  const [open, setOpen] = useState(false);
  const label = <Label transfer={transfer} />;
  return (
    <>
      <Button variant="outline" block onClick={() => setOpen(true)}>
        <PrintIcon />
        {t("label")}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("label")}
        side="bottom"
        footer={
          <Button size="lg" block onClick={() => window.print()}>
            <PrintIcon />
            {print("print")}
          </Button>
        }
      >
        <div className="border border-line">{label}</div>
      </Sheet>
      {open && createPortal(<div className="hidden print:block">{label}</div>, document.body)}
    </>
  );
}

function Label({ transfer: { from, to, carrier, trackingCode } }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  return (
    <article className="grid gap-4 bg-white p-6 text-black">
      <p className="text-sm">{t("from", { store: from.name })}</p>
      <p className="text-2xl font-bold">{t("to", { store: to.name })}</p>
      <LabelCode trackingCode={trackingCode} label={t("trackingCode")}>
        <p className="font-bold wrap-anywhere tabular-nums">
          <bdi className="block">{carrier}</bdi>
          <bdi>{trackingCode}</bdi>
        </p>
      </LabelCode>
    </article>
  );
}
