import { queryOptions } from "@tanstack/react-query";
import { ApiError, callApi } from "@/lib/api";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import type { FoundStore, Pickup, PickupOffer, PickupProof, PickupSlot, Point } from "./types";

const canRepeat = (count: number, error: Error) =>
  error instanceof ApiError && error.failure.retry && count < 2;

// To 1 km: enough to order stores by distance, and nobody needs to know more of a visitor.
const pointText = ({ latitude, longitude }: Point) =>
  `${latitude.toFixed(2)},${longitude.toFixed(2)}`;

/** Stores of the market, nearest first with a point. */
export const storesOptions = (pair: Pair, near?: Point, search = "") =>
  queryOptions({
    queryKey: ["pickup", "stores", pair, near && pointText(near), search],
    queryFn: ({ signal }) =>
      callApi<FoundStore[]>("/api/pickup/stores", {
        pair,
        query: { ...(near && { near: pointText(near) }), ...(search && { q: search }) },
        signal,
      }),
    staleTime: 10 * 60_000,
    retry: canRepeat,
  });

export interface Wanted {
  variantId: string;
  quantity: number;
}

/** Whether and when stores can have a list ready; all stores of the market. */
export const offersOptions = (pair: Pair, lines: readonly Wanted[], near?: Point) => {
  const text = lines.map(({ variantId, quantity }) => `${variantId}:${quantity}`).join();
  return queryOptions({
    queryKey: ["pickup", "offers", pair, text, near && pointText(near)],
    queryFn: ({ signal }) =>
      callApi<PickupOffer[]>("/api/pickup/offers", {
        pair,
        query: { lines: text, ...(near && { near: pointText(near) }) },
        signal,
      }),
    staleTime: 30_000,
    retry: canRepeat,
    enabled: lines.length > 0,
  });
};

/** The slots of a store that an order may still be collected in. */
export const slotsOptions = (pair: Pair, storeCode: string) =>
  queryOptions({
    queryKey: ["pickup", "slots", marketOf(pair).code, storeCode],
    queryFn: ({ signal }) =>
      callApi<PickupSlot[]>("/api/pickup/slots", { pair, query: { store: storeCode }, signal }),
    staleTime: 30_000,
    retry: canRepeat,
  });

/** The pickups of an order. A POST, so that token and e-mail stay out of addresses and logs. */
export const pickupsOptions = (pair: Pair, proof: PickupProof) =>
  queryOptions({
    queryKey: ["pickup", "order", pair, proof.orderCode],
    queryFn: ({ signal }) =>
      callApi<Pickup[]>("/api/pickup/status", { pair, method: "POST", body: { proof }, signal }),
    retry: canRepeat,
    staleTime: 5000,
  });
