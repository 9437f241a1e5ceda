import type { Language } from "@/lib/i18n/locales";
import { fontFiles } from "./font-files";

/** Asks for the faces of the page's language before the style sheet has been read. */
export function FontPreload({ language }: { language: Language }) {
  const own = language === "en" ? [] : [fontFiles[language]];
  return [fontFiles.latin, ...own].map((href) => (
    <link
      key={href}
      rel="preload"
      as="font"
      type="font/woff2"
      href={href}
      crossOrigin="anonymous"
    />
  ));
}
