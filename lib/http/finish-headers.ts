import type { IncomingMessage, ServerResponse } from "node:http";
import { inlineScriptHashes } from "../csp/inline-scripts";
import { paymentSources } from "../csp/payment-sources";
import { plainPolicy, policy, withPaymentForm } from "../csp/policy.mjs";

const policyHeader = "content-security-policy";
const yearSeconds = 31_536_000;

/** How long (s) shared caches may keep a "not found": it may be there a moment later. */
const missingSeconds = 8;

export interface Finish {
  /** What the inline scripts of a page that is rendered for this request bear. */
  nonce: string;
  /** Whether the shop's public address is HTTPS. */
  isSecure: boolean;
  /** Whether the answer depends on who asks. */
  isPersonal: boolean;
  /** The origin whose pages may show this one in a frame. */
  framedIn?: string | undefined;
  /** Whether a provider's payment form stands in the page. */
  hasPaymentForm: boolean;
}

/** Finishes the headers of an answer when it begins, whichever code set them before. */
export function finishHeaders(request: IncomingMessage, response: ServerResponse, finish: Finish) {
  // What the sender wrote there must not come into a page.
  delete request.headers["content-security-policy-report-only"];
  request.headers[policyHeader] = `script-src 'nonce-${finish.nonce}'`;
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, ...head: Parameters<typeof writeHead>) {
    choosePolicy(this, finish.nonce);
    if (finish.hasPaymentForm) allowPaymentForm(this);
    if (finish.framedIn) allowFrame(this, finish.framedIn);
    // Only where the shop's address is HTTPS: a shop on this machine is opened without it.
    if (finish.isSecure) this.setHeader("strict-transport-security", `max-age=${yearSeconds}`);
    if (head[0] === 404) keepShortly(this, finish.isPersonal);
    return writeHead.apply(this, head);
  } as typeof writeHead;
}

/**
 * A page that is kept brings its own policy, beside the one for all. One that is rendered for this
 * request has its nonce. All else has no inline scripts. An answer "not modified" has no type:
 * browsers put its policy in place of the one that they keep.
 */
function choosePolicy(response: ServerResponse, nonce: string): void {
  const type = String(response.getHeader("content-type") ?? "");
  const isPage = type.startsWith("text/html");
  const given = [response.getHeader(policyHeader) ?? plainPolicy].flat().at(-1);
  if (isPage && given === plainPolicy)
    response.setHeader(policyHeader, policy([`'nonce-${nonce}'`, ...inlineScriptHashes()]));
  else if (type && !isPage && response.hasHeader("x-nextjs-cache"))
    response.setHeader(policyHeader, plainPolicy);
  else response.setHeader(policyHeader, String(given));
}

/** Wallets of a provider open a window of their own, and it tells its page what became of it. */
function allowPaymentForm(response: ServerResponse): void {
  const sources = paymentSources();
  if (sources.scripts.length === 0) return;
  const given = String(response.getHeader(policyHeader));
  response.setHeader(policyHeader, withPaymentForm(given, sources));
  response.setHeader("cross-origin-opener-policy", "same-origin-allow-popups");
}

function allowFrame(response: ServerResponse, origin: string): void {
  const given = String(response.getHeader(policyHeader));
  response.setHeader(
    policyHeader,
    given.replace("frame-ancestors 'none'", () => `frame-ancestors ${origin}`),
  );
}

function keepShortly(response: ServerResponse, isPersonal: boolean): void {
  const given = String(response.getHeader("cache-control") ?? "");
  if (isPersonal) response.setHeader("cache-control", "private, no-store");
  else if (!/no-store|private/.test(given))
    response.setHeader("cache-control", `public, max-age=0, s-maxage=${missingSeconds}`);
}
