import type { Letter, Row } from "../letter/letter";
import type { MailOptions } from "../options";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import type { Language } from "../words/words";
import type { ConfirmedOrder } from "./order-confirmation";

/** The letter that confirms an order, with the amounts that the storefront shows for it. */
export function orderLetter(confirmed: ConfirmedOrder, options: MailOptions): Letter {
  const { order, lines, language, channel } = confirmed;
  const words = wordsIn(language).order;
  const money = moneyIn(language, channel, order.currencyCode);
  return {
    language,
    subject: words.subject(order.code),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      { kind: "text", text: words.text },
      { kind: "rows", rows: [{ label: words.number, value: order.code }] },
      {
        kind: "rows",
        title: words.items,
        rows: lines.map(({ name, options: chosen, quantity, price }) => ({
          label: quantity > 1 ? `${name} × ${quantity}` : name,
          value: money(price),
          ...(chosen ? { detail: chosen } : {}),
        })),
      },
      { kind: "rows", rows: totals(confirmed, money) },
      { kind: "lines", title: words.address, lines: addressLines(order.shippingAddress) },
      {
        kind: "button",
        label: words.button,
        url: shopUrl(options, channel, language, "/orders", { code: order.code }),
      },
      { kind: "note", text: words.note },
    ],
    footer: wordsIn(language).footer,
    homeUrl: shopUrl(options, channel, language),
  };
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

/** Amounts are hundredths in every currency; written as the storefront writes them. */
function moneyIn(language: Language, channel: string, currency: string) {
  const { format } = new Intl.NumberFormat(`${language}-${channel.toUpperCase()}`, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  return (amount: number) => format(amount / 100);
}

function addressLines(address: ConfirmedOrder["order"]["shippingAddress"]): string[] {
  const { fullName, streetLine1, streetLine2, city, province, postalCode } = address;
  return [
    fullName,
    streetLine1,
    streetLine2,
    [postalCode, city, province].filter(Boolean).join(" "),
  ]
    .map((text) => text ?? "")
    .filter(Boolean);
}
