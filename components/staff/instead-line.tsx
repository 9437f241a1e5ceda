import { useTranslations } from "next-intl";
import type { PickupLine } from "@/lib/staff/types";

/** The article that the shopper got instead, if another was put into the bag. */
export function InsteadLine({ line }: { line: PickupLine }) {
  const t = useTranslations("staff.order");
  if (!line.substitute || line.substituted === 0) return null;
  return <p className="mt-0.5 text-xs">{t("instead", { name: line.substitute })}</p>;
}
