import { z } from "zod";
import { addressLines } from "../facts/order-facts";
import { readerOf } from "../facts/reader-facts";
import type { MessageKind } from "../outbox/message-kind";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import { billBlocks, billSchema } from "./bill";
import { id } from "./kept";

const data = z.object({ orderId: id, bill: billSchema });

/** Confirms an order, with what it came to when it was placed. */
export const orderPlaced: MessageKind<z.infer<typeof data>> = {
  kind: "order-placed",
  data,
  write: async ({ orderId, bill }, desk) => {
    const reader = await readerOf(desk, orderId);
    if (!reader) return undefined;
    const { language, channel, orderCode } = reader;
    const words = wordsIn(language).order;
    const lines = await addressLines(desk, orderId);
    return {
      medium: "mail",
      to: reader.email,
      letter: {
        language,
        subject: words.subject(orderCode),
        preview: words.preview,
        heading: words.heading,
        blocks: [
          { kind: "text", text: words.text },
          { kind: "rows", rows: [{ label: words.number, value: orderCode }] },
          ...(await billBlocks(bill, reader, desk)),
          { kind: "lines", title: words.address, lines },
          {
            kind: "button",
            label: words.button,
            url: shopUrl(desk.options, channel, language, "/orders", { code: orderCode }),
          },
          { kind: "note", text: words.note },
        ],
        footer: wordsIn(language).footer,
        homeUrl: shopUrl(desk.options, channel, language),
      },
    };
  },
};
