import { z } from "zod";
import type { Language } from "../../../../contracts/languages";
import { articlesOfLines } from "../facts/article-facts";
import type { Block, Row } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import { id } from "./kept";

/** Pieces of order lines, as they were when it happened. */
export const piecesSchema = z.array(z.object({ orderLineId: id, quantity: z.number() }));

export type KeptPieces = z.infer<typeof piecesSchema>;

/** What a letter is about: pictures, names and quantities. */
export async function pieceRows(
  context: LetterContext,
  language: Language,
  pieces: KeptPieces,
): Promise<Row[]> {
  const article = await articlesOfLines(
    context,
    language,
    pieces.map(({ orderLineId }) => orderLineId),
  );
  return pieces.map(({ orderLineId, quantity }) => {
    const { name, options, picture } = article(orderLineId);
    return { label: name, value: `× ${quantity}`, picture, ...(options && { detail: options }) };
  });
}

/** The same under a title; nothing where there are no pieces. */
export async function pieceBlocks(
  context: LetterContext,
  language: Language,
  title: string,
  pieces: KeptPieces,
): Promise<Block[]> {
  if (pieces.length === 0) return [];
  return [{ kind: "rows", title, rows: await pieceRows(context, language, pieces) }];
}
