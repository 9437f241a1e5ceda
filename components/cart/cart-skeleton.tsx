import { useTranslations } from "next-intl";
import { Skeleton } from "../ui/skeleton";
import { VisuallyHidden } from "../ui/visually-hidden";
import { CartColumns } from "./cart-columns";

/** A line's place while it is fetched. */
export function LineSkeleton() {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-x-5 py-6 sm:grid-cols-[9rem_1fr] sm:gap-x-8 sm:py-8">
      <Skeleton className="aspect-square w-full" />
      <div className="flex min-h-44 flex-col sm:min-h-36">
        <Skeleton className="mt-1.5 h-6 w-44 max-w-full" />
        <Skeleton className="mt-3 h-4 w-28" />
        <Skeleton className="mt-auto h-11 w-32" />
      </div>
    </div>
  );
}

/** The cart's place while it is fetched, with its final geometry. */
export function CartSkeleton() {
  const t = useTranslations("ui");
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      <CartColumns
        lines={
          <div className="divide-y divide-line border-y border-line">
            <LineSkeleton />
            <LineSkeleton />
          </div>
        }
        summary={
          <div className="grid gap-4">
            <Skeleton className="h-6 w-24 bg-line!" />
            <Skeleton className="mt-2 h-4 w-full bg-line!" />
            <Skeleton className="h-4 w-full bg-line!" />
            <Skeleton className="mt-3 h-8 w-full bg-line!" />
            <Skeleton className="mt-4 h-14 w-full bg-line!" />
          </div>
        }
      />
    </div>
  );
}
