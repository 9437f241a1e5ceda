import type { Metadata } from "next";
import { brand } from "@/shop.config";
import type { Picture } from "../catalog";
import { absoluteUrl, alternatesFor, type Paths } from "../i18n/alternates";
import { type Locale, languageOf, locales, shopName, tagOf } from "../i18n/locales";

export interface PageHead {
  locale: Locale;
  /** The page's address of record without its locale, e.g. "/stores"; or that of each locale. */
  path: string | Paths;
  title: string;
  description: string;
  image?: Picture | undefined;
  /** For pages that exist for people only: a filtered listing, a search. */
  noindex?: boolean;
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
  const { locale, path, title, image, noindex } = head;
  const alternates = alternatesFor(locale, path);
  const description = shorten(head.description);
  const picture = image
    ? { url: image.src, width: image.width, height: image.height, alt: title }
    : brand.social && {
        url: brand.social,
        width: 1200,
        height: 630,
        alt: shopName(languageOf(locale)),
      };
  return {
    title,
    description,
    alternates: noindex ? { canonical: alternates.canonical } : { ...alternates },
    ...(noindex && { robots: { index: false, follow: true } }),
    openGraph: {
      type: "website",
      siteName: shopName(languageOf(locale)),
      title,
      description,
      url: alternates.canonical,
      locale: ogLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(ogLocale),
      ...(picture && { images: [{ ...picture, url: absoluteUrl(picture.url) }] }),
    },
  };
}
