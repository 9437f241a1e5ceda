import { z } from "zod";
import { readerOf } from "../facts/reader-facts";
import type { Block, Row } from "../letter/letter";
import type { Desk } from "../outbox/desk";
import type { MessageKind } from "../outbox/message-kind";
import { shopUrl } from "../shop-address";
import { wordsIn } from "../words";
import type { Language } from "../words/words";
import { id } from "./kept";
import { type KeptPieces, pieceRows, piecesSchema } from "./piece-rows";

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
export const orderShipped: MessageKind<z.infer<typeof sent>> = {
  kind: "order-shipped",
  data: sent,
  write: (kept, desk) =>
    goodsLetter(kept.toCome.length > 0 ? "part" : "whole", "shipped", kept, desk, (language) => {
      const words = wordsIn(language).goods.shipped;
      return [
        ...(kept.carrier ? [{ label: words.carrier, value: kept.carrier }] : []),
        ...(kept.tracking ? [{ label: words.tracking, value: kept.tracking }] : []),
      ];
    }),
};

/** Pieces are not sent after all. What that means for money is told by letters of its own. */
export const orderCancelled: MessageKind<z.infer<typeof cancelled>> = {
  kind: "order-cancelled",
  data: cancelled,
  write: (kept, desk) =>
    goodsLetter(kept.whole ? "whole" : "part", "cancelled", kept, desk, () => []),
};

async function goodsLetter(
  extent: "whole" | "part",
  letter: "shipped" | "cancelled",
  kept: z.infer<typeof common>,
  desk: Desk,
  more: (language: Language) => Row[],
) {
  const reader = await readerOf(desk, kept.orderId);
  if (!reader) return undefined;
  const { language, channel, orderCode } = reader;
  const { goods, order, footer } = wordsIn(language);
  const words = goods[letter];
  const { subject, preview, heading, text } = words[extent];
  const list = async (title: string, pieces: KeptPieces): Promise<Block[]> =>
    pieces.length > 0
      ? [{ kind: "rows", title, rows: await pieceRows(desk, language, pieces) }]
      : [];
  return {
    medium: "mail" as const,
    to: reader.email,
    letter: {
      language,
      subject: subject(orderCode),
      preview,
      heading,
      blocks: [
        { kind: "text" as const, text },
        {
          kind: "rows" as const,
          rows: [{ label: order.number, value: orderCode }, ...more(language)],
        },
        ...(await list(words.pieces, kept.pieces)),
        ...(await list(goods.toCome, kept.toCome)),
        {
          kind: "button" as const,
          label: order.button,
          url: shopUrl(desk.options, channel, language, "/orders", { code: orderCode }),
        },
        { kind: "note" as const, text: words.note },
      ],
      footer,
      homeUrl: shopUrl(desk.options, channel, language),
    },
  };
}
