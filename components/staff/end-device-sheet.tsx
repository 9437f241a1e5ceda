"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Sheet } from "@/components/ui/sheet";
import { failureIn } from "@/lib/api";
import type { Failure } from "@/lib/result";
import { endDevice } from "@/lib/staff/requests";
import type { WorkingDevice } from "@/lib/staff/types";
import { useStaff } from "./staff-context";

interface EndDeviceSheetProps {
  device: WorkingDevice;
  onClose: () => void;
  /** With the devices that are left. */
  onEnded: (left: WorkingDevice[]) => void;
}

/** Says what ending a session means, before it is ended. */
export function EndDeviceSheet({ device, onClose, onEnded }: EndDeviceSheetProps) {
  const t = useTranslations("staff.devices");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function end() {
    setPending(true);
    setFailure(undefined);
    try {
      onEnded(await endDevice(at, device.id));
    } catch (error) {
      setFailure(failureIn(error as Error));
      setPending(false);
    }
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={t("endTitle", { name: device.person })}
      side="bottom"
      footer={
        <Button block size="lg" pending={pending} onClick={() => void end()}>
          {t("end")}
        </Button>
      }
    >
      <FormAlert message={failure && failures(failure.message)} />
      <p className="text-sm">
        <bdi>{device.device || t("elsewhere")}</bdi>
      </p>
      <p className="mt-2 text-sm text-muted">{t("endLead")}</p>
    </Sheet>
  );
}
