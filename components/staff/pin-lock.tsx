"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { mostWrongPins } from "@/lib/staff/auth-gate";
import { tryPin } from "@/lib/staff/try-pin";
import { authGate } from "./auth-gate";
import { PinField } from "./pin-field";
import { signalRefused } from "./signals";
import { LockIcon } from "./staff-icons";
import { usePinEntry } from "./use-pin-entry";

interface PinLockProps {
  person: string;
  /** Tries since the last right one. */
  wrong: number;
  onSignOut: () => void;
}

/** A locked phone: opened by its PIN, or by signing in anew after too many wrong ones. */
export function PinLock({ person, wrong, onSignOut }: PinLockProps) {
  const t = useTranslations("staff");
  const { field, isRefused, read, clear } = usePinEntry();
  const [pending, setPending] = useState(false);

  async function unlock() {
    if (pending) return;
    const pin = read();
    // No PIN at all, as a scanned barcode: it is no try.
    if (!pin) return;
    setPending(true);
    if ((await tryPin(authGate(), pin)) === "right") return;
    signalRefused();
    clear();
    setPending(false);
  }

  function error(): string | undefined {
    if (isRefused) return t("pin.notPin");
    return wrong > 0 && !pending ? t("pin.wrong", { left: mostWrongPins - wrong }) : undefined;
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
        <PinField {...field} label={t("pin.label")} error={error()} />
        <Button type="submit" size="lg" block pending={pending}>
          {t("pin.unlock")}
        </Button>
        <Button variant="quiet" onClick={onSignOut}>
          {t("signOut")}
        </Button>
      </form>
    </main>
  );
}
