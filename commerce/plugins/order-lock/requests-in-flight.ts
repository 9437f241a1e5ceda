import type { NextFunction, Request, Response } from "express";
import type { EngineErrorCode } from "../../../contracts/error-codes";

/** Far more than one person does at once in all their windows. */
const atOnce = 5;

/**
 * Lets so many changes of one session run at once; further ones are answered 429. Each of them
 * waits with a connection of the database's pool. So one busy order could stop the whole shop.
 */
export function limitInFlight(limit = atOnce) {
  const running = new Map<string, number>();

  return (request: Request, response: Response, next: NextFunction): void => {
    const session = sessionOf(request);
    if (!session || !mayChange(request.body)) {
      next();
      return;
    }
    const count = running.get(session) ?? 0;
    if (count >= limit) {
      response.status(429).json({ errors: [tooMany] });
      return;
    }
    running.set(session, count + 1);
    response.once("close", () => {
      const left = (running.get(session) ?? 1) - 1;
      if (left > 0) running.set(session, left);
      else running.delete(session);
    });
    next();
  };
}

const code: EngineErrorCode = "TOO_MANY_AT_ONCE";
const tooMany = { message: "error.too-many-at-once", extensions: { code } };

function sessionOf(request: Request): string | undefined {
  const bearer = /^Bearer (.+)$/i.exec(request.header("authorization") ?? "")?.[1];
  const cookie: unknown = Reflect.get(request, "session")?.token;
  return bearer ?? (typeof cookie === "string" ? cookie : undefined);
}

/** Whether a GraphQL request could be a mutation; what cannot be told counts as one. */
function mayChange(body: unknown): boolean {
  const query: unknown = typeof body === "object" && body !== null && Reflect.get(body, "query");
  return typeof query !== "string" || /\bmutation\b/.test(query);
}
