import { useTranslations } from "next-intl";
import { Skeleton } from "../ui/skeleton";
import { VisuallyHidden } from "../ui/visually-hidden";

/** The confirmation's place while the order is fetched. */
export function ConfirmationSkeleton() {
  const t = useTranslations("orders.confirmation");
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      <Skeleton className="h-24 w-96 max-w-full" />
      <Skeleton className="mt-6 h-6 w-full max-w-xl" />
      <Skeleton className="mt-16 h-72 w-full" />
    </div>
  );
}
