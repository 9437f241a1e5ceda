import type { Metadata } from "next";
import type { Picture } from "../catalog";
import { alternatesFor, type Paths } from "../i18n/alternates";
import { type Locale, languageOf, locales, shopName, tagOf } from "../i18n/locales";
import { neutralImages, type SocialImages, socialImages } from "./social-images";

export interface PageHead {
  locale: Locale;
  /** The page's address of record without its locale, e.g. "/stores"; or that of each locale. */
  path: string | Paths;
  title: string;
  description: string;
  /** Stands in the picture that others show beside a link. */
  image?: Picture | null | undefined;
  /** A line below the title there. */
  line?: string | undefined;
  /** For pages that exist for people only: a filtered listing, a search. */
  noindex?: boolean | undefined;
}

// What search engines show of a description.
const descriptionLength = 160;

function shorten(text: string): string {
  if (text.length <= descriptionLength) return text;
  const cut = text.slice(0, descriptionLength - 1);
  const end = cut.lastIndexOf(" ");
  // Japanese has no spaces to cut at.
  return `${cut.slice(0, end > descriptionLength / 2 ? end : undefined)}…`;
}

const ogLocale = (locale: Locale) => tagOf(locale).replace("-", "_");

/** Title, description, canonical, hreflang for all locales and OpenGraph of a page. */
export function pageMetadata(head: PageHead): Metadata {
  const { locale, path, title, image, line, noindex } = head;
  const alternates = alternatesFor(locale, path);
  const description = shorten(head.description);
  return {
    title,
    description,
    alternates: noindex ? { canonical: alternates.canonical } : { ...alternates },
    ...(noindex && { robots: { index: false, follow: true } }),
    openGraph: openGraphOf({
      ...{ locale, title, description, url: alternates.canonical },
      // Whatever a visitor typed is no title that we draw.
      ...(!noindex && { images: socialImages(locale, { title, line, picture: image }) }),
    }),
  };
}

interface SharedHead {
  locale: Locale;
  title?: string;
  description?: string;
  /** Undefined for a page that is one person's. */
  url?: string;
  /** The shop's neutral picture without it. */
  images?: SocialImages;
}

/** What others show beside a link to a page. */
export function openGraphOf({ locale, title, description, url, images }: SharedHead) {
  const siteName = shopName(languageOf(locale));
  return {
    type: "website" as const,
    siteName,
    ...(title && { title }),
    ...(description && { description }),
    ...(url && { url }),
    locale: ogLocale(locale),
    alternateLocale: locales.filter((other) => other !== locale).map(ogLocale),
    images: images ?? neutralImages(locale),
  };
}
