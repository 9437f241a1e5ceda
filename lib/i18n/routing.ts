import { defineRouting } from "next-intl/routing";
import { defaultPair, pairs } from "./pairs";

export const routing = defineRouting({
  locales: pairs,
  defaultLocale: defaultPair,
  localePrefix: "always",
  // Either would put a Set-Cookie or Link header on every page and keep it out of shared caches.
  localeCookie: false,
  alternateLinks: false,
});
