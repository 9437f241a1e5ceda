"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import { tell } from "@/lib/events/tell";

// The longest term that the shop takes.
const longestTerm = 80;

interface TrackViewProps {
  productId?: string;
  store?: string;
  term?: string;
  orderCode?: string;
}

/** Tells that the page was looked at, if the visitor allows it. */
export function TrackView({ productId, store, term, orderCode }: TrackViewProps) {
  const locale = useLocale();
  useEffect(() => {
    if (productId) tell(locale, { type: "view", productId });
    else if (store) tell(locale, { type: "store_visit", store });
    else if (term) tell(locale, { type: "search", term: term.slice(0, longestTerm) });
    else if (orderCode) tell(locale, { type: "purchase", orderCode });
  }, [locale, productId, store, term, orderCode]);
  return null;
}
