import { brand } from "@/shop.config";
import type { Picture } from "../catalog";
import { env } from "../env";
import { absoluteUrl } from "../i18n/alternates";
import { type Locale, languageOf, shopName } from "../i18n/locales";
import { socialAddress, socialSize } from "./social/card";

interface Shown {
  title: string;
  line?: string | undefined;
  picture?: Picture | null | undefined;
}

export type SocialImages = {
  url: string;
  width: number;
  height: number;
  type?: string;
  alt: string;
}[];

/** What others show beside a link to a page, for its `openGraph.images`. */
export function socialImages(locale: Locale, { title, line, picture }: Shown): SocialImages {
  const { REVALIDATE_SECRET } = env();
  if (!REVALIDATE_SECRET) return shopsOwn(locale);
  // What is not on this site is not ours to copy.
  const own = picture?.src.startsWith("/") ? picture.src : undefined;
  const address = socialAddress({ locale, title, line, picture: own }, REVALIDATE_SECRET);
  return [{ url: absoluteUrl(address), ...socialSize, type: "image/jpeg", alt: title }];
}

/** The same for pages that are one person's: the shop's own picture, or its name. */
export function neutralImages(locale: Locale): SocialImages {
  return brand.social
    ? shopsOwn(locale)
    : socialImages(locale, { title: shopName(languageOf(locale)) });
}

function shopsOwn(locale: Locale): SocialImages {
  const alt = shopName(languageOf(locale));
  return brand.social ? [{ url: absoluteUrl(brand.social), ...socialSize, alt }] : [];
}
