"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { useChosenVariant } from "../product/chosen-variant";

interface PickupPanelProps {
  variantId: string;
}

/**
 * Which store has the chosen variant. Its place is kept from the first; what fills it is loaded when
 * it comes near, because it is no part of what the page needs to open.
 */
export function ProductPickup() {
  const t = useTranslations("pickup");
  const { variant } = useChosenVariant();
  const place = useRef<HTMLElement>(null);
  const [Panel, setPanel] = useState<ComponentType<PickupPanelProps>>();
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void import("./pickup-panel").then((room) => setPanel(() => room.PickupPanel));
      },
      { rootMargin: "300px" },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <section ref={place} aria-labelledby="collect" className="border-y border-line py-5">
      <h2 id="collect" className="text-base font-semibold">
        {t("title")}
      </h2>
      <div className="min-h-[7.5rem]">{Panel && <Panel variantId={variant.id} />}</div>
    </section>
  );
}
