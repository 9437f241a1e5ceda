import "server-only";
import { statSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { notePaymentSources } from "@/lib/csp/payment-sources";
import { engineUrl } from "@/lib/engine/client";
import { env } from "@/lib/env";
import { noteShut } from "@/lib/http/shut-to-others";
import { ownAddress } from "@/lib/own-address";
import { shutHeader } from "../../contracts/caller";
import { isForThisMachine } from "../../contracts/loopback";
import { paymentSourcesHeader, readPaymentSources } from "../../contracts/payment-page";
import { signMessage } from "../../contracts/signature";
import { changesIn } from "./change-stream";
import { readRedirects } from "./follow-redirects";
import { beginHearing, noteHearing } from "./hearing.mjs";

/** The engine beats every four seconds; a line that is silent for longer is cut. */
const silenceMs = 10_000;
const longestWaitMs = 2_000;
const mostAtOnce = 500;

/** So long a start waits at most to hear whether the engine takes this storefront. */
const welcomeMs = 2_000;

/**
 * Follows the engine's changes from the start of the process on; a build needs none. Resolves when
 * the engine has taken this storefront, or does not answer.
 */
export async function startFollowing(): Promise<void> {
  if (process.env.NEXT_PHASE === "phase-production-build") return;
  void readRedirects();
  if (secret() && ownAddress())
    await new Promise<void>((resolve) => {
      setTimeout(resolve, welcomeMs).unref();
      void followChanges(resolve);
    });
  else console.warn("REVALIDATE_SECRET is not set: changed prices take up to an hour to be seen.");
}

/**
 * Keeps this process's pages right for as long as it runs. It follows the engine's changes from the
 * moment on at which the pages were built. So a process that was away misses none.
 */
async function followChanges(onAnswer: () => void): Promise<never> {
  let since = builtAt();
  let silent = false;
  beginHearing();
  for (let wait = 100; ; wait = Math.min(wait * 2, longestWaitMs)) {
    let state: "away" | "catching up" = "away";
    try {
      for await (const changes of openStream(since, onAnswer)) {
        wait = 100;
        state = "catching up";
        await expire(changes.map(({ tag }) => tag));
        if (changes.some(({ tag }) => tag === "redirects")) void readRedirects();
        since = changes.reduce((latest, { at }) => Math.max(latest, at), since);
        noteHearing("heard");
        if (silent) console.warn("The engine's changes are heard again.");
        silent = false;
      }
    } catch (error) {
      // Said once, not at every try.
      if (!silent) console.warn(`The engine's changes are not heard: ${String(error)}`);
      silent = true;
    }
    onAnswer();
    noteHearing(state);
    await delay(wait);
  }
}

async function* openStream(since: number, onAnswer: () => void) {
  const { HOST, STOREFRONT_URL, TRUST_PROXY } = env();
  const query = new URLSearchParams({
    since: String(since),
    host: HOST,
    shop: STOREFRONT_URL,
    proxies: String(TRUST_PROXY),
  });
  const url = engineUrl(`/storefront-changes?${query}`);
  const cut = new AbortController();
  let silence = setTimeout(() => cut.abort(), silenceMs);
  try {
    const headers = {
      "x-maru-signature": signMessage(url.pathname + url.search, secret(), new Date()),
    };
    const response = await fetch(url, { headers, signal: cut.signal, cache: "no-store" });
    if (response.status === 401) {
      // Whether the engine has sample people is not known: no one else may see this storefront.
      if (!isTaken && !isForThisMachine(env())) closeWithoutSecret();
      throw new Error("the engine has another REVALIDATE_SECRET than this storefront");
    }
    if (response.status === 403) closeToOthers();
    if (response.ok) noteShut(response.headers.has(shutHeader));
    if (response.ok)
      notePaymentSources(readPaymentSources(response.headers.get(paymentSourcesHeader)));
    isTaken ||= response.ok;
    onAnswer();
    if (!response.ok || !response.body) throw new Error(`${url.pathname}: ${response.status}`);
    for await (const changes of changesIn(response.body)) {
      clearTimeout(silence);
      silence = setTimeout(() => cut.abort(), silenceMs);
      yield changes;
    }
  } finally {
    clearTimeout(silence);
    cut.abort();
  }
}

/** Whether the engine has taken this storefront since it started. */
let isTaken = false;

function closeWithoutSecret(): never {
  console.error(
    "The storefront does not open: others reach it, and its engine does not know its signature. Give both the same REVALIDATE_SECRET, and see that their clocks agree.",
  );
  process.exit(1);
}

/** Sample people have a password from the documentation. */
function closeToOthers(): never {
  const { HOST, STOREFRONT_URL, TRUST_PROXY } = env();
  console.error(
    `The storefront does not open: its engine has sample people, and others reach HOST ${HOST} or STOREFRONT_URL ${STOREFRONT_URL}, or come by a proxy (TRUST_PROXY ${TRUST_PROXY}). Give the engine the same settings, or start it with MARU_SAMPLES=0.`,
  );
  process.exit(1);
}

/**
 * Has this process expire what changed, some at a time: only a request may.
 * @throws Error when it cannot; the same changes are asked for again then.
 */
async function expire(changes: readonly string[]): Promise<void> {
  for (let i = 0; i < changes.length; i += mostAtOnce) {
    const body = JSON.stringify({ changes: changes.slice(i, i + mostAtOnce) });
    const response = await fetch(`${ownAddress()}/api/revalidate`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-maru-signature": signMessage(body, secret(), new Date()),
      },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new Error(`/api/revalidate: ${response.status}`);
  }
}

function secret(): string {
  return env().REVALIDATE_SECRET ?? "";
}

/** When `next build` ended, or now where nothing is built (`next dev`). */
function builtAt(): number {
  try {
    return Math.round(statSync(path.join(process.cwd(), ".next/BUILD_ID")).mtimeMs);
  } catch {
    return Date.now();
  }
}
