import type { NextFunction, Request, Response } from "express";
import { refusal } from "./refusal";

/**
 * Middleware that runs before an upload is read. A read upload stays on the disk for a while, from
 * any sender. Refuses an upload of more than `most` bytes, and one without a stated size.
 */
export const uploadGate =
  (most: number) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const isUpload = /^\s*multipart\//i.test(request.headers["content-type"] ?? "");
    const weight = Number(request.headers["content-length"]);
    if (!isUpload || weight <= most) {
      next();
      return;
    }
    const [status, message] = most
      ? [413, `An upload has at most ${most} bytes, and says how many.`]
      : [415, "This API takes no uploads."];
    // What is still on its way is not waited for.
    response.setHeader("connection", "close");
    response.status(status).json(refusal(message, "UPLOAD_REFUSED"));
  };
