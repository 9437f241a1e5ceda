import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An event as its receiver got it. */
export interface Told {
  id: string;
  type: string;
  data: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  body: string;
  /** How it was answered. */
  answered: number | "hold";
}

/** How a receiver answers one event. */
export type Answer = (told: Omit<Told, "answered">) => number | "hold";

/** A receiver of events at 127.0.0.1, as a merchant has one. It answers 204 unless told. */
export async function openWebhookReceiver() {
  const told: Told[] = [];
  let answer: Answer = () => 204;
  const held: ServerResponse[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const { type, data } = JSON.parse(body);
    const event = {
      id: String(request.headers["webhook-id"]),
      type,
      data,
      headers: request.headers,
      body,
    };
    const answered = answer(event);
    told.push({ ...event, answered });
    if (answered === "hold") held.push(response);
    else response.writeHead(answered).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    told,
    answerWith(next: Answer) {
      answer = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Whether an event is signed with a key, as the libraries of Standard Webhooks check it. */
export function isSignedWith({ id, headers, body }: Told, key: string): boolean {
  const secret = Buffer.from(key.replace(/^whsec_/, ""), "base64");
  const text = `${id}.${headers["webhook-timestamp"]}.${body}`;
  const mac = createHmac("sha256", secret).update(text).digest("base64");
  return String(headers["webhook-signature"]).split(" ").includes(`v1,${mac}`);
}
