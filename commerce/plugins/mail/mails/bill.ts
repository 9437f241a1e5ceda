import type { Block, Row } from "../letter/letter";
import { wordsIn } from "../words";
import type { Language } from "../words/words";
import type { ConfirmedOrder } from "./load-order";

/** What was ordered and what it comes to, with the amounts that the storefront shows. */
export function bill(confirmed: ConfirmedOrder): Block[] {
  const { order, lines, language, channel } = confirmed;
  const money = moneyIn(language, channel, order.currencyCode);
  return [
    {
      kind: "rows",
      title: wordsIn(language).order.items,
      rows: lines.map(({ name, options: chosen, quantity, price }) => ({
        label: quantity > 1 ? `${name} × ${quantity}` : name,
        value: money(price),
        ...(chosen ? { detail: chosen } : {}),
      })),
    },
    { kind: "rows", rows: totals(confirmed, money) },
  ];
}

function totals(
  { order, delivery, language, taxIncluded }: ConfirmedOrder,
  money: (amount: number) => string,
): Row[] {
  const words = wordsIn(language).order;
  const shown = (net: number, gross: number) => (taxIncluded ? gross : net);
  const discounts = order.discounts.map((d) => ({
    label: d.description,
    amount: shown(d.amount, d.amountWithTax),
  }));
  // Vendure's subtotal is after discounts; people expect the goods' price before them.
  const items = discounts.reduce(
    (sum, { amount }) => sum - amount,
    shown(order.subTotal, order.subTotalWithTax),
  );
  const shipping = shown(order.shipping, order.shippingWithTax);
  const tax = money(order.totalWithTax - order.total);
  return [
    { label: words.subtotal, value: money(items) },
    ...discounts.map(({ label, amount }) => ({ label, value: money(amount) })),
    {
      label: words.delivery,
      value: shipping === 0 ? words.free : money(shipping),
      ...(delivery ? { detail: delivery } : {}),
    },
    ...(taxIncluded ? [] : [{ label: words.tax, value: tax }]),
    {
      label: words.total,
      value: money(order.totalWithTax),
      strong: true,
      ...(taxIncluded ? { detail: words.taxIncluded(tax) } : {}),
    },
  ];
}

/** Writes amounts, hundredths in every currency, as the storefront does. */
export function moneyIn(language: Language, channel: string, currency: string) {
  const { format } = new Intl.NumberFormat(`${language}-${channel.toUpperCase()}`, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  return (amount: number) => format(amount / 100);
}
