"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Language } from "@/lib/i18n/locales";
import { useShopName } from "@/lib/i18n/use-shop-name";
import type { Counter, Pickup, PickupRecord } from "@/lib/staff/types";
import { dayAndClock, money, shortCode } from "./format";
import { ParcelLabel } from "./parcel-label";

export type Printable = "pickList" | "bagLabel" | "receipt" | "giftCard" | "parcelLabel";

interface PrintSheetProps {
  what: Printable;
  pickup: Pickup;
  counter: Counter;
  language: Language;
  /** Of the receipt, once they are read; none where the store counts none and asks for none. */
  numbers?: PickupRecord["receipt"];
  /** Of several bags of an order, which one this is. */
  bag?: { number: number; count: number };
}

/** What comes out of the printer, and is shown on the screen before, or instead. */
export function PrintSheet({ what, pickup, counter, language, numbers, bag }: PrintSheetProps) {
  const t = useTranslations("staff.print");
  const order = useTranslations("staff.order");
  const till = useTranslations("staff.till");
  const shopName = useShopName();
  const isLabel = what === "bagLabel";
  const lines = [...pickup.lines].sort((a, b) => (a.place ?? "").localeCompare(b.place ?? ""));
  // The card is for who gets it: the message alone, without a name, a number or a price.
  if (what === "giftCard")
    return (
      <article className="bg-white p-10 text-center text-black">
        <p dir="auto" className="text-2xl leading-relaxed whitespace-pre-line break-words">
          {pickup.gift?.message}
        </p>
        <p className="mt-8 text-sm">{shopName}</p>
      </article>
    );
  if (what === "parcelLabel") return <ParcelLabel pickup={pickup} counter={counter} />;
  return (
    <article className="bg-white p-6 text-black">
      <p className="text-sm">
        {shopName} · {counter.name} · {t(what)}
      </p>
      <p className={cx("mt-2 leading-none font-bold", isLabel ? "text-[4.5rem]" : "text-3xl")}>
        {shortCode(pickup)}
        {bag && bag.count > 1 && (
          <bdi className="ms-4 text-4xl">
            {bag.number}/{bag.count}
          </bdi>
        )}
      </p>
      <p className="mt-1 text-2xl">{pickup.collectorName}</p>
      <p className="mt-1 text-base">{dayAndClock(pickup.slotStart, counter, language)}</p>
      {pickup.shelf && (
        <p className="mt-1 text-2xl font-bold">{t("shelf", { shelf: pickup.shelf })}</p>
      )}
      {!isLabel && (
        <table className="mt-4 w-full border-collapse text-base">
          <tbody>
            {lines.map((line) => (
              <tr key={line.id} className="border-t">
                <td className="py-2 pe-3 font-bold whitespace-nowrap">
                  {what === "pickList" ? line.place : null}
                </td>
                <td className="py-2 pe-3">
                  {line.name}
                  <br />
                  <small>{line.barcode ?? line.sku}</small>
                  {line.substituted > 0 && line.substitute && (
                    <>
                      <br />
                      {order("instead", { name: line.substitute })}
                    </>
                  )}
                </td>
                <td className="py-2 text-end text-xl font-bold">
                  {what === "receipt" ? line.picked : line.quantity}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {what === "pickList" && pickup.allowSubstitutes && (
        <p className="mt-3 text-base">{order("substitutesAllowed")}</p>
      )}
      {pickup.gift && what === "pickList" && (
        <p className="mt-3 text-base font-bold">{order("giftTitle")}</p>
      )}
      {what === "receipt" && pickup.taken > 0 && !pickup.gift && (
        <p className="mt-3 text-xl font-bold">
          {t("paid", { amount: money(pickup, language, pickup.taken) })}
          {pickup.tender && ` · ${till(`tenders.${pickup.tender}`)}`}
        </p>
      )}
      {pickup.amountDue > 0 && (
        <p className="mt-3 text-xl font-bold">{t("toPay", { amount: money(pickup, language) })}</p>
      )}
      {what === "receipt" && pickup.collectedAt && (
        <p className="mt-3">
          {t("handedOver", { time: dayAndClock(pickup.collectedAt, counter, language) })}
        </p>
      )}
      {what === "receipt" && numbers && numbers.number !== null && (
        <p className="mt-3">{t("receiptNumber", { number: String(numbers.number) })}</p>
      )}
      {what === "receipt" && numbers?.fiscalNumber && (
        <p className="mt-3">{t("fiscalNumber", { number: numbers.fiscalNumber })}</p>
      )}
      <p className="mt-4 text-xs">{pickup.orderCode}</p>
    </article>
  );
}
