"use client";

import { useTranslations } from "next-intl";
import { FormAlert } from "@/components/ui/form-alert";
import { announceMessage } from "@/components/ui/toast";
import { isOf } from "@/contracts/pickup/apply-command";
import type { Transfer } from "@/lib/staff/types";
import { ScanField } from "./scan-field";
import { signalAccepted, signalRefused } from "./signals";
import { TransferLineRow } from "./transfer-line-row";
import { useTransferStep } from "./use-transfer-step";

/** A box that was called off: pieces are for sale again once each is scanned at its place. */
export function TransferPutBack({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.putBacks");
  const box = useTranslations("staff.transfers");
  const { take, message } = useTransferStep();
  const { id: transferId, lines } = transfer;
  const waiting = lines.filter(({ packed }) => packed > 0);
  function hear(code: string) {
    const found = waiting.filter(({ article }) => article && isOf(article, code));
    if (found.length === 0) {
      signalRefused();
      announceMessage(t("wrong"), { tone: "danger" });
      return;
    }
    for (const { id: lineId, packed: pieces } of found)
      take({ type: "shelve", transferId, lineId, pieces });
    signalAccepted();
    announceMessage(t("put", { name: found.map(({ article }) => article?.name).join(", ") }));
  }
  return (
    <section aria-label={t("title")} className="grid gap-4">
      <p className="text-sm text-muted">
        {box("calledOff")} {t("lead")}
      </p>
      <ScanField field={t("code")} several onCode={hear} />
      <FormAlert message={message} />
      <ul className="divide-y divide-line border-y border-line">
        {waiting.map((line) => (
          <TransferLineRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}
