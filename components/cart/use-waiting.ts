"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useState } from "react";
import { cartToOffer, leaveWaiting } from "@/lib/cart/left-waiting";
import { cartOptions, waitingOptions } from "@/lib/cart/query-options";
import { sendAlong } from "@/lib/cart/requests";
import type { BroughtAlong, WaitingCart } from "@/lib/cart/types";
import { useLiveQuery } from "../ui/use-live-query";

/** Goods in the cart of another market, and what may be done with them. */
export function useWaiting() {
  const locale = useLocale();
  const client = useQueryClient();
  const { data: cart } = useLiveQuery(cartOptions(locale));
  // What a change answers says nothing of other markets.
  const [asks, setAsks] = useState(false);
  if (!asks && cart?.elsewhere && cart.elsewhere.length > 0) setAsks(true);
  const { data: waiting } = useLiveQuery({ ...waitingOptions(locale), enabled: asks });
  const [brought, setBrought] = useState<BroughtAlong & { of: WaitingCart }>();
  const bring = useMutation({
    mutationKey: ["cart", "change"],
    mutationFn: async (of: WaitingCart) => ({ ...(await sendAlong(locale, of.market)), of }),
    onSuccess: (answer) => {
      leaveWaiting(answer.of);
      setBrought(answer);
      client.setQueryData(cartOptions(locale).queryKey, answer.cart);
      // Other windows of the same cart look again by themselves when they are looked at.
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
    },
  });
  return {
    offered: cart && waiting && cartToOffer(waiting, cart),
    brought,
    bring,
    leave: (of: WaitingCart) => {
      leaveWaiting(of);
      // The line and the cart's page both show it.
      client.setQueryData(waitingOptions(locale).queryKey, (known) =>
        known?.filter(({ market }) => market !== of.market),
      );
    },
    close: () => setBrought(undefined),
  };
}
