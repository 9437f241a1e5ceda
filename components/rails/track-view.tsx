"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";

interface TrackViewProps {
  productId?: string;
  store?: string;
  term?: string;
  orderCode?: string;
}

/**
 * Tells that the page was looked at, if the visitor allows it. Whoever has allowed nothing does not
 * even load what would tell.
 */
export function TrackView({ productId, store, term, orderCode }: TrackViewProps) {
  const pair = useLocale();
  useEffect(() => {
    if (!/maru_consent=[\d-]+\.\w/.test(document.cookie)) return;
    void import("@/lib/shopper/track").then(({ track }) => {
      if (productId) track(pair, { type: "view", productId });
      else if (store) track(pair, { type: "store_visit", store });
      else if (term) track(pair, { type: "search", term });
      else if (orderCode) track(pair, { type: "purchase", orderCode });
    });
  }, [pair, productId, store, term, orderCode]);
  return null;
}
