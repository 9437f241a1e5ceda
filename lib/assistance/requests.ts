import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Assistance } from "./types";

/** While a code is shown, what its store does is news (ms). */
const freshMs = 5_000;

/** "Help me today" of this visitor, read again and again while someone may look. */
export const assistanceOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["assistance", locale],
    queryFn: ({ signal }) => callApi<Assistance>("/api/assistance", { locale, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.session ? freshMs : false),
  });

const change = (locale: Locale, path: string, method: "POST" | "DELETE", body: object) =>
  callApi<Assistance>(path, { locale, method, body });

/** Opens two hours; asked again, they are the same. */
export const sendStart = (locale: Locale) => change(locale, "/api/assistance", "POST", {});

/** Ends them. */
export const sendEnd = (locale: Locale) => change(locale, "/api/assistance", "DELETE", {});

/** Takes a product off the list. */
export const sendDrop = (locale: Locale, productId: string) =>
  change(locale, "/api/assistance/suggestions", "DELETE", { productId });
