import { z } from "zod";
import { sentences } from "../../../../contracts/texts";
import type { Block } from "../letter/letter";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { moneyIn } from "./money-in";
import { passLetter } from "./order-letter";
import { pickupKept } from "./pickup-kept";
import { pickupReader } from "./pickup-reader";
import { pieceBlocks, piecesSchema } from "./piece-rows";

const data = pickupKept.extend({
  added: piecesSchema,
  removed: piecesSchema,
  /** All that is collected now. */
  pieces: piecesSchema,
  /** Whether it is still, or again, to be prepared. */
  isToPrepare: z.boolean(),
  /** What the counter is to take now, in hundredths. */
  due: z.number(),
});

/** The office has added or taken out pieces of what is collected. */
export const pickupChanged: MessageKind<z.infer<typeof data>> = {
  kind: "pickup-changed",
  data,
  write: async (kept, context) => {
    const reader = await pickupReader(kept, context);
    if (!reader) return undefined;
    const { language, channel, orderCode, currency, pickup } = reader;
    const all = wordsIn(language);
    const words = all.goods.changed;
    const due: Block = {
      kind: "rows",
      rows: [
        {
          label: all.pickup.due,
          value: moneyIn(language, channel, currency)(kept.due),
          strong: true,
        },
      ],
    };
    const next = kept.isToPrepare ? words.again : words.stays;
    return passLetter(reader, context, {
      subject: words.subject(pickup.store),
      preview: words.preview,
      heading: words.heading,
      blocks: [
        { kind: "text", text: sentences(language, words.text(pickup.store), next) },
        ...(await pieceBlocks(context, language, words.added, kept.added)),
        ...(await pieceBlocks(context, language, words.removed, kept.removed)),
        ...(await pieceBlocks(context, language, all.pickup.pieces.confirmed, kept.pieces)),
        ...(kept.due > 0 ? [due] : []),
        { kind: "rows", rows: [{ label: all.pickup.number, value: orderCode }] },
      ],
      note: words.note,
    });
  },
};
