"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { announceMessage } from "@/components/ui/toast";
import { failureIn } from "@/lib/api";
import { devicesOptions } from "@/lib/staff/requests";
import type { WorkingDevice } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { DeviceCard } from "./device-card";
import { EndDeviceSheet } from "./end-device-sheet";
import { PinRule } from "./pin-rule";
import { useStaff } from "./staff-context";

/** Who is signed in at the store on which device, for managers, who may end it. */
export function DevicesView() {
  const t = useTranslations("staff.devices");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const client = useQueryClient();
  const options = devicesOptions(at);
  const { data, isError, error } = useQuery(options);
  const [chosen, setChosen] = useState<WorkingDevice>();
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        <PinRule />
        <p className="text-sm text-muted">{t("lead")}</p>
        <div role="status" className="text-sm text-muted empty:hidden">
          {isError && failures(failureIn(error).message)}
        </div>
        <ul className="grid gap-3">
          {data?.map((device) => (
            <DeviceCard key={device.id} device={device} onEnd={() => setChosen(device)} />
          ))}
        </ul>
      </div>
      {chosen && (
        <EndDeviceSheet
          device={chosen}
          onClose={() => setChosen(undefined)}
          onEnded={(left) => {
            client.setQueryData(options.queryKey, left);
            setChosen(undefined);
            announceMessage(t("ended", { name: chosen.person }), { tone: "success" });
          }}
        />
      )}
    </>
  );
}
