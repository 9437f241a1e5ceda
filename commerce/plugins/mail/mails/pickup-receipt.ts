import { z } from "zod";
import { articlesOfLines } from "../facts/article-facts";
import { type ReceiptFacts, receiptFacts } from "../facts/receipt-facts";
import type { Block, Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { id } from "./kept";
import { moneyIn } from "./money-in";
import { passLetter } from "./order-letter";
import { type PickupReader, pickupReader } from "./pickup-reader";

const data = z.object({ pickupId: id, orderId: id, language: z.string() });

/** The receipt of a hand-over: what was collected, what it cost, and the numbers that it has. */
export const pickupReceipt: MessageKind<z.infer<typeof data>> = {
  kind: "pickup-receipt",
  data,
  write: async (kept, context) => {
    // A receipt is about no time but its own.
    const reader = await pickupReader({ ...kept, slotStart: "", holdUntil: null }, context);
    const receipt = reader && (await receiptFacts(context, kept.pickupId));
    if (!receipt) return undefined;
    const words = wordsIn(reader.language).receipt;
    const { store } = reader.pickup;
    return passLetter(reader, context, {
      subject: words.subject(store),
      preview: words.preview,
      heading: words.heading,
      blocks: [
        { kind: "text", text: words.text(store, reader.time(receipt.at.toISOString())) },
        { kind: "rows", rows: numbersOf(receipt, reader) },
        await pieces(receipt, reader, context),
        { kind: "rows", rows: totals(receipt, reader) },
      ],
      note: words.note,
    });
  },
};

/** Who sold it, and by which numbers it is found. */
function numbersOf(receipt: ReceiptFacts, { language, orderCode, pickup }: PickupReader): Row[] {
  const words = wordsIn(language).receipt;
  const { number, fiscalNumber, registrationNumber } = receipt;
  return [
    { label: words.seller, value: pickup.store, detail: pickup.address },
    ...(registrationNumber ? [{ label: words.registration, value: registrationNumber }] : []),
    ...(number === null ? [] : [{ label: words.number, value: String(number) }]),
    ...(fiscalNumber ? [{ label: words.fiscalNumber, value: fiscalNumber }] : []),
    { label: wordsIn(language).order.number, value: orderCode },
  ];
}

async function pieces(
  { figures }: ReceiptFacts,
  { language, channel, currency }: PickupReader,
  context: LetterContext,
): Promise<Block> {
  const money = moneyIn(language, channel, currency);
  const ids = figures.lines.map(({ orderLineId }) => orderLineId);
  const article = await articlesOfLines(context, language, ids);
  const rows = figures.lines.map(({ orderLineId, quantity, amount }) => {
    const { name, options, picture } = article(orderLineId);
    const label = quantity > 1 ? `${name} × ${quantity}` : name;
    return { label, value: money(amount), picture, ...(options && { detail: options }) };
  });
  return { kind: "rows", title: wordsIn(language).receipt.pieces, rows };
}

/** What was paid before is what these pieces cost beyond what was taken for them now. */
function totals({ figures, taken }: ReceiptFacts, reader: PickupReader): Row[] {
  const { language, channel, currency } = reader;
  const money = moneyIn(language, channel, currency);
  const words = wordsIn(language).receipt;
  const rate = new Intl.NumberFormat(`${language}-${channel.toUpperCase()}`, {
    style: "percent",
    maximumFractionDigits: 3,
  });
  const before = figures.total - taken;
  return [
    ...(figures.fees ? [{ label: words.fees, value: money(figures.fees) }] : []),
    { label: wordsIn(language).order.total, value: money(figures.total) },
    ...figures.taxes.map((tax) => ({
      label: words.tax(rate.format(tax.rate / 100)),
      value: money(tax.amount),
    })),
    ...(before > 0 ? [{ label: words.before, value: money(before) }] : []),
    { label: words.taken, value: money(taken), strong: true },
  ];
}
