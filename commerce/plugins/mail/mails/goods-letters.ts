import { z } from "zod";
import type { Language } from "../../../../contracts/languages";
import { readerOf } from "../facts/reader-facts";
import type { Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { id } from "./kept";
import { orderLetter } from "./order-letter";
import { pieceBlocks, piecesSchema } from "./piece-rows";

const common = z.object({
  orderId: id,
  pieces: piecesSchema,
  /** Pieces that are still to be sent, as of the event. */
  toCome: piecesSchema,
});

const sent = common.extend({ carrier: z.string(), tracking: z.string() });

const cancelled = common.extend({
  /** Whether nothing of the order is left, here or at a store. */
  whole: z.boolean(),
});

/** A parcel leaves: what lies in it, how to follow it, what is still to come. */
export const orderShipped = parcelLetter("shipped");

/** A parcel that was not told as it left has arrived. */
export const orderDelivered = parcelLetter("delivered");

function parcelLetter(letter: "shipped" | "delivered"): MessageKind<z.infer<typeof sent>> {
  return {
    kind: `order-${letter}`,
    data: sent,
    write: (kept, context) =>
      goodsLetter(kept.toCome.length > 0 ? "part" : "whole", letter, kept, context, (language) => {
        const words = wordsIn(language).goods;
        return [
          ...(kept.carrier ? [{ label: words.carrier, value: kept.carrier }] : []),
          ...(kept.tracking ? [{ label: words.tracking, value: kept.tracking }] : []),
        ];
      }),
  };
}

/** Pieces are not sent after all. What that means for money is told by letters of its own. */
export const orderCancelled: MessageKind<z.infer<typeof cancelled>> = {
  kind: "order-cancelled",
  data: cancelled,
  write: (kept, context) =>
    goodsLetter(kept.whole ? "whole" : "part", "cancelled", kept, context, () => []),
};

async function goodsLetter(
  extent: "whole" | "part",
  letter: "shipped" | "delivered" | "cancelled",
  kept: z.infer<typeof common>,
  context: LetterContext,
  more: (language: Language) => Row[],
) {
  const reader = await readerOf(context, kept.orderId);
  if (!reader) return undefined;
  const { language, orderCode } = reader;
  const { goods, order } = wordsIn(language);
  const words = goods[letter];
  const { subject, preview, heading, text } = words[extent];
  return orderLetter(reader, context, {
    subject: subject(orderCode),
    preview,
    heading,
    blocks: [
      { kind: "text", text },
      { kind: "rows", rows: [{ label: order.number, value: orderCode }, ...more(language)] },
      ...(await pieceBlocks(context, language, words.pieces, kept.pieces)),
      ...(await pieceBlocks(context, language, goods.toCome, kept.toCome)),
    ],
    note: words.note,
  });
}
