import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { areTagsStale } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { isPastEdge } from "./edges.mjs";
import { hearing } from "./hearing.mjs";
import KeptPages from "./kept-pages.mjs";

const remakeHeader = "x-prerender-revalidate";

/** How long a visitor waits for a page that is made anew, and for the first changes (ms). */
const patienceMs = 3_000;
/** After a page could not be made, visitors get the last good ones at once for so long (ms). */
const restMs = 2_000;

/** Pages that a change overtook while they were made: by key, when they were begun (ms). */
const overtaken = new Map();
/** Pages that are made anew at this moment, by address. */
const remaking = new Map();
let restUntil = 0;

const now = () => performance.timeOrigin + performance.now();

/**
 * The store of pages, but for a page that a change or the clock made stale. Next shows that once
 * more and makes it anew behind. Here its visitor waits for the new one (docs/adr/0014-changes.md).
 * The old one comes only when the engine does not answer.
 */
export default class PageStore extends KeptPages {
  constructor(context) {
    super(context);
    this.isRemake = remakeHeader in (context._requestHeaders ?? {});
    this.folder = context.serverDistDir;
  }

  async get(key, context) {
    if (this.isRemake || !isPage(context.kind)) return super.get(key, context);
    const state = hearing();
    if (!state) return super.get(key, context);
    await Promise.race([state.caughtUp, delay(patienceMs, undefined, { ref: false })]);
    const found = await super.get(key, context);
    if (!isStale(key, found) || !state.isHeard || now() < restUntil) return found;
    await Promise.race([this.remake(key), delay(patienceMs, undefined, { ref: false })]);
    return super.get(key, context);
  }

  async set(key, data, context) {
    await super.set(key, data, context);
    if (areTagsStale(tagsOf(data), this.begunAt)) overtaken.set(key, this.begunAt);
    else overtaken.delete(key);
  }

  /** Makes the page of a key anew, once for all who wait; it never fails. */
  remake(key) {
    const address = addressOf(key);
    if (!address) return Promise.resolve();
    const known = remaking.get(address);
    if (known) return known;
    const made = this.askForIt(key, address)
      .catch(() => {
        restUntil = now() + restMs;
      })
      .finally(() => remaking.delete(address));
    remaking.set(address, made);
    return made;
  }

  async askForIt(key, address) {
    // What was under way already may have read the old value: then once more.
    for (let tries = 0; tries < 2; tries++) {
      const response = await fetch(address, {
        method: "HEAD",
        headers: { [remakeHeader]: previewId(this.folder) },
        redirect: "manual",
        signal: AbortSignal.timeout(30_000),
      });
      if (response.status >= 500) throw new Error(`${address}: ${response.status}`);
      if (!overtaken.has(key)) return;
    }
  }
}

function isPage(kind) {
  return kind === "APP_PAGE" || kind === "APP_ROUTE";
}

function isStale(key, found) {
  if (!found?.value) return false;
  const tags = tagsOf(found.value);
  return (
    overtaken.has(key) || areTagsStale(tags, found.lastModified) || isPastEdge(tags, Date.now())
  );
}

function tagsOf(value) {
  return value?.headers?.["x-next-cache-tags"]?.split(",") ?? [];
}

/** Where this process answers for the key `/route-cache/<kind>/<hash>/$/<path>`. */
function addressOf(key) {
  const { HOST = "127.0.0.1", PORT } = process.env;
  const at = key.startsWith("/route-cache/") ? key.indexOf("/$/") : -1;
  if (!PORT || at < 0) return undefined;
  const host = { "0.0.0.0": "127.0.0.1", "::": "::1" }[HOST] ?? HOST;
  const place = key.slice(at + 2);
  return new URL(
    place === "/index" ? "/" : place,
    `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`,
  ).href;
}

let preview;

/** What Next takes for a request of its own to make a page anew. */
function previewId(folder) {
  if (!preview) {
    const file = path.join(folder, "../prerender-manifest.json");
    preview = JSON.parse(readFileSync(file, "utf8")).preview.previewModeId;
  }
  return preview;
}
