"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { announceMessage } from "@/components/ui/toast";
import { failureIn } from "@/lib/api";
import { sendPinRule } from "@/lib/staff/requests";
import { Switch } from "../ui/switch";
import { useStaff } from "./staff-context";

/** Whether everybody at the store needs a PIN, to be chosen before the queue is seen. */
export function PinRule() {
  const t = useTranslations("staff.devices");
  const failures = useTranslations("failures");
  const { at, counter, check } = useStaff();
  const [wished, setWished] = useState<boolean>();

  async function set(required: boolean) {
    setWished(required);
    try {
      await sendPinRule(at, required);
      await check();
    } catch (error) {
      announceMessage(failures(failureIn(error as Error).message), { tone: "danger" });
    }
    setWished(undefined);
  }

  return (
    <Switch
      label={t("pinRequired")}
      hint={t("pinRequiredHint", { store: counter.name })}
      checked={wished ?? counter.pinRequired}
      onChange={(required) => void set(required)}
    />
  );
}
