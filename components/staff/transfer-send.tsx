"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import type { Transfer } from "@/lib/staff/types";
import { LabelForm } from "./label-form";
import { TransferLabel } from "./transfer-label";
import { useTransferStep } from "./use-transfer-step";
import { useWedge } from "./use-wedge";

/** The last steps of a box at its sender: its label, and the moment in which a carrier takes it. */
export function TransferSend({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const parcel = useTranslations("staff.parcel");
  const [changing, setChanging] = useState(false);
  const { take, isPending, message } = useTransferStep(() => setChanging(false));
  const { id: transferId, carrier, trackingCode } = transfer;
  const isLabelled = trackingCode !== "";
  const send = (code?: string) => take({ type: "send", transferId, ...(code && { code }) });
  useWedge((code) => send(code.trim()), isLabelled);
  return (
    <section aria-label={t("labelTitle")} className="grid gap-3">
      <FormAlert message={message} />
      {!isLabelled || changing ? (
        <LabelForm
          title={t("labelTitle")}
          carrier={carrier}
          pending={isPending}
          onLabel={(said) => take({ type: "label", transferId, ...said })}
        />
      ) : (
        <>
          <Button variant="accent" size="lg" block pending={isPending} onClick={() => send()}>
            {parcel("send")}
          </Button>
          <p className="text-sm text-muted">{t("sendHint")}</p>
          <TransferLabel transfer={transfer} />
          <Button variant="outline" block onClick={() => setChanging(true)}>
            {parcel("changeLabel")}
          </Button>
        </>
      )}
    </section>
  );
}
