"use client";

import { useState, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { useLazyComponent } from "../ui/use-lazy-component";
import { hasKeptLocale, keepLocale } from "./kept-locale";
import { preferredLocale } from "./preferred-locale";
import type { SuggestionWords } from "./suggestion-words";

const never = () => () => {};

interface LocaleSuggestionProps {
  current: Locale;
  words: Partial<Record<Locale, SuggestionWords>>;
}

/**
 * One polite line to visitors whose browser prefers another language, in that language. It never
 * redirects, and "stay" is remembered. Nothing is rendered on the server, so pages stay static.
 */
export function LocaleSuggestion({ current, words }: LocaleSuggestionProps) {
  const [declined, setDeclined] = useState(false);
  const locale = useSyncExternalStore(
    never,
    () => (hasKeptLocale() ? null : preferredLocale(navigator.languages, current)),
    () => null,
  );
  const say = locale && words[locale];
  const Line = useLazyComponent(Boolean(say) && !declined, () =>
    import("./suggestion-line").then((room) => room.SuggestionLine),
  );

  function stay() {
    setDeclined(true);
    keepLocale(current);
  }

  return Line && say && !declined && <Line locale={locale} say={say} onStay={stay} />;
}
