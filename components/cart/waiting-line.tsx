"use client";

import { useLocale } from "next-intl";
import { cartOptions } from "@/lib/cart/query-options";
import { useLazyComponent } from "../ui/use-lazy-component";
import { useLiveQuery } from "../ui/use-live-query";

/**
 * What waits in another market's cart, at the bottom of pages. The cart's page has it in its flow. Its code is loaded where this browser has a session in another market.
 */
export function WaitingLine() {
  const { data: cart } = useLiveQuery(cartOptions(useLocale()));
  const Goods = useLazyComponent((cart?.elsewhere?.length ?? 0) > 0, () =>
    import("./waiting-goods").then((room) => room.WaitingGoods),
  );
  return Goods && <Goods place="line" />;
}
