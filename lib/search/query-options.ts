import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Suggestion } from "./types";

/** Suggestions for what is typed so far, in the pair's language and market. */
export const suggestionsOptions = (pair: Pair, term: string) =>
  queryOptions({
    queryKey: ["suggestions", pair, term],
    queryFn: ({ signal }) =>
      callApi<{ suggestions: Suggestion[] }>("/api/search/suggestions", {
        pair,
        query: { q: term },
        signal,
      }),
    staleTime: 300_000,
    retry: false,
  });
