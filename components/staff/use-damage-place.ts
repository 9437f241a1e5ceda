import { useTranslations } from "next-intl";
import { useStaff } from "./staff-context";

/** Where a damaged piece is to be put, in words. */
export function useDamagePlace(): string {
  const t = useTranslations("staff.damaged");
  const { damagePlace: place } = useStaff().counter;
  return place ? t("putAt", { place }) : t("putAway");
}
