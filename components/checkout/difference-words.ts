import { useLocale, useTranslations } from "next-intl";
import { addressLines } from "@/contracts/addresses/address-lines";
import { settleParticles } from "@/contracts/text/particles";
import type { Difference } from "@/lib/checkout/differences";
import { languageOf } from "@/lib/i18n/locales";
import { formatMoney, type Money } from "@/lib/money";
import { formatStoreTime } from "@/lib/pickup";
import { useMinute } from "../ui/use-minute";

/** Says in words how an order differs from what was shown: old and new of each thing. */
export function useDifferenceWords(): (difference: Difference) => string {
  const t = useTranslations("checkout.changed");
  const free = useTranslations("orders.totals")("free");
  const locale = useLocale();
  const now = useMinute() ?? Date.now();
  const money = (amount: Money) => formatMoney(amount, locale);

  return (difference) => {
    switch (difference.kind) {
      case "moved":
        return difference.store
          ? t("toStore", { name: difference.name, store: difference.store })
          : t("toDelivery", { name: difference.name });
      case "coupon": {
        const { code, change } = difference;
        return t(couponKeys[change], { code });
      }
      case "gift":
        return t(giftKeys[difference.change]);
      case "price":
      case "giftWrap":
      case "discount":
      case "tax":
      case "total": {
        const { kind, before, after } = difference;
        const name = "name" in difference ? difference.name : "";
        return settleParticles(t(kind, { name, before: money(before), after: money(after) }));
      }
      case "slot": {
        const { store, timeZone, before, after } = difference;
        const time = (instant: string) => formatStoreTime(instant, now, timeZone, locale);
        return t("slot", { store, before: time(before), after: time(after) });
      }
      case "delivery": {
        const words = (way: typeof difference.before) =>
          way
            ? `${way.name}, ${way.price.amount === 0 ? free : money(way.price)}`
            : t("noDelivery");
        return t("delivery", { before: words(difference.before), after: words(difference.after) });
      }
      case "address":
        return t("address", {
          address: addressLines(difference.address, languageOf(locale)).join(", "),
        });
      case "added":
        return t("added", { name: difference.name, count: difference.quantity });
      case "quantity": {
        const { name, before, after } = difference;
        return t("quantity", { name, before, after });
      }
      case "removed":
        return t("removed", { name: difference.name });
      case "withdrawn":
        return t("withdrawn", { name: difference.name });
    }
  };
}

const giftKeys = { added: "giftAdded", removed: "giftRemoved", message: "giftMessage" } as const;
const couponKeys = { added: "couponAdded", removed: "couponRemoved", off: "couponOff" } as const;
