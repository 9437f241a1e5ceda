import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Checkout } from "./types";

export const checkoutOptions = (locale: Locale) =>
  queryOptions({
    queryKey: ["checkout", locale],
    queryFn: ({ signal }) => callApi<Checkout>("/api/checkout", { locale, signal }),
    retry: false,
  });
