"use client";

import { ApiError } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import { buttonClass } from "../ui/button";
import { announceMessage } from "../ui/toast";

interface ConsentChoicesProps {
  locale: Locale;
  version: string;
  /** `unsaid`: a "no" that was not kept; `blocked`: the browser keeps no cookies. */
  words: Record<"accept" | "refuse" | "failed" | "unsaid" | "blocked", string>;
}

/** Yes and no, of one size and one look. What sends them is loaded when one is pressed. */
export function ConsentChoices({ locale, version, words }: ConsentChoicesProps) {
  async function choose(yes: boolean) {
    const { sendConsent } = await import("@/lib/consent/own-consent");
    try {
      await sendConsent(locale, version, yes ? ["personalisation", "analytics"] : [], "banner");
    } catch (error) {
      const isBlocked = error instanceof ApiError && error.failure.message === "cookiesBlocked";
      // A "no" holds also where it cannot be kept: without a "yes" nothing is remembered.
      if (isBlocked || !yes) delete document.documentElement.dataset.consent;
      const told = isBlocked ? words.blocked : yes ? words.failed : words.unsaid;
      announceMessage(told, { tone: "danger" });
    }
  }
  const look = `${buttonClass({ variant: "outline" })} min-w-36`;
  return (
    <>
      <button type="button" className={look} onClick={() => void choose(false)}>
        {words.refuse}
      </button>
      <button type="button" className={look} onClick={() => void choose(true)}>
        {words.accept}
      </button>
    </>
  );
}
