"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { type BasketStore, createBasketStore } from "@/lib/cart/basket-store";
import { viewOf } from "@/lib/cart/change";
import { basketOptions } from "@/lib/cart/query-options";
import type { Pair } from "@/lib/i18n/pairs";
import { useLiveQuery } from "../ui/use-live-query";

const stores = new WeakMap<QueryClient, Map<Pair, BasketStore>>();

function storeOf(client: QueryClient, pair: Pair): BasketStore {
  const ofClient = stores.get(client) ?? new Map<Pair, BasketStore>();
  stores.set(client, ofClient);
  const store = ofClient.get(pair) ?? createBasketStore(client, pair);
  ofClient.set(pair, store);
  return store;
}

/** The changes on their way to the engine, without asking for the basket itself. */
export function useBasketStore() {
  const store = storeOf(useQueryClient(), useLocale());
  const state = useSyncExternalStore(store.subscribe, store.read, store.readNothing);
  return { store, ...state, settling: state.pending.length > 0 };
}

/**
 * The visitor's basket. `basket` is what the engine said last, with its prices and totals; `view`
 * is what the visitor sees of lines and quantities, which runs ahead while changes settle.
 */
export function useBasket() {
  const changes = useBasketStore();
  const { data: basket, error, refetch, isFetching } = useLiveQuery(basketOptions(useLocale()));
  const { pending } = changes;
  const view = useMemo(() => basket && viewOf(basket, pending), [basket, pending]);
  return { ...changes, basket, view, error, refetch, isFetching };
}
