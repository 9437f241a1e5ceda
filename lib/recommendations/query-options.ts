import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { RecommendationsRequest } from "./schemas";
import type { Recommendations } from "./types";

const standInMs = 2_000;
const mostStandIns = 5;

/** A carousel for what the page and this browser say; the last one stays until the next has come. */
export const recommendationsOptions = (locale: Locale, request: RecommendationsRequest) =>
  queryOptions({
    queryKey: ["carousel", locale, request],
    queryFn: ({ signal }) =>
      callApi<Recommendations>("/api/recommendations", {
        locale,
        method: "POST",
        body: request,
        signal,
      }),
    staleTime: 60_000,
    // What stands in for an answer makes room for it soon, if there is one to be had.
    refetchInterval: ({ state }) =>
      state.data?.degraded && state.dataUpdateCount < mostStandIns ? standInMs : false,
    placeholderData: keepPreviousData,
    // Once more, in case the shop was just opening; a carousel is not worth insisting.
    retry: 1,
  });
