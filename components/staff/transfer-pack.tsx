"use client";

import { useTranslations } from "next-intl";
import { FormAlert } from "@/components/ui/form-alert";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { SharedButton } from "@/components/ui/shared-button";
import type { Transfer, TransferLine } from "@/lib/staff/types";
import { ScanField } from "./scan-field";
import { TransferLineRow } from "./transfer-line-row";
import { useTransferScan } from "./use-transfer-scan";
import { useTransferStep } from "./use-transfer-step";

/** Pieces into the box, by scan or press: each is off the store's stock at once. */
export function TransferPack({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const pick = useTranslations("staff.pick");
  const { take, isPending, message } = useTransferStep();
  const { id: transferId, lines } = transfer;
  const pack = ({ id: lineId }: TransferLine, pieces: number) =>
    take({ type: "pack", transferId, lineId, pieces });
  const hear = useTransferScan(lines, (line) => {
    if (line.packed >= line.asked) return false;
    pack(line, 1);
    return true;
  });
  const isEmpty = lines.every(({ packed }) => packed === 0);
  return (
    <section aria-label={t("packTitle")} className="grid gap-4">
      <p className="text-sm text-muted">{t("packLead")}</p>
      <ScanField field={pick("code")} several onCode={hear} />
      <FormAlert message={message} />
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <TransferLineRow key={line.id} line={line}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <span className="text-sm">{t("inBox")}</span>
              <QuantityStepper
                value={line.packed}
                min={0}
                max={line.asked}
                label={line.article?.name ?? t("gone")}
                onChange={(wanted) => pack(line, wanted - line.packed)}
              />
            </div>
          </TransferLineRow>
        ))}
      </ul>
      <SharedButton
        size="lg"
        block
        disabled={isEmpty}
        pending={isPending}
        onClick={() => take({ type: "close", transferId })}
      >
        {t("close")}
      </SharedButton>
    </section>
  );
}
