import { queryOptions } from "@tanstack/react-query";
import { ApiError, callApi } from "@/lib/api";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import type { FoundStore, Pickup, PickupOffer, PickupProof, PickupSlot, Point } from "./types";

const canRepeat = (count: number, error: Error) =>
  error instanceof ApiError && error.failure.retry && count < 2;

// To 1 km: enough to order stores by distance, and the shop needs no more of a visitor.
const pointText = ({ latitude, longitude }: Point) =>
  `${latitude.toFixed(2)},${longitude.toFixed(2)}`;

/** Stores of the market, nearest first with a point. */
export const storesOptions = (locale: Locale, near?: Point, search = "") =>
  queryOptions({
    queryKey: ["pickup", "stores", locale, near && pointText(near), search],
    queryFn: ({ signal }) =>
      callApi<FoundStore[]>("/api/pickup/stores", {
        locale,
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
export const offersOptions = (locale: Locale, lines: readonly Wanted[], near?: Point) => {
  const text = lines.map(({ variantId, quantity }) => `${variantId}:${quantity}`).join();
  return queryOptions({
    queryKey: ["pickup", "offers", locale, text, near && pointText(near)],
    queryFn: ({ signal }) =>
      callApi<PickupOffer[]>("/api/pickup/offers", {
        locale,
        query: { lines: text, ...(near && { near: pointText(near) }) },
        signal,
      }),
    staleTime: 30_000,
    retry: canRepeat,
    enabled: lines.length > 0,
  });
};

/** The slots of a store that an order may still be collected in. */
export const slotsOptions = (locale: Locale, storeCode: string) =>
  queryOptions({
    queryKey: ["pickup", "slots", marketOf(locale).code, storeCode],
    queryFn: ({ signal }) =>
      callApi<PickupSlot[]>("/api/pickup/slots", { locale, query: { store: storeCode }, signal }),
    staleTime: 30_000,
    retry: canRepeat,
  });

/** The pickups of an order. A POST, so that token and e-mail stay out of addresses and logs. */
export const pickupsOptions = (locale: Locale, proof: PickupProof) =>
  queryOptions({
    queryKey: ["pickup", "order", locale, proof.orderCode],
    queryFn: ({ signal }) =>
      callApi<Pickup[]>("/api/pickup/status", { locale, method: "POST", body: { proof }, signal }),
    retry: canRepeat,
    staleTime: 5000,
  });
