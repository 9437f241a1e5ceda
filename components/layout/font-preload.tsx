import type { Language } from "@/contracts/languages";
import { brand } from "@/shop.config";
import { fontFiles } from "./font-files";

const files: Partial<Record<string, string>> = { ...fontFiles, ...brand.fonts };

/** Asks for the faces of the page's language before the style sheet has been read. */
export function FontPreload({ language }: { language: Language }) {
  return [files.latin, files[language]]
    .filter((href) => href !== undefined)
    .map((href) => (
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
