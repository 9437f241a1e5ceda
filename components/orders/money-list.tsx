import { useTranslations } from "next-intl";
import type { OrderMoney } from "@/lib/orders/types";
import { Price } from "../ui/price";

const places = ["reserved", "taken", "releasing", "returning", "returned"] as const;

interface MoneyListProps {
  money: OrderMoney;
  /** Whether it is paid, and paid out, at a counter. */
  inStore: boolean;
}

/** Where an order's money is: what is not there is left out. Needs the words of `orders`. */
export function MoneyList({ money, inStore }: MoneyListProps) {
  const t = useTranslations("orders.money");
  const shown = places.filter((place) => money[place].amount > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="mt-4 grid gap-2.5 border-t border-line pt-4 text-sm">
      {shown.map((place) => (
        <div key={place} className="grid grid-cols-[auto_1fr] items-baseline gap-x-6">
          <dt className="text-muted">{t(inStore ? `inStore.${place}` : `card.${place}`)}</dt>
          <dd className="text-end tabular-nums">
            <Price money={money[place]} />
          </dd>
          {place === "reserved" && !inStore && (
            <dd className="col-span-2 mt-0.5 text-xs text-muted">{t("reservedHint")}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
