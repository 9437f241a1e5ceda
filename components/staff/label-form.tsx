"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const longest = 80;

interface LabelFormProps {
  title: string;
  /** Who was to carry it before. */
  carrier: string;
  pending?: boolean;
  onLabel: (said: { carrier: string; trackingCode: string }) => void;
}

/** Who carries a box, and under which number. */
export function LabelForm({ title, carrier: known, pending = false, onLabel }: LabelFormProps) {
  const t = useTranslations("staff.parcel");
  const [carrier, setCarrier] = useState(known);
  const [trackingCode, setTrackingCode] = useState("");
  return (
    <form
      aria-label={title}
      className="grid gap-3 rounded-md border-2 border-ink p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onLabel({ carrier: carrier.trim(), trackingCode: trackingCode.trim() });
      }}
    >
      <h2 className="text-lg">{title}</h2>
      <TextField
        label={t("carrier")}
        value={carrier}
        maxLength={longest}
        autoComplete="off"
        required
        onChange={(event) => setCarrier(event.target.value)}
      />
      <TextField
        label={t("trackingCode")}
        hint={t("trackingHint")}
        value={trackingCode}
        maxLength={longest}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        onChange={(event) => setTrackingCode(event.target.value)}
      />
      <Button type="submit" size="lg" block pending={pending}>
        {t("makeLabel")}
      </Button>
    </form>
  );
}
