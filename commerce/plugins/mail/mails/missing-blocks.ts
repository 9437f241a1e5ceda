import { z } from "zod";
import { factsOf, type Language } from "../../../../contracts/languages";
import { articlesOfLines, articlesOfVariants } from "../facts/article-facts";
import type { Reader } from "../facts/reader-facts";
import type { Block } from "../letter/letter";
import type { LetterContext } from "../outbox/letter-context";
import { wordsIn } from "../words";
import { id } from "./kept";
import { moneyIn } from "./money-in";
import { pieceRows } from "./piece-rows";

/** Pieces that were not found, or have another article in their place, as it was said then. */
export const missingSchema = z.array(
  z.object({
    orderLineId: id,
    /** Not found and not replaced. */
    short: z.number(),
    substituted: z.number(),
    /** The variant that lies in their place. */
    substituteId: id.nullable(),
  }),
);

export type KeptMissing = z.infer<typeof missingSchema>;

export const isShort = (missing: KeptMissing): boolean => missing.some(({ short }) => short > 0);

/**
 * Which pieces are not there, what is not paid for them, and what lies there in their place. That
 * has a title of its own where it is only proposed.
 */
export async function missingBlocks(
  { missing, spared }: { missing: KeptMissing; spared: number },
  reader: Reader,
  context: LetterContext,
  title?: string,
): Promise<Block[]> {
  return [
    ...(await shortBlocks(missing, spared, reader, context)),
    ...(await exchangedBlocks(missing, reader, context, title)),
  ];
}

async function shortBlocks(
  missing: KeptMissing,
  spared: number,
  { language, channel, currency }: Reader,
  context: LetterContext,
): Promise<Block[]> {
  if (!isShort(missing)) return [];
  const words = wordsIn(language).goods.missing;
  const short = missing.filter((piece) => piece.short > 0);
  const pieces = short.map((piece) => ({ ...piece, quantity: piece.short }));
  const rows = await pieceRows(context, language, pieces);
  const value = moneyIn(language, channel, currency)(spared);
  return [
    {
      kind: "rows",
      title: words.notFound,
      rows: [...rows, ...(spared > 0 ? [{ label: words.spared, value, strong: true }] : [])],
    },
  ];
}

async function exchangedBlocks(
  missing: KeptMissing,
  { language }: Reader,
  context: LetterContext,
  title?: string,
): Promise<Block[]> {
  const exchanged = missing.flatMap(({ orderLineId, substituteId, substituted }) =>
    substituteId === null || substituted === 0 ? [] : [{ orderLineId, substituteId, substituted }],
  );
  if (exchanged.length === 0) return [];
  const words = wordsIn(language).goods.missing;
  const ordered = await articlesOfLines(
    context,
    language,
    exchanged.map(({ orderLineId }) => orderLineId),
  );
  const given = await articlesOfVariants(
    context,
    language,
    exchanged.map(({ substituteId }) => substituteId),
  );
  const nameOf = nameIn(language);
  const rows = exchanged.map(({ orderLineId, substituteId, substituted }) => {
    const article = given(substituteId);
    return {
      label: nameOf(article),
      value: `× ${substituted}`,
      detail: words.insteadOf(nameOf(ordered(orderLineId))),
      picture: article.picture,
    };
  });
  return [
    { kind: "rows", title: title ?? words.exchanged, rows },
    { kind: "text", text: words.samePrice },
  ];
}

const nameIn = (language: Language) => (article: { name: string; options: string }) =>
  [article.name, article.options].filter(Boolean).join(factsOf(language).comma);
