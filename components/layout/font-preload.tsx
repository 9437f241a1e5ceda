import type { Language } from "@/contracts/languages";
import { fontFiles } from "./font-files";

const files: Partial<Record<Language | "latin", string>> = fontFiles;

/** Asks for the faces of the page's language before the style sheet has been read. */
export function FontPreload({ language }: { language: Language }) {
  const own = files[language];
  return [fontFiles.latin, ...(own ? [own] : [])].map((href) => (
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
