import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { localeFor } from "../i18n/locale-for";
import { isLocale, languages } from "../i18n/locales";
import { type Address, readAddress } from "./address";
import { isKnown } from "./known-pages";
import { movedPages } from "./moved-pages";
import { redirectFrom } from "./redirects";
import { enginePageAt, isShopPage } from "./shop-pages";

/** Where a request is led. */
interface Direction {
  address: string;
  /** Whether the proxy has to see first if there is such a page, or where it has gone. */
  isUnknown: boolean;
  /** Whether another visitor would be led elsewhere. */
  isPersonal: boolean;
}

const publicFolder = path.join(process.cwd(), "public");
// What stands at the root beside the locales: app/ and public/.
const atRoot = new Set([
  "robots.txt",
  "manifest.webmanifest",
  "icon.svg",
  "favicon.ico",
  "apple-touch-icon.png",
  "apple-touch-icon-precomposed.png",
  "sitemap.xml",
]);
for (const name of readdirSync(publicFolder)) atRoot.add(name);

/**
 * Leads what cannot exist to a page that says so, in the visitor's language. Any other address
 * would be rendered, and what is rendered is remembered. What only the engine knows is marked.
 */
export function directAddress(address: string, acceptLanguage?: string): Direction {
  const read = readAddress(address);
  const [, first = ""] = address.split(/[/?]/);
  if (first === "api") return read ? as(address) : as("/api/missing");
  const named = read?.path[0] ?? first;
  const isLed = redirectFrom(address, acceptLanguage) !== undefined;
  if (!isLocale(named)) {
    if (read && existsOutsideLocales(read)) return as(address);
    if (isLed) return { ...as(address), isUnknown: true };
    return { ...as(`/${localeFor(acceptLanguage)}/missing`), isPersonal: true };
  }
  const within = read?.path.slice(1);
  if (read && within && isMoved(within)) return as(read.written);
  if (!read || !within || !isShopPage(within))
    return isLed ? { ...as(address), isUnknown: true } : as(`/${named}/missing`);
  const page = enginePageAt(within, read.query);
  // What a process has seen to exist may be gone: where merchants lead on from it, it is asked again.
  const isUnknown = page !== undefined && (isLed || !isKnown(named, page));
  return { ...as(read.written), isUnknown };
}

const as = (address: string): Direction => ({ address, isUnknown: false, isPersonal: false });

/** Whether a page was at this path within a locale before; next.config.ts leads on from there. */
const isMoved = ([name = "", ...more]: string[]) =>
  more.length === 0 && Object.hasOwn(movedPages, name);

function existsOutsideLocales({ path: parts }: Address): boolean {
  const [first = "", ...within] = parts;
  // A page without its locale: the visitor is sent to the locale that fits.
  if (isShopPage(parts) || isMoved(parts) || isLocale(first.toLowerCase())) return true;
  if (first === "media") return true;
  // The tags of shelves: the route says what they name.
  if (first === "01") return within.length > 0;
  if (first === "sitemap") return /^\d{1,3}\.xml$/.test(within.join("/"));
  // Of what Next has for itself, the shop uses its files alone. Other answers of it are remembered.
  if (first === "_next") return within[0] === "static" && !isShopPage(within);
  const isFile = () => existsSync(path.join(publicFolder, ...parts));
  if (first === "staff") return isStaffPage(within) || isFile();
  if (!atRoot.has(first)) return false;
  // `/fonts/products/x` would be taken for a product's page in the locale "fonts".
  return within.length === 0 || !isShopPage(within) || isFile();
}

function isStaffPage([language, file, ...more]: string[]): boolean {
  if (language === undefined) return true;
  if (!languages.some((known) => known === language) || more.length > 0) return false;
  return file === undefined || file === "manifest.webmanifest";
}
