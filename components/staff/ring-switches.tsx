"use client";

import { useTranslations } from "next-intl";
import { type SoundingKind, soundingKinds } from "@/lib/staff/rings";
import { Switch } from "../ui/switch";
import { ring } from "./signals";
import type { Device } from "./use-device";

/** What sounds on this phone when it rings; what does not still trembles and is shown. */
export function RingSwitches({ device }: { device: Device }) {
  const t = useTranslations("staff.settings");
  const { quiet, setQuiet } = device;
  const set = (kind: SoundingKind, sounds: boolean) => {
    setQuiet(sounds ? quiet.filter((one) => one !== kind) : [...quiet, kind]);
    if (sounds) ring([kind]);
  };
  return (
    <fieldset className="grid gap-1 text-sm">
      <legend className="sr-only">{t("sounds.title")}</legend>
      {soundingKinds.map((kind) => (
        <Switch
          key={kind}
          label={t(`sounds.${kind}`)}
          checked={!quiet.includes(kind)}
          onChange={(sounds) => set(kind, sounds)}
        />
      ))}
    </fieldset>
  );
}
