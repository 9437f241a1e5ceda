"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { type CartStore, createCartStore } from "@/lib/cart/cart-store";
import { viewOf } from "@/lib/cart/change";
import { cartOptions } from "@/lib/cart/query-options";
import type { Locale } from "@/lib/i18n/locales";
import { useLiveQuery } from "../ui/use-live-query";

const stores = new WeakMap<QueryClient, Map<Locale, CartStore>>();

function storeOf(client: QueryClient, locale: Locale): CartStore {
  const ofClient = stores.get(client) ?? new Map<Locale, CartStore>();
  stores.set(client, ofClient);
  const store = ofClient.get(locale) ?? createCartStore(client, locale);
  ofClient.set(locale, store);
  return store;
}

/** The changes on their way to the engine, without asking for the cart itself. */
export function useCartStore() {
  const store = storeOf(useQueryClient(), useLocale());
  const state = useSyncExternalStore(store.subscribe, store.read, store.readNothing);
  return { store, ...state, settling: state.pending.length > 0 };
}

/**
 * The visitor's cart. `cart` is what the engine said last, with its prices and totals. `view` is
 * what the visitor sees of lines and quantities, which runs ahead while changes settle.
 */
export function useCart() {
  const changes = useCartStore();
  const { data: cart, error, refetch, isFetching } = useLiveQuery(cartOptions(useLocale()));
  const { pending } = changes;
  const view = useMemo(() => cart && viewOf(cart, pending), [cart, pending]);
  return { ...changes, cart, view, error, refetch, isFetching };
}
