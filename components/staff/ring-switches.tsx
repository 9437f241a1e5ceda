"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { type RingKind, ringKinds } from "@/lib/staff/rings";
import { Switch } from "../layout";
import { ring } from "./signals";
import type { Device } from "./use-device";

/** What sounds on this phone when it rings; what does not still trembles and is shown. */
export function RingSwitches({ device }: { device: Device }) {
  const t = useTranslations("staff.settings");
  const title = useId();
  const { quiet, setQuiet } = device;
  const set = (kind: RingKind, sounds: boolean) => {
    setQuiet(sounds ? quiet.filter((one) => one !== kind) : [...quiet, kind]);
    if (sounds) ring([kind]);
  };
  return (
    <fieldset aria-labelledby={title} className="grid gap-1 text-sm">
      <p id={title} className="font-medium">
        {t("sounds.title")}
      </p>
      {ringKinds.map((kind) => (
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
