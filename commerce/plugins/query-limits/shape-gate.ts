import type { NextFunction, Request, Response } from "express";
import { refusal } from "./refusal";
import { type ShapeLimits, tooLarge } from "./shape";
import type { SlowRefusals } from "./slow-refusals";

/** Questions that are known to fit; the storefront asks the same few for ever. */
const mostKept = 500;

/**
 * Middleware before GraphQL, and after whatever reads a body. It answers 400 to a document that is
 * too large, without a word in the log.
 */
export function shapeGate(limits: ShapeLimits, refusals: SlowRefusals) {
  const fitting = new Set<string>();
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    let part: keyof ShapeLimits | undefined;
    for (const source of documentsIn(request)) {
      if (fitting.has(source)) continue;
      part = tooLarge(source, limits);
      if (part) break;
      if (fitting.size >= mostKept) fitting.clear();
      fitting.add(source);
    }
    if (!part) return next();
    await refusals.moment();
    const most = limits[part];
    const message = `The query is too large: at most ${most} ${words[part]}.`;
    response.status(400).json(refusal(message, "QUERY_TOO_LARGE", { limit: part, most }));
  };
}

/**
 * Each document that a request has, in its body or its address. Its method decides which of them is
 * carried out. The address is read as GraphQL reads it; express leaves out what comes late in it.
 */
function documentsIn({ body, originalUrl }: Request): string[] {
  const [, search = ""] = originalUrl.split(/\?(.*)/s);
  const written: unknown[] = [body?.query, ...new URLSearchParams(search).getAll("query")];
  return written.filter((source) => typeof source === "string");
}

const words: Record<keyof ShapeLimits, string> = {
  tokens: "tokens",
  depth: "levels of fields",
  roots: "fields at its root",
  aliases: "aliases",
  fields: "fields",
};
