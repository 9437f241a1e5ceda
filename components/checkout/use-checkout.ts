"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { ApiError } from "@/lib/api";
import { cartOptions } from "@/lib/cart/client";
import { checkoutOptions } from "@/lib/checkout/query-options";
import { type SavedStep, saveStep } from "@/lib/checkout/requests";
import { useCartStore } from "../cart/client";
import { useLiveQuery } from "../ui/use-live-query";

const canRepeat = (count: number, error: Error) =>
  error instanceof ApiError && error.failure.retry && count < 2;

/** What has been saved; asked for when no change of the cart is on its way any more. */
export function useCheckout() {
  const { settling } = useCartStore();
  const query = useLiveQuery({
    ...checkoutOptions(useLocale()),
    enabled: !settling,
    retry: canRepeat,
    staleTime: 0,
  });
  return { ...query, settling: settling || query.isFetching };
}

/** Saves a step and shows what the engine makes of it. Saving twice is the same as once. */
export function useSaveStep(step: SavedStep) {
  const locale = useLocale();
  const client = useQueryClient();
  const { queryKey } = checkoutOptions(locale);
  return useMutation({
    mutationKey: ["checkout", step],
    mutationFn: async (body: unknown) => {
      await client.cancelQueries({ queryKey });
      return saveStep(locale, step, body);
    },
    retry: canRepeat,
    onSuccess: (checkout) => {
      client.setQueryData(queryKey, checkout);
      client.setQueryData(cartOptions(locale).queryKey, checkout.cart);
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  });
}
