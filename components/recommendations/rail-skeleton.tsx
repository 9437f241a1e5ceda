import type { RailName } from "@/lib/recommendations/types";
import { Container } from "../ui/container";
import { Skeleton } from "../ui/skeleton";
import { railItemClass, railListClass, railSectionClass } from "./rail-look";

/** The place of a rail that is on its way; of those that few visitors have, none. */
export function RailSkeleton({ rail }: { rail: RailName }) {
  if (rail === "recently_viewed") return null;
  return (
    // What scrolls and holds nothing to go to is a stop of its own for the keyboard.
    <div className={railSectionClass} inert>
      <Container>
        <Skeleton className="h-8 w-56 max-w-full" />
      </Container>
      <div className={railListClass}>
        {["a", "b", "c", "d", "e"].map((key) => (
          <div key={key} className={railItemClass}>
            <Skeleton className="aspect-square w-full" />
            <Skeleton className="mt-4 h-26 w-2/3" />
          </div>
        ))}
      </div>
    </div>
  );
}
