"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { inAgreement } from "@/lib/recommendations";
import type { Recommendation as Item } from "@/lib/recommendations/types";
import { Container } from "../ui/container";
import { Bundle } from "./bundle";
import { CarouselItem } from "./carousel-item";
import { carouselListClass, carouselSectionClass } from "./carousel-layout";
import type { CarouselPlace } from "./carousel-place";
import { CarouselSkeleton } from "./carousel-skeleton";
import { useCarousel } from "./use-carousel";
import { useCarouselTitle } from "./use-carousel-title";
import { WhySheet } from "./why-sheet";

const usualLimit = 10;
const bundleLimit = 4;
const nothing = { items: [], personalised: false };

/** A carousel with its reasons; when there is nothing to show, or no answer, there is nothing. */
export function CarouselView(place: CarouselPlace) {
  const t = useTranslations("recommendations");
  const isRoom = place.carousel === "complete_the_room";
  const { data, isPending, isEnabled } = useCarousel(place, isRoom ? bundleLimit : usualLimit);
  const { claim, items } = inAgreement(place.carousel, data ?? nothing);
  const title = useCarouselTitle(place, claim);
  const titleId = useId();
  const [asked, setAsked] = useState<Item>();
  if (!isEnabled) return null;
  if (isPending) return <CarouselSkeleton carousel={place.carousel} />;
  if (!data || items.length === 0 || (isRoom && items.length < 2)) return null;
  return (
    <section aria-labelledby={titleId} className={carouselSectionClass}>
      <Container>
        <h2 id={titleId} className="text-2xl">
          {title}
        </h2>
        {data.degraded && <p className="mt-2 text-sm text-muted">{t("degraded")}</p>}
      </Container>
      {isRoom ? (
        <Bundle items={items} requestId={data.requestId} onWhy={setAsked} />
      ) : (
        <ul className={carouselListClass}>
          {items.map((item, position) => (
            <CarouselItem
              key={item.product.id}
              item={item}
              carousel={place.carousel}
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
