import type { NextFunction, Request, Response } from "express";
import { isAskedHere } from "../../contracts/loopback";
import { shutReason } from "../../contracts/shut-reason";

/** Answers this machine alone; whether the engine is well, anybody may ask. */
export function refuseOthers(request: Request, response: Response, next: NextFunction): void {
  if (isAskedHere(request.headers) || request.path === "/health") next();
  else response.status(403).type("text/plain").send(shutReason);
}
