import express, { type RequestHandler } from "express";

const film = /\.(?:mp4|m4v|mov|webm|ogv)$/i;

/** What is said of a part that a film does not have. */
interface PartError {
  status?: number;
  headers?: Record<string, string>;
}

/**
 * Sends the part of a film that a browser asks for. The asset server sends files whole, and some
 * browsers play no film that comes so.
 * @param folder of the uploads
 */
export function filmParts(folder: string): RequestHandler {
  const send = express.static(folder, { index: false, redirect: false, maxAge: "1y" });
  return (request, response, next) => {
    if (!request.headers.range || !film.test(request.path)) return next();
    send(request, response, (error?: PartError) => {
      if (error?.status !== 416) return next(error);
      response.writeHead(416, error.headers).end();
    });
  };
}
