"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Language } from "@/lib/i18n/locales";
import type { StaffSession } from "@/lib/staff/types";
import { PinForm } from "./pin-form";
import { LockIcon } from "./staff-icons";

interface ChoosePinViewProps {
  session: StaffSession;
  language: Language;
  onSignOut: () => void;
}

/** Where managers demand a PIN, it is chosen before anything of the store is seen. */
export function ChoosePinView({ session, language, onSignOut }: ChoosePinViewProps) {
  const t = useTranslations("staff");
  const [counter] = session.counters;
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-xs content-center gap-6 px-4">
      <LockIcon size="2rem" className="mx-auto text-muted" />
      <div className="text-center">
        <p className="text-sm text-muted">{t("hello", { name: session.name })}</p>
        <h1 className="mt-1 text-xl">{t("pin.required")}</h1>
      </div>
      {counter && (
        <PinForm
          at={{ as: session.id, market: counter.market, store: counter.store, language }}
          isNew
          label={t("pin.choose")}
        />
      )}
      <Button variant="quiet" onClick={onSignOut}>
        {t("signOut")}
      </Button>
    </main>
  );
}
