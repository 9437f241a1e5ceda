import type { Request, Response } from "express";
import { raw } from "express";
import { z } from "zod";
import type { RouteRefusal } from "../../contracts/error-codes";
import { readOrRefuse } from "../read-or-refuse";
import { type Caller, callerOf } from "./caller";
import type { SourceOptions } from "./sources";

/** Postgres keeps no NUL, and no id or code needs a control character. */
export const plainText = z.string().regex(/^[^\p{Cc}]{1,100}$/u);

/** How far ahead (ms) a clock of the shop floor may be. */
export const mostAhead = 300_000;

/** Who calls, read before anything is believed. */
const callerSchema = z.object({ source: plainText });

/** Reads the bytes that were sent, which are what is signed, and refuses more than may be. */
export const readBytes = (limit: { bytes: number }) =>
  readOrRefuse(
    raw({ type: () => true, limit: limit.bytes }),
    { error: "size", limit } satisfies RouteRefusal,
    { error: "body" } satisfies RouteRefusal,
  );

/** What a source has sent and signed. */
export interface Signed {
  caller: Caller;
  said: unknown;
}

/** The body of a source whose signature is right; undefined when the request has been refused. */
export function signedBody(
  request: Request,
  response: Response,
  options: SourceOptions,
): Signed | undefined {
  const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
  const said = parsed(body);
  const named = callerSchema.safeParse(said);
  if (!named.success) return refuse(response, 400, shape(named.error));
  const signature = request.header("x-maru-signature") ?? "";
  const caller = callerOf(named.data.source, body, signature, options, new Date());
  if (!caller) return refuse(response, 401, { error: "signature" });
  return { caller, said };
}

/** Answers with a refusal. */
export function refuse(response: Response, status: number, body: RouteRefusal): undefined {
  response.status(status).json(body);
}

/** What is wrong with a body. */
export const shape = (error: z.ZodError): RouteRefusal => ({
  error: "shape",
  issues: issuesOf(error),
});

/** Where something is wrong, and how. */
export const issuesOf = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => ({ path: path.join("."), message }));

/** The id of something that cannot be read, where it has one. */
export function idIn(said: unknown): string | null {
  const id = said && typeof said === "object" && "id" in said ? said.id : null;
  return typeof id === "string" ? id : null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
