"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { mostWrongPins } from "@/lib/staff/auth-gate";
import { isPin } from "@/lib/staff/pin";
import { tryPin } from "@/lib/staff/try-pin";
import { authGate } from "./auth-gate";
import { PinField } from "./pin-field";
import { signalRefused } from "./signals";
import { LockIcon } from "./staff-icons";

interface PinLockProps {
  person: string;
  /** Tries since the last right one. */
  wrong: number;
  onSignOut: () => void;
}

/** A locked phone: opened by its PIN, or by signing in anew after too many wrong ones. */
export function PinLock({ person, wrong, onSignOut }: PinLockProps) {
  const t = useTranslations("staff");
  const [typed, setTyped] = useState("");
  const [isNone, setIsNone] = useState(false);
  const [pending, setPending] = useState(false);

  async function unlock() {
    if (pending) return;
    setIsNone(!isPin(typed));
    // No PIN at all, as a scanned barcode: it is no try.
    if (!isPin(typed)) return setTyped("");
    setPending(true);
    if ((await tryPin(authGate(), typed)) === "right") return;
    signalRefused();
    setTyped("");
    setPending(false);
  }

  function error(): string | undefined {
    if (isNone) return t("pin.notPin");
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
        <PinField label={t("pin.label")} value={typed} onChange={setTyped} error={error()} />
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
