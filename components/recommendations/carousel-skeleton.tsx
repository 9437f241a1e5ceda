import type { CarouselName } from "@/contracts/recommendations";
import { Container } from "../ui/container";
import { Skeleton } from "../ui/skeleton";
import { carouselItemClass, carouselListClass, carouselSectionClass } from "./carousel-layout";

/** The place of a carousel that is on its way; of those that few visitors have, none. */
export function CarouselSkeleton({ carousel }: { carousel: CarouselName }) {
  if (carousel === "recently_viewed") return null;
  return (
    // What scrolls and holds nothing to go to is a stop of its own for the keyboard.
    <div className={carouselSectionClass} inert>
      <Container>
        <Skeleton className="h-8 w-56 max-w-full" />
      </Container>
      <div className={carouselListClass}>
        {["a", "b", "c", "d", "e"].map((key) => (
          <div key={key} className={carouselItemClass}>
            <Skeleton className="aspect-square w-full" />
            <Skeleton className="mt-4 h-26 w-2/3" />
          </div>
        ))}
      </div>
    </div>
  );
}
