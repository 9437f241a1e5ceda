import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { failureIn } from "@/lib/api";
import { basketOptions, sendStoreChoice } from "@/lib/cart/client";
import { useBasketStore } from "../cart/client";

interface StoreChoice {
  /** Delivered when it is null. */
  storeCode: string | null;
  /** The whole basket when left out. */
  lineIds?: readonly string[];
}

/** Has lines collected at a store or delivered; waits until other changes have settled. */
export function useChooseStore() {
  const pair = useLocale();
  const client = useQueryClient();
  const { store, settling } = useBasketStore();
  const { queryKey } = basketOptions(pair);
  const { mutate, isPending, error, reset } = useMutation({
    mutationKey: ["basket", "pickup"],
    mutationFn: async ({ storeCode, lineIds }: StoreChoice) => {
      await client.cancelQueries({ queryKey });
      return sendStoreChoice(pair, storeCode, lineIds);
    },
    onSuccess: (basket) => {
      client.setQueryData(queryKey, basket);
      void client.invalidateQueries({ queryKey: ["checkout", pair] });
      store.tellOtherTabs();
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  });
  return {
    choose: mutate,
    isBusy: isPending || settling,
    failure: error ? failureIn(error) : undefined,
    forget: reset,
  };
}
