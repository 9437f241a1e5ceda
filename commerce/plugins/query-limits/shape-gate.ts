import type { NextFunction, Request, Response } from "express";
import { type ShapeLimits, tooLarge } from "./shape";
import type { SlowRefusals } from "./slow-refusals";

/** Questions that are known to fit; the storefront asks the same few for ever. */
const mostKept = 500;

/**
 * Middleware before GraphQL: answers 400 to a document that is too large, without a word in the
 * log.
 */
export function shapeGate(limits: ShapeLimits, refusals: SlowRefusals) {
  const fitting = new Set<string>();
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const source: unknown = request.body?.query ?? request.query.query;
    const part =
      typeof source === "string" && !fitting.has(source) ? tooLarge(source, limits) : undefined;
    if (!part) {
      if (fitting.size >= mostKept) fitting.clear();
      if (typeof source === "string") fitting.add(source);
      next();
      return;
    }
    await refusals.moment();
    response.status(400).json({
      errors: [
        {
          message: `The query is too large: at most ${limits[part]} ${words[part]}.`,
          extensions: { code: "QUERY_TOO_LARGE", limit: part, most: limits[part] },
        },
      ],
    });
  };
}

const words: Record<keyof ShapeLimits, string> = {
  tokens: "tokens",
  depth: "levels of fields",
  roots: "fields at its root",
  aliases: "aliases",
  fields: "fields",
};
