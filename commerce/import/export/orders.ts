import { Order } from "@vendure/core";
import { type EntityManager, In } from "typeorm";
import { giftWrapSku } from "../../../contracts/gift";
import { joinName } from "../../../contracts/names/person-name";
import { writeAmount } from "../read/amount";
import { csvLine } from "./csv-line";

const atOnce = 100;

const headers = [
  ...["order", "placed at", "market", "state", "currency", "e-mail", "customer", "phone"],
  ...["delivery", "deliver to", "street", "city", "province", "postal code", "country"],
  ...[
    "sku",
    "item",
    "quantity",
    "price each",
    "price",
    "gift wrap",
    "delivery price",
    "tax",
    "total",
  ],
  ...["payment", "paid", "refunded"],
];

/** A line for each line of each order that was placed, oldest first; amounts include tax. */
export async function* orderLines(em: EntityManager): AsyncGenerator<string> {
  yield csvLine(headers);
  for (let last = 0; ; ) {
    const rows: { id: number }[] = await em.query(
      `SELECT id FROM "order" WHERE "orderPlacedAt" IS NOT NULL AND id > $1 ORDER BY id LIMIT $2`,
      [last, atOnce],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    const orders = await em.find(Order, {
      where: { id: In(rows.map(({ id }) => id)) },
      relations: {
        customer: true,
        channels: true,
        lines: { productVariant: { translations: true } },
        shippingLines: { shippingMethod: true },
        surcharges: true,
        payments: { refunds: true },
      },
      order: { id: "ASC", lines: { id: "ASC" } },
    });
    for (const order of orders) yield* linesOf(order);
  }
}

function* linesOf(order: Order): Generator<string> {
  const { customer, shippingAddress: address = {}, currencyCode } = order;
  const amount = (value: number) => writeAmount(value, currencyCode);
  const paid = order.payments.filter(({ state }) => state === "Settled");
  const refunds = order.payments.flatMap((payment) => payment.refunds ?? []);
  const sum = (rows: readonly { total?: number; amount?: number }[]) =>
    rows.reduce((total, row) => total + (row.total ?? row.amount ?? 0), 0);
  const head = [
    order.code,
    order.orderPlacedAt?.toISOString() ?? "",
    order.channels.map(({ code }) => code).find((code) => !code.startsWith("__")) ?? "",
    order.state,
    currencyCode,
    customer?.emailAddress ?? "",
    customer ? joinName(customer) : "",
    address.phoneNumber || customer?.phoneNumber || "",
    order.shippingLines.map(({ shippingMethod }) => shippingMethod?.code ?? "").join(" "),
    address.fullName ?? "",
    [address.streetLine1, address.streetLine2].filter(Boolean).join(", "),
    address.city ?? "",
    address.province ?? "",
    address.postalCode ?? "",
    address.countryCode ?? "",
  ];
  const wrap = order.surcharges.filter(({ sku }) => sku === giftWrapSku);
  const tail = [
    wrap.length > 0 ? amount(wrap.reduce((all, fee) => all + fee.priceWithTax, 0)) : "",
    amount(order.shippingWithTax),
    amount(order.totalWithTax - order.total),
    amount(order.totalWithTax),
    paid.map(({ method }) => method).join(" "),
    amount(sum(paid)),
    amount(sum(refunds.filter(({ state }) => state === "Settled"))),
  ];
  for (const line of order.lines) {
    const { sku, translations } = line.productVariant;
    yield csvLine([
      ...head,
      sku,
      translations[0]?.name ?? "",
      String(line.quantity),
      amount(line.proratedUnitPriceWithTax),
      amount(line.proratedLinePriceWithTax),
      ...tail,
    ]);
  }
}
