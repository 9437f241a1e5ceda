import { z } from "zod";
import type { MoneyMoved } from "../../../contracts/money-events";
import { tenders } from "../../../contracts/order-money";
import { type PayoutFacts, payoutFacts } from "../facts/payout-facts";
import { readerOf } from "../facts/reader-facts";
import type { Row } from "../letter/letter";
import type { MessageKind } from "../outbox/message-kind";
import { wordsIn } from "../words";
import type { Language } from "../words/words";
import { id } from "./kept";
import { moneyIn } from "./money-in";
import { orderLetter } from "./order-letter";
import { pieceBlocks, piecesSchema } from "./piece-rows";

const reasons = ["short", "cancelled", "expired", "returned", "manual"] as const;

const data = z.object({
  movementId: id,
  orderId: id,
  /** This time's, in hundredths. */
  amount: z.number(),
  currencyCode: z.string(),
  reason: z.enum(reasons),
  pieces: piecesSchema,
});

type MoneyKept = z.infer<typeof data>;
type MoneyLetter = "card" | "due" | "paidOut" | "released";

/** What is kept of a movement; nothing of money that was reserved for an order never placed. */
export function keepMoney(moved: MoneyMoved): MoneyKept | undefined {
  const { id: movementId, orderId, amount, currencyCode, reason, lines } = moved;
  if (reason === "not-placed") return undefined;
  const pieces = [...(lines ?? [])];
  return { movementId, orderId, amount, currencyCode, reason, pieces };
}

/** A letter about one movement of money, which states that movement's amount alone. */
export function moneyLetter(letter: MoneyLetter): MessageKind<MoneyKept> {
  return {
    kind: `money-${letter}`,
    data,
    write: async (kept, desk) => {
      const reader = await readerOf(desk, kept.orderId);
      if (!reader) return undefined;
      const { language, channel, orderCode } = reader;
      const all = wordsIn(language).money;
      const words = all[letter];
      const amount = moneyIn(language, channel, kept.currencyCode)(kept.amount);
      const payout =
        letter === "due" || letter === "paidOut"
          ? await payoutFacts(desk, kept.movementId, language)
          : undefined;
      return orderLetter(reader, desk, {
        subject: words.subject(amount),
        preview: words.preview,
        heading: words.heading,
        blocks: [
          { kind: "text", text: words.text(amount, payout?.store ?? "") },
          {
            kind: "rows",
            rows: [
              { label: words.amount, value: amount, strong: true },
              { label: all.reason, value: all.reasons[kept.reason] },
              ...payoutRows(payout, language),
              { label: wordsIn(language).order.number, value: orderCode },
            ],
          },
          ...(await pieceBlocks(desk, language, all.pieces, kept.pieces)),
        ],
        note: words.note,
      });
    },
  };
}

function payoutRows(payout: PayoutFacts | undefined, language: Language): Row[] {
  if (!payout) return [];
  const words = wordsIn(language).money;
  const { store, address, reference } = payout;
  const tender = tenders.find((known) => known === payout.tender);
  return [
    { label: words.counter, value: store, detail: address },
    ...(tender ? [{ label: words.tender, value: words.tenders[tender] }] : []),
    ...(reference ? [{ label: words.receipt, value: reference }] : []),
  ];
}

export const moneyLetters = (["card", "due", "paidOut", "released"] as const).map(moneyLetter);
