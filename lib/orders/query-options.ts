import { keepPreviousData, mutationOptions, queryOptions } from "@tanstack/react-query";
import { ApiError, callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Money } from "../catalog";
import type { Order, RecentOrder } from "./types";

/** A placed order of the visitor's own session or account. */
export const orderOptions = (locale: Locale, code: string) =>
  queryOptions({
    queryKey: ["order", locale, code],
    queryFn: ({ signal }) =>
      callApi<Order>(`/api/orders/${encodeURIComponent(code)}`, { locale, signal }),
    retry: (count, error) => error instanceof ApiError && error.failure.retry && count < 2,
  });

/** What the visitor ordered last, in the last two hours; null for nothing. */
export const recentOrderOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["order", locale, "recent"],
    queryFn: ({ signal }) => callApi<RecentOrder | null>("/api/orders/recent", { locale, signal }),
    // It is asked for where an order may have been placed a moment ago.
    staleTime: 0,
    gcTime: 0,
  });

/**
 * Looks for an order by its code and the e-mail it was placed with. A mutation: attempts are
 * counted, so none may be repeated behind the visitor's back. It also keeps the e-mail out of URLs
 * and caches.
 */
export const trackOrderOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: { code: string; emailAddress: string }) =>
      callApi<Order>("/api/orders/track", { locale, method: "POST", body }),
  });

/** Which pieces of an order are still wanted, by who knows its e-mail. */
export interface CancellationWish {
  code: string;
  emailAddress: string;
  lines: { orderLineId: string; keep: number }[];
}

/** What comes back when so much of a delivery is cancelled; the last answer until the next is there. */
export const cancellationQuoteOptions = (locale: Locale, wish: CancellationWish) =>
  queryOptions({
    queryKey: ["order", locale, "cancellation", wish],
    queryFn: ({ signal }) =>
      callApi<Money>("/api/orders/cancellation/quote", {
        locale,
        method: "POST",
        body: wish,
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Cancels; fails with an ApiError. The same wish sent again is done once. */
export const cancelDeliveryOptions = (locale: Locale) =>
  mutationOptions({
    mutationFn: (body: CancellationWish & { shown: number }) =>
      callApi<Order>("/api/orders/cancellation", { locale, method: "POST", body }),
  });
