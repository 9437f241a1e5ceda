import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { SharedCart, TakeOver } from "./types";

const path = "/api/shared-cart";

/** A shared cart as it is now; null for a code that opens nothing. */
export const sharedCartOptions = (locale: Locale, code: string) =>
  queryOptions({
    queryKey: ["shared-cart", locale, code],
    queryFn: ({ signal }) =>
      callApi<SharedCart | null>(path, {
        locale,
        method: "POST",
        body: { type: "look", code },
        signal,
      }),
    staleTime: 0,
  });

/** Puts its goods into the visitor's cart, once. Fails with an ApiError. */
export const sendTakeOver = (locale: Locale, code: string) =>
  callApi<TakeOver>(path, { locale, method: "POST", body: { type: "take", code } });
