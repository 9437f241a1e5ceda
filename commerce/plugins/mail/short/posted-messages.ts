import type { ShortMessagePort } from "./short-message-port";

const longestMs = 10_000;

/**
 * The port of a shop whose provider, or a bridge to it, takes messages by HTTP. It posts each as
 * JSON, with its id as `idempotency-key`. Whatever is not answered with 2xx is posted again later.
 */
export function postedMessages(url: string, token?: string): ShortMessagePort {
  return {
    async send(message) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "idempotency-key": message.id,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(longestMs),
      });
      if (!response.ok) throw new Error(`Short messages: answered ${response.status}`);
    },
  };
}
