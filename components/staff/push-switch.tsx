"use client";

import { useTranslations } from "next-intl";
import { Switch } from "../ui/switch";
import { useStaff } from "./staff-context";
import type { Device } from "./use-device";
import { usePush } from "./use-push";

/** Whether this phone rings while it is locked; where it cannot, why, and what to do. */
export function PushSwitch({ device }: { device: Device }) {
  const t = useTranslations("staff.settings.push");
  const { at } = useStaff();
  const { state, isBusy, set } = usePush(at, device);
  if (!state) return null;
  const hints = {
    off: t("off"),
    on: t("on"),
    denied: t("denied"),
    install: t("install"),
    unsupported: t("unsupported"),
    failed: t("failed"),
  };
  const canSwitch = state === "off" || state === "on" || state === "failed";
  return (
    <div className="text-sm" role="status">
      <Switch
        label={t("label")}
        hint={hints[state]}
        checked={state === "on"}
        disabled={!canSwitch || isBusy}
        onChange={set}
      />
    </div>
  );
}
