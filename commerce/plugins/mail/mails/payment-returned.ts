import { z } from "zod";
import { readerOf } from "../facts/reader-facts";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { id } from "./kept";
import { moneyIn } from "./money-in";
import { cartLetter, orderLetter } from "./order-letter";

const kept = z.object({
  orderId: id,
  /** In hundredths. */
  amount: z.number(),
  currencyCode: z.string(),
  why: z.string(),
});

/** Money came from a provider too late, or twice, and goes back: the shopper may have left the page. */
export const paymentReturned: MessageKind<z.infer<typeof kept>> = {
  kind: "payment-returned",
  data: kept,
  write: async ({ orderId, amount, currencyCode, why }, context) => {
    const reader = await readerOf(context, orderId);
    if (!reader) return undefined;
    const { language, channel, orderCode } = reader;
    const all = wordsIn(language);
    const words = all.money.notAccepted;
    const sum = moneyIn(language, channel, currencyCode)(amount);
    const isPlaced = why === "already-paid";
    const text = isPlaced ? words.twice : why === "too-late" ? words.tooLate : words.unfit;
    const parts = {
      subject: words.subject(sum),
      preview: isPlaced ? words.previewTwice : words.preview,
      heading: words.heading,
      blocks: [
        { kind: "text" as const, text: text(sum) },
        {
          kind: "rows" as const,
          rows: [
            { label: words.amount, value: sum, strong: true },
            { label: all.order.number, value: orderCode },
          ],
        },
      ],
      note: words.note,
    };
    return isPlaced
      ? orderLetter(reader, context, parts)
      : cartLetter(reader, context, parts, words.toCart);
  },
};
