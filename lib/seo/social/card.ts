import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { cleanText } from "@/contracts/text/clean-text";
import { isLocale, type Locale } from "../../i18n/locales";

/** What a social picture says and shows. */
export interface SocialCard {
  locale: Locale;
  title: string;
  /** A line below the title. Never a price: others keep the picture for months. */
  line?: string | undefined;
  /** A picture of the page, as an address of this site. */
  picture?: string | undefined;
}

/** All social pictures have this size. */
export const socialSize = { width: 1200, height: 630 } as const;

/** Pictures of another design have other addresses. */
const design = 2;
/** More than two lines hold. */
const longest = { title: 160, line: 160 };

const written = z.tuple([
  z.literal(design),
  z.custom<Locale>(isLocale),
  z.string().min(1),
  z.string(),
  z.string().regex(/^(\/(?!\/)[^\\]*)?$/),
]);

/**
 * Where a card's picture stands, as a path. The address says all that is drawn, so what changes has
 * another address. It is signed: strangers have no words of their own drawn.
 */
export function socialAddress(card: SocialCard, secret: string): string {
  const { locale, title, line = "", picture = "" } = card;
  const value = [design, locale, cut(title, longest.title), cut(line, longest.line), picture];
  const text = Buffer.from(JSON.stringify(value)).toString("base64url");
  return `/media/social/${text}/${signatureOf(text, secret)}.jpg`;
}

/** The card of an address by its last two parts; undefined for one that we did not write. */
export function readSocialAddress(
  text: string,
  file: string,
  secret: string,
): SocialCard | undefined {
  const given = Buffer.from(file);
  const right = Buffer.from(`${signatureOf(text, secret)}.jpg`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const read = written.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
  if (!read.success) return undefined;
  const [, locale, title, line, picture] = read.data;
  return { locale, title, ...(line && { line }), ...(picture && { picture }) };
}

function signatureOf(text: string, secret: string): string {
  return createHmac("sha256", secret).update(`social.${text}`).digest("base64url").slice(0, 22);
}

function cut(text: string, most: number): string {
  const signs = [...cleanText(text)];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : signs.join("");
}
