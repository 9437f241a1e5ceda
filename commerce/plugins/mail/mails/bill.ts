import type { Order } from "@vendure/core";
import { z } from "zod";
import { giftWrapSku } from "../../../../contracts/gift";
import type { Language } from "../../../../contracts/languages";
import { articlesOfLines } from "../facts/article-facts";
import { deliveryNames } from "../facts/order-facts";
import type { Reader } from "../facts/reader-facts";
import { storeNames } from "../facts/store-place";
import type { Block, Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import { wordsIn } from "../words";
import { id } from "./kept";
import { moneyIn } from "./money-in";

/** An order's amounts at one moment, in hundredths, as its market shows them. */
export const billSchema = z.object({
  lines: z.array(
    z.object({
      lineId: id,
      quantity: z.number(),
      price: z.number(),
      /** Code of the store where it is collected; none for what is delivered. */
      collectAt: z.string().nullable(),
    }),
  ),
  /** All lines before discounts. */
  items: z.number(),
  discounts: z.array(z.object({ label: z.string(), amount: z.number() })),
  /** Of a gift: what its wrap costs and what its card says. Letters of before say nothing of it. */
  gift: z.object({ price: z.number(), message: z.string() }).nullish(),
  delivery: z.number(),
  methodIds: z.array(id),
  tax: z.number(),
  total: z.number(),
});

export type Bill = z.infer<typeof billSchema>;

/** What an order comes to now, with the amounts that the storefront shows for it. */
export function billOf(order: Order, taxIncluded: boolean): Bill {
  const shown = (net: number, gross: number) => (taxIncluded ? gross : net);
  const discounts = order.discounts.map((d) => ({
    label: d.description,
    amount: shown(d.amount, d.amountWithTax),
  }));
  const wrap = order.surcharges.find(({ sku }) => sku === giftWrapSku);
  const price = wrap ? shown(wrap.price, wrap.priceWithTax) : 0;
  return {
    lines: order.lines
      .filter((line) => line.quantity > 0)
      .map((line) => ({
        lineId: line.id,
        quantity: line.quantity,
        price: shown(line.linePrice, line.linePriceWithTax),
        collectAt: line.customFields.collectAt || null,
      })),
    // Vendure's subtotal is after discounts; people expect the goods' price before them.
    items: discounts.reduce(
      (sum, { amount }) => sum - amount,
      shown(order.subTotal, order.subTotalWithTax) - price,
    ),
    discounts,
    gift: wrap ? { price, message: order.customFields.giftMessage ?? "" } : null,
    delivery: shown(order.shipping, order.shippingWithTax),
    methodIds: order.shippingLines.flatMap(({ shippingMethodId }) => shippingMethodId ?? []),
    tax: order.totalWithTax - order.total,
    total: order.totalWithTax,
  };
}

/** What was ordered and what it comes to. */
export async function billBlocks(
  bill: Bill,
  reader: Reader,
  context: LetterContext,
): Promise<Block[]> {
  const { language, channel, currency } = reader;
  const money = moneyIn(language, channel, currency);
  const ids = bill.lines.map(({ lineId }) => lineId);
  const article = await articlesOfLines(context, language, ids);
  const place = await placesOf(bill, language, context);
  const words = wordsIn(language).order;
  return [
    {
      kind: "rows",
      title: words.items,
      rows: bill.lines.map(({ lineId, quantity, price, collectAt }) => {
        const { name, options, picture } = article(lineId);
        const detail = [options, place(collectAt)].filter(Boolean).join(" · ");
        return {
          label: quantity > 1 ? `${name} × ${quantity}` : name,
          value: money(price),
          ...(detail ? { detail } : {}),
          ...(quantity > 1 ? { each: words.each(money(Math.round(price / quantity))) } : {}),
          picture,
        };
      }),
    },
    {
      kind: "rows",
      rows: totals(bill, reader, await deliveryNames(context, language, bill.methodIds)),
    },
  ];
}

/** Where each line is collected, when that differs from line to line. */
async function placesOf({ lines }: Bill, language: Language, context: LetterContext) {
  const places = new Set(lines.map(({ collectAt }) => collectAt));
  if (places.size < 2) return () => "";
  const { collectedAt } = wordsIn(language).order;
  const names = await storeNames(
    context,
    language,
    [...places].flatMap((code) => code ?? []),
  );
  return (code: string | null) => (code ? collectedAt(names.get(code) ?? code) : "");
}

function totals(bill: Bill, reader: Reader, delivery: string): Row[] {
  const { language, channel, currency, taxIncluded } = reader;
  const words = wordsIn(language).order;
  const money = moneyIn(language, channel, currency);
  const tax = money(bill.tax);
  return [
    { label: words.subtotal, value: money(bill.items) },
    ...bill.discounts.map(({ label, amount }) => ({ label, value: money(amount) })),
    ...(bill.gift
      ? [
          {
            label: words.giftWrap,
            value: bill.gift.price === 0 ? words.free : money(bill.gift.price),
            ...(bill.gift.message ? { detail: bill.gift.message.replaceAll("\n", " ") } : {}),
          },
        ]
      : []),
    {
      label: words.delivery,
      value: bill.delivery === 0 ? words.free : money(bill.delivery),
      ...(delivery ? { detail: delivery } : {}),
    },
    ...(taxIncluded ? [] : [{ label: words.tax, value: tax }]),
    {
      label: words.total,
      value: money(bill.total),
      strong: true,
      ...(taxIncluded ? { detail: words.taxIncluded(tax) } : {}),
    },
  ];
}
