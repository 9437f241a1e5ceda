import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { factsOf } from "@/contracts/languages";
import { languageOf, marketOf, tagOf } from "@/lib/i18n/locales";
import type { Order } from "@/lib/orders/types";
import { AddressView } from "./address-view";
import { GiftNote } from "./gift-note";
import { LineSummary } from "./line-summary";
import { MoneyList } from "./money-list";
import { TotalsList } from "./totals-list";

/**
 * A placed order: what, where to, how it was paid, what it cost. Needs the words of `orders`.
 * Headings inside begin at the third level.
 */
export function OrderSummary({ order }: { order: Order }) {
  const t = useTranslations("orders");
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_22rem] print:grid-cols-[1fr_16rem] print:gap-x-6 print:gap-y-3">
      <div>
        <h3 className="mb-1 text-sm font-medium text-muted">{t("lines")}</h3>
        <ul className="divide-y divide-line border-b border-line">
          {order.lines.map((line) => (
            <li key={line.id} className="break-inside-avoid py-5 print:py-2">
              <LineSummary line={line} pieces={t("pieces", { count: line.quantity })} />
            </li>
          ))}
        </ul>
        <GiftNote message={order.giftMessage} />
        <dl className="mt-8 grid gap-x-10 gap-y-7 text-sm print:mt-3 print:gap-y-2 sm:grid-cols-2">
          <Fact label={t("placedAt")}>
            <OrderDate placedAt={order.placedAt} />
          </Fact>
          {order.delivery && (
            <Fact label={t("delivery")}>
              {order.delivery.name}
              <span className="block text-muted">{order.delivery.description}</span>
            </Fact>
          )}
          {order.shippingAddress?.line1 && (
            <Fact label={t("address")}>
              <AddressView address={order.shippingAddress} />
            </Fact>
          )}
          <Payment order={order} />
          {order.trackingCodes.length > 0 && (
            <Fact label={t("trackingCodes")}>
              <bdi dir="ltr">{order.trackingCodes.join(", ")}</bdi>
            </Fact>
          )}
        </dl>
      </div>
      <div className="self-start bg-surface p-6 print:p-2">
        <TotalsList totals={order.totals} />
        <MoneyList money={order.money} inStore={order.payment?.means === "atStore"} />
      </div>
    </div>
  );
}

/** When an order was placed, in the time of its market. */
function OrderDate({ placedAt }: { placedAt: string }) {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    year: "numeric",
    month: "long",
    day: "numeric",
    ...factsOf(languageOf(locale)).clock,
    timeZone: marketOf(locale).timeZone,
    numberingSystem: "latn",
    calendar: "gregory",
  });
  return <time dateTime={placedAt}>{format.format(new Date(placedAt))}</time>;
}

function Payment({ order: { payment, totals } }: { order: Order }) {
  const t = useTranslations("orders");
  if (!payment) return null;
  const { means, last4 } = payment;
  const words = () => {
    if (means === "card") return last4 ? t("cardEnding", { last4 }) : t("card");
    if (totals.total.amount === 0 || means === "nothing") return t("nothingToPay");
    return means === "atStore" && t("payInStore");
  };
  const said = words();
  return said && <Fact label={t("payment")}>{said}</Fact>;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-1 font-medium">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
