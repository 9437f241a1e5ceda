"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { WarningIcon } from "@/components/ui/icons";
import { useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";

/** A step that the engine has to agree to first, as people call it while it is on its way. */
const steps = [
  "hand-over",
  "send",
  "cancel",
  "decline",
  "return",
  "stage",
  "pause-store",
  "resume-store",
] as const;

/** Whether what is given now is sent at once; else it waits for a network. */
export function useIsSending(): boolean {
  const { live } = useStaff();
  const { halt } = useOwnOutbox();
  return live && halt === null;
}

/** The words for a step on its way. */
export function useOnItsWayWords(): (type: string) => string {
  const t = useTranslations("staff.onItsWay");
  const isSending = useIsSending();
  return (type) => {
    const known = steps.find((one) => one === type);
    const step = known ? t(`steps.${known}`) : "";
    return isSending ? t("sending", { step }) : t("waits", { step });
  };
}

/** Instead of a tick: the engine has still to agree to a step of an order. */
export function OnItsWay({ pickupId }: { pickupId: string }) {
  const t = useTranslations("staff.onItsWay");
  const { onTheirWay } = useStaff();
  const words = useOnItsWayWords();
  const isSending = useIsSending();
  const step = onTheirWay.get(pickupId);
  if (!step) return null;
  return (
    <div
      role="status"
      className={cx(
        "grid gap-1 rounded-md border-2 p-4",
        isSending ? "border-control bg-surface" : "border-accent bg-tint-soft",
      )}
    >
      <p className="flex items-center gap-2.5 text-lg font-semibold">
        {!isSending && <WarningIcon />}
        {words(step.command.type)}
      </p>
      <p className="text-sm">{t("hint")}</p>
    </div>
  );
}
