import { z } from "zod";
import { isStillAsked } from "../facts/missing-facts";
import type { Block, Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import type { PickupLetter } from "../words/words";
import { billBlocks, billSchema } from "./bill";
import { isShort, missingBlocks, missingSchema } from "./missing-blocks";
import { moneyIn } from "./money-in";
import { passLetter } from "./order-letter";
import { passAttachments, passBlocks } from "./pass";
import { type PickupKept, pickupKept } from "./pickup-kept";
import { type PickupReader, pickupReader } from "./pickup-reader";
import { pieceBlocks, piecesSchema } from "./piece-rows";

const goods = z.object({
  /** Of an order that has no other confirmation. */
  bill: billSchema.optional(),
  /** Which pieces the letter is about; none where the bill names them. */
  pieces: piecesSchema.default([]),
  /** What these pieces came to then, in hundredths, and how much the counter is to take. */
  part: z.number().default(0),
  due: z.number().default(0),
  /** Of what lies ready: what does not, and what is not paid for it. */
  missing: missingSchema.default([]),
  spared: z.number().default(0),
  /** Until when the reader may answer (ISO 8601); only of what asks them something. */
  until: z.string().optional(),
});

const data = pickupKept.extend(goods.shape);

/** What a letter about a pickup keeps of its goods and their money. */
export type PickupGoods = z.infer<typeof goods>;
type Data = z.infer<typeof data>;

// Those who are still to collect get the pass along.
const withPass: readonly PickupLetter[] = [
  "confirmed",
  "inAisle",
  "toTry",
  "readyToTry",
  "ready",
  "reminder",
  "resumed",
  "moved",
  "movedOn",
  "again",
];

const letters: readonly PickupLetter[] = [
  "confirmed",
  "inAisle",
  "toTry",
  "readyToTry",
  "ready",
  "reminder",
  "again",
  "expired",
  "tookNothing",
  "cancelled",
  "notFound",
  "paused",
  "resumed",
  "moved",
  "declined",
  "movedOn",
  "declinedEnd",
  "proposed",
];

/** A letter about a pickup, in its shopper's language. */
export function pickupLetter(letter: PickupLetter): MessageKind<Data> {
  return {
    kind: `pickup-${letter}`,
    data,
    write: async (kept, context) => {
      const reader = await pickupReader(kept, context);
      if (!reader || (letter === "proposed" && !(await isStillAsked(context, kept.pickupId))))
        return undefined;
      const { language } = reader;
      const { store } = reader.pickup;
      const all = wordsIn(language).pickup;
      const inPart = (letter === "ready" || letter === "readyToTry") && isShort(kept.missing);
      const words = inPart
        ? { ...all[letter], ...wordsIn(language).goods.readyInPart }
        : all[letter];
      const outgoing = passLetter(reader, context, {
        subject: words.subject(store),
        preview: words.preview,
        heading: words.heading,
        blocks: [
          {
            kind: "text",
            text: words.text(store, reader.time(kept.until ?? momentOf(letter, kept))),
          },
          ...(await missingBlocks(
            kept,
            reader,
            context,
            letter === "proposed" ? all.pieces.proposed : undefined,
          )),
          ...(inPart
            ? [{ kind: "text" as const, text: wordsIn(language).goods.missing.elsewhere }]
            : []),
          ...(await middle(letter, kept, reader, context)),
        ],
        note: words.note,
      });
      return {
        ...outgoing,
        attachments: withPass.includes(letter)
          ? passAttachments(reader, context, letter === "inAisle")
          : [],
      };
    },
  };
}

export const pickupLetters = letters.map(pickupLetter);

const withDeadline: readonly PickupLetter[] = ["ready", "readyToTry", "reminder", "declined"];

/** Until when it waits, or may be chosen anew; before that is known, when it is ready. */
export function momentOf(letter: PickupLetter, { holdUntil, slotStart }: PickupKept): string {
  return (withDeadline.includes(letter) ? holdUntil : null) ?? slotStart;
}

async function middle(
  letter: PickupLetter,
  kept: Data,
  reader: PickupReader,
  context: LetterContext,
): Promise<Block[]> {
  const words = wordsIn(reader.language).pickup;
  const number = { label: words.number, value: reader.orderCode };
  const pieces = await pieceBlocks(context, reader.language, words.pieces[letter], kept.pieces);
  if (!withPass.includes(letter))
    return [{ kind: "rows", rows: [number] }, ...pieces, ...sparedBlocks(letter, kept, reader)];
  return [
    ...passBlocks(reader, kept.slotStart, letter === "inAisle"),
    ...pieces,
    ...(kept.bill ? await billBlocks(kept.bill, reader, context) : []),
    ...partBlocks(letter, kept, reader),
  ];
}

const isToTry = (letter: PickupLetter) => letter === "toTry" || letter === "readyToTry";

/** What the counter is to take, or what of an order that is paid is this pickup's own. */
function partBlocks(
  letter: PickupLetter,
  { part, due }: Data,
  { language, channel, currency }: PickupReader,
): Block[] {
  if (part === 0 && due === 0) return [];
  const words = wordsIn(language).pickup;
  const money = moneyIn(language, channel, currency);
  const row: Row =
    due > 0
      ? { label: isToTry(letter) ? words.dueIfKept : words.due, value: money(due), strong: true }
      : { label: words.part, value: money(part), strong: true, detail: words.partPaid };
  return [{ kind: "rows", rows: [row] }];
}

/** What is not paid, where nothing was found. */
function sparedBlocks(letter: PickupLetter, { spared }: Data, reader: PickupReader): Block[] {
  if (letter !== "notFound" || spared === 0) return [];
  const { language, channel, currency } = reader;
  const value = moneyIn(language, channel, currency)(spared);
  const label = wordsIn(language).goods.missing.spared;
  return [{ kind: "rows", rows: [{ label, value, strong: true }] }];
}
