import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { iconButtonClass } from "../ui/icon-button";
import { PinIcon } from "../ui/icons";

/** The way to all stores, where a visitor's own will stand. */
export function StoresLink() {
  const t = useTranslations("layout");
  return (
    <Link href="/stores" aria-label={t("stores")} title={t("stores")} className={iconButtonClass}>
      <PinIcon />
    </Link>
  );
}
