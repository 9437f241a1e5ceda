import { createCipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";

/** What a browser gives to a server that may wake it. Both keys in base64url. */
export interface PushKeys {
  /** Its public key: an uncompressed point on P-256. */
  p256dh: string;
  auth: string;
}

const recordSize = 4096;
/** The longest text (bytes) that fits one record, which is all that push services pass on. */
const longest = recordSize - 17 - 86;

const bytes = (text: string) => Buffer.from(text, "base64url");
/** Whether they are keys that a push can be encrypted for. */
export function isPushKeys({ p256dh, auth }: PushKeys): boolean {
  try {
    const own = createECDH("prime256v1");
    own.generateKeys();
    // Fails for what is no point on the curve.
    own.computeSecret(bytes(p256dh));
    return bytes(p256dh).length === 65 && bytes(auth).length === 16;
  } catch {
    return false;
  }
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

interface Once {
  privateKey?: Buffer;
  salt?: Buffer;
}

/**
 * Encrypts a text for one browser (RFC 8291, `aes128gcm`): push services cannot read it.
 * @param once the key and salt of this message; made anew unless a test names them
 * @throws RangeError when the text is too long, Error when the keys are none
 */
export function sealPush(text: string, { p256dh, auth }: PushKeys, once: Once = {}): Buffer {
  const plain = Buffer.from(text);
  if (plain.length > longest) throw new RangeError(`A push of ${plain.length} bytes`);
  const salt = once.salt ?? randomBytes(16);
  const own = createECDH("prime256v1");
  if (once.privateKey) own.setPrivateKey(once.privateKey);
  else own.generateKeys();
  const theirs = bytes(p256dh);
  const shared = own.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), theirs, own.getPublicKey()]);
  const input = derive(shared, bytes(auth), info, 32);
  const key = derive(input, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derive(input, salt, "Content-Encoding: nonce\0", 12);
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  // 2 ends the last record, and there is one.
  const sealed = [cipher.update(plain), cipher.update(Buffer.of(2)), cipher.final()];
  const head = Buffer.alloc(5);
  head.writeUInt32BE(recordSize);
  head.writeUInt8(own.getPublicKey().length, 4);
  return Buffer.concat([salt, head, own.getPublicKey(), ...sealed, cipher.getAuthTag()]);
}
