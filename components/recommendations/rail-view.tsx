"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { RailItem as Item } from "@/lib/recommendations/types";
import { Container } from "../ui/container";
import { Bundle } from "./bundle";
import { RailItem } from "./rail-item";
import { railListClass, railSectionClass } from "./rail-look";
import type { RailPlace } from "./rail-place";
import { RailSkeleton } from "./rail-skeleton";
import { useRail } from "./use-rail";
import { useRailTitle } from "./use-rail-title";
import { WhySheet } from "./why-sheet";

const usualLimit = 10;
const bundleLimit = 4;

/** A rail with its reasons; when there is nothing to show, or no answer, there is nothing. */
export function RailView(place: RailPlace) {
  const t = useTranslations("rails");
  const isRoom = place.rail === "complete_the_room";
  const { data, isPending, isEnabled } = useRail(place, isRoom ? bundleLimit : usualLimit);
  const title = useRailTitle(place, data);
  const titleId = useId();
  const [asked, setAsked] = useState<Item>();
  if (!isEnabled) return null;
  if (isPending) return <RailSkeleton rail={place.rail} />;
  const items = data?.items ?? [];
  if (!data || items.length === 0 || (isRoom && items.length < 2)) return null;
  return (
    <section aria-labelledby={titleId} className={railSectionClass}>
      <Container>
        <h2 id={titleId} className="text-2xl">
          {title}
        </h2>
        {data.degraded && <p className="mt-2 text-sm text-muted">{t("degraded")}</p>}
      </Container>
      {isRoom ? (
        <Bundle items={items} requestId={data.requestId} onWhy={setAsked} />
      ) : (
        <ul className={railListClass}>
          {items.map((item, position) => (
            <RailItem
              key={item.product.id}
              item={item}
              rail={place.rail}
              requestId={data.requestId}
              position={position}
              personalised={data.personalised}
              store={place.store?.name}
              onWhy={setAsked}
            />
          ))}
        </ul>
      )}
      <WhySheet
        item={asked}
        personalised={data.personalised}
        store={place.store?.name}
        onClose={() => setAsked(undefined)}
      />
    </section>
  );
}
