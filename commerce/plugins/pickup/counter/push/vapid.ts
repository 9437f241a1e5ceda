import { createECDH, createPrivateKey, hkdfSync, type KeyObject, sign } from "node:crypto";

/** How a shop proves to push services that it is the one whom a browser has subscribed to. */
export interface VapidKey {
  /** What browsers subscribe with: an uncompressed point on P-256 in base64url. */
  publicKey: string;
  privateKey: KeyObject;
}

/** The order of P-256: private keys are below it. */
const order = BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

/** The shop's key for pushes: every engine with the same secret has the same. */
export function vapidKeyOf(secret: string): VapidKey {
  // 16 bytes more than the key has: every key is as likely as another.
  const wide = Buffer.from(hkdfSync("sha256", secret, "", "maru web push", 48));
  const scalar = (BigInt(`0x${wide.toString("hex")}`) % (order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, "0"), "hex");
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const part = (from: number) => point.subarray(from, from + 32).toString("base64url");
  const key = { kty: "EC", crv: "P-256", d: d.toString("base64url"), x: part(1), y: part(33) };
  const privateKey = createPrivateKey({ key, format: "jwk" });
  return { publicKey: point.toString("base64url"), privateKey };
}

const lifeSeconds = 12 * 3600;
const json = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * The `Authorization` of a push (RFC 8292), good for twelve hours at the endpoint's service.
 * @param contact a `mailto:` or `https:` address under which the service may complain
 * @param now in epoch milliseconds
 */
export function vapidHeader(
  endpoint: string,
  { publicKey, privateKey }: VapidKey,
  contact: string,
  now: number,
): string {
  const exp = Math.floor(now / 1000) + lifeSeconds;
  const claims = { aud: new URL(endpoint).origin, exp, sub: contact };
  const said = `${json({ typ: "JWT", alg: "ES256" })}.${json(claims)}`;
  const signature = sign("sha256", Buffer.from(said), {
    key: privateKey,
    dsaEncoding: "ieee-p1363",
  });
  return `vapid t=${said}.${signature.toString("base64url")}, k=${publicKey}`;
}
