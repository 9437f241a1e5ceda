import type { CarouselName, ReasonCode } from "@/contracts/recommendations";
import type { Recommendation, Recommendations } from "./types";

/** What a carousel's title claims: what it was asked for, what many look at, or neither. */
export type Claim = "own" | "popular" | "mixed";

/** The reasons that bear a carousel's own title out. */
const proofs: Record<CarouselName, readonly ReasonCode[]> = {
  similar: ["SHARED_ATTRIBUTE", "VIEWED_TOGETHER", "BOUGHT_TOGETHER"],
  bought_together: ["BOUGHT_TOGETHER"],
  for_you: ["TASTE", "VIEWED_TOGETHER", "BOUGHT_TOGETHER", "SHARED_ATTRIBUTE"],
  trending_at_store: ["POPULAR_AT_STORE"],
  recently_viewed: ["VIEWED_BEFORE"],
  complete_the_room: ["SAME_ROOM", "BOUGHT_TOGETHER", "VIEWED_TOGETHER", "SHARED_ATTRIBUTE"],
};
const popular: readonly ReasonCode[] = ["POPULAR", "POPULAR_AT_STORE"];

/** Fewer things than this make no row of their own. */
const fewest = 3;

/**
 * The items of a carousel whose reasons agree with one title, and what that title may claim. What
 * the answer proves of enough items comes first; what only fills it up is left out then. A mixed
 * answer keeps all its items, under a title that claims nothing.
 */
export function inAgreement(
  carousel: CarouselName,
  { items, personalised }: Pick<Recommendations, "items" | "personalised">,
): { claim: Claim; items: Recommendation[] } {
  const by = (codes: readonly ReasonCode[]) =>
    items.filter(({ reason }) => codes.includes(reason.code));
  const told = items.some(({ reason }) => reason.code === "TASTE");
  const mayClaim = carousel !== "for_you" || personalised || told;
  const own = mayClaim ? by(proofs[carousel]) : [];
  if (own.length > 0 && (own.length >= fewest || own.length === items.length))
    return { claim: "own", items: own };
  const liked = by(popular);
  if (liked.length > 0 && (liked.length >= fewest || liked.length === items.length))
    return { claim: "popular", items: liked };
  return { claim: "mixed", items: [...items] };
}
