"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { mostTransferred } from "@/contracts/transfers";
import type { Transfer } from "@/lib/staff/types";
import { ScanField } from "./scan-field";
import { TransferLineRow } from "./transfer-line-row";
import { useTransferScan } from "./use-transfer-scan";
import { useTransferStep } from "./use-transfer-step";

/** What came out of a box, by scan or press. It begins at none: what was packed is no count. */
export function TransferReceive({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const pick = useTranslations("staff.pick");
  const { take, isPending, message } = useTransferStep();
  const { id: transferId } = transfer;
  const lines = transfer.lines.filter(({ packed }) => packed > 0);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const countOf = (id: string) => counts[id] ?? 0;
  const hear = useTransferScan(lines, ({ id }) => {
    setCounts((known) => ({ ...known, [id]: (known[id] ?? 0) + 1 }));
    return true;
  });
  const differs = lines.some(({ id, packed }) => countOf(id) !== packed);
  return (
    <section aria-label={t("receive")} className="grid gap-4">
      <p className="text-sm text-muted">{t("receiveLead")}</p>
      <ScanField field={pick("code")} several onCode={hear} />
      <FormAlert message={message} />
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <TransferLineRow key={line.id} line={line}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <span className="text-sm">{t("counted")}</span>
              <QuantityStepper
                value={countOf(line.id)}
                min={0}
                max={mostTransferred}
                label={line.article?.name ?? t("gone")}
                onChange={(count) => setCounts((known) => ({ ...known, [line.id]: count }))}
              />
            </div>
          </TransferLineRow>
        ))}
      </ul>
      <p role="status" className="text-sm font-medium empty:hidden">
        {differs && t("differs")}
      </p>
      <Button
        size="lg"
        block
        variant={differs ? "outline" : "primary"}
        pending={isPending}
        onClick={() =>
          take({
            type: "receive",
            transferId,
            lines: lines.map(({ id }) => ({ lineId: id, pieces: countOf(id) })),
          })
        }
      >
        {t(differs ? "receiveDiffering" : "receive")}
      </Button>
    </section>
  );
}
