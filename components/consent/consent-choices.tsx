"use client";

import type { Locale } from "@/lib/i18n/locales";
import { buttonClass } from "../ui/button";
import { announceMessage } from "../ui/toast";

interface ConsentChoicesProps {
  locale: Locale;
  version: string;
  words: { accept: string; refuse: string; failed: string };
}

/** Yes and no, of one size and one look. What sends them is loaded when one is pressed. */
export function ConsentChoices({ locale, version, words }: ConsentChoicesProps) {
  async function choose(yes: boolean) {
    const { sendConsent } = await import("@/lib/consent/own-consent");
    await sendConsent(locale, version, yes ? ["personalisation", "analytics"] : [], "banner").catch(
      () => announceMessage(words.failed, { tone: "danger" }),
    );
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
