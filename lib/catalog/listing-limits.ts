import { type LimitKind, limitKinds } from "@/contracts/listing-keys";
import type { Currency, Market } from "../i18n/locales";
import { readAmount } from "../units/read-amount";
import { readLength } from "../units/read-length";

/** What is left of a price or size; both ends belong to it, and one without is open. */
export interface Limit {
  /** Hundredths of the currency, or millimetres. */
  min: number | null;
  max: number | null;
  /** Of a price only. */
  currency?: Currency;
}

export type Limits = Partial<Record<LimitKind, Limit>>;

/** The two ends as people type them. */
export interface TypedLimit {
  min: string;
  max: string;
}

/** What is wrong with two typed ends. */
export type LimitFault = "unreadable" | "order";

export const nothingTyped: TypedLimit = { min: "", max: "" };

const form = /^(\d{1,10}(?:\.\d{1,2})?)?-(\d{1,10}(?:\.\d{1,2})?)?([A-Z]{3}|mm)$/;

/**
 * A limit as an address has it: `50000-100000KRW`, `-600mm`. It names its unit, for links lead from
 * one market to another.
 */
export function writeLimit({ min, max, currency }: Limit): string {
  const end = (value: number | null) => (value === null ? "" : currency ? value / 100 : value);
  return `${end(min)}-${end(max)}${currency ?? "mm"}`;
}

/** Reads what `writeLimit` writes; null for anything else, and for another market's money. */
export function parseLimit(text: string, kind: LimitKind, { currency }: Market): Limit | null {
  const [, low = "", high = "", unit] = form.exec(text) ?? [];
  if (unit !== (kind === "price" ? currency : "mm")) return null;
  const end = (value: string) =>
    value === "" ? null : kind === "price" ? Math.round(Number(value) * 100) : Number(value);
  return limitOf(end(low), end(high), kind, currency);
}

function limitOf(min: number | null, max: number | null, kind: LimitKind, currency: Currency) {
  if (min === null && max === null) return null;
  return { min, max, ...(kind === "price" && { currency }) };
}

/** Reads two ends as people type them, in the money and unit of the market; null for nothing. */
export function readLimit(
  { min, max }: TypedLimit,
  kind: LimitKind,
  { currency, lengthUnit }: Market,
): Limit | null | "unreadable" {
  const read = (text: string) =>
    kind === "price" ? readAmount(text) : readLength(text, lengthUnit);
  const [low, high] = [read(min), read(max)];
  if (low === null || high === null) return "unreadable";
  // Things are measured in whole millimetres: 24 inches are not a hair's breadth less than 24.
  const end = (value: number | undefined, to: (value: number) => number) =>
    value === undefined ? null : to(value);
  return limitOf(end(low, Math.floor), end(high, Math.ceil), kind, currency);
}

/** Whether a limit's lower end is above its upper one, so that nothing could keep to it. */
export const isReversed = ({ min, max }: Limit): boolean =>
  min !== null && max !== null && min > max;

/** Those limits that something can keep to. */
export const usableLimits = (limits: Limits): Limits =>
  Object.fromEntries(
    limitKinds.flatMap((kind) => {
      const limit = limits[kind];
      return limit && !isReversed(limit) ? [[kind, limit]] : [];
    }),
  );

/** A limit as it stands in the fields for typing, in the market's unit. */
export function typedLimit(
  { min, max }: Limit,
  kind: LimitKind,
  { lengthUnit }: Market,
): TypedLimit {
  const per = kind === "price" ? 100 : lengthUnit === "in" ? 25.4 : 10;
  const digits = kind === "price" ? 100 : 10;
  const write = (value: number | null) =>
    value === null ? "" : String(Math.round((value / per) * digits) / digits);
  return { min: write(min), max: write(max) };
}

export const isSameLimit = (one: Limit | undefined, other: Limit | undefined): boolean =>
  one?.min === other?.min && one?.max === other?.max;
