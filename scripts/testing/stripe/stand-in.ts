import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Books, type Happened, type Intent } from "./books";
import { type Form, readForm } from "./form";
import { choose, pageOf } from "./page";
import { missing, Refused } from "./refused";
import { type Answer, Replays } from "./replays";
import { signatureOf } from "./signature";

/** How a call goes wrong: it is done and its answer is lost, or it is not done at all. */
export type Fault = "lost" | "down";

const keys = { secret: "sk_test_stand_in", webhook: "whsec_stand_in" };

/** A stand-in of Stripe's API at 127.0.0.1, as its documentation has it. Events wait to be sent. */
export async function openStripe() {
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
    if (pathname.startsWith("/pay/")) return shopperAt(request, response, text);
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

  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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

const intentCall = /^(GET|POST) \/v1\/payment_intents\/(pi_\w+)(?:\/(capture|cancel))?$/;

function route(books: Books, call: string, form: Form, query: URLSearchParams): object {
  if (call === "POST /v1/payment_intents") return books.create(form);
  if (call === "POST /v1/refunds") return books.refund(form);
  if (call === "GET /v1/refunds") {
    const id = query.get("payment_intent");
    const data = books.refunds.filter(({ payment_intent }) => payment_intent === id);
    return { object: "list", data, has_more: false, url: "/v1/refunds" };
  }
  const [, method, id = "", verb] = intentCall.exec(call) ?? [];
  if (method === "POST" && verb === "capture") return books.capture(id, form);
  if (method === "POST" && verb === "cancel") return books.cancel(id);
  if (method === "POST" && id) return books.update(id, form);
  if (method !== "GET") throw missing(`route: ${call}`);
  const intent = books.intent(id);
  const isExpanded = [...query.values()].includes("latest_charge");
  return isExpanded && intent.latest_charge
    ? { ...intent, latest_charge: chargeOf(intent) }
    : intent;
}

function chargeOf({ latest_charge: id, amount, currency }: Intent): object {
  const card = { brand: "visa", last4: "4242" };
  return { id, object: "charge", amount, currency, payment_method_details: { type: "card", card } };
}
