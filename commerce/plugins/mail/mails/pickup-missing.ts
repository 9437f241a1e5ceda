import { z } from "zod";
import { sentences } from "../../../../contracts/texts";
import { isStillMissing } from "../facts/missing-facts";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { isShort, missingBlocks, missingSchema } from "./missing-blocks";
import { passLetter } from "./order-letter";
import { pickupKept } from "./pickup-kept";
import { pickupReader } from "./pickup-reader";

const data = pickupKept.extend({
  missing: missingSchema,
  /** What is not paid for what is not found, in hundredths. */
  spared: z.number(),
  /** Whether anything else is found or still looked for. */
  hasRest: z.boolean(),
  /** Whether the shopper has allowed something like it. */
  allowsSubstitutes: z.boolean(),
});

/**
 * Tells what a store does not find, or exchanges, while there is time to choose something else. It
 * waits a little for second thoughts. What was taken back meanwhile is not told. The letter of a
 * ready order tells what lies ready.
 */
export const pickupMissing: MessageKind<z.infer<typeof data>> = {
  kind: "pickup-missing",
  data,
  write: async (kept, context) => {
    const { pickupId, missing } = kept;
    const reader = await pickupReader(kept, context);
    if (!reader || !(await isStillMissing(context, pickupId, missing))) return undefined;
    const { language, orderCode, pickup } = reader;
    const all = wordsIn(language);
    const { short, substituted, rest, elsewhere, substitute } = all.goods.missing;
    const words = isShort(missing) ? short : substituted;
    const said = isShort(missing)
      ? [words.text(pickup.store), ...(kept.hasRest ? [rest] : [])]
      : [words.text(pickup.store)];
    const choices = isShort(missing)
      ? [elsewhere, ...(kept.allowsSubstitutes ? [] : [substitute])]
      : [];
    return passLetter(reader, context, {
      subject: words.subject(pickup.store),
      preview: words.preview,
      heading: words.heading,
      blocks: [
        { kind: "text", text: sentences(language, ...said) },
        ...(await missingBlocks(kept, reader, context)),
        { kind: "rows", rows: [{ label: all.pickup.number, value: orderCode }] },
        ...choices.map((text) => ({ kind: "text" as const, text })),
      ],
    });
  },
};
