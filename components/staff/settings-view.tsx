"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextField } from "@/components/ui/text-field";
import { DisplaySettingsPanel } from "../layout";
import { Switch } from "../ui/switch";
import { useAuthGate } from "./auth-gate";
import { BackBar } from "./back-bar";
import { setContrast, useContrast } from "./contrast";
import { LanguageSwitch } from "./language-switch";
import { PinForm } from "./pin-form";
import { PushSwitch } from "./push-switch";
import { RingSwitches } from "./ring-switches";
import { useStaff } from "./staff-context";
import type { Device } from "./use-device";

/** This phone: how it looks and sounds, what it is called, its PIN. */
export function SettingsView({ device }: { device: Device }) {
  const t = useTranslations("staff.settings");
  const display = useTranslations("layout.display");
  const pin = useTranslations("staff.pin");
  const { at, language } = useStaff();
  const present = useAuthGate()?.at;
  const hasPin = present?.status === "in" && present.pin !== null;
  const contrast = useContrast();
  const words = {
    title: display("title"),
    theme: display("theme"),
    light: display("light"),
    dark: display("dark"),
    system: display("system"),
    largeText: display("largeText"),
    calm: display("calm"),
    calmHint: display("calmHint"),
  };
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 px-5 pt-2">
        <div className="pb-7">
          <TextField
            label={t("deviceName")}
            hint={t("deviceNameHint")}
            defaultValue={device.name}
            maxLength={40}
            onBlur={(event) => device.setName(event.target.value.trim() || device.name)}
          />
        </div>
        <Group title={pin("title")}>
          <PinForm at={at} label={pin(hasPin ? "change" : "choose")} />
        </Group>
        <Group title={words.title}>
          <div className="grid gap-1 text-sm">
            <DisplaySettingsPanel words={words} />
            <Switch label={t("contrast")} checked={contrast} onChange={setContrast} />
          </div>
          <LanguageSwitch current={language} />
        </Group>
        <Group title={t("sounds.title")}>
          <PushSwitch device={device} />
          <RingSwitches device={device} />
        </Group>
      </div>
    </>
  );
}

// No region: what some groups hold is one of the same name.
function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-4 border-t border-line py-7">
      <h2 className="text-base font-semibold">{title}</h2>
      {children}
    </div>
  );
}
