"use client";

import { type ReactNode, useRef } from "react";
import { useLazyOnVisible } from "../ui/use-lazy-on-visible";

/** The place of one's store in the header: `children`, a link to all stores, until it is loaded. */
export function MyStorePlace({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const Link = useLazyOnVisible(place, () =>
    import("./my-store-link").then((room) => room.MyStoreLink),
  );
  return (
    <div ref={place} className="flex h-11 min-w-11 justify-end xl:w-40">
      {Link ? <Link /> : children}
    </div>
  );
}
