"use client";

import type { ComponentProps, SyntheticEvent } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { keepLocale } from "./kept-locale";
import { samePageIn } from "./same-page";

function keepPage(locale: Locale) {
  return (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = samePageIn(locale, window.location);
  };
}

/**
 * A link to this page in another locale. A plain `<a>`: language and direction stand on `<html>`,
 * so the document is loaded anew. Its address is completed when the visitor reaches for it. The
 * page is the same static file whatever its query. The press is remembered. Without script it leads to the locale's home.
 */
export function LocaleLink({ locale, ...rest }: ComponentProps<"a"> & { locale: Locale }) {
  const keep = keepPage(locale);
  function choose(event: SyntheticEvent<HTMLAnchorElement>) {
    keep(event);
    keepLocale(locale);
  }
  return (
    <a {...rest} href={`/${locale}`} onPointerDown={keep} onFocus={keep} onClick={choose}>
      {rest.children}
    </a>
  );
}
