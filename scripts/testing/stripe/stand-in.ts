import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Books } from "./books";
import { serveBrowser } from "./browser";
import { fateOf } from "./cards";
import { type Form, readForm, textsIn } from "./form";
import type { Happened, Intent } from "./objects";
import { choose, pageOf } from "./page";
import { Refused } from "./refused";
import { type Answer, Replays } from "./replays";
import { route } from "./routes";
import { signatureOf } from "./signature";

/** How a call goes wrong: it is done and its answer is lost, or it is not done at all. */
export type Fault = "lost" | "down";

export interface StandInOptions {
  keys?: { secret: string; public: string; webhook: string };
  /** After each request that may have changed the books. */
  onChange?: () => void;
}

const known = {
  secret: "sk_test_stand_in",
  public: "pk_test_stand_in",
  webhook: "whsec_stand_in",
};

/**
 * A stand-in of Stripe's API and of its script at 127.0.0.1, as its documentation has them. Events
 * wait to be sent.
 */
export async function openStripe({ keys = known, onChange }: StandInOptions = {}) {
  const books = new Books();
  const replays = new Replays();
  const faults: ((call: string) => Fault | undefined)[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://stand-in");
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    response.once("finish", () => onChange?.());
    if (pathname.startsWith("/pay/")) return shopperAt(request, response, text);
    if (request.method === "GET" && serveBrowser(pathname, response)) return;
    const call = `${request.method} ${pathname}`;
    const fault = faults.map((one) => one(call)).find((one) => one !== undefined);
    if (fault === "down") return send(response, failure(new Refused(503, down)));
    const answer = answerTo(request, call, { text, searchParams });
    if (fault === "lost") return void response.destroy();
    send(response, answer);
  }

  function answerTo(
    { headers }: IncomingMessage,
    call: string,
    asked: { text: string; searchParams: URLSearchParams },
  ): Answer {
    try {
      const confirmed = confirmCall.exec(call)?.[1];
      if (confirmed) return byShopper(confirmed, readForm(asked.text));
      if (headers.authorization !== `Bearer ${keys.secret}`)
        throw new Refused(401, { type: "invalid_request_error", message: "Invalid API Key" });
      const work = (): Answer => {
        try {
          const done = route(books, call, readForm(asked.text), asked.searchParams);
          return { status: 200, body: JSON.stringify(done) };
        } catch (error) {
          return failure(error);
        }
      };
      const key = call.startsWith("POST") ? headers["idempotency-key"] : undefined;
      return replays.once(key?.toString(), `${call} ${asked.text}`, work);
    } catch (error) {
      return failure(error);
    }
  }

  /** What Stripe's script sends, with the public key: a card pays one intent. */
  function byShopper(id: string, form: Form): Answer {
    const intent = books.intent(id);
    if (form.key !== keys.public || form.client_secret !== intent.client_secret)
      throw new Refused(401, { type: "invalid_request_error", message: "Invalid API Key" });
    const back = new URLSearchParams({ return_url: String(form.return_url) });
    const bank = `${url()}/pay/${intent.client_secret}?${back}`;
    const done = books.confirm(id, fateOf(textsIn(form.card).number ?? ""), bank);
    // The bank decides when this was answered.
    if (done.status === "processing") setTimeout(() => decide(id), bankMs);
    return { status: 200, body: JSON.stringify(done) };
  }

  function decide(id: string): void {
    if (books.intent(id).status === "processing") books.approve(id);
    onChange?.();
  }

  /** `/pay/<client secret>?return_url=…`: the shopper's own page. */
  function shopperAt(request: IncomingMessage, response: ServerResponse, text: string): void {
    const url = new URL(request.url ?? "", "http://stand-in");
    const secret = url.pathname.slice("/pay/".length);
    const intent = [...books.intents.values()].find((one) => one.client_secret === secret);
    if (!intent) return void response.writeHead(404).end();
    const isChosen = request.method === "POST";
    const goesBack = isChosen && choose(books, intent.id, new URLSearchParams(text).get("choice"));
    const returnUrl = url.searchParams.get("return_url");
    if (goesBack && returnUrl)
      return void response.writeHead(303, { location: backTo(returnUrl, intent) }).end();
    response.setHeader("content-type", "text/html").end(pageOf(intent, request.url ?? ""));
  }

  /** Sends an event, signed now or at another time. @returns the status that it was answered with */
  async function tell(door: string, event: Happened, at?: number): Promise<number> {
    const body = JSON.stringify(event);
    const signature = signatureOf(body, keys.webhook, at);
    const headers = { "content-type": "application/json", "stripe-signature": signature };
    return (await fetch(door, { method: "POST", headers, body })).status;
  }

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: url(),
    keys,
    books,
    /** Has calls go wrong until the returned function ends it. */
    fail(when: (call: string) => Fault | undefined): () => void {
      faults.push(when);
      return () => void faults.splice(faults.indexOf(when), 1);
    },
    tell,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** How long a bank takes that decides later. */
const bankMs = 3_000;
const confirmCall = /^POST \/v1\/payment_intents\/(pi_\w+)\/confirm$/;

const down = { type: "api_error", message: "Stripe is not available" };

function failure(error: unknown): Answer {
  if (!(error instanceof Refused)) throw error;
  return { status: error.status, body: JSON.stringify({ error: error.error }) };
}

function send(response: ServerResponse, { status, body, replayed }: Answer): void {
  response.setHeader("content-type", "application/json");
  if (replayed) response.setHeader("idempotent-replayed", "true");
  response.writeHead(status).end(body);
}

function backTo(returnUrl: string, { id, client_secret, status }: Intent): string {
  const back = new URL(returnUrl);
  back.searchParams.set("payment_intent", id);
  back.searchParams.set("payment_intent_client_secret", client_secret);
  const failed = status === "requires_payment_method";
  back.searchParams.set("redirect_status", failed ? "failed" : "succeeded");
  return back.href;
}
