"use client";

import { useTranslations } from "next-intl";
import { longest } from "@/contracts/lengths";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import { fieldOf } from "./form-field";

interface ArriveFormProps {
  pending: boolean;
  onSend: (note: string) => void;
}

/** "I'm here", with where and how to be found outside. */
export function ArriveForm({ pending, onSend }: ArriveFormProps) {
  const t = useTranslations("pass");
  return (
    <form
      aria-label={t("here")}
      className="mb-6 grid gap-4 bg-surface p-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(fieldOf(event, "note"));
      }}
    >
      <p className="text-sm">{t("hereText")}</p>
      <TextField
        name="note"
        label={t("hereLabel")}
        hint={t("hereHint")}
        maxLength={longest.note}
        autoComplete="off"
        autoFocus
      />
      <Button type="submit" variant="accent" pending={pending}>
        {t("hereSend")}
      </Button>
    </form>
  );
}
