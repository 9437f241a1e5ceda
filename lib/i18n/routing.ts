import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locales";

export const routing = defineRouting({
  locales: locales,
  defaultLocale: defaultLocale,
  localePrefix: "always",
  // Either would put a Set-Cookie or Link header on every page and keep it out of shared caches.
  localeCookie: false,
  alternateLinks: false,
});
