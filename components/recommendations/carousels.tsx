import { ClientMessages } from "../ui/client-messages";
import type { CarouselPlace } from "./carousel-place";
import { CarouselSlot } from "./carousel-slot";

/** The recommendations of a page, one below the other, with the words that they need. */
export function Carousels({ places }: { places: readonly CarouselPlace[] }) {
  return (
    <ClientMessages namespaces={["recommendations", "productCard"]}>
      {places.map((place) => (
        <CarouselSlot key={place.carousel} {...place} />
      ))}
    </ClientMessages>
  );
}
