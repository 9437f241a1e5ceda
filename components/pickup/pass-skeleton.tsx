import { Skeleton } from "../ui/skeleton";

/** The place of a pass that is on its way. */
export function PassSkeleton() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-10 w-72" />
      <Skeleton className="h-96 max-w-xl" />
    </div>
  );
}
