"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import { reportEvent } from "@/lib/events/report-event";

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
    if (productId) reportEvent(locale, { type: "view", productId });
    else if (store) reportEvent(locale, { type: "store_visit", store });
    else if (term) reportEvent(locale, { type: "search", term: term.slice(0, longestTerm) });
    else if (orderCode) reportEvent(locale, { type: "purchase", orderCode });
  }, [locale, productId, store, term, orderCode]);
  return null;
}
