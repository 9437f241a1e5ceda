import { useLocale, useTranslations } from "next-intl";
import type { Cart, CartLine } from "@/lib/cart";
import { formatMoney } from "@/lib/money";

interface LineNotesProps {
  line: CartLine;
  pickups: Cart["pickups"];
}

/** What became of a line since it was put in: another price, too few of it, or none for sale. */
export function LineNotes({ line, pickups }: LineNotesProps) {
  const t = useTranslations("orders.notes");
  const locale = useLocale();
  const { priceBefore, unitPrice, standing, left, collectAt } = line;
  const store = pickups.find(({ storeCode }) => storeCode === collectAt)?.storeName;
  const count = left ?? 0;
  return (
    <>
      {priceBefore && standing !== "withdrawn" && (
        <p className="text-sm text-accent tabular-nums">
          {t("priceWas", {
            before: formatMoney(priceBefore, locale),
            now: formatMoney(unitPrice, locale),
          })}
        </p>
      )}
      {standing === "withdrawn" && <p className="text-sm text-danger">{t("withdrawn")}</p>}
      {standing === "short" && (
        <p className="text-sm text-danger">
          {store ? t("shortAt", { store, count }) : t("short", { count })}
        </p>
      )}
    </>
  );
}
