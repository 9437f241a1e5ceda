"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DisplaySettingsPanel, Switch } from "@/components/layout/display-settings";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toast";
import { isPin, keepPin } from "@/lib/staff/pin";
import { BackBar } from "./back-bar";
import { setContrast, useContrast } from "./contrast";
import { LanguageSwitch } from "./language-switch";
import { PinField } from "./pin-field";
import { ring } from "./signals";
import { useStaff } from "./staff-context";
import type { Device } from "./use-device";

/** This phone: how it looks and sounds, what it is called, its PIN. */
export function SettingsView({ device }: { device: Device }) {
  const t = useTranslations("staff.settings");
  const display = useTranslations("layout.display");
  const { language } = useStaff();
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
      <div className="grid grid-cols-1 gap-8 px-5 pt-2">
        <PinForm device={device} />
        <div className="grid gap-1 text-sm">
          <DisplaySettingsPanel words={words} />
          <Switch label={t("contrast")} checked={contrast} onChange={setContrast} />
          <Switch
            label={t("sound")}
            checked={device.sound}
            onChange={(sound) => {
              device.setSound(sound);
              if (sound) ring();
            }}
          />
        </div>
        <TextField
          label={t("deviceName")}
          hint={t("deviceNameHint")}
          defaultValue={device.name}
          maxLength={40}
          onBlur={(event) => device.setName(event.target.value.trim() || device.name)}
        />
        <LanguageSwitch current={language} />
      </div>
    </>
  );
}

function PinForm({ device }: { device: Device }) {
  const t = useTranslations("staff.pin");
  const [typed, setTyped] = useState("");
  const [short, setShort] = useState(false);
  return (
    <form
      aria-label={t("title")}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setShort(!isPin(typed));
        if (!isPin(typed)) return;
        void keepPin(typed).then((pin) => {
          device.setPin(pin);
          setTyped("");
          announce(t("set"), { tone: "success" });
        });
      }}
    >
      <PinField
        label={device.pin ? t("change") : t("choose")}
        hint={t("hint")}
        error={short ? t("tooShort") : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant="outline">
        {t("save")}
      </Button>
    </form>
  );
}
