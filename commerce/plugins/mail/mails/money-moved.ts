import { z } from "zod";
import type { Language } from "../../../../contracts/languages";
import { tenders } from "../../../../contracts/money";
import type { MoneyMoved } from "../../../contracts/money-events";
import {
  type CounterFacts,
  counterFacts,
  type PayoutFacts,
  payoutFacts,
  transferReference,
} from "../facts/payout-facts";
import { readerOf } from "../facts/reader-facts";
import type { Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import { id } from "./kept";
import { moneyIn } from "./money-in";
import { orderLetter } from "./order-letter";
import { pieceBlocks, piecesSchema } from "./piece-rows";

const reasons = ["short", "cancelled", "expired", "returned", "refused", "manual"] as const;

const data = z.object({
  movementId: id,
  orderId: id,
  /** This time's, in hundredths. */
  amount: z.number(),
  currencyCode: z.string(),
  reason: z.enum(reasons),
  pieces: piecesSchema,
  /** Where it waited when it became due. */
  storeId: id.optional(),
});

type MoneyKept = z.infer<typeof data>;
const letters = ["card", "due", "paidOut", "toTransfer", "transferred", "released"] as const;

export type MoneyLetter = (typeof letters)[number];

/**
 * What is kept of a movement. Of an order that was never placed a letter tells only what someone
 * had transferred.
 */
export function keepMoney(moved: MoneyMoved): MoneyKept | undefined {
  const { id: movementId, orderId, amount, currencyCode, method, lines } = moved;
  if (moved.reason === "not-placed" && method !== "transfer") return undefined;
  const reason = moved.reason === "not-placed" ? "cancelled" : moved.reason;
  const pieces = [...(lines ?? [])];
  return { movementId, orderId, amount, currencyCode, reason, pieces };
}

/** A letter about one movement of money, which states that movement's amount alone. */
export function moneyLetter(letter: MoneyLetter): MessageKind<MoneyKept> {
  return {
    kind: `money-${letter}`,
    data,
    write: async (kept, context) => {
      const reader = await readerOf(context, kept.orderId);
      if (!reader) return undefined;
      const { language, channel, orderCode } = reader;
      const all = wordsIn(language).money;
      const words = all[letter];
      const amount = moneyIn(language, channel, kept.currencyCode)(kept.amount);
      const counter = await counterOf(letter, kept, language, context);
      const reference =
        letter === "transferred" ? await transferReference(context, kept.movementId) : undefined;
      return orderLetter(reader, context, {
        subject: words.subject(amount),
        preview: words.preview,
        heading: words.heading,
        blocks: [
          { kind: "text", text: words.text(amount, counter?.store ?? "") },
          {
            kind: "rows",
            rows: [
              { label: words.amount, value: amount, strong: true },
              { label: all.reason, value: all.reasons[kept.reason] },
              ...counterRows(counter, language),
              ...(reference ? [{ label: all.transferReference, value: reference }] : []),
              { label: wordsIn(language).order.number, value: orderCode },
            ],
          },
          ...(await pieceBlocks(context, language, all.pieces, kept.pieces)),
        ],
        note: words.note,
      });
    },
  };
}

/** Money that waits has a place, and only what was paid out has a tender. */
async function counterOf(
  letter: MoneyLetter,
  { movementId, storeId }: MoneyKept,
  language: Language,
  context: LetterContext,
): Promise<CounterFacts | PayoutFacts | undefined> {
  if (letter === "paidOut") return payoutFacts(context, movementId, language);
  return letter === "due" && storeId !== undefined
    ? counterFacts(context, storeId, language)
    : undefined;
}

function counterRows(counter: CounterFacts | PayoutFacts | undefined, language: Language): Row[] {
  if (!counter) return [];
  const words = wordsIn(language).money;
  const { store, address } = counter;
  const place: Row = { label: words.counter, value: store, detail: address };
  if (!("tender" in counter)) return [place];
  const tender = tenders.find((known) => known === counter.tender);
  return [
    place,
    ...(tender ? [{ label: words.tender, value: words.tenders[tender] }] : []),
    ...(counter.reference ? [{ label: words.receipt, value: counter.reference }] : []),
  ];
}

export const moneyLetters = letters.map(moneyLetter);
