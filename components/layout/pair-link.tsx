"use client";

import type { ComponentProps, SyntheticEvent } from "react";
import type { Pair } from "@/lib/i18n/pairs";
import { samePageIn } from "./same-page";

function keepPage(pair: Pair) {
  return (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = samePageIn(pair, window.location);
  };
}

/**
 * A link to this page in another pair. A plain `<a>`: language and direction stand on `<html>`, so
 * the document is loaded anew. Its address is completed when the visitor reaches for it, because
 * the page is the same static file whatever its query; without script it leads to the pair's home.
 */
export function PairLink({ pair, ...rest }: ComponentProps<"a"> & { pair: Pair }) {
  const keep = keepPage(pair);
  return (
    <a {...rest} href={`/${pair}`} onPointerDown={keep} onFocus={keep} onClick={keep}>
      {rest.children}
    </a>
  );
}
