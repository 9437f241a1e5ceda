import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import type { Cart, WaitingCart } from "./types";

/** The cart of the locale's market, in the locale's language. */
export const cartOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["cart", marketOf(locale).code, locale],
    queryFn: ({ signal }) => callApi<Cart>("/api/cart", { locale, signal }),
    staleTime: 30_000,
  });

/** What waits in carts of other markets. */
export const waitingOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["cart-waiting", locale],
    queryFn: ({ signal }) => callApi<WaitingCart[]>("/api/cart/waiting", { locale, signal }),
    staleTime: 30_000,
  });
