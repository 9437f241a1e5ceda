import { type IncomingMessage, request as requestPlainly } from "node:http";
import { request } from "node:https";
import { isAllowed, lookupPublic } from "./public-address";

const patienceMs = 10_000;
const longestWaitMs = 3_600_000;

/** What the other side answered; its body is not read. */
export interface PostAnswer {
  status: number;
  /** How long it asks to be left alone (ms, at most an hour). */
  waitMs?: number;
}

/**
 * Posts to an address that `isOutgoingAddress` takes. Redirects are not followed.
 * @throws Error when no answer comes within 10 s, or the name leads inside
 */
export function postOut(
  url: URL,
  headers: Record<string, string | number>,
  body: Buffer | string,
  allowedHosts: readonly string[],
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers, signal: AbortSignal.timeout(patienceMs) };
    const answer = (response: IncomingMessage) => {
      response.resume();
      response.on("error", () => undefined);
      const waitMs = waitIn(response.headers["retry-after"]);
      resolve({ status: response.statusCode ?? 0, ...(waitMs !== undefined && { waitMs }) });
    };
    const sending = isAllowed(url, allowedHosts)
      ? (url.protocol === "http:" ? requestPlainly : request)(url, options, answer)
      : request(url, { ...options, lookup: lookupPublic }, answer);
    sending.on("error", reject);
    sending.end(body);
  });
}

/** A `Retry-After` in seconds or as a date. */
function waitIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestWaitMs);
}
