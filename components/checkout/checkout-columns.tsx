import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "../ui/skeleton";
import { VisuallyHidden } from "../ui/visually-hidden";

/** The steps with the order beside them; the order comes first on narrow screens. */
export function CheckoutColumns({ steps, summary }: { steps: ReactNode; summary: ReactNode }) {
  return (
    <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-12 xl:gap-x-20">
      <div className="min-w-0 lg:order-last lg:sticky lg:top-24 lg:col-span-5">{summary}</div>
      <div className="min-w-0 lg:col-span-7">{steps}</div>
    </div>
  );
}

/** The checkout's place while it is fetched, with its final geometry. */
export function CheckoutSkeleton() {
  const t = useTranslations("ui");
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      <CheckoutColumns
        summary={<Skeleton className="h-16 lg:h-96 max-lg:-mx-gutter" />}
        steps={
          <div className="divide-y divide-line border-y border-line">
            <div className="grid gap-5 py-8 ps-8 sm:ps-12">
              <Skeleton className="h-7 w-32" />
              <Skeleton className="mt-4 h-12" />
              <Skeleton className="mt-4 h-12" />
              <Skeleton className="h-11 w-40" />
            </div>
            {["address", "delivery", "payment"].map((step) => (
              <div key={step} className="py-8 ps-8 sm:ps-12">
                <Skeleton className="h-7 w-28" />
              </div>
            ))}
          </div>
        }
      />
    </div>
  );
}
