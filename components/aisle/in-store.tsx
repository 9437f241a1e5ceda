"use client";

import { useMemo } from "react";
import { scannedTag } from "@/lib/aisle";
import type { Money } from "@/lib/money";
import { useHydrated } from "../ui/use-hydrated";
import { useLazyComponent } from "../ui/use-lazy-component";

const none = undefined;

interface InStoreProps {
  productId: string;
  /** What the page asks, by variant. */
  prices: Readonly<Record<string, Money>>;
}

/**
 * For who has scanned the tag of a shelf: what that store has of the article. The page is the same
 * for everyone. What the address says of a store is read here, after the page is alive.
 */
export function InStore(props: InStoreProps) {
  const isHydrated = useHydrated();
  const tag = useMemo(() => (isHydrated ? scannedTag(window.location.search) : none), [isHydrated]);
  const Panel = useLazyComponent(tag !== undefined, () =>
    import("./in-store-panel").then((room) => room.InStorePanel),
  );
  return tag && Panel ? <Panel tag={tag} {...props} /> : null;
}
