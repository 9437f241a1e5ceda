"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { longest } from "@/contracts/lengths";
import type { Collector } from "@/lib/pickup";
import { PhoneField } from "../ui/phone-field";
import { RadioCards } from "../ui/radio-cards";
import { TextField } from "../ui/text-field";

interface CollectorChoiceProps {
  /** The shopper's own name. */
  self: string;
  /** As saved before. */
  collector: Collector | undefined;
  /** What is wrong with the number of another person. */
  phoneError: string | undefined;
}

/** Chooses the collector: the shopper, or another person by name. */
export function CollectorChoice({ self, collector, phoneError }: CollectorChoiceProps) {
  const t = useTranslations("pickup");
  const other = collector?.name && collector.name !== self ? collector : undefined;
  const [who, setWho] = useState(other ? "someone" : "me");
  return (
    <div className="grid gap-4">
      <RadioCards
        legend={t("who")}
        look="chip"
        name="who"
        value={who}
        onChange={setWho}
        options={[
          { value: "me", label: t("me") },
          { value: "someone", label: t("someone") },
        ]}
      />
      {who === "someone" && (
        <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
          <TextField
            name="collectorName"
            label={t("name")}
            required
            maxLength={longest.collector}
            autoComplete="off"
            defaultValue={other?.name}
            hint={t("someoneHint")}
          />
          <PhoneField
            name="collectorPhone"
            label={t("phone")}
            maxLength={longest.phone}
            autoComplete="off"
            defaultValue={other?.phone}
            error={phoneError}
          />
        </div>
      )}
    </div>
  );
}
