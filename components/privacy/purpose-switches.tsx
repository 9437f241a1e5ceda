"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import type { Purpose } from "@/contracts/consent";
import { failureIn } from "@/lib/api";
import type { ConsentTexts } from "@/lib/consent";
import {
  asksForPrivacy,
  currentConsent,
  sendConsent,
  serverConsent,
  subscribeConsent,
} from "@/lib/consent/client";
import { Switch } from "../ui/switch";
import { announceMessage } from "../ui/toast";
import { useHydrated } from "../ui/use-hydrated";

/** A switch for each purpose, with the text that it stands for. */
export function PurposeSwitches({ texts: { version, texts } }: { texts: ConsentTexts }) {
  const t = useTranslations("privacy");
  const locale = useLocale();
  const client = useQueryClient();
  const hydrated = useHydrated();
  const { granted } = useSyncExternalStore(subscribeConsent, currentConsent, serverConsent);
  const isSignalled = hydrated && asksForPrivacy();
  // Shown from the press on: what a mutation says of itself comes a moment later.
  const [wanted, want] = useState<readonly Purpose[]>();
  const change = useMutation({
    mutationFn: (next: readonly Purpose[]) => sendConsent(locale, version, next, "privacy"),
    onSuccess: () => announceMessage(t("saved")),
    onError: (error) => {
      const isBlocked = failureIn(error).message === "cookiesBlocked";
      announceMessage(t(isBlocked ? "blocked" : "failed"), { tone: "danger" });
    },
    onSettled: () => {
      want(undefined);
      return client.invalidateQueries({ queryKey: ["kept"] });
    },
  });
  const shown = wanted ?? granted;

  function toggle(purpose: Purpose, on: boolean) {
    const others = granted.filter((other) => other !== purpose);
    const next = on ? [...others, purpose] : others;
    want(next);
    change.mutate(next);
  }

  return (
    <section aria-labelledby="privacy-purposes">
      <h2 id="privacy-purposes" className="text-xl">
        {t("purposes")}
      </h2>
      {isSignalled && <p className="mt-4 bg-tint-soft px-5 py-4 text-sm">{t("signal")}</p>}
      <ul className="mt-6 border-b border-line">
        {texts.map(({ purpose, text }) => (
          <li key={purpose} className="border-t border-line py-5">
            <Switch
              place="end"
              label={t(`names.${purpose}`)}
              hint={text}
              checked={shown.includes(purpose)}
              disabled={!hydrated || isSignalled || wanted !== undefined}
              onChange={(on) => toggle(purpose, on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
