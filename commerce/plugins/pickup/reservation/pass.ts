import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";

/** What the QR code of a pass says. */
export interface PassContent {
  pickupId: string;
  orderCode: string;
  storeCode: string;
  version: number;
}

const prefix = "MARU1";
// RFC 8410: the fixed head of an Ed25519 private key in PKCS #8, before its 32 bytes.
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

function privateKey(secret: string) {
  const seed = createHash("sha256").update(`maru pickup pass ${secret}`).digest();
  const key = Buffer.concat([pkcs8Head, seed]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

/** The key with which a counter checks passes without a network, and cannot make any: a JWK. */
export function passPublicKey(secret: string): string {
  return JSON.stringify(createPublicKey(privateKey(secret)).export({ format: "jwk" }));
}

/**
 * `MARU1.<pickup>.<order>.<store>.<version>.<signature>`: the signature is Ed25519 (RFC 8032) over
 * everything before its dot, in base64url.
 */
export function signPass(content: PassContent, secret: string): string {
  const { pickupId, orderCode, storeCode, version } = content;
  const body = [prefix, pickupId, orderCode, storeCode, version].join(".");
  return `${body}.${sign(null, Buffer.from(body), privateKey(secret)).toString("base64url")}`;
}

/** The payload of a pass within what a scanner typed: alone, in an address, with a line's end. */
export function passIn(text: string): string | undefined {
  return /\bMARU1(?:\.[\w-]+){5}/.exec(text)?.[0];
}

/** What a pass says, if it is ours and unchanged. */
export function readPass(payload: string, secret: string): PassContent | undefined {
  const end = payload.lastIndexOf(".");
  const body = payload.slice(0, end);
  const [head, pickupId, orderCode, storeCode, version, ...rest] = body.split(".");
  if (head !== prefix || !pickupId || !orderCode || !storeCode || rest.length > 0) return undefined;
  const signature = Buffer.from(payload.slice(end + 1), "base64url");
  if (!verify(null, Buffer.from(body), createPublicKey(privateKey(secret)), signature))
    return undefined;
  return { pickupId, orderCode, storeCode, version: Number(version) };
}

/** Proves the right to see an order's pickups, in links of mails: HMAC-SHA256 of its code. */
export function linkToken(orderCode: string, secret: string): string {
  return createHmac("sha256", secret).update(`pickup link ${orderCode}`).digest("base64url");
}

/** Whether the token belongs to the order, compared in constant time. */
export function isLinkToken(token: string, orderCode: string, secret: string): boolean {
  const right = Buffer.from(linkToken(orderCode, secret));
  const given = Buffer.from(token);
  return given.length === right.length && timingSafeEqual(given, right);
}
