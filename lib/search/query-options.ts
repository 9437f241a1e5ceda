import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Suggestion } from "./types";

/** Suggestions for what is typed so far, in the locale's language and market. */
export const suggestionsOptions = (locale: Locale, term: string) =>
  queryOptions({
    queryKey: ["suggestions", locale, term],
    queryFn: ({ signal }) =>
      callApi<{ suggestions: Suggestion[] }>("/api/search/suggestions", {
        locale,
        query: { q: term },
        signal,
      }),
    staleTime: 300_000,
    retry: false,
  });
