import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { failureIn } from "@/lib/api";
import { cartOptions, sendStoreChoice } from "@/lib/cart/client";
import { useCartStore } from "../cart/client";

interface StoreChoice {
  /** Delivered when it is null. */
  storeCode: string | null;
  /** The whole cart when left out. */
  lineIds?: readonly string[];
}

/** Has lines collected at a store or delivered; waits until other changes have settled. */
export function useChooseStore() {
  const locale = useLocale();
  const client = useQueryClient();
  const { store, settling } = useCartStore();
  const { queryKey } = cartOptions(locale);
  const { mutate, isPending, error, reset } = useMutation({
    mutationKey: ["cart", "pickup"],
    mutationFn: async ({ storeCode, lineIds }: StoreChoice) => {
      await client.cancelQueries({ queryKey });
      return sendStoreChoice(locale, storeCode, lineIds);
    },
    onSuccess: (cart) => {
      client.setQueryData(queryKey, cart);
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
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
