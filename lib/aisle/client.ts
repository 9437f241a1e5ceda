import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";
import type { Cart } from "../cart";
import type { ArticleInStore, HelpAnswer, ScannedTag } from "./types";

/** The article in the store of a tag, as it is now. */
export const inStoreOptions = (locale: Locale, { store, tag }: ScannedTag, variant: string) =>
  queryOptions({
    queryKey: ["aisle", locale, store, tag ?? "", variant],
    queryFn: ({ signal }) =>
      callApi<ArticleInStore>("/api/aisle", {
        locale,
        query: { store, variant, ...(tag && { tag }) },
        signal,
      }),
    staleTime: 15_000,
  });

/** While a person may answer, the page looks so often (ms). */
const lookEveryMs = 3_000;

/** What became of a call for help. The secret stays out of addresses and logs. */
export const helpOptions = (locale: Locale, secret: string) =>
  queryOptions({
    queryKey: ["aisle", "help", locale, secret],
    queryFn: ({ signal }) =>
      callApi<HelpAnswer>("/api/aisle/help", {
        locale,
        method: "POST",
        body: { type: "look", secret },
        signal,
      }),
    enabled: secret !== "",
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.call?.state === "WAITING" || !state.data ? lookEveryMs : false,
  });

/** Rings the store; the same secret rings once. Fails with an ApiError. */
export const askForHelp = (
  locale: Locale,
  body: { store: string; variant: string; secret: string },
) =>
  callApi<HelpAnswer>("/api/aisle/help", {
    locale,
    method: "POST",
    body: { type: "ask", ...body },
  });

/** No help is needed any more. Fails with an ApiError. */
export const endHelp = (locale: Locale, secret: string) =>
  callApi<HelpAnswer>("/api/aisle/help", { locale, method: "POST", body: { type: "end", secret } });

/** Puts goods into the cart at the price of a tag; the same proof does it once. Fails with an ApiError. */
export const takeFromTag = (
  locale: Locale,
  body: { proof: string; quantity: number; payAt?: string },
) => callApi<Cart>("/api/aisle/take", { locale, method: "POST", body });
