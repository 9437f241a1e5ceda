import { type OldAddress, type Redirect, readOldAddress } from "../../contracts/content/redirects";
import { pathIn } from "../i18n/alternates";
import { localeFor } from "../i18n/locale-for";
import { isLocale, type Locale, marketOf } from "../i18n/locales";

interface Row extends OldAddress {
  to: string;
}

type Table = ReadonlyMap<string, readonly Row[]>;

// The front door and the proxy are bundled apart, and meet here.
const home = globalThis as { maruRedirects?: Map<string, Table> };
home.maruRedirects ??= new Map();
const tables = home.maruRedirects;

/** More steps are no way, but a circle. */
const mostSteps = 5;

/** Takes what merchants wrote for a market in the place of what they wrote before. */
export function keepRedirects(market: string, redirects: readonly Redirect[]): void {
  const table = new Map<string, Row[]>();
  for (const { old, to } of redirects) {
    const address = readOldAddress(old);
    if (!address) continue;
    const key = keyOf(address.path);
    table.set(key, [...(table.get(key) ?? []), { ...address, to }]);
  }
  tables.set(market, table);
}

const keyOf = (path: readonly string[]) => path.join("/");

/**
 * Where an address of before leads, as merchants wrote it. Undefined where they wrote nothing or led
 * people in a circle. It is for addresses that the shop has no page at.
 */
export function redirectFrom(address: string, acceptLanguage?: string): string | undefined {
  const first = step(address, acceptLanguage);
  const way = [address];
  for (let next = first; next?.startsWith("/"); next = step(next, acceptLanguage)) {
    if (way.includes(next) || way.length > mostSteps) return undefined;
    way.push(next);
  }
  return first;
}

function step(address: string, acceptLanguage?: string): string | undefined {
  const asked = readOldAddress(address);
  if (!asked) return undefined;
  const [first = "", ...within] = asked.path;
  const locale = isLocale(first) ? first : localeFor(acceptLanguage);
  const table = tables.get(marketOf(locale).code);
  const row =
    rowFor(table, asked, asked.path) ??
    (isLocale(first) ? rowFor(table, asked, within) : undefined);
  return row && targetOf(row, asked, locale);
}

/** Of several, the one that says most of the query. */
function rowFor(table: Table | undefined, asked: OldAddress, path: readonly string[]) {
  const rows = table?.get(keyOf(path)) ?? [];
  const fitting = rows.filter(({ query }) =>
    query.every(([name, value]) => asked.query.some(([n, v]) => n === name && v === value)),
  );
  return fitting.toSorted((a, b) => b.query.length - a.query.length)[0];
}

/** A page of the shop stands in the reader's locale. What a campaign counts by its query comes along. */
function targetOf({ to, query }: Row, asked: OldAddress, locale: Locale): string {
  if (!to.startsWith("/")) return to;
  const [, first = ""] = to.split(/[/?#]/);
  const target = isLocale(first) ? to : pathIn(locale, to);
  const more = asked.query.filter(([name]) => name !== "_rsc");
  if (query.length > 0 || /[?#]/.test(to) || more.length === 0) return target;
  return `${target}?${new URLSearchParams(more)}`;
}
