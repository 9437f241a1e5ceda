"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { announceMessage } from "@/components/ui/toast";
import { failureIn } from "@/lib/api";
import type { Failure } from "@/lib/result";
import { verifierOf } from "@/lib/staff/pin";
import { sendPin } from "@/lib/staff/requests";
import type { At } from "@/lib/staff/types";
import { authGate } from "./auth-gate";
import { PinField } from "./pin-field";
import { usePinEntry } from "./use-pin-entry";

interface PinFormProps {
  at: At;
  label: string;
  /** Whether it is all that the screen is about. */
  isNew?: boolean;
}

/** Chooses one's PIN: it holds on all of one's devices, so it needs a network. */
export function PinForm({ at, label, isNew = false }: PinFormProps) {
  const t = useTranslations("staff.pin");
  const failures = useTranslations("failures");
  const { field, isRefused, read, clear } = usePinEntry();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function save() {
    const typed = read();
    if (!typed) return;
    setPending(true);
    setFailure(undefined);
    try {
      const pin = await verifierOf(typed);
      await sendPin(at, pin);
      await authGate().dispatch({ type: "pin-known", of: at.as, pin });
      clear();
      announceMessage(t("set"), { tone: "success" });
    } catch (error) {
      setFailure(failureIn(error as Error));
    }
    setPending(false);
  }

  return (
    <form
      aria-label={t("title")}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormAlert message={failure && failures(failure.message)} />
      <PinField
        {...field}
        label={label}
        hint={t("hint")}
        error={isRefused ? t("notPin") : undefined}
      />
      <Button type="submit" variant={isNew ? "primary" : "outline"} block={isNew} pending={pending}>
        {t("save")}
      </Button>
    </form>
  );
}
