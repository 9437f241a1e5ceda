import type { Metadata } from "next";
import { brand } from "@/shop.config";
import type { Picture } from "../catalog";
import { alternatesFor } from "../i18n/alternates";
import { type Locale, languageOf, shopName } from "../i18n/locales";
import { homeTitle } from "./home-title";
import { openGraphOf } from "./page-metadata";
import { socialImages } from "./social-images";

interface WrittenHome {
  title: string;
  description: string;
  /** Stands in the picture that others show beside a link, unless the shop has one of its own. */
  image?: Picture | undefined;
}

/** Head of the home page; without what merchants wrote, that of the layout. */
export function homeMetadata(locale: Locale, written: WrittenHome | null): Metadata {
  const alternates = alternatesFor(locale, "/");
  if (!written) return { alternates };
  const { description, image: picture } = written;
  const title = written.title && homeTitle(written.title, locale);
  const shown = { locale, url: alternates.canonical, title, description };
  const isDrawn = title && !brand.social;
  return {
    alternates,
    ...(title && { title: { absolute: title } }),
    ...(description && { description }),
    openGraph: openGraphOf({
      ...shown,
      ...(isDrawn && {
        images: socialImages(locale, { title: nameLast(written.title, locale), picture }),
      }),
    }),
  };
}

/** The picture bears the shop's mark: its name before a dash is said there. */
function nameLast(title: string, locale: Locale): string {
  const [first = "", ...rest] = title.split(/\s[—–―-]\s/);
  return rest.length > 0 && first === shopName(languageOf(locale)) ? rest.join(" — ") : title;
}
