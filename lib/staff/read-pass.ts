/** What a pass says, once its signature is known to be ours. */
export interface Pass {
  pickupId: string;
  orderCode: string;
  store: string;
  /** Rises when the collector changes. */
  version: number;
}

export type PassReading =
  | { kind: "pass"; pass: Pass }
  /** Not ours, or changed. */
  | { kind: "foreign" }
  /** This browser has no Ed25519: only the engine can tell. */
  | { kind: "unchecked" };

/**
 * Reads a pass and checks its signature (Ed25519, RFC 8032) with the shop's public key, without a
 * network: `MARU1.<pickup>.<order>.<store>.<version>.<signature>`.
 */
export async function readPass(payload: string, publicKey: string): Promise<PassReading> {
  const end = payload.lastIndexOf(".");
  const [head, pickupId, orderCode, store, version, ...rest] = payload.slice(0, end).split(".");
  if (head !== "MARU1" || !pickupId || !orderCode || !store || !version || rest.length > 0)
    return { kind: "foreign" };
  const key = await importKey(publicKey);
  if (!key) return { kind: "unchecked" };
  const signed = new TextEncoder().encode(payload.slice(0, end));
  const signature = fromBase64Url(payload.slice(end + 1));
  if (!signature || !(await crypto.subtle.verify("Ed25519", key, signature, signed)))
    return { kind: "foreign" };
  return { kind: "pass", pass: { pickupId, orderCode, store, version: Number(version) } };
}

async function importKey(publicKey: string): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("jwk", JSON.parse(publicKey), "Ed25519", false, [
      "verify",
    ]);
  } catch {
    return undefined;
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
