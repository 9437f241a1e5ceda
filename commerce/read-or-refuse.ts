import type { NextFunction, Request, RequestHandler, Response } from "express";

/**
 * Reads a body, and answers itself where it cannot. It answers 413 with what is said of its size,
 * else the status that the parser gives. The framework would answer 500, and log each one with its
 * stack.
 */
export const readOrRefuse =
  (read: RequestHandler, tooLarge: object, unreadable: object) =>
  (request: Request, response: Response, next: NextFunction): unknown =>
    read(request, response, (error?: unknown) => {
      if (!error) return next();
      const { type, status = 400 } = error as { type?: string; status?: number };
      // What is still on its way is not waited for.
      response.setHeader("connection", "close");
      if (type === "entity.too.large") response.status(413).json(tooLarge);
      else response.status(status).json(unreadable);
    });
