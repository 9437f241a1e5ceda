import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import type { SharedLine } from "@/lib/shared-cart";
import { Picture } from "../ui/picture";
import { Price } from "../ui/price";

/** What was chosen, at the price of today, with what there is of it. */
export function SharedLines({ lines }: { lines: readonly SharedLine[] }) {
  const t = useTranslations("sharedCart");
  return (
    <ul aria-label={t("lines")} className="border-y border-line">
      {lines.map(
        ({ variantId, storeName, name, quantity, slug, picture, price, standing, left }) => (
          <li
            key={`${variantId} ${storeName}`}
            className="flex items-center gap-4 border-t border-line py-4 first:border-t-0"
          >
            <span className="block size-20 shrink-0 overflow-hidden rounded-xs bg-surface">
              {picture && <Picture picture={picture} alt="" className="size-full object-cover" />}
            </span>
            <span className="grid min-w-0 grow gap-0.5">
              {slug ? (
                <Link
                  href={`/products/${slug}`}
                  className="font-medium underline-offset-[0.4em] hover:underline"
                >
                  {name}
                </Link>
              ) : (
                <span className="font-medium">{name}</span>
              )}
              <span className="text-sm text-muted">
                {t("pieces", { count: quantity })} ·{" "}
                {storeName ? t("collected", { store: storeName }) : t("delivered")}
              </span>
              {standing === "short" && (
                <span className="text-sm text-danger">{t("short", { count: left ?? 0 })}</span>
              )}
              {standing === "gone" && <span className="text-sm text-danger">{t("gone")}</span>}
            </span>
            {price && <Price money={price} className="shrink-0" />}
          </li>
        ),
      )}
    </ul>
  );
}
