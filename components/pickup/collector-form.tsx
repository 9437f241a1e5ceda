"use client";

import { useTranslations } from "next-intl";
import { longest } from "@/contracts/lengths";
import type { Collector } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { PhoneField } from "../ui/phone-field";
import { TextField } from "../ui/text-field";
import { fieldOf } from "./form-field";

interface CollectorFormProps {
  pending: boolean;
  /** What is wrong with the number. */
  phoneError: string | undefined;
  onSend: (collector: Collector) => void;
}

/** Names another person as the collector. */
export function CollectorForm({ pending, phoneError, onSend }: CollectorFormProps) {
  const t = useTranslations();
  return (
    <form
      aria-label={t("pass.change")}
      className="mt-5 grid gap-4 bg-surface p-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ name: fieldOf(event, "name"), phone: fieldOf(event, "phone") });
      }}
    >
      <p className="text-sm">{t("pass.changeText")}</p>
      <TextField
        name="name"
        label={t("pass.changeName")}
        required
        maxLength={longest.collector}
        autoComplete="off"
        autoFocus
      />
      <PhoneField
        label={t("pass.changePhone")}
        optionalLabel={t("ui.optional")}
        error={phoneError}
        maxLength={longest.phone}
        autoComplete="off"
      />
      <Button type="submit" pending={pending}>
        {t("pass.changeSend")}
      </Button>
    </form>
  );
}
