import { type ClientRequest, type IncomingMessage, request as requestPlainly } from "node:http";
import { request } from "node:https";
import { isAllowed, isPushEndpoint, lookupPublic } from "./endpoint";
import { type PushKeys, sealPush } from "./seal";
import { type VapidKey, vapidHeader } from "./vapid";

export interface PushSender {
  key: VapidKey;
  /** A `mailto:` or `https:` address under which a push service may complain. */
  contact: string;
  /** Hosts of the settings to which pushes go in whatever way. */
  allowedHosts: readonly string[];
}

interface Posted {
  topic: string;
  text: string;
  /** How long a push service keeps it for a device that is away. */
  ttlSeconds: number;
}

/** What became of a push: the device is gone, or it shall be tried later, after so long (ms). */
export type PostOutcome =
  | { status: "sent" }
  | { status: "gone" }
  | { status: "later"; why: string; waitMs?: number };

const patienceMs = 10_000;
const longestWaitMs = 3_600_000;

/** Posts an encrypted push (RFC 8030) to a device's push service. Never throws. */
export async function postPush(
  device: PushKeys & { endpoint: string },
  { topic, text, ttlSeconds }: Posted,
  { key, contact, allowedHosts }: PushSender,
): Promise<PostOutcome> {
  const { endpoint } = device;
  // Settings may have changed since it subscribed.
  if (!isPushEndpoint(endpoint, allowedHosts)) return { status: "gone" };
  try {
    const body = sealPush(text, device);
    const headers = {
      authorization: vapidHeader(endpoint, key, contact, Date.now()),
      "content-encoding": "aes128gcm",
      "content-type": "application/notification+json",
      "content-length": body.length,
      ttl: ttlSeconds,
      urgency: "high",
      topic,
    };
    return outcomeOf(await post(new URL(endpoint), headers, body, allowedHosts));
  } catch (error) {
    return { status: "later", why: error instanceof Error ? error.message : String(error) };
  }
}

function post(
  url: URL,
  headers: Record<string, string | number>,
  body: Buffer,
  allowedHosts: readonly string[],
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers, signal: AbortSignal.timeout(patienceMs) };
    const answer = (response: IncomingMessage) => {
      response.resume();
      response.on("error", () => undefined);
      resolve(response);
    };
    const sending: ClientRequest = isAllowed(url, allowedHosts)
      ? (url.protocol === "http:" ? requestPlainly : request)(url, options, answer)
      : request(url, { ...options, lookup: lookupPublic }, answer);
    sending.on("error", reject);
    sending.end(body);
  });
}

function outcomeOf({ statusCode = 0, headers }: IncomingMessage): PostOutcome {
  if (statusCode >= 200 && statusCode < 300) return { status: "sent" };
  if (statusCode === 404 || statusCode === 410) return { status: "gone" };
  const waitMs = waitIn(headers["retry-after"]);
  return {
    status: "later",
    why: `answered ${statusCode}`,
    ...(waitMs !== undefined && { waitMs }),
  };
}

/** A `Retry-After` in seconds or as a date. */
function waitIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestWaitMs);
}
