import type { Control } from "react-hook-form";

export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

export type Exception = { date: string; opens: string; closes: string } & Record<string, string>;

/** What the fields of the form of a stock location share. */
export interface FieldProps {
  // biome-ignore lint/suspicious/noExplicitAny: Vendure's form takes whatever its query asked for
  control: Control<any>;
}

/** Where Vendure's form keeps a custom field. */
export const nameOf = (field: string) => `customFields.${field}` as const;

/** Monday to Sunday (ISO 8601) in a language. */
export function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // The fifth of January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, i) => format.format(new Date(Date.UTC(1970, 0, 5 + i))));
}

/** A language in its own words. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
