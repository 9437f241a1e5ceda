import { type PostAnswer, postOut } from "../../../../outgoing/post";
import { isOutgoingAddress } from "../../../../outgoing/public-address";
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
  /** `normal` wakes no device that saves its battery. */
  urgency: "high" | "normal";
  /** How long a push service keeps it for a device that is away. */
  ttlSeconds: number;
}

/** What became of a push: the device is gone, or it shall be tried later, after so long (ms). */
export type PostOutcome =
  | { status: "sent" }
  | { status: "gone" }
  | { status: "later"; why: string; waitMs?: number };

/** Posts an encrypted push (RFC 8030) to a device's push service. Never throws. */
export async function postPush(
  device: PushKeys & { endpoint: string },
  { topic, text, urgency, ttlSeconds }: Posted,
  { key, contact, allowedHosts }: PushSender,
): Promise<PostOutcome> {
  const { endpoint } = device;
  // Settings may have changed since it subscribed.
  if (!isOutgoingAddress(endpoint, allowedHosts)) return { status: "gone" };
  try {
    const body = sealPush(text, device);
    const headers = {
      authorization: vapidHeader(endpoint, key, contact, Date.now()),
      "content-encoding": "aes128gcm",
      "content-type": "application/notification+json",
      "content-length": body.length,
      ttl: ttlSeconds,
      urgency,
      topic,
    };
    return outcomeOf(await postOut(new URL(endpoint), headers, body, allowedHosts));
  } catch (error) {
    return { status: "later", why: error instanceof Error ? error.message : String(error) };
  }
}

function outcomeOf({ status, waitMs }: PostAnswer): PostOutcome {
  if (status >= 200 && status < 300) return { status: "sent" };
  if (status === 404 || status === 410) return { status: "gone" };
  return { status: "later", why: `answered ${status}`, ...(waitMs !== undefined && { waitMs }) };
}
