"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { isPin, isRightPin, mostWrongPins } from "@/lib/staff/pin";
import { PinField } from "./pin-field";
import { refuse } from "./signals";
import { LockIcon } from "./staff-icons";
import type { Device } from "./use-device";

interface PinLockProps {
  person: string;
  device: Device;
  onSignOut: () => void;
}

/** A locked phone: opened by its PIN, or by signing in anew after too many wrong ones. */
export function PinLock({ person, device, onSignOut }: PinLockProps) {
  const t = useTranslations("staff");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const { pin } = device;

  async function unlock() {
    if (!pin || !isPin(typed)) return;
    if (await isRightPin(typed, pin)) {
      device.setPin({ ...pin, wrong: 0 });
      device.setLocked(false);
      return;
    }
    refuse();
    setTyped("");
    setWrong(true);
    const tries = pin.wrong + 1;
    if (tries < mostWrongPins) return device.setPin({ ...pin, wrong: tries });
    device.setPin(undefined);
    device.setLocked(false);
    onSignOut();
  }

  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-xs content-center gap-6 px-4 text-center">
      <LockIcon size="2rem" className="mx-auto text-muted" />
      <div>
        <h1 className="text-xl">{person}</h1>
        <p className="mt-1 text-sm text-muted">{t("pin.locked")}</p>
      </div>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <PinField
          label={t("pin.label")}
          value={typed}
          onChange={setTyped}
          error={
            wrong && pin ? t("pin.wrong", { left: mostWrongPins - (pin?.wrong ?? 0) }) : undefined
          }
        />
        <Button type="submit" size="lg" block>
          {t("pin.unlock")}
        </Button>
        <Button variant="quiet" onClick={onSignOut}>
          {t("signOut")}
        </Button>
      </form>
    </main>
  );
}
