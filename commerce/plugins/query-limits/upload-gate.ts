import type { NextFunction, Request, Response } from "express";

/**
 * Middleware before an upload is read, for it is kept on the disk meanwhile, whoever sends it: refuses
 * one that weighs more than `most` bytes, or does not say what it weighs.
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
    response.status(status).json({
      errors: [{ message, extensions: { code: "UPLOAD_REFUSED" } }],
    });
  };
