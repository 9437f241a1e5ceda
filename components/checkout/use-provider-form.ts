"use client";

import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ApiError } from "@/lib/api";
import type { BegunAttempt, ProviderStep } from "@/lib/checkout/attempts";
import type { FormSetting, ProviderForm } from "@/lib/checkout/providers/provider-form";
import { beginAttempt } from "@/lib/checkout/requests";
import { shownOf } from "@/lib/checkout/shown-of";
import type { Checkout } from "@/lib/checkout/types";
import { inLocale } from "@/lib/i18n/in-locale";
import { languageOf } from "@/lib/i18n/locales";
import type { FailureKey } from "@/lib/result";

type Draw = (place: HTMLElement, setting: FormSetting) => Promise<ProviderForm>;

/** The forms that this shop has, by the provider whose they are. Each comes when it is needed. */
const forms: Readonly<Record<string, () => Promise<Draw>>> = {
  stripe: async () => (await import("@/lib/checkout/providers/stripe")).drawStripe,
};

type Standing =
  | { state: "loading" }
  | { state: "drawn"; begun: BegunAttempt; form: ProviderForm }
  /** The provider has a page of its own. */
  | { state: "elsewhere"; begun: BegunAttempt }
  /** The order cannot be paid as it is, or its provider does not answer. */
  | { state: "refused"; why: FailureKey; retry: boolean };

/**
 * Begins to pay an order as it is shown, and draws the provider's form in the place that `place` is.
 * @param attemptKey the attempt that the page is about; where another began, its own page follows
 */
export function useProviderForm(checkout: Checkout, method: string, attemptKey: string) {
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing>({ state: "loading" });
  const [tries, setTries] = useState(0);
  const [shown] = useState(() => shownOf(checkout));

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is drawn again for each try
  useEffect(() => {
    let isGone = false;
    let drawn: ProviderForm | undefined;
    setStanding({ state: "loading" });
    async function draw(): Promise<Standing | undefined> {
      const begun = await beginAttempt(locale, { shown, method });
      if ("code" in begun) {
        const { code } = begun;
        window.location.replace(inLocale(`/checkout/confirmation?code=${code}`, locale));
        return undefined;
      }
      if (begun.next.redirectTo) return { state: "elsewhere", begun };
      if (begun.key !== attemptKey) {
        window.location.replace(begun.page);
        return undefined;
      }
      const setting = settingOf(begun);
      const load = forms[begun.next.provider];
      if (!setting || !load || isGone || !place.current) throw new Error("No form to draw");
      const how = { ...setting, language: languageOf(locale), isDark: isDark() };
      drawn = await (await load())(place.current, how);
      if (isGone) drawn.remove();
      return { state: "drawn", begun, form: drawn };
    }
    draw()
      .catch(
        (error: unknown): Standing =>
          error instanceof ApiError && !error.failure.retry
            ? { state: "refused", why: error.failure.message, retry: false }
            : { state: "refused", why: "providerSilent", retry: true },
      )
      .then((next) => !isGone && next && setStanding(next));
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, [locale, method, shown, attemptKey, tries]);

  return { place, standing, tryAgain: () => setTries((before) => before + 1) };
}

function settingOf({ next, returnUrl }: BegunAttempt) {
  const { script, publicKey, clientSecret }: ProviderStep = next;
  return script && publicKey && clientSecret && { script, publicKey, clientSecret, returnUrl };
}

/** Whether the page is dark, by the shopper's choice or else their system's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
