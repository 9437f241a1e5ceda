import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { callerHeader, isVouchedFor, sealCaller } from "../../contracts/caller";
import { framedIn } from "../../contracts/frame-grant";
import { env } from "../env";
import { rememberBuiltPages } from "./built-pages";
import { compressAnswer } from "./compress-answer";
import { directAddress } from "./direct";
import { finishHeaders } from "./finish-headers";
import { unknownHeader } from "./known-pages";
import { isRefused, refusal } from "./shut-to-others";
import { visitorAddress } from "./visitor-address";

// Node's own word for "a request came in", said before the server's handler hears of it.
const requestStarts = "http.server.request.start";

/** Next listens to an answer once for each try to render it; Node warns from the eleventh on. */
const mostListeners = 30;

/** The one page in which a provider's form stands. */
const paymentPage = /^\/[a-z-]+\/checkout\/payment(?:\?|$)/;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What proxies write of a request. Without a proxy these are the sender's own words. */
const proxyHeaders = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
];

/**
 * Stands before Next. It decides whose words about a request are believed. It writes the visitor's
 * address, signed for the engine, over whatever the sender wrote there. It leads addresses of
 * nothing to "not found", and sees to the headers of the answer and to its compression. A trial lets in this machine alone.
 */
export function openFrontDoor(): void {
  rememberBuiltPages();
  const isSecure = env().STOREFRONT_URL.startsWith("https:");
  subscribe(requestStarts, (message) => {
    const { request, response } = message as Exchange;
    response.setMaxListeners(mostListeners);
    const asked = request.url ?? "/";
    // Next asks this process again for what the proxy leads elsewhere, and writes forwarding headers.
    const isLedAway = !isOwn(request) && isRefused(env(), asked, request.headers);
    nameSender(request);
    const address = isLedAway ? refusal : asked;
    const led = directAddress(address, request.headers["accept-language"]);
    request.url = led.address;
    delete request.headers[unknownHeader];
    if (led.isUnknown) request.headers[unknownHeader] = "1";
    const nonce = randomBytes(16).toString("base64");
    finishHeaders(request, response, {
      nonce,
      isSecure,
      isPersonal: led.isPersonal,
      framedIn: draftIn(led.address),
      hasPaymentForm: paymentPage.test(led.address),
    });
    compressAnswer(request, response);
  });
}

/** Whether this storefront let the request in before: it named the sender then. */
function isOwn({ headers }: IncomingMessage): boolean {
  const { REVALIDATE_SECRET } = env();
  const [sealed] = [headers[callerHeader] ?? []].flat();
  return REVALIDATE_SECRET !== undefined && isVouchedFor(sealed, REVALIDATE_SECRET, new Date());
}

/** The origin that may show a draft in a frame: the dashboard, at the engine's word. */
function draftIn(address: string): string | undefined {
  const [path = "", query] = address.split("?");
  if (!query || !path.endsWith("/preview")) return undefined;
  return framedIn(new URLSearchParams(query), env().REVALIDATE_SECRET ?? "");
}

function nameSender({ headers, socket }: IncomingMessage): void {
  const { TRUST_PROXY, REVALIDATE_SECRET } = env();
  const address = visitorAddress(socket.remoteAddress, headers["x-forwarded-for"], TRUST_PROXY);
  if (TRUST_PROXY === 0) for (const name of proxyHeaders) delete headers[name];
  delete headers[callerHeader];
  if (REVALIDATE_SECRET) headers[callerHeader] = sealCaller(address, REVALIDATE_SECRET, new Date());
}
