import type { NextFunction, Request, Response } from "express";
import { raw } from "express";

/** What one call may hold. */
export const limit = { bytes: 1_000_000, events: 500 };

const read = raw({ type: () => true, limit: limit.bytes });

/** Reads the bytes that were sent, which are what is signed, and refuses more than may be. */
export function readBody(request: Request, response: Response, next: NextFunction): void {
  read(request, response, (error?: unknown) => {
    if (!error) return next();
    const { type, status = 400 } = error as { type?: string; status?: number };
    // What is still on its way is not waited for.
    response.setHeader("connection", "close");
    if (type === "entity.too.large") response.status(413).json({ error: "size", limit });
    else response.status(status).json({ error: "body" });
  });
}
