import { useTranslations } from "next-intl";
import { surplusIn } from "@/lib/staff/surplus";
import type { PickupLine } from "@/lib/staff/types";

/** What of a line lies in the bag and is not ordered any more. */
export function TakeOutLines({ line }: { line: PickupLine }) {
  const t = useTranslations("staff.order");
  return surplusIn([line]).map(({ key, name, count, isInstead }) => (
    <p key={key} className="mt-0.5 text-xs font-medium text-danger">
      {isInstead ? t("takeOutInstead", { count, name }) : t("takeOut", { count })}
    </p>
  ));
}
