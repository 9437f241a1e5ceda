import { z } from "zod";
import { addressOf } from "../facts/order-facts";
import { readerOf } from "../facts/reader-facts";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { billBlocks, billSchema } from "./bill";
import { id } from "./kept";
import { orderLetter } from "./order-letter";

const data = z.object({ orderId: id, bill: billSchema });

/** Confirms an order, with what it came to when it was placed. */
export const orderPlaced: MessageKind<z.infer<typeof data>> = {
  kind: "order-placed",
  data,
  write: async ({ orderId, bill }, context) => {
    const reader = await readerOf(context, orderId);
    if (!reader) return undefined;
    const words = wordsIn(reader.language).order;
    const isSent = bill.lines.some(({ collectAt }) => !collectAt);
    const lines = isSent ? await addressOf(context, reader.language, orderId) : [];
    return orderLetter(reader, context, {
      subject: words.subject(reader.orderCode),
      preview: words.preview,
      heading: words.heading,
      blocks: [
        { kind: "text", text: isSent ? words.text : words.textCollected },
        { kind: "rows", rows: [{ label: words.number, value: reader.orderCode }] },
        ...(await billBlocks(bill, reader, context)),
        ...(isSent ? [{ kind: "lines" as const, title: words.address, lines }] : []),
      ],
      note: words.note,
    });
  },
};
