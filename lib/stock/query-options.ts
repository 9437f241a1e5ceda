import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import { marketOf, type Pair } from "@/lib/i18n/pairs";

export interface Availability {
  inStock: boolean;
  /** How many are left when that is worth saying, null otherwise. */
  left: number | null;
}

/** Whether a variant can be bought in the pair's market at this moment. */
export const availabilityOptions = (pair: Pair, variantId: string) =>
  queryOptions({
    queryKey: ["availability", marketOf(pair).code, variantId],
    queryFn: ({ signal }) =>
      callApi<Availability>("/api/availability", { pair, query: { variant: variantId }, signal }),
    staleTime: 30_000,
  });
