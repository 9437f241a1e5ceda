import { useTranslations } from "next-intl";
import { Skeleton } from "../ui/skeleton";
import { VisuallyHidden } from "../ui/visually-hidden";

const rows = ["first", "second", "third"];

/** What the static page shows until it is known who is there. */
export function AccountSkeleton() {
  const t = useTranslations();
  return (
    <>
      <h1 className="text-3xl">{t("account.title")}</h1>
      <p role="status">
        <VisuallyHidden>{t("ui.loading")}</VisuallyHidden>
      </p>
      <div className="mt-14 grid min-h-[28rem] content-start gap-6">
        {rows.map((row) => (
          <Skeleton key={row} className="h-24" />
        ))}
      </div>
    </>
  );
}
