"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Pickup } from "@/lib/staff/types";
import { LabelForm } from "./label-form";
import { ScanField } from "./scan-field";
import { useCommand } from "./use-command";

/** The last steps of a parcel: its label, and the moment in which a carrier takes it. */
export function ParcelCard({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.parcel");
  const command = useCommand();
  const [changing, setChanging] = useState(false);
  const { id, parcel } = pickup;
  const isLabelled = Boolean(parcel?.trackingCode);
  const send = (code?: string) => command({ type: "send", pickupId: id, ...(code && { code }) });
  if (!parcel) return null;
  if (!isLabelled || changing)
    return (
      <LabelForm
        title={t("title")}
        carrier={parcel.carrier}
        onLabel={(said) => {
          if (command({ type: "label", pickupId: id, ...said })) setChanging(false);
        }}
      />
    );
  return (
    <section aria-label={t("title")} className="grid gap-2">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-md border border-line p-4 text-sm">
        {parcel.carrier && (
          <>
            <dt className="text-muted">{t("carrier")}</dt>
            <dd className="text-end font-medium break-words">
              <bdi>{parcel.carrier}</bdi>
            </dd>
          </>
        )}
        <dt className="text-muted">{t("trackingCode")}</dt>
        <dd className="text-end font-medium wrap-anywhere tabular-nums">
          <bdi>{parcel.trackingCode}</bdi>
        </dd>
      </dl>
      <ScanField field={t("scanLabel")} onCode={(code) => send(code.trim())} />
      <Button variant="accent" size="lg" block onClick={() => send()}>
        {t("send")}
      </Button>
      <p className="text-sm text-muted">{t("sendHint")}</p>
      <Button variant="outline" block onClick={() => setChanging(true)}>
        {t("changeLabel")}
      </Button>
    </section>
  );
}
