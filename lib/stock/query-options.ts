import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import { type Locale, marketOf } from "@/lib/i18n/locales";

export interface Availability {
  inStock: boolean;
  /** How many are left when that is worth saying, null otherwise. */
  left: number | null;
}

/** Whether a variant can be bought in the locale's market at this moment. */
export const availabilityOptions = (locale: Locale, variantId: string) =>
  queryOptions({
    queryKey: ["availability", marketOf(locale).code, variantId],
    queryFn: ({ signal }) =>
      callApi<Availability>("/api/stock", { locale, query: { variant: variantId }, signal }),
    staleTime: 30_000,
  });
