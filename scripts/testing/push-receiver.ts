import { createDecipheriv, createECDH, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A push as its browser reads it. */
export interface Heard {
  headers: IncomingHttpHeaders;
  /** The declarative push message. */
  message: {
    web_push: number;
    app_badge: number;
    notification: Record<"title" | "body" | "tag" | "navigate" | "lang", string> & {
      silent: boolean;
    };
  };
  /** When it came; epoch milliseconds. */
  at: number;
}

/** A browser that has subscribed: what it gives to a shop, and what it has heard. */
export interface StandInBrowser {
  subscription: { endpoint: string; p256dh: string; auth: string };
  heard: Heard[];
  /** How its push service answers from now on: 201 unless told. `hold` answers nothing at all. */
  answerWith: (status: number | "hold", headers?: Record<string, string>) => void;
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** A push service of one's own at 127.0.0.1, with browsers that decrypt what they get. */
export async function openPushReceiver() {
  const browsers = new Map<
    string,
    {
      take: (body: Buffer, headers: IncomingHttpHeaders) => void;
      answer: (response: ServerResponse) => void;
    }
  >();
  const server = createServer(async (request, response) => {
    const browser = browsers.get(request.url ?? "");
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (!browser) return void response.writeHead(404).end();
    browser.take(Buffer.concat(parts), request.headers);
    browser.answer(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    subscribe(): StandInBrowser {
      const own = createECDH("prime256v1");
      own.generateKeys();
      const auth = randomBytes(16);
      const path = `/${randomUUID()}`;
      const heard: Heard[] = [];
      let status: number | "hold" = 201;
      let more: Record<string, string> = {};
      browsers.set(path, {
        take: (body, headers) => {
          const text = opened(body, own, auth);
          heard.push({ headers, message: JSON.parse(text), at: Date.now() });
        },
        answer: (response) => {
          if (status !== "hold") response.writeHead(status, more).end();
        },
      });
      const p256dh = own.getPublicKey().toString("base64url");
      return {
        subscription: { endpoint: origin + path, p256dh, auth: auth.toString("base64url") },
        heard,
        answerWith(next, headers = {}) {
          status = next;
          more = headers;
        },
      };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The text of a push (RFC 8291), as its browser decrypts it. */
function opened(body: Buffer, own: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const length = body.readUInt8(20);
  const theirs = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), own.getPublicKey(), theirs]);
  const input = derive(own.computeSecret(theirs), auth, info, 32);
  const key = derive(input, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derive(input, salt, "Content-Encoding: nonce\0", 12);
  const cipher = createDecipheriv("aes-128-gcm", key, nonce);
  cipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
