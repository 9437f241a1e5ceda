"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { WorkingDevice } from "@/lib/staff/types";
import { dayAndClock } from "./format";
import { useStaff } from "./staff-context";

interface DeviceCardProps {
  device: WorkingDevice;
  onEnd: () => void;
}

/** One device at work: whose, which, where and when it was last there. */
export function DeviceCard({ device, onEnd }: DeviceCardProps) {
  const t = useTranslations("staff.devices");
  const { counter, language, session } = useStaff();
  const store = session.counters.find(({ store: code }) => code === device.storeCode);
  const time = (iso: string) => dayAndClock(iso, counter, language);
  const facts = [device.device || t("elsewhere"), device.browser, store?.name ?? device.storeCode];
  return (
    <li className="grid gap-3 rounded-md border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-base font-medium">{device.person}</h2>
        {device.own && <Badge>{t("own")}</Badge>}
      </div>
      <div className="grid gap-1 text-sm text-muted">
        <p className="break-words">
          {facts.filter(Boolean).map((fact, index) => (
            <span key={fact}>
              {index > 0 && " · "}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
        <p>{t("seen", { time: time(device.seenAt) })}</p>
        <p>{t("since", { time: time(device.signedInAt) })}</p>
      </div>
      {!device.own && (
        <Button
          variant="outline"
          aria-label={t("endNamed", {
            name: device.person,
            device: device.device || t("elsewhere"),
          })}
          onClick={onEnd}
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}
