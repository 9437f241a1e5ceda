"use client";

import { useLocale } from "next-intl";
import type { RailItem as Item, RailName } from "@/lib/commerce/rails/types";
import { track } from "@/lib/shopper/track";
import { ProductCard } from "../product-card/product-card";
import { railItemClass } from "./rail-look";
import { ReasonButton } from "./reason-button";
import { useSeen } from "./use-seen";

interface RailItemProps {
  item: Item;
  rail: RailName;
  requestId: string | null;
  position: number;
  personalised: boolean;
  store?: string | undefined;
  onWhy: (item: Item) => void;
}

/** One suggestion with its reason. What is seen and pressed is told, if that is allowed. */
export function RailItem(props: RailItemProps) {
  const { item, rail, requestId, position, personalised, store, onWhy } = props;
  const pair = useLocale();
  const { id } = item.product;
  const about = { productId: id, rail, position, ...(requestId && { requestId }) };
  const ref = useSeen<HTMLLIElement>(
    () => requestId && track(pair, { type: "impression", ...about }),
    `${requestId} ${id}`,
  );
  return (
    <li ref={ref} className={railItemClass}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the link inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's click is its key press too */}
      <div onClick={() => track(pair, { type: "click", ...about })}>
        <ProductCard product={item.product} />
      </div>
      <ReasonButton item={item} personalised={personalised} store={store} onWhy={onWhy} />
    </li>
  );
}
