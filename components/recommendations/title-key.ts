import type { ReasonCode } from "@/contracts/recommendations";
import type { Recommendations } from "@/lib/recommendations/types";
import type { CarouselPlace } from "./carousel-place";

/** What a carousel may be called by what is in it. A new shop has sold nothing often yet. */
export function titleKeyOf(
  carousel: CarouselPlace["carousel"],
  data: Pick<Recommendations, "degraded" | "personalised" | "items"> | undefined,
) {
  // What stands in for an answer that did not come in time is what many look at.
  if (data?.degraded && isOnly(data, ["POPULAR", "SELECTION"])) return "popular";
  const isSelection = data !== undefined && isOnly(data, ["SELECTION"]);
  switch (carousel) {
    case "similar":
      return "similar";
    case "bought_together":
      return isSelection ? "selection" : "boughtTogether";
    case "for_you":
      if (isSelection) return "selection";
      return data?.personalised ? "forYou" : "popular";
    case "trending_at_store":
      return isSelection ? "selection" : "atStore";
    case "recently_viewed":
      return "recent";
    case "complete_the_room":
      return "room";
  }
}

function isOnly({ items }: Pick<Recommendations, "items">, codes: readonly ReasonCode[]): boolean {
  return items.length > 0 && items.every(({ reason }) => codes.includes(reason.code));
}
