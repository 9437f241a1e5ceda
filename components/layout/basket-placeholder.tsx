import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { iconButtonClass } from "../ui/icon-button";
import { BagIcon } from "../ui/icons";

/** The basket's link without its count: what stands there before and without script. */
export function BasketPlaceholder() {
  const t = useTranslations("layout");
  return (
    <Link href="/basket" aria-label={t("basket")} title={t("basket")} className={iconButtonClass}>
      <BagIcon />
    </Link>
  );
}
