"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { announceMessage } from "@/components/ui/toast";
import { failureIn } from "@/lib/api";
import type { Failure } from "@/lib/result";
import { isPin, verifierOf } from "@/lib/staff/pin";
import { sendPin } from "@/lib/staff/requests";
import type { At } from "@/lib/staff/types";
import { authGate } from "./auth-gate";
import { PinField } from "./pin-field";

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
  const [typed, setTyped] = useState("");
  const [isNone, setIsNone] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function save() {
    setIsNone(!isPin(typed));
    if (!isPin(typed)) return setTyped("");
    setPending(true);
    setFailure(undefined);
    try {
      const pin = await verifierOf(typed);
      await sendPin(at, pin);
      await authGate().dispatch({ type: "pin-known", of: at.as, pin });
      setTyped("");
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
        label={label}
        hint={t("hint")}
        error={isNone ? t("notPin") : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant={isNew ? "primary" : "outline"} block={isNew} pending={pending}>
        {t("save")}
      </Button>
    </form>
  );
}
